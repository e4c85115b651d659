//! Pictures that come without a browser.

use super::{Words, Written, store};
use crate::app::App;
use crate::hubs::Hub;
use crate::ids::MediaId;
use crate::people::{EditLogo, EditMedia, operator};
use crate::write::Stamp;

/// A picture of the centre; gives its id, also when it was there already.
pub async fn add(app: &App, hub: &Hub, name: &str, sizes: &[Written], words: &Words) -> Result<MediaId, String> {
    let fault = |error: db::Error| error.to_string();
    let mut tx = app.db.write().await.map_err(fault)?;
    let (auth, stamp) = (operator::<EditMedia>(), Stamp::new(app, &hub.id));
    let (id, _) = store::add(&mut tx, &auth, &stamp, ("", name), (sizes, words)).await.map_err(fault)?;
    tx.commit().await.map_err(fault)?;
    Ok(id)
}

/// The logo of the organisation of that slug.
pub async fn give_logo(app: &App, hub: &Hub, slug: &str, name: &str, sizes: &[Written]) -> Result<(), String> {
    let fault = |error: db::Error| error.to_string();
    let mut tx = app.db.write().await.map_err(fault)?;
    let found = crate::organisations::brief(&mut tx, &hub.id, slug).await.map_err(fault)?;
    let organisation = found.ok_or_else(|| format!("there is no organisation '{slug}'"))?.id;
    let (auth, stamp) = (operator::<EditLogo>(), Stamp::new(app, &hub.id));
    let of = (organisation.as_str(), name);
    let (id, _) = store::add(&mut tx, &auth, &stamp, of, (sizes, &Words::default())).await.map_err(fault)?;
    store::set_logo(&mut tx, &auth, &stamp, (&organisation, &id)).await.map_err(fault)?;
    tx.commit().await.map_err(fault)
}
