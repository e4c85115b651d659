//! The form for barriers: no account, no cookie, no picture puzzle.

use std::time::Duration;

use askama::Template;
use axum::http::StatusCode;
use fields::{Fields, Refusal};
use web::{Form, Locale, Tr, see_other};

use crate::clock;
use crate::contact::barrier::{Barrier, TRAP};
use crate::ctx::{Ctx, OrFault};
use crate::ids::secret_hash;
use crate::mail::{Letter, plain, queue_letter};
use crate::people::count_try;
use crate::site::Page;
use crate::texts::tr;

/// Letters that a centre gets in a quarter of an hour; a flood is not read anyway.
const LETTERS: i64 = 20;
const WINDOW: Duration = Duration::from_secs(15 * 60);

#[derive(Template)]
#[template(path = "contact/barrier.html")]
struct BarrierPage<'a> {
    page: Page,
    t: Tr,
    typed: &'a Fields,
    /// Field, label, what is wrong.
    refused: Vec<(String, String, String)>,
    sent: bool,
    too_many: bool,
}

impl BarrierPage<'_> {
    fn error(&self, name: &str) -> Option<&str> {
        self.refused.iter().find(|(field, ..)| field == name).map(|(_, _, why)| why.as_str())
    }
}

/// `GET /{lang}/contact/barrier`.
pub async fn form(ctx: Ctx, Form(asked): Form) -> web::Result {
    let sent = asked.has("sent", "yes");
    show(&ctx, StatusCode::OK, (&Fields::default(), &[]), sent)
}

/// `POST /{lang}/contact/barrier`.
pub async fn tell(ctx: Ctx, Form(typed): Form) -> web::Result {
    let sent = || Ok(see_other(&ctx.url("/contact/barrier?sent=yes")));
    let barrier = match Barrier::parse(&typed) {
        Ok(barrier) => barrier,
        Err(refusals) => return show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, (&typed, &refusals), false),
    };
    // A program is told nothing that it could learn from.
    if typed.some(TRAP).is_some() {
        return sent();
    }
    let now = ctx.clock.now();
    let subject = secret_hash(&format!("barrier {}", ctx.hub.id));
    let mut tx = ctx.db.write().await.or_fault()?;
    let letters = count_try(&mut tx, &subject, &clock::instant(now), &clock::instant(now - WINDOW)).await.or_fault()?;
    if letters <= LETTERS {
        let letter = letter(&ctx, &barrier);
        queue_letter(&mut tx, &ctx.new_id(), &clock::instant(now), &letter).await.or_fault()?;
    }
    tx.commit().await.or_fault()?;
    if letters > LETTERS {
        return show(&ctx, StatusCode::TOO_MANY_REQUESTS, (&typed, &[]), false);
    }
    sent()
}

/// The letter to the coordinators, in German as all their letters; the words are the person's.
fn letter(ctx: &Ctx, barrier: &Barrier) -> Letter {
    let t = tr(Locale::De);
    let nothing = t.get("contact-barrier-nothing");
    let page = if barrier.page.is_empty() { &nothing } else { &barrier.page };
    let reply = barrier.reply.as_ref().unwrap_or(&nothing);
    let language = t.language(&ctx.locale);
    let body = t.with(
        "contact-barrier-letter",
        &[("text", &barrier.text), ("page", page), ("reply", reply), ("language", &language)],
    );
    let subject = plain(&t.get("contact-barrier-subject"));
    Letter { to: ctx.hub.facts.email.clone(), subject, body: plain(&body) }
}

fn show(ctx: &Ctx, status: StatusCode, (typed, refusals): (&Fields, &[Refusal]), sent: bool) -> web::Result {
    let t = ctx.t;
    let page = Page::new(ctx, "contact", t.get("content-barrier")).under("/contact", t.get("contact-title")).noindex();
    let refused = refusals.iter().map(|refusal| {
        let label = t.get(&format!("contact-barrier-{}", refusal.field));
        (refusal.field.clone(), label, t.one(&format!("refusal-{}", refusal.reason), "value", &refusal.value))
    });
    let too_many = status == StatusCode::TOO_MANY_REQUESTS;
    let shown = BarrierPage { page, t, typed, refused: refused.collect(), sent, too_many };
    web::html(status, &shown).map(web::private)
}
