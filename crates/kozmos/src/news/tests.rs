//! Stories of the room: a story is written, appears on its day, and is fetched as a feed.

use axum::http::{Method, StatusCode};

use crate::testing::{Browser, House, Shown, on_both_engines};

/// Tests happen on 22 November 2026.
const STORY: [(&str, &str); 7] = [
    ("published_on", "2026-11-20"),
    ("title_de", "Neue Räume in Halle"),
    ("lead_de", "Ab Dezember sind wir in der Musterstraße."),
    ("body_de", "Wir ziehen um.\n\nKommen Sie vorbei & <sehen> Sie selbst."),
    ("title_vi", "Văn phòng mới ở Halle"),
    ("lead_vi", "Từ tháng 12 chúng tôi ở Musterstraße."),
    ("action", "publish"),
];

async fn write(browser: &mut Browser, more: &[(&str, &str)]) -> Shown {
    let form = browser.get("/de/news/new").await;
    let given = |name: &str| more.iter().any(|(other, _)| *other == name);
    let mut all: Vec<(&str, &str)> = STORY.into_iter().filter(|(name, _)| !given(name)).collect();
    all.extend(more);
    browser.submit(&form, "/news/new", &all).await
}

#[tokio::test]
async fn a_story_is_read_in_the_readers_language_or_says_that_it_is_not_in_it() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        assert!(write(&mut editor, &[]).await.says("Neue Räume in Halle"));
        let mut visitor = house.visitor();
        let vietnamese = visitor.get("/vi/news").await;
        let link = vietnamese.attributes("main .card h2 a", "href")[0].clone();
        assert_eq!(link, "/vi/news/neue-raume-in-halle");
        assert!(visitor.get(&link).await.says("Từ tháng 12"));
        let polish = visitor.get("/pl/news/neue-raume-in-halle").await;
        assert_eq!(polish.attributes("main article", "lang"), ["de"]);
        assert!(polish.says("& <sehen> Sie selbst") && !polish.all("main .notice").is_empty());
        assert_eq!(polish.attributes("meta[name=robots]", "content"), ["noindex"]);
        assert_eq!(polish.all("main article p").len(), 4, "day, lead, two paragraphs");
    })
    .await;
}

#[tokio::test]
async fn search_engines_hear_of_the_languages_that_a_story_is_written_in() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[]).await;
        let mut visitor = house.visitor();
        let german = visitor.get("/de/news/neue-raume-in-halle").await.told();
        let at = |lang: &str| format!("/{lang}/news/neue-raume-in-halle");
        let wanted = [("de", "de"), ("vi", "vi"), ("x-default", "de")].map(|(tag, lang)| (tag.to_owned(), at(lang)));
        assert_eq!(german.alternates, wanted.into());
        let vietnamese = visitor.get(&at("vi")).await.told();
        assert_eq!((vietnamese.alternates, vietnamese.canonical), (german.alternates.clone(), Some(at("vi"))));
        for lang in ["pl", "de-x-plain"] {
            let other = visitor.get(&at(lang)).await;
            assert!(other.told().noindex && other.told().alternates.is_empty(), "{lang}: another language's text");
            assert_eq!(other.attributes(".langs a[lang=vi]", "href"), [at("vi")], "people go where they like");
        }
        // A story is found by its id, too: that is no second page.
        let feed = visitor.get("/de/news/feed.atom").await.body;
        let id = feed.split("<id>urn:uuid:").last().and_then(|rest| rest.split('<').next()).expect("an id").to_owned();
        let by_id = visitor.get(&format!("/de/news/{id}")).await;
        assert!(by_id.says("Neue Räume in Halle"), "{id}");
        assert_eq!(by_id.told(), german);
    })
    .await;
}

#[tokio::test]
async fn a_story_appears_on_its_day_and_a_second_one_of_the_same_title_has_its_own_address() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[("published_on", "2026-11-23")]).await;
        let address = "/de/news/neue-raume-in-halle";
        assert_eq!(house.visitor().get(address).await.status, StatusCode::NOT_FOUND);
        assert!(house.visitor().get("/de/news").await.says("keine Neuigkeiten"));
        let own = editor.get("/de/news").await;
        assert!(own.says("Erscheint noch"), "the staff see it: {}", own.text());
        write(&mut editor, &[]).await;
        let shown = house.visitor().get("/de/news").await;
        let links = shown.attributes("main .card h2 a", "href");
        assert!(links.len() == 1 && links[0].starts_with("/de/news/neue-raume-in-halle-"), "{links:?}");
        let refused = write(&mut editor, &[("published_on", ""), ("lead_vi", "")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#published_on", "#lead_vi"]);
    })
    .await;
}

#[tokio::test]
async fn the_feed_keeps_its_ids_and_answers_304_until_something_changes() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[]).await;
        let mut visitor = house.visitor();
        let feed = visitor.get("/vi/news/feed.atom").await;
        assert_eq!(feed.headers["content-type"], "application/atom+xml; charset=utf-8");
        assert!(feed.body.contains("<title>Văn phòng mới ở Halle</title>"), "{}", feed.body);
        let german = visitor.get("/de/news/feed.atom").await;
        assert!(german.body.contains("&#38; &#60;sehen&#62;"), "{}", german.body);
        let ids = |body: &str| -> Vec<String> {
            body.split("<id>urn:uuid:").skip(1).map(|rest| rest.split('<').next().unwrap_or("").to_owned()).collect()
        };
        let before = ids(&german.body);
        let etag = german.headers["etag"].to_str().unwrap().to_owned();
        assert_eq!(known(&house, &etag).await, StatusCode::NOT_MODIFIED);
        let edit = editor.get("/de/news/neue-raume-in-halle/edit").await;
        editor.submit(&edit, "/edit", &[("title_de", "Ganz neue Räume"), ("action", "save")]).await;
        assert_eq!(known(&house, &etag).await, StatusCode::OK);
        let after = visitor.get("/de/news/feed.atom").await;
        assert!(after.body.contains("Ganz neue Räume") && ids(&after.body) == before);
        assert!(after.body.contains("/de/news/neue-raume-in-halle\""), "the address stays");
    })
    .await;
}

/// What somebody hears who has that version of the German feed.
async fn known(house: &House, etag: &str) -> StatusCode {
    use axum::body::Body;
    use tower::ServiceExt;
    let request = axum::http::Request::builder().method(Method::GET).uri("/de/news/feed.atom");
    let request = request.header("host", "localhost").header("if-none-match", etag);
    house.service.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap().status()
}
