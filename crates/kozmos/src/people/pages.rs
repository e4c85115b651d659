//! Sign in with a password or a mailed link, sign out, and the desk: what a signed-in person can do here.

use std::time::Duration;

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use db::Tx;
use web::{Error, Form, Tr, see_other};

use super::Audience::{Editors, Public, SignedIn, Staff, Translators};
use super::again::{Carried, inside};
use super::work::SignInLink;
use super::{find_by_email, password, store};
use crate::content;
use crate::ctx::{Ctx, OrFault, Routes, cookie_name, session_secret};
use crate::ids::{AccountId, secret, secret_hash};
use crate::site::Page;
use crate::{clock, mail};

const SESSION: Duration = Duration::from_secs(14 * 24 * 3600);
const LINK: Duration = Duration::from_secs(30 * 60);
/// Tries per address and quarter of an hour, before even the right password has to wait.
const TRIES: i64 = 10;
const TRY_WINDOW: Duration = Duration::from_secs(15 * 60);

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/people/sign-in", Public, get(sign_in_form))
        .post("/{lang}/people/sign-in", Public, post(sign_in))
        .post("/{lang}/people/sign-in-link", Public, post(ask_for_link))
        .get("/{lang}/people/link-sent", Public, get(link_sent))
        .get("/{lang}/people/link/{secret}", Public, get(link_form))
        .post("/{lang}/people/link/{secret}", Public, post(use_link))
        .post("/{lang}/people/sign-out", SignedIn, post(sign_out))
        .get("/{lang}/people/desk", SignedIn, get(desk))
}

#[derive(Template)]
#[template(path = "people/sign_in.html")]
struct SignInPage {
    page: Page,
    t: Tr,
    email: String,
    next: String,
    refused: Option<&'static str>,
    /// What she was writing when her session ended.
    carried: Option<Carried>,
}

/// What the sign-in page goes on with.
struct Begun<'a> {
    email: &'a str,
    next: &'a str,
    carried: Option<Carried>,
}

fn sign_in_page(ctx: &Ctx, begun: Begun<'_>, refused: Option<&'static str>) -> web::Result {
    let mut page = Page::new(ctx, "people", ctx.t.get("people-sign-in")).noindex();
    let Begun { email, next, carried } = begun;
    if carried.is_some() {
        // The language switch would leave what was typed behind; it leads to the plain form.
        page.rest = "/people/sign-in".into();
    }
    let status = match refused {
        None if carried.is_some() => StatusCode::UNAUTHORIZED,
        None => StatusCode::OK,
        Some("people-too-many") => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let shown = SignInPage { page, t: ctx.t, email: email.to_owned(), next: next.to_owned(), refused, carried };
    Ok(private(web::html(status, &shown)?))
}

/// Pages about a person are nobody else's.
fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn sign_in_form(ctx: Ctx, Form(fields): Form) -> web::Result {
    sign_in_page(&ctx, Begun { email: "", next: fields.get("next"), carried: None }, None)
}

/// Somebody sent a form after her session had ended: signing in goes on with it.
pub(super) fn session_over(ctx: &Ctx, carried: Carried) -> web::Result {
    sign_in_page(ctx, Begun { email: "", next: "", carried: Some(carried) }, None)
}

async fn sign_in(ctx: Ctx, Form(fields): Form) -> web::Result {
    let (email, carried) = (fields.get("email").to_lowercase(), Carried::read(&fields));
    let begun = Begun { email: &email, next: fields.get("next"), carried };
    if email.is_empty() || fields.get("password").is_empty() {
        return sign_in_page(&ctx, begun, Some("people-both-needed"));
    }
    if tries(&ctx, &email).await? > TRIES {
        return sign_in_page(&ctx, begun, Some("people-too-many"));
    }
    let mut tx = ctx.db.read().await.or_fault()?;
    let person = find_by_email(&mut tx, &email).await.or_fault()?;
    drop(tx);
    let hash = person.as_ref().and_then(|person| person.password_hash.clone());
    if !password::verify(fields.get("password").to_owned(), hash).await {
        return sign_in_page(&ctx, begun, Some("people-wrong"));
    }
    let Some(person) = person else { return Err(Error::Forbidden) };
    let to_next = begin(&ctx, &person.id, begun.next).await?;
    let Some(carried) = begun.carried else { return Ok(to_next) };
    let mut page = Page::new(&ctx, "people", ctx.t.get("people-session-back")).noindex();
    page.rest = "/people/desk".into();
    let mut back = private(web::html(StatusCode::OK, &Back { page, t: ctx.t, carried })?);
    if let Some(cookie) = to_next.headers().get(header::SET_COOKIE) {
        back.headers_mut().insert(header::SET_COOKIE, cookie.clone());
    }
    Ok(back)
}

/// Signed in again: one button sends what was typed.
#[derive(Template)]
#[template(path = "people/back.html")]
struct Back {
    page: Page,
    t: Tr,
    carried: Carried,
}

async fn tries(ctx: &Ctx, email: &str) -> Result<i64, Error> {
    let now = ctx.clock.now();
    let mut tx = ctx.db.write().await.or_fault()?;
    let window = clock::instant(now - TRY_WINDOW);
    let tries = store::count_try(&mut tx, &secret_hash(email), &clock::instant(now), &window).await.or_fault()?;
    tx.commit().await.or_fault()?;
    Ok(tries)
}

/// Begins a session: only addresses of this site are gone to next.
async fn begin(ctx: &Ctx, account: &AccountId, next: &str) -> web::Result {
    let secret = secret();
    let (now, until) = (ctx.clock.text(), ctx.clock.text_in(SESSION));
    let mut tx = ctx.db.write().await.or_fault()?;
    store::begin(&mut tx, &secret_hash(&secret), account, &now, &until).await.or_fault()?;
    tx.commit().await.or_fault()?;
    let to = if inside(next) && next != "/" { ctx.url(next) } else { ctx.url("/people/desk") };
    Ok(with_cookie(see_other(&to), ctx, &secret, SESSION.as_secs()))
}

fn with_cookie(mut response: Response, ctx: &Ctx, secret: &str, seconds: u64) -> Response {
    let https = ctx.config.https();
    let secure = if https { "; Secure" } else { "" };
    let name = cookie_name(https);
    let cookie = format!("{name}={secret}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

async fn ask_for_link(ctx: Ctx, Form(fields): Form) -> web::Result {
    let (email, carried) = (fields.get("email").to_lowercase(), Carried::read(&fields));
    let begun = Begun { email: &email, next: fields.get("next"), carried };
    if !email.contains('@') {
        return sign_in_page(&ctx, begun, Some("people-email-needed"));
    }
    if tries(&ctx, &email).await? > TRIES {
        return sign_in_page(&ctx, begun, Some("people-too-many"));
    }
    let mut tx = ctx.db.write().await.or_fault()?;
    if let Some(person) = find_by_email(&mut tx, &email).await.or_fault()? {
        let secret = secret();
        let (now, until) = (ctx.clock.text(), ctx.clock.text_in(LINK));
        store::save_link(&mut tx, &secret_hash(&secret), &person.id, &now, &until).await.or_fault()?;
        let url = format!("{}/{}/people/link/{secret}", ctx.config.base_url(), ctx.locale.code());
        let locale = ctx.locale.code().to_owned();
        let letter = SignInLink { to: person.email, name: person.name, locale, url };
        mail::queue(&mut tx, &ctx.new_id(), &now, &letter).await.or_fault()?;
    }
    tx.commit().await.or_fault()?;
    // The answer is the same for an unknown address: who has an account is nobody's business.
    match begun.carried {
        None => Ok(see_other(&ctx.url("/people/link-sent"))),
        // The link opens a page of its own; this one keeps what was typed until she is back.
        carried => link_sent_page(&ctx, carried),
    }
}

#[derive(Template)]
#[template(path = "people/link_sent.html")]
struct LinkSent {
    page: Page,
    t: Tr,
    carried: Option<Carried>,
}

async fn link_sent(ctx: Ctx) -> web::Result {
    link_sent_page(&ctx, None)
}

fn link_sent_page(ctx: &Ctx, carried: Option<Carried>) -> web::Result {
    let mut page = Page::new(ctx, "people", ctx.t.get("people-link-sent")).noindex();
    page.rest = "/people/link-sent".into();
    Ok(private(web::html(StatusCode::OK, &LinkSent { page, t: ctx.t, carried })?))
}

#[derive(Template)]
#[template(path = "people/link.html")]
struct LinkPage {
    page: Page,
    t: Tr,
    secret: String,
    expired: bool,
}

/// A button, not a sign-in at once: mail scanners open links.
async fn link_form(ctx: Ctx, Path((_, secret)): Path<(String, String)>) -> web::Result {
    let page = Page::new(&ctx, "people", ctx.t.get("people-sign-in")).noindex();
    Ok(private(web::html(StatusCode::OK, &LinkPage { page, t: ctx.t, secret, expired: false })?))
}

async fn use_link(ctx: Ctx, Path((_, secret)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let account = store::take_link(&mut tx, &secret_hash(&secret), &ctx.clock.text()).await.or_fault()?;
    tx.commit().await.or_fault()?;
    if let Some(account) = account {
        return begin(&ctx, &account, "").await;
    }
    let page = Page::new(&ctx, "people", ctx.t.get("people-sign-in")).noindex();
    let gone = LinkPage { page, t: ctx.t, secret: String::new(), expired: true };
    Ok(private(web::html(StatusCode::GONE, &gone)?))
}

async fn sign_out(ctx: Ctx, headers: HeaderMap) -> web::Result {
    if let Some(secret) = session_secret(&headers, ctx.config.https()) {
        let mut tx = ctx.db.write().await.or_fault()?;
        store::end(&mut tx, &secret_hash(secret)).await.or_fault()?;
        tx.commit().await.or_fault()?;
    }
    Ok(with_cookie(see_other(&ctx.url("")), &ctx, "", 0).into_response())
}

#[derive(Template)]
#[template(path = "people/desk.html")]
struct Desk {
    page: Page,
    t: Tr,
    name: String,
    /// What waits for her: where, what, how many.
    waits: Vec<(String, String, i64)>,
    own: Vec<store::OwnOrganisation>,
}

/// What waits for a person, of what she may do.
async fn waiting(ctx: &Ctx, tx: &mut Tx, account: &AccountId) -> web::Result<Vec<(String, String, i64)>> {
    let t = ctx.t;
    let counts = store::waiting(tx, &ctx.hub.id, account).await.or_fault()?;
    let all = [
        (Translators, "/content", "people-waits-texts", counts.texts),
        (Staff, "/writing/drafts", "writing-drafts", counts.records),
        (Editors, "/organisations/drafts", "people-all-drafts", counts.organisations),
        (Editors, "/funding/drafts", "funding-drafts", counts.programmes),
        (Staff, "/introductions", "introductions-title", counts.proposed),
        (Staff, "/content/links", "content-links-title", counts.links),
    ];
    let hers = all.into_iter().filter(|(audience, .., count)| *count > 0 && audience.holds(&ctx.who));
    let mut waits: Vec<_> = hers.map(|(_, to, key, count)| (ctx.url(to), t.get(key), count)).collect();
    if Translators.holds(&ctx.who) {
        waits.extend(content::waiting(ctx, tx).await?.into_iter().map(|(lang, count)| {
            let language = t.language(&lang);
            let to = ctx.url(&format!("/content/translations?to={}", lang.code()));
            (to, t.one("people-waits-translations", "language", language), count)
        }));
    }
    Ok(waits)
}

async fn desk(ctx: Ctx) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let own = store::own_organisations(&mut tx, &ctx.hub.id, &account.id).await.or_fault()?;
    let waits = waiting(&ctx, &mut tx, &account.id).await?;
    drop(tx);
    let page = Page::new(&ctx, "desk", ctx.t.get("people-desk")).noindex();
    Ok(private(web::html(StatusCode::OK, &Desk { page, t: ctx.t, name: account.name, waits, own })?))
}
