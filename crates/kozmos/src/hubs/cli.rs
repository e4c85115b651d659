//! `kozmos hub list | save FILE.toml`.

use std::path::Path;

use super::Facts;
use crate::app::App;
use crate::ids::HubId;
use crate::ledger::{self, Entry};

/// Reads a hub's description and writes it; a second run with the same file changes nothing but the version.
pub async fn save(app: &App, file: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let facts: Facts = toml::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))?;
    write(app, &facts).await.map_err(|e| e.to_string())?;
    println!("hub {} saved", facts.slug);
    Ok(())
}

/// Writes a hub with its event.
pub async fn write(app: &App, facts: &Facts) -> db::Result<HubId> {
    let mut tx = app.db.write().await?;
    let id = super::save(&mut tx, &HubId::from(app.new_id()), facts).await?;
    let entry = Entry::new("save", "hub", id.as_str(), &facts.slug);
    ledger::append(&mut tx, &id, &app.clock.text(), ledger::OPERATOR, &[entry]).await?;
    tx.commit().await?;
    Ok(id)
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
