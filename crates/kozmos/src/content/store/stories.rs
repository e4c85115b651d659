//! Links in news and events. What they lead to is found out when somebody asks: those texts keep no list of their links.

use std::collections::HashMap;

use db::{Result, Tx};

use super::links::{Usage, led_to};
use crate::content::{Link, locale, targets};
use crate::ids::HubId;

#[derive(db::FromRow)]
struct Row {
    slug: String,
    lang: String,
    title: String,
    body: String,
}

/// A link of a story or an event: where it stands, as it was typed, what it leads to and whether nothing is there.
pub(super) type Found = (Usage, String, (Link, bool));

/// The links of the newest texts, at most two thousand of stories and as many of events.
pub(super) async fn links(tx: &mut Tx, hub: &HubId, base: &str) -> Result<Vec<Found>> {
    let stories = db::rows!(
        tx,
        Row,
        "SELECT s.slug, t.lang, t.title, t.body FROM story_text t JOIN story s ON s.id = t.story_id \
         AND s.hub_id = t.hub_id WHERE t.hub_id = $1 \
         ORDER BY s.published_on DESC, s.id, t.lang LIMIT 2000",
        hub,
    )?;
    let events = db::rows!(
        tx,
        Row,
        "SELECT g.slug, t.lang, t.title, t.description AS body FROM gathering_text t JOIN gathering g \
         ON g.id = t.gathering_id AND g.hub_id = t.hub_id WHERE t.hub_id = $1 \
         ORDER BY g.starts_at DESC, g.id, t.lang LIMIT 2000",
        hub,
    )?;
    let mut found = Vec::new();
    let mut known: HashMap<String, (Link, bool)> = HashMap::new();
    let stories = stories.into_iter().map(|row| (row, "writing-all-story", "/news", "body"));
    let events = events.into_iter().map(|row| (row, "writing-all-gathering", "/gatherings", "description"));
    for (Row { slug, lang, title, body }, room, home, field) in stories.chain(events) {
        for typed in targets(&[&body]) {
            let link = match known.get(&typed) {
                Some(link) => link.clone(),
                None => led_to(tx, hub, base, &typed).await?,
            };
            known.insert(typed.clone(), link.clone());
            let form = format!("{home}/{slug}/edit#{field}_{lang}");
            let usage = Usage { form, room, lang: locale(&lang), title: title.clone() };
            found.push((usage, typed, link));
        }
    }
    Ok(found)
}
