//! Foundations that an import names, and addresses (slugs) that nobody has yet.

use std::collections::{BTreeMap, HashMap, HashSet};

use db::{Result, Tx, Value};

use crate::ids::OrganisationId;
use crate::ledger::Entry;
use crate::write::Stamp;

/// External ids of foundations with their names as the file tells them.
pub(super) type Named<'a> = BTreeMap<&'a str, &'a str>;

/// The ids and names of these foundations. Unknown ones are created, published: an import brings what is public anyway.
pub(super) async fn foundations(
    tx: &mut Tx,
    stamp: &Stamp<'_>,
    named: &Named<'_>,
    entries: &mut Vec<Entry>,
) -> Result<HashMap<String, (OrganisationId, String)>> {
    let keys: Vec<String> = named.keys().map(|key| (*key).to_owned()).collect();
    const SELECT: &str = "SELECT external_id, id, name FROM organisation WHERE hub_id = $1 AND external_id IN ({keys})";
    let rows = db::rows_in!(tx, (String, OrganisationId, String), SELECT, stamp.hub.as_str(), &keys)?;
    let mut known: HashMap<_, _> = rows.into_iter().map(|(external, id, name)| (external, (id, name))).collect();
    let unknown: Vec<(&str, &str)> =
        named.iter().map(|(external, name)| (*external, *name)).filter(|(id, _)| !known.contains_key(*id)).collect();
    let ids: Vec<String> = unknown.iter().map(|_| stamp.id()).collect();
    let wishes: Vec<Vec<String>> =
        unknown.iter().zip(&ids).map(|((external, name), id)| wishes(&[name, external], id)).collect();
    let slugs = free_slugs(tx, stamp, Table::Organisation, &wishes).await?;
    let mut rows = Vec::with_capacity(unknown.len());
    for (((external, name), id), slug) in unknown.into_iter().zip(ids).zip(slugs) {
        rows.push(row(stamp, &id, &slug, external, name));
        entries.push(Entry::new("import", "organisation", &id, &serde_json::json!({ "name": name }).to_string()));
        known.insert(external.to_owned(), (OrganisationId::from(id), name.to_owned()));
    }
    let insert = "INSERT INTO organisation (id, hub_id, kind, slug, state, external_id, name, sort_key, origin_lang, \
                  version, created_at, updated_at)";
    db::bulk(tx, insert, &rows, "").await?;
    Ok(known)
}

fn row(stamp: &Stamp<'_>, id: &str, slug: &str, external: &str, name: &str) -> Vec<Value> {
    let at = stamp.at.as_str();
    let sort_key = text::fold(name);
    let texts = [id, stamp.hub.as_str(), "foundation", slug, "published", external, name, &sort_key, "de"];
    texts.into_iter().map(Value::from).chain([1i64.into(), at.into(), at.into()]).collect()
}

/// Which table an address is for.
#[derive(Clone, Copy)]
pub(super) enum Table {
    Organisation,
    Programme,
}

/// Words of an address that pages of the rooms use themselves.
const RESERVED: [&str; 7] = ["new", "drafts", "associations", "foundations", "map", "import", "edit"];

/// Addresses in the order in which they are wanted: the first words, more words, and one with the end of the id, which
/// nobody else has.
pub(super) fn wishes(words: &[&str], id: &str) -> Vec<String> {
    let mut wishes: Vec<String> = (1..=words.len()).map(|n| slug(&words[..n].join(" "))).collect();
    wishes.retain(|wish| !wish.is_empty() && !RESERVED.contains(&wish.as_str()));
    let tail = &id[id.len().saturating_sub(12)..];
    let first = wishes.first().map_or("x", String::as_str);
    wishes.push(format!("{first}-{tail}"));
    wishes
}

/// Words as a part of an address: `Brücke e. V.` is `brucke-e-v`.
fn slug(words: &str) -> String {
    let folded = text::fold(words);
    let parts = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let mut slug = String::new();
    for part in parts {
        if slug.len() + part.len() > 70 {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(part);
    }
    slug
}

/// For each list of wishes the first address that is free; one statement for all.
pub(super) async fn free_slugs(
    tx: &mut Tx,
    stamp: &Stamp<'_>,
    table: Table,
    wishes: &[Vec<String>],
) -> Result<Vec<String>> {
    let all: Vec<String> = wishes.iter().flatten().collect::<HashSet<_>>().into_iter().cloned().collect();
    let hub = stamp.hub.as_str();
    let rows = match table {
        Table::Organisation => {
            const SELECT: &str = "SELECT slug FROM organisation WHERE hub_id = $1 AND slug IN ({keys})";
            db::rows_in!(tx, (String,), SELECT, hub, &all)?
        }
        Table::Programme => {
            const SELECT: &str = "SELECT slug FROM programme WHERE hub_id = $1 AND slug IN ({keys})";
            db::rows_in!(tx, (String,), SELECT, hub, &all)?
        }
    };
    let mut taken: HashSet<String> = rows.into_iter().map(|(slug,)| slug).collect();
    let mut free = Vec::with_capacity(wishes.len());
    for wishes in wishes {
        let found = wishes.iter().find(|wish| !taken.contains(*wish)).or(wishes.last()).cloned().unwrap_or_default();
        taken.insert(found.clone());
        free.push(found);
    }
    Ok(free)
}
