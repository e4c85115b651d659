//! What every page says about who answers, in boxes.

use calendar::{Answer, DAY, Off, Week, When};
use jiff::Timestamp;
use jiff::civil::Date;
use web::Tr;

use crate::contact::{Away, Line, WEEK, clock, dialled};
use crate::hubs::Hub;
use crate::texts;

/// How many days ahead people are told of.
const AHEAD: usize = 70;

/// One box: who, whether now, when.
pub struct Card {
    /// `person` or `hotline`.
    pub kind: &'static str,
    /// What the line is for.
    pub role: String,
    /// A sentence under it; may be empty.
    pub note: String,
    /// The language of these two.
    pub lang: String,
    /// Who answers.
    pub name: String,
    /// Phone as people read it, and to dial.
    pub phone: (String, String),
    /// Mail address.
    pub email: Option<String>,
    /// Does somebody answer now?
    pub open: bool,
    /// Soon?
    pub soon: bool,
    /// Whether somebody answers now, or when next.
    pub now: String,
    /// Why not now, where today would have hours.
    pub why: Option<String>,
    /// Days and hours: `Montag bis Mittwoch, Freitag`, `09:00–14:00`.
    pub hours: Vec<(String, String)>,
    /// When it is away next: days or hours, why.
    pub away: Vec<(String, String)>,
    /// Names of the languages spoken.
    pub languages: Vec<String>,
}

/// The boxes of a hub at an instant, in the reader's language.
pub fn cards(hub: &Hub, t: Tr, now: Timestamp) -> Vec<Card> {
    hub.lines.iter().map(|line| card(line, t, now)).collect()
}

fn card(line: &Line, t: Tr, now: Timestamp) -> Card {
    let answer = line.answer(now);
    let (lang, text) = line.text(t.locale.code());
    let terms = &line.terms;
    Card {
        kind: terms.kind.code(),
        role: text.role.clone(),
        note: text.note.clone(),
        lang: lang.to_owned(),
        name: terms.name.clone(),
        phone: (terms.phone.clone(), dialled(&terms.phone)),
        email: terms.email.clone(),
        open: answer.open,
        soon: matches!(answer.change, Some(When::InMinutes(_))),
        now: said(t, &answer),
        why: answer.off.map(|off| reason(t, off, &terms.closures)),
        hours: hours(&terms.week, t),
        away: ahead(line, t, line.schedule.day(now)),
        languages: terms.languages.iter().map(|tag| texts::language(&t, tag)).collect(),
    }
}

/// Whether somebody answers now and until when, or when next.
pub fn said(t: Tr, answer: &Answer) -> String {
    let Some(when) = answer.change else {
        return t.get(if answer.open { "contact-open" } else { "contact-closed" });
    };
    if answer.open {
        return match when {
            When::Today(time) => t.one("contact-open-until", "time", clock(time)),
            _ => t.get("contact-open"),
        };
    }
    let weekday = |day: i8| t.get(&format!("contact-on-{day}"));
    match when {
        When::InMinutes(minutes) => t.one("contact-in-minutes", "minutes", minutes),
        When::Today(time) => t.one("contact-today", "time", clock(time)),
        When::Tomorrow(time) => t.one("contact-tomorrow", "time", clock(time)),
        When::ThisWeek(day, time) => {
            t.two("contact-this-week", "day", weekday(day.to_monday_one_offset()), "time", clock(time))
        }
        When::On(day, time) => t.two("contact-later", "date", web::date(&t, &day.to_string()), "time", clock(time)),
    }
}

fn reason(t: Tr, off: Off, closures: &[Away]) -> String {
    match off {
        Off::Holiday(holiday) => {
            t.one("contact-holiday-today", "name", t.get(&format!("contact-holiday-{}", holiday.code())))
        }
        Off::Closure(at) => {
            t.get(&format!("contact-reason-{}", closures.get(at).map_or("other", |away| away.reason.as_str())))
        }
    }
}

/// Days of the same hours together, in the order of the week.
pub(super) fn hours(week: &Week, t: Tr) -> Vec<(String, String)> {
    let mut groups: Vec<(Vec<i8>, String)> = Vec::new();
    for day in WEEK {
        let spans = week.day_text(day).replace('-', "–");
        let number = day.to_monday_one_offset();
        match groups.iter_mut().find(|(_, same)| *same == spans) {
            _ if spans.is_empty() => {}
            Some((days, _)) => days.push(number),
            None => groups.push((vec![number], spans)),
        }
    }
    groups.into_iter().map(|(days, spans)| (named(t, &days), spans)).collect()
}

/// Days of a week as people say them: three and more that follow one another are said by the first and the last.
fn named(t: Tr, days: &[i8]) -> String {
    let mut names: Vec<String> = Vec::new();
    for run in days.chunk_by(|day, next| day + 1 == *next) {
        match run {
            [first, _, .., last] => {
                let (from, through) = (format!("contact-from-{first}"), format!("contact-through-{last}"));
                names.push(format!("{} {}", t.get(&from), t.get(&through)));
            }
            few => names.extend(few.iter().map(|day| t.get(&format!("contact-day-{day}")))),
        }
    }
    web::capital(&web::list(&t, &names))
}

/// A time in which nobody answers: from a minute of its first day to a minute of its last, and why.
pub(super) struct Gap {
    pub first: Date,
    pub from: u16,
    pub last: Date,
    pub to: u16,
    pub off: Off,
}

/// Times in which nobody answers, within so many days from the first: closures, and holidays on days that would have
/// hours.
pub(super) fn off(line: &Line, first: Date, days: usize) -> Vec<Gap> {
    let days = std::iter::successors(Some(first), |day| day.tomorrow().ok()).take(days);
    let mut found: Vec<Gap> = Vec::new();
    for (day, (from, to), off) in days.flat_map(|day| off_on(line, day)) {
        let goes_on = |gap: &&mut Gap| {
            let joined = (gap.to, from) == (DAY, 0) && gap.last.tomorrow().is_ok_and(|next| next == day);
            joined && gap.off == off
        };
        match found.iter_mut().rev().find(goes_on) {
            Some(gap) => (gap.last, gap.to) = (day, to),
            None => found.push(Gap { first: day, from, last: day, to, off }),
        }
    }
    found
}

/// What is off of one day: all of it, or some hours.
fn off_on(line: &Line, day: Date) -> Vec<(Date, (u16, u16), Off)> {
    let closures = (0..).zip(&line.schedule.closures);
    let mut parts: Vec<_> =
        closures.filter_map(|(at, closure)| Some((day, closure.on(day)?, Off::Closure(at)))).collect();
    // A holiday inside a closure is not news: the closure goes on.
    if let Some(whole) = parts.iter().find(|(_, part, _)| *part == (0, DAY)) {
        return vec![*whole];
    }
    let worked = !line.terms.week.on(day.weekday()).is_empty();
    parts.extend(line.schedule.off(day).filter(|_| worked).map(|off| (day, (0, DAY), off)));
    parts.sort_by_key(|(_, part, _)| *part);
    parts
}

/// Why nobody answers on days ahead: the name of a holiday, the reason of a closure.
pub(super) fn why(line: &Line, t: Tr, off: Off) -> String {
    match off {
        Off::Holiday(holiday) => t.get(&format!("contact-holiday-{}", holiday.code())),
        Off::Closure(_) => reason(t, off, &line.terms.closures),
    }
}

/// What is ahead within ten weeks, in words.
fn ahead(line: &Line, t: Tr, today: Date) -> Vec<(String, String)> {
    off(line, today, AHEAD).iter().map(|gap| (web::capital(&when(t, gap)), why(line, t, gap.off))).collect()
}

/// From when to when nobody answers, as people say it.
fn when(t: Tr, gap: &Gap) -> String {
    let date = |day: Date| web::date(&t, &day.to_string());
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let moment = |day, minute| t.two("gatherings-moment", "day", date(day), "time", time(minute));
    let (first, last) = (date(gap.first), date(gap.last));
    match (gap.first == gap.last, gap.from, gap.to) {
        (true, 0, DAY) => first,
        (true, from, DAY) => t.two("contact-away-from", "day", first, "time", time(from)),
        (true, 0, to) => t.two("contact-away-until", "day", first, "time", time(to)),
        (true, from, to) => t.with("gatherings-when", &[("day", &first), ("from", &time(from)), ("to", &time(to))]),
        (false, 0, DAY) => t.two("site-from-to", "from", first, "to", last),
        (false, from, to) => {
            let from = if from == 0 { first } else { moment(gap.first, from) };
            let to = if to == DAY { last } else { moment(gap.last, to) };
            t.two("gatherings-from-to", "from", from, "to", to)
        }
    }
}
