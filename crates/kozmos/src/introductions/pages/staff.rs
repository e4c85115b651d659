//! For the staff: the month's proposals.

use askama::Template;
use axum::http::StatusCode;
use web::{Error, Tr, see_other};

use super::{Item, item, private};
use crate::ctx::{Ctx, OrFault};
use crate::introductions::commands::{self, Command};
use crate::introductions::machine::{Act, Side, State};
use crate::introductions::month::{self, Past, Plan};
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

/// The plan of the month, and what it begins from.
pub(super) async fn plan(ctx: &Ctx, views: &Views, month: &str) -> web::Result<(Plan, Vec<Past>)> {
    let mut tx = ctx.db.read().await.or_fault()?;
    let past = store::past(&mut tx, &ctx.hub.id).await.or_fault()?;
    let plan = month::plan(views, &past, month).map_err(Error::fault)?;
    Ok((plan, past))
}

/// `GET /{lang}/introductions/month`.
pub async fn month(ctx: Ctx) -> web::Result {
    let views = work::views(&ctx.app, &ctx.hub).await.or_fault()?;
    let (_, month) = commands::today(&ctx.app, &ctx.hub);
    let (plan, _) = plan(&ctx, &views, &month).await?;
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
