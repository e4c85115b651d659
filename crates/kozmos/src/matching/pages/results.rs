//! What fits: the list, ten at a time, and the page of one suggestion with everything about it.

use askama::Template;
use axum::http::StatusCode;
use fields::Fields;
use web::{Error, Form, Tr, see_other};

use super::form::Asked;
use super::kept::own;
use super::understood::{Asking, Chip, Opened, asking, chips, opened};
use super::{home, read, unkept};
use crate::ctx::{Ctx, OrFault};
use crate::ids::{NeedId, ProgrammeId};
use crate::matching::cards::{Card, Show, card};
use crate::matching::kept::Told;
use crate::matching::kept::what_is_needed;
use crate::matching::need::Need;
use crate::matching::openings::openings;
use crate::matching::questions::next_questions;
use crate::matching::store;
use crate::matching::suggestion::Filter;
use crate::site::Page;

/// So many suggestions stand on a page.
const SHOWN: usize = 10;
/// So many of the first ones with everything unfolded.
const WHOLE: usize = 3;
/// Nobody reads further.
const LAST: usize = 100;

#[derive(Template)]
#[template(path = "matching/results.html")]
struct Results {
    page: Page,
    t: Tr,
    asked: Asked,
    sentence: String,
    lang: &'static str,
    chips: Vec<Chip>,
    questions: Vec<Asking>,
    openings: Vec<Opened>,
    cards: Vec<Card>,
    found: String,
    keeper: Keeper,
    /// The address of the suggestions before these, and of those after them.
    around: (Option<String>, Option<String>),
}

pub(super) async fn results(ctx: &Ctx, fields: Fields, need: &Need, mut filter: Filter) -> web::Result {
    let keeper = keeper(ctx, &fields).await?;
    filter.without.clone_from(&keeper.without);
    let (t, today) = (&ctx.t, ctx.today());
    let from = fields.get("from").parse::<usize>().unwrap_or(0).min(LAST - SHOWN);
    let matcher = ctx.app.matcher.of(&ctx.hub.id);
    let found = matcher.as_ref().map(|matcher| matcher.find(need, &today, &filter, from + SHOWN + 1));
    let terms = found.as_ref().map(|found| found.terms()).unwrap_or_default();
    let (fitting, all) = found.as_ref().map_or((0, 0), |found| (found.fitting(), found.len()));
    let suggestions = found.map(|found| found.page(need, from, SHOWN)).unwrap_or_default();
    let show = |at: usize| match at {
        _ if from > 0 => Show::Brief,
        0 => Show::First,
        at if at < WHOLE => Show::Open,
        _ => Show::Brief,
    };
    let cards = suggestions.iter().enumerate().map(|(at, one)| card(one, need, ctx, &fields, show(at))).collect();
    let (questions, openings) = match from {
        0 => (next_questions(&terms, need, &home(ctx), &today), openings(&terms, need, &today)),
        _ => Default::default(),
    };
    let page = Page::new(ctx, "matching", t.get("matching-results"));
    let around = |to: Option<usize>| to.map(|to| from_there(ctx, &fields, to));
    let next = from + SHOWN;
    let shown = Results {
        page: page.under("/matching", t.get("matching-title")).noindex(),
        t: *t,
        sentence: need.sentence.clone(),
        lang: need.lang.code(),
        chips: chips(ctx, &fields, need),
        questions: questions.into_iter().map(|question| asking(question, &fields, t)).collect(),
        openings: openings.iter().map(|found| opened(ctx, &fields, found)).collect(),
        cards,
        found: t.one("matching-found", "count", fitting),
        around: (
            around((from > 0).then(|| from.saturating_sub(SHOWN))),
            around((next < all.min(LAST)).then_some(next)),
        ),
        keeper,
        asked: Asked::new(fields, Vec::new(), t),
    };
    web::html(StatusCode::OK, &shown)
}

/// For somebody who edits associations: for which of them she can keep the idea, or the kept idea that this is.
#[derive(Default)]
struct Keeper {
    /// Slug and name.
    associations: Vec<(String, String)>,
    /// The kept idea that was changed: its id and version.
    kept: Option<(NeedId, i64)>,
    /// What was asked, to be kept.
    fields: Fields,
    /// What she has put aside or is under way.
    without: Vec<ProgrammeId>,
}

async fn keeper(ctx: &Ctx, fields: &Fields) -> web::Result<Keeper> {
    let Some(account) = ctx.who.account.as_ref().filter(|_| !ctx.who.roles.is_empty()) else {
        return Ok(Keeper::default());
    };
    let mut tx = ctx.db.read().await.or_fault()?;
    let mut keeper = Keeper { fields: what_is_needed(fields), ..Keeper::default() };
    if let Some(id) = fields.some("kept") {
        let (kept, _) = own(ctx, &mut tx, id).await?;
        let told = store::told(&mut tx, &ctx.hub.id, &kept.id, ctx.locale.language()).await.or_fault()?;
        keeper.without = told.into_iter().filter(Told::moved).map(|told| told.programme).collect();
        keeper.kept = Some((kept.id, kept.version));
    } else {
        let own = store::edited(&mut tx, &ctx.hub.id, &account.id).await.or_fault()?;
        keeper.associations = own.into_iter().map(|one| (one.slug, one.name)).collect();
    }
    Ok(keeper)
}

/// The address of the same list from another place on.
fn from_there(ctx: &Ctx, fields: &Fields, from: usize) -> String {
    let mut there = Fields(fields.0.iter().filter(|(name, _)| name != "from").cloned().collect());
    if from > 0 {
        there.push("from", from.to_string());
    }
    format!("{}?{}", ctx.url("/matching"), there.query_without(&[]))
}

#[derive(Template)]
#[template(path = "matching/suggestion.html")]
struct OneSuggestion {
    page: Page,
    t: Tr,
    sentence: String,
    lang: &'static str,
    card: Card,
    back: String,
}

/// `GET /{lang}/matching/suggestion?programme=slug&sentence=…`: everything about one suggestion.
pub(super) async fn suggestion(ctx: Ctx, Form(fields): Form) -> web::Result {
    let back = format!("{}?{}", ctx.url("/matching"), fields.query_without(&["programme", "from"]));
    let Some(slug) = fields.some("programme") else { return Ok(see_other(&ctx.url("/matching"))) };
    let Ok((need, _)) = read(&ctx, &fields).await else { return Ok(see_other(&back)) };
    let matcher = ctx.app.matcher.of(&ctx.hub.id).ok_or(Error::NotFound)?;
    if matcher.stock().offers.iter().all(|offer| offer.slug != slug) {
        return Err(Error::NotFound);
    }
    let found = matcher.find(&need, &ctx.today(), &Filter::default(), LAST);
    // It has nothing to do with the idea: then it stands for itself.
    let Some(one) = found.one(&need, slug) else { return Ok(see_other(&ctx.url(&format!("/funding/{slug}")))) };
    let t = ctx.t;
    let card = card(&one, &need, &ctx, &fields, Show::Whole);
    let list = format!("/matching?{}", fields.query_without(&["programme", "from"]));
    let page = Page::new(&ctx, "matching", card.title.clone()).under("/matching", t.get("matching-title"));
    let page = page.under(&list, t.get("matching-results")).noindex();
    let (sentence, lang) = (need.sentence.clone(), need.lang.code());
    Ok(unkept(web::html(StatusCode::OK, &OneSuggestion { page, t, sentence, lang, card, back })?))
}
