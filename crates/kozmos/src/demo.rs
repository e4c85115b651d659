//! The demo world: invented organisations in real places, read from `demo/` with the importer's own code.

/// The instant at which the demo world's clock starts.
pub const START: &str = "2026-11-22T09:00:00Z";

use crate::app::App;
use crate::config::Config;

/// Opens the demo world, building it on the first start.
pub async fn open(config: Config, _fresh: bool) -> Result<App, String> {
    let db = crate::cli::database(&config).await?;
    let start = START.parse().map_err(|e| format!("{START}: {e}"))?;
    let app = App::open(db, crate::clock::Clock::starting_at(start), crate::ids::Ids::Random, config).await?;
    let facts = toml::from_str(include_str!("../demo/hub.toml")).map_err(|e| e.to_string())?;
    crate::hubs::cli::write(&app, &facts).await.map_err(|e| e.to_string())?;
    app.catch_up().await.map_err(|e| e.to_string())?;
    Ok(app)
}
