//! Profiles, the directory, the form and the import, on both engines.

mod directory;
mod journeys;
mod languages;
mod nodes;
mod rights;
mod rules;
mod too_long;

use fields::Fields;

use super::{Profile, import};
use crate::ids::{HubId, OrganisationId};
use crate::people::operator;
use crate::testing::House;
use crate::write::{Imported, Stamp};

/// The organisations of the demo world, as an import would read them.
fn world() -> Vec<Profile> {
    let files = [
        include_str!("../../demo/associations.jsonl"),
        include_str!("../../demo/foundations-a.jsonl"),
        include_str!("../../demo/foundations-b.jsonl"),
    ];
    files.into_iter().flat_map(str::lines).map(|line| parse(&row(line))).collect()
}

fn parse(fields: &Fields) -> Profile {
    Profile::parse(fields, &|slug| ["lamsa", "migranetz"].contains(&slug)).expect("a valid profile")
}

/// A line of JSON as fields.
fn row(line: &str) -> Fields {
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(line).expect("a line of JSON");
    let cell = |value: serde_json::Value| match value {
        serde_json::Value::String(text) => text,
        serde_json::Value::Array(all) => all
            .iter()
            .map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_owned))
            .collect::<Vec<_>>()
            .join(";"),
        other => other.to_string(),
    };
    Fields(object.into_iter().map(|(name, value)| (name, cell(value))).collect())
}

async fn bring_in(house: &House, hub: &HubId, profiles: &[Profile]) -> Imported {
    let mut tx = house.app.db.write().await.expect("a transaction");
    let done = import(&mut tx, &operator(), &Stamp::new(&house.app, hub), profiles).await.expect("an import");
    tx.commit().await.expect("written");
    house.app.catch_up().await.expect("the house follows");
    done
}

/// The id of the organisation with that slug.
async fn id_of(house: &House, hub: &HubId, slug: &str) -> OrganisationId {
    let mut tx = house.app.db.read().await.expect("a transaction");
    super::store::find(&mut tx, hub, slug).await.expect("an answer").expect("it is there").id
}

/// An association with a name at a postcode.
fn association(external_id: &str, name: &str, postcode: &str) -> Profile {
    parse(&Fields(
        [
            ("kind", "association"),
            ("external_id", external_id),
            ("name", name),
            ("postcode", postcode),
            ("summary_de", "Wir sind da."),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec(),
    ))
}
