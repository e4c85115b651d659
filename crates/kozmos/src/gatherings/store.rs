//! Events in the database.

use db::{Error, Result, Tx};
use jiff::civil::DateTime;

use super::{Gathering, GatheringText};
use crate::content::{Locale, RecordText, forget_texts, record_texts, write_texts};
use crate::ids::HubId;
use crate::ledger::{self, Entry};
use crate::people::{Authorized, EditGatherings};
use crate::write::Stamp;
use crate::writing::{Save, Stored, slug};

#[derive(db::FromRow)]
struct Row {
    id: String,
    slug: String,
    state: String,
    starts_at: String,
    ends_at: String,
    cancelled: bool,
    venue: String,
    address: String,
    online_url: Option<String>,
    register_url: Option<String>,
    register_email: Option<String>,
    languages: String,
    free: bool,
    step_free: bool,
    sequence: i64,
    version: i64,
    updated_at: String,
}

/// An event with what calendars need besides.
pub struct Dated {
    /// The event.
    pub stored: Stored<Gathering>,
    /// Rises with every change of time, place or state.
    pub sequence: i64,
    /// Instant of the last change, UTC.
    pub updated_at: String,
}

/// Events of a hub by their beginning: those that end on a day (`YYYY-MM-DD`) or later; with `all` also those that are
/// not public.
pub async fn list(tx: &mut Tx, hub: &HubId, from: &str, all: bool) -> Result<Vec<Dated>> {
    let rows = db::rows!(
        tx,
        Row,
        "SELECT id, slug, state, starts_at, ends_at, cancelled, venue, address, online_url, register_url, \
         register_email, languages, free, step_free, sequence, version, updated_at FROM gathering \
         WHERE hub_id = $1 AND ends_at >= $2 AND (state = 'published' OR $3) ORDER BY starts_at, id LIMIT 500",
        hub,
        from,
        all,
    )?;
    with_texts(tx, hub, rows).await
}

/// One event by its address or its id.
pub async fn find(tx: &mut Tx, hub: &HubId, key: &str) -> Result<Option<Dated>> {
    let row = db::maybe!(
        tx,
        Row,
        "SELECT id, slug, state, starts_at, ends_at, cancelled, venue, address, online_url, register_url, \
         register_email, languages, free, step_free, sequence, version, updated_at FROM gathering \
         WHERE hub_id = $1 AND (slug = $2 OR id = $2)",
        hub,
        key,
    )?;
    Ok(with_texts(tx, hub, row.into_iter().collect()).await?.pop())
}

async fn with_texts(tx: &mut Tx, hub: &HubId, rows: Vec<Row>) -> Result<Vec<Dated>> {
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let texts = record_texts(tx, hub, &ids).await?;
    Ok(rows.into_iter().map(|row| assemble(row, &texts)).collect())
}

fn assemble(row: Row, texts: &[RecordText]) -> Dated {
    let own = texts.iter().filter(|text| text.page_id == row.id);
    let civil = |text: &str| text.parse::<DateTime>().unwrap_or_default();
    let record = Gathering {
        starts: civil(&row.starts_at),
        ends: civil(&row.ends_at),
        cancelled: row.cancelled,
        venue: row.venue,
        address: row.address,
        online_url: row.online_url,
        register_url: row.register_url,
        register_email: row.register_email,
        languages: row.languages.split(';').filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
        free: row.free,
        step_free: row.step_free,
        texts: own.map(|text| (text.lang.clone(), GatheringText::from(text.clone()))).collect(),
    };
    let published = row.state == "published";
    let stored = Stored { id: row.id, key: row.slug, version: row.version, published, record };
    Dated { stored, sequence: row.sequence, updated_at: row.updated_at }
}

/// Civil time as the database keeps it: it sorts as text.
fn text_of(at: DateTime) -> String {
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Writes an event with its entry in the book of changes; gives its address. [`Error::Stale`] if somebody changed it
/// since it was read.
pub async fn save(
    tx: &mut Tx,
    auth: &Authorized<EditGatherings>,
    stamp: &Stamp<'_>,
    save: Save<'_, Gathering>,
) -> Result<String> {
    let Save { old, published, minor, record } = save;
    let (id, key) = match old {
        Some(old) => {
            let moved = i64::from(record.moved_from(&old.record));
            let touched = db::exec!(
                tx,
                "UPDATE gathering SET version = version + 1, sequence = sequence + $4 \
                 WHERE hub_id = $1 AND id = $2 AND version = $3",
                stamp.hub,
                &old.id,
                old.version,
                moved,
            )?;
            if touched != 1 {
                return Err(Error::Stale);
            }
            (old.id.clone(), old.key.clone())
        }
        None => new_address(tx, stamp, record).await?,
    };
    write(tx, stamp, (&id, &key, published), record).await?;
    let texts = record.texts.iter().filter_map(|(lang, text)| Some((Locale::parse(lang)?, text.writing()))).collect();
    write_texts(tx, auth, stamp, (&id, minor), &texts).await?;
    let action = match (published, old) {
        (false, _) => ledger::DRAFT,
        (true, None) => "create",
        (true, Some(_)) => "save",
    };
    let payload = serde_json::to_string(&record.fields()).unwrap_or_default();
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[Entry::new(action, "gathering", &id, &payload)]).await?;
    Ok(key)
}

/// Removes an event that was never public.
pub async fn remove(
    tx: &mut Tx,
    auth: &Authorized<EditGatherings>,
    stamp: &Stamp<'_>,
    old: &Stored<Gathering>,
) -> Result<()> {
    forget_texts(tx, auth, stamp.hub, &old.id).await?;
    // What an earlier version of the program kept of it.
    db::exec!(tx, "DELETE FROM gathering_text WHERE hub_id = $1 AND gathering_id = $2", stamp.hub, &old.id)?;
    let touched = db::exec!(
        tx,
        "DELETE FROM gathering WHERE hub_id = $1 AND id = $2 AND version = $3",
        stamp.hub,
        &old.id,
        old.version,
    )?;
    if touched != 1 {
        return Err(Error::Stale);
    }
    let entry = Entry::new(ledger::REMOVE, "gathering", &old.id, "");
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await?;
    Ok(())
}

/// A new id and an address from the day and the German title, which nobody else has.
async fn new_address(tx: &mut Tx, stamp: &Stamp<'_>, gathering: &Gathering) -> Result<(String, String)> {
    let id = stamp.id();
    let wish = slug(&format!("{} {}", gathering.starts.date(), gathering.text("de").1.title));
    let taken =
        db::maybe!(tx, (String,), "SELECT id FROM gathering WHERE hub_id = $1 AND slug = $2", stamp.hub, &wish)?;
    let tail = &id[id.len().saturating_sub(8)..];
    let key = if taken.is_some() { format!("{wish}-{tail}") } else { wish };
    Ok((id, key))
}

async fn write(
    tx: &mut Tx,
    stamp: &Stamp<'_>,
    (id, key, published): (&str, &str, bool),
    event: &Gathering,
) -> Result<()> {
    db::exec!(
        tx,
        "INSERT INTO gathering (id, hub_id, slug, state, starts_at, ends_at, cancelled, venue, address, online_url, \
         register_url, register_email, languages, free, step_free, sequence, version, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0, 1, $16, $16) \
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, starts_at = excluded.starts_at, \
         ends_at = excluded.ends_at, cancelled = excluded.cancelled, venue = excluded.venue, \
         address = excluded.address, online_url = excluded.online_url, register_url = excluded.register_url, \
         register_email = excluded.register_email, languages = excluded.languages, free = excluded.free, \
         step_free = excluded.step_free, updated_at = excluded.updated_at",
        id,
        stamp.hub,
        key,
        if published { "published" } else { "draft" },
        text_of(event.starts),
        text_of(event.ends),
        event.cancelled,
        &event.venue,
        &event.address,
        &event.online_url,
        &event.register_url,
        &event.register_email,
        event.languages.join(";"),
        event.free,
        event.step_free,
        &stamp.at,
    )?;
    Ok(())
}
