//! Working days: Monday to Friday without holidays and closures; a day that is closed in part is one.

use jiff::civil::{Date, Weekday};

use crate::{Closure, Region};

/// The working days of a team; deadlines and lead times are counted in them.
#[derive(Clone, Copy, Debug)]
pub struct WorkingDays<'a> {
    /// Where the team works.
    pub region: &'a Region,
    /// When it is away.
    pub closures: &'a [Closure],
}

impl WorkingDays<'_> {
    /// Does the team work on that day?
    pub fn is_one(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
            && self.region.holiday(day).is_none()
            && !self.closures.iter().any(|closure| closure.holds(day))
    }

    /// The `count`-th working day after `day`; `count` 0 gives `day` itself if it is one, else the next. None: there is
    /// none within the next ten years (a closure without an end), or the calendar ends.
    pub fn after(&self, day: Date, count: u32) -> Option<Date> {
        let mut left = if self.is_one(day) { count } else { count.max(1) };
        let mut at = day;
        for _ in 0..3653 + 7 * i64::from(count) {
            if left == 0 {
                return Some(at);
            }
            at = at.tomorrow().ok()?;
            left -= u32::from(self.is_one(at));
        }
        (left == 0).then_some(at)
    }

    /// How many working days lie after `from` up to and with `to`; 0 if `to` is not later.
    pub fn between(&self, from: Date, to: Date) -> u32 {
        let days = std::iter::successors(from.tomorrow().ok(), |day| day.tomorrow().ok());
        days.take_while(|day| *day <= to).map(|day| u32::from(self.is_one(day))).sum()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Days, Land};

    #[test]
    fn three_working_days_before_epiphany_depend_on_the_land() {
        let between_years = [Closure::from(Days::Yearly { first: (12, 23), last: (1, 1) })];
        let count = |land| {
            let region = Region::of(land);
            let days = WorkingDays { region: &region, closures: &between_years };
            (days.after(date(2026, 12, 22), 3), days.between(date(2026, 12, 22), date(2027, 1, 8)))
        };
        assert_eq!(count(Land::TH), (Some(date(2027, 1, 6)), 5));
        assert_eq!(count(Land::ST), (Some(date(2027, 1, 7)), 4));
    }

    #[test]
    fn half_a_day_is_a_working_day() {
        let from = Some(jiff::civil::time(12, 0, 0, 0));
        let closures = [Closure { days: Days::Yearly { first: (12, 24), last: (1, 1) }, from, to: None }];
        let region = Region::of(Land::TH);
        let days = WorkingDays { region: &region, closures: &closures };
        assert!(days.is_one(date(2026, 12, 24)) && !days.is_one(date(2026, 12, 28)));
        assert_eq!(days.after(date(2026, 12, 23), 2), Some(date(2027, 1, 4)));
    }

    #[test]
    fn who_is_always_away_never_works() {
        let region = Region::of(Land::BE);
        let closures = [Closure::from(Days::Yearly { first: (1, 1), last: (12, 31) })];
        let days = WorkingDays { region: &region, closures: &closures };
        assert_eq!(days.after(date(2027, 1, 1), 0), None);
        let days = WorkingDays { region: &region, closures: &[] };
        assert_eq!(days.after(date(2027, 5, 1), 0), Some(date(2027, 5, 3)));
        assert_eq!(days.between(date(2027, 5, 3), date(2027, 5, 1)), 0);
    }
}
