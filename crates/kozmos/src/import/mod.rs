//! Bringing in many records from a file: organisations, programmes, past grants (docs/import.md).
//!
//! A file is imported whole or not at all, except for rows that are refused: they are listed with line, column and
//! reason, and the good ones are kept. The same file twice changes nothing.

pub mod cli;
mod columns;
mod foreign;
mod pages;
mod run;
#[cfg(test)]
mod tests;

pub use columns::check;
pub use foreign::Shape;
pub use pages::routes;
pub use run::{Order, run};

use crate::sheet;
use crate::write::Imported;

/// What is brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    /// Associations and foundations.
    Organisations,
    /// What foundations offer.
    Programmes,
    /// What was granted in the past.
    Grants,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 3] = [Kind::Organisations, Kind::Programmes, Kind::Grants];

    /// Its name on the command line, in forms and in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Organisations => "organisations",
            Kind::Programmes => "programmes",
            Kind::Grants => "grants",
        }
    }

    /// Reads [`Kind::code`].
    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Why one cell of a row was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line its row begins in.
    pub line: u64,
    /// The column; empty if it is about the whole row.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// The tail of the message key `refusal-…` or `import-refusal-…`.
    pub reason: &'static str,
}

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The rows that were good.
    pub imported: Imported,
    /// How many rows were refused.
    pub refused_rows: usize,
    /// Every cell that was refused.
    pub refused: Vec<Refused>,
    /// Columns that are not known and were left out.
    pub unknown: Vec<String>,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum Wrong {
    /// The file cannot be read as a table.
    #[error("{0}")]
    Sheet(#[from] sheet::Wrong),
    /// It is a table of something else.
    #[error("none of its columns is known for {}: {}; docs/import.md lists them", kind.code(), found.join(", "))]
    NoColumns {
        /// What it was read as.
        kind: Kind,
        /// Its columns, the first few.
        found: Vec<String>,
    },
    /// A column that must be there is not.
    #[error("the column '{column}' is missing{}", hint(meant))]
    MissingColumn {
        /// The column.
        column: &'static str,
        /// The column that may be meant.
        meant: Option<String>,
    },
    /// The database does not answer.
    #[error("{0}")]
    Database(#[from] db::Error),
}

fn hint(meant: &Option<String>) -> String {
    meant.as_ref().map_or_else(String::new, |column| format!("; did you mean '{column}'?"))
}

impl Wrong {
    /// The message key that says the same on a page.
    pub fn key(&self) -> String {
        let code = match self {
            Wrong::Sheet(wrong) => wrong.code(),
            Wrong::NoColumns { .. } => "no-columns",
            Wrong::MissingColumn { .. } => "missing-column",
            Wrong::Database(_) => "database",
        };
        format!("import-wrong-{code}")
    }
}

/// Reasons of refusals that only a file can have; the others are those of a form.
pub const REASONS: [&str; 4] = ["too-many-cells", "nested", "cell-error", "repeated"];

/// The message key of a refusal's reason.
pub fn reason_key(reason: &str) -> String {
    let room = if REASONS.contains(&reason) { "import-refusal" } else { "refusal" };
    format!("{room}-{reason}")
}

/// A reason in English, for files of errors.
pub fn reason_text(reason: &str) -> String {
    match reason {
        "missing" => "must not be empty",
        "too-long" => "the text is too long: characters now / at most",
        "not-a-number" => "is not a number",
        "not-a-slug" => "cannot be part of an address",
        "out-of-range" => "is too small or too large",
        "not-a-phone" => "is not a phone number",
        "unknown-place" => "is no place that we know",
        "not-hours" => "is not hours such as 9-12, 13-17",
        "hours-overlap" => "holds hours that overlap",
        "not-a-time" => "is no time of day such as 14:30",
        "ends-before-it-begins" => "lies before the beginning",
        "not-an-amount" => "is not an amount of money",
        "not-a-date" => "is not a date (YYYY-MM-DD)",
        "unknown-value" => "is not one of the known values",
        "not-an-address" => "is not a web address",
        "not-https" => "is not a secure web address (https)",
        "not-an-email" => "is not a mail address",
        "taken" => "is taken already",
        "former" => "was another page's address and leads there",
        "reserved" => "is kept for the house itself",
        "too-many-cells" => "the row has more cells than the header",
        "nested" => "is an object; only texts, numbers and lists are read",
        "cell-error" => "the cell holds an error of the spreadsheet",
        "repeated" => "the same id stands in an earlier row of this file",
        other => return other.replace('-', " "),
    }
    .to_owned()
}
