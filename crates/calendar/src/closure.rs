//! When a team is away, besides the holidays: whole days, or hours of the first and the last of them.

use jiff::civil::{Date, Time};

use crate::DAY;

/// A run of days on which nobody is there. On the first it may begin, and on the last end, at a time: from 24 December,
/// 12:00, to 26 December; on 5 March from 13:00 to 16:00.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// Its days.
    pub days: Days,
    /// When it begins on its first day; none: with the day.
    pub from: Option<Time>,
    /// When it is over on its last day; none: with the day.
    pub to: Option<Time>,
}

/// A run of days, first and last included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Days {
    /// These days, once.
    Once {
        /// First day.
        first: Date,
        /// Last day.
        last: Date,
    },
    /// Every year from the one (month, day) to the other; 23 December to 1 January runs over the new year.
    Yearly {
        /// First day.
        first: (i8, i8),
        /// Last day.
        last: (i8, i8),
    },
}

impl Days {
    /// Of a day among them: is it the first, is it the last?
    fn place(&self, day: Date) -> Option<(bool, bool)> {
        match self {
            Days::Once { first, last } => (*first..=*last).contains(&day).then_some((day == *first, day == *last)),
            Days::Yearly { first, last } => {
                let day = (day.month(), day.day());
                let among = if first <= last { (*first..=*last).contains(&day) } else { day >= *first || day <= *last };
                among.then_some((day == *first, day == *last))
            }
        }
    }
}

impl From<Days> for Closure {
    /// Whole days.
    fn from(days: Days) -> Closure {
        Closure { days, from: None, to: None }
    }
}

impl Closure {
    /// What it takes of a day, in minutes since its midnight: the first, and the one after the last.
    pub fn on(&self, day: Date) -> Option<(u16, u16)> {
        let (first, last) = self.days.place(day)?;
        let from = self.from.filter(|_| first).map_or(0, minute);
        let to = self.to.filter(|_| last).map_or(DAY, minute);
        (from < to).then_some((from, to))
    }

    /// The same of the hours that begin on that day. With the day on which it ends, unless that is at a time, end also the
    /// nights that begin on it: whoever is away on Friday does not come for the end of Friday's night.
    pub(crate) fn takes(&self, day: Date) -> Option<(u16, u16)> {
        let (from, to) = self.on(day)?;
        let goes_on = day.tomorrow().is_ok_and(|next| self.days.place(next).is_some());
        Some((from, if to == DAY && !goes_on { 2 * DAY } else { to }))
    }

    /// Does it take the whole of that day?
    pub fn holds(&self, day: Date) -> bool {
        self.on(day) == Some((0, DAY))
    }
}

/// A time of day in minutes since midnight.
fn minute(time: Time) -> u16 {
    u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_days_between_the_years_run_over_the_new_year() {
        let closure = Closure::from(Days::Yearly { first: (12, 23), last: (1, 1) });
        for day in [date(2026, 12, 23), date(2026, 12, 31), date(2027, 1, 1)] {
            assert!(closure.holds(day), "{day}");
        }
        assert!(!closure.holds(date(2026, 12, 22)) && !closure.holds(date(2027, 1, 2)));
        let july = Closure::from(Days::Yearly { first: (7, 1), last: (7, 31) });
        assert!(july.holds(date(2030, 7, 31)) && !july.holds(date(2030, 8, 1)));
    }

    #[test]
    fn a_closure_of_once_is_over_afterwards() {
        let closure = Closure::from(Days::Once { first: date(2027, 3, 1), last: date(2027, 3, 1) });
        assert!(closure.holds(date(2027, 3, 1)) && !closure.holds(date(2028, 3, 1)));
    }

    #[test]
    fn hours_count_on_the_first_and_the_last_day_only() {
        let days = Days::Yearly { first: (12, 24), last: (1, 2) };
        let closure = Closure { days, from: Some(Time::constant(12, 0, 0, 0)), to: Some(Time::constant(9, 30, 0, 0)) };
        let on = |year, month, day| closure.on(date(year, month, day));
        assert_eq!([on(2026, 12, 24), on(2030, 12, 24)], [Some((720, DAY)); 2], "from noon, every year");
        assert_eq!([on(2026, 12, 25), on(2027, 1, 1)], [Some((0, DAY)); 2], "whole days between");
        assert_eq!([on(2027, 1, 2), on(2027, 1, 3), on(2026, 12, 23)], [Some((0, 570)), None, None]);
        assert!(!closure.holds(date(2026, 12, 24)) && closure.holds(date(2026, 12, 25)));
    }

    #[test]
    fn on_one_day_it_ends_after_it_begins_or_takes_nothing() {
        let day = date(2027, 3, 5);
        let between = |from: &str, to: &str| {
            let days = Days::Once { first: day, last: day };
            Closure { days, from: from.parse().ok(), to: to.parse().ok() }.on(day)
        };
        assert_eq!(between("13:00", "16:00"), Some((780, 960)));
        assert_eq!([between("13:00", ""), between("", "16:00")], [Some((780, DAY)), Some((0, 960))]);
        let nonsense = [between("13:00", "13:00"), between("16:00", "13:00"), between("", "00:00")];
        assert!(nonsense.iter().all(Option::is_none), "{nonsense:?}");
    }
}
