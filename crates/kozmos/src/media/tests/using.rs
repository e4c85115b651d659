//! Pictures in pages, news and the strip of those who pay.

use axum::http::StatusCode;
use image::DynamicImage;

use super::{jpeg_with, photo, png, uploaded};
use crate::testing::{Browser, House, Shown, on_both_engines};

/// The line for texts that the page of a picture shows.
pub(super) fn line(shown: &Shown) -> String {
    shown.all("code.line")[0].clone()
}

/// A published page with that text; its address.
pub(super) async fn page(editor: &mut Browser, body: &str) -> String {
    let form = editor.get("/de/content/new").await;
    let made = editor.submit(&form, "/content/new", &[("title", "Unser Fest"), ("place", "none")]).await;
    let text = [("title", "Unser Fest"), ("summary", "Kurz gesagt."), ("body", body), ("do", "publish")];
    let saved = editor.submit(&made, "/content/", &text).await;
    saved.attributes(".notice a", "href").first().cloned().unwrap_or_else(|| panic!("{}: {}", saved.path, saved.text()))
}

#[tokio::test]
async fn a_page_shows_a_picture_in_the_readers_words_and_its_loss_is_confirmed_first() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let picture = uploaded(&mut editor, &jpeg_with(&photo(1600, 800), None), "Tanz im Hof").await;
        editor.submit(&picture, "/edit", &[("credit", "Ana Beispiel"), ("alt_vi", "Múa ở sân")]).await;
        let body = format!("Vorher\n\n{}\n\n![Genau hier]({}", line(&picture), &line(&picture)[4..]);
        let address = page(&mut editor, &body).await;
        let shown = house.visitor().get(&address).await;
        assert_eq!(shown.attributes("article figure.picture img", "alt"), ["Tanz im Hof", "Genau hier"]);
        assert_eq!(shown.attributes("article img", "width"), ["1280", "1280"]);
        assert_eq!(shown.attributes("article img", "height"), ["640", "640"]);
        assert_eq!(shown.attributes("article img", "loading"), ["lazy", "lazy"]);
        assert!(shown.attributes("article img", "srcset")[0].ends_with(" 1280w"));
        assert_eq!(shown.all("article figcaption"), ["© Ana Beispiel", "© Ana Beispiel"]);
        for src in shown.attributes("article img", "src") {
            assert_eq!(house.visitor().get(&src).await.status, StatusCode::OK);
        }
        // New words are shown without touching the page.
        let edit = editor.get(&picture.path).await;
        editor.submit(&edit, "/edit", &[("alt_de", "Tanz im großen Hof")]).await;
        let shown = house.visitor().get(&address).await;
        assert_eq!(shown.attributes("article img", "alt")[0], "Tanz im großen Hof");

        let edit = editor.get(&picture.path).await;
        assert!(edit.says("Seite: Unser Fest"), "{}", edit.text());
        assert!(editor.get("/de/media?unused=yes").await.all(".cards .card").is_empty());
        let ask = editor.get(&picture.path.split('?').next().expect("a path").replace("/edit", "/remove")).await;
        assert!(ask.says("Wenn Sie es löschen, fehlt es an diesen Stellen"), "{}", ask.text());
        let unsure = editor.submit(&ask, "/remove", &[]).await;
        assert_eq!(unsure.status, StatusCode::CONFLICT);
        editor.submit(&unsure, "/remove", &[("sure", "yes")]).await;
        let shown = house.visitor().get(&address).await;
        assert!(shown.all("article img").is_empty() && shown.says("Genau hier"), "its words stay: {}", shown.text());
        let lost = editor.get("/de/content/links").await;
        assert!(lost.says("media:") && lost.says("Unser Fest"), "{}", lost.text());
    })
    .await;
}

#[tokio::test]
async fn a_preview_shows_the_picture_and_one_of_another_hub_does_not_exist() {
    let house = House::on_sqlite().await;
    let mut editor = house.coordinator().await;
    let own = line(&uploaded(&mut editor, &jpeg_with(&photo(300, 200), None), "Eigenes").await);
    let mut there = house.person(&house.other, crate::people::Role::Coordinator, None).await;
    let foreign = line(&uploaded(&mut there, &png(&DynamicImage::ImageRgb8(photo(300, 200))), "Fremdes").await);
    let address = page(&mut editor, &format!("{own}\n\n{foreign}")).await;
    let shown = house.visitor().get(&address).await;
    assert_eq!(shown.attributes("article img", "alt"), ["Eigenes"]);
    let list = editor.get("/de/content").await;
    let edit = list.attributes("main a", "href").into_iter().find(|to| to.ends_with("/de") && to.contains("/content/"));
    let form = editor.get(&edit.expect("an editor")).await;
    assert_eq!(
        form.all("details code.line"),
        std::slice::from_ref(&own),
        "her own pictures are offered beside the text"
    );
    let preview =
        editor.submit(&form, "/content/", &[("body", &format!("{own}\n\n{foreign}")), ("do", "preview")]).await;
    assert_eq!(preview.attributes(".preview img", "alt"), ["Eigenes"]);
}

#[tokio::test]
async fn a_story_and_the_strip_of_funders_show_pictures_too() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let picture = uploaded(&mut editor, &png(&DynamicImage::ImageRgb8(photo(400, 160))), "Ein Bogen").await;
        let form = editor.get("/de/news/new").await;
        let body = format!("Erster Absatz.\n\n{}\n\nLetzter Absatz.", line(&picture));
        let fields = [
            ("published_on", "2026-11-01"),
            ("title_de", "Fest"),
            ("lead_de", "Es war schön."),
            ("body_de", &body),
            ("action", "publish"),
        ];
        editor.submit(&form, "/news/new", &fields).await;
        let story = house.visitor().get("/vi/news/fest").await;
        assert_eq!(story.attributes("article figure img", "alt"), ["Ein Bogen"]);
        assert!(story.says("Letzter Absatz.") && !story.body.contains("media:"), "{}", story.text());
        let feed = house.visitor().get("/de/news/feed.atom").await;
        assert!(feed.body.contains("Letzter Absatz.") && !feed.body.contains("media:"), "{}", feed.body);

        let form = editor.get("/de/funders/new").await;
        let funder =
            [("name", "Bogenfonds"), ("website", "bogen.example"), ("alt_de", "Bogenfonds"), ("action", "publish")];
        let wrong = [&funder[..], &[("picture", "bogen.png")]].concat();
        let refused = editor.submit(&form, "/funders/new", &wrong).await;
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#picture"]);
        let named = line(&picture);
        let right = [&funder[..], &[("picture", named.as_str())]].concat();
        editor.submit(&refused, "/funders/new", &right).await;
        let start = house.visitor().get("/ar").await;
        assert_eq!(start.attributes(".funders img", "alt"), ["Bogenfonds"]);
        let src = start.attributes(".funders img", "src")[0].clone();
        assert_eq!(house.visitor().get(&src).await.headers["content-type"], "image/png");

        let edit = editor.get(&picture.path).await;
        assert!(edit.says("Nachricht: Fest") && edit.says("Fördernde: Bogenfonds"), "{}", edit.text());
        let ask = editor.get(&picture.path.split('?').next().expect("a path").replace("/edit", "/remove")).await;
        editor.submit(&ask, "/remove", &[("sure", "yes")]).await;
        let start = house.visitor().get("/ar").await;
        assert!(start.all(".funders img").is_empty() && start.all(".funders a") == ["Bogenfonds"]);
        assert!(house.visitor().get("/vi/news/fest").await.all("article figure").is_empty());
    })
    .await;
}
