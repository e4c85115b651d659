//! The links of the newest version of each text: who links to a page, and which links lead nowhere.

use db::{Result, Tx, Value};

use super::rooms;
use crate::content::{Link, Locale, Owner, Target, locale, reserved, room_path, target};
use crate::ids::{HubId, PageId};
use crate::write::Stamp;

/// Finds out what the links of a text lead to, and writes them down.
pub(super) async fn save_links(
    tx: &mut Tx,
    stamp: &Stamp<'_>,
    (page, lang): (&PageId, &str),
    typed: Vec<String>,
) -> Result<Vec<(String, Link)>> {
    let hub = stamp.hub;
    let mut found = Vec::with_capacity(typed.len());
    for to in typed {
        let (link, broken) = led_to(tx, hub, &stamp.base(), &to).await?;
        found.push((to, link, broken));
    }
    db::exec!(tx, "DELETE FROM page_link WHERE hub_id = $1 AND page_id = $2 AND lang = $3", hub, page, lang)?;
    let rows: Vec<Vec<Value>> = found
        .iter()
        .filter(|(_, link, _)| !matches!(link, Link::Here(_)))
        .map(|(to, link, broken)| {
            let page_of = if let Link::Page(id, _) = link { Some(id.clone()) } else { None };
            let head = [hub.as_str(), page.as_str(), lang, to].map(Value::from);
            head.into_iter().chain([Value::from(page_of), Value::from(*broken)]).collect()
        })
        .collect();
    db::bulk(tx, "INSERT INTO page_link (hub_id, page_id, lang, target, target_page, broken)", &rows, "").await?;
    Ok(found.into_iter().map(|(to, link, _)| (to, link)).collect())
}

/// What an address as typed leads to, and whether nothing is there: a removed page may come back.
pub(super) async fn led_to(tx: &mut Tx, hub: &HubId, base: &str, typed: &str) -> Result<(Link, bool)> {
    let link = match target(typed, base) {
        Target::Known(Link::Page(id, _)) if !exists(tx, hub, &id).await? => Link::Nowhere,
        Target::Known(Link::Picture(id)) if !crate::media::exists(tx, hub, &id).await? => Link::Nowhere,
        Target::Known(link) => link,
        Target::Own { lang, path, tail } => match own(tx, hub, (&lang, &path, &tail)).await? {
            Link::Page(id, at) => {
                let there = exists(tx, hub, &id).await?;
                return Ok((Link::Page(id, at), !there));
            }
            link => link,
        },
    };
    let broken = link == Link::Nowhere;
    Ok((link, broken))
}

async fn exists(tx: &mut Tx, hub: &HubId, id: &str) -> Result<bool> {
    let page =
        db::maybe!(tx, (PageId,), "SELECT id FROM page WHERE hub_id = $1 AND id = $2 AND removed_at IS NULL", hub, id)?;
    Ok(page.is_some())
}

/// An address of our own: a page, by its address of today or of earlier; else a room.
pub(in crate::content) async fn own(tx: &mut Tx, hub: &HubId, (lang, path, tail): (&str, &str, &str)) -> Result<Link> {
    if Locale::parse(lang).is_none() {
        return Ok(if lang.is_empty() { Link::Room(tail.to_owned()) } else { Link::Nowhere });
    }
    if path.is_empty() || reserved(path) {
        let path = if path.is_empty() { String::new() } else { format!("/{path}") };
        return Ok(Link::Room(format!("{path}{tail}")));
    }
    let found = super::behind(tx, hub, (path, lang)).await?;
    let page = found.iter().find(|(tag, _)| tag == lang).or_else(|| found.first());
    let at = tail.split_once('#').map_or_else(String::new, |(_, at)| format!("#{at}"));
    Ok(page.map_or(Link::Nowhere, |(_, page)| Link::Page(page.to_string(), at)))
}

/// A text that links to something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) struct Usage {
    /// The form of the text, after the language of the reader.
    pub form: String,
    /// What such texts are called: the key of a message.
    pub room: &'static str,
    /// In which language.
    pub lang: Locale,
    /// Its title.
    pub title: String,
}

/// The links of the newest texts that meet a condition.
macro_rules! links {
    ($condition:literal) => {
        concat!(
            "SELECT l.page_id, p.owner, l.lang, v.title, l.target FROM page_link l \
             JOIN page p ON p.id = l.page_id AND p.hub_id = l.hub_id AND p.removed_at IS NULL \
             JOIN page_text t ON t.hub_id = l.hub_id AND t.page_id = l.page_id AND t.lang = l.lang \
             JOIN page_version v ON v.hub_id = l.hub_id AND v.page_id = l.page_id AND v.lang = l.lang \
             AND v.number = t.last WHERE l.hub_id = $1 AND ",
            $condition
        )
    };
}

type LinkRow = (PageId, String, String, String, String);

fn link((page, owner, lang, title, target): LinkRow) -> Broken {
    let form = format!("/content/{page}/{lang}");
    let room = Owner::parse(&owner).unwrap_or(Owner::Page).name_key();
    Broken { at: Usage { form, room, lang: locale(&lang), title }, target }
}

/// The texts that link to a page, at most a hundred.
pub(in crate::content) async fn usages(tx: &mut Tx, hub: &HubId, page: &PageId) -> Result<Vec<Usage>> {
    let rows = db::rows!(
        tx,
        LinkRow,
        links!("l.target_page = $2 AND l.page_id <> $2 ORDER BY l.page_id, l.lang LIMIT 100"),
        hub,
        page,
    )?;
    let mut usages: Vec<Usage> = rows.into_iter().map(|row| link(row).at).collect();
    usages.dedup();
    Ok(usages)
}

/// A link that leads nowhere, or may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) struct Broken {
    /// Where it stands.
    pub at: Usage,
    /// As it was typed.
    pub target: String,
}

/// The links that lead nowhere on that day, at most two hundred of those that never led anywhere and two hundred of those
/// to records that are not there or not public.
pub(in crate::content) async fn broken(tx: &mut Tx, hub: &HubId, (base, today): (&str, &str)) -> Result<Vec<Broken>> {
    let rows = db::rows!(tx, LinkRow, links!("l.broken ORDER BY l.page_id, l.lang, l.target LIMIT 200"), hub)?;
    let mut broken: Vec<Broken> = rows.into_iter().map(link).collect();
    let others = elsewhere(tx, hub).await?;
    let path = |typed: &str| room_path(&target(typed, base)).map(str::to_owned);
    let mut paths: Vec<String> = others.iter().filter_map(|link| path(&link.target)).collect();
    paths.sort_unstable();
    paths.dedup();
    let lost = rooms::lost(tx, hub, today, &paths).await?;
    let nobody = others.into_iter().filter(|link| path(&link.target).is_some_and(|path| lost.contains(&path)));
    broken.extend(nobody.take(200));
    Ok(broken)
}

/// The links to other sites.
pub(in crate::content) async fn outside(tx: &mut Tx, hub: &HubId, base: &str) -> Result<Vec<Broken>> {
    let mut links = elsewhere(tx, hub).await?;
    links.retain(|link| {
        let outside = matches!(target(&link.target, base), Target::Known(Link::Outside(_)));
        outside && link.target.starts_with("http")
    });
    Ok(links)
}

/// At most ten thousand links that lead to no page of ours.
async fn elsewhere(tx: &mut Tx, hub: &HubId) -> Result<Vec<Broken>> {
    let rows = db::rows!(
        tx,
        LinkRow,
        links!("l.broken = FALSE AND l.target_page IS NULL ORDER BY l.page_id, l.lang, l.target LIMIT 10000"),
        hub,
    )?;
    Ok(rows.into_iter().map(link).collect())
}
