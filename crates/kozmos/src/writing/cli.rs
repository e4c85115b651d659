//! `kozmos hub fill FILE.toml`: contact lines, funders, news and events of a hub that has none yet, from a file.
//!
//! A record is written as its form is filled in: the same names, the same checks.

use std::collections::BTreeMap;
use std::path::Path;

use db::Tx;
use fields::Fields;
use serde::Deserialize;

use super::{Record, Save};
use crate::app::App;
use crate::contact::Terms;
use crate::funders::Funder;
use crate::gatherings::Gathering;
use crate::hubs::Hub;
use crate::news::Story;
use crate::people::operator;
use crate::write::Stamp;

type Records = Vec<BTreeMap<String, toml::Value>>;

/// The file: a list for each kind of record.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Centre {
    #[serde(default)]
    contact_line: Records,
    #[serde(default)]
    hub_funder: Records,
    #[serde(default)]
    story: Records,
    #[serde(default)]
    gathering: Records,
}

/// Writes all records of a file, published, in one transaction; gives their number. A hub that has lines or funders
/// already is left as it is: 0.
pub async fn fill(app: &App, hub: &Hub, text: &str) -> Result<usize, String> {
    let centre: Centre = toml::from_str(text).map_err(|e| e.to_string())?;
    if !hub.lines.is_empty() || !hub.funders.is_empty() {
        return Ok(0);
    }
    let mut tx = app.db.write().await.map_err(|e| e.to_string())?;
    let stamp = Stamp::new(app, &hub.id);
    let mut written = 0;
    written += write::<Terms>(&mut tx, &stamp, &centre.contact_line).await?;
    written += write::<Funder>(&mut tx, &stamp, &centre.hub_funder).await?;
    written += write::<Story>(&mut tx, &stamp, &centre.story).await?;
    written += write::<Gathering>(&mut tx, &stamp, &centre.gathering).await?;
    tx.commit().await.map_err(|e| e.to_string())?;
    app.catch_up().await.map_err(|e| e.to_string())?;
    Ok(written)
}

/// The same from a file, for the command line.
pub async fn fill_from(app: &App, hub: &Hub, file: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    match fill(app, hub, &text).await.map_err(|e| format!("{}: {e}", file.display()))? {
        0 => println!("hub {} has its records already; nothing was written", hub.facts.slug),
        written => println!("{written} records written"),
    }
    Ok(())
}

async fn write<R: Record>(tx: &mut Tx, stamp: &Stamp<'_>, records: &Records) -> Result<usize, String> {
    for (at, record) in records.iter().enumerate() {
        let fields = fields_of(record);
        let named = |what: &dyn std::fmt::Debug| format!("{} {}: {what:?}", R::KIND, at + 1);
        let record = R::parse(&fields).map_err(|refusals| named(&refusals))?;
        let save = Save { old: None, published: true, minor: false, record: &record };
        R::save(tx, &operator(), stamp, save).await.map_err(|error| named(&error))?;
    }
    Ok(records.len())
}

/// A text is one value, a list several of the same name.
fn fields_of(record: &BTreeMap<String, toml::Value>) -> Fields {
    let mut fields = Fields::default();
    for (name, value) in record {
        match value {
            toml::Value::String(text) => fields.push(name, text),
            toml::Value::Array(list) => list.iter().filter_map(toml::Value::as_str).for_each(|v| fields.push(name, v)),
            other => fields.push(name, other.to_string()),
        }
    }
    fields
}
