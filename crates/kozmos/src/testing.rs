//! A house for tests: both engines, a fixed clock, seeded ids, and a browser without JavaScript.
//!
//! PostgreSQL is used when the variable `KOZMOS_TEST_POSTGRES` holds the address of a database in which databases may be
//! created; `scripts/test` starts one and sets it. On a machine that calls itself `CI` its absence is a failure.

mod browser;
mod engine;

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

pub use browser::{Browser, Shown};
use db::Db;
pub use engine::{Alternates, Told};

use crate::app::{App, house};
use crate::clock::Clock;
use crate::config::Config;
use crate::door;
use crate::hubs::{self, Facts};
use crate::ids::{AccountId, HubId, Ids, OrganisationId, secret, secret_hash};
use crate::people::{Person, Role, save_account};

/// The instant at which tests happen.
pub const NOW: &str = "2026-11-22T09:00:00Z";

/// A house with two hubs, `kozmos` (the default) and `other` (host `other.example`), and nothing else in it.
pub struct House {
    /// The house.
    pub app: Arc<App>,
    /// Its pages.
    pub service: door::House,
    /// The default hub.
    pub hub: HubId,
    /// The other hub.
    pub other: HubId,
    _folder: tempfile::TempDir,
}

/// Runs a story on SQLite and, where there is one, on PostgreSQL.
pub async fn on_both_engines<F: Future<Output = ()>>(story: impl Fn(House) -> F) {
    story(House::on_sqlite().await).await;
    if let Some(url) = postgres() {
        story(House::on_postgres(&url).await).await;
    }
}

/// Runs a story on an empty database of either engine.
pub async fn on_both_databases<F: Future<Output = ()>>(story: impl Fn(Db) -> F) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    story(Db::sqlite(&folder.path().join("kozmos.db")).await.expect("SQLite opens a new file")).await;
    if let Some(url) = postgres() {
        story(new_database(&url).await).await;
    }
}

/// The address of the test server.
fn postgres() -> Option<String> {
    let url = std::env::var("KOZMOS_TEST_POSTGRES").ok();
    assert!(url.is_some() || std::env::var_os("CI").is_none(), "KOZMOS_TEST_POSTGRES is not set: run scripts/test");
    url
}

/// An empty PostgreSQL database.
async fn new_database(url: &str) -> Db {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let n = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("kozmos_test_{}_{n}", std::process::id());
    let server = Db::postgres(url).await.expect("the test server answers");
    server.create_database(&name).await.expect("the test server lets us create databases");
    server.close().await;
    let (head, _) = url.rsplit_once('/').expect("the address names a database");
    Db::postgres(&format!("{head}/{name}")).await.expect("the new database answers")
}

impl House {
    /// What somebody hears who has that version of a feed or a page.
    pub async fn known(&self, path: &str, etag: &str) -> axum::http::StatusCode {
        use tower::ServiceExt;
        let request = axum::http::Request::get(path).header("host", "localhost").header("if-none-match", etag);
        let answer = self.service.clone().oneshot(request.body(axum::body::Body::empty()).expect("a request")).await;
        answer.expect("an answer").status()
    }

    /// On an empty SQLite file.
    pub async fn on_sqlite() -> House {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let db = Db::sqlite(&folder.path().join("kozmos.db")).await.expect("SQLite opens a new file");
        House::on(db, folder).await
    }

    /// On an empty SQLite file, with other settings.
    pub async fn with(settings: impl FnOnce(&mut Config)) -> House {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let db = Db::sqlite(&folder.path().join("kozmos.db")).await.expect("SQLite opens a new file");
        let mut config = Config { data: folder.path().to_owned(), ..Config::default() };
        settings(&mut config);
        House::open(db, folder, config).await
    }

    /// On an empty PostgreSQL database of its own.
    pub async fn on_postgres(url: &str) -> House {
        House::on(new_database(url).await, tempfile::tempdir().expect("a temporary folder")).await
    }

    async fn on(db: Db, folder: tempfile::TempDir) -> House {
        let config = Config { data: folder.path().to_owned(), ..Config::default() };
        House::open(db, folder, config).await
    }

    async fn open(db: Db, folder: tempfile::TempDir, config: Config) -> House {
        let clock = Clock::Fixed(NOW.parse().expect("an instant"));
        let app = App::open(db, clock, Ids::seeded(), config).await.expect("the house opens");
        let mut facts: Facts = toml::from_str(include_str!("../demo/hub.toml")).expect("the demo hub is readable");
        let hub = hubs::cli::write(&app, &facts).await.expect("the hub is written");
        facts.slug = "other".into();
        facts.name = "OTHER".into();
        facts.host = Some("other.example".into());
        let other = hubs::cli::write(&app, &facts).await.expect("the other hub is written");
        let app = Arc::new(app);
        app.catch_up().await.expect("the house follows its changes");
        let service = house(&app);
        House { app, service, hub, other, _folder: folder }
    }

    /// The same house, opened anew with these weights of a sentence model (an empty file: none).
    pub async fn with_weights(self, weights: &[u8]) -> House {
        let path = self._folder.path().join("weights.bin");
        std::fs::write(&path, weights).expect("the folder can be written");
        let config = Config { model: Some(path), ..self.app.config.clone() };
        let ids = Ids::Seeded(AtomicU64::new(1 << 32)); // none that was given before
        let clock = Clock::Fixed(NOW.parse().expect("an instant"));
        let app = App::open(self.app.db.clone(), clock, ids, config).await.expect("the house opens");
        let app = Arc::new(app);
        let service = house(&app);
        House { app, service, ..self }
    }

    /// A browser of somebody who is not signed in.
    pub fn visitor(&self) -> Browser {
        Browser::new(self.service.clone(), "localhost", None)
    }

    /// A browser of somebody signed in to a hub with one role (for an organisation, where the role is for one).
    pub async fn person(&self, hub: &HubId, role: Role, scope: Option<&OrganisationId>) -> Browser {
        let host = if *hub == self.other { "other.example" } else { "localhost" };
        let secret = self.session(hub, role, scope).await;
        Browser::new(self.service.clone(), host, Some(secret))
    }

    /// A coordinator of the default hub.
    pub async fn coordinator(&self) -> Browser {
        self.person(&self.hub, Role::Coordinator, None).await
    }

    /// A translator of the default hub into these languages.
    pub async fn translator(&self, languages: &[&str]) -> Browser {
        let secret = self.session(&self.hub, Role::Translator, None).await;
        let mut tx = self.app.db.write().await.expect("a transaction");
        let who = crate::people::who(&mut tx, &self.hub, &secret_hash(&secret), &self.app.clock.text()).await;
        let account = who.expect("an answer").0.account.expect("somebody").id;
        for lang in languages {
            crate::people::add_language(&mut tx, &self.hub, &account, lang).await.expect("a language");
        }
        tx.commit().await.expect("written");
        Browser::new(self.service.clone(), "localhost", Some(secret))
    }

    /// An account with that role and a session; the session's secret. With it, any host can be visited.
    pub async fn session(&self, hub: &HubId, role: Role, scope: Option<&OrganisationId>) -> String {
        let (id, now) = (self.app.new_id(), self.app.clock.text());
        let person = Person {
            id: AccountId::from(id.clone()),
            email: format!("{id}@people.example"),
            name: "Test".into(),
            password_hash: None,
            locale: "de".into(),
        };
        let secret = secret();
        let mut tx = self.app.db.write().await.expect("a transaction");
        let account = save_account(&mut tx, &person, &now, (hub, role, scope)).await.expect("an account");
        crate::people::begin_session(&mut tx, &secret_hash(&secret), &account, &now, "2099-01-01T00:00:00Z")
            .await
            .expect("a session");
        tx.commit().await.expect("written");
        secret
    }
}
