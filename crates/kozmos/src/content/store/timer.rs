//! Versions whose time has come.

use db::{Result, Tx};

use super::records::note;
use crate::ids::{HubId, PageId};
use crate::ledger;

/// Makes the versions live whose time has come, in all hubs; gives their number. Each is published by one node: the row
/// is changed only while it still waits.
pub(in crate::content) async fn publish_due(tx: &mut Tx, now: &str) -> Result<usize> {
    let due = db::rows!(
        tx,
        (HubId, PageId, String, i64),
        "UPDATE page_text SET live = next, next = NULL, next_at = NULL \
         WHERE next_at IS NOT NULL AND next_at <= $1 RETURNING hub_id, page_id, lang, live",
        now,
    )?;
    for (hub, page, lang, number) in &due {
        note(tx, (hub, now, ledger::TIMER), page, ("publish", &format!("{lang} {number}"))).await?;
    }
    Ok(due.len())
}

/// Is there a version whose time has come? Asked before the write lock is taken.
pub(in crate::content) async fn is_due(tx: &mut Tx, now: &str) -> Result<bool> {
    let due = db::maybe!(
        tx,
        (HubId,),
        "SELECT hub_id FROM page_text WHERE next_at IS NOT NULL AND next_at <= $1 LIMIT 1",
        now,
    )?;
    Ok(due.is_some())
}
