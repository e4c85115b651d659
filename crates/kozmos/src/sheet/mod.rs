//! Reading tables: CSV, XLSX and JSON Lines, packed with gzip or not, as rows of fields, one after the other.
//!
//! What a file is, is told by its first bytes, not by its name. Only one row is held at a time, whatever the size of the
//! file (XLSX is read into memory first). Limits: a row may have 16 MB, an XLSX file 50 MB, and 512 MB when it is unpacked.

mod delimited;
mod kind;
mod lines;
#[cfg(test)]
pub(crate) mod tests;
mod text;
mod workbook;
mod wrong;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use fields::{Fields, Refusal};
use flate2::read::MultiGzDecoder;

use kind::Kind;
pub use wrong::Wrong;

/// The longest row in bytes.
pub const LONGEST_ROW: u64 = 16 << 20;
/// The largest XLSX file in bytes.
pub const LARGEST_WORKBOOK: u64 = 50 << 20;
/// What an XLSX file may hold when it is unpacked, in bytes: ten times as much, as tables usually do.
pub const LARGEST_INSIDE: u64 = 512 << 20;
/// The same for a part that is no sheet.
pub const LARGEST_PART: u64 = 128 << 20;

/// Why a row did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowError {
    /// This row cannot be used; the next one may be fine.
    Refused {
        /// Its line.
        line: u64,
        /// What is wrong with it.
        refusal: Refusal,
    },
    /// Nothing more can be read.
    Broken(Wrong),
}

/// The line a row begins in, and its fields; empty cells are left out.
pub type Row = Result<(u64, Fields), RowError>;

type Source = Box<dyn Read + Send>;
type Rows = Box<dyn Iterator<Item = Row> + Send>;

/// An open table.
pub struct Sheet {
    columns: Vec<String>,
    rows: Rows,
    done: Arc<AtomicU64>,
    size: Option<u64>,
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sheet").field("columns", &self.columns).finish_non_exhaustive()
    }
}

impl Sheet {
    /// Opens a file.
    pub fn open(path: &Path) -> Result<Sheet, Wrong> {
        let meta = std::fs::metadata(path).map_err(Wrong::of)?;
        if meta.is_dir() {
            return Err(Wrong::Folder);
        }
        let file = File::open(path).map_err(Wrong::of)?;
        Ok(Sheet { size: Some(meta.len()), ..Sheet::read(file)? })
    }

    /// Reads a table from anything that gives bytes.
    pub fn read(source: impl Read + Send + 'static) -> Result<Sheet, Wrong> {
        let done = Arc::new(AtomicU64::new(0));
        let counted = Counted { source, done: Arc::clone(&done) };
        let (kind, source) = kind::unpack(Box::new(counted))?;
        let (columns, rows) = match kind {
            Kind::Lines => lines::rows(source)?,
            Kind::Workbook => workbook::rows(source)?,
            Kind::Delimited(separator) => delimited::rows(source, separator)?,
        };
        Ok(Sheet { columns, rows, done, size: None })
    }

    /// The names in the header, or of the fields of the first object: in lower case, spaces as `_`.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// How many bytes were read, and of how many, if that is known.
    pub fn progress(&self) -> (Arc<AtomicU64>, Option<u64>) {
        (Arc::clone(&self.done), self.size)
    }
}

impl Iterator for Sheet {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        self.rows.next()
    }
}

struct Counted<R> {
    source: R,
    done: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.done.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

fn gunzip(source: Source) -> Source {
    Box::new(MultiGzDecoder::new(io::BufReader::with_capacity(1 << 16, source)))
}

/// A column's name as we compare it.
fn column(name: &str) -> String {
    name.trim().to_lowercase().split_whitespace().collect::<Vec<_>>().join("_")
}

fn refused(line: u64, field: &str, reason: &'static str, value: &str) -> Row {
    let value = value.chars().take(80).collect();
    Err(RowError::Refused { line, refusal: Refusal { field: field.to_owned(), reason, value } })
}
