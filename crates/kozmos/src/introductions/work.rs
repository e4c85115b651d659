//! What runs beside the pages: the views of both sides, kept in memory; and what happens because time passes.

use std::sync::Arc;

use super::machine::{Act, Side, decide};
use super::store;
use super::views::Views;
use crate::app::App;
use crate::hubs::Hub;
use crate::write::Stamp;

/// The views of a hub; made anew when a profile, a programme, a grant or the day has changed.
pub(super) async fn views(app: &App, hub: &Hub) -> db::Result<Arc<Views>> {
    let Some(matcher) = app.matcher.of(&hub.id) else { return Ok(Arc::default()) };
    let today = app.clock.today(&hub.facts.zone);
    let mut tx = app.db.read().await?;
    let mark = format!("{today} {} {}", app.matcher.generation(), store::mark(&mut tx, &hub.id).await?);
    if let Some(kept) = app.introductions.get(&hub.id, &matcher, &mark) {
        return Ok(kept);
    }
    let sides = store::sides(&mut tx, &hub.id).await?;
    drop(tx);
    let home = hub.home();
    let asked = Arc::clone(&matcher);
    let built = tokio::task::spawn_blocking(move || Views::build(sides, &asked, &home, &today)).await;
    let views = Arc::new(built.unwrap_or_else(|error| {
        tracing::error!(%error, "both views could not be made");
        Views::default()
    }));
    app.introductions.put(&hub.id, matcher, mark, &views);
    Ok(views)
}

/// Ends introductions to which nobody answered in time. Two nodes may try at once: one of them finds it done.
pub async fn lapse_overdue(app: &App) -> db::Result<usize> {
    let mut ended = 0;
    for hub in app.hubs().iter() {
        let today = app.clock.today(&hub.facts.zone);
        if !app.introductions.new_day(&hub.id, &today) {
            continue;
        }
        let mut tx = app.db.read().await?;
        let due = store::overdue(&mut tx, &hub.id, &today).await?;
        drop(tx);
        for id in due {
            let mut tx = app.db.write().await?;
            let Some(old) = store::find(&mut tx, &hub.id, id.as_str()).await? else { continue };
            let Ok(facts) = decide(&old.facts, Act::Lapse, &[Side::Clock], None, &today) else { continue };
            match store::lapse(&mut tx, &Stamp::new(app, &hub.id), &old, &facts).await {
                Ok(()) => tx.commit().await?,
                Err(db::Error::Stale) => continue,
                Err(error) => return Err(error),
            }
            ended += 1;
        }
    }
    Ok(ended)
}
