//! The directory of associations and that of foundations: search, filters, list, map.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use fields::Fields;
use web::{Cursor, Error, Form, Pieces, Tr, see_other};

use super::{labels, map};
use crate::ctx::{Ctx, OrFault};
use crate::organisations::Kind;
use crate::organisations::store::{self, Filter, Listed};
use crate::site::{Page, frame};
use crate::texts;

/// Cards on a page.
const LIMIT: usize = 25;
/// The filters, in the order in which they are offered.
const FILTERS: [&str; 6] = ["network", "land", "district", "theme", "target", "language"];

/// Something that can be chosen.
pub struct Choice {
    /// As it stands in the address or the form.
    pub value: String,
    /// As people read it.
    pub label: String,
    /// Is it chosen?
    pub chosen: bool,
}

/// A filter.
pub struct Select {
    /// Its field.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// What can be chosen.
    pub options: Vec<Choice>,
}

/// What stands above the list. It belongs to a revision and to the query without its cursor.
#[derive(Template)]
#[template(path = "organisations/directory.html")]
struct Directory<'a> {
    page: &'a Page,
    t: Tr,
    kind: Kind,
    q: String,
    selects: Vec<Select>,
    /// Filters in force: label and the address without it.
    chosen: Vec<(String, String)>,
    /// Fields that the search form and the filter form carry for each other.
    kept: Vec<(String, String)>,
    total: i64,
    map: Option<map::Drawn>,
    /// The directory's address without any filter.
    here: String,
    /// This list with the map, or without.
    other_view: String,
}

impl Directory<'_> {
    /// The message key for this side.
    fn key(&self, name: &str) -> String {
        format!("organisations-{name}-{}", self.kind.plural())
    }
}

/// The list.
#[derive(Template)]
#[template(path = "organisations/cards.html")]
struct Cards<'a> {
    page: &'a Page,
    t: Tr,
    kind: Kind,
    listed: Vec<Card>,
    /// Addresses: the next page, the first page.
    next: Option<String>,
    first: Option<String>,
}

impl Cards<'_> {
    /// The message key for this side.
    fn key(&self, name: &str) -> String {
        format!("organisations-{name}-{}", self.kind.plural())
    }
}

/// A card as the reader sees it.
struct Card {
    of: Listed,
    themes: Vec<String>,
    /// Language of the sentence, where it is not the reader's.
    foreign: Option<String>,
}

/// `/organisations` alone: the associations.
pub async fn choose(ctx: Ctx) -> Response {
    see_other(&ctx.url("/organisations/associations"))
}

/// The associations.
pub async fn associations(ctx: Ctx, Form(fields): Form) -> web::Result {
    directory(ctx, Kind::Association, fields).await
}

/// The foundations.
pub async fn foundations(ctx: Ctx, Form(fields): Form) -> web::Result {
    directory(ctx, Kind::Foundation, fields).await
}

/// The directory as somebody asked for it.
struct Asked {
    ctx: Ctx,
    kind: Kind,
    fields: Fields,
    filter: Filter,
    after: Option<Cursor>,
}

/// Which records stand on the page and what they look like is asked and rendered once for what has happened.
async fn directory(ctx: Ctx, kind: Kind, fields: Fields) -> web::Result {
    let (filter, after) = (filter(kind, &fields), Cursor::parse(fields.get("after")));
    let asked = Asked { ctx, kind, fields, filter, after };
    let ctx = &asked.ctx;
    let (above, list) = (asked.above().await?, asked.list().await?);
    frame::page(ctx, &ctx.rest, [&above, &list], || asked.page())
}

impl Asked {
    /// The last row before this page and the number of rows: one more than are shown tells whether there are more.
    fn window(&self) -> ((&str, &str), i64) {
        let start = self.after.as_ref().map_or(("", ""), |cursor| (cursor.key.as_str(), cursor.id.as_str()));
        (start, LIMIT as i64 + 1)
    }

    fn address(&self, query: &str) -> String {
        let mark = if query.is_empty() { "" } else { "?" };
        self.ctx.url(&format!("/organisations/{}{mark}{query}", self.kind.plural()))
    }

    fn with(&self, name: &str, value: String) -> String {
        let mut fields = self.fields.clone();
        fields.0.retain(|(key, value)| key != name && key != "after" && !value.is_empty());
        fields.push(name, value);
        self.address(&fields.query())
    }

    fn without(&self, names: &[&str]) -> String {
        self.address(&self.fields.query_without(names))
    }

    fn page(&self) -> Page {
        let (ctx, kind) = (&self.ctx, self.kind);
        let menu = format!("site-menu-{}", kind.plural());
        let page = Page::new(ctx, kind.plural(), ctx.t.get(&menu));
        // Search engines read the whole list, not every choice of it.
        let choice = |(name, value): &(String, String)| name != "after" && !value.is_empty();
        if self.fields.0.iter().any(choice) { page.noindex() } else { page }
    }

    /// Search, filters, number and map.
    async fn above(&self) -> Result<Arc<Pieces>, Error> {
        let (ctx, kind, hub) = (&self.ctx, self.kind, &self.ctx.hub.id);
        let name = format!("organisations above {} {}", kind.plural(), self.fields.query_without(&["after"]));
        if let Some(kept) = ctx.pieces.get(&ctx.part_name(&name)) {
            return Ok(kept);
        }
        let with_map = self.fields.get("view") == "map";
        let tx = &mut ctx.db.read().await.or_fault()?;
        let total = store::count(tx, hub, &self.filter).await.or_fault()?;
        let choices = store::choices(tx, hub, kind).await.or_fault()?;
        let points = if with_map { store::points(tx, hub, &self.filter).await.or_fault()? } else { Vec::new() };
        let (t, fields) = (ctx.t, &self.fields);
        let chip = |name: &&str| Some((label(ctx, name, fields.some(name)?), self.without(&[name, "after"])));
        let page = self.page();
        frame::part(ctx, &name, || Directory {
            page: &page,
            t,
            kind,
            q: fields.get("q").to_owned(),
            selects: selects(ctx, kind, fields, &choices),
            chosen: FILTERS.iter().filter_map(chip).collect(),
            kept: fields.0.iter().filter(|(name, value)| name != "after" && !value.is_empty()).cloned().collect(),
            total,
            map: with_map.then(|| map::draw(&t, &ctx.hub.facts.lands, kind, &points, total, fields)),
            here: self.address(""),
            other_view: if with_map { self.without(&["view", "after"]) } else { self.with("view", "map".into()) },
        })
    }

    /// The cards of a page.
    async fn list(&self) -> Result<Arc<Pieces>, Error> {
        let (ctx, kind) = (&self.ctx, self.kind);
        let name = format!("organisations list {} {}", kind.plural(), self.fields.query());
        if let Some(kept) = ctx.pieces.get(&ctx.part_name(&name)) {
            return Ok(kept);
        }
        let tx = &mut ctx.db.read().await.or_fault()?;
        let mut listed =
            store::directory(tx, &ctx.hub.id, &self.filter, ctx.locale.code(), self.window()).await.or_fault()?;
        let more = listed.len() > LIMIT;
        listed.truncate(LIMIT);
        let last = listed.last().filter(|_| more);
        let next = last.map(|last| Cursor { key: last.sort_key.clone(), id: last.id.to_string() }.encode());
        let page = self.page();
        frame::part(ctx, &name, || Cards {
            page: &page,
            t: ctx.t,
            kind,
            listed: listed.into_iter().map(|of| card(&ctx.t, of)).collect(),
            next: next.map(|cursor| self.with("after", cursor)),
            first: self.after.as_ref().map(|_| self.without(&["after"])),
        })
    }
}

/// What the fields of an address ask for.
pub fn filter(kind: Kind, fields: &Fields) -> Filter {
    let some = |name: &str| fields.some(name).map(str::to_owned);
    let filter = Filter {
        kind: Some(kind),
        network: some("network"),
        land: some("land"),
        district: some("district"),
        theme: some("theme"),
        target: some("target"),
        language: some("language"),
        ..Filter::default()
    };
    filter.with_words(fields.get("q"))
}

fn card(t: &Tr, of: Listed) -> Card {
    let themes = of.themes.iter().map(|id| labels::concept(t, id)).collect();
    let other = of.summary.as_ref().filter(|(lang, _)| lang != t.locale.code());
    Card { foreign: other.map(|(lang, _)| texts::language(t, lang)), themes, of }
}

/// The name of a chosen value.
fn label(ctx: &Ctx, name: &str, value: &str) -> String {
    match name {
        "network" => ctx.hub.network(value).map_or(value, |network| &network.name).to_owned(),
        "land" => labels::land(&ctx.t, value),
        "district" => labels::district(value),
        "language" => texts::language(&ctx.t, value),
        _ => labels::concept(&ctx.t, value),
    }
}

fn selects(ctx: &Ctx, kind: Kind, fields: &Fields, choices: &[(String, String)]) -> Vec<Select> {
    let of =
        |tag: &str| choices.iter().filter(|(has, _)| has == tag).map(|(_, value)| value.clone()).collect::<Vec<_>>();
    let lands = &ctx.hub.facts.lands;
    let select = |name: &'static str| {
        let values: Vec<String> = match name {
            "network" if kind == Kind::Association => ctx.hub.facts.networks.iter().map(|n| n.slug.clone()).collect(),
            "network" => Vec::new(),
            "land" if kind == Kind::Foundation => places::lands().iter().map(|land| land.iso.to_owned()).collect(),
            "land" => lands.clone(),
            "district" => {
                let chosen = fields.some("land").map_or_else(|| lands.clone(), |land| vec![land.to_owned()]);
                let districts = chosen.iter().flat_map(|land| places::places().districts_of(land));
                districts.map(|district| district.ags.to_owned()).collect()
            }
            tag => of(tag),
        };
        let choice =
            |value: String| Choice { label: label(ctx, name, &value), chosen: fields.get(name) == value, value };
        let mut options: Vec<Choice> = values.into_iter().map(choice).collect();
        options.sort_by_cached_key(|choice| text::fold(&choice.label));
        Select { name, label: ctx.t.get(&format!("organisations-filter-{name}")), options }
    };
    FILTERS.into_iter().map(select).filter(|select| select.options.len() > 1).collect()
}
