//! Two people of an association in Halle: they keep an idea, tell what became of it and look for partners.

use axum::http::StatusCode;
use kozmos::testing::{Browser, Shown};

use crate::World;

async fn signed_in(world: &World, email: &str) -> Browser {
    let mut browser = world.browser();
    let form = browser.get("/de/people/sign-in").await;
    let password = world.password(email);
    let desk = browser.submit(&form, "/people/sign-in", &[("email", email), ("password", &password)]).await;
    assert!(desk.path.ends_with("/people/desk"), "{}", desk.text());
    browser
}

fn suggested(shown: &Shown) -> Vec<String> {
    shown.all("section[aria-labelledby=suggested] article h3")
}

#[tokio::test(flavor = "multi_thread")]
async fn they_keep_an_idea_put_one_suggestion_aside_and_tell_of_a_grant() {
    let world = World::open().await;
    let mut browser = signed_in(&world, "halle@verein.example").await;
    let list = browser.get("/de/matching/kept").await;
    assert!(list.says("Sie haben noch keine Idee behalten"), "{}", list.text());
    let found = browser.get("/de/matching?sentence=Wir+geben+Kindern+in+Halle+Nachhilfe&tax_status=charitable").await;
    let idea = browser.submit(&found, "/matching/keep", &[]).await;
    assert_eq!(idea.status, StatusCode::OK, "{}", idea.text());
    let before = suggested(&idea);
    assert!(before.len() >= 5, "{before:?}");
    let slug = idea.attributes("section[aria-labelledby=suggested] article", "id")[0].clone();
    let form = format!("feedback#{slug}");
    let aside = browser.submit(&idea, &form, &[("verb", "dismiss"), ("reason", "known")]).await;
    assert!(!suggested(&aside).contains(&before[0]) && aside.says("Wir kennen die Stiftung"), "{}", aside.text());

    let next = aside.attributes("section[aria-labelledby=suggested] article", "id")[0].clone();
    let form = format!("feedback#{next}");
    let asked = browser.submit(&aside, &form, &[("verb", "contact")]).await;
    assert!(asked.says("angefragt"));
    let funded = browser.submit(&asked, &form, &[("verb", "fund"), ("amount", "2500")]).await;
    assert!(funded.text().replace('\u{a0}', " ").contains("2.500 €, zugesagt am"), "{}", funded.text());
    let list = browser.get("/de/matching/kept").await;
    assert!(list.says("Wir geben Kindern in Halle Nachhilfe"));
    let vietnamese = browser.get(&list.attributes("main li.card a", "href")[0].replace("/de/", "/vi/")).await;
    assert!(vietnamese.says("Quỹ đã từ chối") || vietnamese.says("được hỗ trợ"), "{}", vietnamese.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_tax_notice_they_see_what_would_open_and_with_whom() {
    let world = World::open().await;
    let mut browser = signed_in(&world, "halle@verein.example").await;
    let query = "/de/matching?sentence=Wir+geben+Kindern+in+Halle+Nachhilfe&tax_status=none&own_share=0";
    let found = browser.get(query).await;
    let openings = found.all(".openings li");
    assert!(openings.iter().any(|words| words.contains("mit einem gültigen Freistellungsbescheid")), "{openings:?}");
    let course = found.attributes("section[aria-labelledby=open-more] > p > a", "href")[0].clone();
    assert!(browser.get(&course).await.says("Die fünf Module"), "{course}");
    let contradicting = |shown: &Shown| shown.all(".judged .contradicts").len();
    let link = found.attributes(".openings a[href*='tax_status=charitable']", "href")[0].clone();
    assert!(contradicting(&browser.get(&link).await) <= contradicting(&found), "an opening closes nothing");

    let idea = browser.submit(&found, "/matching/keep", &[]).await;
    let link = idea.attributes("a[href$='/together']", "href")[0].clone();
    let together = browser.get(&link).await;
    assert_eq!(together.status, StatusCode::OK);
    assert!(together.says("Dieser Verein hat einen gültigen Freistellungsbescheid."), "{}", together.text());
    assert!(!together.says("Dolmetschnetz Halle e. V.:"), "nobody is her own partner");

    let mut stranger = signed_in(&world, "erfurt@verein.example").await;
    assert_eq!(stranger.get(&link).await.status, StatusCode::NOT_FOUND);
    let path =
        "/api/v1/organisations/dolmetschnetz-halle-e-v/bundles?sentence=Nachhilfe+f%C3%BCr+Kinder&tax_status=none";
    assert_eq!(stranger.get(path).await.status, StatusCode::FORBIDDEN);
    let answer = browser.get(path).await;
    let bundles: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
    let partners = bundles[0]["partners"].as_array().expect("partners");
    assert!(
        (1..=3).contains(&partners.len()) && partners[0]["meets"].as_array().is_some_and(|meets| !meets.is_empty())
    );
}
