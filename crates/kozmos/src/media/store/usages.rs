//! Where a picture is used: pages, news, logos, the strip of those who pay.

use db::{Result, Tx, Value};

use crate::ids::{HubId, MediaId};

/// The kind of place that shows a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::media) enum Place {
    /// A page's text in a language.
    Page,
    /// A story.
    Story,
    /// An event.
    Gathering,
    /// The start page.
    Start,
    /// The logo of an organisation.
    Logo,
    /// The strip of those who pay for the centre.
    Funder,
}

/// A place that shows a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::media) struct Usage {
    /// The kind of place.
    pub place: Place,
    /// Its name.
    pub title: String,
    /// The language of that.
    pub lang: String,
    /// Where it is changed, after the reader's language.
    pub to: String,
}

/// Places of each kind that are named.
const NAMED: i64 = 100;

/// Writes down which pictures a version of a text shows: page, language, number. It never changes. Ids of none are left
/// out.
pub async fn note_uses(
    tx: &mut Tx,
    hub: &HubId,
    (page, lang, number): (&str, &str, i64),
    ids: &[String],
) -> Result<()> {
    let pictures = super::some(tx, hub, ids).await?;
    let row = |picture: &super::Picture| -> Vec<Value> {
        let texts = [hub.as_str(), picture.id.as_str(), "page", page, lang].map(Value::from);
        texts.into_iter().chain([number.into()]).collect()
    };
    let rows: Vec<_> = pictures.iter().map(row).collect();
    db::bulk(tx, "INSERT INTO media_use (hub_id, media_id, place, subject, lang, number)", &rows, "").await?;
    Ok(())
}

/// The texts of that id are gone, and with them what they showed.
pub async fn forget_uses(tx: &mut Tx, hub: &HubId, page: &str) -> Result<()> {
    db::exec!(tx, "DELETE FROM media_use WHERE hub_id = $1 AND place = 'page' AND subject = $2", hub, page)?;
    Ok(())
}

/// The places that show a picture: of texts the newest version, the live one and the one that waits for its time.
pub(in crate::media) async fn usages(tx: &mut Tx, hub: &HubId, id: &MediaId) -> Result<Vec<Usage>> {
    let texts = db::rows!(
        tx,
        (String, String, String, String),
        "SELECT DISTINCT u.subject, p.owner, u.lang, v.title FROM media_use u \
         JOIN page p ON p.id = u.subject AND p.hub_id = u.hub_id AND p.removed_at IS NULL \
         JOIN page_text t ON t.hub_id = u.hub_id AND t.page_id = u.subject AND t.lang = u.lang \
         AND u.number IN (t.last, t.live, t.next) \
         JOIN page_version v ON v.hub_id = u.hub_id AND v.page_id = u.subject AND v.lang = u.lang AND v.number = t.last \
         WHERE u.hub_id = $1 AND u.media_id = $2 AND u.place = 'page' ORDER BY 1, 3 LIMIT $3",
        hub,
        id,
        NAMED,
    )?;
    let text = |(page, owner, lang, title): (String, String, String, String)| {
        let to = format!("/content/{page}/{lang}");
        let place = match owner.as_str() {
            "story" => Place::Story,
            "gathering" => Place::Gathering,
            "hub" => Place::Start,
            _ => Place::Page,
        };
        Usage { place, title, lang, to }
    };
    let mut all: Vec<Usage> = texts.into_iter().map(text).collect();
    all.extend(logos(tx, hub, id).await?);
    Ok(all)
}

async fn logos(tx: &mut Tx, hub: &HubId, id: &MediaId) -> Result<Vec<Usage>> {
    let organisations = db::rows!(
        tx,
        (String, String, String),
        "SELECT o.slug, o.name, o.origin_lang FROM organisation_logo l \
         JOIN organisation o ON o.id = l.organisation_id AND o.hub_id = l.hub_id \
         WHERE l.hub_id = $1 AND l.media_id = $2 ORDER BY o.slug LIMIT $3",
        hub,
        id,
        NAMED,
    )?;
    let funders = db::rows!(
        tx,
        (String, String),
        "SELECT id, name FROM hub_funder WHERE hub_id = $1 AND logo = 'media:' || $2 ORDER BY id LIMIT $3",
        hub,
        id,
        NAMED,
    )?;
    let logo =
        |(slug, title, lang)| Usage { place: Place::Logo, title, lang, to: format!("/organisations/{slug}/logo") };
    let funder = |(id, title)| {
        let to = format!("/funders/{id}/edit");
        Usage { place: Place::Funder, title, lang: "de".into(), to }
    };
    Ok(organisations.into_iter().map(logo).chain(funders.into_iter().map(funder)).collect())
}
