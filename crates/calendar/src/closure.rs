//! Days on which a team is away, besides the holidays.

use jiff::civil::Date;

/// A run of whole days, first and last included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closure {
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

impl Closure {
    /// Does it hold on that day?
    pub fn holds(&self, day: Date) -> bool {
        match self {
            Closure::Once { first, last } => (*first..=*last).contains(&day),
            Closure::Yearly { first, last } => {
                let day = (day.month(), day.day());
                if first <= last { (*first..=*last).contains(&day) } else { day >= *first || day <= *last }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_days_between_the_years_run_over_the_new_year() {
        let closure = Closure::Yearly { first: (12, 23), last: (1, 1) };
        for day in [date(2026, 12, 23), date(2026, 12, 31), date(2027, 1, 1)] {
            assert!(closure.holds(day), "{day}");
        }
        assert!(!closure.holds(date(2026, 12, 22)) && !closure.holds(date(2027, 1, 2)));
        let july = Closure::Yearly { first: (7, 1), last: (7, 31) };
        assert!(july.holds(date(2030, 7, 31)) && !july.holds(date(2030, 8, 1)));
    }

    #[test]
    fn a_closure_of_once_is_over_afterwards() {
        let closure = Closure::Once { first: date(2027, 3, 1), last: date(2027, 3, 1) };
        assert!(closure.holds(date(2027, 3, 1)) && !closure.holds(date(2028, 3, 1)));
    }
}
