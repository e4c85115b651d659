//! For the staff: the month's proposals, and the audit of who is never proposed and why.

use askama::Template;
use axum::http::StatusCode;
use ranking::fair::{Why, gini};
use web::{Error, Tr, see_other};

use super::{Item, item, private};
use crate::ctx::{Ctx, OrFault};
use crate::introductions::commands::{self, Command};
use crate::introductions::machine::{Act, Side, State};
use crate::introductions::month::{self, PER_FOUNDATION, Plan};
use crate::introductions::views::Views;
use crate::introductions::{store, work};
use crate::people::{AnswerIntroduction, PlanIntroductions};
use crate::site::Page;

#[derive(Template)]
#[template(path = "introductions/month.html")]
struct MonthPage {
    page: Page,
    t: Tr,
    proposed: Vec<Item>,
    under_way: Vec<Item>,
    /// So many the month still has room for.
    more: usize,
    left_out: usize,
    places: i64,
    taken: i64,
}

async fn plan(ctx: &Ctx, views: &Views, month: &str) -> web::Result<Plan> {
    let mut tx = ctx.db.read().await.or_fault()?;
    let past = store::past(&mut tx, &ctx.hub.id).await.or_fault()?;
    month::plan(views, &past, month).map_err(Error::fault)
}

/// `GET /{lang}/introductions/month`.
pub async fn month(ctx: Ctx) -> web::Result {
    let views = work::views(&ctx.app, &ctx.hub).await.or_fault()?;
    let (_, month) = commands::today(&ctx.app, &ctx.hub);
    let plan = plan(&ctx, &views, &month).await?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let all = store::all(&mut tx, &ctx.hub.id).await.or_fault()?;
    drop(tx);
    let of = |wanted: &dyn Fn(State) -> bool| -> Vec<Item> {
        all.iter().filter(|one| wanted(one.facts.state)).filter_map(|one| item(&ctx, one)).collect()
    };
    let title = ctx.t.one("introductions-month-of", "month", web::date(&ctx.t, &month));
    let page = Page::new(&ctx, "desk", title).under("/people/desk", ctx.t.get("people-desk"));
    let shown = MonthPage {
        page: page.under("/introductions", ctx.t.get("introductions-title")).noindex(),
        t: ctx.t,
        proposed: of(&|state| state == State::Proposed),
        under_way: of(&|state| matches!(state, State::AskingAssociation | State::AskingFoundation)),
        more: plan.proposals.len(),
        left_out: plan.left_out.len(),
        places: plan.rooms.iter().map(|(_, room, _)| room).sum(),
        taken: plan.rooms.iter().map(|(_, room, taken)| taken.min(room)).sum(),
    };
    Ok(private(web::html(StatusCode::OK, &shown)?))
}

/// `POST /{lang}/introductions/month`: writes the proposals that the month still has room for. Pressed twice it changes
/// nothing.
pub async fn fill(ctx: Ctx) -> web::Result {
    let auth = ctx.authorize::<PlanIntroductions>(None)?;
    let views = work::views(&ctx.app, &ctx.hub).await.or_fault()?;
    let mut tx = ctx.db.write().await.or_fault()?;
    commands::fill((&ctx.app, &ctx.hub), &mut tx, &auth, &views).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url("/introductions/month")))
}

/// `POST /{lang}/introductions/month/send`: sends every proposal; those whose foundation takes no more are left.
pub async fn send_all(ctx: Ctx) -> web::Result {
    let auth = ctx.authorize::<AnswerIntroduction>(None)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let all = store::all(&mut tx, &ctx.hub.id).await.or_fault()?;
    for one in all.iter().filter(|one| one.facts.state == State::Proposed) {
        let command = Command { act: Act::Send, version: one.version, reason: None, words: String::new(), note: None };
        let who = (one, &[Side::Centre][..]);
        // Refused is only one whose foundation is full by now: it stays a proposal.
        let _sent = commands::carry_out((&ctx.app, &ctx.hub), &mut tx, &auth, who, &command).await.or_fault()?;
    }
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url("/introductions")))
}

/// A line of the audit.
struct Left {
    slug: String,
    name: String,
    why: &'static str,
    waited: u32,
}

/// A Gini coefficient before and after, in hundredths, and the change in percent.
struct Fair {
    name: &'static str,
    before: String,
    after: String,
    change: i64,
}

#[derive(Template)]
#[template(path = "introductions/audit.html")]
struct Audit {
    page: Page,
    t: Tr,
    fair: Vec<Fair>,
    left: Vec<Left>,
    associations: usize,
    /// Slug, name, places a month, taken, whether somebody said so.
    rooms: Vec<(String, String, i64, i64, bool)>,
    default: i64,
}

/// The end of `introductions-left-…`.
pub(super) fn why_code(why: Why) -> &'static str {
    match why {
        Why::NoFit => "no-fit",
        Why::NoOpenGate => "no-open-gate",
        Why::AllKnown => "all-known",
        Why::CapacityFull => "capacity-full",
    }
}

fn fair(t: &Tr, name: &'static str, (before, after): (f64, f64)) -> Fair {
    let point = if t.locale == web::Locale::En { '.' } else { ',' };
    let print = |gini: f64| format!("{gini:.2}").replace('.', &point.to_string());
    let change = if before > 0.0 { ((after / before - 1.0) * 100.0).round() as i64 } else { 0 };
    Fair { name, before: print(before), after: print(after), change }
}

/// `GET /{lang}/introductions/audit`: the plan of the month as if nothing were proposed yet, so that the figures are of
/// the rule and not of a rest.
pub async fn audit(ctx: Ctx) -> web::Result {
    let views = work::views(&ctx.app, &ctx.hub).await.or_fault()?;
    let (_, month) = commands::today(&ctx.app, &ctx.hub);
    let now = plan(&ctx, &views, &month).await?;
    let fresh = month::plan(&views, &[], &month).map_err(Error::fault)?;
    let sides = &views.sides;
    let left = now.left_out.iter().map(|(at, why, waited)| Left {
        slug: sides.associations[*at].slug.clone(),
        name: sides.associations[*at].name.clone(),
        why: why_code(*why),
        waited: *waited,
    });
    let rooms = now.rooms.iter().map(|(at, room, taken)| {
        let foundation = &sides.foundations[*at];
        (foundation.slug.clone(), foundation.name.clone(), *room, *taken, foundation.per_month.is_some())
    });
    let served = (gini(&month::greedy(&views, &fresh)), gini(&month::served(&views, &fresh)));
    let page =
        Page::new(&ctx, "desk", ctx.t.get("introductions-audit")).under("/people/desk", ctx.t.get("people-desk"));
    let shown = Audit {
        page: page.under("/introductions", ctx.t.get("introductions-title")).noindex(),
        fair: vec![
            fair(&ctx.t, "introductions-audit-lists", views.gini),
            fair(&ctx.t, "introductions-audit-month", served),
        ],
        left: left.collect(),
        associations: sides.associations.len(),
        rooms: rooms.collect(),
        default: PER_FOUNDATION,
        t: ctx.t,
    };
    Ok(private(web::html(StatusCode::OK, &shown)?))
}
