//! The initiative, its hubs and the networks behind a hub. A hub is a centre and the tenant of everything else.

pub mod cli;
mod editing;
mod pages;
mod store;
#[cfg(test)]
mod tests;

pub use editing::Card;
pub use pages::routes;
use serde::Deserialize;
pub use store::{heads, list, save};

use crate::contact::{Line, LineKind};
use crate::content::{RecordText, Writing};
use crate::funders::Funder;
use crate::ids::HubId;

/// A centre, as every page needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hub {
    /// Its id: the tenant.
    pub id: HubId,
    /// The number of the last event in its book of changes when this was read.
    pub event: i64,
    /// Its facts.
    pub facts: Facts,
    /// Who answers the phone, as everybody sees it.
    pub lines: Vec<Line>,
    /// Who pays for it and paid for it, in the order of the strip.
    pub funders: Vec<Funder>,
}

/// What is known of a hub: the form of the file that `kozmos hub save FILE.toml` reads.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Short name in addresses and on the command line.
    pub slug: String,
    /// Host name that leads to this hub; none: the default hub.
    pub host: Option<String>,
    /// The name people know.
    pub name: String,
    /// The initiative that the hub belongs to.
    pub initiative: String,
    /// The other hubs of the initiative, by name.
    #[serde(default)]
    pub sister_hubs: Vec<String>,
    /// First day of the run-time, `YYYY-MM-DD`.
    pub starts_on: Option<String>,
    /// Last day of the run-time.
    pub ends_on: Option<String>,
    /// The Länder it works in, ISO 3166-2.
    pub lands: Vec<String>,
    /// Time zone of the team.
    pub zone: String,
    /// Mail address of the centre.
    pub email: String,
    /// Phone number of the centre, shown while it has no contact line.
    pub phone: String,
    /// When that phone is answered, as people read it: `Mo./Mi./Do. 09–14 Uhr`.
    pub hours: String,
    /// Postal address, lines separated by line breaks.
    pub address: String,
    /// Is this the demonstration with invented organisations?
    #[serde(default)]
    pub demo: bool,
    /// The networks behind the hub.
    #[serde(default)]
    pub networks: Vec<Network>,
    /// Where else it is found, in the order of the footer.
    #[serde(default)]
    pub links: Vec<Link>,
    /// What it says of itself, per language.
    pub texts: std::collections::BTreeMap<String, HubText>,
}

/// A network of associations that carries the hub.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// Short name.
    pub slug: String,
    /// Full name.
    pub name: String,
    /// The Land it works in, ISO 3166-2.
    pub land: String,
    /// Its site.
    pub website: String,
}

/// A place elsewhere, such as an account in a social network: shown as a plain link.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Name as it wants to be read.
    pub name: String,
    /// Its address.
    pub url: String,
}

/// What a hub says of itself in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HubText {
    /// The name in full.
    pub long_name: String,
    /// One sentence under it.
    pub lead: String,
    /// What it does, Markdown.
    pub about: String,
    /// Who is behind it, Markdown.
    pub background: String,
}

impl From<RecordText> for HubText {
    fn from(text: RecordText) -> HubText {
        HubText { long_name: text.title, lead: text.summary, about: text.body, background: text.aside }
    }
}

impl HubText {
    /// The same as the text of a page.
    fn writing(&self) -> Writing {
        let [title, summary, body, aside] =
            [&self.long_name, &self.lead, &self.about, &self.background].map(String::clone);
        Writing { title, slug: String::new(), summary, body, aside }
    }
}

impl Hub {
    /// The hub's words in the reader's language, else in German, else in any; with the language they are in.
    pub fn text(&self, lang: &str) -> (&str, &HubText) {
        static NOTHING: HubText =
            HubText { long_name: String::new(), lead: String::new(), about: String::new(), background: String::new() };
        let texts = &self.facts.texts;
        let plain = lang.split('-').next().unwrap_or(lang);
        let found = [lang, plain, "de"].into_iter().find_map(|lang| texts.get_key_value(lang));
        found.or_else(|| texts.iter().next()).map_or(("de", &NOTHING), |(lang, text)| (lang.as_str(), text))
    }

    /// The languages in which it tells of itself, blanks between them.
    pub fn langs(&self) -> String {
        self.facts.texts.keys().map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// The number that associations and foundations call, as people read it: the first contact person's, else its own.
    pub fn phone(&self) -> &str {
        let person = self.lines.iter().find(|line| line.terms.kind == LineKind::Person);
        person.map_or(self.facts.phone.as_str(), |line| line.terms.phone.as_str())
    }

    /// Where it works.
    pub fn home(&self) -> Vec<places::Region> {
        self.facts.lands.iter().filter_map(|code| places::Region::parse(code)).collect()
    }

    /// The instant up to which all that pages say about the time stays true.
    pub fn holds_until(&self, now: jiff::Timestamp) -> jiff::Timestamp {
        crate::contact::holds_until(&self.lines, &self.facts.zone, now)
    }

    /// The network of that short name.
    pub fn network(&self, slug: &str) -> Option<&Network> {
        self.facts.networks.iter().find(|network| network.slug == slug)
    }
}
