//! Pictures for readers elsewhere: programs that ask for pages and news, and networks where a page is shared.

use axum::http::StatusCode;
use image::DynamicImage;
use serde_json::Value;

use super::using::{line, page};
use super::{jpeg_with, photo, png, uploaded};
use crate::testing::{Browser, House, on_both_engines};

async fn json(browser: &mut Browser, path: &str) -> Value {
    let answer = browser.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    serde_json::from_str(&answer.body).expect("JSON")
}

/// What a story says of itself to search engines.
fn news_article(page: &str) -> Value {
    let data = page.split("<script type=\"application/ld+json\">").skip(1);
    let mut data = data.filter_map(|rest| serde_json::from_str::<Value>(rest.split("</script>").next()?).ok());
    data.find(|data| data["@type"] == "NewsArticle").expect("an article")
}

/// Publishes a story with that text in German and Vietnamese.
async fn story(editor: &mut Browser, day: &str, title: &str, body: &str) {
    let form = editor.get("/de/news/new").await;
    let fields = [
        ("published_on", day),
        ("title_de", title),
        ("lead_de", "Es war schön."),
        ("body_de", body),
        ("title_vi", "Lễ hội"),
        ("lead_vi", "Rất đẹp."),
        ("body_vi", body),
        ("action", "publish"),
    ];
    editor.submit(&form, "/news/new", &fields).await;
}

#[tokio::test]
async fn programs_get_texts_with_the_full_addresses_and_the_words_of_pictures() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let picture = uploaded(&mut editor, &jpeg_with(&photo(1600, 800), None), "Tanz im Hof").await;
        editor.submit(&picture, "/edit", &[("alt_vi", "Múa ở sân")]).await;
        let line = line(&picture);
        let address = page(&mut editor, &format!("Vorher\n\n{line}\n\n![Genau hier]({} nachher", &line[4..])).await;
        story(&mut editor, "2026-11-01", "Fest", &format!("Erst.\n\n{line}\n\n![](media:0-gone)\n\nZuletzt.")).await;
        let mut program = house.visitor();

        let news = json(&mut program, "/api/v1/news").await;
        let large = |text: &Value| {
            let text = text.as_str().expect("a text");
            let (_, rest) = text.split_once("](http").expect("a full address");
            format!("http{}", rest.split(')').next().expect("an end"))
        };
        let texts = &news["items"][0]["texts"];
        let to = large(&texts["de"]["markdown"]);
        assert!(to.ends_with(".jpg") && to.contains("/media/"), "{to}");
        assert_eq!(texts["de"]["markdown"], format!("Erst.\n\n![Tanz im Hof]({to})\n\nZuletzt."));
        assert_eq!(texts["vi"]["markdown"], format!("Erst.\n\n![Múa ở sân]({to})\n\nZuletzt."));
        assert_eq!(texts["de"]["body"], "Erst.\n\nZuletzt.");

        let form = editor.get("/de/gatherings/new").await;
        let event = [
            ("starts_date", "2026-12-05"),
            ("starts_time", "14:00"),
            ("ends_time", "15:00"),
            ("venue", "Haus"),
            ("title_de", "Treff"),
            ("description_de", line.as_str()),
            ("action", "publish"),
        ];
        editor.submit(&form, "/gatherings/new", &event).await;
        let events = json(&mut program, "/api/v1/gatherings").await;
        assert_eq!(events["items"][0]["texts"]["de"]["markdown"], format!("![Tanz im Hof]({to})"));
        let shown = program.get("/de/gatherings/2026-12-05-treff").await;
        assert_eq!(shown.attributes("main img", "alt"), ["Tanz im Hof"], "an event shows pictures, too");
        let used = editor.get(&picture.path).await;
        assert!(used.says("Treff") && used.says("Termin"), "and the picture knows: {}", used.text());

        let pages = json(&mut program, "/api/v1/pages").await;
        let id = pages["items"][0]["identifier"].as_str().expect("an id").to_owned();
        let article = &json(&mut program, &format!("/api/v1/pages/{id}")).await["article"];
        assert_eq!(article["text"], format!("Vorher\n\n![Tanz im Hof]({to})\n\n![Genau hier]({to}) nachher"));
        assert!(article["html"].as_str().expect("HTML").contains("alt=\"Tanz im Hof\""));

        let media = json(&mut program, "/api/v1/media").await;
        let one = &media["items"][0];
        assert_eq!((one["contentUrl"].as_str(), &one["alt"]["vi"]), (Some(to.as_str()), &"Múa ở sân".into()));
        let widths: Vec<i64> =
            one["sizes"].as_array().expect("sizes").iter().filter_map(|s| s["width"].as_i64()).collect();
        assert_eq!(widths, [160, 320, 640, 1280]);
        let id = one["identifier"].as_str().expect("an id");
        assert_eq!(&json(&mut program, &format!("/api/v1/media/{id}")).await, one);
        let path = to.split_once("/media/").expect("a file").1;
        assert_eq!(program.get(&format!("/media/{path}")).await.headers["content-type"], "image/jpeg");

        let shown = program.get(&address).await;
        let said = |property: &str| shown.attributes(&format!("meta[property='{property}']"), "content");
        assert_eq!(said("og:image"), std::slice::from_ref(&to));
        assert_eq!((said("og:image:width"), said("og:image:height")), (vec!["1280".into()], vec!["640".into()]));
        assert_eq!(said("og:image:alt"), ["Tanz im Hof"]);
        let shown = program.get("/vi/news/fest").await;
        assert_eq!(shown.attributes("meta[property='og:image:alt']", "content"), ["Múa ở sân"]);
        let about = news_article(&shown.body);
        assert_eq!((&about["image"]["url"], &about["image"]["width"]), (&Value::from(to), &1280.into()));
        story(&mut editor, "2026-11-02", "Ohne Bild", "Nur Worte.").await;
        let about = news_article(&program.get("/de/news/ohne-bild").await.body);
        assert_eq!((&about["headline"], about.get("image")), (&"Ohne Bild".into(), None));
    })
    .await;
}

#[tokio::test]
async fn programs_are_told_of_pictures_that_everybody_sees_and_page_by_page() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let mut lines = Vec::new();
        for (width, alt) in [(300, "Eins"), (310, "Zwei"), (320, "Drei"), (330, "Vier"), (340, "Fünf")] {
            let picture = uploaded(&mut editor, &png(&DynamicImage::ImageRgb8(photo(width, 200))), alt).await;
            lines.push(line(&picture));
        }
        let silent = uploaded(&mut editor, &png(&DynamicImage::ImageRgb8(photo(350, 200))), "").await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        let address = page(&mut editor, &format!("{}\n\n{}", lines[0], lines[1])).await;
        story(&mut editor, "2026-11-01", "Fest", &lines[2]).await;
        story(&mut editor, "2026-11-23", "Morgen", &lines[3]).await;
        let mut program = house.visitor();
        let named = async |program: &mut Browser, path: &str| -> (Vec<String>, Option<String>) {
            let list = json(program, path).await;
            let items = list["items"].as_array().expect("a list").iter();
            let alts = items.map(|one| one["alt"]["de"].as_str().expect("words").to_owned()).collect();
            (alts, list["next"].as_str().map(str::to_owned))
        };
        let all = "/api/v1/media";
        assert_eq!(named(&mut program, all).await.0, ["Eins", "Zwei", "Drei"], "that of tomorrow, and the unused: not");
        let (two, next) = named(&mut program, "/api/v1/media?limit=2").await;
        assert_eq!(two, ["Eins", "Zwei"]);
        let next = next.expect("more of them");
        let next = next.split_once("/api/").map(|(_, path)| format!("/api/{path}")).expect("a full address");
        assert_eq!(named(&mut program, &next).await, (vec!["Drei".to_owned()], None));
        for wrong in ["0", "101", "x"] {
            let refused = program.get(&format!("{all}?limit={wrong}")).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        let hidden = lines[4].trim_start_matches("![](media:").trim_end_matches(')');
        assert_eq!(program.get(&format!("{all}/{hidden}")).await.status, StatusCode::NOT_FOUND);
        let mut there = Browser::new(house.service.clone(), "other.example", None);
        assert!(named(&mut there, all).await.0.is_empty(), "another hub has none");

        // A text without the picture, and the picture is nobody's business again.
        let list = editor.get("/de/content").await;
        let edit =
            list.attributes("main a", "href").into_iter().find(|to| to.ends_with("/de") && to.contains("/content/"));
        let form = editor.get(&edit.expect("an editor")).await;
        editor.submit(&form, "/content/", &[("body", lines[1].as_str()), ("do", "publish")]).await;
        assert_eq!(named(&mut program, all).await.0, ["Zwei", "Drei"]);
        assert_eq!(program.get(&address).await.attributes("meta[property='og:image:alt']", "content"), ["Zwei"]);
    })
    .await;
}
