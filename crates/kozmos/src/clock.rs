//! The clock is a parameter: nothing else asks the machine for the time.

use std::time::{Duration, Instant};

use jiff::fmt::temporal::DateTimePrinter;
use jiff::{Timestamp, Zoned, tz::TimeZone};

/// Where the time comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// Stands still: tests.
    Fixed(Timestamp),
    /// Began at an instant of its own when the program began: the demo world is always the same day.
    Since(Timestamp, Instant),
}

impl Clock {
    /// The instant now, cut to whole seconds: what is stored sorts and compares as text.
    pub fn now(&self) -> Timestamp {
        let now = match self {
            #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
            Clock::System => Timestamp::now(),
            Clock::Fixed(at) => *at,
            Clock::Since(start, began) => *start + began.elapsed(),
        };
        Timestamp::from_second(now.as_second()).unwrap_or(now)
    }

    /// A clock that starts at `start` and runs.
    pub fn starting_at(start: Timestamp) -> Clock {
        Clock::Since(start, Instant::now())
    }

    /// Now as fixed-width UTC text.
    pub fn text(&self) -> String {
        instant(self.now())
    }

    /// `ahead` from now, as fixed-width UTC text.
    pub fn text_in(&self, ahead: Duration) -> String {
        instant(self.now() + ahead)
    }

    /// Today's civil date in a zone, `YYYY-MM-DD`.
    pub fn today(&self, zone: &str) -> String {
        day(self.now(), zone)
    }
}

/// The civil date of an instant in a zone, `YYYY-MM-DD`.
pub fn day(at: Timestamp, zone: &str) -> String {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Zoned::new(at, zone).date().to_string()
}

/// An instant as the database keeps it: `2026-08-22T09:30:00Z`.
pub fn instant(at: Timestamp) -> String {
    DateTimePrinter::new().precision(Some(0)).timestamp_to_string(&at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_the_day_of_the_zone_not_of_greenwich() {
        let clock = Clock::Fixed("2026-12-31T23:30:00Z".parse().unwrap());
        assert_eq!(clock.today("Europe/Berlin"), "2027-01-01");
        assert_eq!(clock.text(), "2026-12-31T23:30:00Z");
    }
}
