//! Holds rankings against what really followed.
//!
//! Rows of grants and asks become what the matcher knows ([`Past`], [`ask`]); its answers become figures ([`figures`]).
//! Pure: whoever calls reads the files and prints the answer.

mod figures;
mod peers;
mod plot;
mod rows;
mod trial;

pub use figures::{Answered, Figure, Figures, NAMES, figures};
pub use peers::{Peer, Peers};
pub use plot::{Bin, calibration_error, plot, reliability};
pub use rows::{Currency, Label, Past, ask, year};
pub use trial::{Answers, Line, Report, Trial, answers, cut, evaluate, trials};
