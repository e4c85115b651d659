//! Translating outside: a text as a parcel of units that goes out as XLIFF 1.2 or PO and comes back.

use super::store::Version;
use super::{Writing, po, xliff};

/// A piece of a text: the title, the summary, a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// `title`, `summary`, `body.1`, `aside.1`…
    pub id: String,
    /// In the source language.
    pub source: String,
    /// Translated; empty: not yet.
    pub target: String,
    /// Somebody has to look at the translation: its source has changed since, or a machine wrote it. Translators' programs
    /// call that "fuzzy" or "needs review".
    pub open: bool,
}

/// A text on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// Id of the page.
    pub page: String,
    /// The language it is translated from.
    pub source: String,
    /// The version of the source.
    pub version: i64,
    /// The language it is translated into.
    pub target: String,
    /// Its pieces.
    pub units: Vec<Unit>,
}

/// Why a file is not taken: the tail of the message key `content-exchange-wrong-…` and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong(pub &'static str, pub String);

/// Paragraphs of a text. Joined by empty lines they are the text; more empty lines than one belong to the paragraph after
/// them, at the end to the last one.
fn paragraphs(text: &str) -> Vec<String> {
    let (mut all, mut empty) = (Vec::new(), String::new());
    for part in text.split("\n\n") {
        if part.is_empty() {
            empty.push_str("\n\n");
        } else {
            all.push(std::mem::take(&mut empty) + part);
        }
    }
    match all.last_mut() {
        Some(last) => last.push_str(&empty),
        None if text.is_empty() => {}
        None => all.push(text.to_owned()),
    }
    all
}

/// The pieces of a source.
pub(super) fn units(source: &Version) -> Vec<Unit> {
    let unit = |id: String, text: &str| Unit { id, source: text.to_owned(), target: String::new(), open: false };
    let mut all = vec![unit("title".into(), &source.title), unit("summary".into(), &source.summary)];
    for (name, text) in [("body", &source.body), ("aside", &source.aside)] {
        all.extend(paragraphs(text).into_iter().zip(1..).map(|(part, n)| unit(format!("{name}.{n}"), &part)));
    }
    all.retain(|unit| !unit.source.is_empty());
    all
}

/// The pieces of the source as it is `now`, with what is translated of them. `own` is the translation, `seen` the source that
/// it was made of. A piece of the source that stayed as it was takes its translation along, wherever it stands now; one that
/// was changed in its place goes out with the old translation, open. Where source and translation have other pieces, nobody
/// knows which belongs to which.
pub(super) fn translated(now: &Version, seen: &Version, (own, open): (&Version, bool)) -> Vec<Unit> {
    let (mut all, seen, own) = (units(now), units(seen), units(own));
    if !seen.iter().map(|unit| &unit.id).eq(own.iter().map(|unit| &unit.id)) {
        return all;
    }
    let same_places = all.iter().map(|unit| &unit.id).eq(seen.iter().map(|unit| &unit.id));
    for (at, unit) in all.iter_mut().enumerate() {
        let stayed = seen.iter().position(|before| before.source == unit.source);
        if let Some(own) = stayed.or(Some(at).filter(|_| same_places)).and_then(|at| own.get(at)) {
            (unit.target, unit.open) = (own.source.clone(), open || stayed.is_none());
        }
    }
    all
}

/// Reads a file of either kind.
pub fn read(file: &[u8]) -> Result<Parcel, Wrong> {
    let text = std::str::from_utf8(file).map_err(|_| Wrong("unreadable", String::new()))?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let parcel = if text.trim_start().starts_with('<') { xliff::read(&text) } else { po::read(&text) };
    let parcel = parcel.ok_or_else(|| Wrong("unreadable", String::new()))?;
    if parcel.units.iter().all(|unit| unit.target.trim().is_empty()) {
        return Err(Wrong("empty", String::new()));
    }
    Ok(parcel)
}

impl Parcel {
    /// Is it for this text? `parts` are the ids of the source that it was made of.
    pub fn check(&self, page: &str, (source, target): (&str, &str), parts: &[Unit]) -> Result<(), Wrong> {
        if self.page != page {
            return Err(Wrong("page", self.page.clone()));
        }
        if self.target != target {
            return Err(Wrong("language", self.target.clone()));
        }
        if self.source != source {
            return Err(Wrong("language", self.source.clone()));
        }
        let strange = self.units.iter().find(|unit| !parts.iter().any(|part| part.id == unit.id));
        strange.map_or(Ok(()), |unit| Err(Wrong("part", unit.id.clone())))
    }

    /// Is every piece translated, and none left open?
    pub fn is_whole(&self, parts: &[Unit]) -> bool {
        let done = |unit: &&Unit| !unit.open && !unit.target.trim().is_empty();
        parts.iter().all(|part| self.units.iter().filter(done).any(|unit| unit.id == part.id))
    }

    /// The text that came back. A piece that nobody has translated stays in its source language, for its reader to see.
    pub fn writing(&self, parts: &[Unit], slug: &str) -> Writing {
        let said = |part: &Unit| {
            let back = self.units.iter().find(|unit| unit.id == part.id).map(|unit| unit.target.clone());
            back.filter(|target| !target.trim().is_empty()).unwrap_or_else(|| part.source.clone())
        };
        let whole = |name: &str| {
            let of = |part: &&Unit| part.id == name || part.id.strip_prefix(name).is_some_and(|n| n.starts_with('.'));
            parts.iter().filter(of).map(said).collect::<Vec<_>>().join("\n\n")
        };
        Writing {
            title: whole("title"),
            slug: slug.to_owned(),
            summary: whole("summary"),
            body: whole("body"),
            aside: whole("aside"),
        }
    }
}
