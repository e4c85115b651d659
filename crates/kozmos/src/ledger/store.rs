//! Events in the database.

use db::{Result, Tx, Value};

use super::{Broken, Entry, Event, check};
use crate::ids::HubId;

#[derive(db::FromRow)]
struct EventRow {
    seq: i64,
    at: String,
    actor: String,
    action: String,
    kind: String,
    subject: String,
    payload: String,
    hash: String,
}

impl From<EventRow> for Event {
    fn from(r: EventRow) -> Event {
        Event {
            seq: r.seq,
            at: r.at,
            actor: r.actor,
            action: r.action,
            kind: r.kind,
            subject: r.subject,
            payload: r.payload,
            hash: r.hash,
        }
    }
}

/// Writes entries to a hub's book, in the transaction of the change itself.
pub async fn append(tx: &mut Tx, hub: &HubId, at: &str, actor: &str, entries: &[Entry]) -> Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    // Writers of a hub queue at this row until they commit.
    let (last, mut hash): (i64, String) = db::one!(
        tx,
        (i64, String),
        "UPDATE ledger SET seq = seq + $2 WHERE hub_id = $1 RETURNING seq, hash",
        hub,
        entries.len() as i64,
    )?;
    let first = last - entries.len() as i64 + 1;
    let mut rows = Vec::with_capacity(entries.len());
    for (seq, entry) in (first..).zip(entries) {
        let mut event = Event {
            seq,
            at: at.to_owned(),
            actor: actor.to_owned(),
            action: entry.action.to_owned(),
            kind: entry.kind.to_owned(),
            subject: entry.subject.clone(),
            payload: entry.payload.clone(),
            hash: String::new(),
        };
        event.hash = event.hash_after(hub, &hash);
        hash.clone_from(&event.hash);
        let texts = [event.at, event.actor, event.action, event.kind, event.subject, event.payload, event.hash];
        let head = [Value::from(hub.as_str()), Value::from(seq)];
        rows.push(head.into_iter().chain(texts.into_iter().map(Value::from)).collect());
    }
    let insert = "INSERT INTO event (hub_id, seq, at, actor, action, kind, subject, payload, hash)";
    db::bulk(tx, insert, &rows, "").await?;
    db::exec!(tx, "UPDATE ledger SET hash = $2 WHERE hub_id = $1", hub, hash)?;
    Ok(())
}

/// The number of the last event of a hub: as long as it stays, nothing that a record says has changed.
pub async fn last(tx: &mut Tx, hub: &HubId) -> Result<i64> {
    let head = db::maybe!(tx, (i64,), "SELECT seq FROM ledger WHERE hub_id = $1", hub)?;
    Ok(head.map_or(0, |(seq,)| seq))
}

/// Was this done to a record, and never anything else?
pub async fn only(tx: &mut Tx, hub: &HubId, (kind, subject): (&str, &str), action: &str) -> Result<bool> {
    let done = db::rows!(
        tx,
        (String,),
        "SELECT DISTINCT action FROM event WHERE hub_id = $1 AND kind = $2 AND subject = $3",
        hub,
        kind,
        subject,
    )?;
    Ok(done.len() == 1 && done.iter().all(|(one,)| one == action))
}

/// Was this ever done to a record?
pub async fn ever(tx: &mut Tx, hub: &HubId, (kind, subject): (&str, &str), action: &str) -> Result<bool> {
    let done = db::maybe!(
        tx,
        (i64,),
        "SELECT seq FROM event WHERE hub_id = $1 AND kind = $2 AND subject = $3 AND action = $4 LIMIT 1",
        hub,
        kind,
        subject,
        action,
    )?;
    Ok(done.is_some())
}

/// At most `limit` events of a hub after number `seq`, in order.
pub async fn since(tx: &mut Tx, hub: &HubId, seq: i64, limit: i64) -> Result<Vec<Event>> {
    let rows = db::rows!(
        tx,
        EventRow,
        "SELECT seq, at, actor, action, kind, subject, payload, hash FROM event \
         WHERE hub_id = $1 AND seq > $2 ORDER BY seq LIMIT $3",
        hub,
        seq,
        limit,
    )?;
    Ok(rows.into_iter().map(Event::from).collect())
}

/// Reads a hub's whole book and checks the chain: the number of events, or what is broken.
pub async fn verify(tx: &mut Tx, hub: &HubId) -> Result<std::result::Result<i64, Broken>> {
    let mut at = (0, String::new());
    loop {
        let events = since(tx, hub, at.0, 5_000).await?;
        if events.is_empty() {
            break;
        }
        match check(hub, at, &events) {
            Ok(end) => at = end,
            Err(broken) => return Ok(Err(broken)),
        }
    }
    let head: Option<(i64, String)> =
        db::maybe!(tx, (i64, String), "SELECT seq, hash FROM ledger WHERE hub_id = $1", hub)?;
    let (seq, hash) = head.unwrap_or_default();
    Ok(if (seq, &hash) == (at.0, &at.1) { Ok(seq) } else { Err(Broken::Head { expected: seq }) })
}
