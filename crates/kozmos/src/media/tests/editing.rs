//! Editors upload, describe, find and delete pictures; browsers without JavaScript.

use axum::http::{Method, StatusCode};
use fields::Fields;
use image::DynamicImage;

use super::{jpeg_with, photo, png, uploaded};
use crate::people::Role;
use crate::testing::{House, on_both_engines};

#[tokio::test]
async fn an_editor_uploads_a_photo_describes_it_and_everybody_gets_it_without_its_secrets() {
    on_both_engines(async |house: House| {
        let mut editor = house.person(&house.hub, Role::Editor, None).await;
        let file = jpeg_with(&photo(900, 600), Some(6));
        let shown = uploaded(&mut editor, &file, "Zwei Menschen am Fluss").await;
        assert!(shown.status.is_success() && shown.says("Das Bild ist gespeichert"), "{}", shown.text());
        assert_eq!(shown.attributes("figure img", "alt"), ["Zwei Menschen am Fluss"]);
        assert_eq!(shown.attributes("figure img", "width"), ["600"], "upright");
        let src = shown.attributes("figure img", "src")[0].clone();
        let mut visitor = house.visitor();
        let got = visitor.get(&src).await;
        assert_eq!(got.status, StatusCode::OK);
        let head = |name: &str| got.headers[name].to_str().expect("text").to_owned();
        assert_eq!((head("content-type"), head("x-content-type-options")), ("image/jpeg".into(), "nosniff".into()));
        assert_eq!(head("cache-control"), "public, max-age=31536000, immutable");
        assert!(!got.headers.contains_key("set-cookie") && head("etag").starts_with("W/\""));
        assert!(!got.body.contains("GPS-of-somebody") && !got.body.contains("Exif"));
        let other = house.visitor().at("other.example").get(&src).await;
        assert_eq!(other.status, StatusCode::NOT_FOUND, "another hub has its own pictures");
        for nothing in ["/media/x.jpg", "/media/x.svg", "/media/..%2f..%2fkozmos.db"] {
            assert_eq!(visitor.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
        }
        // The same photo again, held another way and from another phone: it is found.
        let again = uploaded(&mut editor, &file, "Noch einmal").await;
        assert!(again.says("Dieses Bild gibt es schon"), "{}", again.text());
        assert_eq!(again.attributes("figure img", "alt"), ["Zwei Menschen am Fluss"], "its words stay");
        assert_eq!(editor.get("/de/media").await.all(".cards .card").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn without_words_the_picture_is_kept_and_the_page_says_what_is_missing() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let refused = uploaded(&mut editor, &jpeg_with(&photo(400, 300), None), "").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("Das Bild ist gespeichert. Bitte ergänzen"), "{}", refused.text());
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#alt_de"]);
        let list = editor.get("/de/media?without=de").await;
        assert!(list.says("Beschreibung fehlt"));
        let saved = editor.submit(&refused, "/edit", &[("decorative", "yes"), ("credit", "© Ana")]).await;
        assert!(saved.says("Die Änderungen sind gespeichert"), "{}", saved.text());
        assert_eq!(saved.attributes("figure img", "alt"), [""]);
        assert_eq!(saved.all("figure figcaption"), ["© Ana"]);
        assert!(editor.get("/de/media?without=de").await.all(".cards .card").is_empty(), "decoration needs none");
        // A refused form shows everything again.
        let long = "x".repeat(300);
        let refused = editor.submit(&saved, "/edit", &[("alt_ar", &long), ("credit", "Bo")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.all("#alt_ar"), [long.as_str()]);
        assert_eq!(refused.attributes("#credit", "value"), ["Bo"]);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_file_is_told_in_the_readers_language_and_what_was_typed_stays() {
    let house = House::on_sqlite().await;
    let mut editor = house.coordinator().await;
    let large = vec![0xff; super::super::LARGEST + 1];
    let files: [(&[u8], &str); 6] = [
        (b"", "Die Datei fehlt oder ist leer"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG-Dateien nehmen wir nicht an"),
        (b"%PDF-1.7", "kein Bild, das wir lesen können"),
        (b"\xff\xd8\xff\xe0", "Das Bild ist beschädigt"),
        (b"\0\0\0\x18ftypheic", "speichern Sie das Bild auf Ihrem Gerät als JPEG"),
        (&large, "Die Datei ist zu groß"),
    ];
    for (file, words) in files {
        let refused = uploaded(&mut editor, file, "Getippt").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(refused.says(words), "{words}: {}", refused.text());
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#file"]);
        assert_eq!(refused.all("#alt_de"), ["Getippt"]);
    }
    let form = editor.get("/ar/media/new").await;
    let refused = editor.upload(&form, "/media/new", ("file", b"<svg/>")).await;
    assert!(refused.says("لا نقبل ملفات SVG"), "{}", refused.text());
    assert!(editor.get("/de/media").await.all(".cards .card").is_empty());
}

#[tokio::test]
async fn the_most_important_place_is_clicked_or_chosen() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let shown = uploaded(&mut editor, &jpeg_with(&photo(1000, 500), None), "Ein Fest").await;
        assert_eq!(shown.attributes("input.clicked", "width"), ["240"]);
        assert_eq!(shown.attributes("input.clicked", "height"), ["120"]);
        let clicked = editor.submit(&shown, "/focus", &[("place.x", "60"), ("place.y", "90")]).await;
        assert_eq!(clicked.attributes("#focus option[selected]", "value"), ["25 75"]);
        assert!(clicked.says("25 % von links, 75 % von oben"), "{}", clicked.text());
        let list = editor.get("/de/media").await;
        // 320 × 160: a square of 160 around 80 px from the left.
        assert_eq!(
            list.attributes("svg.small-picture", "viewbox").concat()
                + &list.attributes("svg.small-picture", "viewBox").concat(),
            "0 0 160 160"
        );
        let chosen = editor.submit(&clicked, "/edit", &[("focus", "83 50")]).await;
        assert_eq!(chosen.attributes("#focus option[selected]", "value"), ["83 50"]);
        let refused = editor.submit(&chosen, "/edit", &[("focus", "183 50")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn pictures_are_found_by_words_in_any_script_and_by_what_is_missing() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let one = uploaded(&mut editor, &jpeg_with(&photo(300, 200), None), "Chor in Köthen").await;
        let _ = editor.submit(&one, "/edit", &[("alt_ar", "جوقة تغنّي")]).await;
        uploaded(&mut editor, &png(&DynamicImage::ImageRgb8(photo(200, 300))), "100 % Kochen").await;
        let mut found = async |query: &str| {
            let path = format!("/de/media?{query}");
            editor.send(Method::GET, &path, None).await.all(".cards .card p[dir=auto]")
        };
        let query = |q: &str| {
            let mut fields = Fields::default();
            fields.push("q", q);
            fields.query()
        };
        assert_eq!(found("").await, ["100 % Kochen", "Chor in Köthen"], "the latest first");
        assert_eq!(found(&query("kothen")).await, ["Chor in Köthen"]);
        assert_eq!(found(&query("جوقه")).await, ["Chor in Köthen"]);
        assert_eq!(found(&query("100 %")).await, ["100 % Kochen"], "a sign of the search is a sign");
        assert_eq!(found(&query("1%n")).await, Vec::<String>::new());
        assert_eq!(found("without=ar").await, ["100 % Kochen"]);
        assert_eq!(found("unused=yes").await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn of_two_texts_both_are_shown() {
    let house = House::on_sqlite().await;
    let mut editor = house.coordinator().await;
    let shown = uploaded(&mut editor, &jpeg_with(&photo(300, 200), None), "Alt").await;
    editor.submit(&shown, "/edit", &[("alt_de", "Von der anderen")]).await;
    let late = editor.submit(&shown, "/edit", &[("alt_de", "Von mir")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.all("del").concat().contains("Von der anderen") && late.all("ins").concat().contains("Von mir"));
    let saved = editor.submit(&late, "/edit", &[]).await;
    assert_eq!(saved.attributes("figure img", "alt"), ["Von mir"]);
}

#[tokio::test]
async fn every_change_stands_in_the_book_and_nobody_else_may_make_one() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let shown = uploaded(&mut editor, &jpeg_with(&photo(300, 200), None), "Alt").await;
        let path = shown.path.split('?').next().expect("a path").to_owned();
        let mut elsewhere = house.person(&house.other, Role::Coordinator, None).await;
        assert_eq!(elsewhere.send(Method::GET, &path, None).await.status, StatusCode::NOT_FOUND, "another hub");
        let mut translator = house.translator(&["ar"]).await;
        assert_eq!(translator.send(Method::GET, "/de/media", None).await.status, StatusCode::FORBIDDEN);
        assert_eq!(house.visitor().send(Method::GET, "/de/media", None).await.status, StatusCode::UNAUTHORIZED);
        let ask = editor.get(&path.replace("/edit", "/remove")).await;
        let src = shown.attributes("figure img", "src")[0].clone();
        let gone = editor.submit(&ask, "/remove", &[]).await;
        assert!(gone.says("Das Bild ist gelöscht"), "{}", gone.text());
        assert_eq!(house.visitor().get(&src).await.status, StatusCode::NOT_FOUND);
        let mut tx = house.app.db.read().await.expect("a transaction");
        let events = crate::ledger::since(&mut tx, &house.hub, 0, 1_000).await.expect("the book");
        let actions: Vec<_> = events.iter().filter(|event| event.kind == "media").map(|e| e.action.as_str()).collect();
        assert_eq!(actions, ["create", "remove"]);
        assert!(crate::ledger::verify(&mut tx, &house.hub).await.expect("read").is_ok());
    })
    .await;
}
