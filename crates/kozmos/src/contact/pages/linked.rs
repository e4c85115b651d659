//! The centre and who answers there, for machines (schema.org Organization with ContactPoint).

use std::collections::BTreeSet;

use calendar::DAY;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use web::Tr;

use super::cards::{Gap, off, why};
use crate::contact::{Line, LineKind, WEEK, dialled};
use crate::hubs::Hub;

/// How many days ahead machines are told of: a year.
const AHEAD: usize = 365;

/// The hub and its lines: weekly hours, the days of the next year on which nobody answers, and the hours of those on which
/// a part is left, from the same calendar as the boxes.
pub fn linked_data(hub: &Hub, t: Tr, (base, now): (&str, Timestamp)) -> Value {
    let facts = &hub.facts;
    let network = |name: &str, website: &str| json!({"@type": "NGO", "name": name, "url": website});
    json!({
        "@context": "https://schema.org",
        "@type": "Organization",
        "@id": format!("{base}/#organization"),
        "name": facts.name,
        "alternateName": hub.text(t.locale.code()).1.long_name.replace('\u{ad}', ""),
        "url": format!("{base}/{}", t.locale.code()),
        "email": facts.email,
        "address": facts.address.lines().collect::<Vec<_>>().join(", "),
        "sameAs": facts.links.iter().map(|link| &link.url).collect::<Vec<_>>(),
        "parentOrganization": facts.networks.iter().map(|of| network(&of.name, &of.website)).collect::<Vec<_>>(),
        "contactPoint": hub.lines.iter().map(|line| contact_point(line, t, now)).collect::<Vec<_>>(),
    })
}

fn contact_point(line: &Line, t: Tr, now: Timestamp) -> Value {
    let mut hours = Vec::new();
    for day in WEEK {
        let name = format!("https://schema.org/{day:?}");
        hours.extend(line.terms.week.on(day).iter().map(|span| {
            let text = span.to_string();
            let (opens, closes) = text.split_once('-').unwrap_or_default();
            json!({"@type": "OpeningHoursSpecification", "dayOfWeek": name, "opens": opens, "closes": closes})
        }));
    }
    // What is only for some days stands after the week that it interrupts: a ContactPoint has no hours but these.
    let gaps = off(line, line.schedule.day(now), AHEAD);
    hours.extend(gaps.iter().filter_map(|gap| closed(line, t, gap)));
    // Also a night that ends as a day off begins.
    let ends = |gap: &Gap| [gap.first.yesterday().unwrap_or(gap.first), gap.first, gap.last];
    let days: BTreeSet<Date> = gaps.iter().flat_map(ends).collect();
    hours.extend(days.into_iter().flat_map(|day| left(line, day)));
    let hotline = line.terms.kind == LineKind::Hotline;
    let mut point = json!({
        "@type": "ContactPoint",
        "contactType": if hotline { "interpreting hotline" } else { "customer service" },
        "name": line.text(t.locale.code()).1.role,
        "telephone": dialled(&line.terms.phone),
        "availableLanguage": line.terms.languages,
        "areaServed": line.schedule.region.land.iso(),
        "hoursAvailable": hours,
    });
    if let Some(email) = &line.terms.email {
        point["email"] = json!(email);
    }
    point
}

/// The whole days without hours of a time in which nobody answers, if there are any.
fn closed(line: &Line, t: Tr, gap: &Gap) -> Option<Value> {
    let first = if gap.from == 0 { gap.first } else { gap.first.tomorrow().ok()? };
    let last = if gap.to == DAY { gap.last } else { gap.last.yesterday().ok()? };
    let mut days = on((first, last), NO_HOURS);
    days["name"] = json!(why(line, t, gap.off));
    (first <= last).then_some(days)
}

/// What is left of a day that has other hours than its week: all of them, or that it has none.
fn left(line: &Line, day: Date) -> Vec<Value> {
    let hours = line.schedule.hours(day);
    if line.schedule.off(day).is_some() || hours == line.terms.week.on(day.weekday()) {
        return Vec::new();
    }
    let mut left: Vec<String> = hours.iter().map(ToString::to_string).collect();
    if left.is_empty() {
        left.push(NO_HOURS.to_owned());
    }
    left.iter().map(|span| on((day, day), span)).collect()
}

/// Who reads it takes an end that is the beginning as "closed".
const NO_HOURS: &str = "00:00-00:00";

/// Hours of some days only.
fn on((first, last): (Date, Date), hours: &str) -> Value {
    let (opens, closes) = hours.split_once('-').unwrap_or_default();
    json!({
        "@type": "OpeningHoursSpecification",
        "validFrom": first.to_string(),
        "validThrough": last.to_string(),
        "opens": opens,
        "closes": closes,
    })
}
