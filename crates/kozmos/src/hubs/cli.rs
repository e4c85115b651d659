//! `kozmos hub list | save FILE.toml`.

use std::path::Path;

use super::Facts;
use super::editing::replaced;
use crate::app::App;
use crate::content::{Locale, write_texts};
use crate::ids::HubId;
use crate::ledger::{self, Entry};
use crate::people::{EditHub, operator};
use crate::write::Stamp;

/// Reads a hub's description and writes it: the file wins, and what it replaces is told. A second run with the same file
/// changes nothing but the versions.
pub async fn save(app: &App, file: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let facts: Facts = toml::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))?;
    let (_, replaced) = replace(app, &facts).await.map_err(|e| e.to_string())?;
    println!("hub {} saved", facts.slug);
    print!("{}", told(&replaced));
    Ok(())
}

/// Writes a hub with its event.
pub async fn write(app: &App, facts: &Facts) -> db::Result<HubId> {
    Ok(replace(app, facts).await?.0)
}

/// What a file replaced: name of the field, what stood there, what stands there now.
pub(super) type Replaced = Vec<(String, String, String)>;

/// Writes a hub with its event, which keeps what was replaced; tells that, too.
pub(super) async fn replace(app: &App, facts: &Facts) -> db::Result<(HubId, Replaced)> {
    let mut tx = app.db.write().await?;
    let stored = super::list(&mut tx).await?.into_iter().find(|hub| hub.facts.slug == facts.slug);
    let replaced = stored.map_or_else(Vec::new, |hub| replaced(&hub.facts, facts));
    let id = super::save(&mut tx, &HubId::from(app.new_id()), facts).await?;
    let texts = facts.texts.iter().filter_map(|(lang, text)| Some((Locale::parse(lang)?, text.writing()))).collect();
    let operator = operator::<EditHub>();
    write_texts(&mut tx, &operator, &Stamp::new(app, &id), (id.as_str(), false), &texts).await?;
    let payload = match replaced.is_empty() {
        true => facts.slug.clone(),
        false => serde_json::to_string(&replaced).unwrap_or_default(),
    };
    ledger::append(
        &mut tx,
        &id,
        &app.clock.text(),
        ledger::OPERATOR,
        &[Entry::new("save", "hub", id.as_str(), &payload)],
    )
    .await?;
    tx.commit().await?;
    Ok((id, replaced))
}

/// The same in words; nothing if nothing was replaced.
pub(super) fn told(replaced: &Replaced) -> String {
    if replaced.is_empty() {
        return String::new();
    }
    let mut text = "the file replaced what stood there, also what was edited on the pages:\n".to_owned();
    for (field, old, new) in replaced {
        text.push_str(&format!("  {field}\n    was: {old:?}\n    now: {new:?}\n"));
    }
    text + "the book of changes keeps the old values\n"
}

/// Prints all hubs.
pub async fn list(app: &App) -> db::Result<()> {
    let mut tx = app.db.read().await?;
    for hub in super::list(&mut tx).await? {
        let facts = &hub.facts;
        println!("{}\t{}\t{}", facts.slug, facts.name, facts.host.as_deref().unwrap_or("-"));
    }
    Ok(())
}
