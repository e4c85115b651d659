//! Importing past grants: hundreds of thousands of rows, so every look-up is one statement for the whole batch.

use std::collections::{BTreeMap, HashMap, HashSet};

use db::{Result, Tx, Value};
use sha2::{Digest, Sha256};

use super::parties::{Named, foundations};
use super::programmes::add;
use crate::funding::{GrantRow, Programme, Terms, Text};
use crate::ids::{GrantId, OrganisationId, ProgrammeId, hex};
use crate::ledger::{self, Entry};
use crate::people::{Authorized, Import};
use crate::write::{Imported, Stamp};

type Known = HashMap<String, (OrganisationId, String)>;
type Parties = (OrganisationId, ProgrammeId);

/// Brings in a batch of grants; found again by their external id. Funders and programmes that are not known yet are
/// created. A row that says what is stored writes nothing. Of rows with the same id the last one counts.
pub async fn import_grants(
    tx: &mut Tx,
    auth: &Authorized<Import>,
    stamp: &Stamp<'_>,
    rows: &[GrantRow],
) -> Result<Imported> {
    let latest: BTreeMap<&str, &GrantRow> = rows.iter().map(|row| (row.external_id.as_str(), row)).collect();
    let batch: Vec<&GrantRow> = latest.into_values().collect();
    let mut entries = Vec::new();
    let mut named = Named::new();
    for row in &batch {
        named.insert(&row.funder_id, row.funder_name.as_deref().unwrap_or(&row.funder_id));
    }
    let funders = foundations(tx, stamp, &named, &mut entries).await?;
    let programmes = programmes(tx, stamp, &batch, &funders, &mut entries).await?;
    let stored = stored(tx, stamp, &batch).await?;
    let mut done = Imported { unchanged: rows.len() - batch.len(), ..Imported::default() };
    let mut digest = Sha256::new();
    let mut write = Vec::new();
    for row in batch {
        let Some(parties) = parties(row, &funders, &programmes) else { continue };
        let old = stored.get(&row.external_id);
        if old.is_some_and(|old| old.says(row, &parties)) {
            done.unchanged += 1;
            continue;
        }
        *(if old.is_some() { &mut done.changed } else { &mut done.created }) += 1;
        let id = old.map_or_else(|| GrantId::from(stamp.id()), |old| old.id.clone());
        let cells = cells(stamp, &id, row, &parties);
        cells.iter().for_each(|cell| note(&mut digest, cell));
        write.push(cells);
    }
    upsert(tx, &write).await?;
    if !write.is_empty() {
        let digest = hex(&digest.finalize());
        let payload = serde_json::json!({ "rows": write.len(), "digest": digest }).to_string();
        entries.push(Entry::new("import", "past_grant", &digest, &payload));
    }
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &entries).await?;
    Ok(done)
}

/// Adds a cell to the digest of a batch, its length first, so that no two batches read the same.
fn note(digest: &mut Sha256, cell: &Value) {
    let bytes = match cell {
        Value::Text(text) => text.as_deref().unwrap_or_default().as_bytes(),
        Value::Int(number) => &number.map_or([0; 8], i64::to_be_bytes),
        Value::Real(number) => &number.map_or([0; 8], f64::to_be_bytes),
        Value::Bool(flag) => &[u8::from(*flag == Some(true))],
    };
    digest.update((bytes.len() as u64).to_be_bytes());
    digest.update(bytes);
}

fn parties(row: &GrantRow, funders: &Known, programmes: &HashMap<String, Parties>) -> Option<Parties> {
    let (foundation, _) = funders.get(&row.funder_id)?;
    let (direct, line) = ids_of(row);
    let own = |id: &String| programmes.get(id).filter(|(of, _)| of == foundation);
    direct.as_ref().and_then(own).or_else(|| own(&line)).cloned()
}

/// External ids under which a grant's programme may be known: the one that it names, and that of a funding line.
fn ids_of(row: &GrantRow) -> (Option<String>, String) {
    (row.programme.clone(), format!("{}|{}", row.funder_id, row.programme.as_deref().unwrap_or("")))
}

/// The programmes of a batch by external id, with their foundations; unknown funding lines are created.
async fn programmes(
    tx: &mut Tx,
    stamp: &Stamp<'_>,
    batch: &[&GrantRow],
    funders: &Known,
    entries: &mut Vec<Entry>,
) -> Result<HashMap<String, Parties>> {
    let ids = batch.iter().map(|row| ids_of(row));
    let keys: HashSet<String> = ids.flat_map(|(direct, line)| direct.into_iter().chain([line])).collect();
    let keys: Vec<String> = keys.into_iter().collect();
    const SELECT: &str =
        "SELECT external_id, foundation_id, id FROM programme WHERE hub_id = $1 AND external_id IN ({keys})";
    let found = db::rows_in!(tx, (String, OrganisationId, ProgrammeId), SELECT, stamp.hub.as_str(), &keys)?;
    let mut known: HashMap<String, Parties> = found.into_iter().map(|(key, of, id)| (key, (of, id))).collect();
    let mut fresh: Vec<Programme> = Vec::new();
    for row in batch {
        let Some((foundation, name)) = funders.get(&row.funder_id) else { continue };
        if parties(row, funders, &known).is_some() {
            continue;
        }
        let (_, line) = ids_of(row);
        let programme = general(stamp, foundation, &line, row.programme.as_deref().unwrap_or(name));
        known.insert(line, (foundation.clone(), programme.id.clone()));
        fresh.push(programme);
    }
    add(tx, stamp, &mut fresh, entries).await?;
    Ok(known)
}

/// A funding line of which nothing is known but its name.
fn general(stamp: &Stamp<'_>, foundation: &OrganisationId, external_id: &str, name: &str) -> Programme {
    let title = name.chars().take(200).collect::<String>();
    let terms = Terms {
        external_id: Some(external_id.to_owned()),
        origin_lang: "de".into(),
        currency: "EUR".into(),
        texts: BTreeMap::from([("de".to_owned(), Text { title, purpose: String::new() })]),
        ..Terms::default()
    };
    let id = ProgrammeId::from(stamp.id());
    Programme { id, foundation: foundation.clone(), slug: String::new(), published: true, version: 1, terms }
}

/// A stored grant.
#[derive(db::FromRow)]
struct Stored {
    id: GrantId,
    external_id: String,
    foundation_id: OrganisationId,
    programme_id: ProgrammeId,
    recipient_id: Option<String>,
    recipient_name: String,
    recipient_type: String,
    title: String,
    description: String,
    amount: Option<i64>,
    currency: String,
    awarded_on: String,
    region: String,
    lat: Option<f64>,
    lon: Option<f64>,
    lang: String,
    source_url: String,
}

impl Stored {
    /// Does it say the same as this row?
    fn says(&self, row: &GrantRow, (foundation, programme): &Parties) -> bool {
        (&self.foundation_id, &self.programme_id) == (foundation, programme)
            && self.recipient_id == row.recipient_id
            && self.recipient_name == row.recipient_name
            && self.recipient_type == row.recipient_type
            && self.title == row.title
            && self.description == row.description
            && (self.amount, &self.currency) == (row.amount, &row.currency)
            && self.awarded_on == row.awarded_on
            && self.region == row.region
            && (self.lat, self.lon) == (row.lat, row.lon)
            && self.lang == row.lang
            && self.source_url == row.source_url
    }
}

async fn stored(tx: &mut Tx, stamp: &Stamp<'_>, batch: &[&GrantRow]) -> Result<HashMap<String, Stored>> {
    let keys: Vec<String> = batch.iter().map(|row| row.external_id.clone()).collect();
    const SELECT: &str = "SELECT id, external_id, foundation_id, programme_id, recipient_id, recipient_name, recipient_type, \
                  title, description, amount, currency, awarded_on, region, lat, lon, lang, source_url \
                  FROM past_grant WHERE hub_id = $1 AND external_id IN ({keys})";
    let rows = db::rows_in!(tx, Stored, SELECT, stamp.hub.as_str(), &keys)?;
    Ok(rows.into_iter().map(|row| (row.external_id.clone(), row)).collect())
}

fn cells(stamp: &Stamp<'_>, id: &GrantId, row: &GrantRow, (foundation, programme): &Parties) -> Vec<Value> {
    vec![
        id.as_str().into(),
        stamp.hub.as_str().into(),
        row.external_id.as_str().into(),
        foundation.as_str().into(),
        programme.as_str().into(),
        row.recipient_id.clone().into(),
        row.recipient_name.as_str().into(),
        row.recipient_type.as_str().into(),
        row.title.as_str().into(),
        row.description.as_str().into(),
        row.amount.into(),
        row.currency.as_str().into(),
        row.awarded_on.as_str().into(),
        row.region.as_str().into(),
        row.lat.into(),
        row.lon.into(),
        row.lang.as_str().into(),
        row.source_url.as_str().into(),
    ]
}

async fn upsert(tx: &mut Tx, rows: &[Vec<Value>]) -> Result<u64> {
    let insert = "INSERT INTO past_grant (id, hub_id, external_id, foundation_id, programme_id, recipient_id, \
                  recipient_name, recipient_type, title, description, amount, currency, awarded_on, region, lat, lon, \
                  lang, source_url)";
    let conflict = "ON CONFLICT (hub_id, external_id) DO UPDATE SET foundation_id = excluded.foundation_id, \
                    programme_id = excluded.programme_id, recipient_id = excluded.recipient_id, \
                    recipient_name = excluded.recipient_name, recipient_type = excluded.recipient_type, \
                    title = excluded.title, description = excluded.description, amount = excluded.amount, \
                    currency = excluded.currency, awarded_on = excluded.awarded_on, region = excluded.region, \
                    lat = excluded.lat, lon = excluded.lon, lang = excluded.lang, source_url = excluded.source_url";
    db::bulk(tx, insert, rows, conflict).await
}
