//! Stories in the database.

use db::{Error, Result, Tx};

use super::{Story, StoryText};
use crate::content::{Locale, forget_texts, record_texts, write_texts};
use crate::ids::HubId;
use crate::ledger::{self, Entry};
use crate::people::{Authorized, EditNews};
use crate::write::Stamp;
use crate::writing::{Save, Stored, slug};

#[derive(db::FromRow)]
struct StoryRow {
    id: String,
    slug: String,
    state: String,
    published_on: String,
    version: i64,
    updated_at: String,
}

/// A story with the instant of its last change.
pub type Dated = (Stored<Story>, String);

/// Stories of a hub, the latest first: published ones up to a day, or (no day) all.
pub async fn list(tx: &mut Tx, hub: &HubId, until: Option<&str>, limit: i64) -> Result<Vec<Dated>> {
    let rows = db::rows!(
        tx,
        StoryRow,
        "SELECT id, slug, state, published_on, version, updated_at FROM story WHERE hub_id = $1 AND \
         (CAST($2 AS TEXT) IS NULL OR (state = 'published' AND published_on <= $2)) \
         ORDER BY published_on DESC, id DESC LIMIT $3",
        hub,
        until,
        limit,
    )?;
    with_texts(tx, hub, rows).await
}

/// One story by its address or its id.
pub async fn find(tx: &mut Tx, hub: &HubId, key: &str) -> Result<Option<Dated>> {
    let row = db::maybe!(
        tx,
        StoryRow,
        "SELECT id, slug, state, published_on, version, updated_at FROM story \
         WHERE hub_id = $1 AND (slug = $2 OR id = $2)",
        hub,
        key,
    )?;
    Ok(with_texts(tx, hub, row.into_iter().collect()).await?.pop())
}

async fn with_texts(tx: &mut Tx, hub: &HubId, rows: Vec<StoryRow>) -> Result<Vec<Dated>> {
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let texts = record_texts(tx, hub, &ids).await?;
    let story = |row: StoryRow| {
        let own = texts.iter().filter(|text| text.page_id == row.id);
        let texts = own.map(|text| (text.lang.clone(), StoryText::from(text.clone()))).collect();
        let record = Story { published_on: row.published_on, texts };
        let published = row.state == "published";
        (Stored { id: row.id, key: row.slug, version: row.version, published, record }, row.updated_at)
    };
    Ok(rows.into_iter().map(story).collect())
}

/// Writes a story with its event; gives its address. [`Error::Stale`] if somebody changed it since it was read.
pub async fn save(
    tx: &mut Tx,
    auth: &Authorized<EditNews>,
    stamp: &Stamp<'_>,
    save: Save<'_, Story>,
) -> Result<String> {
    let Save { old, published, minor, record } = save;
    let (id, key) = match old {
        Some(old) => {
            let touched = db::exec!(
                tx,
                "UPDATE story SET version = version + 1 WHERE hub_id = $1 AND id = $2 AND version = $3",
                stamp.hub,
                &old.id,
                old.version,
            )?;
            if touched != 1 {
                return Err(Error::Stale);
            }
            (old.id.clone(), old.key.clone())
        }
        None => new_address(tx, stamp, record).await?,
    };
    db::exec!(
        tx,
        "INSERT INTO story (id, hub_id, slug, state, published_on, version, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, 1, $6, $6) ON CONFLICT (id) DO UPDATE SET state = excluded.state, \
         published_on = excluded.published_on, updated_at = excluded.updated_at",
        &id,
        stamp.hub,
        &key,
        if published { "published" } else { "draft" },
        &record.published_on,
        &stamp.at,
    )?;
    let texts = record.texts.iter().filter_map(|(lang, text)| Some((Locale::parse(lang)?, text.writing()))).collect();
    write_texts(tx, auth, stamp, (&id, minor), &texts).await?;
    let action = match (published, old) {
        (false, _) => ledger::DRAFT,
        (true, None) => "create",
        (true, Some(_)) => "save",
    };
    let payload = serde_json::to_string(&record.fields()).unwrap_or_default();
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[Entry::new(action, "story", &id, &payload)]).await?;
    Ok(key)
}

/// Removes a story that was never public.
pub async fn remove(tx: &mut Tx, auth: &Authorized<EditNews>, stamp: &Stamp<'_>, old: &Stored<Story>) -> Result<()> {
    forget_texts(tx, auth, stamp.hub, &old.id).await?;
    // What an earlier version of the program kept of it.
    db::exec!(tx, "DELETE FROM story_text WHERE hub_id = $1 AND story_id = $2", stamp.hub, &old.id)?;
    let touched = db::exec!(
        tx,
        "DELETE FROM story WHERE hub_id = $1 AND id = $2 AND version = $3",
        stamp.hub,
        &old.id,
        old.version,
    )?;
    if touched != 1 {
        return Err(Error::Stale);
    }
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[Entry::new(ledger::REMOVE, "story", &old.id, "")]).await?;
    Ok(())
}

/// A new id and an address from the German title, which nobody else has.
async fn new_address(tx: &mut Tx, stamp: &Stamp<'_>, story: &Story) -> Result<(String, String)> {
    let (id, wish) = (stamp.id(), slug(&story.text("de").1.title));
    let tail = &id[id.len().saturating_sub(8)..];
    if wish.is_empty() {
        return Ok((id.clone(), tail.to_owned()));
    }
    let taken = db::maybe!(tx, (String,), "SELECT id FROM story WHERE hub_id = $1 AND slug = $2", stamp.hub, &wish)?;
    let key = if taken.is_some() { format!("{wish}-{tail}") } else { wish };
    Ok((id, key))
}
