//! What the sitemap lists, in chunks that are read one at a time.

use db::{Result, Tx};

use crate::ids::{HubId, PageId};

/// A live text in the sitemap.
#[derive(Clone, Debug, PartialEq, Eq, db::FromRow)]
pub(in crate::content) struct Mapped {
    /// Its page.
    pub page_id: PageId,
    /// Its language.
    pub lang: String,
    /// Its path.
    pub path: String,
    /// The language the page was first written in.
    pub origin_lang: String,
    /// When the live version was written, UTC.
    pub written_at: String,
}

/// How many live texts there are.
pub(in crate::content) async fn mapped_texts(tx: &mut Tx, hub: &HubId) -> Result<i64> {
    let (texts,): (i64,) = db::one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM page_text WHERE hub_id = $1 AND live IS NOT NULL AND path IS NOT NULL",
        hub
    )?;
    Ok(texts)
}

/// The ids before which each chunk of `size` pages begins; the first is empty.
pub(in crate::content) async fn chunk_starts(tx: &mut Tx, hub: &HubId, size: i64) -> Result<Vec<String>> {
    let rows = db::rows!(
        tx,
        (String,),
        "SELECT id FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS n FROM page WHERE hub_id = $1 AND owner = 'page' \
         AND removed_at IS NULL) numbered WHERE n % $2 = 0 ORDER BY id",
        hub,
        size,
    )?;
    Ok(std::iter::once(String::new()).chain(rows.into_iter().map(|(id,)| id)).collect())
}

/// The live texts of a chunk: of `size` pages after an id.
pub(in crate::content) async fn map_chunk(tx: &mut Tx, hub: &HubId, after: &str, size: i64) -> Result<Vec<Mapped>> {
    db::rows!(
        tx,
        Mapped,
        "SELECT t.page_id, t.lang, t.path, p.origin_lang, v.written_at FROM \
         (SELECT id, origin_lang FROM page WHERE hub_id = $1 AND id > $2 AND owner = 'page' AND removed_at IS NULL \
         ORDER BY id LIMIT $3) p \
         JOIN page_text t ON t.page_id = p.id AND t.hub_id = $1 AND t.path IS NOT NULL \
         JOIN page_version v ON v.hub_id = t.hub_id AND v.page_id = t.page_id AND v.lang = t.lang AND v.number = t.live \
         ORDER BY p.id, t.lang",
        hub,
        after,
        size,
    )
}

/// A kind of record that has public pages of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::content) enum Records {
    /// Profiles of associations and foundations.
    Organisations,
    /// Programmes.
    Programmes,
    /// Stories of the news.
    Stories,
    /// Events.
    Gatherings,
}

/// A public record in the sitemap.
#[derive(Clone, Debug, PartialEq, Eq, db::FromRow)]
pub(in crate::content) struct Recorded {
    /// Last part of its address.
    pub slug: String,
    /// Instant of its last change.
    pub updated_at: String,
    /// The language its texts were first written in.
    pub origin_lang: String,
    /// The languages that its page is written in, blanks between them; none: it has no text.
    pub langs: Option<String>,
}

/// The records of a kind that everybody sees on a day, each with the languages in which its room lets search engines keep
/// it.
pub(in crate::content) async fn records(tx: &mut Tx, hub: &HubId, of: Records, today: &str) -> Result<Vec<Recorded>> {
    match of {
        Records::Organisations => db::rows!(
            tx,
            Recorded,
            "SELECT slug, updated_at, origin_lang, \
             (SELECT string_agg(t.lang, ' ') FROM organisation_text t WHERE t.hub_id = $1 \
             AND t.organisation_id = organisation.id AND (t.summary <> '' OR (t.description <> '' \
             AND NOT EXISTS (SELECT 1 FROM organisation_text s WHERE s.hub_id = $1 \
             AND s.organisation_id = t.organisation_id AND s.summary <> '')))) AS langs \
             FROM organisation WHERE hub_id = $1 AND state = 'published' ORDER BY slug",
            hub,
        ),
        Records::Programmes => db::rows!(
            tx,
            Recorded,
            "SELECT slug, updated_at, origin_lang, (SELECT string_agg(t.lang, ' ') FROM programme_text t \
             WHERE t.hub_id = $1 AND t.programme_id = programme.id) AS langs \
             FROM programme WHERE hub_id = $1 AND state = 'published' ORDER BY slug",
            hub,
        ),
        Records::Stories => db::rows!(
            tx,
            Recorded,
            "SELECT slug, updated_at, 'de' AS origin_lang, (SELECT string_agg(t.lang, ' ') FROM page_text t \
             WHERE t.hub_id = $1 AND t.page_id = story.id AND t.live IS NOT NULL) AS langs \
             FROM story WHERE hub_id = $1 AND state = 'published' AND published_on <= $2 ORDER BY slug",
            hub,
            today,
        ),
        Records::Gatherings => db::rows!(
            tx,
            Recorded,
            "SELECT slug, updated_at, 'de' AS origin_lang, (SELECT string_agg(t.lang, ' ') FROM page_text t \
             WHERE t.hub_id = $1 AND t.page_id = gathering.id AND t.live IS NOT NULL) AS langs \
             FROM gathering WHERE hub_id = $1 AND state = 'published' ORDER BY slug",
            hub,
        ),
    }
}
