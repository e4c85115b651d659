//! Versions of texts: writing one, publishing it now or later, taking it back, reading old ones.

use std::collections::HashMap;

use db::{Error, Result, Tx};

use super::links::save_links;
use super::paths::{above_path, free_slug, settle};
use super::records::note;
use super::{Outcome, Refused};
use crate::content::{Locale, Owner, PageHead, Writing, locale, render, targets};
use crate::ids::{HubId, PageId};
use crate::media;
use crate::people::{Authorized, TranslatePage};
use crate::write::Stamp;

/// When a version becomes what everybody sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) enum When {
    /// At once.
    Now,
    /// At an instant, UTC text.
    At(String),
    /// Not yet.
    Later,
}

/// What is known of a version besides its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) struct How {
    /// Nothing new is said: translations stay as they are.
    pub minor: bool,
    /// A machine made it.
    pub machine: bool,
    /// Which version of which language it says.
    pub source: Option<(Locale, i64)>,
    /// When it is published.
    pub when: When,
}

/// A version as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, db::FromRow)]
pub(in crate::content) struct Version {
    /// Its number, from 1.
    pub number: i64,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// The text, Markdown.
    pub body: String,
    /// The box, Markdown.
    pub aside: String,
    /// The text, rendered; links to pages still by id.
    pub html: String,
    /// The box, rendered.
    pub aside_html: String,
    /// Nothing new is said.
    pub minor: bool,
    /// A machine made it.
    pub machine: bool,
    /// The language it was translated from.
    pub source_lang: Option<String>,
    /// Which version of that.
    pub source_number: Option<i64>,
    /// Who wrote it, by name.
    pub author: String,
    /// When, UTC.
    pub written_at: String,
}

impl Version {
    /// Its words; the address is the text's.
    pub fn writing(&self, slug: &str) -> Writing {
        Writing {
            title: self.title.clone(),
            slug: slug.to_owned(),
            summary: self.summary.clone(),
            body: self.body.clone(),
            aside: self.aside.clone(),
        }
    }

    /// Which version of which language it says.
    pub fn source(&self) -> Option<(Locale, i64)> {
        self.source_lang.as_deref().map(locale).zip(self.source_number)
    }
}

/// Writes the next version of a text. `base` is the number of the version that its writer began with (0: there was
/// none); with a newer one by now it is [`Error::Stale`].
pub(in crate::content) async fn save(
    tx: &mut Tx,
    auth: &Authorized<TranslatePage>,
    stamp: &Stamp<'_>,
    (page, lang, base): (&PageHead, Locale, i64),
    (writing, how): (&Writing, &How),
) -> Outcome<i64> {
    let hub = stamp.hub;
    let slug = match (page.owner, writing.slug.as_str()) {
        (Owner::Page, "") => {
            let above = above_path(tx, hub, page.parent.as_ref(), lang).await?;
            free_slug(tx, hub, (&page.id, lang), &above, &writing.title).await?
        }
        (Owner::Page, typed) => typed.to_owned(),
        _ => String::new(),
    };
    let number = point(tx, hub, (page, lang, base), (&slug, &how.when)).await?;
    if page.owner == Owner::Page
        && let Err(refused) = settle(tx, stamp, (page, lang), &slug).await?
    {
        return Ok(Err(refused));
    }
    insert(tx, (stamp, auth.actor()), (&page.id, lang.code(), number), (writing, how)).await?;
    let what = if how.when == When::Now { "publish" } else { "save" };
    note(tx, (hub, &stamp.at, auth.actor()), &page.id, (what, &format!("{} {number}", lang.code()))).await?;
    Ok(Ok(number))
}

/// Gives a text the number of its next version, and says from when on everybody sees that. [`Error::Stale`] if there is
/// such a version already.
pub(super) async fn point(
    tx: &mut Tx,
    hub: &HubId,
    (page, lang, base): (&PageHead, Locale, i64),
    (slug, when): (&str, &When),
) -> Result<i64> {
    let (number, id, tag) = (base + 1, &page.id, lang.code());
    let (live, next_at) = match when {
        When::Now => (Some(number), None),
        When::At(at) => (None, Some(at.as_str())),
        When::Later => (None, None),
    };
    let written = db::exec!(
        tx,
        "INSERT INTO page_text (hub_id, page_id, lang, slug, path, last, live, next, next_at) \
         VALUES ($1, $2, $3, $4, NULL, $5, $6, $7, $8) ON CONFLICT (page_id, lang) DO UPDATE SET \
         last = excluded.last, live = COALESCE(excluded.live, page_text.live), \
         next = CASE WHEN excluded.live IS NULL AND excluded.next IS NULL THEN page_text.next ELSE excluded.next END, \
         next_at = CASE WHEN excluded.live IS NULL AND excluded.next IS NULL THEN page_text.next_at \
         ELSE excluded.next_at END WHERE page_text.hub_id = excluded.hub_id AND page_text.last = excluded.last - 1",
        hub,
        id,
        tag,
        slug,
        number,
        live,
        next_at.map(|_| number),
        next_at,
    )?;
    let first = base == 0;
    if written == 0 || first && versions_before(tx, hub, id, tag, number).await? {
        return Err(Error::Stale);
    }
    Ok(number)
}

/// Somebody wrote the first version in the meantime.
async fn versions_before(tx: &mut Tx, hub: &HubId, page: &PageId, lang: &str, number: i64) -> Result<bool> {
    let found = db::maybe!(
        tx,
        (i64,),
        "SELECT number FROM page_version WHERE hub_id = $1 AND page_id = $2 AND lang = $3 AND number >= $4 LIMIT 1",
        hub,
        page,
        lang,
        number,
    )?;
    Ok(found.is_some())
}

/// Writes a version with its links and pictures.
pub(super) async fn insert(
    tx: &mut Tx,
    (stamp, actor): (&Stamp<'_>, &str),
    (page, lang, number): (&PageId, &str, i64),
    (writing, how): (&Writing, &How),
) -> Result<()> {
    let found: HashMap<_, _> =
        save_links(tx, stamp, (page, lang), targets(&[&writing.body, &writing.aside])).await?.into_iter().collect();
    let (html, aside) = (render(&writing.body, &found), render(&writing.aside, &found));
    let pictures = [media::ids_in(&html), media::ids_in(&aside)].concat();
    db::exec!(
        tx,
        "INSERT INTO page_version (hub_id, page_id, lang, number, title, summary, body, aside, html, aside_html, \
         minor, machine, source_lang, source_number, author, written_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        stamp.hub,
        page,
        lang,
        number,
        &writing.title,
        &writing.summary,
        &writing.body,
        &writing.aside,
        html,
        aside,
        // The first version of a text always says something new.
        how.minor && number > 1,
        how.machine,
        how.source.map(|(lang, _)| lang.code()),
        how.source.map(|(_, number)| number),
        actor,
        &stamp.at,
    )?;
    media::note_uses(tx, stamp.hub, (page.as_str(), lang, number), &pictures).await
}

/// The columns of a version with its author's name.
macro_rules! versions {
    ($condition:literal) => {
        concat!(
            "SELECT v.number, v.title, v.summary, v.body, v.aside, v.html, v.aside_html, v.minor, v.machine, \
             v.source_lang, v.source_number, COALESCE(a.name, v.author) AS author, v.written_at FROM page_version v \
             LEFT JOIN account a ON a.id = v.author WHERE v.hub_id = $1 AND v.page_id = $2 AND v.lang = $3 ",
            $condition
        )
    };
}

/// One version.
pub(in crate::content) async fn version(
    tx: &mut Tx,
    hub: &HubId,
    (page, lang, number): (&PageId, Locale, i64),
) -> Result<Option<Version>> {
    db::maybe!(tx, Version, versions!("AND v.number = $4"), hub, page, lang.code(), number)
}

/// The newest versions of a text, at most `limit` before a number.
pub(in crate::content) async fn versions(
    tx: &mut Tx,
    hub: &HubId,
    (page, lang): (&PageId, Locale),
    (before, limit): (i64, i64),
) -> Result<Vec<Version>> {
    db::rows!(
        tx,
        Version,
        versions!("AND v.number < $4 ORDER BY v.number DESC LIMIT $5"),
        hub,
        page,
        lang.code(),
        before,
        limit,
    )
}

/// Takes a text back: nobody sees it any more; its versions stay.
pub(in crate::content) async fn withdraw(
    tx: &mut Tx,
    auth: &Authorized<TranslatePage>,
    stamp: &Stamp<'_>,
    (page, lang): (&PageId, Locale),
) -> Result<()> {
    hide(tx, stamp.hub, (page, lang)).await?;
    note(tx, (stamp.hub, &stamp.at, auth.actor()), page, ("withdraw", lang.code())).await
}

/// Nobody sees the text from now on.
pub(super) async fn hide(tx: &mut Tx, hub: &HubId, (page, lang): (&PageId, Locale)) -> Result<()> {
    db::exec!(
        tx,
        "UPDATE page_text SET live = NULL, next = NULL, next_at = NULL WHERE hub_id = $1 AND page_id = $2 AND lang = $3",
        hub,
        page,
        lang.code(),
    )?;
    Ok(())
}

/// A second person has read the live version. Nothing happens when another one is live by now.
pub(in crate::content) async fn mark_read(
    tx: &mut Tx,
    auth: &Authorized<TranslatePage>,
    stamp: &Stamp<'_>,
    (page, lang, number): (&PageId, Locale, i64),
) -> Result<bool> {
    let marked = db::exec!(
        tx,
        "UPDATE page_version SET read_by = $5, read_at = $6 WHERE hub_id = $1 AND page_id = $2 AND lang = $3 \
         AND number = $4 AND read_by IS NULL",
        stamp.hub,
        page,
        lang.code(),
        number,
        auth.actor(),
        &stamp.at,
    )?;
    if marked > 0 {
        note(tx, (stamp.hub, &stamp.at, auth.actor()), page, ("read", &format!("{} {number}", lang.code()))).await?;
    }
    Ok(marked > 0)
}

/// A refusal as text for the command line.
impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Refused::Taken(path) => write!(f, "the address {path} belongs to another page"),
            Refused::Former(path, title) => write!(f, "the old address {path} leads to the page {title}"),
            Refused::Reserved(path) => write!(f, "the address {path} belongs to a part of the program"),
            Refused::Circle => f.write_str("a page cannot stand below itself"),
            Refused::TooDeep => f.write_str("the tree would become too deep"),
            Refused::NoParent => f.write_str("the page that it would stand below is not there any more"),
            Refused::HasChildren => f.write_str("pages stand below it"),
        }
    }
}
