//! News of the centre: a date, texts per language, a feed. A story with a date ahead appears on that day by itself.

mod api;
mod pages;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use api::api_docs;
use fields::{Fields, Reader, Refusal};
pub use pages::routes;

use crate::content::{RecordText, Writing};
use crate::writing::LANGS;

/// What a story says in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoryText {
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub lead: String,
    /// The text, Markdown.
    pub body: String,
    /// A machine wrote it, and nobody has read it yet.
    pub machine: bool,
}

impl From<RecordText> for StoryText {
    fn from(text: RecordText) -> StoryText {
        StoryText { title: text.title, lead: text.summary, body: text.body, machine: text.machine }
    }
}

impl StoryText {
    /// The same as the text of a page: the lead is its summary.
    fn writing(&self) -> Writing {
        let (title, summary, body) = (self.title.clone(), self.lead.clone(), self.body.clone());
        Writing { title, summary, body, ..Writing::default() }
    }
}

/// A story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// From this civil day on everybody sees it, `YYYY-MM-DD`.
    pub published_on: String,
    /// Its texts per locale; German is there.
    pub texts: BTreeMap<String, StoryText>,
}

impl Story {
    /// Its text in the reader's locale, else in German; with the language it is in.
    pub fn text(&self, locale: &str) -> (&str, &StoryText) {
        static NOTHING: StoryText =
            StoryText { title: String::new(), lead: String::new(), body: String::new(), machine: false };
        crate::writing::text_for(&self.texts, locale, "de").unwrap_or(("de", &NOTHING))
    }

    /// Reads the form; all refusals at once.
    pub fn parse(fields: &Fields) -> Result<Story, Vec<Refusal>> {
        let mut read = Reader::new(fields);
        if fields.some("published_on").is_none() {
            read.refuse("published_on", "missing", "");
        }
        let published_on = read.date("published_on", false).unwrap_or_default();
        let mut texts = BTreeMap::new();
        for lang in LANGS {
            let name = |part: &str| format!("{part}_{lang}");
            let text = StoryText {
                title: read.text(&name("title"), 200),
                lead: read.text(&name("lead"), 600),
                body: read.text(&name("body"), 20_000),
                machine: false,
            };
            let wanted = lang == "de" || text != StoryText::default();
            for (part, value) in [("title", &text.title), ("lead", &text.lead)] {
                if wanted && value.is_empty() {
                    read.refuse(&name(part), "missing", "");
                }
            }
            if wanted {
                texts.insert(lang.to_owned(), text);
            }
        }
        read.finish(Story { published_on, texts })
    }

    /// The same as fields of the form.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        fields.push("published_on", &self.published_on);
        for (lang, text) in &self.texts {
            for (part, value) in [("title", &text.title), ("lead", &text.lead), ("body", &text.body)] {
                fields.push(format!("{part}_{lang}"), value);
            }
        }
        fields
    }
}
