//! What happens by itself: versions become live when their time has come.

use crate::app::App;

/// Publishes what is due; called once a second by every node.
pub async fn publish_due(app: &App) -> db::Result<()> {
    let now = app.clock.text();
    let mut tx = app.db.read().await?;
    if !super::store::is_due(&mut tx, &now).await? {
        return Ok(());
    }
    drop(tx);
    let mut tx = app.db.write().await?;
    super::store::publish_due(&mut tx, &now).await?;
    tx.commit().await?;
    app.catch_up().await
}
