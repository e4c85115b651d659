//! What people edit of a hub, part by part: its facts, and the texts of each language.

use std::collections::BTreeMap;

use db::{Error, Result, Tx};

use super::{list, save_lists};
use crate::hubs::HubText;
use crate::hubs::editing::{Card, FACTS, SOURCE, Standing, Words};
use crate::ids::HubId;
use crate::ledger::{self, Entry};
use crate::people::{Authorized, EditHub, TranslateHub};
use crate::write::Stamp;
use crate::writing::{LANGS, Save, Stored};

#[derive(db::FromRow)]
struct WordsRow {
    lang: String,
    long_name: String,
    lead: String,
    about: String,
    background: String,
    version: i64,
    source_version: i64,
}

/// The facts of a hub that people edit.
pub async fn card(tx: &mut Tx, hub: &HubId) -> Result<Option<Stored<Card>>> {
    let version = db::maybe!(tx, (i64,), "SELECT version FROM hub WHERE id = $1", hub)?;
    let found = list(tx).await?.into_iter().find(|one| one.id == *hub);
    Ok(version.zip(found).map(|((version,), found)| Stored {
        id: FACTS.to_owned(),
        key: FACTS.to_owned(),
        version,
        published: true,
        record: found.facts.card(),
    }))
}

/// The texts of a hub in every language, each with how it stands; one that was never written has the version 0.
pub async fn words(tx: &mut Tx, hub: &HubId) -> Result<Vec<(Stored<Words>, Standing)>> {
    let rows = db::rows!(
        tx,
        WordsRow,
        "SELECT lang, long_name, lead, about, background, version, source_version FROM hub_text WHERE hub_id = $1",
        hub,
    )?;
    let mut rows: BTreeMap<String, WordsRow> = rows.into_iter().map(|row| (row.lang.clone(), row)).collect();
    let mut all = Vec::new();
    let mut german: Option<(HubText, i64)> = None;
    // German comes first.
    for lang in LANGS {
        let (text, version, from) = match rows.remove(lang) {
            None => (HubText::default(), 0, 0),
            Some(WordsRow { long_name, lead, about, background, version, source_version, .. }) => {
                (HubText { long_name, lead, about, background }, version, source_version)
            }
        };
        let newest = german.as_ref().map_or(0, |(_, version)| *version);
        let standing = match text.is_empty() {
            true => Standing::Missing,
            false if lang != SOURCE && from < newest => Standing::Outdated,
            false => Standing::Current,
        };
        let source = german.as_ref().map(|(text, _)| text.clone());
        if lang == SOURCE {
            german = Some((text.clone(), version));
        }
        let published = !text.is_empty();
        let record = Words { lang: lang.to_owned(), text, from: newest, source };
        all.push((Stored { id: lang.to_owned(), key: lang.to_owned(), version, published, record }, standing));
    }
    Ok(all)
}

/// Writes a hub's facts with their event. [`Error::Stale`] if somebody changed them since they were read.
pub async fn save_card(
    tx: &mut Tx,
    auth: &Authorized<EditHub>,
    stamp: &Stamp<'_>,
    save: Save<'_, Card>,
) -> Result<String> {
    let old = save.old.ok_or(Error::Stale)?;
    let mut card = save.record.clone();
    let touched = db::maybe!(
        tx,
        (String,),
        "UPDATE hub SET name = $3, initiative = $4, sister_hubs = $5, starts_on = $6, ends_on = $7, email = $8, \
         phone = $9, hours = $10, address = $11, version = version + 1 WHERE id = $1 AND version = $2 RETURNING lands",
        stamp.hub,
        old.version,
        &card.name,
        &card.initiative,
        card.sister_hubs.join(";"),
        &card.starts_on,
        &card.ends_on,
        &card.email,
        &card.phone,
        &card.hours,
        &card.address,
    )?;
    let (lands,) = touched.ok_or(Error::Stale)?;
    card.settle(&old.record.networks, lands.split(';').next().unwrap_or_default());
    save_lists(tx, stamp.hub, &card.networks, &card.links).await?;
    let payload = serde_json::to_string(&card.fields()).unwrap_or_default();
    let entry = Entry::new("save", "hub", stamp.hub.as_str(), &payload);
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await?;
    Ok(FACTS.to_owned())
}

/// Writes a hub's texts in one language with their event; empty ones are taken away. [`Error::Stale`] if somebody changed
/// them since they were read.
pub async fn save_words(
    tx: &mut Tx,
    auth: &Authorized<TranslateHub>,
    stamp: &Stamp<'_>,
    save: Save<'_, Words>,
) -> Result<String> {
    let old = save.old.ok_or(Error::Stale)?;
    let HubText { long_name, lead, about, background } = &save.record.text;
    // The row is there from the first text on, and goes on counting when the text is taken away.
    db::exec!(
        tx,
        "INSERT INTO hub_text (hub_id, lang, long_name, lead, about, background, version) \
         VALUES ($1, $2, '', '', '', '', 0) ON CONFLICT (hub_id, lang) DO NOTHING",
        stamp.hub,
        &old.key,
    )?;
    let touched = db::exec!(
        tx,
        "UPDATE hub_text SET long_name = $4, lead = $5, about = $6, background = $7, source_version = $8, \
         version = version + 1 WHERE hub_id = $1 AND lang = $2 AND version = $3",
        stamp.hub,
        &old.key,
        old.version,
        long_name,
        lead,
        about,
        background,
        // Nobody has seen a German text that is not written yet.
        save.record.from.min(old.record.from),
    )?;
    if touched != 1 {
        return Err(Error::Stale);
    }
    let action = if save.record.text.is_empty() { "withdraw" } else { "save" };
    let payload = serde_json::to_string(&save.record.fields()).unwrap_or_default();
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[Entry::new(action, "hub_text", &old.key, &payload)])
        .await?;
    Ok(old.key.clone())
}
