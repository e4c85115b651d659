//! Importing programmes.

use std::collections::{BTreeMap, HashMap};

use db::{Result, Tx};

use super::find::by_external_id;
use super::parties::{Named, Table, foundations, free_slugs, wishes};
use super::save::{entry, words, write};
use crate::funding::{Programme, ProgrammeRow};
use crate::ids::ProgrammeId;
use crate::ledger::{self, Entry};
use crate::people::{Authorized, Import};
use crate::write::{Imported, Stamp};

/// Brings in programmes, published; found again by their external id. A row that says what is stored writes nothing.
/// Of rows with the same external id the last one counts.
pub async fn import_programmes(
    tx: &mut Tx,
    auth: &Authorized<Import>,
    stamp: &Stamp<'_>,
    rows: &[ProgrammeRow],
) -> Result<Imported> {
    let latest: BTreeMap<&str, &ProgrammeRow> =
        rows.iter().map(|row| (row.terms.external_id.as_deref().unwrap_or(""), row)).collect();
    let mut entries = Vec::new();
    let mut named = Named::new();
    for row in latest.values() {
        let name = row.foundation_name.as_deref().unwrap_or(&row.foundation);
        named.insert(&row.foundation, name);
    }
    let foundations = foundations(tx, stamp, &named, &mut entries).await?;
    let keys: Vec<String> = latest.keys().map(|key| (*key).to_owned()).collect();
    let stored = by_external_id(tx, stamp.hub, &keys).await?;
    let mut stored: HashMap<String, Programme> =
        stored.into_iter().filter_map(|old| Some((old.terms.external_id.clone()?, old))).collect();
    let mut done = Imported { unchanged: rows.len() - latest.len(), ..Imported::default() };
    let (mut fresh, mut changed) = (Vec::new(), Vec::new());
    for (key, row) in latest {
        let Some((foundation, _)) = foundations.get(&row.foundation) else { continue };
        match stored.remove(key) {
            Some(old) if old.published && old.terms == row.terms && old.foundation == *foundation => {
                done.unchanged += 1;
            }
            Some(old) => changed.push(Programme {
                foundation: foundation.clone(),
                published: true,
                version: old.version + 1,
                terms: row.terms.clone(),
                ..old
            }),
            None => {
                let id = ProgrammeId::from(stamp.id());
                let (foundation, terms) = (foundation.clone(), row.terms.clone());
                fresh.push(Programme { id, foundation, slug: String::new(), published: true, version: 1, terms });
            }
        }
    }
    (done.created, done.changed) = (fresh.len(), changed.len());
    add(tx, stamp, &mut fresh, &mut entries).await?;
    entries.extend(changed.iter().map(|programme| entry("import", programme)));
    write(tx, stamp, &changed).await?;
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &entries).await?;
    Ok(done)
}

/// Writes new programmes and gives them addresses.
pub(super) async fn add(
    tx: &mut Tx,
    stamp: &Stamp<'_>,
    fresh: &mut [Programme],
    entries: &mut Vec<Entry>,
) -> Result<()> {
    let wanted: Vec<Vec<String>> = fresh.iter().map(|new| wishes(&[&words(&new.terms)], new.id.as_str())).collect();
    let slugs = free_slugs(tx, stamp, Table::Programme, &wanted).await?;
    for (new, slug) in fresh.iter_mut().zip(slugs) {
        new.slug = slug;
    }
    entries.extend(fresh.iter().map(|programme| entry("import", programme)));
    write(tx, stamp, fresh).await
}
