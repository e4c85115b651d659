//! A search engine, which reads the map of the site and looks at every address in it.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::{Method, StatusCode};
use kozmos::testing::{Alternates, Told};

use crate::World;

/// The room of an address: `/de/news/x` stands in `news`, `/de` in none.
fn room(at: &str) -> &str {
    at.split('/').nth(2).unwrap_or("")
}

/// What is wrong with the alternates of an address: each must be in the map and name the same set, itself included.
fn one_sided(map: &BTreeMap<String, Alternates>, at: &str) -> Vec<String> {
    let named = &map[at];
    let itself = named.is_empty() || named.iter().any(|(tag, to)| tag != "x-default" && to == at);
    let others = named.values().filter(|to| map.get(*to) != Some(named)).map(|to| format!("{at} and {to} differ"));
    others.chain((!itself).then(|| format!("{at} does not name itself"))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_address_in_the_map_is_there_may_be_kept_and_names_what_names_it() {
    let world = World::open().await;
    let engine = world.browser();
    let map = engine.clone().get("/sitemap.xml").await.mapped();
    let mut wrong: Vec<String> = map.keys().flat_map(|at| one_sided(&map, at)).collect();
    for (at, alternates) in &map {
        let page = engine.clone().send(Method::GET, at, None).await;
        let wanted = Told { noindex: false, canonical: Some(at.clone()), alternates: alternates.clone() };
        if page.status != StatusCode::OK || page.told() != wanted {
            wrong.push(format!("{at}: {}, {:?}", page.status, page.told()));
        }
        let plain = at.starts_with("/de-x-plain");
        if plain != alternates.is_empty() || alternates.contains_key("de-x-plain") {
            wrong.push(format!("{at}: search engines know no plain German, and all other languages"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), map.len(), wrong.join("\n"));
    assert!(map.len() > 1_000, "{} addresses", map.len());
    let rooms: BTreeSet<&str> = map.keys().map(|at| room(at)).collect();
    for wanted in ["", "contact", "funding", "gatherings", "matching", "news", "organisations", "uber-kozmos"] {
        assert!(rooms.contains(wanted), "{wanted}: {rooms:?}");
    }
    assert!(!rooms.contains("search") && !rooms.contains("people"), "{rooms:?}");
}

/// What people find from the lists is in the map, or search engines are kept away from it.
#[tokio::test(flavor = "multi_thread")]
async fn whatever_the_lists_lead_to_is_in_the_map_or_kept_from_search_engines() {
    let world = World::open().await;
    let mut engine = world.browser();
    let map = engine.get("/sitemap.xml").await.mapped();
    let mut found = 0;
    for list in ["news", "gatherings", "organisations/associations", "organisations/foundations", "funding"] {
        for lang in ["de", "ar", "pl"] {
            for to in
                engine.get(&format!("/{lang}/{list}")).await.attributes("main .card h2 a, main .card h3 a", "href")
            {
                let page = engine.get(&to).await;
                let told = page.told();
                assert_eq!(page.status, StatusCode::OK, "{to}");
                assert_eq!(told.noindex, !map.contains_key(&to), "{to}");
                found += 1;
            }
        }
    }
    assert!(found > 250, "{found} links");
}

/// A map that is too large for one file is an index of parts: together they hold the same.
#[tokio::test(flavor = "multi_thread")]
async fn the_parts_of_the_map_hold_what_the_map_holds() {
    let world = World::open().await;
    let mut engine = world.browser();
    let whole = engine.get("/sitemap.xml").await.mapped();
    let mut parts = BTreeMap::new();
    for part in ["rooms", "pages-", "organisations-0", "programmes-0", "news-0", "gatherings-0"] {
        let part = engine.get(&format!("/sitemaps/{part}.xml")).await;
        assert_eq!(part.status, StatusCode::OK, "{}", part.path);
        parts.extend(part.mapped());
    }
    assert_eq!(parts, whole);
    for none in ["organisations-1", "stories-0", "news-x", "news"] {
        assert_eq!(engine.get(&format!("/sitemaps/{none}.xml")).await.status, StatusCode::NOT_FOUND, "{none}");
    }
}
