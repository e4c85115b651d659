//! Who answers the phone: contact persons and hotlines, their hours, closures and holidays; whether somebody answers now.
//!
//! A line is data that the centre's own people edit, and the only source of what every page, the API and search engines
//! are told. What is so at an instant is derived (crate `calendar`), never stored.

mod api;
mod barrier;
mod pages;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use api::api_docs;
pub use barrier::Barrier;
use calendar::{Answer, Closure, Days, Holiday, Land, Region, Schedule, Week, WeekError, Weekday};
use fields::{Fields, Reader, Refusal};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
pub use pages::{Card, cards, linked_data, routes};
pub use store::all;

use crate::ids::HubId;
use crate::writing::LANGS;

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// A person whom associations and foundations ask.
    Person,
    /// The interpreting hotline.
    Hotline,
}

impl LineKind {
    /// As the database keeps it.
    pub fn code(self) -> &'static str {
        match self {
            LineKind::Person => "person",
            LineKind::Hotline => "hotline",
        }
    }
}

/// Why a team is away: codes of messages.
pub const REASONS: [&str; 5] = ["year-end", "leave", "training", "event", "other"];

/// Holidays that only some communes keep.
pub const LOCAL: [Holiday; 3] = [Holiday::CorpusChristi, Holiday::AssumptionDay, Holiday::PeaceFestival];

/// How many closures the form offers.
pub const CLOSURES: usize = 8;

/// Days on which a line is not answered, or hours of the first and the last of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Away {
    /// First day.
    pub first: Date,
    /// When it begins on that day; none: with the day.
    pub from: Option<Time>,
    /// Last day.
    pub last: Date,
    /// When it is over on that day; none: with the day.
    pub to: Option<Time>,
    /// The same days every year?
    pub yearly: bool,
    /// One of [`REASONS`].
    pub reason: String,
}

impl Away {
    fn closure(&self) -> Closure {
        let short = |day: Date| (day.month(), day.day());
        let days = match self.yearly {
            true => Days::Yearly { first: short(self.first), last: short(self.last) },
            false => Days::Once { first: self.first, last: self.last },
        };
        Closure { days, from: self.from, to: self.to }
    }
}

/// What a line is called in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineText {
    /// What the line is for: `Ihre Ansprechperson`, `Hotline für Sprachmittlung`.
    pub role: String,
    /// A sentence under it; may be empty.
    pub note: String,
}

/// A line as it is edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Who answers.
    pub kind: LineKind,
    /// Name of the person (who agreed), or of the hotline.
    pub name: String,
    /// Phone number as people read it.
    pub phone: String,
    /// Mail address.
    pub email: Option<String>,
    /// Where the team sits: postcode and place. Its Land and commune say which days are holidays.
    pub place: String,
    /// Holidays that the team's commune keeps besides.
    pub local: Vec<Holiday>,
    /// Weekly hours.
    pub week: Week,
    /// When it is away.
    pub closures: Vec<Away>,
    /// Languages that are spoken there, BCP 47.
    pub languages: Vec<String>,
    /// Its place among the lines.
    pub position: i64,
    /// Its words per locale.
    pub texts: BTreeMap<String, LineText>,
}

/// A line that everybody sees, ready to tell whether somebody answers.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// What it is.
    pub terms: Terms,
    /// Its hours.
    pub schedule: Schedule,
}

impl PartialEq for Line {
    fn eq(&self, other: &Line) -> bool {
        self.id == other.id && self.terms == other.terms
    }
}
impl Eq for Line {}

const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Place and Land of a team, from what was typed.
fn region(place: &str, local: &[Holiday]) -> Option<Region> {
    let found = places::places().find(place)?;
    let mut region = Region::of_commune(Land::parse(found.land)?, found.district, found.name);
    region.local.extend(local);
    Some(region)
}

impl Line {
    /// A line with its hours in the hub's zone; the holidays are those of its place, else (the form refuses a place that
    /// nobody knows) of the hub's own Land.
    pub fn new(id: String, terms: Terms, zone: &str, land: &str) -> Line {
        let of_hub = || Region::of(Land::parse(land).unwrap_or(Land::BE));
        let region = region(&terms.place, &terms.local).unwrap_or_else(of_hub);
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let closures = terms.closures.iter().map(Away::closure).collect();
        let schedule = Schedule { zone, region, week: terms.week.clone(), closures };
        Line { id, terms, schedule }
    }

    /// Does somebody answer at this instant?
    pub fn answer(&self, now: Timestamp) -> Answer {
        self.schedule.answer(now)
    }

    /// Its words in the reader's locale, else in German, else in any; with the language they are in.
    pub fn text(&self, locale: &str) -> (&str, &LineText) {
        static NOTHING: LineText = LineText { role: String::new(), note: String::new() };
        crate::writing::text_for(&self.terms.texts, locale, "de").unwrap_or(("de", &NOTHING))
    }
}

/// The instant up to which everything that pages of a hub say about the time stays true: when a line opens or closes, its
/// countdown makes a step, or a day begins.
pub fn holds_until(lines: &[Line], zone: &str, now: Timestamp) -> Timestamp {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let tomorrow = zone.to_datetime(now).date().tomorrow().ok();
    let midnight = tomorrow.and_then(|day| zone.to_zoned(day.to_datetime(jiff::civil::Time::midnight())).ok());
    let midnight = midnight.map_or(Timestamp::MAX, |at| at.timestamp());
    lines.iter().filter_map(|line| line.answer(now).holds_until).chain([midnight]).min().unwrap_or(midnight)
}

/// A time of day as clocks show it: `09:00`.
fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

/// A phone number that can be dialled: digits and a leading plus.
pub fn dialled(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

impl Terms {
    /// Reads the form; all refusals at once.
    pub fn parse(fields: &Fields) -> Result<Terms, Vec<Refusal>> {
        let mut read = Reader::new(fields);
        let kind = match read.choice("kind", &["person", "hotline"]) {
            Some("hotline") => LineKind::Hotline,
            _ => LineKind::Person,
        };
        let phone = read.required("phone", 60);
        if !phone.is_empty() && dialled(&phone).len() < 5 {
            read.refuse("phone", "not-a-phone", &phone);
        }
        let place = read.required("place", 120);
        if !place.is_empty() && places::places().find(&place).is_none() {
            read.refuse("place", "unknown-place", &place);
        }
        let local = read.choices("local", |code| LOCAL.iter().any(|holiday| holiday.code() == code));
        let terms = Terms {
            kind,
            name: read.required("name", 120),
            phone,
            email: read.email("email"),
            place,
            local: local.iter().filter_map(|code| Holiday::parse(code)).collect(),
            week: week(fields, &mut read),
            closures: (1..=CLOSURES).filter_map(|n| away(fields, &mut read, n)).collect(),
            languages: read.choices("languages", |tag| (2..=12).contains(&tag.len())),
            position: read.integer("position", 1, 99).unwrap_or(50),
            texts: texts(&mut read),
        };
        if !terms.texts.contains_key("de") {
            read.refuse("role_de", "missing", "");
        }
        read.finish(terms)
    }

    /// The same as fields of the form.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        let position = self.position.to_string();
        let texts = [("kind", self.kind.code()), ("name", &self.name), ("phone", &self.phone), ("place", &self.place)];
        texts.into_iter().for_each(|(name, value)| fields.push(name, value));
        fields.push("email", self.email.clone().unwrap_or_default());
        fields.push("position", position);
        self.local.iter().for_each(|holiday| fields.push("local", holiday.code()));
        self.languages.iter().for_each(|tag| fields.push("languages", tag));
        for (name, day) in DAYS.into_iter().zip(WEEK) {
            fields.push(name, self.week.day_text(day));
        }
        for (away, n) in self.closures.iter().zip(1..) {
            fields.push(format!("first_{n}"), away.first.to_string());
            fields.push(format!("last_{n}"), away.last.to_string());
            for (name, time) in [("from", away.from), ("to", away.to)] {
                if let Some(time) = time {
                    fields.push(format!("{name}_{n}"), clock(time));
                }
            }
            fields.push(format!("reason_{n}"), &away.reason);
            if away.yearly {
                fields.push(format!("yearly_{n}"), "yes");
            }
        }
        for (lang, text) in &self.texts {
            fields.push(format!("role_{lang}"), &text.role);
            fields.push(format!("note_{lang}"), &text.note);
        }
        fields
    }
}

/// Seven lines of hours; what cannot be read is refused at its own line.
fn week(fields: &Fields, read: &mut Reader<'_>) -> Week {
    let typed = DAYS.map(|name| fields.get(name));
    for at in 0..7 {
        let alone: [&str; 7] = std::array::from_fn(|day| if day == at { typed[day] } else { "" });
        if let Err(WeekError::NotATime(_) | WeekError::NotADay(_)) = Week::of_days(alone) {
            read.refuse(DAYS[at], "not-hours", typed[at]);
            return Week::default();
        }
    }
    Week::of_days(typed).unwrap_or_else(|error| {
        if let WeekError::Overlap(day) = error {
            let at = usize::from(day.to_monday_zero_offset().unsigned_abs());
            read.refuse(DAYS[at], "hours-overlap", typed[at]);
        }
        Week::default()
    })
}

fn away(fields: &Fields, read: &mut Reader<'_>, n: usize) -> Option<Away> {
    let [first_name, from_name, last_name, to_name] = ["first", "from", "last", "to"].map(|name| format!("{name}_{n}"));
    let [from, to]: [Option<Time>; 2] = [&from_name, &to_name].map(|name| read.time(name)?.parse().ok());
    let yearly = read.choice(&format!("yearly_{n}"), &["yes"]).is_some();
    let more = from.is_some() || to.is_some() || yearly || fields.some(&last_name).is_some();
    if fields.some(&first_name).is_none() && more {
        read.refuse(&first_name, "missing", "");
    }
    let reason = read.choice(&format!("reason_{n}"), &REASONS).unwrap_or("other").to_owned();
    let first: Date = read.date(&first_name, false)?.parse().ok()?;
    let last: Date = read.date(&last_name, false).map_or(Ok(first), |day| day.parse()).ok()?;
    let away = Away { first, from, last, to, yearly, reason };
    if last < first && !yearly {
        read.refuse(&last_name, "ends-before-it-begins", &last.to_string());
    } else if away.closure().on(first).is_none() {
        read.refuse(&to_name, "ends-before-it-begins", fields.get(&to_name));
    }
    Some(away)
}

fn texts(read: &mut Reader<'_>) -> BTreeMap<String, LineText> {
    let mut texts = BTreeMap::new();
    for lang in LANGS {
        let (role, note) = (read.text(&format!("role_{lang}"), 120), read.text(&format!("note_{lang}"), 400));
        if role.is_empty() && !note.is_empty() {
            read.refuse(&format!("role_{lang}"), "missing", "");
        }
        if !role.is_empty() {
            texts.insert(lang.to_owned(), LineText { role, note });
        }
    }
    texts
}

/// The published lines of one hub, from those of all.
pub fn of_hub(all: &[(HubId, Line)], hub: &HubId) -> Vec<Line> {
    all.iter().filter(|(of, _)| of == hub).map(|(_, line)| line.clone()).collect()
}
