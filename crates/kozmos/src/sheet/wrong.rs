//! What can be wrong with a whole file.

use std::io;

/// What is wrong with a whole file. The text is one line without the file's name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is not there.
    #[error("there is no such file")]
    Missing,
    /// It is a folder.
    #[error("is a folder, not a file")]
    Folder,
    /// The system does not let us read it.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// Nothing in it.
    #[error("is empty")]
    Empty,
    /// A PDF.
    #[error("is a PDF; save the table as CSV or XLSX")]
    Pdf,
    /// An Excel file from before 2007.
    #[error("is an old Excel file (.xls); save it as XLSX or CSV")]
    OldExcel,
    /// A ZIP that holds no workbook, or a damaged one.
    #[error("is a ZIP archive but no readable XLSX workbook: {0}")]
    Workbook(String),
    /// Not text.
    #[error("is a binary file, not a table; CSV, XLSX and JSON Lines are read")]
    Binary,
    /// Packed twice.
    #[error("is packed twice; unpack it once")]
    PackedTwice,
    /// The packed file ends too early or is damaged.
    #[error("the packed file is damaged or cut off after line {line}")]
    Packed {
        /// The last line that could be read.
        line: u64,
    },
    /// Too large to be read into memory.
    #[error("the workbook is larger than 50 MB; save the table as CSV")]
    TooLarge,
    /// Small as a file, too large when it is unpacked.
    #[error("the workbook unpacks to more than 512 MB; save the table as CSV")]
    Bomb,
    /// A row without end.
    #[error("line {line} is longer than 16 MB; is a quotation mark missing?")]
    LongLine {
        /// Where it begins.
        line: u64,
    },
    /// A quotation mark without its partner.
    #[error("line {line}: a quotation mark is not closed")]
    OpenQuote {
        /// Where the row begins.
        line: u64,
    },
    /// Neither UTF-8 nor Windows-1252.
    #[error("line {line}: the text is UTF-8 before and something else here; save it as UTF-8")]
    Encoding {
        /// Where.
        line: u64,
    },
    /// Not JSON.
    #[error("line {line} is no valid JSON: {message}")]
    Json {
        /// Where.
        line: u64,
        /// What the parser says.
        message: String,
    },
    /// JSON, but no object.
    #[error("line {line} is no JSON object; each line must be one, without [ ] around them")]
    NoObject {
        /// Where.
        line: u64,
    },
}

/// What the layers below a row's reader say through `io::Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Trouble {
    #[error("a row too long")]
    TooLong,
    #[error("mixed encodings")]
    Mixed,
}

impl Trouble {
    pub(super) fn io(self) -> io::Error {
        io::Error::other(self)
    }
}

impl Wrong {
    /// Of an error while opening.
    pub(super) fn of(error: io::Error) -> Wrong {
        Wrong::at(&error, 0)
    }

    /// Of an error while reading a row that begins in this line.
    pub(super) fn at(error: &io::Error, line: u64) -> Wrong {
        let trouble = error.get_ref().and_then(|inner| inner.downcast_ref::<Trouble>());
        match (trouble, error.kind()) {
            (Some(Trouble::TooLong), _) => Wrong::LongLine { line },
            (Some(Trouble::Mixed), _) => Wrong::Encoding { line },
            (None, io::ErrorKind::NotFound) => Wrong::Missing,
            (None, io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData) => {
                Wrong::Packed { line: line.saturating_sub(1) }
            }
            (None, _) => Wrong::Unreadable(error.to_string()),
        }
    }

    /// The tail of the message key that says the same on a page.
    pub fn code(&self) -> &'static str {
        match self {
            Wrong::Missing | Wrong::Folder | Wrong::Unreadable(_) => "unreadable",
            Wrong::Empty => "empty",
            Wrong::Pdf => "pdf",
            Wrong::OldExcel => "old-excel",
            Wrong::Workbook(_) => "workbook",
            Wrong::Binary => "binary",
            Wrong::PackedTwice | Wrong::Packed { .. } => "packed",
            Wrong::TooLarge => "too-large",
            Wrong::Bomb => "bomb",
            Wrong::LongLine { .. } => "long-line",
            Wrong::OpenQuote { .. } => "open-quote",
            Wrong::Encoding { .. } => "encoding",
            Wrong::Json { .. } | Wrong::NoObject { .. } => "json",
        }
    }

    /// All codes.
    pub const CODES: [&str; 13] = [
        "unreadable",
        "empty",
        "pdf",
        "old-excel",
        "workbook",
        "binary",
        "packed",
        "too-large",
        "bomb",
        "long-line",
        "open-quote",
        "encoding",
        "json",
    ];

    /// The line, if it is about one.
    pub fn line(&self) -> u64 {
        match self {
            Wrong::Packed { line }
            | Wrong::LongLine { line }
            | Wrong::OpenQuote { line }
            | Wrong::Encoding { line }
            | Wrong::Json { line, .. }
            | Wrong::NoObject { line } => *line,
            _ => 0,
        }
    }
}
