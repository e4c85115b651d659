//! The facts of a hub that people edit.

use db::{Error, Result, Tx};

use super::{list, save_lists};
use crate::hubs::editing::{Card, FACTS};
use crate::ids::HubId;
use crate::ledger::{self, Entry};
use crate::people::{Authorized, EditHub};
use crate::write::Stamp;
use crate::writing::{Save, Stored};

/// The facts of a hub that people edit.
pub async fn card(tx: &mut Tx, hub: &HubId) -> Result<Option<Stored<Card>>> {
    let version = db::maybe!(tx, (i64,), "SELECT version FROM hub WHERE id = $1", hub)?;
    let found = list(tx).await?.into_iter().find(|one| one.id == *hub);
    Ok(version.zip(found).map(|((version,), found)| Stored {
        id: FACTS.to_owned(),
        key: FACTS.to_owned(),
        version,
        published: true,
        record: found.facts.card(),
    }))
}

/// Writes a hub's facts with their event. [`Error::Stale`] if somebody changed them since they were read.
pub async fn save_card(
    tx: &mut Tx,
    auth: &Authorized<EditHub>,
    stamp: &Stamp<'_>,
    save: Save<'_, Card>,
) -> Result<String> {
    let old = save.old.ok_or(Error::Stale)?;
    let mut card = save.record.clone();
    let touched = db::maybe!(
        tx,
        (String,),
        "UPDATE hub SET name = $3, initiative = $4, sister_hubs = $5, starts_on = $6, ends_on = $7, email = $8, \
         phone = $9, hours = $10, address = $11, version = version + 1 WHERE id = $1 AND version = $2 RETURNING lands",
        stamp.hub,
        old.version,
        &card.name,
        &card.initiative,
        card.sister_hubs.join(";"),
        &card.starts_on,
        &card.ends_on,
        &card.email,
        &card.phone,
        &card.hours,
        &card.address,
    )?;
    let (lands,) = touched.ok_or(Error::Stale)?;
    card.settle(&old.record.networks, lands.split(';').next().unwrap_or_default());
    save_lists(tx, stamp.hub, &card.networks, &card.links).await?;
    let payload = serde_json::to_string(&card.fields()).unwrap_or_default();
    let entry = Entry::new("save", "hub", stamp.hub.as_str(), &payload);
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await?;
    Ok(FACTS.to_owned())
}
