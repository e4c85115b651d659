//! `kozmos page import FOLDER`: pages of a centre from files. `kozmos page links`: links of pages, news and events that lead nowhere.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::Path;

use fields::Fields;
use web::Locale;

use super::store::{self, Broken, How, NewPage, Placement, When};
use super::{Answer, Kind, Owner, PageFile, PageHead, Place, Writing};
use crate::app::App;
use crate::hubs::Hub;
use crate::ids::PageId;
use crate::people::operator;
use crate::write::Stamp;

/// Reads all `.toml` files of a folder in the order of their names and publishes them. A page that is there already
/// (same address in its language of origin) gets new versions of the texts that differ.
pub async fn import(app: &App, hub: &Hub, folder: &Path) -> Result<(), String> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "toml"));
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let written = write(app, hub, &text).await.map_err(|e| format!("{}: {e}", file.display()))?;
        println!("{}: {written} texts written", file.display());
    }
    Ok(())
}

/// Prints the links of a hub's pages, news and events that lead nowhere; with `outside` other sites are asked too, and the
/// editors' report shows what came. Gives their number.
pub async fn links(app: &App, hub: &Hub, outside: bool) -> Result<usize, String> {
    let mut tx = app.db.read().await.map_err(|e| e.to_string())?;
    let (base, today) = (app.config.base_url(), app.clock.today(&hub.facts.zone));
    let inside = store::broken(&mut tx, &hub.id, (&base, &today)).await.map_err(|e| e.to_string())?;
    drop(tx);
    let mut count = inside.len();
    for link in inside {
        tell(&link, &"nothing that everybody may read is there");
    }
    if outside {
        count += ask(app, hub, super::outside::ask).await?;
    }
    println!("{count} links lead nowhere");
    Ok(count)
}

fn tell(link: &Broken, what: &impl Display) {
    println!("{} ({}): {}: {what}", link.at.title, link.at.lang.code(), link.target);
}

/// Asks other sites, keeps what came and prints what an editor should know; gives the number of links that lead nowhere.
pub(super) async fn ask(
    app: &App,
    hub: &Hub,
    ask: impl FnOnce(Vec<String>) -> BTreeMap<String, Answer> + Send + 'static,
) -> Result<usize, String> {
    let fault = |e: db::Error| e.to_string();
    let mut tx = app.db.read().await.map_err(fault)?;
    let links = store::outside(&mut tx, &hub.id, &app.config.base_url()).await.map_err(fault)?;
    drop(tx);
    let addresses: Vec<String> = links.iter().map(|link| link.target.clone()).collect();
    let answers = tokio::task::spawn_blocking(move || ask(addresses)).await.map_err(|e| e.to_string())?;
    let mut tx = app.db.write().await.map_err(fault)?;
    store::keep_answers(&mut tx, &operator(), &Stamp::new(app, &hub.id), &answers).await.map_err(fault)?;
    tx.commit().await.map_err(fault)?;
    let told = store::worth_telling(links, &answers);
    for (link, answer) in &told {
        tell(link, answer);
    }
    Ok(told.iter().filter(|(_, answer)| answer.is_lost()).count())
}

/// Writes one page from the text of its file; gives the number of texts that were written.
pub async fn write(app: &App, hub: &Hub, toml: &str) -> Result<usize, String> {
    let file: PageFile = toml::from_str(toml).map_err(|e| e.to_string())?;
    let origin = Locale::parse(&file.origin).ok_or_else(|| format!("origin: {}", file.origin))?;
    let first = file.texts.get(&file.origin).ok_or_else(|| format!("there is no text in {}", file.origin))?;
    let mut texts = vec![(origin, parse(first)?)];
    for (tag, text) in file.texts.iter().filter(|(tag, _)| **tag != file.origin) {
        texts.push((Locale::parse(tag).ok_or_else(|| format!("texts.{tag}: no such language"))?, parse(text)?));
    }
    let mut tx = app.db.write().await.map_err(|e| e.to_string())?;
    let stamp = Stamp::new(app, &hub.id);
    let page = page(&mut tx, &stamp, &file, (origin, &texts[0].1)).await?;
    let mut written = 0;
    let mut source = 1;
    for (lang, writing) in &texts {
        let fault = |e: db::Error| e.to_string();
        let known = store::texts(&mut tx, &hub.id, &page.id).await.map_err(fault)?;
        let own = known.iter().find(|text| text.lang == *lang);
        let base = own.map_or(0, |text| text.last);
        let newest = store::version(&mut tx, &hub.id, (&page.id, *lang, base)).await.map_err(fault)?;
        let same = newest.zip(own).is_some_and(|(version, text)| {
            let writing = Writing { slug: writing.slug.clone(), ..writing.clone() };
            text.live() && version.writing(&writing.slug) == writing
        });
        if same {
            source = if *lang == origin { base } else { source };
            continue;
        }
        let from = (*lang != origin).then_some((origin, source));
        let how = How { minor: false, machine: false, source: from, when: When::Now };
        let saved = store::save(&mut tx, &operator(), &stamp, (&page, *lang, base), (writing, &how)).await;
        let number = saved.map_err(fault)?.map_err(|refused| format!("{}: {refused}", lang.code()))?;
        source = if *lang == origin { number } else { source };
        written += 1;
    }
    tx.commit().await.map_err(|e| e.to_string())?;
    Ok(written)
}

fn parse(text: &super::file::TextFile) -> Result<Writing, String> {
    let values = [&text.title, &text.slug, &text.summary, &text.body, &text.aside];
    let pairs = Writing::FIELDS.iter().zip(values).map(|(name, value)| ((*name).to_owned(), value.clone()));
    Writing::parse(Owner::Page, &Fields(pairs.collect())).map_err(|refusals| format!("{}: {refusals:?}", text.title))
}

/// The page of that address, or a new one.
async fn page(
    tx: &mut db::Tx,
    stamp: &Stamp<'_>,
    file: &PageFile,
    (origin, writing): (Locale, &Writing),
) -> Result<PageHead, String> {
    let fault = |e: db::Error| e.to_string();
    let slug = if writing.slug.is_empty() { super::slug_of(&writing.title) } else { writing.slug.clone() };
    let at = async |tx: &mut db::Tx, path: &str| -> Result<Option<PageId>, String> {
        let found = store::at_path(tx, stamp.hub, path).await.map_err(fault)?;
        Ok(found.into_iter().find(|(lang, _)| lang == origin.code()).map(|(_, page)| page))
    };
    let id = match at(tx, &super::join(&file.under, &slug)).await? {
        Some(id) => id,
        None => {
            let parent = match file.under.as_str() {
                "" => None,
                path => Some(at(tx, path).await?.ok_or_else(|| format!("there is no page at {path}"))?),
            };
            let placement = Placement {
                parent,
                after: None,
                kind: Kind::parse(&file.kind).ok_or_else(|| format!("kind: {}", file.kind))?,
                place: Place::parse(&file.place).ok_or_else(|| format!("place: {}", file.place))?,
                starts_on: file.starts_on.clone(),
                ends_on: file.ends_on.clone(),
                qualification: file.qualification,
            };
            // A slug with a number would be found by no later import: each would make one more page.
            let new = NewPage { placement, origin, writing: Writing { slug, ..writing.clone() } };
            let made = store::create(tx, (&operator(), &operator()), stamp, &new).await.map_err(fault)?;
            made.map_err(|refused| refused.to_string())?
        }
    };
    store::find(tx, stamp.hub, &id).await.map_err(fault)?.ok_or_else(|| "the page is gone".to_owned())
}
