//! Pictures in the database: also their bytes, because it is the one place that all nodes share.

mod logos;
mod shown;
mod usages;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use db::{Error, Result, Tx, Value};
pub use logos::logo_of;
pub(super) use logos::{remove_logo, set_logo};
pub(super) use shown::{find_shown, next_shown};
pub(super) use usages::{Place, Usage, usages};
pub use usages::{forget_uses, note_uses};

use super::{Picture, Size, Words, Written};
use crate::ids::{HubId, MediaId};
use crate::ledger::{self, Entry};
use crate::people::{Authorized, Command, EditMedia};
use crate::write::Stamp;

/// Letters and digits of a file's name that are its hash.
const HASH: usize = 32;

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        "SELECT m.id, m.owner, m.name, m.credit, m.decorative, m.focus_x, m.focus_y, m.version FROM media m "
    };
}

#[derive(db::FromRow)]
struct Row {
    id: MediaId,
    owner: String,
    name: String,
    credit: String,
    decorative: bool,
    focus_x: i64,
    focus_y: i64,
    version: i64,
}

/// One description, with its picture.
type TextRow = (MediaId, String, String);
/// One width, with its picture.
type SizeRow = (MediaId, i64, i64, String);

/// Puts pictures together, in the order of the rows.
async fn whole(tx: &mut Tx, hub: &HubId, rows: Vec<Row>) -> Result<Vec<Picture>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
    const TEXTS: &str = "SELECT media_id, lang, alt FROM media_text WHERE hub_id = $1 AND media_id IN ({keys})";
    const SIZES: &str =
        "SELECT media_id, width, height, file FROM media_size WHERE hub_id = $1 AND media_id IN ({keys})";
    let texts = db::rows_in!(tx, TextRow, TEXTS, hub.as_str(), &ids)?;
    let mut files = db::rows_in!(tx, SizeRow, SIZES, hub.as_str(), &ids)?;
    files.sort_by_key(|(_, width, ..)| *width);
    let picture = |row: Row| {
        let alts = texts.iter().filter(|(of, ..)| *of == row.id).map(|(_, lang, alt)| (lang.clone(), alt.clone()));
        let sizes = files.iter().filter(|(of, ..)| *of == row.id);
        let sizes = sizes.map(|(_, width, height, file)| Size { width: *width, height: *height, file: file.clone() });
        let focus = (row.focus_x, row.focus_y);
        let words = Words { alts: alts.collect(), decorative: row.decorative, credit: row.credit, focus };
        let sizes = sizes.collect();
        Picture { id: row.id, owner: row.owner, name: row.name, words, sizes, version: row.version }
    };
    Ok(rows.into_iter().map(picture).collect())
}

/// These pictures, as far as they are there; in no order.
pub async fn some(tx: &mut Tx, hub: &HubId, ids: &[String]) -> Result<Vec<Picture>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    const SELECT: &str = concat!(columns!(), "WHERE m.hub_id = $1 AND m.id IN ({keys})");
    let rows = db::rows_in!(tx, Row, SELECT, hub.as_str(), ids)?;
    whole(tx, hub, rows).await
}

/// One picture.
pub(super) async fn find(tx: &mut Tx, hub: &HubId, id: &str) -> Result<Option<Picture>> {
    Ok(some(tx, hub, &[id.to_owned()]).await?.pop())
}

/// Is there such a picture?
pub async fn exists(tx: &mut Tx, hub: &HubId, id: &str) -> Result<bool> {
    let found = db::maybe!(tx, (MediaId,), "SELECT id FROM media WHERE hub_id = $1 AND id = $2", hub, id)?;
    Ok(found.is_some())
}

/// What a list shows.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    /// These words stand in the description, the credit or the name; folded.
    pub words: String,
    /// Only those that are used nowhere.
    pub unused: bool,
    /// Only those without a description in this language.
    pub without: Option<String>,
    /// Those before this id.
    pub before: Option<String>,
}

/// Pictures of a hub, the latest first.
pub(super) async fn list(tx: &mut Tx, hub: &HubId, filter: &Filter, limit: i64) -> Result<Vec<Picture>> {
    let like = format!("%{}%", filter.words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"));
    let rows = db::rows!(
        tx,
        Row,
        concat!(
            columns!(),
            "WHERE m.hub_id = $1 AND m.found_by LIKE $2 ESCAPE '\\' \
             AND (CAST($3 AS TEXT) IS NULL OR (m.decorative = FALSE AND m.owner = '' AND NOT EXISTS (SELECT 1 FROM \
             media_text t WHERE t.hub_id = m.hub_id AND t.media_id = m.id AND t.lang = $3))) \
             AND ($4 = FALSE OR (NOT EXISTS (SELECT 1 FROM organisation_logo o WHERE o.hub_id = m.hub_id AND \
             o.media_id = m.id) AND NOT EXISTS (SELECT 1 FROM hub_funder f WHERE f.hub_id = m.hub_id AND f.logo = \
             'media:' || m.id) AND NOT EXISTS (SELECT 1 FROM media_use u WHERE u.hub_id = m.hub_id AND u.media_id = m.id \
             AND EXISTS (SELECT 1 FROM page p JOIN page_text t ON t.hub_id = p.hub_id AND t.page_id = p.id \
             WHERE p.hub_id = u.hub_id AND p.id = u.subject AND p.removed_at IS NULL AND t.lang = u.lang \
             AND u.number IN (t.last, t.live, t.next))))) \
             AND (CAST($5 AS TEXT) IS NULL OR m.id < $5) ORDER BY m.id DESC LIMIT $6"
        ),
        hub,
        like,
        &filter.without,
        filter.unused,
        &filter.before,
        limit,
    )?;
    whole(tx, hub, rows).await
}

/// The latest pictures for texts, without logos.
pub async fn latest(tx: &mut Tx, hub: &HubId, limit: usize) -> Result<Vec<Picture>> {
    let mut pictures = list(tx, hub, &Filter::default(), 4 * limit as i64).await?;
    pictures.retain(|picture| picture.owner.is_empty());
    pictures.truncate(limit);
    Ok(pictures)
}

/// Stores what was read from an upload, with its event. The same picture of the same owner is not stored twice: its id is
/// given, and that it was there.
pub(super) async fn add<C: Command>(
    tx: &mut Tx,
    auth: &Authorized<C>,
    stamp: &Stamp<'_>,
    (owner, name): (&str, &str),
    (sizes, words): (&[Written], &Words),
) -> Result<(MediaId, bool)> {
    let (id, hub) = (stamp.id(), stamp.hub);
    let hash = sizes.last().map(Written::hash).unwrap_or_default();
    let added = db::exec!(
        tx,
        "INSERT INTO media (id, hub_id, owner, hash, name, credit, decorative, focus_x, focus_y, found_by, version, \
         created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $11) \
         ON CONFLICT (hub_id, owner, hash) DO NOTHING",
        &id,
        hub,
        owner,
        &hash,
        name,
        &words.credit,
        words.decorative,
        words.focus.0,
        words.focus.1,
        words.found_by(name),
        &stamp.at,
    )?;
    if added == 0 {
        let (id,) = db::one!(
            tx,
            (MediaId,),
            "SELECT id FROM media WHERE hub_id = $1 AND owner = $2 AND hash = $3",
            hub,
            owner,
            &hash,
        )?;
        return Ok((id, true));
    }
    save_alts(tx, hub, &id, words).await?;
    let row = |size: &Written| -> Vec<Value> {
        let file = format!("{}.{}", &size.hash()[..HASH], size.ending);
        let numbers = [i64::from(size.width), i64::from(size.height)].map(Value::from);
        let head = [hub.as_str(), &id].map(Value::from);
        head.into_iter().chain(numbers).chain([file.into(), STANDARD.encode(&size.bytes).into()]).collect()
    };
    let rows: Vec<_> = sizes.iter().map(row).collect();
    db::bulk(tx, "INSERT INTO media_size (hub_id, media_id, width, height, file, bytes)", &rows, "").await?;
    ledger::append(tx, hub, &stamp.at, auth.actor(), &[Entry::new("create", "media", &id, &hash)]).await?;
    Ok((MediaId::from(id), false))
}

async fn save_alts(tx: &mut Tx, hub: &HubId, id: &str, words: &Words) -> Result<()> {
    db::exec!(tx, "DELETE FROM media_text WHERE hub_id = $1 AND media_id = $2", hub, id)?;
    let cells = |(lang, alt): (&String, &String)| -> Vec<Value> {
        [hub.as_str(), id, lang, alt].into_iter().map(Value::from).collect()
    };
    let texts: Vec<_> = words.alts.iter().map(cells).collect();
    db::bulk(tx, "INSERT INTO media_text (hub_id, media_id, lang, alt)", &texts, "").await?;
    Ok(())
}

/// Writes what is said about a picture, with its event. [`Error::Stale`] if somebody changed it since that version.
pub(super) async fn save<C: Command>(
    tx: &mut Tx,
    auth: &Authorized<C>,
    stamp: &Stamp<'_>,
    (picture, version): (&Picture, i64),
    words: &Words,
) -> Result<()> {
    let (id, hub) = (picture.id.as_str(), stamp.hub);
    let touched = db::exec!(
        tx,
        "UPDATE media SET credit = $4, decorative = $5, focus_x = $6, focus_y = $7, found_by = $8, updated_at = $9, \
         version = version + 1 WHERE hub_id = $1 AND id = $2 AND version = $3",
        hub,
        id,
        version,
        &words.credit,
        words.decorative,
        words.focus.0,
        words.focus.1,
        words.found_by(&picture.name),
        &stamp.at,
    )?;
    if touched != 1 {
        return Err(Error::Stale);
    }
    save_alts(tx, hub, id, words).await?;
    let payload = serde_json::to_string(&words.fields()).unwrap_or_default();
    ledger::append(tx, hub, &stamp.at, auth.actor(), &[Entry::new("save", "media", id, &payload)]).await
}

/// Takes a picture away, wherever it is used, with its event. [`Error::Stale`] if somebody changed it since that version.
pub(super) async fn remove(
    tx: &mut Tx,
    auth: &Authorized<EditMedia>,
    stamp: &Stamp<'_>,
    (id, version): (&MediaId, i64),
) -> Result<()> {
    let touched = db::exec!(
        tx,
        "UPDATE media SET version = version + 1 WHERE hub_id = $1 AND id = $2 AND version = $3",
        stamp.hub,
        id,
        version,
    )?;
    if touched != 1 {
        return Err(Error::Stale);
    }
    db::exec!(tx, "DELETE FROM organisation_logo WHERE hub_id = $1 AND media_id = $2", stamp.hub, id)?;
    db::exec!(tx, "UPDATE hub_funder SET logo = NULL WHERE hub_id = $1 AND logo = 'media:' || $2", stamp.hub, id)?;
    // The report of links that lead nowhere names the texts that miss it now.
    db::exec!(tx, "UPDATE page_link SET broken = TRUE WHERE hub_id = $1 AND target = 'media:' || $2", stamp.hub, id)?;
    forget(tx, auth, stamp, id).await
}

/// Deletes a picture that nothing refers to any more, with its event.
async fn forget<C: Command>(tx: &mut Tx, auth: &Authorized<C>, stamp: &Stamp<'_>, id: &MediaId) -> Result<()> {
    db::exec!(tx, "DELETE FROM media_use WHERE hub_id = $1 AND media_id = $2", stamp.hub, id)?;
    db::exec!(tx, "DELETE FROM media_text WHERE hub_id = $1 AND media_id = $2", stamp.hub, id)?;
    db::exec!(tx, "DELETE FROM media_size WHERE hub_id = $1 AND media_id = $2", stamp.hub, id)?;
    db::exec!(tx, "DELETE FROM media WHERE hub_id = $1 AND id = $2", stamp.hub, id)?;
    let entry = Entry::new("remove", "media", id.as_str(), "");
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await
}

/// The bytes of a file.
pub(super) async fn file(tx: &mut Tx, hub: &HubId, file: &str) -> Result<Option<Vec<u8>>> {
    let found = db::maybe!(
        tx,
        (String,),
        "SELECT bytes FROM media_size WHERE hub_id = $1 AND file = $2 ORDER BY media_id LIMIT 1",
        hub,
        file,
    )?;
    found.map(|(bytes,)| STANDARD.decode(bytes).map_err(Error::fault)).transpose()
}
