//! Start page, language choice, error pages, assets, health.

use std::sync::{Arc, LazyLock};

use askama::Template;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use web::{Error, Locale, Problem, RequestId, Tr};

use super::Page;
use crate::app::App;
use crate::contact;
use crate::content::{Reading, Told, told};
use crate::ctx::{Asking, Ctx, OrFault, Routes};
use crate::hubs::HubText;
use crate::people::Audience::Public;
use crate::texts::tr;

/// The routes of the frame.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", Public, get(choose))
        .get("/{lang}", Public, get(start))
        .get("/assets/{version}/{name}", Public, get(asset))
        .get("/pictures/{*page}", Public, get(super::picture::picture))
        .get("/service-worker.js", Public, get(service_worker))
        .get("/favicon.ico", Public, get(favicon))
        .get("/robots.txt", Public, get(robots))
        .get("/healthz", Public, get(|| async { "ok\n" }))
        .get("/readyz", Public, get(ready))
}

/// `/`: the only address that looks at the browser's wish; deep links are never redirected.
async fn choose(headers: HeaderMap) -> Response {
    let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let to = format!("/{}", Locale::negotiate(accept).code());
    let vary = [(header::VARY, "accept-language"), (header::CACHE_CONTROL, "no-store")];
    (vary, Redirect::to(&to)).into_response()
}

#[derive(Template)]
#[template(path = "site/start.html")]
struct Start<'a> {
    page: Page,
    t: Tr,
    text: &'a HubText,
    text_lang: &'a str,
    /// What it does and who is behind it, rendered.
    about: String,
    background: String,
    told: Told,
    bridge: crate::matching::Bridge,
    running: Running,
}

impl Start<'_> {
    /// The language that the hub's texts are shown in, where it is not the reader's.
    fn shown_instead(&self) -> Option<Locale> {
        let shown = Locale::parse(self.text_lang)?;
        (shown != self.t.locale).then_some(shown)
    }

    /// The attributes of a text in another language.
    fn marks(&self) -> String {
        let marks = |shown: Locale| format!(" lang=\"{}\" dir=\"{}\"", shown.code(), shown.dir());
        self.shown_instead().map_or_else(String::new, marks)
    }

    /// The names of the reader's language and of the one that is shown instead.
    fn instead(&self) -> Option<(String, String)> {
        let name = |lang: Locale| self.t.language(&lang);
        self.shown_instead().map(|shown| (name(self.t.locale), name(shown)))
    }
}

/// Where today stands in the hub's run-time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Running {
    Unknown,
    Ahead,
    Now,
    Over,
}

async fn start(ctx: Ctx) -> web::Result {
    let mut page = Page::new(&ctx, "start", ctx.t.get("site-start")).written("", &ctx.hub.langs(), "de");
    let (text_lang, text) = ctx.hub.text(ctx.locale.code());
    // Beside the short name, which every page says; where words may break is nothing for a title.
    let long_name = text.long_name.replace('\u{ad}', "");
    page.title = if long_name.is_empty() { ctx.hub.facts.name.clone() } else { long_name };
    page.about = Some(contact::linked_data(&ctx.hub, ctx.t, (&page.base, ctx.now)));
    let bridge = crate::matching::bridge(&ctx).await?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let reading = Reading::of(&ctx, &mut tx, &[&text.about, &text.background]).await?;
    let told = told(&ctx, &mut tx, ctx.hub.id.as_str(), text_lang, "").await?;
    drop(tx);
    let (about, background) = (reading.html(&text.about, text_lang), reading.html(&text.background, text_lang));
    let running = running(ctx.hub.facts.starts_on.as_deref(), ctx.hub.facts.ends_on.as_deref(), &ctx.today());
    web::html(StatusCode::OK, &Start { page, t: ctx.t, text, text_lang, about, background, told, bridge, running })
}

fn running(starts: Option<&str>, ends: Option<&str>, today: &str) -> Running {
    match (starts, ends) {
        (None, None) => Running::Unknown,
        (Some(starts), _) if today < starts => Running::Ahead,
        (_, Some(ends)) if today > ends => Running::Over,
        _ => Running::Now,
    }
}

#[derive(Template)]
#[template(path = "site/error.html")]
struct ErrorPage {
    page: Page,
    t: Tr,
    name: &'static str,
    id: String,
    back: String,
}

impl ErrorPage {
    fn text_key(&self) -> String {
        format!("error-{}-text", self.name)
    }
}

/// Shows the errors of handlers: a page in the reader's language, or a problem for programs.
pub async fn show_errors(request: Request, next: impl AsyncFnOnce(Request) -> Response) -> Response {
    let asking = request.extensions().get::<Arc<Asking>>().cloned();
    let api = request.uri().path().starts_with("/api/");
    let id = request.extensions().get::<RequestId>().map_or_else(String::new, |id| id.0.clone());
    let rest = request.uri().path_and_query().map_or_else(String::new, |path| path.as_str().to_owned());
    let response = next(request).await;
    let error = match response.extensions().get::<Error>() {
        Some(error) => error.clone(),
        None if api && response.status() == StatusCode::NOT_FOUND => Error::NotFound,
        None if api
            && response.status().is_client_error()
            && response.headers().get("content-type").is_none_or(|t| t != "application/problem+json") =>
        {
            return Problem { status: response.status().as_u16(), ..Error::Unsupported.problem() }.into_response();
        }
        None => return response,
    };
    let (Some(asking), false) = (asking, api) else {
        return error.problem().into_response();
    };
    let Asking { hub, who, locale, now, menu, .. } = Asking::clone(&asking);
    let t = tr(locale);
    let status = error.status();
    let name = error.name();
    let rest = rest.strip_prefix(&format!("/{}", locale.code())).unwrap_or("").to_owned();
    let title = t.get(&format!("error-{name}-title"));
    let crumbs = Vec::new();
    let back = if name == "sign-in" { rest.clone() } else { String::new() };
    // A page that does not exist has no other languages; the switch leads to the start page.
    let rest = if matches!(error, Error::NotFound | Error::Gone) { String::new() } else { rest };
    let page = Page {
        t,
        hub,
        who,
        now,
        title,
        crumbs,
        rest,
        room: "",
        noindex: true,
        menu,
        base: String::new(),
        places: Vec::new(),
        canonical: None,
        summary: String::new(),
        about: None,
        preview: None,
    };
    let mut shown =
        web::html(status, &ErrorPage { page, t, name, id, back }).unwrap_or_else(IntoResponse::into_response);
    shown.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    shown
}

/// Name, kind and bytes of every file that pages refer to.
const ASSETS: &[(&str, &str, &[u8])] = &[
    ("site.css", "text/css; charset=utf-8", include_bytes!("../../../../assets/site.css")),
    ("site.js", "text/javascript; charset=utf-8", include_bytes!("../../../../assets/site.js")),
    ("favicon.svg", "image/svg+xml", include_bytes!("../../../../assets/favicon.svg")),
    ("funder-saalebogen.svg", "image/svg+xml", include_bytes!("../../../../assets/funders/saalebogen.svg")),
    ("funder-nachbarschaft.svg", "image/svg+xml", include_bytes!("../../../../assets/funders/nachbarschaft.svg")),
    ("funder-elbefonds.svg", "image/svg+xml", include_bytes!("../../../../assets/funders/elbefonds.svg")),
];

/// The logos that a funder of the strip may choose from.
pub fn logos() -> Vec<&'static str> {
    ASSETS.iter().map(|(name, ..)| *name).filter(|name| name.starts_with("funder-")).collect()
}

/// One version for all assets: any change makes all addresses new.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let all: Vec<u8> = ASSETS.iter().flat_map(|(_, _, bytes)| bytes.iter().copied()).collect();
    crate::ids::secret_hash(&String::from_utf8_lossy(&all))[..12].to_owned()
});

/// The address of an asset.
pub fn asset_path(name: &str) -> String {
    format!("/assets/{}/{name}", *VERSION)
}

async fn asset(Path((version, name)): Path<(String, String)>) -> web::Result {
    let found = ASSETS.iter().find(|(known, ..)| *known == name && version == *VERSION);
    found.map(|(_, kind, bytes)| web::asset(kind, bytes)).ok_or(Error::NotFound)
}

static SCRIPT_INTEGRITY: LazyLock<String> = LazyLock::new(|| {
    let script = ASSETS.iter().find(|(name, ..)| *name == "site.js").map_or(&[][..], |(_, _, bytes)| bytes);
    format!("sha384-{}", STANDARD.encode(Sha384::digest(script)))
});

/// The hash of the script, as the attribute `integrity` wants it.
pub fn script_integrity() -> &'static str {
    &SCRIPT_INTEGRITY
}

/// The script that keeps pages for the time without a network. Its address stands at the root, because that is how far
/// it reaches, and carries no version: browsers look after it by themselves.
async fn service_worker() -> Response {
    let head = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (head, include_str!("../../../../assets/service-worker.js")).into_response()
}

async fn favicon() -> Redirect {
    Redirect::permanent(&asset_path("favicon.svg"))
}

async fn robots(State(app): State<Arc<App>>) -> String {
    format!("User-agent: *\nDisallow: /api/\n\nSitemap: {}/sitemap.xml\n", app.config.base_url())
}

async fn ready(State(app): State<Arc<App>>) -> Response {
    let asked = async {
        let mut tx = app.db.read().await?;
        crate::hubs::heads(&mut tx).await
    };
    match asked.await {
        Ok(_) => "ready\n".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response(),
    }
}
