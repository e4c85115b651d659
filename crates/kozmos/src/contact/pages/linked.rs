//! The centre and who answers there, for machines (schema.org Organization with ContactPoint).

use calendar::Off;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use web::Tr;

use super::cards::{off, why};
use crate::contact::{Line, LineKind, WEEK, dialled};
use crate::hubs::Hub;

/// How many days ahead machines are told of: a year.
const AHEAD: usize = 365;

/// The hub and its lines: weekly hours, and the days of the next year on which nobody answers, from the same calendar as
/// the boxes.
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
    hours.extend(off(line, line.schedule.day(now), AHEAD).into_iter().map(|days| closed(line, t, days)));
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

/// Days without hours: who reads it takes an end that is the beginning as "closed".
fn closed(line: &Line, t: Tr, (first, last, off): (Date, Date, Off)) -> Value {
    json!({
        "@type": "OpeningHoursSpecification",
        "name": why(line, t, off),
        "validFrom": first.to_string(),
        "validThrough": last.to_string(),
        "opens": "00:00",
        "closes": "00:00",
    })
}
