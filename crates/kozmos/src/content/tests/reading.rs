//! What readers and search engines get.

use std::collections::BTreeSet;

use axum::http::{StatusCode, header};

use super::{id_of, publish, read};
use crate::testing::{House, on_both_engines};

#[tokio::test]
async fn a_missing_language_is_never_silent() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        publish(&mut editor, "", "Hintergrund", "Warum es uns gibt.").await;
        let shown = read(&house, "/ar/hintergrund").await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(shown.all(".notice")[0].contains("العربية"), "{:?}", shown.all(".notice"));
        let others = [shown.attributes(".notice a", "hreflang"), shown.attributes(".notice a", "href")].concat();
        assert_eq!(others, ["de", "/de/hintergrund"], "where the text is");
        assert_eq!(shown.attributes("article", "lang"), ["de"]);
        assert_eq!(shown.attributes("article", "dir"), ["ltr"]);
        assert_eq!(shown.attributes("meta[name=robots]", "content"), ["noindex"]);
        assert!(shown.attributes("link[rel=canonical]", "href")[0].ends_with("/de/hintergrund"));
        assert!(shown.attributes("link[hreflang]", "href").is_empty());
    })
    .await;
}

#[tokio::test]
async fn all_languages_of_a_page_name_each_other() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Projekt", "P").await;
        for (lang, title) in [("ar", "المشروع"), ("vi", "Dự án"), ("pl", "Projekt")] {
            let to = format!("/de/content/{}/{lang}", id_of(&at));
            let form = editor.get(&to).await;
            editor.submit(&form, &to, &[("do", "publish"), ("title", title), ("body", "x")]).await;
        }
        let german = read(&house, "/de/projekt").await;
        let all = german.told().alternates;
        let tags: BTreeSet<&str> = all.keys().map(String::as_str).collect();
        assert_eq!(tags, BTreeSet::from(["ar", "de", "pl", "vi", "x-default"]));
        assert_eq!(all["x-default"], all["de"]);
        for (tag, to) in &all {
            let page = read(&house, to).await;
            assert_eq!(page.status, StatusCode::OK, "{tag}: {to}");
            let told = page.told();
            assert_eq!(told.alternates, all, "{tag} names the others as they name it");
            assert_eq!(told.canonical.as_ref(), Some(to), "{tag}");
        }
        let map = read(&house, "/sitemap.xml").await;
        assert_eq!(map.status, StatusCode::OK);
        let map = map.mapped();
        for to in all.values() {
            assert_eq!(map.get(to), Some(&all), "{to}");
        }
        assert!(read(&house, "/robots.txt").await.body.contains("/sitemap.xml"));
        // The address of one language, asked for in another, leads to the text there.
        let switched = read(&house, "/ar/projekt").await;
        assert_eq!(switched.status, StatusCode::PERMANENT_REDIRECT);
        assert_eq!(switched.location().as_ref(), Some(&all["ar"]));
        let menu = german.attributes(".langs a[lang=ar]", "href");
        assert_eq!(menu, [all["ar"].as_str()], "the switch writes the address as the head does");
    })
    .await;
}

#[tokio::test]
async fn browsers_keep_no_redirect_and_one_to_a_text_that_stands_in_is_for_the_time_being() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Projekt", "P").await;
        let english = format!("/de/content/{}/en", id_of(&at));
        let form = editor.get(&english).await;
        editor.submit(&form, &english, &[("do", "publish"), ("title", "Project"), ("body", "x")]).await;
        let form = editor.get(&english).await;
        editor.submit(&form, "/withdraw", &[]).await;
        let form = editor.get(&at).await;
        editor.submit(&form, &at, &[("do", "publish"), ("slug", "vorhaben")]).await;
        for (old, status, new) in [
            ("/de/projekt", StatusCode::PERMANENT_REDIRECT, "/de/vorhaben"),
            ("/en/project", StatusCode::TEMPORARY_REDIRECT, "/en/vorhaben"),
            ("/vi/projekt", StatusCode::TEMPORARY_REDIRECT, "/vi/vorhaben"),
        ] {
            let moved = read(&house, old).await;
            assert_eq!((moved.status, moved.location().as_deref()), (status, Some(new)), "{old}");
            assert_eq!(moved.headers[header::CACHE_CONTROL], "no-cache", "{old}");
        }
    })
    .await;
}

#[tokio::test]
async fn machines_read_where_a_page_stands_and_what_it_says() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Projekt", "Mit </script> im Text.").await;
        let shown = read(&house, "/de/projekt").await;
        let data = shown.all("script[type='application/ld+json']");
        assert_eq!(data.len(), 2);
        let parsed: Vec<serde_json::Value> = data.iter().map(|text| serde_json::from_str(text).unwrap()).collect();
        assert_eq!(parsed[0]["@type"], "BreadcrumbList");
        assert_eq!(parsed[0]["itemListElement"][1]["name"], "Projekt");
        assert_eq!(parsed[1]["@type"], "WebPage");
        let api = read(&house, &format!("/api/v1/pages/{}?lang=ar", id_of(&at))).await;
        let record: serde_json::Value = serde_json::from_str(&api.body).unwrap();
        assert_eq!(record["texts"]["de"]["state"], "current");
        assert_eq!(record["article"]["inLanguage"], "de", "another language than asked for is told");
        let list: serde_json::Value = serde_json::from_str(&read(&house, "/api/v1/pages").await.body).unwrap();
        assert_eq!(list["items"][0]["identifier"], id_of(&at));
    })
    .await;
}
