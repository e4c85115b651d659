//! Paths of texts. A path is stored whole, so that reading needs no walk; a change writes the texts below it anew and
//! remembers every old path.

use std::collections::{HashMap, HashSet};

use db::{Result, Tx, Value};

use super::languages::languages;
use super::texts::texts;
use super::{Outcome, Refused};
use crate::content::{Languages, Locale, PageHead, join, locale, slug_of};
use crate::ids::{HubId, PageId};
use crate::write::Stamp;

/// A text's path as the store needs it here.
#[derive(Clone, Debug, db::FromRow)]
struct Row {
    page_id: PageId,
    lang: String,
    slug: String,
    path: Option<String>,
    last: i64,
}

/// The paths of a page in the languages that it has.
type Paths = Vec<(Locale, String)>;

/// The path that children in `lang` stand below: that of the text which readers of `lang` see.
fn path_for(tree: &Languages, paths: &Paths, origin: Locale, lang: Locale) -> String {
    let there: Vec<Locale> = paths.iter().map(|(lang, _)| *lang).collect();
    let shown = tree.shown(lang, origin, &there);
    paths.iter().find(|(lang, _)| Some(*lang) == shown).map_or_else(String::new, |(_, path)| path.clone())
}

async fn rows(tx: &mut Tx, hub: &HubId, pages: &[String]) -> Result<Vec<Row>> {
    const SELECT: &str =
        "SELECT page_id, lang, slug, path, last FROM page_text WHERE hub_id = $1 AND page_id IN ({keys})";
    db::rows_in!(tx, Row, SELECT, hub.as_str(), pages)
}

async fn origins(tx: &mut Tx, hub: &HubId, pages: &[String]) -> Result<HashMap<PageId, Locale>> {
    const SELECT: &str = "SELECT id, origin_lang FROM page WHERE hub_id = $1 AND id IN ({keys})";
    let rows = db::rows_in!(tx, (PageId, String), SELECT, hub.as_str(), pages)?;
    Ok(rows.into_iter().map(|(id, lang)| (id, locale(&lang))).collect())
}

/// The path above a page in a language; empty at the top.
pub(super) async fn above_path(tx: &mut Tx, hub: &HubId, parent: Option<&PageId>, lang: Locale) -> Result<String> {
    let Some(parent) = parent else { return Ok(String::new()) };
    let tree = languages(tx, hub).await?;
    let key = [parent.to_string()];
    let paths = paths_of(rows(tx, hub, &key).await?).remove(parent).unwrap_or_default();
    let origin = origins(tx, hub, &key).await?.remove(parent).unwrap_or(Locale::De);
    Ok(path_for(&tree, &paths, origin, lang))
}

fn paths_of(rows: Vec<Row>) -> HashMap<PageId, Paths> {
    let mut all: HashMap<PageId, Paths> = HashMap::new();
    for row in rows {
        if let Some(path) = row.path {
            all.entry(row.page_id).or_default().push((locale(&row.lang), path));
        }
    }
    all
}

/// Whose is a path in a language?
async fn owner(tx: &mut Tx, hub: &HubId, path: &str, lang: Locale) -> Result<Option<PageId>> {
    let found = db::maybe!(
        tx,
        (PageId,),
        "SELECT page_id FROM page_text WHERE hub_id = $1 AND path = $2 AND lang = $3",
        hub,
        path,
        lang.code(),
    )?;
    Ok(found.map(|(id,)| id))
}

/// Old addresses with what they lead to: of each path the languages and pages.
type Former = HashMap<String, Vec<(String, PageId)>>;

/// Those of some paths that lead to pages which are still there.
async fn former(tx: &mut Tx, hub: &HubId, paths: &[String]) -> Result<Former> {
    const SELECT: &str = "SELECT r.path, r.lang, r.page_id FROM page_redirect r JOIN page p ON p.hub_id = r.hub_id \
         AND p.id = r.page_id AND p.removed_at IS NULL WHERE r.hub_id = $1 AND r.path IN ({keys})";
    let mut all = Former::new();
    for (path, lang, page) in db::rows_in!(tx, (String, String, PageId), SELECT, hub.as_str(), paths)? {
        all.entry(path).or_default().push((lang, page));
    }
    Ok(all)
}

/// The other page that an address is promised to. Its language does not matter: a reader without a text of her own saw
/// that page there in another. What was a text's own address it may have again.
fn promised<'a>(former: &'a Former, path: &str, (page, lang): (&PageId, &str)) -> Option<&'a PageId> {
    let old = former.get(path)?;
    if old.iter().any(|(known, whose)| known == lang && whose == page) {
        return None;
    }
    old.iter().map(|(_, whose)| whose).find(|whose| *whose != page)
}

/// What a page is called: in that language, else in that of its origin.
async fn title(tx: &mut Tx, hub: &HubId, page: &PageId, lang: &str) -> Result<String> {
    let origin = origins(tx, hub, &[page.to_string()]).await?.remove(page);
    let texts = texts(tx, hub, page).await?;
    let own = texts.iter().find(|text| text.lang.code() == lang);
    let text = own.or_else(|| texts.iter().find(|text| Some(text.lang) == origin));
    Ok(text.map_or_else(|| page.to_string(), |text| text.title.clone()))
}

/// A slug made from the title, at whose address nothing is and nothing was. A text that has a slug keeps it.
pub(super) async fn free_slug(
    tx: &mut Tx,
    hub: &HubId,
    (page, lang): (&PageId, Locale),
    above: &str,
    title: &str,
) -> Result<String> {
    let key = [page.to_string()];
    if let Some(own) = rows(tx, hub, &key).await?.into_iter().find(|row| row.lang == lang.code()) {
        return Ok(own.slug);
    }
    untaken(tx, hub, (page, lang), above, &slug_of(title)).await
}

/// The slug that is wished for, with a number where its address is another page's or leads to one.
async fn untaken(tx: &mut Tx, hub: &HubId, (page, lang): (&PageId, Locale), above: &str, wish: &str) -> Result<String> {
    for n in 1..100 {
        let slug = if n == 1 { wish.to_owned() } else { format!("{wish}-{n}") };
        let path = join(above, &slug);
        if crate::content::reserved(&path) || owner(tx, hub, &path, lang).await?.is_some() {
            continue;
        }
        let former = former(tx, hub, std::slice::from_ref(&path)).await?;
        if promised(&former, &path, (page, lang.code())).is_none() {
            return Ok(slug);
        }
    }
    Ok(page.to_string())
}

/// The texts of a page that comes back get another slug where somebody else has their address by now: nobody could give
/// it back.
pub(super) async fn make_way(tx: &mut Tx, hub: &HubId, page: &PageHead) -> Result<()> {
    let key = [page.id.to_string()];
    for text in rows(tx, hub, &key).await? {
        let lang = locale(&text.lang);
        let above = above_path(tx, hub, page.parent.as_ref(), lang).await?;
        let slug = untaken(tx, hub, (&page.id, lang), &above, &text.slug).await?;
        db::exec!(
            tx,
            "UPDATE page_text SET slug = $4 WHERE hub_id = $1 AND page_id = $2 AND lang = $3 AND path IS NULL",
            hub,
            &page.id,
            &text.lang,
            slug,
        )?;
    }
    Ok(())
}

/// Gives a text its slug and, if that changes its path, all texts below it their new ones.
pub(super) async fn settle(
    tx: &mut Tx,
    stamp: &Stamp<'_>,
    (page, lang): (&PageHead, Locale),
    slug: &str,
) -> Outcome<()> {
    db::exec!(
        tx,
        "UPDATE page_text SET slug = $4 WHERE hub_id = $1 AND page_id = $2 AND lang = $3 AND slug <> $4",
        stamp.hub,
        &page.id,
        lang.code(),
        slug,
    )?;
    relocate(tx, stamp, &page.id, page.parent.as_ref()).await
}

/// Writes the paths of a page anew, and those of the pages below as far as they change; every old path is remembered.
pub(super) async fn relocate(tx: &mut Tx, stamp: &Stamp<'_>, page: &PageId, parent: Option<&PageId>) -> Outcome<()> {
    let hub = stamp.hub;
    let tree = languages(tx, hub).await?;
    let mut above: HashMap<String, (Locale, Paths)> = HashMap::new();
    if let Some(parent) = parent {
        let key = [parent.to_string()];
        let origin = origins(tx, hub, &key).await?.remove(parent).unwrap_or(Locale::De);
        above.insert(
            parent.to_string(),
            (origin, paths_of(rows(tx, hub, &key).await?).remove(parent).unwrap_or_default()),
        );
    }
    let mut level = vec![(page.clone(), parent.map_or_else(String::new, PageId::to_string))];
    while !level.is_empty() {
        let keys: Vec<String> = level.iter().map(|(id, _)| id.to_string()).collect();
        let texts = rows(tx, hub, &keys).await?;
        let origins = origins(tx, hub, &keys).await?;
        let parents: HashMap<&PageId, &String> = level.iter().map(|(id, parent)| (id, parent)).collect();
        let mut moved = Vec::new();
        let mut now: HashMap<PageId, Paths> = HashMap::new();
        for text in texts {
            let lang = locale(&text.lang);
            let up = parents.get(&text.page_id).and_then(|parent| above.get(*parent));
            let up = up.map_or_else(String::new, |(origin, paths)| path_for(&tree, paths, *origin, lang));
            let path = join(&up, &text.slug);
            now.entry(text.page_id.clone()).or_default().push((lang, path.clone()));
            if text.path.as_ref() != Some(&path) {
                moved.push((text, path));
            }
        }
        if let Err(refused) = write(tx, hub, &moved).await? {
            return Ok(Err(refused));
        }
        let changed: HashSet<String> = moved.iter().map(|(text, _)| text.page_id.to_string()).collect();
        above = now
            .into_iter()
            .filter(|(id, _)| changed.contains(id.as_str()))
            .map(|(id, paths)| (id.to_string(), (origins.get(&id).copied().unwrap_or(Locale::De), paths)))
            .collect();
        level = below(tx, hub, &changed).await?;
    }
    Ok(Ok(()))
}

/// The pages right below some pages, each with its parent.
async fn below(tx: &mut Tx, hub: &HubId, pages: &HashSet<String>) -> Result<Vec<(PageId, String)>> {
    let keys: Vec<String> = pages.iter().cloned().collect();
    const SELECT: &str =
        "SELECT id, parent_id FROM page WHERE hub_id = $1 AND removed_at IS NULL AND parent_id IN ({keys})";
    db::rows_in!(tx, (PageId, String), SELECT, hub.as_str(), &keys)
}

async fn write(tx: &mut Tx, hub: &HubId, moved: &[(Row, String)]) -> Outcome<()> {
    if moved.is_empty() {
        return Ok(Ok(()));
    }
    if let Some((_, path)) = moved.iter().find(|(_, path)| crate::content::reserved(path)) {
        return Ok(Err(Refused::Reserved(path.clone())));
    }
    let wanted: Vec<String> = moved.iter().map(|(_, path)| path.clone()).collect();
    const SELECT: &str = "SELECT page_id, lang, path FROM page_text WHERE hub_id = $1 AND path IN ({keys})";
    let taken = db::rows_in!(tx, (PageId, String, String), SELECT, hub.as_str(), &wanted)?;
    let moving: HashSet<(&str, &str)> =
        moved.iter().map(|(row, _)| (row.page_id.as_str(), row.lang.as_str())).collect();
    let wants: HashSet<(&str, &str)> = moved.iter().map(|(row, path)| (row.lang.as_str(), path.as_str())).collect();
    for (page, lang, path) in &taken {
        if wants.contains(&(lang, path)) && !moving.contains(&(page.as_str(), lang.as_str())) {
            return Ok(Err(Refused::Taken(path.clone())));
        }
    }
    let former = former(tx, hub, &wanted).await?;
    for (row, path) in moved {
        if let Some(other) = promised(&former, path, (&row.page_id, &row.lang)) {
            return Ok(Err(Refused::Former(path.clone(), title(tx, hub, other, &row.lang).await?)));
        }
    }
    remember(tx, hub, moved).await?;
    let cells = |(row, path): &(Row, String)| {
        let texts = [hub.as_str(), row.page_id.as_str(), &row.lang, &row.slug, path].map(Value::from);
        texts.into_iter().chain([Value::from(row.last)]).collect()
    };
    let rows: Vec<Vec<Value>> = moved.iter().map(cells).collect();
    let insert = "INSERT INTO page_text (hub_id, page_id, lang, slug, path, last)";
    db::bulk(tx, insert, &rows, "ON CONFLICT (page_id, lang) DO UPDATE SET path = excluded.path").await?;
    Ok(Ok(()))
}

/// Old paths lead to their pages from now on. One that leads to another page already is that page's while it is there.
async fn remember(tx: &mut Tx, hub: &HubId, moved: &[(Row, String)]) -> Result<()> {
    let old = moved.iter().filter_map(|(row, _)| Some((row, row.path.as_ref()?)));
    let rows: Vec<Vec<Value>> =
        old.map(|(row, path)| [hub.as_str(), &row.lang, path, row.page_id.as_str()].map(Value::from).into()).collect();
    let insert = "INSERT INTO page_redirect (hub_id, lang, path, page_id)";
    let unless_promised = "ON CONFLICT (hub_id, path, lang) DO UPDATE SET page_id = excluded.page_id \
         WHERE (SELECT p.removed_at FROM page p WHERE p.hub_id = page_redirect.hub_id \
         AND p.id = page_redirect.page_id) IS NOT NULL";
    db::bulk(tx, insert, &rows, unless_promised).await?;
    Ok(())
}
