//! The texts of pages: what is live, what is in work, and what their state follows from.

use db::{Result, Tx};

use crate::content::{Facts, Locale, locale};
use crate::ids::{HubId, PageId};

/// A text with its live version, or the newest where none is live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) struct Text {
    /// Its page.
    pub page: PageId,
    /// Its language.
    pub lang: Locale,
    /// Last part of its address.
    pub slug: String,
    /// Its path; none: the page is removed.
    pub path: Option<String>,
    /// Number of the newest version.
    pub last: i64,
    /// When the next version becomes live.
    pub next_at: Option<String>,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// When that version was written, UTC.
    pub written_at: String,
    /// What its state follows from.
    pub facts: Facts,
}

impl Text {
    /// Does everybody see it?
    pub fn live(&self) -> bool {
        self.facts.live.is_some()
    }
}

#[derive(db::FromRow)]
struct TextRow {
    page_id: PageId,
    lang: String,
    slug: String,
    path: Option<String>,
    last: i64,
    live: Option<i64>,
    next_at: Option<String>,
    title: String,
    summary: String,
    written_at: String,
    machine: bool,
    source_lang: Option<String>,
    source_number: Option<i64>,
    is_read: bool,
    major: Option<i64>,
    drafted: bool,
}

impl From<TextRow> for Text {
    fn from(row: TextRow) -> Text {
        let source = row.source_lang.as_deref().map(locale).zip(row.source_number);
        let in_work = row.drafted || row.live.is_none_or(|live| live < row.last);
        let facts = Facts {
            lang: locale(&row.lang),
            live: row.live,
            major: row.major.unwrap_or(0),
            machine: row.machine,
            read: row.is_read,
            source,
            in_work,
        };
        Text {
            page: row.page_id,
            lang: facts.lang,
            slug: row.slug,
            path: row.path,
            last: row.last,
            next_at: row.next_at,
            title: row.title,
            summary: row.summary,
            written_at: row.written_at,
            facts,
        }
    }
}

/// The columns of a text, for one page or for many.
macro_rules! texts_where {
    ($condition:literal) => {
        concat!(
            "SELECT t.page_id, t.lang, t.slug, t.path, t.last, t.live, t.next_at, v.title, v.summary, v.written_at, \
             v.machine, v.source_lang, v.source_number, v.read_by IS NOT NULL AS is_read, \
             (SELECT MAX(m.number) FROM page_version m WHERE m.hub_id = t.hub_id AND m.page_id = t.page_id \
              AND m.lang = t.lang AND m.number <= t.live AND NOT m.minor) AS major, \
             EXISTS (SELECT 1 FROM page_draft d WHERE d.hub_id = t.hub_id AND d.page_id = t.page_id \
              AND d.lang = t.lang) AS drafted \
             FROM page_text t JOIN page_version v ON v.hub_id = t.hub_id AND v.page_id = t.page_id \
             AND v.lang = t.lang AND v.number = COALESCE(t.live, t.last) WHERE t.hub_id = $1 AND t.page_id ",
            $condition
        )
    };
}

/// All texts of a page.
pub(in crate::content) async fn texts(tx: &mut Tx, hub: &HubId, page: &PageId) -> Result<Vec<Text>> {
    let rows = db::rows!(tx, TextRow, texts_where!("= $2 ORDER BY t.lang"), hub, page)?;
    Ok(rows.into_iter().map(Text::from).collect())
}

/// All texts of some pages.
pub(in crate::content) async fn texts_of(tx: &mut Tx, hub: &HubId, pages: &[PageId]) -> Result<Vec<Text>> {
    let keys: Vec<String> = pages.iter().map(PageId::to_string).collect();
    let rows = db::rows_in!(tx, TextRow, texts_where!("IN ({keys})"), hub.as_str(), &keys)?;
    Ok(rows.into_iter().map(Text::from).collect())
}

/// As much of a live text as a link to it shows.
#[derive(Clone, Debug, PartialEq, Eq, db::FromRow)]
pub(in crate::content) struct Brief {
    /// Its page.
    pub page_id: PageId,
    /// Its language.
    pub lang: String,
    /// Its path.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// A machine wrote it, and nobody has read it yet.
    pub machine: bool,
}

/// The live texts of some pages.
pub(in crate::content) async fn briefs(tx: &mut Tx, hub: &HubId, pages: &[String]) -> Result<Vec<Brief>> {
    const SELECT: &str = "SELECT t.page_id, t.lang, t.path, v.title, v.summary, \
                  v.machine AND v.read_by IS NULL AS machine FROM page_text t JOIN page_version v \
                  ON v.hub_id = t.hub_id AND v.page_id = t.page_id AND v.lang = t.lang AND v.number = t.live \
                  WHERE t.hub_id = $1 AND t.path IS NOT NULL AND t.page_id IN ({keys})";
    db::rows_in!(tx, Brief, SELECT, hub.as_str(), pages)
}
