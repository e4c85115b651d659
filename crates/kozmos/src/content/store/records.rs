//! Texts of records of other rooms, stories, events and the centre: written with their record by its form, or one by one.

use std::collections::{BTreeMap, HashMap};

use db::{Error, Result, Tx};

use super::languages::languages;
use super::texts::{Text, texts, texts_of};
use super::versions::{How, When, hide, insert, point};
use crate::content::{Languages, Locale, Owner, State, WritesTexts, Writing, locale, state_of};
use crate::ids::{HubId, PageId};
use crate::ledger::{self, Entry};
use crate::media;
use crate::people::Authorized;
use crate::write::Stamp;

/// A record's text as everybody sees it once the record is public.
#[derive(Clone, Debug, PartialEq, Eq, db::FromRow)]
pub struct RecordText {
    /// Its record.
    pub page_id: String,
    /// Its language.
    pub lang: String,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// The text, Markdown.
    pub body: String,
    /// The box, Markdown.
    pub aside: String,
    /// A machine wrote it, and nobody has read it yet.
    pub machine: bool,
}

/// The live texts of some records.
pub async fn record_texts(tx: &mut Tx, hub: &HubId, ids: &[String]) -> Result<Vec<RecordText>> {
    const SELECT: &str = "SELECT t.page_id, t.lang, v.title, v.summary, v.body, v.aside, \
                          v.machine AND v.read_by IS NULL AS machine FROM page_text t JOIN page_version v \
                          ON v.hub_id = t.hub_id AND v.page_id = t.page_id AND v.lang = t.lang AND v.number = t.live \
                          WHERE t.hub_id = $1 AND t.page_id IN ({keys})";
    db::rows_in!(tx, RecordText, SELECT, hub.as_str(), ids)
}

/// In which state the texts of some records are, by the records' ids.
pub async fn record_states(tx: &mut Tx, hub: &HubId, ids: &[String]) -> Result<HashMap<String, Vec<(Locale, State)>>> {
    let pages: Vec<PageId> = ids.iter().cloned().map(PageId::from).collect();
    let texts = texts_of(tx, hub, &pages).await?;
    let states = |id: &String| {
        let own = texts.iter().filter(|text| text.page.as_str() == id);
        let facts: Vec<_> = own.map(|text| text.facts.clone()).collect();
        (id.clone(), Locale::ALL.map(|lang| (lang, state_of(&facts, lang))).into())
    };
    Ok(ids.iter().map(states).collect())
}

/// Writes those of a record's texts that are not what they were, sources before their translations. Languages that are
/// not among them are taken back.
pub async fn write_texts<C: WritesTexts>(
    tx: &mut Tx,
    auth: &Authorized<C>,
    stamp: &Stamp<'_>,
    (id, minor): (&str, bool),
    new: &BTreeMap<Locale, Writing>,
) -> Result<()> {
    let (hub, id) = (stamp.hub, PageId::from(id.to_owned()));
    db::exec!(
        tx,
        "INSERT INTO page (id, hub_id, owner, parent_id, position, kind, place, origin_lang, version, created_at) \
         VALUES ($1, $2, $3, $3, 0, 'text', 'none', 'de', 1, $4) ON CONFLICT (id) DO NOTHING",
        &id,
        hub,
        C::OWNER.code(),
        &stamp.at,
    )?;
    let page = super::find(tx, hub, &id).await?.filter(|page| page.owner == C::OWNER).ok_or(Error::Stale)?;
    let mut known: HashMap<Locale, Text> =
        texts(tx, hub, &id).await?.into_iter().map(|text| (text.lang, text)).collect();
    let live = record_texts(tx, hub, &[id.to_string()]).await?;
    for gone in live.iter().map(|text| locale(&text.lang)).filter(|lang| !new.contains_key(lang)) {
        hide(tx, hub, (&id, gone)).await?;
    }
    let tree = languages(tx, hub).await?;
    for lang in in_order(&tree, new) {
        let Some(writing) = new.get(&lang) else { continue };
        let same = |text: &RecordText| {
            locale(&text.lang) == lang
                && [&text.title, &text.summary, &text.body, &text.aside]
                    == [&writing.title, &writing.summary, &writing.body, &writing.aside]
        };
        if live.iter().any(same) {
            continue;
        }
        let old = known.remove(&lang);
        let base = old.as_ref().map_or(0, |text| text.last);
        // A small change says of the source what the text said before.
        let before = old.filter(|text| minor && text.live()).map(|text| text.facts.source);
        let source = match before {
            Some(source) => source,
            None => source(tx, hub, (&id, &tree), (lang, new)).await?,
        };
        let how = How { minor: minor && base > 0, machine: false, source, when: When::Now };
        let number = point(tx, hub, (&page, lang, base), ("", &how.when)).await?;
        insert(tx, (stamp, auth.actor()), (&id, lang.code(), number), (writing, &how)).await?;
    }
    Ok(())
}

/// The languages of some texts, each after the one it is translated from.
fn in_order(tree: &Languages, texts: &BTreeMap<Locale, Writing>) -> Vec<Locale> {
    let mut order: Vec<Locale> = texts.keys().copied().collect();
    order.sort_by_key(|lang| tree.chain(*lang).len());
    order
}

/// What a text says that stands beside the newest text of its source.
async fn source(
    tx: &mut Tx,
    hub: &HubId,
    (id, tree): (&PageId, &Languages),
    (lang, new): (Locale, &BTreeMap<Locale, Writing>),
) -> Result<Option<(Locale, i64)>> {
    let there: Vec<Locale> = new.keys().copied().collect();
    let Some(from) = tree.translated_from(lang, Locale::De, &there) else { return Ok(None) };
    let live = db::maybe!(
        tx,
        (i64,),
        "SELECT live FROM page_text WHERE hub_id = $1 AND page_id = $2 AND lang = $3 AND live IS NOT NULL",
        hub,
        id,
        from.code(),
    )?;
    Ok(live.map(|(number,)| (from, number)))
}

/// Throws the texts of a record away, with all versions: nobody ever saw it.
pub async fn forget_texts<C: WritesTexts>(tx: &mut Tx, _: &Authorized<C>, hub: &HubId, id: &str) -> Result<()> {
    media::forget_uses(tx, hub, id).await?;
    db::exec!(tx, "DELETE FROM page_link WHERE hub_id = $1 AND page_id = $2", hub, id)?;
    db::exec!(tx, "DELETE FROM page_draft WHERE hub_id = $1 AND page_id = $2", hub, id)?;
    db::exec!(tx, "DELETE FROM page_version WHERE hub_id = $1 AND page_id = $2", hub, id)?;
    db::exec!(tx, "DELETE FROM page_text WHERE hub_id = $1 AND page_id = $2", hub, id)?;
    db::exec!(tx, "DELETE FROM page WHERE hub_id = $1 AND id = $2 AND owner = $3", hub, id, C::OWNER.code())?;
    Ok(())
}

/// Is the record public, as far as it is its room's? Of pages: yes.
pub(in crate::content) async fn is_public(tx: &mut Tx, hub: &HubId, id: &PageId) -> Result<bool> {
    Ok(whose(tx, hub, id).await?.1)
}

/// Whose the texts of that id are, and whether the record is public.
async fn whose(tx: &mut Tx, hub: &HubId, id: &PageId) -> Result<(Owner, bool)> {
    let found = db::maybe!(
        tx,
        (String, String),
        "SELECT p.owner, COALESCE(s.state, g.state, 'published') FROM page p LEFT JOIN story s ON s.id = p.id \
         LEFT JOIN gathering g ON g.id = p.id WHERE p.hub_id = $1 AND p.id = $2",
        hub,
        id,
    )?;
    let read = |(owner, state): (String, String)| (Owner::parse(&owner).unwrap_or(Owner::Page), state == "published");
    Ok(found.map_or((Owner::Page, true), read))
}

/// Writes into the book of changes what happened to a single text. When everybody sees another text of it, the record is
/// another, too: whoever has its form open hears of it.
pub(super) async fn note(
    tx: &mut Tx,
    (hub, at, actor): (&HubId, &str, &str),
    id: &PageId,
    (what, payload): (&'static str, &str),
) -> Result<()> {
    let (owner, public) = whose(tx, hub, id).await?;
    if matches!(what, "publish" | "withdraw") {
        touch(tx, hub, at, (owner, id)).await?;
    }
    let what = if public { what } else { ledger::DRAFT };
    ledger::append(tx, hub, at, actor, &[Entry::new(what, owner.code(), id.as_str(), payload)]).await
}

async fn touch(tx: &mut Tx, hub: &HubId, at: &str, (owner, id): (Owner, &PageId)) -> Result<()> {
    match owner {
        // The texts of a hub are read with it, and its facts have a form of their own.
        Owner::Page | Owner::Hub => 0,
        Owner::Story => db::exec!(
            tx,
            "UPDATE story SET version = version + 1, updated_at = $3 WHERE hub_id = $1 AND id = $2",
            hub,
            id,
            at,
        )?,
        Owner::Gathering => db::exec!(
            tx,
            "UPDATE gathering SET version = version + 1, updated_at = $3 WHERE hub_id = $1 AND id = $2",
            hub,
            id,
            at,
        )?,
    };
    Ok(())
}
