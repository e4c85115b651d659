//! What stands on the shelf, as it is in the database: everything, or what changed since an event. One source a file.

mod contact;
mod gatherings;
mod misses;
mod news;
mod organisations;
mod pages;
mod programmes;

use std::collections::{BTreeMap, BTreeSet};

pub use contact::ID as CONTACT;
use db::{Result, Tx};
pub use misses::{Row, keep_misses, list_misses, remove_miss};
use organisations::narrowed;

use super::{Record, Shelf, Text};
use crate::content::plain;
use crate::ids::HubId;

/// What the index has to follow.
pub struct Changes {
    /// Ids whose records are no longer as they were (or are gone).
    pub stale: BTreeSet<String>,
    /// The published records among them, as they are now.
    pub records: Vec<Record>,
    /// Is that everything there is?
    pub all: bool,
}

impl Changes {
    /// The shelf after these changes. Of everything there is, what stood there before just so stays.
    pub fn onto(self, old: Option<&Shelf>) -> Shelf {
        let Changes { mut stale, mut records, all } = self;
        if let (true, Some(old)) = (all, old) {
            let now: BTreeSet<&str> = records.iter().map(|record| record.id.as_str()).collect();
            let gone = old.records().filter(|record| !now.contains(record.id.as_str()));
            stale.extend(gone.map(|record| record.id.clone()));
            records.retain(|record| old.get(&record.id).is_none_or(|known| **known != *record));
        }
        Shelf::after(old, &stale, records)
    }
}

/// Reads all published records of a hub, or those that changed since an event. An import of unknown extent counts as a
/// change of everything.
pub async fn changes(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Changes> {
    let mut stale = BTreeSet::new();
    let mut all = since == 0;
    if !all {
        let events = db::rows!(
            tx,
            (String, String),
            "SELECT DISTINCT kind, subject FROM event \
             WHERE hub_id = $1 AND seq > $2 AND kind IN ('organisation', 'programme', 'story', 'gathering', 'page', \
             'contact_line', 'import')",
            hub,
            since,
        )?;
        all = events.iter().any(|(kind, subject)| kind == "import" || subject.is_empty());
        if all {
            stale.clear();
        } else {
            let id = |(kind, subject): (String, String)| match kind.as_str() {
                "contact_line" => contact::ID.to_owned(),
                _ => subject,
            };
            stale.extend(events.into_iter().map(id));
        }
        if !all && stale.is_empty() {
            return Ok(Changes { stale, records: Vec::new(), all });
        }
    }
    let since = if all { 0 } else { since };
    let mut records = organisations::changed(tx, hub, since).await?;
    records.extend(programmes::changed(tx, hub, since).await?);
    records.extend(news::changed(tx, hub, since).await?);
    records.extend(gatherings::changed(tx, hub, since).await?);
    records.extend(pages::changed(tx, hub, since).await?);
    if all || stale.contains(contact::ID) {
        records.push(contact::page(tx, hub).await?);
    }
    Ok(Changes { stale, records, all })
}

/// A theme, target group or name of a record.
#[derive(db::FromRow)]
struct TagRow {
    id: String,
    tag: String,
    value: String,
}

/// Records by id with their tags, in an order that does not depend on the engine; those without a title are left out.
fn finished(mut records: BTreeMap<String, Record>, tags: Vec<TagRow>) -> Vec<Record> {
    for row in tags {
        if let Some(record) = records.get_mut(&row.id) {
            let list = if row.tag == "network" { &mut record.names } else { &mut record.concepts };
            list.push(row.value);
        }
    }
    for record in records.values_mut() {
        record.titles.sort_by(|a, b| a.lang.cmp(&b.lang));
        record.texts.retain(|text| !text.text.is_empty());
        record.texts.sort_by(|a, b| a.lang.cmp(&b.lang));
        record.machine.sort();
        record.concepts.sort();
        record.names.sort();
    }
    records.into_values().filter(|record| !record.titles.is_empty()).collect()
}

/// A record without words.
fn new(id: String, kind: u8, path: String, sort_key: String, origin_lang: String) -> Record {
    Record { id, kind, paths: vec![text(String::new(), path)], sort_key, origin_lang, ..Record::default() }
}

/// Records of rows that hold one language each, put together.
fn merged(parts: impl Iterator<Item = Record>) -> Vec<Record> {
    let mut records: BTreeMap<String, Record> = BTreeMap::new();
    for mut part in parts {
        let Some(record) = records.get_mut(&part.id) else {
            records.insert(part.id.clone(), part);
            continue;
        };
        part.paths.retain(|path| !record.paths.contains(path));
        record.paths.append(&mut part.paths);
        record.titles.append(&mut part.titles);
        record.texts.append(&mut part.texts);
        record.machine.append(&mut part.machine);
    }
    finished(records, Vec::new())
}

/// Several pieces of a text as one.
fn joined(pieces: [&str; 2]) -> String {
    let said: Vec<&str> = pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect();
    said.join(" ")
}

/// The words of a text; what stands on a line of its own, such as a heading, does not run into what follows it.
fn sentences(markdown: &str) -> String {
    let quoted = ['"', '\'', '“', '”', '»', '«', '’', '‘', ')', ']'];
    let ended = |line: &str| {
        let line = line.trim_end_matches(|sign: char| quoted.contains(&sign) || sign.is_whitespace());
        line.ends_with(['.', ':', '!', '?', '…', ';', ',', '؟', '،', '؛'])
    };
    let words = plain(markdown);
    let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| if ended(line) { line.to_owned() } else { format!("{line}.") }).collect::<Vec<_>>().join(" ")
}

/// The language of a text that a machine wrote and nobody has read.
fn by_machine(machine: bool, lang: &str) -> Vec<String> {
    if machine { vec![lang.to_owned()] } else { Vec::new() }
}

fn text(lang: String, text: String) -> Text {
    Text { lang, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_does_not_run_into_what_stands_below_it() {
        let text = "## Was wir tun\n\nWir helfen *gern*.\n\n## Für wen?\n\n- Vereine\n- Stiftungen\n";
        assert_eq!(sentences(text), "Was wir tun. Wir helfen gern. Für wen? Vereine. Stiftungen.");
        assert_eq!(sentences("Wir fragten: »Wer kommt?«\n\n(Alle.)"), "Wir fragten: »Wer kommt?« (Alle.)");
        assert_eq!(sentences("## Unser Projekt »Garten«\n\nKommt!"), "Unser Projekt »Garten«. Kommt!");
        assert_eq!(sentences(""), "");
    }
}
