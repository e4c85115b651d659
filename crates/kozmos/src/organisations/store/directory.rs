//! The directory: one filter, five questions — the cards of a page, a page of whole records, how many, where, and what
//! can be chosen at all.

use db::{Result, Tx};

use super::{Row, TagRow, TextRow, assemble, columns};
use crate::ids::{HubId, OrganisationId};
use crate::organisations::{Kind, Organisation};

/// What is looked for; nothing given means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::organisations) struct Filter {
    /// Which side.
    pub kind: Option<Kind>,
    /// Slug of a network.
    pub network: Option<String>,
    /// Land, ISO 3166-2.
    pub land: Option<String>,
    /// District, AGS.
    pub district: Option<String>,
    /// Theme of the vocabulary.
    pub theme: Option<String>,
    /// Target group of the vocabulary.
    pub target: Option<String>,
    /// Language of contact.
    pub language: Option<String>,
    /// Words of name or place, folded, each as a pattern; the first three count.
    pub words: [Option<String>; 3],
}

impl Filter {
    /// Only where every word of a text stands in the name or the place. Folded words hold letters and digits only, so
    /// nothing in them is a wild card.
    pub fn with_words(mut self, text: &str) -> Filter {
        let mut words = text::words(text).into_iter().map(|word| format!("%{word}%"));
        self.words = std::array::from_fn(|_| words.next());
        self
    }
}

/// `$1`–`$11` of every statement below.
macro_rules! filtered {
    ($run:ident, $tx:expr, $row:ty, $hub:expr, $filter:expr, [$before:expr, $after:expr] $(, $bind:expr)* $(,)?) => {
        db::$run!(
            $tx,
            $row,
            concat!(
                $before,
                " FROM organisation o WHERE o.hub_id = $1 AND o.state = 'published' \
                 AND (CAST($2 AS TEXT) IS NULL OR o.kind = $2) \
                 AND (CAST($3 AS TEXT) IS NULL OR o.region = $3) \
                 AND (CAST($4 AS TEXT) IS NULL OR o.ags = $4) \
                 AND (CAST($5 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM organisation_tag t WHERE \
                 t.organisation_id = o.id AND t.hub_id = o.hub_id AND t.tag = 'network' AND t.value = $5)) \
                 AND (CAST($6 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM organisation_tag t WHERE \
                 t.organisation_id = o.id AND t.hub_id = o.hub_id AND t.tag = 'theme' AND t.value = $6)) \
                 AND (CAST($7 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM organisation_tag t WHERE \
                 t.organisation_id = o.id AND t.hub_id = o.hub_id AND t.tag = 'target' AND t.value = $7)) \
                 AND (CAST($8 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM organisation_tag t WHERE \
                 t.organisation_id = o.id AND t.hub_id = o.hub_id AND t.tag = 'language' AND t.value = $8)) \
                 AND (CAST($9 AS TEXT) IS NULL OR o.sort_key LIKE $9) \
                 AND (CAST($10 AS TEXT) IS NULL OR o.sort_key LIKE $10) \
                 AND (CAST($11 AS TEXT) IS NULL OR o.sort_key LIKE $11) ",
                $after
            ),
            $hub,
            $filter.kind.map(Kind::code),
            &$filter.land,
            &$filter.district,
            &$filter.network,
            &$filter.theme,
            &$filter.target,
            &$filter.language,
            &$filter.words[0],
            &$filter.words[1],
            &$filter.words[2],
            $($bind),*
        )
    };
}

/// The rows after a cursor (from the beginning: two empty texts), `$12`–`$14`: an index finds the first one.
macro_rules! after {
    () => {
        "AND o.sort_key >= $12 AND (o.sort_key > $12 OR o.id > $13) ORDER BY o.sort_key, o.id LIMIT $14"
    };
}

/// Sort key and id of the last row before a page; two empty texts stand before everything.
pub(in crate::organisations) type After<'a> = (&'a str, &'a str);

/// One card of the directory.
#[derive(Clone, Debug)]
pub(in crate::organisations) struct Listed {
    /// Its id.
    pub id: OrganisationId,
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What it is sorted by.
    pub sort_key: String,
    /// Where it is.
    pub place: Option<String>,
    /// The sentence and the language it is in.
    pub summary: Option<(String, String)>,
    /// Themes.
    pub themes: Vec<String>,
}

#[derive(db::FromRow)]
struct ListedRow {
    id: OrganisationId,
    slug: String,
    name: String,
    sort_key: String,
    place: Option<String>,
    lang: Option<String>,
    summary: Option<String>,
    theme: Option<String>,
}

/// A page of cards for a reader of `lang`: at most `limit` after (sort key, id).
pub(in crate::organisations) async fn directory(
    tx: &mut Tx,
    hub: &HubId,
    filter: &Filter,
    lang: &str,
    (after, limit): (After<'_>, i64),
) -> Result<Vec<Listed>> {
    let rows = filtered!(
        rows,
        tx,
        ListedRow,
        hub,
        filter,
        [
            "SELECT p.id, p.slug, p.name, p.sort_key, p.place, x.lang, x.summary, t.value AS theme FROM \
             (SELECT o.id, o.hub_id, o.slug, o.name, o.sort_key, o.place, o.origin_lang",
            concat!(
                // The kind is given; said once more without "or", an index can begin with it.
                "AND o.kind = $2 ",
                after!(),
                ") p LEFT JOIN organisation_text x ON x.organisation_id = p.id AND x.hub_id = p.hub_id AND x.lang = \
                 (SELECT substr(MIN(CASE WHEN y.lang = $15 THEN '0' WHEN y.lang = $16 THEN '1' \
                  WHEN y.lang = p.origin_lang THEN '2' WHEN y.lang = 'de' THEN '3' ELSE '4' END || y.lang), 2) \
                  FROM organisation_text y WHERE y.organisation_id = p.id AND y.summary <> '') \
                 LEFT JOIN organisation_tag t ON t.organisation_id = p.id AND t.hub_id = p.hub_id AND t.tag = 'theme' \
                 ORDER BY p.sort_key, p.id, t.value"
            )
        ],
        after.0,
        after.1,
        limit,
        lang,
        lang.split('-').next().unwrap_or(lang),
    )?;
    let mut listed: Vec<Listed> = Vec::new();
    for mut row in rows {
        let theme = row.theme.take();
        if listed.last().is_none_or(|last| last.id != row.id) {
            let summary = row.lang.zip(row.summary);
            let ListedRow { id, slug, name, sort_key, place, .. } = row;
            listed.push(Listed { id, slug, name, sort_key, place, summary, themes: Vec::new() });
        }
        if let (Some(last), Some(theme)) = (listed.last_mut(), theme) {
            last.themes.push(theme);
        }
    }
    Ok(listed)
}

/// A page of whole records, for programs.
pub(in crate::organisations) async fn page(
    tx: &mut Tx,
    hub: &HubId,
    filter: &Filter,
    ((key, id), limit): (After<'_>, i64),
) -> Result<Vec<Organisation>> {
    let rows = filtered!(rows, tx, Row, hub, filter, [concat!("SELECT ", columns!()), after!()], key, id, limit)?;
    let texts = filtered!(
        rows,
        tx,
        TextRow,
        hub,
        filter,
        [
            "SELECT x.organisation_id, x.lang, x.summary, x.description FROM organisation_text x WHERE x.hub_id = $1 \
             AND x.organisation_id IN (SELECT o.id",
            concat!(after!(), ")")
        ],
        key,
        id,
        limit,
    )?;
    let tags = filtered!(
        rows,
        tx,
        TagRow,
        hub,
        filter,
        [
            "SELECT x.organisation_id, x.tag, x.value FROM organisation_tag x WHERE x.hub_id = $1 \
             AND x.organisation_id IN (SELECT o.id",
            concat!(after!(), ")")
        ],
        key,
        id,
        limit,
    )?;
    Ok(assemble(rows, texts, tags))
}

/// How many there are.
pub(in crate::organisations) async fn count(tx: &mut Tx, hub: &HubId, filter: &Filter) -> Result<i64> {
    Ok(filtered!(one, tx, (i64,), hub, filter, ["SELECT COUNT(*)", ""])?.0)
}

/// A place on the map and who is there.
#[derive(Clone, Debug, PartialEq, db::FromRow)]
pub(in crate::organisations) struct Point {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// District, AGS.
    pub ags: Option<String>,
    /// Name of the place.
    pub place: String,
    /// How many are there.
    pub number: i64,
    /// Name of one of them: the one, where there is only one.
    pub name: String,
    /// Its slug.
    pub slug: String,
}

/// Where they are: one point for all that share a postcode.
pub(in crate::organisations) async fn points(tx: &mut Tx, hub: &HubId, filter: &Filter) -> Result<Vec<Point>> {
    filtered!(
        rows,
        tx,
        Point,
        hub,
        filter,
        [
            "SELECT o.lat, o.lon, o.ags, COALESCE(MIN(o.place), '') AS place, COUNT(*) AS number, \
             MIN(o.name) AS name, MIN(o.slug) AS slug",
            "AND o.lat IS NOT NULL AND o.lon IS NOT NULL GROUP BY o.lat, o.lon, o.ags ORDER BY COUNT(*) DESC, o.lat, o.lon"
        ],
    )
}

/// What the published organisations of a kind have been given: tag and value, each once. The index is asked for the next
/// value and the next: there are a hundred of them, however many organisations have each.
pub(in crate::organisations) async fn choices(tx: &mut Tx, hub: &HubId, kind: Kind) -> Result<Vec<(String, String)>> {
    db::rows!(
        tx,
        (String, String),
        "WITH RECURSIVE given (tag, value) AS (\
         SELECT k.tag, (SELECT MIN(t.value) FROM organisation_tag t WHERE t.tag = k.tag) FROM \
         (SELECT 'language' AS tag UNION ALL SELECT 'theme' UNION ALL SELECT 'target') k \
         UNION ALL SELECT g.tag, (SELECT MIN(t.value) FROM organisation_tag t WHERE t.tag = g.tag AND t.value > g.value) \
         FROM given g WHERE g.value IS NOT NULL) \
         SELECT g.tag, g.value FROM given g WHERE g.value IS NOT NULL AND EXISTS (SELECT 1 FROM organisation_tag t \
         JOIN organisation o ON o.id = t.organisation_id AND o.hub_id = t.hub_id WHERE t.hub_id = $1 \
         AND t.tag = g.tag AND t.value = g.value AND o.kind = $2 AND o.state = 'published')",
        hub,
        kind.code(),
    )
}
