//! One introduction: how it stands, why the two fit, and what the reader can do.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use fields::Fields;
use web::{Error, Form, Tr, see_other};

use super::{mine, private};
use crate::ctx::{Ctx, OrFault};
use crate::funding::labels;
use crate::introductions::commands::{self, Command};
use crate::introductions::machine::{Act, Reason, Side, possible};
use crate::introductions::store::Contact;
use crate::introductions::views::{Pair, Views};
use crate::introductions::{Introduction, NOTE_MAX, Party, WORDS_MAX, store, work};
use crate::site::Page;

/// A button that the table allows, with what it needs.
struct Button {
    act: &'static str,
    first: bool,
    reasons: bool,
    note: bool,
}

#[derive(Template)]
#[template(path = "introductions/show.html")]
struct Show {
    page: Page,
    t: Tr,
    it: Introduction,
    /// Staff answers on the phone for whoever is asked.
    staff: bool,
    why: Vec<String>,
    contacts: Vec<(String, Vec<Contact>)>,
    buttons: Vec<Button>,
    reasons: [&'static str; 5],
    typed: Fields,
    refused: Option<String>,
    limits: (usize, usize),
}

/// What speaks for the two, in sentences.
pub(super) fn why(t: &Tr, views: &Views, association: &str, foundation: &str) -> Vec<String> {
    let Some(pair) = views.pair(association, foundation) else { return Vec::new() };
    let shared: Vec<String> = pair.shared.iter().map(|id| labels::concept(t, id)).collect();
    let themes = (!shared.is_empty()).then(|| t.one("introductions-why-shared", "concepts", web::list(t, &shared)));
    themes.into_iter().chain(standing(t, pair)).collect()
}

/// How many conditions are met, and where each stands in the other's list.
pub(super) fn standing(t: &Tr, pair: &Pair) -> Vec<String> {
    let (yes, open) = pair.conditions;
    let mut why = Vec::new();
    if yes + open > 0 {
        why.push(t.two("introductions-why-conditions", "yes", yes, "open", open));
    }
    why.push(t.two("introductions-why-ranks", "foundation", pair.ranks.0, "association", pair.ranks.1));
    why
}

async fn page(
    ctx: &Ctx,
    (it, sides): (Introduction, Vec<Side>),
    (status, refused): (StatusCode, Option<String>),
    typed: Fields,
) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let mut contacts = Vec::new();
    // Asked at every reading: a yes that is taken back closes them at once.
    if it.facts.contacts_open() {
        for party in [&it.association, &it.foundation] {
            let theirs = store::contacts(&mut tx, &ctx.hub.id, &party.id).await.or_fault()?;
            contacts.push((party.name.clone(), theirs));
        }
    }
    drop(tx);
    let views = work::views(&ctx.app, &ctx.hub).await.or_fault()?;
    let names = [&it.association.name, &it.foundation.name];
    let title = ctx.t.two("introductions-of-both", "association", names[0], "foundation", names[1]);
    let page = Page::new(ctx, "desk", title).under("/people/desk", ctx.t.get("people-desk"));
    let page = page.under("/introductions", ctx.t.get("introductions-title")).noindex();
    let acts = possible(&it.facts, &sides, &ctx.today());
    let button = |(at, act): (usize, &Act)| Button {
        act: act.code(),
        first: at == 0,
        reasons: *act == Act::Decline,
        note: matches!(act, Act::Send | Act::Note),
    };
    // Writing a word and sending it are one form with two buttons.
    let shown = acts.iter().filter(|act| **act != Act::Note);
    let shown = Show {
        why: why(&ctx.t, &views, it.association.id.as_str(), it.foundation.id.as_str()),
        staff: sides.contains(&Side::Centre),
        buttons: shown.enumerate().map(button).collect(),
        reasons: Reason::ALL.map(Reason::code),
        t: ctx.t,
        page,
        it,
        contacts,
        typed,
        refused,
        limits: (NOTE_MAX, WORDS_MAX),
    };
    Ok(private(web::html(status, &shown)?))
}

impl Show {
    /// What stands in the field of the centre's word.
    fn note(&self) -> &str {
        self.typed.some("note").unwrap_or(&self.it.note)
    }

    fn parties(&self) -> [&Party; 2] {
        [&self.it.association, &self.it.foundation]
    }
}

/// `GET /{lang}/introductions/{id}`.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (it, sides, _) = mine(&ctx, &mut tx, &id).await?;
    drop(tx);
    page(&ctx, (it, sides), (StatusCode::OK, None), Fields::default()).await
}

/// `POST /{lang}/introductions/{id}`: does what the button says. Refused or late: the same page, everything typed is
/// still there.
pub async fn act(ctx: Ctx, Path((_, id)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let (it, sides, auth) = mine(&ctx, &mut tx, &id).await?;
    let command = match Command::parse(&sent) {
        Ok(command) => command,
        Err((_, wrong)) => {
            drop(tx);
            let said = ctx.t.get(&format!("introductions-wrong-{wrong}"));
            return page(&ctx, (it, sides), (StatusCode::UNPROCESSABLE_ENTITY, Some(said)), sent).await;
        }
    };
    let done = commands::carry_out((&ctx.app, &ctx.hub), &mut tx, &auth, (&it, &sides), &command).await;
    let (status, said) = match done {
        Ok(Ok(_)) => {
            tx.commit().await.or_fault()?;
            ctx.app.catch_up().await.or_fault()?;
            return Ok(see_other(&ctx.url(&format!("/introductions/{id}"))));
        }
        Ok(Err(refusal)) => (StatusCode::UNPROCESSABLE_ENTITY, format!("introductions-refused-{}", refusal.code())),
        Err(db::Error::Stale) => (StatusCode::CONFLICT, "introductions-stale".to_owned()),
        Err(error) => return Err(error).or_fault(),
    };
    drop(tx);
    let mut tx = ctx.db.read().await.or_fault()?;
    let fresh = store::find(&mut tx, &ctx.hub.id, &id).await.or_fault()?.ok_or(Error::NotFound)?;
    drop(tx);
    let sides = fresh.sides(&ctx.who);
    if sides.is_empty() {
        return Err(Error::NotFound);
    }
    page(&ctx, (fresh, sides), (status, Some(ctx.t.get(&said))), sent).await
}
