//! Whatever an event is called, a calendar has short lines, one event, and its words come back as they were.
#![no_main]

use calendar::ical::{Event, document};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, &str, &str, i16, u8, u16)| {
    let (summary, description, location, year, day, hours) = input;
    let Ok(date) = Date::new(year, i8::try_from(day % 12).unwrap_or(0) + 1, i8::try_from(day % 28).unwrap_or(0) + 1)
    else {
        return;
    };
    let starts: DateTime = date.to_datetime(Time::midnight());
    let event = Event {
        uid: "e-1@kozmos.example".into(),
        sequence: 1,
        changed: Timestamp::UNIX_EPOCH,
        starts,
        ends: starts.saturating_add(i64::from(hours).hours()),
        summary: summary.into(),
        description: description.into(),
        location: location.into(),
        url: "https://kozmos.example/de/gatherings/x".into(),
        lang: "de".into(),
        cancelled: day > 127,
    };
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a zone with two changes a year");
    let text = document(summary, ("Europe/Berlin", &zone), &[event]);
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    let whole = text.replace("\r\n ", "");
    let lines: Vec<&str> = whole.split("\r\n").collect();
    assert_eq!(lines.iter().filter(|line| **line == "BEGIN:VEVENT").count(), 1);
    let said = |name: &str| lines.iter().find_map(|line| line.strip_prefix(name)).map(unescaped);
    let kept = |text: &str| text.chars().filter(|c| *c == '\n' || !c.is_control()).collect::<String>();
    assert_eq!(said("SUMMARY;LANGUAGE=de:"), Some(kept(summary)));
    assert_eq!(said("DESCRIPTION;LANGUAGE=de:").unwrap_or_default(), kept(description));
    assert_eq!(said("LOCATION;LANGUAGE=de:").unwrap_or_default(), kept(location));
});

fn unescaped(value: &str) -> String {
    let (mut out, mut letters) = (String::new(), value.chars());
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, true) => out.push(match letters.next().expect("something is escaped") {
                'n' => '\n',
                sign => sign,
            }),
            (letter, _) => out.push(letter),
        }
    }
    out
}
