//! The date of Easter.

use jiff::civil::{Date, date};

/// Easter Sunday of a year of the Gregorian calendar (Spencer's method of 1922, also called Meeus/Jones/Butcher).
///
/// # Panics
/// For a year that [`Date`] cannot hold (outside −9999…9999).
pub fn easter_sunday(year: i16) -> Date {
    let y = i32::from(year);
    let (century, rest) = (y.div_euclid(100), y.rem_euclid(100));
    let golden = y.rem_euclid(19);
    let corrected = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - corrected + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    date(year, (days / 31) as i8, (days % 31 + 1) as i8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_where_the_churches_calendar_has_it() {
        for (year, month, day) in [(1995, 4, 16), (2008, 3, 23), (2011, 4, 24), (2026, 4, 5), (2038, 4, 25)] {
            assert_eq!(easter_sunday(year), date(year, month, day));
        }
    }
}
