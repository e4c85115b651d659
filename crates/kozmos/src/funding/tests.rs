//! Programmes as they are read, stored, shown and written; the other files: reading alone, imports, journeys.

mod imports;
mod journeys;
mod reading;
mod showing;

use fields::Fields;

use super::{GrantRow, ProgrammeRow, import_grants, import_programmes};
use crate::ids::{HubId, OrganisationId};
use crate::people::{Import, operator};
use crate::testing::House;
use crate::write::{Imported, Stamp};

/// Fields from pairs.
fn fields(pairs: &[(&str, &str)]) -> Fields {
    Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

/// A line of JSON Lines as fields: a list becomes one cell.
fn line(json: &str) -> Fields {
    let row: serde_json::Map<String, serde_json::Value> = serde_json::from_str(json).unwrap();
    let cell = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(list) => {
            list.iter().map(|item| item.as_str().unwrap_or_default()).collect::<Vec<_>>().join(";")
        }
        other => other.to_string(),
    };
    Fields(row.iter().map(|(name, value)| (name.clone(), cell(value))).collect())
}

/// The programmes of the demonstration.
fn demo() -> Vec<ProgrammeRow> {
    let files = [include_str!("../../demo/programmes-a.jsonl"), include_str!("../../demo/programmes-b.jsonl")];
    let lines = files.into_iter().flat_map(str::lines);
    lines.map(|json| ProgrammeRow::parse(&line(json)).unwrap_or_else(|refused| panic!("{json}: {refused:?}"))).collect()
}

/// A programme of the foundation `f-1`, with more fields or others.
fn programme(external_id: &str, title: &str, more: &[(&str, &str)]) -> ProgrammeRow {
    let mut row = fields(more);
    row.push("external_id", external_id);
    row.push("title_de", title);
    row.push("foundation", "f-1");
    row.push("foundation_name", "Stiftung Brückenbogen");
    ProgrammeRow::parse(&row).unwrap()
}

/// A grant of 100 euros, with more fields or others.
fn grant(id: &str, more: &[(&str, &str)]) -> GrantRow {
    let mut row = fields(more);
    for (name, value) in [
        ("grant_id", id),
        ("funder_id", "f-1"),
        ("funder_name", "Stiftung Brückenbogen"),
        ("recipient_name", "Verein Morgen"),
        ("title", "Sommerfest"),
        ("amount", "100"),
        ("award_date", "2023-05"),
    ] {
        row.push(name, value);
    }
    GrantRow::parse(&row).unwrap()
}

async fn bring_programmes(house: &House, hub: &HubId, rows: &[ProgrammeRow]) -> Imported {
    let mut tx = house.app.db.write().await.unwrap();
    let stamp = Stamp::new(&house.app, hub);
    let done = import_programmes(&mut tx, &operator::<Import>(), &stamp, rows).await.unwrap();
    tx.commit().await.unwrap();
    house.app.catch_up().await.unwrap();
    done
}

async fn bring_grants(house: &House, rows: &[GrantRow]) -> Imported {
    let mut tx = house.app.db.write().await.unwrap();
    let stamp = Stamp::new(&house.app, &house.hub);
    let done = import_grants(&mut tx, &operator::<Import>(), &stamp, rows).await.unwrap();
    tx.commit().await.unwrap();
    house.app.catch_up().await.unwrap();
    done
}

/// The foundation of [`programme`], once one is there.
async fn foundation(house: &House, hub: &HubId) -> OrganisationId {
    let mut tx = house.app.db.read().await.unwrap();
    super::store::foundation(&mut tx, hub, "stiftung-bruckenbogen").await.unwrap().unwrap().id
}

/// Counts: created, changed, unchanged.
fn counts(done: Imported) -> (usize, usize, usize) {
    (done.created, done.changed, done.unchanged)
}
