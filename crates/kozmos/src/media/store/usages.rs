//! Where a picture is used: pages, news, logos, the strip of those who pay.

use db::{Result, Tx};

use crate::ids::{HubId, MediaId};

/// The kind of place that shows a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::media) enum Place {
    /// A page's text in a language.
    Page,
    /// A story.
    Story,
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

/// The places that show a picture: of texts the newest version, and the live one where that is another.
pub(in crate::media) async fn usages(tx: &mut Tx, hub: &HubId, id: &MediaId) -> Result<Vec<Usage>> {
    let texts = db::rows!(
        tx,
        (String, String, String),
        "SELECT l.page_id, l.lang, v.title FROM page_link l \
         JOIN page p ON p.id = l.page_id AND p.hub_id = l.hub_id AND p.removed_at IS NULL \
         JOIN page_text t ON t.hub_id = l.hub_id AND t.page_id = l.page_id AND t.lang = l.lang \
         JOIN page_version v ON v.hub_id = l.hub_id AND v.page_id = l.page_id AND v.lang = l.lang AND v.number = t.last \
         WHERE l.hub_id = $1 AND l.target = 'media:' || $2 UNION \
         SELECT t.page_id, t.lang, v.title FROM page_text t \
         JOIN page p ON p.id = t.page_id AND p.hub_id = t.hub_id AND p.removed_at IS NULL \
         JOIN page_version v ON v.hub_id = t.hub_id AND v.page_id = t.page_id AND v.lang = t.lang AND v.number = t.live \
         WHERE t.hub_id = $1 AND t.live < t.last AND (v.html LIKE '%\"media:' || $2 || '\"%' \
         OR v.aside_html LIKE '%\"media:' || $2 || '\"%') ORDER BY 1, 2 LIMIT $3",
        hub,
        id,
        NAMED,
    )?;
    let text = |(page, lang, title): (String, String, String)| {
        let to = format!("/content/{page}/{lang}");
        Usage { place: Place::Page, title, lang, to }
    };
    let mut all: Vec<Usage> = texts.into_iter().map(text).collect();
    all.extend(stories(tx, hub, id).await?);
    all.extend(logos(tx, hub, id).await?);
    Ok(all)
}

async fn stories(tx: &mut Tx, hub: &HubId, id: &MediaId) -> Result<Vec<Usage>> {
    let rows = db::rows!(
        tx,
        (String, String, String),
        "SELECT s.slug, t.lang, t.title FROM story_text t JOIN story s ON s.id = t.story_id AND s.hub_id = t.hub_id \
         WHERE t.hub_id = $1 AND t.body LIKE '%(media:' || $2 || ')%' ORDER BY s.slug, t.lang LIMIT $3",
        hub,
        id,
        NAMED,
    )?;
    let story = |(slug, lang, title)| Usage { place: Place::Story, title, lang, to: format!("/news/{slug}/edit") };
    Ok(rows.into_iter().map(story).collect())
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
    let logo = |(slug, title, lang)| Usage { place: Place::Logo, title, lang, to: format!("/organisations/{slug}/logo") };
    let funder = |(id, title)| {
        let to = format!("/funders/{id}/edit");
        Usage { place: Place::Funder, title, lang: "de".into(), to }
    };
    Ok(organisations.into_iter().map(logo).chain(funders.into_iter().map(funder)).collect())
}
