//! Pages from files: a folder of TOML files, one a page, each with its texts in any number of languages.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A page with its texts, as `kozmos page import` reads it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageFile {
    /// Path of the page above in the language of origin; empty: at the top.
    #[serde(default)]
    pub under: String,
    /// [`super::Kind::code`].
    #[serde(default = "text")]
    pub kind: String,
    /// [`super::Place::code`].
    #[serde(default = "none")]
    pub place: String,
    /// The language it was first written in.
    #[serde(default = "german")]
    pub origin: String,
    /// First day of a project, `YYYY-MM-DD`.
    pub starts_on: Option<String>,
    /// Last day of a project.
    pub ends_on: Option<String>,
    /// Does it tell of the qualification programme?
    #[serde(default)]
    pub qualification: bool,
    /// The texts, by language.
    pub texts: BTreeMap<String, TextFile>,
}

/// One text of a page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextFile {
    /// Title.
    pub title: String,
    /// Last part of the address; empty: made from the title.
    #[serde(default)]
    pub slug: String,
    /// One sentence.
    #[serde(default)]
    pub summary: String,
    /// The text, Markdown.
    pub body: String,
    /// The box beside it, Markdown.
    #[serde(default)]
    pub aside: String,
}

fn text() -> String {
    "text".into()
}

fn none() -> String {
    "none".into()
}

fn german() -> String {
    "de".into()
}
