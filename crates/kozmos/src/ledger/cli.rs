//! `kozmos ledger verify`.

use super::Broken;
use crate::hubs;

/// Checks the books of all hubs; says for each how many events it holds or where it is broken. True if all are whole.
pub async fn verify(db: &db::Db) -> db::Result<bool> {
    let mut tx = db.read().await?;
    let mut whole = true;
    for hub in hubs::list(&mut tx).await? {
        let slug = &hub.facts.slug;
        match super::verify(&mut tx, &hub.id).await? {
            Ok(events) => println!("{slug}: {events} events, the chain is whole"),
            Err(broken) => {
                whole = false;
                println!("{slug}: {}", describe(&broken));
            }
        }
    }
    Ok(whole)
}

fn describe(broken: &Broken) -> String {
    match broken {
        Broken::Gap { expected } => format!("broken: event {expected} is missing"),
        Broken::Hash { seq } => format!("broken: event {seq} or one before it was changed after it was written"),
        Broken::Head { expected } => format!("broken: events up to {expected} should be there"),
    }
}
