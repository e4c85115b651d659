//! Reading what is saved: the meanings of programmes, associations and kept ideas are made in the background, a few at a
//! time, and kept with the name of the model and the digest of the text. Nobody waits for them.

use std::collections::HashSet;

use db::Db;

use super::meaning::{Kind, Vectors};
use super::reader::Reader;
use super::store::{self, vectors::Wanted};
use crate::ids::HubId;

/// So many texts are read before they are written down: what is lost when the program ends.
const AT_ONCE: usize = 16;

/// What a round brought.
pub(super) struct Round {
    /// The meanings of all texts of the hub.
    pub(super) vectors: Vectors,
    /// How many texts were read: new ones, and those that or whose model had changed.
    pub(super) made: usize,
    /// How many were forgotten, because their record is gone or no longer public.
    pub(super) forgotten: usize,
}

/// Brings the vectors of a hub up to date and gives all of them. None: there is no model that could be used. Two nodes may
/// be at it at once: they do the same work and write the same.
pub(super) async fn read(db: &Db, hub: &HubId, reader: &Reader) -> db::Result<Option<Round>> {
    let opening = reader.clone();
    let name = tokio::task::spawn_blocking(move || opening.open().map(|opened| opened.name.clone())).await;
    let Some(model) = name.ok().flatten() else { return Ok(None) };
    let mut tx = db.read().await?;
    let (texts, known) = (store::vectors::texts(&mut tx, hub).await?, store::vectors::known(&mut tx, hub).await?);
    drop(tx);
    let wanted: HashSet<(Kind, &str)> = texts.iter().map(|one| (one.kind, one.subject.as_str())).collect();
    let gone: Vec<&(Kind, String)> = known.keys().filter(|(kind, id)| !wanted.contains(&(*kind, id))).collect();
    if !gone.is_empty() {
        let mut tx = db.write().await?;
        for (kind, subject) in &gone {
            store::vectors::forget(&mut tx, hub, *kind, subject).await?;
        }
        tx.commit().await?;
    }
    let forgotten = gone.len();
    let current = |one: &Wanted| {
        let beside = known.get(&(one.kind, one.subject.clone()));
        beside.is_some_and(|(by, digest)| *by == model && *digest == one.digest())
    };
    let due: Vec<Wanted> = texts.into_iter().filter(|one| !current(one)).collect();
    let made = due.len();
    for some in due.chunks(AT_ONCE) {
        let (reader, some) = (reader.clone(), some.to_vec());
        let read = move || {
            let opened = reader.open()?;
            Some(some.into_iter().map(|one| (opened.read(&one.text), one)).map(|(read, one)| (one, read)).collect())
        };
        let read: Option<Vec<_>> = tokio::task::spawn_blocking(read).await.ok().flatten();
        let Some(read) = read else { return Ok(None) };
        let mut tx = db.write().await?;
        store::vectors::put(&mut tx, hub, &model, &read).await?;
        tx.commit().await?;
    }
    let mut tx = db.read().await?;
    let raw = store::vectors::vectors(&mut tx, hub, &model).await?;
    drop(tx);
    let vectors = tokio::task::spawn_blocking(move || Vectors::of(&raw)).await;
    Ok(vectors.ok().map(|vectors| Round { vectors, made, forgotten }))
}
