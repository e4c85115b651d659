//! Programmes as a list.

use db::{Result, Tx};
use web::Cursor;

use crate::funding::Deadline;
use crate::ids::{HubId, OrganisationId, ProgrammeId};

/// What a list is narrowed to; an empty filter is all that is published.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// A theme of the vocabulary.
    pub theme: Option<String>,
    /// A target group of the vocabulary.
    pub target: Option<String>,
    /// A region: programmes for it, for a part of it, or for something that holds it.
    pub region: Option<String>,
    /// Slug of a foundation.
    pub foundation: Option<String>,
    /// Only what one can apply for today.
    pub open_on: Option<String>,
    /// Words of the title or of the foundation's name.
    pub words: Option<String>,
    /// Where the page begins.
    pub after: Option<Cursor>,
}

/// A programme in a list.
#[derive(Clone, Debug, db::FromRow)]
pub struct Card {
    /// Its id.
    pub id: ProgrammeId,
    /// Its place in the order.
    pub sort_key: String,
    /// Last part of its address.
    pub slug: String,
    /// Title for the reader.
    pub title: String,
    /// The language of the title.
    pub lang: String,
    /// Name of the foundation.
    pub foundation: String,
    /// Smallest grant, cents.
    pub amount_min: Option<i64>,
    /// Largest grant, cents.
    pub amount_max: Option<i64>,
    /// ISO 4217.
    pub currency: String,
    /// Kind of deadline.
    pub deadline_kind: Option<String>,
    /// The next day until which one may apply.
    pub next_deadline: Option<String>,
    /// The last one that is known.
    pub last_deadline: Option<String>,
    /// Regions, separated by `;`.
    pub regions: String,
    /// Themes, separated by `;`.
    pub themes: String,
}

impl Card {
    /// Where the programme stands today.
    pub fn deadline(&self, today: &str) -> Deadline<'_> {
        let passed = self.last_deadline.as_deref().is_some_and(|last| last < today);
        Deadline::of(self.deadline_kind.as_deref(), self.next_deadline.as_deref(), passed)
    }
}

/// One page of the published programmes, one more than `limit` if there are more. Titles come in the reader's language
/// (`lang`, and `language` without its variant), else in the language of origin.
pub async fn list(
    tx: &mut Tx,
    hub: &HubId,
    filter: &Filter,
    (lang, language): (&str, &str),
    (today, limit): (&str, i64),
) -> Result<Vec<Card>> {
    let like = filter.words.as_deref().map(pattern);
    let parent = filter.region.as_deref().map(parents);
    let cards = db::rows!(
        tx,
        Card,
        "SELECT programme.id, programme.sort_key, programme.slug, \
         COALESCE(exact.title, near.title, origin.title) AS title, \
         COALESCE(exact.lang, near.lang, origin.lang) AS lang, organisation.name AS foundation, programme.amount_min, \
         programme.amount_max, programme.currency, programme.deadline_kind, \
         (SELECT MIN(value) FROM programme_tag WHERE hub_id = $1 AND programme_id = programme.id \
          AND tag = 'deadline' AND value >= $2) AS next_deadline, \
         (SELECT MAX(value) FROM programme_tag WHERE hub_id = $1 AND programme_id = programme.id \
          AND tag = 'deadline') AS last_deadline, '' AS regions, '' AS themes \
         FROM programme \
         JOIN organisation ON organisation.hub_id = $1 AND organisation.id = programme.foundation_id \
         JOIN programme_text AS origin ON origin.hub_id = $1 AND origin.programme_id = programme.id \
          AND origin.lang = programme.origin_lang \
         LEFT JOIN programme_text AS exact ON exact.hub_id = $1 AND exact.programme_id = programme.id \
          AND exact.lang = $3 \
         LEFT JOIN programme_text AS near ON near.hub_id = $1 AND near.programme_id = programme.id \
          AND near.lang = $4 \
         WHERE programme.hub_id = $1 AND programme.state = 'published' \
         AND (CAST($5 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM programme_tag WHERE hub_id = $1 \
          AND programme_id = programme.id AND tag = 'theme' AND value = $5)) \
         AND (CAST($6 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM programme_tag WHERE hub_id = $1 \
          AND programme_id = programme.id AND tag = 'target' AND value = $6)) \
         AND (CAST($7 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM programme_tag WHERE hub_id = $1 \
          AND programme_id = programme.id AND tag = 'region' AND (value = $7 OR value = 'DE' OR value = $8 \
          OR value LIKE $9))) \
         AND (CAST($10 AS TEXT) IS NULL OR organisation.slug = $10) \
         AND (CAST($11 AS TEXT) IS NULL OR programme.deadline_kind = 'rolling' \
          OR (COALESCE(programme.deadline_kind, 'fixed') = 'fixed' AND EXISTS (SELECT 1 FROM programme_tag \
           WHERE hub_id = $1 AND programme_id = programme.id AND tag = 'deadline' AND value >= $11))) \
         AND (CAST($12 AS TEXT) IS NULL OR programme.sort_key LIKE $12 ESCAPE '!' \
          OR organisation.sort_key LIKE $12 ESCAPE '!') \
         AND (CAST($13 AS TEXT) IS NULL OR (programme.sort_key, programme.id) > ($13, $14)) \
         ORDER BY programme.sort_key, programme.id LIMIT $15",
        hub,
        today,
        lang,
        language,
        &filter.theme,
        &filter.target,
        &filter.region,
        parent.as_ref().map_or("", |(land, _)| *land),
        parent.as_ref().map_or("", |(_, districts)| districts.as_str()),
        &filter.foundation,
        &filter.open_on,
        like,
        filter.after.as_ref().map(|after| after.key.clone()),
        filter.after.as_ref().map_or("", |after| &after.id),
        limit + 1,
    )?;
    with_tags(tx, hub, cards).await
}

/// Adds the regions and themes of the cards: one statement for all.
async fn with_tags(tx: &mut Tx, hub: &HubId, mut cards: Vec<Card>) -> Result<Vec<Card>> {
    let ids: Vec<String> = cards.iter().map(|card| card.id.to_string()).collect();
    const SELECT: &str = "SELECT programme_id, tag, value FROM programme_tag \
                  WHERE hub_id = $1 AND tag IN ('region', 'theme') AND programme_id IN ({keys})";
    let mut tags = db::rows_in!(tx, (ProgrammeId, String, String), SELECT, hub.as_str(), &ids)?;
    tags.sort();
    for card in &mut cards {
        let of = |tag: &str| {
            let mine = tags.iter().filter(|(id, name, _)| *id == card.id && name == tag);
            mine.map(|(_, _, value)| value.as_str()).collect::<Vec<_>>().join(";")
        };
        (card.regions, card.themes) = (of("region"), of("theme"));
    }
    Ok(cards)
}

/// The Land of a district, or a pattern for the districts of a Land.
fn parents(region: &str) -> (&'static str, String) {
    if let Some(land) = places::Land::by_iso(region) {
        return ("", format!("{}___", land.ags));
    }
    (places::Land::of_ags(region).map_or("", |land| land.iso), String::new())
}

/// A pattern for folded words anywhere in a folded text; `!` escapes.
fn pattern(words: &str) -> String {
    let folded = text::fold(words);
    let escaped: String =
        folded.chars().flat_map(|c| matches!(c, '%' | '_' | '!').then_some('!').into_iter().chain([c])).collect();
    format!("%{}%", escaped.split_whitespace().collect::<Vec<_>>().join("%"))
}

/// A programme that is not public.
#[derive(Clone, Debug, db::FromRow)]
pub struct Unpublished {
    /// Last part of its address.
    pub slug: String,
    /// Title in the language of origin.
    pub title: String,
    /// That language.
    pub lang: String,
    /// Whose it is.
    pub foundation_id: OrganisationId,
    /// Its name.
    pub foundation: String,
}

/// The programmes of a hub that are saved and not published.
pub async fn unpublished(tx: &mut Tx, hub: &HubId) -> Result<Vec<Unpublished>> {
    db::rows!(
        tx,
        Unpublished,
        "SELECT programme.slug, programme_text.title, programme_text.lang, programme.foundation_id, \
         organisation.name AS foundation FROM programme \
         JOIN organisation ON organisation.hub_id = $1 AND organisation.id = programme.foundation_id \
         JOIN programme_text ON programme_text.hub_id = $1 AND programme_text.programme_id = programme.id \
          AND programme_text.lang = programme.origin_lang \
         WHERE programme.hub_id = $1 AND programme.state = 'draft' ORDER BY programme.sort_key, programme.id",
        hub,
    )
}
