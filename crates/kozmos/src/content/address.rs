//! Addresses of pages: slugs in any script, and the one way an address is written into pages, headers and maps.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

/// Longest slug, in characters.
const LONGEST: usize = 80;

/// What somebody typed as the last part of an address: letters and digits of any script in lower case, hyphens between.
pub fn slug_from(typed: &str) -> String {
    let mut slug = String::new();
    let mut letters = 0;
    for part in typed.nfc().collect::<String>().to_lowercase().split(|c: char| !c.is_alphanumeric()) {
        let length = part.chars().count();
        if part.is_empty() || letters + length + 1 > LONGEST {
            continue;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(part);
        letters += length + 1;
    }
    slug
}

/// A slug for a title. Latin letters lose their signs (`Über uns` becomes `uber-uns`, `Về chúng tôi` `ve-chung-toi`), so
/// that the address can be typed on any keyboard; other scripts stay as they are.
pub fn slug_of(title: &str) -> String {
    let latin = |c: char| c.is_alphabetic() && (c as u32) < 0x0250 || ('\u{1e00}'..='\u{1eff}').contains(&c);
    let foreign = title.chars().any(|c| c.is_alphabetic() && !latin(c));
    let slug = if foreign { slug_from(title) } else { slug_from(&text::fold(title)) };
    if slug.is_empty() { "-".to_owned() } else { slug }
}

/// A page's path: that of the page above it and its slug.
pub fn join(above: &str, slug: &str) -> String {
    if above.is_empty() { slug.to_owned() } else { format!("{above}/{slug}") }
}

/// The address of a page, percent-encoded: every link, header and map writes it this way.
pub fn address(lang: &str, path: &str) -> String {
    let mut out = format!("/{lang}/");
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

/// Undoes percent-encoding in a typed or pasted address; what is no encoding stays.
pub fn decoded(address: &str) -> String {
    let bytes = address.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| address.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| address.to_owned())
}

/// The first parts of addresses at which rooms of the house answer.
static ROOMS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let paths = crate::app::table().into_iter().filter_map(|route| route.path.strip_prefix("/{lang}/"));
    paths.filter_map(|path| path.split('/').next()).filter(|part| !part.starts_with('{')).collect()
});

/// Would a room answer at this path?
pub fn reserved(path: &str) -> bool {
    path.split('/').next().is_some_and(|first| ROOMS.contains(first))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_title_of_any_script_gives_an_address() {
        assert_eq!(slug_of("Über uns & mehr"), "uber-uns-mehr");
        assert_eq!(slug_of("Về chúng tôi"), "ve-chung-toi");
        assert_eq!(slug_of("عن المشروع"), "عن-المشروع");
        assert_eq!(slug_of("О проекте"), "о-проекте");
        assert_eq!(slug_of("!?"), "-");
        assert_eq!(address("ru", "о/b"), "/ru/%D0%BE/b");
    }

    proptest! {
        #[test]
        fn an_address_is_read_back_and_a_slug_stays_itself(typed in "\\PC{0,40}") {
            let slug = slug_from(&typed);
            prop_assert_eq!(slug_from(&slug), slug.clone());
            prop_assert!(!slug.contains('/') && slug.chars().count() <= LONGEST);
            let written = address("de", &slug);
            prop_assert!(written.is_ascii());
            prop_assert_eq!(decoded(&written), format!("/de/{slug}"));
        }
    }
}
