//! Bringing in many organisations at once.

use std::collections::{HashMap, HashSet};

use db::{Result, Tx};

use super::writing::{digest, free_slug, insert, update};
use super::{Row, TagRow, TextRow, assemble, columns};
use crate::ids::{HubId, OrganisationId};
use crate::ledger::{self, Entry};
use crate::organisations::{Organisation, Profile};
use crate::people::{Authorized, Import};
use crate::write::{Imported, Stamp};

/// Writes what is new or differs from what is there, found again by its external id. New ones are published; one that
/// was withdrawn stays withdrawn. Of two rows with one external id the later counts; rows without one are passed over.
pub async fn import(
    tx: &mut Tx,
    auth: &Authorized<Import>,
    stamp: &Stamp<'_>,
    profiles: &[Profile],
) -> Result<Imported> {
    let mut last: HashMap<&str, usize> = HashMap::new();
    let id_of = |(at, profile): (usize, &'_ Profile)| profile.external_id.as_deref().map(|id| (id.to_owned(), at));
    let keys: Vec<(String, usize)> = profiles.iter().enumerate().filter_map(id_of).collect();
    last.extend(keys.iter().map(|(id, at)| (id.as_str(), *at)));
    let mut wanted: Vec<usize> = last.into_values().collect();
    wanted.sort_unstable();
    let ids: Vec<String> = wanted.iter().filter_map(|at| profiles[*at].external_id.clone()).collect();
    let known = by_external_id(tx, stamp.hub, &ids).await?;
    let (mut done, mut new, mut entries) = (Imported::default(), Vec::new(), Vec::new());
    for profile in wanted.into_iter().map(|at| &profiles[at]) {
        match known.get(profile.external_id.as_deref().unwrap_or("")) {
            None => new.push(profile),
            Some(same) if same.profile == *profile => done.unchanged += 1,
            Some(stored) => {
                done.changed += 1;
                update(tx, stamp, (&stored.id, None), profile, None).await?;
                entries.push(Entry::new("import", "organisation", stored.id.as_str(), &digest(profile)));
            }
        }
    }
    done.created = new.len();
    for (id, profile) in create_all(tx, stamp, &new).await? {
        entries.push(Entry::new("import", "organisation", id.as_str(), &digest(profile)));
    }
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &entries).await?;
    Ok(done)
}

async fn create_all<'p>(
    tx: &mut Tx,
    stamp: &Stamp<'_>,
    new: &[&'p Profile],
) -> Result<Vec<(OrganisationId, &'p Profile)>> {
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let slugs = db::rows!(tx, (String,), "SELECT slug FROM organisation WHERE hub_id = $1", stamp.hub)?;
    let mut taken: HashSet<String> = slugs.into_iter().map(|(slug,)| slug).collect();
    let mut rows = Vec::with_capacity(new.len());
    for profile in new {
        let slug = free_slug(profile, |slug| taken.contains(slug));
        taken.insert(slug.clone());
        rows.push((OrganisationId::from(stamp.id()), slug, *profile));
    }
    insert(tx, stamp, &rows).await?;
    Ok(rows.into_iter().map(|(id, _, profile)| (id, profile)).collect())
}

/// The organisations of these external ids, by external id.
async fn by_external_id(tx: &mut Tx, hub: &HubId, ids: &[String]) -> Result<HashMap<String, Organisation>> {
    const ROWS: &str =
        concat!("SELECT ", columns!(), " FROM organisation o WHERE o.hub_id = $1 AND o.external_id IN ({keys})");
    const TEXTS: &str = "SELECT organisation_id, lang, summary, description FROM organisation_text \
                         WHERE hub_id = $1 AND organisation_id IN ({keys})";
    const TAGS: &str =
        "SELECT organisation_id, tag, value FROM organisation_tag WHERE hub_id = $1 AND organisation_id IN ({keys})";
    let rows = db::rows_in!(tx, Row, ROWS, hub.as_str(), ids)?;
    let keys: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
    let texts = db::rows_in!(tx, TextRow, TEXTS, hub.as_str(), &keys)?;
    let tags = db::rows_in!(tx, TagRow, TAGS, hub.as_str(), &keys)?;
    let found = assemble(rows, texts, tags).into_iter();
    Ok(found.filter_map(|organisation| Some((organisation.profile.external_id.clone()?, organisation))).collect())
}
