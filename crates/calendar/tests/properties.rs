//! What must hold in every zone, on every day.

use calendar::{Closure, Holiday, Land, Region, Schedule, Week, WorkingDays};
use jiff::civil::{Date, date};
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

fn schedule() -> impl Strategy<Value = Schedule> {
    let closure = (1i8..=12, 1i8..=28, 1i8..=12, 1i8..=28)
        .prop_map(|(a, b, c, d)| Closure::Yearly { first: (a, b), last: (c, d) })
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

/// The hours of a minute by the wall clock alone; only where the clock shows each minute once is that the whole truth.
fn by_the_wall_clock(schedule: &Schedule, now: Timestamp) -> bool {
    let civil = schedule.zone.to_datetime(now);
    let (day, minute) = (civil.date(), civil.hour() as u16 * 60 + civil.minute() as u16);
    let evening = day.yesterday().expect("a day before");
    let own = schedule.week.on(day.weekday()).iter().any(|span| (span.from()..span.to()).contains(&minute));
    let late = schedule.week.on(evening.weekday()).iter().any(|span| minute + 1440 < span.to());
    schedule.off(day).is_none() && (own || late && schedule.off(evening).is_none())
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
        schedule in schedule(), second in 800_000_000i64..2_350_000_000, away in -3000i64..3000,
    ) {
        let now = instant(&schedule, second, away);
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
        schedule in schedule(), second in 800_000_000i64..2_350_000_000, away in -3000i64..3000,
    ) {
        let now = instant(&schedule, second, away);
        let day = schedule.day(now);
        let jumps = schedule.zone.following(now.saturating_sub(SignedDuration::from_hours(48)).unwrap()).next()
            .is_some_and(|jump| jump.timestamp() < now.saturating_add(SignedDuration::from_hours(48)).unwrap());
        if !jumps {
            prop_assert_eq!(schedule.answer(now).open, by_the_wall_clock(&schedule, now), "{}", day);
        }
    }

    #[test]
    fn openings_follow_each_other_without_touching(schedule in schedule(), year in 1996i16..2050, n in 0i32..360) {
        let first = date(year, 1, 1).saturating_add(n.days());
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
        let (region, closures) = (Region::of(Land::ALL[land]), [Closure::Yearly { first: (12, 23), last: (1, 1) }]);
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
