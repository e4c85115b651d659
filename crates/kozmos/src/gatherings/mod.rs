//! Events of the centre: when, where, in which languages; as pages, for calendars (iCalendar) and for search engines.
//!
//! Times are civil, in the zone of the hub. A cancelled event stays where it was and says so: whoever has it in her
//! calendar must hear of it.

mod api;
mod pages;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use api::api_docs;
use fields::{Fields, Reader, Refusal};
use jiff::civil::{Date, DateTime, Time};
pub use pages::routes;

use crate::content::{RecordText, Writing};
use crate::writing::LANGS;

/// What an event says in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GatheringText {
    /// Title.
    pub title: String,
    /// What happens there, Markdown.
    pub description: String,
    /// A machine wrote it, and nobody has read it yet.
    pub machine: bool,
}

impl From<RecordText> for GatheringText {
    fn from(text: RecordText) -> GatheringText {
        GatheringText { title: text.title, description: text.body, machine: text.machine }
    }
}

impl GatheringText {
    /// The same as the text of a page.
    fn writing(&self) -> Writing {
        Writing { title: self.title.clone(), body: self.description.clone(), ..Writing::default() }
    }
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathering {
    /// Beginning, civil time of the hub's zone.
    pub starts: DateTime,
    /// End.
    pub ends: DateTime,
    /// It does not take place.
    pub cancelled: bool,
    /// Name of the place; may be empty when it is online only.
    pub venue: String,
    /// Its address.
    pub address: String,
    /// Where it can be joined from home.
    pub online_url: Option<String>,
    /// Page on which one registers.
    pub register_url: Option<String>,
    /// Address to which one writes to register.
    pub register_email: Option<String>,
    /// Languages that are spoken or interpreted, BCP 47.
    pub languages: Vec<String>,
    /// It costs nothing.
    pub free: bool,
    /// The place has no steps.
    pub step_free: bool,
    /// Texts per locale; German is there.
    pub texts: BTreeMap<String, GatheringText>,
}

impl Gathering {
    /// Its text in the reader's locale, else in German; with the language it is in.
    pub fn text(&self, locale: &str) -> (&str, &GatheringText) {
        static NOTHING: GatheringText =
            GatheringText { title: String::new(), description: String::new(), machine: false };
        crate::writing::text_for(&self.texts, locale, "de").unwrap_or(("de", &NOTHING))
    }

    /// Place and address on one line; empty when it is online only.
    pub fn place(&self) -> String {
        [&self.venue, &self.address].into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
    }

    /// Must calendars take over that it changed from `old` to this: time, place, state?
    pub fn moved_from(&self, old: &Gathering) -> bool {
        let essence =
            |g: &Gathering| (g.starts, g.ends, g.cancelled, g.venue.clone(), g.address.clone(), g.online_url.clone());
        essence(self) != essence(old)
    }

    /// Reads the form; all refusals at once.
    pub fn parse(fields: &Fields) -> Result<Gathering, Vec<Refusal>> {
        let mut read = Reader::new(fields);
        if fields.some("starts_date").is_none() {
            read.refuse("starts_date", "missing", "");
        }
        let starts = moment(&mut read, fields, ("starts_date", "starts_time"), None);
        let ends = moment(&mut read, fields, ("ends_date", "ends_time"), starts.map(DateTime::date));
        if let (Some(starts), Some(ends)) = (starts, ends)
            && ends <= starts
        {
            read.refuse("ends_time", "ends-before-it-begins", fields.get("ends_time"));
        }
        let (venue, online_url) = (read.text("venue", 200), read.url("online_url"));
        if venue.is_empty() && online_url.is_none() {
            read.refuse("venue", "missing", "");
        }
        let gathering = Gathering {
            starts: starts.unwrap_or_default(),
            ends: ends.unwrap_or_default(),
            cancelled: fields.has("cancelled", "yes"),
            venue,
            address: read.text("address", 300),
            online_url,
            register_url: read.url("register_url"),
            register_email: read.email("register_email"),
            languages: read.choices("languages", |tag| (2..=12).contains(&tag.len())),
            free: fields.has("free", "yes"),
            step_free: fields.has("step_free", "yes"),
            texts: texts(&mut read),
        };
        read.finish(gathering)
    }

    /// The same as fields of the form.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        for (name, at) in [("starts", self.starts), ("ends", self.ends)] {
            fields.push(format!("{name}_date"), at.date().to_string());
            fields.push(format!("{name}_time"), clock(at));
        }
        let or_empty = |value: &Option<String>| value.clone().unwrap_or_default();
        fields.push("venue", &self.venue);
        fields.push("address", &self.address);
        fields.push("online_url", or_empty(&self.online_url));
        fields.push("register_url", or_empty(&self.register_url));
        fields.push("register_email", or_empty(&self.register_email));
        self.languages.iter().for_each(|tag| fields.push("languages", tag));
        for (name, set) in [("cancelled", self.cancelled), ("free", self.free), ("step_free", self.step_free)] {
            if set {
                fields.push(name, "yes");
            }
        }
        for (lang, text) in &self.texts {
            fields.push(format!("title_{lang}"), &text.title);
            fields.push(format!("description_{lang}"), &text.description);
        }
        fields
    }
}

/// A time of day as clocks show it.
pub fn clock(at: DateTime) -> String {
    at.strftime("%H:%M").to_string()
}

/// Day and time of day from two fields; where the day is left empty it is `same` (the end lies on the first day).
fn moment(read: &mut Reader<'_>, fields: &Fields, (day, time): (&str, &str), same: Option<Date>) -> Option<DateTime> {
    let date = read.date(day, false).map_or(same, |text| text.parse().ok());
    if fields.some(time).is_none() {
        read.refuse(time, "missing", "");
    }
    let time: Option<Time> = read.time(time).and_then(|text| text.parse().ok());
    Some(date?.to_datetime(time?))
}

fn texts(read: &mut Reader<'_>) -> BTreeMap<String, GatheringText> {
    let mut texts = BTreeMap::new();
    for lang in LANGS {
        let (title, description) =
            (read.text(&format!("title_{lang}"), 200), read.text(&format!("description_{lang}"), 5000));
        let wanted = lang == "de" || !description.is_empty();
        if title.is_empty() && wanted {
            read.refuse(&format!("title_{lang}"), "missing", "");
        }
        if !title.is_empty() {
            texts.insert(lang.to_owned(), GatheringText { title, description, machine: false });
        }
    }
    texts
}
