//! No bytes break the reading of tables: CSV, JSON Lines, XLSX, packed or not.
#![no_main]

use std::io::Cursor;

use kozmos::sheet::Sheet;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: Vec<u8>| {
    if let Ok(sheet) = Sheet::read(Cursor::new(bytes)) {
        let _ = sheet.count();
    }
});
