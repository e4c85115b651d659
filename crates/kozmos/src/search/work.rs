//! Writing down which words were missed.

use crate::app::App;

/// Writes down the words that were missed often enough since the last time; the follower calls it. What cannot be written
/// is forgotten: a figure that is a little too small is better than a page that waits.
pub async fn keep_misses(app: &App) -> db::Result<()> {
    let due = app.search.misses.due();
    if due.is_empty() {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    for (hub, miss, times) in &due {
        let zone = app.hubs().iter().find(|known| known.id == *hub).map(|known| known.facts.zone.clone());
        let day = app.clock.today(zone.as_deref().unwrap_or("UTC"));
        super::store::keep_misses(&mut tx, hub, &day, miss, *times).await?;
    }
    tx.commit().await
}
