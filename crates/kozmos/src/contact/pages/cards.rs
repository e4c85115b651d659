//! What every page says about who answers: boxes for people, JSON-LD for machines.

use calendar::{Answer, Off, When};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde_json::json;
use web::Tr;

use crate::contact::{Away, Line, LineKind, WEEK, dialled};
use crate::hubs::Hub;

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
    /// Why not today, where today would have hours.
    pub why: Option<String>,
    /// Days and hours: `Montag, Mittwoch`, `09:00–14:00`.
    pub hours: Vec<(String, String)>,
    /// When it is away next: days, why.
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
        hours: hours(line, t),
        away: ahead(line, t, line.schedule.day(now)),
        languages: terms.languages.iter().map(|tag| language(t, tag)).collect(),
    }
}

/// The name of a language: in the reader's words where there is a message, else its own name.
pub fn language(t: Tr, tag: &str) -> String {
    let key = format!("language-{tag}");
    if t.has(&key) { t.get(&key) } else { crate::organisations::own_name(tag).unwrap_or(tag).to_owned() }
}

/// A time of day as clocks show it: `09:00`.
pub fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
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
fn hours(line: &Line, t: Tr) -> Vec<(String, String)> {
    let mut groups: Vec<(Vec<String>, String)> = Vec::new();
    for day in WEEK {
        let spans = line.terms.week.day_text(day).replace('-', "–");
        let name = t.get(&format!("contact-day-{}", day.to_monday_one_offset()));
        match groups.iter_mut().find(|(_, same)| *same == spans) {
            _ if spans.is_empty() => {}
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], spans)),
        }
    }
    groups.into_iter().map(|(names, spans)| (web::list(&t, &names), spans)).collect()
}

/// What is ahead within ten weeks: closures, and holidays on days that would have hours.
fn ahead(line: &Line, t: Tr, today: Date) -> Vec<(String, String)> {
    let days: Vec<Date> = std::iter::successors(Some(today), |day| day.tomorrow().ok()).take(70).collect();
    let mut found: Vec<(Date, Date, Off)> = Vec::new();
    for day in days {
        let Some(off) = line.schedule.off(day) else { continue };
        let worked = !line.terms.week.on(day.weekday()).is_empty();
        // A holiday inside a closure is not news: the closure goes on.
        let closure = line.schedule.closures.iter().position(|closure| closure.holds(day)).map(Off::Closure);
        let off = closure.unwrap_or(off);
        match found.last_mut() {
            Some((_, last, same)) if *same == off && last.tomorrow().is_ok_and(|next| next == day) => *last = day,
            _ if worked || matches!(off, Off::Closure(_)) => found.push((day, day, off)),
            _ => {}
        }
    }
    let date = |day: Date| web::date(&t, &day.to_string());
    let line_of = |(first, last, off): (Date, Date, Off)| {
        let days =
            if first == last { date(first) } else { t.two("site-from-to", "from", date(first), "to", date(last)) };
        let why = match off {
            Off::Holiday(holiday) => t.get(&format!("contact-holiday-{}", holiday.code())),
            Off::Closure(_) => reason(t, off, &line.terms.closures),
        };
        (days, why)
    };
    found.into_iter().map(line_of).collect()
}

/// The hub and its lines for machines (schema.org Organization with ContactPoint), as the text of a script element:
/// `<` never stands in it.
pub fn linked_data(hub: &Hub, t: Tr, base: &str) -> String {
    let points: Vec<_> = hub.lines.iter().map(|line| contact_point(line, t)).collect();
    let organisation = json!({
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": hub.facts.name,
        "alternateName": hub.text(t.locale.code()).1.long_name.replace('\u{ad}', ""),
        "url": format!("{base}/{}", t.locale.code()),
        "email": hub.facts.email,
        "contactPoint": points,
    });
    organisation.to_string().replace('<', "\\u003c")
}

fn contact_point(line: &Line, t: Tr) -> serde_json::Value {
    let mut hours = Vec::new();
    for day in WEEK {
        let name = format!("https://schema.org/{day:?}");
        hours.extend(line.terms.week.on(day).iter().map(|span| {
            let text = span.to_string();
            let (opens, closes) = text.split_once('-').unwrap_or_default();
            json!({"@type": "OpeningHoursSpecification", "dayOfWeek": name, "opens": opens, "closes": closes})
        }));
    }
    let hotline = line.terms.kind == LineKind::Hotline;
    json!({
        "@type": "ContactPoint",
        "contactType": if hotline { "interpreting hotline" } else { "customer service" },
        "name": line.text(t.locale.code()).1.role,
        "telephone": dialled(&line.terms.phone),
        "email": line.terms.email,
        "availableLanguage": line.terms.languages,
        "areaServed": line.schedule.region.land.iso(),
        "hoursAvailable": hours,
    })
}
