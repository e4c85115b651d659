//! The weekly pattern, read from and written to the syntax of OpenStreetMap's `opening_hours`.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Weekday;

/// The days, Monday first, as `opening_hours` abbreviates them.
const DAYS: [(&str, Weekday); 7] = [
    ("Mo", Weekday::Monday),
    ("Tu", Weekday::Tuesday),
    ("We", Weekday::Wednesday),
    ("Th", Weekday::Thursday),
    ("Fr", Weekday::Friday),
    ("Sa", Weekday::Saturday),
    ("Su", Weekday::Sunday),
];

/// One stretch of hours of one day, in minutes since its midnight. An end at or before the beginning lies on the next
/// day: `22:00-06:00` is (1320, 1800).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    from: u16,
    to: u16,
}

/// What is wrong with a weekly pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WeekError {
    /// No time of day: what was read.
    NotATime(String),
    /// No weekday: what was read.
    NotADay(String),
    /// Two stretches of that day overlap, or one reaches into the next day's.
    Overlap(Weekday),
}

/// Weekly hours: for each weekday the stretches that begin on it, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week([Vec<Span>; 7]);

/// The minutes of a day.
pub const DAY: u16 = 24 * 60;

impl Span {
    /// A stretch from one time of day to another; both in minutes since midnight, below 24 hours for `from`, up to 24
    /// hours for `to`.
    pub fn new(from: u16, to: u16) -> Option<Span> {
        let to = if to <= from { to.checked_add(DAY)? } else { to };
        (from < DAY && to <= 2 * DAY && to - from <= DAY).then_some(Span { from, to })
    }

    /// First minute.
    pub fn from(self) -> u16 {
        self.from
    }

    /// The minute after the last; past 1440 it lies on the next day.
    pub fn to(self) -> u16 {
        self.to
    }
}

/// `9`, `09`, `9:30`, `09.30`, `24:00` as minutes.
fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let digits = |text: &str| (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok());
    let (hour, minute): (u16, u16) = (digits(hour)??, digits(minute)??);
    (hour < 24 && minute < 60 || hour == 24 && minute == 0).then(|| hour * 60 + minute)
}

impl FromStr for Span {
    type Err = WeekError;

    /// Reads `09:00-14:00`; also `9–14`, as people write it.
    fn from_str(text: &str) -> Result<Span, WeekError> {
        let wrong = || WeekError::NotATime(text.trim().to_owned());
        let (from, to) = text.split_once(['-', '–']).ok_or_else(wrong)?;
        let (from, to) = (minutes(from.trim()).ok_or_else(wrong)?, minutes(to.trim()).ok_or_else(wrong)?);
        Span::new(from, to).ok_or_else(wrong)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = if self.to > DAY { self.to - DAY } else { self.to };
        write!(f, "{:02}:{:02}-{:02}:{:02}", self.from / 60, self.from % 60, to / 60, to % 60)
    }
}

impl Week {
    /// The stretches that begin on a weekday.
    pub fn on(&self, day: Weekday) -> &[Span] {
        &self.0[day.to_monday_zero_offset().unsigned_abs() as usize]
    }

    /// Is there no hour at all?
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// Seven days from Monday, each as people type it: `9–12, 13–17` or nothing.
    pub fn of_days(days: [&str; 7]) -> Result<Week, WeekError> {
        let mut week = Week::default();
        for (list, text) in week.0.iter_mut().zip(days) {
            let spans = text.split([',', ';']).filter(|part| !part.trim().is_empty()).map(str::parse);
            *list = spans.collect::<Result<_, _>>()?;
            list.sort_unstable();
        }
        week.checked()
    }

    /// One day as a form shows it: `09:00-12:00, 13:00-17:00`.
    pub fn day_text(&self, day: Weekday) -> String {
        self.on(day).iter().map(Span::to_string).collect::<Vec<_>>().join(", ")
    }

    fn checked(self) -> Result<Week, WeekError> {
        for (at, (_, day)) in DAYS.iter().enumerate() {
            let (today, tomorrow) = (&self.0[at], &self.0[(at + 1) % 7]);
            let inside = today.windows(2).any(|pair| pair[0].to > pair[1].from);
            let into_next = match (today.last(), tomorrow.first()) {
                (Some(last), Some(first)) => last.to > first.from + DAY,
                _ => false,
            };
            if inside || into_next {
                return Err(WeekError::Overlap(*day));
            }
        }
        Ok(self)
    }
}

impl FromStr for Week {
    type Err = WeekError;

    /// Reads `Mo,We-Fr 09:00-12:00,13:00-17:00; Sa 10:00-12:00`; an empty text is a week without hours.
    fn from_str(text: &str) -> Result<Week, WeekError> {
        let mut days: [Vec<&str>; 7] = Default::default();
        for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
            let (which, spans) = rule.split_once(' ').ok_or_else(|| WeekError::NotATime(rule.to_owned()))?;
            for part in which.split(',') {
                let (first, last) = part.split_once('-').unwrap_or((part, part));
                let (first, last) = (place(first)?, place(last)?);
                for day in 0..=(7 + last - first) % 7 {
                    days[(first + day) % 7].push(spans);
                }
            }
        }
        let days = days.map(|spans| spans.join(","));
        Week::of_days(std::array::from_fn(|at| days[at].as_str()))
    }
}

fn place(day: &str) -> Result<usize, WeekError> {
    DAYS.iter().position(|(name, _)| *name == day.trim()).ok_or_else(|| WeekError::NotADay(day.to_owned()))
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut groups: Vec<(Vec<&str>, &[Span])> = Vec::new();
        for (name, day) in DAYS {
            let spans = self.on(day);
            match groups.iter_mut().find(|(_, same)| *same == spans) {
                _ if spans.is_empty() => {}
                Some((names, _)) => names.push(name),
                None => groups.push((vec![name], spans)),
            }
        }
        for (at, (names, spans)) in groups.iter().enumerate() {
            let spans: Vec<String> = spans.iter().map(Span::to_string).collect();
            let between = if at == 0 { "" } else { "; " };
            write!(f, "{between}{} {}", names.join(","), spans.join(","))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let week = Week::of_days(["9–14", "", "9:00 - 14:00", "09.00-12.30, 13-14", "", "", ""]).unwrap();
        assert_eq!(week.to_string(), "Mo,We 09:00-14:00; Th 09:00-12:30,13:00-14:00");
        assert_eq!(week.to_string().parse::<Week>().unwrap(), week);
        assert_eq!("Mo-Fr 08:00-16:00".parse::<Week>().unwrap().to_string(), "Mo,Tu,We,Th,Fr 08:00-16:00");
        assert_eq!("Fr-Mo 22:00-06:00".parse::<Week>().unwrap().on(Weekday::Sunday)[0].to(), 1800);
        assert!(Week::default().is_empty() && "".parse::<Week>().unwrap().is_empty());
    }

    #[test]
    fn what_is_no_hour_is_named() {
        let wrong = |text: &str| text.parse::<Week>().unwrap_err();
        assert_eq!(wrong("Mo 9-25"), WeekError::NotATime("9-25".into()));
        assert_eq!(wrong("Mo 9-1093"), WeekError::NotATime("9-1093".into()));
        assert_eq!(wrong("Mo -"), WeekError::NotATime("-".into()));
        assert_eq!(wrong("Xx 9-10"), WeekError::NotADay("Xx".into()));
        assert_eq!(wrong("Mo 9-12,11-13"), WeekError::Overlap(Weekday::Monday));
        assert_eq!(wrong("Su 22-06; Mo 05-08"), WeekError::Overlap(Weekday::Sunday));
    }
}
