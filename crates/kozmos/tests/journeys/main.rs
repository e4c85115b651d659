//! Stories of people in the demo world, through the pages as a browser without JavaScript shows them.

mod association;
mod coordinator;
mod crawler;
mod editor;
mod operator;
mod translator;
mod visitor;
mod volunteer;

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use kozmos::app::{App, house};
use kozmos::config::Config;
use kozmos::demo;
use kozmos::testing::{Browser, Shown};

/// The demo world in a folder of its own.
struct World {
    app: Arc<App>,
    folder: tempfile::TempDir,
}

impl World {
    async fn open() -> World {
        let folder = tempfile::tempdir().expect("a temporary folder");
        World::open_on(None, folder).await
    }

    async fn open_on(database: Option<String>, folder: tempfile::TempDir) -> World {
        let config = Config { data: folder.path().to_owned(), database, ..Config::default() };
        let app = Arc::new(demo::open(config, false).await.expect("the demo world opens"));
        World { app, folder }
    }

    /// Somebody's browser.
    fn browser(&self) -> Browser {
        Browser::new(house(&self.app), "localhost", None)
    }

    /// The browser of somebody who has signed in with one of the ready-made accounts.
    async fn signed_in(&self, email: &str) -> Browser {
        let mut browser = self.browser();
        let form = browser.get("/de/people/sign-in").await;
        self.sign_in(&mut browser, &form, email).await;
        browser
    }

    /// Fills in a sign-in form.
    async fn sign_in(&self, browser: &mut Browser, form: &Shown, email: &str) -> Shown {
        let password = self.password(email);
        browser.submit(form, "/people/sign-in", &[("email", email), ("password", &password)]).await
    }

    /// The password of a ready-made sign-in, from the file that the demo wrote.
    fn password(&self, email: &str) -> String {
        let text = std::fs::read_to_string(self.folder.path().join("sign-ins.json")).expect("the demo wrote sign-ins");
        let all: Vec<demo::SignIn> = serde_json::from_str(&text).expect("it is JSON");
        all.into_iter().find(|one| one.email == email).expect("the sign-in is there").password
    }
}

/// Tells a story in a demo world on SQLite and, where there is a server for tests, in one on PostgreSQL.
async fn on_both_engines<F: Future<Output = ()>>(story: impl Fn(World) -> F) {
    story(World::open().await).await;
    let Ok(url) = std::env::var("KOZMOS_TEST_POSTGRES") else {
        assert!(std::env::var_os("CI").is_none(), "KOZMOS_TEST_POSTGRES is not set: run scripts/test");
        return;
    };
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let name = format!("kozmos_journey_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let server = db::Db::postgres(&url).await.expect("the test server answers");
    server.create_database(&name).await.expect("the test server lets us create databases");
    server.close().await;
    let (head, _) = url.rsplit_once('/').expect("the address names a database");
    let folder = tempfile::tempdir().expect("a temporary folder");
    story(World::open_on(Some(format!("{head}/{name}")), folder).await).await;
}
