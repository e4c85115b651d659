//! Sheets as people save them.

use std::io::{Cursor, Write};

use fields::Fields;
use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;

use super::*;

fn open(bytes: &[u8]) -> Result<Sheet, Wrong> {
    Sheet::read(Cursor::new(bytes.to_vec()))
}

fn rows(bytes: &[u8]) -> Vec<Row> {
    open(bytes).unwrap().collect()
}

/// All rows, which must be fine, as `name=value` texts behind the line.
fn good(bytes: &[u8]) -> Vec<String> {
    let told = |(line, fields): (u64, Fields)| {
        let pairs: Vec<String> = fields.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{line}: {}", pairs.join(" "))
    };
    rows(bytes).into_iter().map(|row| told(row.unwrap())).collect()
}

fn broken(bytes: &[u8]) -> String {
    let wrong = match open(bytes) {
        Err(wrong) => wrong,
        Ok(sheet) => match sheet.last().unwrap() {
            Err(RowError::Broken(wrong)) => wrong,
            other => panic!("nothing is broken: {other:?}"),
        },
    };
    assert!(Wrong::CODES.contains(&wrong.code()));
    wrong.to_string()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

/// A file of a ZIP: how it is packed (0: not, 8: deflated), the sum and the size that are said of it, and what is there.
struct Packed {
    name: &'static str,
    method: u16,
    crc: u32,
    said: u32,
    bytes: Vec<u8>,
}

/// A ZIP of stored files.
fn zip(files: &[(&'static str, &str)]) -> Vec<u8> {
    let packed = files.iter().map(|(name, body)| {
        let mut crc = flate2::Crc::new();
        crc.update(body.as_bytes());
        let said = u32::try_from(body.len()).unwrap();
        Packed { name, method: 0, crc: crc.sum(), said, bytes: body.as_bytes().to_vec() }
    });
    archive(&packed.collect::<Vec<_>>())
}

fn archive(files: &[Packed]) -> Vec<u8> {
    let (mut zip, mut index) = (Vec::new(), Vec::new());
    for Packed { name, method, crc, said, bytes } in files {
        let mut facts = Vec::new();
        facts.extend([20u16, 0, *method, 0, 0].iter().flat_map(|n| n.to_le_bytes()));
        facts.extend([*crc, u32::try_from(bytes.len()).unwrap(), *said].iter().flat_map(|n| n.to_le_bytes()));
        facts.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        let at = u32::try_from(zip.len()).unwrap();
        zip.extend(b"PK\x03\x04".iter().chain(&facts).chain(&[0, 0]).chain(name.as_bytes()).chain(bytes));
        index.extend(b"PK\x01\x02\x14\x00".iter().chain(&facts).chain(&[0; 12]));
        index.extend(at.to_le_bytes().iter().chain(name.as_bytes()));
    }
    let (at, count) = (u32::try_from(zip.len()).unwrap(), u16::try_from(files.len()).unwrap());
    zip.extend(&index);
    zip.extend(b"PK\x05\x06\0\0\0\0".iter().chain(&count.to_le_bytes()).chain(&count.to_le_bytes()));
    zip.extend(u32::try_from(index.len()).unwrap().to_le_bytes().iter().chain(&at.to_le_bytes()).chain(&[0, 0]));
    zip
}

/// A ZIP with one part of so many megabytes of zeros, packed to a thousandth; its directory says so, or that it is small.
pub(crate) fn bomb(name: &'static str, megabytes: u32, honest: bool) -> Vec<u8> {
    let mut packer = flate2::Compress::new(Compression::best(), false);
    let mut block = Vec::with_capacity(1 << 16);
    packer.compress_vec(&vec![0; 1 << 20], &mut block, flate2::FlushCompress::Full).unwrap();
    // A block after a full flush stands for itself: the same again unpacks to the same again. Then an empty last one.
    let bytes = [block.repeat(megabytes as usize), vec![3, 0]].concat();
    assert!(bytes.len() < 2_000 * (megabytes as usize), "it is small");
    let said = if honest { megabytes << 20 } else { 1_000 };
    archive(&[Packed { name, method: 8, crc: 0, said, bytes }])
}

fn workbook(rows: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    zip(&[
        ("[Content_Types].xml", &format!("<Types xmlns=\"{package}/content-types\"/>")),
        (
            "_rels/.rels",
            &format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r\" \
                 Type=\"{rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{rel}\"><sheets>\
                 <sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"rId1\" \
                 Type=\"{rel}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", &format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>")),
    ])
}

#[test]
fn csv_is_read_with_any_separator_and_line_numbers() {
    assert_eq!(good(b"Name,Founded\nA,2001\n\n\"B\nC\",\n"), ["2: name=A founded=2001", "4: name=B\nC"]);
    assert_eq!(good(b"name;themes\r\nA;\"music;sport\"\r\nB;\r\n"), ["2: name=A themes=music;sport", "3: name=B"]);
    assert_eq!(good(b"a\tb c\n1\t2"), ["2: a=1 b_c=2"]);
    assert_eq!(good(b"a,b,c\n1\n"), ["2: a=1"]);
}

#[test]
fn umlauts_survive_whatever_the_file_was_saved_as() {
    let want = ["2: name=Müller €"];
    assert_eq!(good("name\nMüller €\n".as_bytes()), want);
    assert_eq!(good("\u{feff}name\nMüller €\n".as_bytes()), want);
    assert_eq!(good(b"name\nM\xfcller \x80\n"), want);
    let wide: Vec<u8> = "\u{feff}name\nMüller €\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(good(&wide), want);
    assert_eq!(good("name\nMül\0ler €\n".as_bytes()), want);
}

#[test]
fn a_character_cut_by_the_end_of_a_block_stays_whole() {
    let long = format!("name\n{}ü\nä\n", "x".repeat((64 << 10) - 6));
    assert!(good(long.as_bytes())[0].ends_with("xü"));
    assert_eq!(good(long.as_bytes())[1], "3: name=ä");
}

#[test]
fn json_lines_are_read_with_lists_and_numbers() {
    let text = br#"{"name":"A","themes":["music","sport"],"founded":2009,"newcomers":true,"email":null}

{"name":"B","share":2.5}"#;
    assert_eq!(good(text), ["1: founded=2009 name=A newcomers=yes themes=music;sport", "3: name=B share=2.5"]);
    assert_eq!(open(text).unwrap().columns(), ["email", "founded", "name", "newcomers", "themes"]);
}

#[test]
fn a_workbook_is_read_from_its_first_sheet() {
    let text = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let head = format!("<row r=\"1\">{}{}</row>", text("A1", "Name"), text("C1", "Founded"));
    let row = format!("<row r=\"3\">{}<c r=\"C3\"><v>2009</v></c></row>", text("A3", "Verein"));
    let bytes = workbook(&(head.clone() + &row));
    assert_eq!(good(&bytes), ["3: name=Verein founded=2009"]);
    assert_eq!(good(&gzip(&bytes)), good(&bytes));
    let bad = format!("{head}<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c></row>");
    assert!(matches!(rows(&workbook(&bad))[0], Err(RowError::Refused { line: 2, .. })));
}

#[test]
fn a_small_workbook_that_unpacks_without_end_is_refused_whatever_it_says_of_itself() {
    const SHEET: &str = "xl/worksheets/sheet1.xml";
    for (name, megabytes) in [(SHEET, 600), ("xl/sharedStrings.xml", 200)] {
        assert_eq!(open(&bomb(name, megabytes, true)).unwrap_err(), Wrong::Bomb, "{name}");
    }
    // One that lies about its size is read no further than it said.
    let liar = bomb(SHEET, 600, false);
    assert!(matches!(open(&liar).unwrap_err(), Wrong::Workbook(_)));
    let mut archive = ::zip::ZipArchive::new(Cursor::new(liar)).unwrap();
    let mut read = Vec::new();
    archive.by_index(0).unwrap().read_to_end(&mut read).unwrap_err();
    assert!(read.len() < 1 << 20, "{} bytes", read.len());
}

#[test]
fn a_cell_beyond_the_last_column_takes_no_memory() {
    let far = "<row r=\"1\"><c r=\"ZZZZZ1\" t=\"inlineStr\"><is><t>Name</t></is></c></row>";
    assert!(broken(&workbook(far)).ends_with("a cell in column 12356630"));
}

#[test]
fn packed_files_are_read_even_in_several_parts() {
    let parts = [gzip(b"name\nA\n"), gzip(b"B\n")].concat();
    assert_eq!(good(&parts), ["2: name=A", "3: name=B"]);
    assert_eq!(broken(&gzip(&gzip(b"name\n"))), "is packed twice; unpack it once");
}

#[test]
fn a_packed_file_that_was_cut_off_is_refused() {
    let text: String = (0..40_000).map(|n| format!("{}\n", n * 7_919 % 104_729)).collect();
    let whole = gzip(format!("name\n{text}").as_bytes());
    assert!(broken(&whole[..whole.len() / 2]).starts_with("the packed file is damaged or cut off after line "));
}

#[test]
fn what_is_no_table_is_refused_in_one_line() {
    assert_eq!(broken(b""), "is empty");
    assert_eq!(broken(&gzip(b"")), "is empty");
    assert_eq!(broken(b"%PDF-1.4\n"), "is a PDF; save the table as CSV or XLSX");
    assert_eq!(broken(&[0x89, b'P', b'N', b'G', 0, 0, 1, 2]), Wrong::Binary.to_string());
    let no_workbook = broken(&zip(&[("a.txt", "hello")]));
    assert!(no_workbook.starts_with("is a ZIP archive but no readable XLSX workbook") && !no_workbook.contains('\n'));
    assert_eq!(broken(b"{\"a\":1}\n{\"a\":\n"), "line 2 is no valid JSON: EOF while parsing a value");
    assert_eq!(broken(b"[{\"a\":1},\n"), Wrong::NoObject { line: 1 }.to_string());
    assert_eq!(broken(b"name\nA\nB\n\"C\nD\nE\n"), "line 4: a quotation mark is not closed");
    assert_eq!(broken("name\nMüller\nM".as_bytes().iter().chain(b"\xfc\n").copied().collect::<Vec<_>>().as_slice()), {
        Wrong::Encoding { line: 3 }.to_string()
    });
}

#[test]
fn folders_and_missing_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Sheet::open(folder.path()).unwrap_err(), Wrong::Folder);
    assert_eq!(Sheet::open(&folder.path().join("x.csv")).unwrap_err(), Wrong::Missing);
}

#[test]
fn a_line_without_end_is_stopped_before_it_fills_the_memory() {
    struct Endless;
    impl Read for Endless {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            buffer.fill(b'x');
            Ok(buffer.len())
        }
    }
    assert_eq!(Sheet::read(Endless).unwrap_err(), Wrong::LongLine { line: 1 });
    let open_quote = Cursor::new(b"name\n\"").chain(Endless);
    let last = Sheet::read(open_quote).unwrap().last();
    assert_eq!(last, Some(Err(RowError::Broken(Wrong::LongLine { line: 2 }))));
    assert_eq!(Sheet::read(Cursor::new(b"{").chain(Endless)).unwrap_err(), Wrong::LongLine { line: 1 });
}

#[test]
fn a_row_with_too_many_cells_is_refused_and_the_next_is_read() {
    let rows = rows(b"name,place\nA,B,C\nD,E\n");
    assert!(matches!(&rows[0], Err(RowError::Refused { line: 2, refusal }) if refusal.value == "C"));
    assert!(rows[1].is_ok());
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(sheet) = open(&bytes) {
            let _ = sheet.count();
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[a-z\"\\[{},;\\t\\n\\r:é\u{feff}\\\\]{0,80}") {
        if let Ok(sheet) = open(text.as_bytes()) {
            let _ = sheet.count();
        }
    }

    #[test]
    fn what_is_written_as_csv_is_read_again(
        cells in prop::collection::vec(prop::collection::vec("[^\\x00-\\x08\\x0b-\\x1f\\x7f]{1,12}", 3), 1..6)
    ) {
        prop_assume!(cells.iter().flatten().all(|cell| !cell.trim().is_empty()));
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["a", "b", "c"]).unwrap();
        cells.iter().for_each(|row| writer.write_record(row).unwrap());
        let bytes = writer.into_inner().unwrap();
        let read: Vec<Vec<String>> =
            rows(&bytes).into_iter().map(|row| row.unwrap().1.0.into_iter().map(|(_, value)| value).collect()).collect();
        prop_assert_eq!(read, cells);
    }
}
