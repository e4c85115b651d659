//! Is somebody there? The answer at an instant, and how long it holds.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::{Closure, DAY, Holiday, Region, Span, Week};

/// The hours of a team.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The zone of its wall clock.
    pub zone: TimeZone,
    /// Whose holidays it keeps.
    pub region: Region,
    /// When it answers in an ordinary week.
    pub week: Week,
    /// When it is away.
    pub closures: Vec<Closure>,
}

/// Why a day, or a part of one, has no hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Off {
    /// A public holiday.
    Holiday(Holiday),
    /// A closure: its place in [`Schedule::closures`].
    Closure(usize),
}

/// A time in which somebody answers; `to` is the first instant after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// First instant.
    pub from: Timestamp,
    /// The instant at which it is over.
    pub to: Timestamp,
}

/// When something happens, in the words that a reader needs now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// In so many minutes (1 to 60, rounded up).
    InMinutes(i64),
    /// Later today.
    Today(Time),
    /// Tomorrow.
    Tomorrow(Time),
    /// Within six days: the weekday says enough.
    ThisWeek(Weekday, Time),
    /// Later.
    On(Date, Time),
}

/// What is so at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Does somebody answer?
    pub open: bool,
    /// When that changes, in words; none: not within the next ten years.
    pub change: Option<When>,
    /// When that changes.
    pub changes_at: Option<Timestamp>,
    /// Why today has no hours, when today would have some; where a closure takes only a part of today's, why, as long as it
    /// lasts.
    pub off: Option<Off>,
    /// Up to this instant the answer and its words stay as they are; a page that says them is kept no longer. It is the
    /// next midnight of the team at the latest.
    pub holds_until: Option<Timestamp>,
}

/// How far ahead an opening is looked for. A week alone would do, were it not for closures.
const HORIZON: i32 = 3660;

impl Schedule {
    /// Why the team is away the whole of a day, if it is.
    pub fn off(&self, day: Date) -> Option<Off> {
        let away = || self.closures.iter().position(|closure| closure.holds(day)).map(Off::Closure);
        self.region.holiday(day).map(Off::Holiday).or_else(away)
    }

    /// The first instant at which the wall clock shows `at` or a later time. In the gap of a spring night that is the
    /// jump itself; in the fold of an autumn night the first of the two.
    pub fn instant(&self, at: DateTime) -> Option<Timestamp> {
        let ambiguous = self.zone.to_ambiguous_timestamp(at);
        match ambiguous.offset() {
            AmbiguousOffset::Gap { before, .. } => {
                let after_jump = before.to_timestamp(at).ok()?.checked_add(SignedDuration::from_nanos(1)).ok()?;
                self.zone.preceding(after_jump).next().map(|jump| jump.timestamp())
            }
            AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => ambiguous.earlier().ok(),
        }
    }

    /// The civil day at an instant.
    pub fn day(&self, now: Timestamp) -> Date {
        self.zone.to_datetime(now).date()
    }

    /// The first instant after `now` at which the wall clock shows another day. Where clocks are set back a minute after
    /// midnight (St. John's), the new day comes twice, with an hour of the old one between.
    fn day_ends(&self, now: Timestamp) -> Option<Timestamp> {
        let today = self.day(now);
        let midnight = today.tomorrow().ok()?.to_datetime(Time::midnight());
        let first = self.instant(midnight).filter(|at| *at > now);
        let ends = first.or_else(|| self.zone.to_ambiguous_timestamp(midnight).later().ok());
        let set_back = self.zone.following(now).next().map(|jump| jump.timestamp());
        ends.into_iter().chain(set_back.filter(|at| self.day(*at) < today)).min()
    }

    /// What holidays and closures take of the hours that begin on a day, in minutes since its midnight.
    fn taken(&self, day: Date) -> impl Iterator<Item = (u16, u16)> {
        let holiday = self.region.holiday(day).map(|_| (0, 2 * DAY));
        holiday.into_iter().chain(self.closures.iter().filter_map(move |closure| closure.takes(day)))
    }

    /// What is left of the stretches that begin on a day in an ordinary week, in minutes since its midnight.
    fn left(&self, day: Date) -> Vec<(u16, u16)> {
        let ordinary = self.week.on(day.weekday());
        let mut left: Vec<(u16, u16)> = ordinary.iter().map(|span| (span.from(), span.to())).collect();
        if left.is_empty() {
            return left;
        }
        let night = left.iter().any(|(_, to)| *to > DAY);
        let next = day.tomorrow().into_iter().filter(|_| night).flat_map(|next| self.taken(next));
        for (from, to) in self.taken(day).chain(next.map(|(from, to)| (from + DAY, to + DAY))) {
            let apart = left.iter().flat_map(|&(begins, ends)| [(begins, ends.min(from)), (begins.max(to), ends)]);
            left = apart.filter(|(begins, ends)| begins < ends).collect();
        }
        left
    }

    /// The hours that begin on a day by the wall clock: those of an ordinary week without what holidays and closures take.
    pub fn hours(&self, day: Date) -> Vec<Span> {
        let evening = day.yesterday().map(|before| self.left(before)).unwrap_or_default();
        let back = evening.into_iter().filter(|(from, _)| *from >= DAY).map(|(from, to)| (from - DAY, to - DAY));
        let own = self.left(day).into_iter().filter(|(from, _)| *from < DAY);
        back.chain(own).filter_map(|(from, to)| Span::new(from, to)).collect()
    }

    /// The hours that lie on a day, also those that began the evening before: in order, joined where they touch, without
    /// what a holiday or a closure takes away. A day off has none, and what began on a day off does not exist.
    pub fn openings(&self, day: Date) -> Vec<Opening> {
        if self.off(day).is_some() {
            return Vec::new();
        }
        let evening = day.yesterday().map(|before| self.left(before)).unwrap_or_default();
        let late = evening.into_iter().filter(|(_, to)| *to > DAY).map(|(from, to)| (from.max(DAY) - DAY, to - DAY));
        let own = self.left(day).into_iter().map(|(from, to)| (from, to.min(DAY)));
        let mut openings: Vec<Opening> = Vec::new();
        for (from, to) in late.chain(own) {
            let (Some(from), Some(to)) = (self.at_minute(day, from), self.at_minute(day, to)) else { continue };
            match openings.last_mut() {
                _ if from >= to => {}
                Some(last) if last.to >= from => last.to = last.to.max(to),
                _ => openings.push(Opening { from, to }),
            }
        }
        openings
    }

    fn at_minute(&self, day: Date, minute: u16) -> Option<Timestamp> {
        let start = day.to_datetime(Time::midnight());
        self.instant(start.checked_add(i64::from(minute).minutes()).ok()?)
    }

    /// The opening that holds `now` or, without one, the next; joined with those that follow without a break.
    fn next(&self, now: Timestamp) -> Option<Opening> {
        let first = self.day(now);
        let days = std::iter::successors(Some(first), |day| day.tomorrow().ok()).take(HORIZON as usize);
        let mut ahead = days.flat_map(|day| self.openings(day)).filter(|opening| opening.to > now);
        let mut found = ahead.next()?;
        for later in ahead {
            if later.from > found.to {
                break;
            }
            found.to = later.to;
        }
        Some(found)
    }

    /// Does somebody answer at this instant, and when does that change?
    pub fn answer(&self, now: Timestamp) -> Answer {
        let next = if self.week.is_empty() { None } else { self.next(now) };
        let open = next.is_some_and(|opening| opening.from <= now);
        let changes_at = next.map(|opening| if open { opening.to } else { opening.from });
        let off = if open { None } else { self.why(self.day(now), now) };
        let (change, countdown) = changes_at.map_or((None, None), |at| self.words(now, at, open));
        // With the day "tomorrow" becomes "today", and why a day is off is said on that day only.
        let candidates = [changes_at, countdown, self.day_ends(now)];
        let reason_ends = if open { None } else { self.why_changes(now, off) };
        let holds_until = candidates.into_iter().flatten().filter(|at| *at > now).chain(reason_ends).min();
        Answer { open, change, changes_at, off, holds_until }
    }

    /// Why nobody answers at an instant of a day: it is off and would have hours, or a closure takes some of them just then.
    fn why(&self, day: Date, now: Timestamp) -> Option<Off> {
        if let Some(off) = self.off(day) {
            return Some(off).filter(|_| !self.week.on(day.weekday()).is_empty());
        }
        let lasts = |part| self.part(day, part).is_some_and(|(from, to)| from <= now && now < to);
        let takes = |closure: &Closure| closure.on(day).is_some_and(|part| self.takes_hours(day, part) && lasts(part));
        self.closures.iter().position(takes).map(Off::Closure)
    }

    /// Would an ordinary week have hours in these minutes of a day?
    fn takes_hours(&self, day: Date, (from, to): (u16, u16)) -> bool {
        let own = self.week.on(day.weekday()).iter().any(|span| span.from() < to && from < span.to());
        own || self.week.on(day.weekday().previous()).iter().any(|span| from + DAY < span.to())
    }

    /// These minutes of a day as instants.
    fn part(&self, day: Date, (from, to): (u16, u16)) -> Option<(Timestamp, Timestamp)> {
        Some((self.at_minute(day, from)?, self.at_minute(day, to)?))
    }

    /// The next instant at which a closure of today begins or ends, and why nobody answers is said anew.
    fn why_changes(&self, now: Timestamp, why: Option<Off>) -> Option<Timestamp> {
        let today = self.day(now);
        let parts = self.closures.iter().filter_map(|closure| self.part(today, closure.on(today)?));
        parts.flat_map(|(from, to)| [from, to]).filter(|at| *at > now && self.why(today, *at) != why).min()
    }

    /// An instant ahead in the words of a reader of now, and when the countdown before it makes its next step. The end
    /// of hours is said as a time, never counted down: nobody needs to be hurried.
    fn words(&self, now: Timestamp, at: Timestamp, open: bool) -> (Option<When>, Option<Timestamp>) {
        let left = at.duration_since(now).as_secs();
        if !open && left <= 3600 {
            let minutes = (left + 59) / 60;
            let step = at.checked_sub(SignedDuration::from_mins(minutes - 1)).ok();
            return (Some(When::InMinutes(minutes.max(1))), step);
        }
        let civil = self.zone.to_datetime(at);
        let (today, day, time) = (self.day(now), civil.date(), civil.time());
        let when = match today.until(day).map_or(i32::MAX, |span| span.get_days()) {
            0 => When::Today(time),
            1 => When::Tomorrow(time),
            2..=6 => When::ThisWeek(day.weekday(), time),
            _ => When::On(day, time),
        };
        let begins = at.checked_sub(SignedDuration::from_hours(1)).ok().filter(|_| !open);
        (Some(when), begins)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Days, Land};

    fn hotline(land: Land) -> Schedule {
        Schedule {
            zone: TimeZone::get("Europe/Berlin").unwrap(),
            region: Region::of(land),
            week: "Mo-Fr 08:00-16:00".parse().unwrap(),
            closures: vec![Closure::from(Days::Yearly { first: (12, 23), last: (1, 1) })],
        }
    }

    fn at(schedule: &Schedule, civil: &str) -> Answer {
        schedule.answer(schedule.instant(civil.parse().unwrap()).unwrap())
    }

    fn civil(schedule: &Schedule, at: Option<Timestamp>) -> String {
        at.map_or_else(String::new, |at| schedule.zone.to_datetime(at).strftime("%F %H:%M").to_string())
    }

    #[test]
    fn the_words_change_as_the_opening_comes_near() {
        let line = hotline(Land::ST);
        let says = |when: &str| {
            let answer = at(&line, when);
            (answer.open, answer.change.unwrap(), civil(&line, answer.holds_until))
        };
        let eight = Time::constant(8, 0, 0, 0);
        assert_eq!(
            says("2026-11-27T16:00"),
            (false, When::ThisWeek(Weekday::Monday, eight), "2026-11-28 00:00".into())
        );
        assert_eq!(says("2026-11-29T12:00"), (false, When::Tomorrow(eight), "2026-11-30 00:00".into()));
        assert_eq!(says("2026-11-30T06:00"), (false, When::Today(eight), "2026-11-30 07:00".into()));
        assert_eq!(says("2026-11-30T07:40"), (false, When::InMinutes(20), "2026-11-30 07:41".into()));
        assert_eq!(says("2026-11-30T07:59"), (false, When::InMinutes(1), "2026-11-30 08:00".into()));
        let four = Time::constant(16, 0, 0, 0);
        assert_eq!(says("2026-11-30T08:00"), (true, When::Today(four), "2026-11-30 16:00".into()));
        let jump = says("2026-12-22T17:00");
        assert_eq!(jump, (false, When::On(Date::constant(2027, 1, 4), eight), "2026-12-23 00:00".into()));
    }

    #[test]
    fn sixth_of_january_closes_halle_and_not_erfurt() {
        let (halle, erfurt) = (hotline(Land::ST), hotline(Land::TH));
        let closed = at(&halle, "2027-01-06T10:00");
        assert_eq!((closed.open, closed.off), (false, Some(Off::Holiday(Holiday::Epiphany))));
        assert_eq!(civil(&halle, closed.holds_until), "2027-01-07 00:00");
        assert!(at(&erfurt, "2027-01-06T10:00").open);
        let away = at(&erfurt, "2026-12-28T10:00");
        assert_eq!((away.open, away.off), (false, Some(Off::Closure(0))));
        assert_eq!(at(&erfurt, "2026-12-27T10:00").off, None, "a Sunday has no hours anyway");
    }

    #[test]
    fn a_night_line_ends_at_midnight_before_a_holiday_and_joins_days_otherwise() {
        let week = "Mo-Su 22:00-06:00".parse().unwrap();
        let line = Schedule { week, closures: Vec::new(), ..hotline(Land::ST) };
        let night = at(&line, "2026-11-27T23:00");
        assert_eq!((night.open, civil(&line, night.changes_at)), (true, "2026-11-28 06:00".into()));
        let eve = at(&line, "2027-01-05T23:00");
        assert_eq!((eve.open, civil(&line, eve.changes_at)), (true, "2027-01-06 00:00".into()));
        let after = at(&line, "2027-01-07T03:00");
        assert_eq!((after.open, civil(&line, after.changes_at)), (false, "2027-01-07 22:00".into()));
        let always = Schedule { week: "Mo-Su 00:00-24:00".parse().unwrap(), ..line };
        assert_eq!(civil(&always, at(&always, "2026-11-27T12:00").changes_at), "2026-12-25 00:00");
    }

    #[test]
    fn the_nights_of_the_clock_change_have_their_own_length() {
        let week = "Su 01:00-04:00".parse().unwrap();
        let line = Schedule { week, closures: Vec::new(), ..hotline(Land::ST) };
        let line = Schedule { region: Region::of(Land::HE), ..line };
        let minutes = |day: &str| {
            let opening = line.openings(day.parse().unwrap())[0];
            opening.to.duration_since(opening.from).as_mins()
        };
        assert_eq!(["2027-03-14", "2027-03-28", "2027-10-31"].map(minutes), [180, 120, 240]);
        let lost = Schedule { week: "Su 02:00-03:00".parse().unwrap(), ..line.clone() };
        assert!(lost.openings("2027-03-28".parse().unwrap()).is_empty(), "that hour does not exist");
    }

    #[test]
    fn a_day_that_comes_twice_ends_twice() {
        let zone = TimeZone::get("America/St_Johns").unwrap();
        let line = Schedule { zone, week: Week::default(), ..hotline(Land::ST) };
        let until = |now: &str| line.answer(now.parse().unwrap()).holds_until.unwrap().to_string();
        assert_eq!(until("1999-10-31T02:00:00Z"), "1999-10-31T02:30:00Z", "the first midnight");
        assert_eq!(until("1999-10-31T02:30:30Z"), "1999-10-31T02:31:00Z", "clocks go back to 23:01");
        assert_eq!(until("1999-10-31T02:31:00Z"), "1999-10-31T03:30:00Z", "midnight again");
    }

    /// A closure of this hotline from one civil time to another; a time of `""` is the begin or the end of the day.
    fn between(first: (&str, &str), last: (&str, &str)) -> Schedule {
        let days = Days::Once { first: first.0.parse().unwrap(), last: last.0.parse().unwrap() };
        let closure = Closure { days, from: first.1.parse().ok(), to: last.1.parse().ok() };
        Schedule { closures: vec![closure], ..hotline(Land::ST) }
    }

    #[test]
    fn who_closes_at_noon_answers_in_the_morning_and_says_why_afterwards() {
        let line = between(("2026-12-24", "12:00"), ("2026-12-31", ""));
        let morning = at(&line, "2026-12-24T10:00");
        let says = |answer: Answer| (answer.open, answer.off, civil(&line, answer.changes_at));
        assert_eq!(says(morning), (true, None, "2026-12-24 12:00".into()));
        let closed = Some(Off::Closure(0));
        assert_eq!(says(at(&line, "2026-12-24T12:00")), (false, closed, "2027-01-04 08:00".into()));
        assert_eq!(at(&line, "2026-12-24T23:00").off, closed, "to the end of the day, as on whole days");
        assert_eq!(at(&line, "2026-12-30T06:00").off, closed);
        assert_eq!(at(&line, "2026-12-25T10:00").off, Some(Off::Holiday(Holiday::ChristmasDay)));
    }

    #[test]
    fn a_meeting_on_friday_interrupts_the_day_and_nothing_else() {
        let line = between(("2027-03-05", "13:00"), ("2027-03-05", "15:00"));
        let says = |when: &str| {
            let answer = at(&line, when);
            (answer.open, answer.off, civil(&line, answer.changes_at), civil(&line, answer.holds_until))
        };
        let day = |time: &str| format!("2027-03-05 {time}");
        assert_eq!(says("2027-03-05T07:30"), (false, None, day("08:00"), day("07:31")));
        assert_eq!(says("2027-03-05T12:59"), (true, None, day("13:00"), day("13:00")));
        assert_eq!(says("2027-03-05T13:00"), (false, Some(Off::Closure(0)), day("15:00"), day("14:00")));
        assert_eq!(says("2027-03-05T15:00"), (true, None, day("16:00"), day("16:00")));
        assert_eq!(says("2027-03-12T13:00"), (true, None, "2027-03-12 16:00".into(), "2027-03-12 16:00".into()));
        let hours: Vec<String> = line.hours("2027-03-05".parse().unwrap()).iter().map(Span::to_string).collect();
        assert_eq!(hours, ["08:00-13:00", "15:00-16:00"]);
    }

    #[test]
    fn why_is_said_as_long_as_the_closure_lasts() {
        let line = between(("2027-03-05", "15:00"), ("2027-03-05", "18:00"));
        let evening = at(&line, "2027-03-05T17:00");
        assert_eq!(
            (evening.off, civil(&line, evening.holds_until)),
            (Some(Off::Closure(0)), "2027-03-05 18:00".into())
        );
        assert_eq!(at(&line, "2027-03-05T18:00").off, None);
        let after_hours = between(("2027-03-05", "17:00"), ("2027-03-05", "18:00"));
        assert_eq!(at(&after_hours, "2027-03-05T17:30").off, None, "nobody would be there anyway");
    }

    #[test]
    fn a_night_is_interrupted_at_its_hours_and_ends_with_a_day_off() {
        let night = |line: Schedule| Schedule { week: "Mo-Su 22:00-06:00".parse().unwrap(), ..line };
        let line = night(between(("2027-03-05", "23:00"), ("2027-03-06", "01:00")));
        let hours = |line: &Schedule, day: &str| {
            let spans = line.hours(day.parse().unwrap());
            spans.iter().map(Span::to_string).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(hours(&line, "2027-03-05"), "22:00-23:00");
        assert_eq!(hours(&line, "2027-03-06"), "01:00-06:00, 22:00-06:00");
        let away = at(&line, "2027-03-06T00:30");
        assert_eq!((away.off, civil(&line, away.changes_at)), (Some(Off::Closure(0)), "2027-03-06 01:00".into()));
        let line = night(between(("2027-03-05", "20:00"), ("2027-03-05", "")));
        assert_eq!([hours(&line, "2027-03-05"), hours(&line, "2027-03-06")], ["", "22:00-06:00"]);
        let line = night(between(("2027-03-05", "20:00"), ("2027-03-06", "00:00")));
        assert_eq!([hours(&line, "2027-03-05"), hours(&line, "2027-03-06")], ["", "00:00-06:00, 22:00-06:00"]);
    }

    #[test]
    fn a_closure_of_the_hour_that_comes_twice_lasts_two_and_of_the_one_that_is_lost_none() {
        let minutes = |day: &str| {
            let line = between((day, "02:00"), (day, "03:00"));
            let line = Schedule { week: "Su 01:00-04:00".parse().unwrap(), region: Region::of(Land::HE), ..line };
            let open = |opening: &Opening| opening.to.duration_since(opening.from).as_mins();
            line.openings(day.parse().unwrap()).iter().map(open).collect::<Vec<_>>()
        };
        assert_eq!(minutes("2027-10-31"), [60, 60], "02:00 to 03:00 takes two of four hours");
        assert_eq!(minutes("2027-03-28"), [120], "what does not exist interrupts nothing");
    }

    #[test]
    fn a_team_without_hours_promises_none() {
        let line = Schedule { week: Week::default(), ..hotline(Land::ST) };
        let answer = at(&line, "2026-11-27T12:00");
        assert_eq!((answer.open, answer.change, answer.changes_at), (false, None, None));
    }
}
