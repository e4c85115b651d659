//! The house: everything a handler may need, and the router that merges the rooms.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use db::{Db, Migration};
use web::{Cached, Kept, PageCache, Pieces};

use crate::clock::Clock;
use crate::config::Config;
use crate::ctx::Routes;
use crate::door::House;
use crate::hubs::{self, Hub};
use crate::ids::{HubId, Ids};
use crate::mail::Mail;
use crate::people::Audience;
use crate::{
    contact, content, funders, funding, gatherings, import, introductions, matching, media, news, openapi,
    organisations, people, search, site, writing,
};

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
    Migration { version: 9, name: "vectors", sql: include_str!("../../../migrations/0009_vectors.sql") },
    Migration { version: 10, name: "kept_ideas", sql: include_str!("../../../migrations/0010_kept_ideas.sql") },
    Migration { version: 11, name: "introductions", sql: include_str!("../../../migrations/0011_introductions.sql") },
    Migration { version: 12, name: "news", sql: include_str!("../../../migrations/0012_news.sql") },
    Migration { version: 13, name: "media", sql: include_str!("../../../migrations/0013_media.sql") },
    Migration { version: 14, name: "search_miss", sql: include_str!("../../../migrations/0014_search_miss.sql") },
    Migration { version: 15, name: "qualification", sql: include_str!("../../../migrations/0015_qualification.sql") },
    Migration { version: 16, name: "hub_text", sql: include_str!("../../../migrations/0016_hub_text.sql") },
    Migration { version: 17, name: "story_states", sql: include_str!("../../../migrations/0017_story_states.sql") },
    Migration { version: 18, name: "record_texts", sql: include_str!("../../../migrations/0018_record_texts.sql") },
    Migration { version: 19, name: "site_answers", sql: include_str!("../../../migrations/0019_site_answers.sql") },
    Migration { version: 20, name: "closure_hours", sql: include_str!("../../../migrations/0020_closure_hours.sql") },
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
    ("vector", "hub_id, kind, subject"),
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
    ("media", "id"),
    ("media_text", "media_id, lang"),
    ("media_size", "media_id, width"),
    ("organisation_logo", "organisation_id"),
    ("media_use", "media_id, place, subject, lang, number"),
    ("search_miss", "hub_id, day, lang, word"),
    ("introduction_capacity", "foundation_id"),
    ("introduction", "id"),
    ("page", "id"),
    ("page_text", "page_id, lang"),
    ("page_version", "page_id, lang, number"),
    ("page_draft", "page_id, lang, account_id"),
    ("page_redirect", "hub_id, path, lang"),
    ("page_link", "page_id, lang, target"),
    ("site_answer", "hub_id, address"),
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
    /// What translates pages, where the operator named a service.
    pub translator: Option<Arc<dyn content::Translator>>,
    /// Public pages as they were rendered.
    pub pages: PageCache,
    /// Pages as they were rendered for those who have the same rights.
    pub own_pages: Kept<Cached>,
    /// Parts of pages, each rendered once for exactly what it shows; the names say what that is.
    pub pieces: Kept<Pieces>,
    /// What profiles' pages have to know before they are put together, by address and what had happened.
    pub heads: Kept<organisations::Head>,
    /// Pictures of pages, each by all that is written on it.
    pub pictures: Kept<Vec<u8>>,
    read_models: bool,
    hubs: RwLock<Arc<Vec<Arc<Hub>>>>,
    seen: tokio::sync::Mutex<Seen>,
    revision: AtomicU64,
}

/// What memory has followed so far.
#[derive(Default)]
struct Seen {
    /// How far each hub's book of changes was read.
    heads: HashMap<HubId, i64>,
    /// The civil day of each hub: pages say what is open or over today.
    days: Vec<String>,
}

/// Bytes of pages and of their parts that are kept.
const KEPT_PAGES: usize = 64 << 20;
const KEPT_OWN_PAGES: usize = 16 << 20;
const KEPT_PIECES: usize = 32 << 20;
const KEPT_HEADS: usize = 1 << 20;
const KEPT_PICTURES: usize = 8 << 20;

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
            translator: content::translator(&config),
            matcher: matching::Matchers::with_model(&config),
            config,
            search: search::Indexes::default(),
            introductions: introductions::Cache::default(),
            menus: content::Menus::default(),
            read_models,
            hubs: RwLock::default(),
            seen: tokio::sync::Mutex::default(),
            revision: AtomicU64::new(1),
            pages: PageCache::new(KEPT_PAGES),
            own_pages: Kept::new(KEPT_OWN_PAGES),
            pieces: Kept::new(KEPT_PIECES),
            heads: Kept::new(KEPT_HEADS),
            pictures: Kept::new(KEPT_PICTURES),
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
        // Under the lock: counting who holds the list would make the processors wait for each other once more.
        let hubs = self.hubs.read().unwrap_or_else(PoisonError::into_inner);
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
            heads.into_iter().filter(|(hub, seq)| seen.heads.get(hub).copied().unwrap_or(-1) != *seq).collect();
        if !changed.is_empty() {
            self.db.look_anew();
            let hubs: Vec<Arc<Hub>> = hubs::list(&mut tx).await?.into_iter().map(Arc::new).collect();
            *self.hubs.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(hubs);
            // Pages show the change at once; those that ask index or matcher are rendered again when these have followed.
            self.turn();
        }
        let days: Vec<String> = self.hubs().iter().map(|hub| self.clock.today(&hub.facts.zone)).collect();
        if changed.is_empty() && days == seen.days {
            return Ok(());
        }
        for (hub, seq) in changed {
            let since = seen.heads.get(&hub).copied().unwrap_or(0);
            if self.read_models {
                self.search.refresh(&mut tx, &hub, since).await?;
                self.matcher.refresh(&self.db, &mut tx, &hub, since).await?;
                self.menus.refresh(&mut tx, &hub, since).await?;
            }
            seen.heads.insert(hub, seq);
        }
        seen.days = days;
        self.turn();
        Ok(())
    }

    /// What was rendered up to now is of yesterday.
    fn turn(&self) {
        self.revision.fetch_add(1, Ordering::AcqRel);
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
        .merge(hubs::routes())
        .merge(media::routes())
        .merge(news::routes())
        .merge(gatherings::routes())
        .merge(writing::routes())
        .merge(content::pages::routes())
        .merge(openapi::routes())
}

/// The whole house as one service: its rooms behind the [`door`](crate::door).
pub fn house(app: &Arc<App>) -> House {
    let (_, rooms) = routes().split();
    let rooms: Router = rooms
        .fallback(|| async { web::Error::NotFound })
        .method_not_allowed_fallback(|| async { web::Error::NotFound })
        .with_state(Arc::clone(app));
    House::new(Arc::clone(app), rooms)
}

/// The table of routes: what the house test walks.
pub fn table() -> Vec<web::Route<Audience>> {
    routes().split().0
}
