//! The house: everything a handler may need, and the router that merges the rooms.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use db::{Db, Migration};
use tower_http::compression::CompressionLayer;
use web::{Cached, PageCache};

use crate::clock::Clock;
use crate::config::Config;
use crate::ctx::{Routes, identify, session_secret};
use crate::hubs::{self, Hub};
use crate::ids::{HubId, Ids};
use crate::mail::Mail;
use crate::people::Audience;
use crate::{contact, content, funders, funding, gatherings, import, introductions, matching, news, openapi, organisations, people, search, site, writing};

/// The schema, one text for both engines.
pub const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, name: "hubs", sql: include_str!("../../../migrations/0001_hubs.sql") },
    Migration { version: 2, name: "people", sql: include_str!("../../../migrations/0002_people.sql") },
    Migration { version: 3, name: "ledger", sql: include_str!("../../../migrations/0003_ledger.sql") },
    Migration { version: 4, name: "organisations", sql: include_str!("../../../migrations/0004_organisations.sql") },
    Migration { version: 5, name: "funding", sql: include_str!("../../../migrations/0005_funding.sql") },
    Migration { version: 6, name: "jobs", sql: include_str!("../../../migrations/0006_jobs.sql") },
    Migration { version: 7, name: "contact", sql: include_str!("../../../migrations/0007_contact.sql") },
    Migration { version: 8, name: "content", sql: include_str!("../../../migrations/0008_content.sql") },
    Migration { version: 10, name: "kept_ideas", sql: include_str!("../../../migrations/0010_kept_ideas.sql") },
    Migration { version: 11, name: "introductions", sql: include_str!("../../../migrations/0011_introductions.sql") },
    Migration { version: 12, name: "news", sql: include_str!("../../../migrations/0012_news.sql") },
    Migration { version: 14, name: "search_miss", sql: include_str!("../../../migrations/0014_search_miss.sql") },
];

/// All tables in the order of their references, each with the columns that order its rows: `kozmos db copy`.
pub const TABLES: &[(&str, &str)] = &[
    ("hub", "id"),
    ("hub_text", "hub_id, lang"),
    ("network", "hub_id, slug"),
    ("funder", "hub_id, name"),
    ("account", "id"),
    ("membership", "hub_id, account_id, scope, role"),
    ("session", "token_hash"),
    ("sign_in_link", "token_hash"),
    ("sign_in_try", "subject"),
    ("ledger", "hub_id"),
    ("event", "hub_id, seq"),
    ("organisation", "id"),
    ("organisation_text", "organisation_id, lang"),
    ("organisation_tag", "organisation_id, tag, value"),
    ("organisation_draft", "id"),
    ("programme", "id"),
    ("programme_text", "programme_id, lang"),
    ("programme_tag", "programme_id, tag, value"),
    ("programme_rule", "programme_id, gate"),
    ("programme_draft", "id"),
    ("past_grant", "id"),
    ("need", "id"),
    ("feedback", "need_id, programme_id"),
    ("job", "id"),
    ("contact_line", "id"),
    ("contact_line_text", "line_id, lang"),
    ("contact_closure", "line_id, position"),
    ("hub_funder", "id"),
    ("hub_funder_text", "funder_id, lang"),
    ("hub_link", "hub_id, position"),
    ("writing_draft", "id"),
    ("story", "id"),
    ("story_text", "story_id, lang"),
    ("gathering", "id"),
    ("gathering_text", "gathering_id, lang"),
    ("search_miss", "hub_id, day, lang, word"),
    ("introduction_capacity", "foundation_id"),
    ("introduction", "id"),
    ("page", "id"),
    ("page_text", "page_id, lang"),
    ("page_version", "page_id, lang, number"),
    ("page_draft", "page_id, lang, account_id"),
    ("page_redirect", "hub_id, path, lang"),
    ("page_link", "page_id, lang, target"),
    ("language_source", "hub_id, lang"),
    ("translator", "hub_id, account_id, lang"),
];

/// Everything a handler may need.
pub struct App {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// New ids.
    pub ids: Ids,
    /// The settings.
    pub config: Config,
    /// Outgoing letters.
    pub mail: Mail,
    /// The search index of each hub.
    pub search: search::Indexes,
    /// The matcher of each hub.
    pub matcher: matching::Matchers,
    /// What introductions keep in memory of each hub.
    pub introductions: introductions::Cache,
    /// The menus of each hub.
    pub menus: content::Menus,
    read_models: bool,
    hubs: RwLock<Arc<Vec<Arc<Hub>>>>,
    seen: tokio::sync::Mutex<HashMap<HubId, i64>>,
    revision: AtomicU64,
    pages: PageCache,
}

impl App {
    /// Opens the house on a database: brings the schema up to date and reads what lives in memory.
    pub async fn open(db: Db, clock: Clock, ids: Ids, config: Config) -> Result<App, String> {
        App::build(db, clock, ids, config, true).await
    }

    /// The same without search index and matcher: commands that only write need neither.
    pub async fn open_bare(db: Db, clock: Clock, ids: Ids, config: Config) -> Result<App, String> {
        App::build(db, clock, ids, config, false).await
    }

    async fn build(db: Db, clock: Clock, ids: Ids, config: Config, read_models: bool) -> Result<App, String> {
        db.migrate(MIGRATIONS).await.map_err(|e| format!("the schema could not be brought up to date: {e}"))?;
        let app = App {
            db,
            clock,
            ids,
            mail: Mail::new(&config)?,
            config,
            search: search::Indexes::default(),
            matcher: matching::Matchers::default(),
            introductions: introductions::Cache::default(),
            menus: content::Menus::default(),
            read_models,
            hubs: RwLock::default(),
            seen: tokio::sync::Mutex::default(),
            revision: AtomicU64::new(1),
            pages: PageCache::new(4_000),
        };
        app.catch_up().await.map_err(|e| e.to_string())?;
        Ok(app)
    }

    /// A new id.
    pub fn new_id(&self) -> String {
        self.ids.next(&self.clock)
    }

    /// The hubs.
    pub fn hubs(&self) -> Arc<Vec<Arc<Hub>>> {
        Arc::clone(&self.hubs.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The hub that a host name leads to; a name that belongs to none leads to the default hub.
    pub fn hub_of(&self, host: &str) -> Option<Arc<Hub>> {
        let hubs = self.hubs();
        let bare = host.rsplit_once(':').map_or(host, |(name, _)| name);
        let named = hubs.iter().find(|hub| hub.facts.host.as_deref().is_some_and(|name| name == bare));
        let default = || match &self.config.hub {
            Some(slug) => hubs.iter().find(|hub| hub.facts.slug == *slug),
            None => hubs.first(),
        };
        named.or_else(default).cloned()
    }

    /// The number of changes seen so far: a rendered page belongs to one.
    pub fn revision(&self) -> u64 {
        self.revision.load(Ordering::Acquire) + self.matcher.generation()
    }

    /// Brings everything in memory up to what the database holds: called after a change of our own, and by the follower
    /// for the changes of other nodes and of the command line.
    pub async fn catch_up(&self) -> db::Result<()> {
        let mut seen = self.seen.lock().await;
        let mut tx = self.db.read().await?;
        let heads = hubs::heads(&mut tx).await?;
        let changed: Vec<(HubId, i64)> =
            heads.into_iter().filter(|(hub, seq)| seen.get(hub).copied().unwrap_or(-1) != *seq).collect();
        if changed.is_empty() {
            return Ok(());
        }
        let hubs: Vec<Arc<Hub>> = hubs::list(&mut tx).await?.into_iter().map(Arc::new).collect();
        *self.hubs.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(hubs);
        for (hub, seq) in changed {
            let since = seen.get(&hub).copied().unwrap_or(0);
            if self.read_models {
                self.search.refresh(&mut tx, &hub, since).await?;
                self.matcher.refresh(&self.db, &mut tx, &hub, since).await?;
                self.menus.refresh(&mut tx, &hub, since).await?;
            }
            seen.insert(hub, seq);
        }
        self.revision.fetch_add(1, Ordering::AcqRel);
        Ok(())
    }
}

/// All routes with their audiences, and the router they describe.
pub fn routes() -> Routes {
    site::pages::routes()
        .merge(people::pages::routes())
        .merge(organisations::routes())
        .merge(funding::routes())
        .merge(import::routes())
        .merge(introductions::routes())
        .merge(matching::routes())
        .merge(search::routes())
        .merge(contact::routes())
        .merge(funders::routes())
        .merge(news::routes())
        .merge(gatherings::routes())
        .merge(writing::routes())
        .merge(content::pages::routes())
        .merge(openapi::routes())
}

/// The whole house as one service.
pub fn router(app: &Arc<App>) -> Router {
    let (_, router) = routes().split();
    let https = app.config.https();
    router
        .fallback(|| async { web::Error::NotFound })
        .method_not_allowed_fallback(|| async { web::Error::NotFound })
        .layer(from_fn(site::pages::show_errors))
        .layer(from_fn_with_state(Arc::clone(app), identify))
        .layer(from_fn_with_state(Arc::clone(app), cached))
        .layer(CompressionLayer::new())
        .layer(from_fn(web::csrf))
        .layer(from_fn(move |request: Request, next: Next| web::security_headers(https, request, next)))
        .layer(from_fn(web::observe))
        .with_state(Arc::clone(app))
}

/// Serves public pages that were rendered before and nothing has changed since. Whoever has a session gets her own.
async fn cached(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let public = request.method() == Method::GET && session_secret(request.headers(), app.config.https()).is_none();
    let short = request.uri().query().is_none_or(|query| query.len() < 200);
    if !public || !short || request.uri().path().starts_with("/api/") {
        return next.run(request).await;
    }
    let host = request.headers().get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or("");
    let key = format!("{host} {}", request.uri());
    let revision = app.revision();
    let now = app.clock.now();
    if let Some(page) = app.pages.get((revision, now.as_second()), &key) {
        return page.respond(request.headers());
    }
    // Whether somebody answers now stands on every page: none is kept longer than that is true.
    let until = app.hub_of(host).map_or(i64::MAX, |hub| hub.holds_until(now).as_second());
    let wanted = request.headers().clone();
    let response = next.run(request).await;
    let head = response.headers();
    let page = response.status() == StatusCode::OK
        && !head.contains_key(header::CACHE_CONTROL)
        && head.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let kind = head.get(header::CONTENT_TYPE).cloned();
    let (true, Some(kind)) = (page, kind) else { return response };
    match axum::body::to_bytes(response.into_body(), 4 << 20).await {
        Ok(body) => {
            let page = Arc::new(Cached::new(kind, body, until));
            app.pages.put(revision, key, Arc::clone(&page));
            page.respond(&wanted)
        }
        Err(error) => web::Error::fault(error).into_response(),
    }
}

/// The table of routes: what the house test walks.
pub fn table() -> Vec<web::Route<Audience>> {
    routes().split().0
}
