//! Somebody who reads Arabic looks around without an account.

use axum::http::StatusCode;

use crate::{World, on_both_engines};

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

/// The demo world begins on Sunday, 22 November 2026, at 10:00 in Halle: nobody is there, and every page says when.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_sunday_an_arabic_reader_learns_when_the_hotline_answers_and_what_is_on() {
    let world = World::open().await;
    let mut phone = world.browser();
    let plain = |texts: Vec<String>| -> Vec<String> {
        texts.iter().map(|text| text.replace(['\u{2068}', '\u{2069}'], "")).collect()
    };
    for path in ["/ar", "/ar/search?q=Nachhilfe", "/ar/organisations/associations", "/ar/nothing-here"] {
        let page = phone.get(path).await;
        let told = plain(page.all("footer .badge"));
        assert_eq!(told, ["نجيب غدًا ابتداءً من الساعة 09:00", "نجيب غدًا ابتداءً من الساعة 08:00"], "{path}");
        assert_eq!(page.attributes("footer a.call", "href"), ["tel:+493023125014", "tel:+493023125020"]);
        assert_eq!(page.attributes("footer a.call bdi", "dir"), ["ltr", "ltr"], "a number is read from its beginning");
    }
    let contact = phone.get("/ar/contact").await;
    assert!(contact.says("9 ديسمبر 2026") && contact.says("عيد الميلاد") || contact.says("عطلة نهاية السنة"));
    assert!(!contact.all("main .card.hotline").is_empty());

    let news = phone.get("/ar/news").await;
    assert_eq!(news.all("main .card").len(), 7, "the eighth story appears on its day");
    let story = phone.get(&news.attributes("main .card h2 a", "href")[0]).await;
    assert!(story.all("main .notice").is_empty(), "it is written in Arabic");
    let events = phone.get("/ar/gatherings").await;
    assert_eq!(events.all("main .card").len(), 6);
    assert_eq!(events.all("main .card .badge"), ["أُلغيت"]);
    let event = phone.get(&events.attributes("main .card h3 a", "href")[0]).await;
    let date = event.attributes("main a[type='text/calendar']", "href")[0].clone();
    assert!(phone.get(&date).await.body.starts_with("BEGIN:VCALENDAR\r\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_centre_is_written_in_all_nine_locales() {
    let world = World::open().await;
    let mut browser = world.browser();
    for locale in web::Locale::ALL.map(web::Locale::code) {
        for (path, cards) in [("news", 7), ("gatherings", 6)] {
            let list = browser.get(&format!("/{locale}/{path}")).await;
            assert_eq!(list.all("main .card").len(), cards, "{locale} {path}");
            let foreign = list.attributes("main .card h2[lang], main .card h3[lang]", "lang");
            assert!(foreign.is_empty(), "{locale} {path}: {foreign:?}");
        }
        assert!(browser.get(&format!("/{locale}/contact")).await.attributes("main .card [lang]", "lang").is_empty());
        assert_eq!(browser.get(&format!("/{locale}")).await.all(".funders li").len(), 2, "the third paid until 2024");
        let project = browser.get(&format!("/{locale}/uber-kozmos")).await;
        assert_eq!(project.all(".funders li").len(), 2, "{locale}: who pays stands on the project's page, too");
        assert_eq!(project.all(".prose figcaption"), ["© KOZMOS"], "{locale}");
        let alt = project.attributes(".prose figure img", "alt").concat();
        assert!(alt.contains("KOZMOS") && project.all(".badge.open").len() == 1, "{locale}: {alt}");
    }
}

/// A page that is not translated yet is never silent about it.
#[tokio::test(flavor = "multi_thread")]
async fn an_arabic_reader_goes_through_the_menu_to_a_page_that_is_only_there_in_german() {
    on_both_engines(|world: World| async move {
        let mut editor = world.signed_in("redaktion@kozmos.example").await;
        let form = editor.get("/de/content/new").await;
        let page = editor.submit(&form, "/content/new", &[("title", "Gemeinsam kochen"), ("place", "menu")]).await;
        let typed = [("do", "publish"), ("summary", "Kurz."), ("body", "Wir kochen (am Freitag).")];
        editor.submit(&page, &page.path, &typed).await;

        let mut phone = world.browser();
        let start = phone.get("/ar").await;
        let menu = start.all(".menu a");
        assert!(menu.contains(&"Gemeinsam kochen".to_owned()), "{menu:?}");
        assert_eq!(
            start.attributes(
                ".menu a[href='/ar/gemeinsam-kochen'] [lang], .menu a[href='/ar/gemeinsam-kochen'][lang]",
                "lang"
            ),
            ["de"]
        );
        let page = phone.get("/ar/gemeinsam-kochen").await;
        assert_eq!(
            (page.attributes("html", "lang"), page.attributes("html", "dir")),
            (vec!["ar".into()], vec!["rtl".into()])
        );
        assert!(page.all("main .notice.warn")[0].contains("تقرؤونها هنا بلغة أخرى"), "she is told in Arabic");
        assert_eq!(
            (page.attributes("article", "lang"), page.attributes("article", "dir")),
            (vec!["de".into()], vec!["ltr".into()])
        );
        assert!(page.attributes("meta[name=robots]", "content")[0].contains("noindex"));
        assert!(page.headers.get("set-cookie").is_none());

        for path in ["/ar/contact", "/ar/gatherings", "/ar/news"] {
            let shown = phone.get(path).await;
            assert_eq!(
                (shown.status, shown.attributes("html", "dir")),
                (StatusCode::OK, vec!["rtl".to_owned()]),
                "{path}"
            );
            assert!(!shown.all("main .card").is_empty(), "{path}");
        }
        // What she seeks she may write in Arabic or in German.
        let own = phone
            .get("/ar/search?q=%D8%AD%D9%85%D8%A7%D9%8A%D8%A9+%D8%A7%D9%84%D8%A8%D9%8A%D8%A7%D9%86%D8%A7%D8%AA")
            .await;
        let german = phone.get("/ar/search?q=Datenschutz").await;
        let first = |shown: &kozmos::testing::Shown| shown.attributes("main li.card a", "href").first().cloned();
        assert!(first(&own).is_some() && first(&own) == first(&german), "{}", own.text());
        let privacy = phone.get(&first(&own).unwrap()).await;
        assert!(privacy.all("main .notice.warn").is_empty() && privacy.says("بيانات"), "{}", privacy.text());
    })
    .await;
}
