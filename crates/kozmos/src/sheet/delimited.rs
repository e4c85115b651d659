//! CSV.

use std::io::Read;

use csv::{ErrorKind, Reader, ReaderBuilder, StringRecord};
use fields::Fields;

use super::text::{Meter, Text};
use super::{Row, RowError, Rows, Source, Wrong, column, refused};

struct Delimited<R> {
    reader: Reader<R>,
    meter: Meter,
    columns: Vec<String>,
    record: StringRecord,
    over: bool,
}

pub(super) fn rows(source: Source, separator: u8) -> Result<(Vec<String>, Rows), Wrong> {
    let (text, meter) = Text::new(source);
    let mut builder = ReaderBuilder::new();
    builder.delimiter(separator).flexible(true).has_headers(false).buffer_capacity(64 << 10);
    let mut rows = Delimited {
        reader: builder.from_reader(text),
        meter,
        columns: Vec::new(),
        record: StringRecord::new(),
        over: false,
    };
    if !rows.read()? {
        return Err(Wrong::Empty);
    }
    rows.columns = rows.record.iter().map(column).collect();
    Ok((rows.columns.clone(), Box::new(rows)))
}

impl<R: Read> Delimited<R> {
    /// Reads the next record; false at the end.
    fn read(&mut self) -> Result<bool, Wrong> {
        let begins = self.reader.position().line();
        let found = self.reader.read_record(&mut self.record).map_err(|error| match error.kind() {
            ErrorKind::Io(io) => Wrong::at(io, begins),
            _ => Wrong::Encoding { line: begins },
        })?;
        self.meter.row();
        Ok(found)
    }

    /// Where the record began: the reader stands behind its end, and its own note counts empty lines before it.
    fn line(&self) -> u64 {
        let inside = self.record.iter().flat_map(str::bytes).filter(|byte| *byte == b'\n').count() as u64;
        self.reader.position().line().saturating_sub(1 + inside)
    }

    /// A mark that is never closed swallows all rows after it into one cell.
    fn swallowed(&self) -> bool {
        self.meter.ended_odd() && self.record.iter().next_back().is_some_and(|cell| cell.contains('\n'))
    }

    fn row(&self) -> Row {
        if let Some(extra) = self.record.iter().skip(self.columns.len()).find(|cell| !cell.trim().is_empty()) {
            return refused(self.line(), "", "too-many-cells", extra);
        }
        let cells = self.columns.iter().zip(&self.record);
        let filled = cells.filter(|(name, cell)| !name.is_empty() && !cell.trim().is_empty());
        let fields = filled.map(|(name, cell)| (name.clone(), cell.to_owned())).collect();
        Ok((self.line(), Fields(fields)))
    }
}

impl<R: Read> Iterator for Delimited<R> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        while !self.over {
            match self.read() {
                Ok(true) if self.swallowed() => {
                    self.over = true;
                    return Some(Err(RowError::Broken(Wrong::OpenQuote { line: self.line() + 1 })));
                }
                Ok(true) if self.record.iter().all(|cell| cell.trim().is_empty()) => {}
                Ok(true) => return Some(self.row()),
                Ok(false) => self.over = true,
                Err(wrong) => {
                    self.over = true;
                    return Some(Err(RowError::Broken(wrong)));
                }
            }
        }
        None
    }
}
