//! Stories of people in the demo world, through the pages as a browser without JavaScript shows them.

mod association;
mod coordinator;
mod operator;
mod visitor;
mod volunteer;

use std::sync::Arc;

use kozmos::app::{App, router};
use kozmos::config::Config;
use kozmos::demo;
use kozmos::testing::Browser;

/// The demo world in a folder of its own.
struct World {
    app: Arc<App>,
    folder: tempfile::TempDir,
}

impl World {
    async fn open() -> World {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let config = Config { data: folder.path().to_owned(), ..Config::default() };
        let app = Arc::new(demo::open(config, false).await.expect("the demo world opens"));
        World { app, folder }
    }

    /// Somebody's browser.
    fn browser(&self) -> Browser {
        Browser::new(router(&self.app), "localhost", None)
    }

    /// The password of a ready-made sign-in, from the file that the demo wrote.
    fn password(&self, email: &str) -> String {
        let text = std::fs::read_to_string(self.folder.path().join("sign-ins.json")).expect("the demo wrote sign-ins");
        let all: Vec<demo::SignIn> = serde_json::from_str(&text).expect("it is JSON");
        all.into_iter().find(|one| one.email == email).expect("the sign-in is there").password
    }
}
