//! The pages: one's own introductions, one of them with everything that can be done, the month and the audit for the
//! staff, and what fits an organisation.

mod audit;
mod ideas;
mod of;
mod show;
mod staff;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};
use db::Tx;
use web::{Error, Tr};

use super::machine::{Side, State, Turn};
use super::{Introduction, store};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::people::Audience::{Editors, Staff};
use crate::people::{AnswerIntroduction, Authorized};
use crate::site::Page;

/// The routes of the pages.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/introductions", Editors, get(list))
        .get("/{lang}/introductions/month", Staff, get(staff::month))
        .post("/{lang}/introductions/month", Staff, post(staff::fill))
        .post("/{lang}/introductions/month/send", Staff, post(staff::send_all))
        .get("/{lang}/introductions/audit", Staff, get(audit::audit))
        .get("/{lang}/introductions/of/{slug}", Editors, get(of::show))
        .get("/{lang}/introductions/of/{slug}/ideas", Editors, get(ideas::show))
        .post("/{lang}/introductions/of/{slug}/ask", Editors, post(of::ask))
        .post("/{lang}/introductions/of/{slug}/capacity", Editors, post(of::set_capacity))
        .get("/{lang}/introductions/{id}", Editors, get(show::show))
        .post("/{lang}/introductions/{id}", Editors, post(show::act))
}

/// Pages about introductions are nobody else's.
fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// An introduction with what this person is in it; else there is none.
pub(super) async fn mine(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
) -> web::Result<(Introduction, Vec<Side>, Authorized<AnswerIntroduction>)> {
    let found = store::find(tx, &ctx.hub.id, id).await.or_fault()?.ok_or(Error::NotFound)?;
    let sides = found.sides(&ctx.who);
    let own = if sides.contains(&Side::Association) { &found.association.id } else { &found.foundation.id };
    let auth = ctx.authorize::<AnswerIntroduction>(Some(own)).map_err(|_| Error::NotFound)?;
    if sides.is_empty() { Err(Error::NotFound) } else { Ok((found, sides, auth)) }
}

/// An introduction as a card shows it.
pub(super) struct Item {
    id: String,
    association: String,
    foundation: String,
    state: &'static str,
    turn: &'static str,
    respond_by: Option<String>,
    month: String,
    mine: bool,
    over: bool,
}

/// Is it this person's turn?
fn waits_for(turn: Turn, sides: &[Side]) -> bool {
    match turn {
        Turn::Centre => sides.contains(&Side::Centre),
        Turn::Association => sides.contains(&Side::Association),
        Turn::Foundation => sides.contains(&Side::Foundation),
        Turn::Nobody => false,
    }
}

pub(super) fn item(ctx: &Ctx, one: &Introduction) -> Option<Item> {
    let sides = one.sides(&ctx.who);
    let turn = one.facts.state.turn();
    (!sides.is_empty()).then(|| Item {
        id: one.id.to_string(),
        association: one.association.name.clone(),
        foundation: one.foundation.name.clone(),
        state: one.facts.state.code(),
        turn: turn.code(),
        respond_by: one.facts.respond_by.clone(),
        month: one.month.clone(),
        mine: waits_for(turn, &sides),
        over: turn == Turn::Nobody && one.facts.state != State::Introduced,
    })
}

#[derive(Template)]
#[template(path = "introductions/list.html")]
struct List {
    page: Page,
    t: Tr,
    /// Heading and cards of each group that is not empty.
    groups: Vec<(&'static str, Vec<Item>)>,
    own: Vec<(String, String)>,
}

/// `GET /{lang}/introductions`: what waits for the reader first, then what is under way, then what is over.
async fn list(ctx: Ctx) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let all = if ctx.who.staff() {
        store::all(&mut tx, &ctx.hub.id).await
    } else {
        store::of_person(&mut tx, &ctx.hub.id, &account.id).await
    };
    let own = store::own(&mut tx, &ctx.hub.id, &account.id).await.or_fault()?;
    drop(tx);
    let items = all.or_fault()?.iter().filter_map(|one| item(&ctx, one)).collect();
    let page = Page::new(&ctx, "desk", ctx.t.get("introductions-title")).noindex();
    let page = page.under("/people/desk", ctx.t.get("people-desk"));
    Ok(private(web::html(StatusCode::OK, &List { page, t: ctx.t, groups: groups(items), own })?))
}

fn groups(items: Vec<Item>) -> Vec<(&'static str, Vec<Item>)> {
    let (mine, rest): (Vec<Item>, Vec<Item>) = items.into_iter().partition(|item| item.mine);
    let (over, rest): (Vec<Item>, Vec<Item>) = rest.into_iter().partition(|item| item.over);
    let (met, open): (Vec<Item>, Vec<Item>) = rest.into_iter().partition(|item| item.state == "introduced");
    let all = [
        ("introductions-group-mine", mine),
        ("introductions-group-open", open),
        ("introductions-group-met", met),
        ("introductions-group-over", over),
    ];
    all.into_iter().filter(|(_, items)| !items.is_empty()).collect()
}
