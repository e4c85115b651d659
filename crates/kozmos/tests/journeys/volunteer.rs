//! Lan, evenings, on her phone, in Vietnamese: one sentence, and she knows whom to ask.

use std::io::Write;

use axum::http::StatusCode;

use crate::World;

#[tokio::test(flavor = "multi_thread")]
async fn she_asks_in_vietnamese_and_understands_the_answer() {
    let world = World::open().await;
    let mut phone = world.browser();
    let start = phone.get("/vi").await;
    let sentence = "Chúng tôi muốn dạy thêm cho trẻ em sau giờ học ở Halle";
    let answer = phone.submit(&start, "/vi/matching", &[("sentence", sentence)]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.says(sentence), "her sentence stands above the answer");
    let titles = answer.all("article.card h2");
    assert!((1..=20).contains(&titles.len()), "{titles:?}");
    assert_eq!(titles[0], "Phòng học sau giờ tan trường", "homework rooms in Halle come first: {titles:?}");
    assert!(!answer.all("article.card .reasons").is_empty() && !answer.all("article.card .gate").is_empty());
    let quoted = answer.attributes("article.card q", "lang");
    assert!(quoted.iter().all(|lang| lang == "de"), "the foundation's own words are marked as German");
    assert!(!answer.body.contains('⟪'));
    assert!(answer.headers.get("set-cookie").is_none());
    assert_eq!(answer.headers["cache-control"], "no-store", "her idea is kept nowhere");

    let suggestion = phone.get(&answer.attributes("article.card h2 a", "href")[0].clone()).await;
    assert!(suggestion.says(&titles[0]) && suggestion.says(sentence), "{}", suggestion.text());
    let programme = suggestion.attributes("main .buttons a", "href")[0].clone();
    let page = phone.get(&programme).await;
    assert_eq!((page.status, programme.contains("/funding/")), (StatusCode::OK, true));
    assert!(page.says(&titles[0]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_sharpens_the_list() {
    let world = World::open().await;
    let mut phone = world.browser();
    let before = phone.get("/de/matching?sentence=Wir+machen+Musik+mit+Jugendlichen+in+Erfurt").await;
    let unknown = before.all(".gate.unknown").len();
    let query = "/de/matching?sentence=Wir+machen+Musik+mit+Jugendlichen+in+Erfurt&legal_form=ev&tax_status=charitable";
    let after = phone.get(query).await;
    assert!(after.all(".gate.unknown").len() < unknown, "what she tells is unknown no more");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_or_senseless_sentence_gets_a_kind_answer() {
    let world = World::open().await;
    let mut phone = world.browser();
    for sentence in ["", "xqzt", "???", "😀", "a"] {
        let query = format!("/de/matching?sentence={sentence}");
        let shown = phone.get(&query.replace('😀', "%F0%9F%98%80")).await;
        assert!(shown.status.is_success() || shown.status == StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
        assert!(!shown.body.contains('⟪') && shown.text().len() > 40, "{sentence}: {}", shown.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn from_her_associations_profile_the_form_knows_what_is_public_already() {
    let world = World::open().await;
    let mut phone = world.browser();
    let profile = phone.get("/de/organisations/dolmetschnetz-halle-e-v").await;
    let link = profile.attributes("main a[href*='matching?association']", "href")[0].clone();
    let form = phone.get(&link).await;
    assert_eq!(form.attributes("#legal_form option[selected]", "value"), ["ev"]);
    assert!(form.attributes("#place", "value")[0].contains("Halle"));
    let sentence = [("sentence", "Wir übersetzen bei Elternabenden")];
    let answer = phone.submit(&form, "/de/matching", &sentence).await;
    assert!(answer.says("Ort: Halle (Saale)") && !answer.all("article.card").is_empty(), "{}", answer.text());
    assert_eq!(phone.get("/de/matching?association=gibt-es-nicht").await.status, StatusCode::NOT_FOUND);
}

/// Bytes of a text as it goes over the line.
fn packed(text: &str) -> usize {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(text.as_bytes()).expect("memory takes it");
    packer.finish().expect("memory takes it").len()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_is_small_enough_for_an_old_phone_and_the_rest_is_a_link_away() {
    let world = World::open().await;
    let mut phone = world.browser();
    let first = phone.get("/vi/matching?sentence=Ch%C3%BAng+t%C3%B4i+d%E1%BA%A1y+th%C3%AAm+cho+tr%E1%BA%BB+em").await;
    let assets = first.attributes("link[rel=stylesheet]", "href").into_iter().chain(first.attributes("script", "src"));
    let mut bytes = packed(&first.body);
    for address in assets.collect::<Vec<_>>() {
        bytes += packed(&phone.get(&address).await.body);
    }
    assert!(bytes <= 60_000, "{bytes} bytes with style and script");
    assert_eq!(first.all("article.card").len(), 10);
    let more = first.attributes(".pages a[rel~=next]", "href")[0].clone();
    let second = phone.get(&more).await;
    let titles = |shown: &kozmos::testing::Shown| shown.all("article.card h2");
    assert!(titles(&second).iter().all(|title| !titles(&first).contains(title)), "{:?}", titles(&second));
    let whole = first.attributes("article.card h2 a", "href")[9].clone();
    let one = phone.get(&whole).await;
    assert_eq!(one.all("h1"), [titles(&first)[9].clone()]);
    assert!(!one.all(".gate").is_empty() && !one.all(".sum tfoot td").is_empty() && one.all(".reasons li").len() <= 3);
}
