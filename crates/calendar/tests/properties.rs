//! What must hold in every zone, on every day.

use calendar::{Closure, DAY, Days, Holiday, Land, Region, Schedule, Week, WorkingDays};
use jiff::civil::{Date, DateTime, Time, date, time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use proptest::prelude::*;

/// Zones with odd habits: half hours, 45 minutes, no summer, southern summer, a day that never was, changes at midnight.
const ZONES: [&str; 14] = [
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Asia/Beirut",
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Asuncion",
    "Pacific/Apia",
    "Pacific/Chatham",
    "UTC",
];

fn week() -> impl Strategy<Value = Week> {
    let span = (0u16..1440, 1u16..=1440).prop_map(|(from, length)| {
        let to = (from + length - 1) % 1440 + 1;
        format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    });
    let day = prop_oneof![Just(String::new()), span];
    let days = proptest::array::uniform7(day);
    days.prop_filter_map("hours that do not overlap", |days| Week::of_days(days.each_ref().map(String::as_str)).ok())
}

/// A time at which a closure begins or ends, or none.
fn hour() -> impl Strategy<Value = Option<Time>> {
    proptest::option::of((0i8..24, 0i8..60).prop_map(|(hour, minute)| time(hour, minute, 0, 0)))
}

/// A closure of up to three days: its first day counted from another, how many follow, hours, every year?
type Near = (i32, i32, Option<Time>, Option<Time>, bool);

fn near() -> impl Strategy<Value = Near> {
    (-3i32..=1, 0i32..3, hour(), hour(), any::<bool>())
}

/// The schedule with one more closure, around an instant.
fn closed(mut schedule: Schedule, now: Timestamp, (after, more, from, to, yearly): Near) -> Schedule {
    let first = schedule.day(now).saturating_add(after.days());
    let last = first.saturating_add(more.days());
    let short = |day: Date| (day.month(), day.day());
    let days = match yearly && short(first) != (2, 29) && short(last) != (2, 29) {
        true => Days::Yearly { first: short(first), last: short(last) },
        false => Days::Once { first, last },
    };
    schedule.closures.push(Closure { days, from, to });
    schedule
}

fn schedule() -> impl Strategy<Value = Schedule> {
    let closure = (1i8..=12, 1i8..=28, 1i8..=12, 1i8..=28, hour(), hour())
        .prop_map(|(a, b, c, d, from, to)| Closure { days: Days::Yearly { first: (a, b), last: (c, d) }, from, to })
        .prop_filter("closed at most two months", |closure| {
            let days = (0..365).filter(|n| closure.holds(date(2027, 1, 1).saturating_add(n.days())));
            days.count() < 60
        });
    let closures = proptest::collection::vec(closure, 0..2);
    (0..ZONES.len(), 0..Land::ALL.len(), week(), closures).prop_map(|(zone, land, week, closures)| Schedule {
        zone: TimeZone::get(ZONES[zone]).expect("the zone is known"),
        region: Region::of(Land::ALL[land]),
        week,
        closures,
    })
}

/// An instant near a transition of the zone where it has one, else anywhere between 1995 and 2045.
fn instant(schedule: &Schedule, second: i64, away: i64) -> Timestamp {
    let anywhere = Timestamp::from_second(second).expect("in range");
    let near = schedule.zone.following(anywhere).next().map_or(anywhere, |transition| transition.timestamp());
    near.saturating_add(SignedDuration::from_mins(away)).expect("in range")
}

/// When a closure begins and when it is over by the wall clock, each time around a day; and does it end with its last day?
fn times(closure: &Closure, around: Date) -> Vec<(DateTime, DateTime, bool)> {
    let runs: Vec<(Date, Date)> = match closure.days {
        Days::Once { first, last } => vec![(first, last)],
        Days::Yearly { first, last } => {
            let years = around.year() - 1..=around.year() + 1;
            let ends = |year: i16| if first <= last { year } else { year + 1 };
            years.map(|year| (date(year, first.0, first.1), date(ends(year), last.0, last.1))).collect()
        }
    };
    let time_of = |(first, last): (Date, Date)| {
        let midnight = last.tomorrow().expect("a day after").to_datetime(Time::midnight());
        let over = closure.to.map_or(midnight, |to| last.to_datetime(to));
        (first.to_datetime(closure.from.unwrap_or(Time::midnight())), over, closure.to.is_none())
    };
    runs.into_iter().map(time_of).collect()
}

/// Does somebody answer in a minute of a day by the wall clock alone? Only where the clock shows each minute once is that
/// the whole truth.
fn by_the_wall_clock(schedule: &Schedule, day: Date) -> impl Fn(u16) -> bool {
    let evening = day.yesterday().expect("a day before");
    let midnight = day.to_datetime(Time::midnight());
    let holiday = |day: Date| schedule.region.holiday(day).is_some();
    let closed: Vec<_> = schedule.closures.iter().flat_map(|closure| times(closure, day)).collect();
    // The night of a day off is off, too, unless a closure is over at a time.
    let ended = closed.iter().any(|(from, over, with_day)| *with_day && from < over && *over == midnight);
    let (today, night) = (!holiday(day), !holiday(evening) && !ended);
    move |minute| {
        let at = midnight.saturating_add(i64::from(minute).minutes());
        let own = schedule.week.on(day.weekday()).iter().any(|span| (span.from()..span.to()).contains(&minute));
        let late = schedule.week.on(evening.weekday()).iter().any(|span| minute + 1440 < span.to());
        let away = closed.iter().any(|(from, over, _)| *from <= at && at < *over);
        today && !away && (own || late && night)
    }
}

/// Does the clock jump within two days of an instant?
fn jumps(schedule: &Schedule, now: Timestamp) -> bool {
    let days = SignedDuration::from_hours(48);
    let next = schedule.zone.following(now.saturating_sub(days).expect("in range")).next();
    next.is_some_and(|jump| jump.timestamp() < now.saturating_add(days).expect("in range"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn an_instant_is_the_first_at_which_the_clock_is_that_far(
        schedule in schedule(), second in 800_000_000i64..2_350_000_000, away in -2000i64..2000, minute in -200i64..200,
    ) {
        let near = instant(&schedule, second, away);
        let wanted = schedule.zone.to_datetime(near).saturating_add(minute.minutes()).round(jiff::Unit::Minute).unwrap();
        let found = schedule.instant(wanted).unwrap();
        let clock = |at: Timestamp| schedule.zone.to_datetime(at);
        prop_assert!(clock(found) >= wanted);
        for earlier in 1..=180 {
            let before = found.saturating_sub(SignedDuration::from_mins(earlier)).unwrap();
            prop_assert!(clock(before) < wanted, "{before} shows {} before {wanted}", clock(before));
        }
    }

    #[test]
    fn nothing_changes_before_the_answer_says_so(
        schedule in schedule(), second in 800_000_000i64..2_350_000_000, away in -3000i64..3000, near in near(),
    ) {
        let now = instant(&schedule, second, away);
        let schedule = closed(schedule, now, near);
        let answer = schedule.answer(now);
        let until = answer.holds_until.expect("midnight comes");
        prop_assert!(until > now);
        let lasts = until.duration_since(now).as_secs();
        for part in 0..8 {
            let between = now.saturating_add(SignedDuration::from_secs(lasts * part / 8)).unwrap();
            prop_assert_eq!(schedule.answer(between), answer, "at {}", between);
        }
        let last = until.saturating_sub(SignedDuration::from_secs(1)).unwrap();
        prop_assert_eq!(schedule.answer(last), answer);
        let another_day = schedule.day(until) != schedule.day(last);
        prop_assert!(another_day || schedule.answer(until) != answer, "at {}", until);
    }

    #[test]
    fn somebody_answers_when_the_wall_clock_says_so(
        schedule in schedule(), second in 800_000_000i64..2_350_000_000, away in -3000i64..3000, near in near(),
    ) {
        let now = instant(&schedule, second, away);
        let schedule = closed(schedule, now, near);
        if !jumps(&schedule, now) {
            let civil = schedule.zone.to_datetime(now);
            let minute = civil.hour() as u16 * 60 + civil.minute() as u16;
            let open = by_the_wall_clock(&schedule, civil.date())(minute);
            prop_assert_eq!(schedule.answer(now).open, open, "{}", civil);
        }
    }

    #[test]
    fn closures_take_exactly_their_minutes(
        schedule in schedule(), second in 800_000_000i64..2_350_000_000, near in near(), also in near(),
    ) {
        let now = Timestamp::from_second(second).unwrap();
        let schedule = closed(closed(schedule, now, near), now, also);
        if !jumps(&schedule, now) {
            let day = schedule.day(now);
            let (openings, open) = (schedule.openings(day), by_the_wall_clock(&schedule, day));
            let begins = schedule.instant(day.to_datetime(Time::midnight())).unwrap();
            for minute in 0..1440 {
                let at = begins.saturating_add(SignedDuration::from_mins(minute)).unwrap();
                let found = openings.iter().any(|opening| opening.from <= at && at < opening.to);
                prop_assert_eq!(found, open(minute as u16), "{} at minute {}", day, minute);
            }
        }
    }

    #[test]
    fn why_nobody_answers_is_said_while_a_closure_takes_hours(
        schedule in schedule(), second in 800_000_000i64..2_350_000_000, near in near(),
    ) {
        let now = Timestamp::from_second(second).unwrap();
        let without = schedule.clone();
        let schedule = closed(schedule, now, near);
        let (answer, ordinary) = (schedule.answer(now), without.answer(now));
        prop_assert!(!answer.open || answer.off.is_none() && ordinary.open);
        if ordinary.open && !answer.open && !jumps(&schedule, now) {
            let part = schedule.closures.last().unwrap().on(schedule.day(now)).is_some_and(|part| part != (0, DAY));
            prop_assert!(!part || answer.off.is_some(), "closed for a part of this day");
        }
    }

    #[test]
    fn openings_follow_each_other_without_touching(
        schedule in schedule(), year in 1996i16..2050, n in 0i32..360, near in near(),
    ) {
        let first = date(year, 1, 1).saturating_add(n.days());
        let schedule = closed(schedule.clone(), schedule.instant(first.to_datetime(Time::midnight())).unwrap(), near);
        let mut last: Option<Timestamp> = None;
        for day in std::iter::successors(Some(first), |day: &Date| day.tomorrow().ok()).take(9) {
            let openings = schedule.openings(day);
            for (at, opening) in openings.iter().enumerate() {
                prop_assert!(opening.from < opening.to);
                let apart = last.is_none_or(|last| last < opening.from || at == 0 && last == opening.from);
                prop_assert!(apart);
                last = Some(opening.to);
            }
            if schedule.off(day).is_some() {
                prop_assert!(openings.is_empty());
            }
        }
    }

    #[test]
    fn a_week_is_read_as_it_was_written(week in week()) {
        prop_assert_eq!(week.to_string().parse::<Week>().unwrap(), week);
    }

    #[test]
    fn any_text_is_a_week_or_a_named_fault(text in "[MoTuWeThFrSaSu0-9:,;. –-]{0,40}|\\PC{0,40}") {
        if let Ok(week) = text.parse::<Week>() {
            prop_assert_eq!(week.to_string().parse::<Week>().unwrap(), week);
        }
    }

    #[test]
    fn working_days_are_counted_as_they_are_walked(land in 0..Land::ALL.len(), n in 0i32..20_000, count in 0u32..60) {
        let (region, closures) = (Region::of(Land::ALL[land]), [Closure::from(Days::Yearly { first: (12, 23), last: (1, 1) })]);
        let days = WorkingDays { region: &region, closures: &closures };
        let from = date(1995, 1, 1).saturating_add(n.days());
        let to = days.after(from, count).unwrap();
        prop_assert!(days.is_one(to) && to >= from);
        if count > 0 {
            prop_assert_eq!(days.between(from, to), count);
        }
    }

    #[test]
    fn a_holiday_is_on_one_day_of_every_year(land in 0..Land::ALL.len(), year in 1995i16..=2100) {
        let region = Region::of(Land::ALL[land]);
        let kept = region.holidays(year);
        prop_assert!(kept.len() >= 9 && kept.len() <= 14, "{} in {:?} {}", kept.len(), region.land, year);
        for (day, holiday) in kept {
            prop_assert_eq!(day.year(), year);
            prop_assert_eq!(holiday.in_year(year), day);
            prop_assert!(region.holiday(day).is_some());
        }
        let by_day = (0..366).filter_map(|n| {
            let day = date(year, 1, 1).saturating_add(n.days());
            (day.year() == year).then(|| region.holiday(day)).flatten()
        });
        prop_assert!(by_day.collect::<Vec<Holiday>>().len() >= 8);
    }
}
