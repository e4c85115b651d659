//! What everybody can read: the list of programmes, and one programme with its rules, its past and the next step.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use fields::Fields;
use text::{ConceptKind, vocabulary};
use web::{Cursor, Error, Form, Tr};

use super::chart::{Column, columns, share};
use super::words::{Fact, amount, deadline, facts, region_line};
use crate::ctx::{Ctx, OrFault};
use crate::funding::labels::{concept, key};
use crate::funding::store::{self, Card, Filter, Latest, Party, Shown, Year};
use crate::funding::{Deadline, Programme, Text};
use crate::people::{EditProgramme, authorize};
use crate::site::Page;
use crate::texts::{lands, language};
use crate::writing;

const PAGE: i64 = 30;

#[derive(Template)]
#[template(path = "funding/list.html")]
struct List {
    page: Page,
    t: Tr,
    asked: Fields,
    narrowed: bool,
    themes: Vec<(&'static str, String)>,
    targets: Vec<(&'static str, String)>,
    lands: Vec<(&'static str, String)>,
    cards: Vec<CardView>,
    next: Option<String>,
    later: bool,
}

/// A card with its facts in words.
struct CardView {
    card: Card,
    amount: Option<String>,
    class: &'static str,
    deadline: String,
    regions: Vec<(String, Option<&'static str>)>,
    themes: Vec<String>,
}

/// `GET /{lang}/funding`.
pub async fn list(ctx: Ctx, Form(asked): Form) -> web::Result {
    let today = ctx.today();
    let filter = filter(&asked, &today);
    let langs = (ctx.locale.code(), ctx.locale.language());
    let mut tx = ctx.db.read().await.or_fault()?;
    let mut cards = store::list(&mut tx, &ctx.hub.id, &filter, langs, (&today, PAGE)).await.or_fault()?;
    drop(tx);
    let next = (cards.len() > PAGE as usize).then(|| next_page(&ctx, &asked, &mut cards)).flatten();
    let mut page = Page::new(&ctx, "programmes", ctx.t.get("funding-title"));
    page.crumbs.clear();
    let narrowed = ["theme", "target", "region", "foundation", "open"].iter().any(|name| asked.some(name).is_some());
    page.noindex = narrowed || filter.words.is_some() || filter.after.is_some();
    let shown = List {
        page,
        t: ctx.t,
        narrowed,
        themes: concepts(&ctx.t, ConceptKind::Theme),
        targets: concepts(&ctx.t, ConceptKind::Target),
        lands: lands(&ctx.t),
        cards: cards.into_iter().map(|card| card_view(&ctx.t, card, &today)).collect(),
        next,
        later: filter.after.is_some(),
        asked,
    };
    web::html(StatusCode::OK, &shown)
}

/// What a query asks for; values that mean nothing narrow nothing.
pub fn filter(asked: &Fields, today: &str) -> Filter {
    let text = |name: &str| asked.some(name).map(str::to_owned);
    Filter {
        theme: text("theme"),
        target: text("target"),
        region: asked.some("region").and_then(places::Region::parse).map(|region| region.code().to_owned()),
        foundation: text("foundation"),
        open_on: asked.some("open").map(|_| today.to_owned()),
        words: text("q"),
        after: asked.some("after").and_then(Cursor::parse),
    }
}

fn next_page(ctx: &Ctx, asked: &Fields, cards: &mut Vec<Card>) -> Option<String> {
    cards.truncate(PAGE as usize);
    let last = cards.last()?;
    let after = Cursor { key: last.sort_key.clone(), id: last.id.to_string() };
    let mut query =
        Fields(asked.0.iter().filter(|(name, value)| name != "after" && !value.is_empty()).cloned().collect());
    query.push("after", after.encode());
    Some(ctx.url(&format!("/funding?{}", query.query())))
}

/// All themes or target groups with their names, in the reader's alphabet.
pub fn concepts(t: &Tr, kind: ConceptKind) -> Vec<(&'static str, String)> {
    let of_kind = vocabulary().concepts().iter().filter(|concept| concept.kind == kind);
    let mut named: Vec<_> = of_kind.map(|found| (found.id, concept(t, found.id))).collect();
    named.sort_by_cached_key(|(_, name)| text::fold(name));
    named
}

fn card_view(t: &Tr, card: Card, today: &str) -> CardView {
    let (class, deadline) = deadline(t, &card.deadline(today));
    let split = |list: &str| list.split(';').filter(|code| !code.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    CardView {
        amount: amount(t, card.amount_min, card.amount_max, &card.currency),
        class,
        deadline,
        regions: split(&card.regions).iter().map(|code| region_line(t, code)).collect(),
        themes: split(&card.themes).iter().map(|id| concept(t, id)).collect(),
        card,
    }
}

#[derive(Template)]
#[template(path = "funding/show.html")]
struct Show {
    page: Page,
    t: Tr,
    programme: Programme,
    foundation: Party,
    lang: String,
    text: Text,
    facts: Vec<Fact>,
    chip: (&'static str, String),
    later_deadlines: Vec<String>,
    next: Next,
    years: Vec<Year>,
    columns: Vec<Column>,
    latest: Vec<Latest>,
    editable: bool,
}

/// What an association does next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Over,
    Write,
    Ask,
    Unknown,
}

/// `GET /{lang}/funding/{slug}`. What is not public does not exist for outsiders.
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let found = store::find(&mut tx, &ctx.hub.id, &slug).await.or_fault()?.ok_or(Error::NotFound)?;
    let editable = authorize::<EditProgramme>(&ctx.who, Some(&found.programme.foundation)).is_some();
    if !found.programme.published && !editable {
        return Err(Error::NotFound);
    }
    let years = store::history(&mut tx, &ctx.hub.id, &found.programme.id).await.or_fault()?;
    let latest = store::latest(&mut tx, &ctx.hub.id, &found.programme.id).await.or_fault()?;
    drop(tx);
    web::html(StatusCode::OK, &shown(&ctx, found, years, latest, editable))
}

fn shown(ctx: &Ctx, found: Shown, years: Vec<Year>, latest: Vec<Latest>, editable: bool) -> Show {
    let Shown { programme, foundation } = found;
    let (today, t) = (ctx.today(), ctx.t);
    let (lang, text) = programme.terms.text_for(ctx.locale.code());
    let (lang, text) = (lang.to_owned(), text.clone());
    let state = programme.terms.deadline(&today);
    let next = match (&state, programme.terms.unsolicited) {
        (Deadline::Over, _) => Next::Over,
        (_, Some(true)) if foundation.email.is_some() || foundation.website.is_some() => Next::Write,
        (_, Some(false)) => Next::Ask,
        _ => Next::Unknown,
    };
    let page = Page::new(ctx, "programmes", text.title.clone()).under("/funding", t.get("funding-title"));
    let langs = writing::languages(&programme.terms.texts);
    let mut page = page.written(&format!("/funding/{}", programme.slug), &langs, &programme.terms.origin_lang);
    page.noindex |= !programme.published;
    let later = programme.terms.deadlines.iter().filter(|day| day.as_str() >= today.as_str()).skip(1);
    Show {
        later_deadlines: later.map(|day| web::date(&t, day)).collect(),
        facts: facts(&t, &programme.terms, &today),
        chip: deadline(&t, &state),
        columns: columns(&years),
        page,
        t,
        lang,
        text,
        next,
        years,
        latest,
        editable,
        foundation,
        programme,
    }
}

impl Show {
    fn fallback(&self) -> Option<String> {
        (self.lang != self.t.locale.code()).then(|| language(&self.t, &self.lang))
    }

    /// The rules with their names, as they are quoted.
    fn rules(&self) -> Vec<(String, &str)> {
        let rules = self.programme.terms.rules.iter();
        rules.map(|(rule, sentence)| (self.t.get(&key("rule", rule.code())), sentence.as_str())).collect()
    }

    fn count(&self) -> i64 {
        self.years.iter().map(|year| year.grants).sum()
    }

    fn peak(&self) -> Option<String> {
        let peak = self.columns.iter().max_by_key(|column| column.grants)?;
        Some(self.t.two("funding-history-peak", "year", &peak.year, "count", peak.grants))
    }

    fn share(&self, year: &Year) -> i64 {
        share(&self.years, year)
    }

    fn phone_link(&self) -> String {
        let phone = self.foundation.phone.as_deref().unwrap_or("");
        phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}
