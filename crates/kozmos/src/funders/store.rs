//! Funders in the database.

use db::{Error, Result, Tx, Value};

use super::Funder;
use crate::ids::HubId;
use crate::ledger::{self, Entry};
use crate::media::Size;
use crate::people::{Authorized, EditFunders};
use crate::write::Stamp;
use crate::writing::{Save, Stored};

#[derive(db::FromRow)]
struct FunderRow {
    id: String,
    hub_id: HubId,
    state: String,
    name: String,
    website: String,
    logo: Option<String>,
    starts_on: Option<String>,
    ends_on: Option<String>,
    position: i64,
    version: i64,
}

#[derive(db::FromRow)]
struct TextRow {
    funder_id: String,
    lang: String,
    alt: String,
}

#[derive(db::FromRow)]
struct SizeRow {
    funder_id: String,
    width: i64,
    height: i64,
    file: String,
}

/// All funders of all hubs in the order of the strip.
pub async fn all(tx: &mut Tx) -> Result<Vec<(HubId, Stored<Funder>)>> {
    let rows = db::rows!(
        tx,
        FunderRow,
        "SELECT id, hub_id, state, name, website, logo, starts_on, ends_on, position, version FROM hub_funder \
         ORDER BY hub_id, position, id"
    )?;
    let texts = db::rows!(tx, TextRow, "SELECT funder_id, lang, alt FROM hub_funder_text")?;
    // What stands behind `media:` is the picture's id.
    let sizes = db::rows!(
        tx,
        SizeRow,
        "SELECT f.id AS funder_id, s.width, s.height, s.file FROM hub_funder f \
         JOIN media_size s ON s.hub_id = f.hub_id AND s.media_id = substr(f.logo, 7) ORDER BY s.width"
    )?;
    // In the strip a logo is 160 pixels wide; twice that is sharp on any screen.
    let picture = |id: &str| {
        let mut own = sizes.iter().filter(|size| size.funder_id == id);
        let found = own.clone().find(|size| size.width >= 320).or_else(|| own.next_back());
        found.map(|size| Size { width: size.width, height: size.height, file: size.file.clone() })
    };
    let assemble = |row: FunderRow| {
        let alts = texts.iter().filter(|t| t.funder_id == row.id).map(|t| (t.lang.clone(), t.alt.clone())).collect();
        let record = Funder {
            name: row.name,
            website: row.website,
            picture: picture(&row.id),
            logo: row.logo,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            position: row.position,
            alts,
        };
        let (published, key) = (row.state == "published", row.id.clone());
        (row.hub_id, Stored { id: row.id, key, version: row.version, published, record })
    };
    Ok(rows.into_iter().map(assemble).collect())
}

/// One funder of a hub by its id.
pub async fn find(tx: &mut Tx, hub: &HubId, id: &str) -> Result<Option<Stored<Funder>>> {
    Ok(all(tx).await?.into_iter().find(|(of, funder)| of == hub && funder.id == id).map(|(_, funder)| funder))
}

/// Writes a funder with its event; gives its id. [`Error::Stale`] if somebody changed it since it was read.
pub async fn save(
    tx: &mut Tx,
    auth: &Authorized<EditFunders>,
    stamp: &Stamp<'_>,
    save: Save<'_, Funder>,
) -> Result<String> {
    let Save { old, published, record, .. } = save;
    let id = match old {
        Some(old) => {
            let touched = db::exec!(
                tx,
                "UPDATE hub_funder SET version = version + 1 WHERE hub_id = $1 AND id = $2 AND version = $3",
                stamp.hub,
                &old.id,
                old.version,
            )?;
            if touched != 1 {
                return Err(Error::Stale);
            }
            old.id.clone()
        }
        None => stamp.id(),
    };
    db::exec!(
        tx,
        "INSERT INTO hub_funder (id, hub_id, state, name, website, logo, starts_on, ends_on, position, version, \
         updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10) ON CONFLICT (id) DO UPDATE SET \
         state = excluded.state, name = excluded.name, website = excluded.website, logo = excluded.logo, \
         starts_on = excluded.starts_on, ends_on = excluded.ends_on, position = excluded.position, \
         updated_at = excluded.updated_at",
        &id,
        stamp.hub,
        if published { "published" } else { "draft" },
        &record.name,
        &record.website,
        &record.logo,
        &record.starts_on,
        &record.ends_on,
        record.position,
        &stamp.at,
    )?;
    db::exec!(tx, "DELETE FROM hub_funder_text WHERE hub_id = $1 AND funder_id = $2", stamp.hub, &id)?;
    let cells = |(lang, alt): (&String, &String)| -> Vec<Value> {
        [stamp.hub.as_str(), &id, lang, alt].into_iter().map(Value::from).collect()
    };
    let texts: Vec<_> = record.alts.iter().map(cells).collect();
    db::bulk(tx, "INSERT INTO hub_funder_text (hub_id, funder_id, lang, alt)", &texts, "").await?;
    let action = if old.is_some() { "save" } else { "create" };
    let payload = serde_json::to_string(&record.fields()).unwrap_or_default();
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[Entry::new(action, "hub_funder", &id, &payload)]).await?;
    Ok(id)
}
