//! iCalendar (RFC 5545, RFC 7986): a feed of events with the rules of their zone.
//!
//! A client knows an event by its UID and takes a change over when SEQUENCE is higher; a cancelled event therefore stays
//! in the feed with `STATUS:CANCELLED`. Times are civil with TZID, and the zone's changes are written out for the years
//! of the events, so that no client has to know them.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, date};
use jiff::tz::{Offset, TimeZone};

/// An event as a calendar shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Never changes, never belongs to another event.
    pub uid: String,
    /// Rises with every change of time, place or state.
    pub sequence: i64,
    /// When it was last changed.
    pub changed: Timestamp,
    /// Beginning by the zone's wall clock.
    pub starts: DateTime,
    /// End by the zone's wall clock.
    pub ends: DateTime,
    /// Title.
    pub summary: String,
    /// What it is about; may be empty.
    pub description: String,
    /// Where; may be empty.
    pub location: String,
    /// Its page.
    pub url: String,
    /// BCP 47 tag of the texts.
    pub lang: String,
    /// It does not take place.
    pub cancelled: bool,
}

/// A calendar of events in one zone, lines ended by CRLF and folded at 75 octets.
pub fn document(name: &str, (zone_name, zone): (&str, &TimeZone), events: &[Event]) -> String {
    let mut out = Lines::default();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//KOZMOS//kozmos//DE", "CALSCALE:GREGORIAN"] {
        out.push(line);
    }
    out.push(&format!("NAME:{}", escape(name)));
    out.push(&format!("X-WR-CALNAME:{}", escape(name)));
    out.push("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    out.push("X-PUBLISHED-TTL:PT1H");
    write_zone(&mut out, (zone_name, zone), events);
    for event in events {
        write_event(&mut out, zone_name, event);
    }
    out.push("END:VCALENDAR");
    out.0
}

fn write_event(out: &mut Lines, zone: &str, event: &Event) {
    let lang = &event.lang;
    out.push("BEGIN:VEVENT");
    out.push(&format!("UID:{}", escape(&event.uid)));
    out.push(&format!("SEQUENCE:{}", event.sequence));
    out.push(&format!("DTSTAMP:{}", utc(event.changed)));
    out.push(&format!("LAST-MODIFIED:{}", utc(event.changed)));
    out.push(&format!("DTSTART;TZID={zone}:{}", civil(event.starts)));
    out.push(&format!("DTEND;TZID={zone}:{}", civil(event.ends)));
    out.push(&format!("STATUS:{}", if event.cancelled { "CANCELLED" } else { "CONFIRMED" }));
    out.push(&format!("SUMMARY;LANGUAGE={lang}:{}", escape(&event.summary)));
    for (name, text) in [("DESCRIPTION", &event.description), ("LOCATION", &event.location)] {
        if !text.is_empty() {
            out.push(&format!("{name};LANGUAGE={lang}:{}", escape(text)));
        }
    }
    out.push(&format!("URL:{}", event.url));
    out.push("END:VEVENT");
}

/// The changes of the zone from the year before the first event to the year after the last.
fn write_zone(out: &mut Lines, (name, zone): (&str, &TimeZone), events: &[Event]) {
    let first = events.iter().map(|event| event.starts.year()).min().unwrap_or(2020).saturating_sub(1);
    let last = events.iter().map(|event| event.ends.year()).max().unwrap_or(2020).saturating_add(1);
    let start = instant(zone, date(first.clamp(1, 9997), 1, 1));
    let end = instant(zone, date(last.clamp(2, 9998), 12, 31));
    out.push("BEGIN:VTIMEZONE");
    out.push(&format!("TZID:{name}"));
    let mut before = zone.to_offset_info(start);
    write_change(out, (before.offset(), before.offset()), (before.dst().is_dst(), before.abbreviation()), start);
    for change in zone.following(start).take_while(|change| change.timestamp() <= end) {
        let kind = (change.dst().is_dst(), change.abbreviation());
        write_change(out, (before.offset(), change.offset()), kind, change.timestamp());
        before = zone.to_offset_info(change.timestamp());
    }
    out.push("END:VTIMEZONE");
}

fn instant(zone: &TimeZone, day: Date) -> Timestamp {
    let ambiguous = zone.to_ambiguous_timestamp(day.to_datetime(Time::midnight()));
    ambiguous.compatible().unwrap_or(Timestamp::UNIX_EPOCH)
}

fn write_change(out: &mut Lines, (from, to): (Offset, Offset), (dst, name): (bool, &str), at: Timestamp) {
    let kind = if dst { "DAYLIGHT" } else { "STANDARD" };
    out.push(&format!("BEGIN:{kind}"));
    out.push(&format!("DTSTART:{}", civil(from.to_datetime(at))));
    out.push(&format!("TZOFFSETFROM:{}", offset(from)));
    out.push(&format!("TZOFFSETTO:{}", offset(to)));
    out.push(&format!("TZNAME:{}", escape(name)));
    out.push(&format!("END:{kind}"));
}

fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, rest) = (if seconds < 0 { '-' } else { '+' }, seconds.unsigned_abs());
    let text = format!("{sign}{:02}{:02}", rest / 3600, rest / 60 % 60);
    if rest % 60 == 0 { text } else { format!("{text}{:02}", rest % 60) }
}

fn civil(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text as a value: backslash, comma, semicolon and line breaks escaped, other control characters dropped.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Content lines, folded: a line of more than 75 octets goes on in the next one after a space; no letter is cut in two.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn push(&mut self, line: &str) {
        let mut room = 75;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = 74;
            }
            room -= c.len_utf8();
            self.0.push(c);
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::*;

    fn event(summary: &str) -> Event {
        let starts: DateTime = "2027-03-27T18:00".parse().unwrap();
        Event {
            uid: "e-1@kozmos.example".into(),
            sequence: 2,
            changed: "2026-11-22T09:00:00Z".parse().unwrap(),
            starts,
            ends: starts.saturating_add(2.hours()),
            summary: summary.into(),
            description: "Zeile eins\nZeile zwei; mit, Zeichen \\".into(),
            location: "Halle (Saale)".into(),
            url: "https://kozmos.example/de/gatherings/x".into(),
            lang: "de".into(),
            cancelled: false,
        }
    }

    fn unfold(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn an_event_carries_its_civil_time_and_the_rules_of_its_zone() {
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        let lines = unfold(&document("KOZMOS", ("Europe/Berlin", &berlin), &[event("Treffen")]));
        for wanted in [
            "DTSTART;TZID=Europe/Berlin:20270327T180000",
            "DTEND;TZID=Europe/Berlin:20270327T200000",
            "SEQUENCE:2",
            "STATUS:CONFIRMED",
            "DESCRIPTION;LANGUAGE=de:Zeile eins\\nZeile zwei\\; mit\\, Zeichen \\\\",
            "DTSTART:20270328T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "DTSTART:20271031T030000",
        ] {
            assert!(lines.iter().any(|line| line == wanted), "{wanted} in {lines:#?}");
        }
        assert_eq!(lines.iter().filter(|line| *line == "BEGIN:DAYLIGHT").count(), 3, "2026, 2027, 2028");
    }

    #[test]
    fn lines_are_short_and_no_letter_is_cut() {
        let text = document("ا".repeat(200).as_str(), ("UTC", &TimeZone::UTC), &[event(&"ệ€🌍".repeat(60))]);
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        assert!(unfold(&text).iter().any(|line| *line == format!("SUMMARY;LANGUAGE=de:{}", "ệ€🌍".repeat(60))));
        let empty = document("leer", ("UTC", &TimeZone::UTC), &[]);
        assert!(empty.contains("BEGIN:VTIMEZONE"), "a calendar holds at least one part");
    }
}
