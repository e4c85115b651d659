//! When somebody answers: public holidays of the sixteen Länder, weekly hours, closures, working days.
//!
//! Everything is civil time in the zone of a *team*: its wall clock says when it opens, its Land which day is a holiday.
//! [`Schedule::answer`] tells whether somebody answers at an instant, until when or when next, and up to which instant
//! that sentence stays true. Nothing here asks a clock, reads a file or knows a language.

mod closure;
mod communes;
mod easter;
mod holiday;
pub mod ical;
mod land;
mod schedule;
mod week;
mod workdays;

pub use closure::{Closure, Days};
pub use communes::local_holidays;
pub use easter::easter_sunday;
pub use holiday::{FIRST_YEAR, Holiday, Region};
pub use jiff::civil::Weekday;
pub use land::Land;
pub use schedule::{Answer, Off, Opening, Schedule, When};
pub use week::{DAY, Span, Week, WeekError};
pub use workdays::WorkingDays;
