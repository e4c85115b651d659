//! Logos of organisations.

use db::{Result, Tx};

use super::super::Picture;
use super::{find, forget};
use crate::ids::{HubId, MediaId, OrganisationId};
use crate::ledger::{self, Entry};
use crate::people::{Authorized, EditLogo};
use crate::write::Stamp;

/// The logo of an organisation.
pub async fn logo_of(tx: &mut Tx, hub: &HubId, organisation: &OrganisationId) -> Result<Option<Picture>> {
    match id_of(tx, hub, organisation).await? {
        Some(id) => find(tx, hub, id.as_str()).await,
        None => Ok(None),
    }
}

async fn id_of(tx: &mut Tx, hub: &HubId, organisation: &OrganisationId) -> Result<Option<MediaId>> {
    let found = db::maybe!(
        tx,
        (MediaId,),
        "SELECT media_id FROM organisation_logo WHERE hub_id = $1 AND organisation_id = $2",
        hub,
        organisation
    )?;
    Ok(found.map(|(id,)| id))
}

/// Gives an organisation its logo, with its event; the one before it goes, if it was its own.
pub(in crate::media) async fn set_logo(
    tx: &mut Tx,
    auth: &Authorized<EditLogo>,
    stamp: &Stamp<'_>,
    (organisation, media): (&OrganisationId, &MediaId),
) -> Result<()> {
    let before = id_of(tx, stamp.hub, organisation).await?;
    if before.as_ref() == Some(media) {
        return Ok(());
    }
    db::exec!(
        tx,
        "INSERT INTO organisation_logo (organisation_id, hub_id, media_id) VALUES ($1, $2, $3) \
         ON CONFLICT (organisation_id) DO UPDATE SET media_id = excluded.media_id \
         WHERE organisation_logo.hub_id = excluded.hub_id",
        organisation,
        stamp.hub,
        media,
    )?;
    let entry = Entry::new("logo", "organisation", organisation.as_str(), media.as_str());
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await?;
    drop_own(tx, auth, stamp, (organisation, before)).await
}

/// Takes an organisation's logo away, with its event; it goes, if it was its own.
pub(in crate::media) async fn remove_logo(
    tx: &mut Tx,
    auth: &Authorized<EditLogo>,
    stamp: &Stamp<'_>,
    organisation: &OrganisationId,
) -> Result<()> {
    let before = id_of(tx, stamp.hub, organisation).await?;
    if before.is_none() {
        return Ok(());
    }
    db::exec!(tx, "DELETE FROM organisation_logo WHERE hub_id = $1 AND organisation_id = $2", stamp.hub, organisation)?;
    let entry = Entry::new("logo", "organisation", organisation.as_str(), "");
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await?;
    drop_own(tx, auth, stamp, (organisation, before)).await
}

/// A logo that its organisation brought and that stands nowhere else any more.
async fn drop_own(
    tx: &mut Tx,
    auth: &Authorized<EditLogo>,
    stamp: &Stamp<'_>,
    (organisation, before): (&OrganisationId, Option<MediaId>),
) -> Result<()> {
    let Some(id) = before else { return Ok(()) };
    let own = find(tx, stamp.hub, id.as_str()).await?.is_some_and(|picture| picture.owner == organisation.as_str());
    if own && super::usages(tx, stamp.hub, &id).await?.is_empty() {
        forget(tx, auth, stamp, &id).await?;
    }
    Ok(())
}
