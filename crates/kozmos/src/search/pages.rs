//! The search page and the plain list of completions.

mod misses;

use std::cmp::Reverse;
use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};
use fields::Fields;
use text::Lang;
use web::{Form, Tr};

use super::{Found, Hit, Kind, Record, Shelf, Sought, Suggestion, missed, suggestions};
use crate::ctx::{Ctx, Routes};
use crate::people::Audience::{Public, Staff};
use crate::site::Page;

/// Hits of a section, and of a page of one kind.
const SECTION: usize = 5;
const PAGE: usize = 20;
const MOST_PAGES: usize = 10;

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/search", Public, get(find))
        .get("/{lang}/search/suggest", Public, get(suggest))
        .get("/{lang}/search/misses", Staff, get(misses::list))
        .post("/{lang}/search/misses/forget", Staff, post(misses::forget))
}

/// The hits of one kind.
struct Section {
    kind: Kind,
    count: usize,
    hits: Vec<Hit>,
}

#[derive(Template)]
#[template(path = "search/find.html")]
struct FindPage {
    page: Page,
    t: Tr,
    q: String,
    /// Words were typed, and there is something to look for in them.
    asked: bool,
    /// So many hits have all the words, so many some of them.
    whole: usize,
    some: usize,
    total: usize,
    sections: Vec<Section>,
    only: Option<Kind>,
    alike: Vec<Hit>,
    previous: Option<usize>,
    next: Option<usize>,
}

impl Section {
    fn keys(&self) -> (&'static str, &'static str) {
        kind_keys(self.kind)
    }
}

impl FindPage {
    /// The query in an address, under the name by which the page there takes it.
    fn address(&self, path: &str, name: &str) -> String {
        let fields = Fields(vec![(name.to_owned(), self.q.clone())]);
        self.page.url(&format!("{path}?{}", fields.query()))
    }

    /// A page of the hits of one kind.
    fn of_kind(&self, kind: Kind, number: usize) -> String {
        let number = if number > 1 { format!("&page={number}") } else { String::new() };
        format!("{}&kind={}{number}", self.address("/search", "q"), kind.code())
    }

    fn all_of(&self, section: &Section) -> String {
        self.of_kind(section.kind, 1)
    }

    fn numbered(&self, number: &usize) -> String {
        self.only.map_or_else(String::new, |kind| self.of_kind(kind, *number))
    }

    /// Which languages the words were read in.
    fn searched_in(&self) -> String {
        match self.t.locale.language() {
            "de" => self.t.get("search-in-german"),
            lang => self.t.one("search-in-two", "language", self.t.get(&format!("language-{lang}"))),
        }
    }

    /// In which language a text is that is not in the reader's.
    fn in_language(&self, lang: &str) -> String {
        let key = format!("language-{lang}");
        let name = if self.t.has(&key) { self.t.get(&key) } else { lang.to_owned() };
        self.t.one("search-in-language", "language", name)
    }
}

/// The message keys that depend on a kind: heading, and the link to all of a kind.
pub(super) fn kind_keys(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Gathering => ("search-gatherings", "search-all-gatherings"),
        Kind::News => ("search-news", "search-all-news"),
        Kind::Page => ("search-site-pages", "search-all-site-pages"),
        Kind::Association => ("search-associations", "search-all-associations"),
        Kind::Foundation => ("search-foundations", "search-all-foundations"),
        Kind::Programme => ("search-programmes", "search-all-programmes"),
    }
}

async fn find(ctx: Ctx, Form(fields): Form) -> web::Result {
    let q = short(fields.get("q"));
    let only = Kind::parse(fields.get("kind"));
    let number = fields.get("page").parse().unwrap_or(1).clamp(1, MOST_PAGES);
    let sought = Sought::parse(&q, reader(&ctx)).on(ctx.today());
    let title = if sought.is_empty() { ctx.t.get("search-title") } else { ctx.t.one("search-for", "words", &q) };
    let mut shown = FindPage {
        page: Page::new(&ctx, "search", title).noindex(),
        t: ctx.t,
        asked: !sought.is_empty(),
        q,
        whole: 0,
        some: 0,
        total: 0,
        sections: Vec::new(),
        only,
        alike: Vec::new(),
        previous: None,
        next: None,
    };
    if let Some(shelf) = ctx.app.search.of(&ctx.hub.id).filter(|_| shown.asked) {
        let found = shelf.find(&sought);
        let sought = Sought { typos: found.typos, ..sought };
        ctx.app.search.misses.note(&ctx.hub.id, missed(&found, &sought, shown.t.locale));
        fill(&mut shown, &shelf, &found, &sought, number);
    }
    fresh(web::html(StatusCode::OK, &shown)?)
}

/// Puts the hits into their sections.
fn fill(shown: &mut FindPage, shelf: &Shelf, found: &Found, sought: &Sought, number: usize) {
    let lang = shown.t.locale.code();
    let hit = |record: Arc<Record>| Hit::new(&record, lang, sought);
    let (skip, limit) = if shown.only.is_some() { ((number - 1) * PAGE, PAGE) } else { (0, SECTION) };
    for kind in Kind::ALL {
        let count = found.count(kind.number());
        shown.total += count;
        if count > skip && shown.only.is_none_or(|only| only == kind) {
            let hits = shelf.page(found, Some(kind.number()), skip, limit).into_iter().map(hit).collect();
            shown.sections.push(Section { kind, count, hits });
            shown.next = (shown.only.is_some() && count > skip + limit && number < MOST_PAGES).then_some(number + 1);
        }
    }
    // What has all the words comes first, also among the sections; where a word may be mistyped, then what fits best.
    let order = |section: &Section| {
        let kind = section.kind.number();
        (!found.whole_of(kind), Reverse(if found.typos { found.best_of(kind) } else { 0 }))
    };
    shown.sections.sort_by_key(order);
    shown.whole = found.whole;
    shown.some = found.total() - found.whole;
    shown.previous = (shown.only.is_some() && number > 1).then_some(number - 1);
    if shown.total == 0 {
        shown.alike = shelf.alike(&shown.q, lang, 3).into_iter().map(hit).collect();
    }
}

#[derive(Template)]
#[template(path = "search/suggest.html")]
struct SuggestPage {
    page: Page,
    t: Tr,
    q: String,
    groups: Vec<(&'static str, Vec<Suggestion>)>,
}

/// The groups of completions, each with its heading.
const GROUPS: [(&str, &[&str]); 3] = [
    ("search-suggest-titles", &["title"]),
    ("search-suggest-themes", &["theme", "target"]),
    ("search-suggest-places", &["place"]),
];

async fn suggest(ctx: Ctx, Form(fields): Form) -> web::Result {
    let q = short(fields.get("q"));
    let found = match ctx.app.search.of(&ctx.hub.id) {
        Some(shelf) => suggestions(&shelf, &q, ctx.locale, &ctx.today()),
        None => Vec::new(),
    };
    let of = |kinds: &[&str]| found.iter().filter(|s| kinds.contains(&s.kind)).cloned().collect::<Vec<_>>();
    let groups = GROUPS.into_iter().map(|(heading, kinds)| (heading, of(kinds)));
    let groups = groups.filter(|(_, group)| !group.is_empty()).collect();
    let title = ctx.t.one("search-suggestions-for", "words", &q);
    let page = Page::new(&ctx, "search", title).under("/search", ctx.t.get("search-title")).noindex();
    fresh(web::html(StatusCode::OK, &SuggestPage { page, t: ctx.t, q, groups })?)
}

/// The language a reader's words are read in, beside German.
pub(super) fn reader(ctx: &Ctx) -> Lang {
    Lang::parse(ctx.locale.language()).unwrap_or(Lang::De)
}

/// What fits into a search box; the rest of a longer text is not sought and not repeated.
fn short(q: &str) -> String {
    q.chars().take(200).collect::<String>().trim().to_owned()
}

/// There are as many queries as people: pages about them are not kept.
fn fresh(mut response: Response) -> web::Result {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}
