//! Somebody who reads Arabic looks around without an account.

use axum::http::StatusCode;

use crate::World;

#[tokio::test(flavor = "multi_thread")]
async fn an_arabic_reader_finds_associations_near_her_and_whom_to_call() {
    let world = World::open().await;
    let mut browser = world.browser();
    let start = browser.get("/ar").await;
    assert_eq!(start.attributes("html", "dir"), ["rtl"]);
    assert!(start.attributes("a", "href").iter().any(|to| to.starts_with("tel:")), "a number to call on every page");

    let directory = browser.get("/ar/organisations/associations?ags=15002").await;
    assert_eq!(directory.status, StatusCode::OK);
    let links = directory.attributes(".card h3 a, .card h2 a", "href");
    assert!(links.len() >= 5, "{links:?}");
    let profile = browser.get(&links[0]).await;
    assert_eq!(profile.status, StatusCode::OK);
    assert_eq!(profile.attributes("html", "lang"), ["ar"]);

    let found = browser.get("/ar/search?q=Nachhilfe").await;
    assert!(!found.all("main a mark, main mark").is_empty() || !found.all("main li a").is_empty(), "{}", found.text());
    let lost = browser.get("/ar/organisations/nix-da").await;
    assert_eq!(lost.status, StatusCode::NOT_FOUND);
    assert!(!lost.all("main a").is_empty(), "a dead end leads on");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_switch_stays_on_the_page() {
    let world = World::open().await;
    let mut browser = world.browser();
    let german = browser.get("/de/organisations/stiftung-saalebogen").await;
    let polish = german.attributes(".langs a[lang=pl]", "href")[0].clone();
    let page = browser.get(&polish).await;
    assert_eq!((page.path.as_str(), page.status), ("/pl/organisations/stiftung-saalebogen", StatusCode::OK));
    assert!(page.says("Stiftung Saalebogen"));
}
