//! What a file is, told by its first bytes.

use std::io::{Cursor, Read};

use super::{Source, Wrong, gunzip};

/// How much is looked at.
const SAMPLE: usize = 8 << 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// JSON Lines.
    Lines,
    /// XLSX.
    Workbook,
    /// CSV with this separator.
    Delimited(u8),
}

/// Unpacks if need be; gives the source from its first byte on.
pub(super) fn unpack(source: Source) -> Result<(Kind, Source), Wrong> {
    let (sample, source) = peek(source)?;
    if !sample.starts_with(&[0x1f, 0x8b]) {
        return Ok((tell(&sample)?, source));
    }
    let (sample, source) = peek(gunzip(source))?;
    if sample.starts_with(&[0x1f, 0x8b]) {
        return Err(Wrong::PackedTwice);
    }
    Ok((tell(&sample)?, source))
}

fn peek(mut source: Source) -> Result<(Vec<u8>, Source), Wrong> {
    let mut sample = Vec::with_capacity(SAMPLE);
    source.by_ref().take(SAMPLE as u64).read_to_end(&mut sample).map_err(Wrong::of)?;
    let whole = Cursor::new(sample.clone()).chain(source);
    Ok((sample, Box::new(whole)))
}

fn tell(sample: &[u8]) -> Result<Kind, Wrong> {
    let bare = sample.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(sample);
    let wide = sample.starts_with(&[0xff, 0xfe]) || sample.starts_with(&[0xfe, 0xff]);
    let first = bare.iter().copied().find(|byte| !byte.is_ascii_whitespace() && *byte != 0);
    match (first, bare) {
        (None, _) => return Err(Wrong::Empty),
        (_, [b'%', b'P', b'D', b'F', ..]) => return Err(Wrong::Pdf),
        (_, [0xd0, 0xcf, 0x11, 0xe0, ..]) => return Err(Wrong::OldExcel),
        (_, [b'P', b'K', 3 | 5, 4 | 6, ..]) => return Ok(Kind::Workbook),
        _ => {}
    }
    let control = |byte: &&u8| **byte < 9 || (14..32).contains(*byte) || **byte == 127;
    let controls = bare.iter().filter(control).count();
    if !wide && controls > 3 && controls * 50 > bare.len() {
        return Err(Wrong::Binary);
    }
    if matches!(first, Some(b'{' | b'[')) {
        return Ok(Kind::Lines);
    }
    Ok(Kind::Delimited(separator(bare)))
}

/// The separator that stands most often in the first line, outside quotation marks.
fn separator(text: &[u8]) -> u8 {
    let mut counts = [(b',', 0u32), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    let from = text.iter().position(|byte| !matches!(byte, b'\r' | b'\n')).unwrap_or(0);
    for &byte in &text[from..] {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(sign, _)| *sign == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // On a tie the first of the three wins.
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(sign, _)| sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_the_commonest_sign_of_the_header() {
        assert_eq!(separator(b"a;b;c\n1,2,3,4"), b';');
        assert_eq!(separator(b"\"a;b;c;d\",e,f\n"), b',');
        assert_eq!(separator(b"\r\na\tb"), b'\t');
        assert_eq!(separator(b"name"), b',');
    }

    #[test]
    fn a_file_is_known_by_its_first_bytes() {
        assert_eq!(tell(b"%PDF-1.7 ..."), Err(Wrong::Pdf));
        assert_eq!(tell(b" \n\n "), Err(Wrong::Empty));
        assert_eq!(tell(&[0, 1, 2, 3, 200, 7, 9, 9]), Err(Wrong::Binary));
        assert_eq!(tell(b"\xef\xbb\xbf {\"a\":1}"), Ok(Kind::Lines));
        assert_eq!(tell(b"PK\x03\x04...."), Ok(Kind::Workbook));
    }
}
