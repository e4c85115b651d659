//! The room as people and programs use it, with a small world of three foundations.

mod kept;
mod meanings;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use db::Tx;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;
use web::Locale;

use super::words;
use crate::ids::HubId;
use crate::ledger::{self, Entry, OPERATOR};
use crate::testing::{House, NOW, Shown, on_both_engines};
use crate::texts::tr;

/// The id of a record of that hub: two hubs hold the same world.
pub(super) fn of(hub: &HubId, id: &str) -> String {
    format!("{id}-{}", hub.as_str())
}

/// Three programmes: learning (Sachsen-Anhalt), sport (Thüringen, its deadline is over), health (anywhere).
pub(super) async fn world(house: &House, hub: &HubId) {
    let mut tx = house.app.db.write().await.unwrap();
    organisations(&mut tx, hub).await;
    programmes(&mut tx, hub).await;
    grant(&mut tx, hub).await;
    let entries = [Entry::new("import", "programme", "p1", "{}")];
    ledger::append(&mut tx, hub, NOW, OPERATOR, &entries).await.unwrap();
    tx.commit().await.unwrap();
    house.app.catch_up().await.unwrap();
}

async fn organisations(tx: &mut Tx, hub: &HubId) {
    for (id, name, kind) in [
        ("f1", "Saale-Stiftung", "foundation"),
        ("f2", "Rennsteig-Stiftung", "foundation"),
        ("a1", "Brücke Halle e. V.", "association"),
    ] {
        db::exec!(
            tx,
            "INSERT INTO organisation (id, hub_id, kind, slug, state, external_id, name, sort_key, email, origin_lang, \
             version, created_at, updated_at) VALUES ($1, $2, $3, $4, 'published', $4, $5, $5, 'post@saale.example', \
             'de', 1, $6, $6)",
            of(hub, id),
            hub,
            kind,
            id,
            name,
            NOW,
        )
        .unwrap();
    }
}

async fn programmes(tx: &mut Tx, hub: &HubId) {
    let programmes = [
        ("p1", "f1", "Lernen am Nachmittag", "Nachhilfe und Hausaufgabenhilfe für Kinder", "fixed", 500_000i64),
        ("p2", "f2", "Bewegung für alle", "Sport im Verein, Fußball und Schwimmen", "fixed", 900_000),
        ("p3", "f1", "Gesund im Alter", "Forschung zu Pflege und Medizin", "rolling", 900_000),
    ];
    for (id, foundation, title, purpose, kind, most) in programmes {
        db::exec!(
            tx,
            "INSERT INTO programme (id, hub_id, foundation_id, slug, state, sort_key, origin_lang, tax_status, \
             amount_max, currency, deadline_kind, newcomers, source_url, source_date, version, created_at, updated_at) \
             VALUES ($1, $2, $3, $4, 'published', $4, 'de', 'charitable', $5, 'EUR', $6, TRUE, \
             'https://saale.example/regeln', '2026-09-03', 1, $7, $7)",
            of(hub, id),
            hub,
            of(hub, foundation),
            id,
            most,
            kind,
            NOW,
        )
        .unwrap();
        db::exec!(
            tx,
            "INSERT INTO programme_text (hub_id, programme_id, lang, title, purpose) VALUES ($1, $2, 'de', $3, $4)",
            hub,
            of(hub, id),
            title,
            purpose,
        )
        .unwrap();
    }
    let tags = [
        ("p1", "theme", "education"),
        ("p1", "theme", "school-support"),
        ("p1", "target", "children"),
        ("p1", "region", "DE-ST"),
        ("p1", "deadline", "2027-03-01"),
        ("p2", "theme", "sport"),
        ("p2", "region", "DE-TH"),
        ("p2", "deadline", "2026-03-01"),
        ("p3", "theme", "health-promotion"),
        ("p3", "region", "DE"),
    ];
    for (id, tag, value) in tags {
        let insert = "INSERT INTO programme_tag (hub_id, programme_id, tag, value)";
        let row = [hub.as_str().to_owned(), of(hub, id), tag.into(), value.into()].map(db::Value::from).to_vec();
        db::bulk(tx, insert, &[row], "").await.unwrap();
    }
    db::exec!(
        tx,
        "INSERT INTO programme_rule (hub_id, programme_id, gate, sentence) VALUES ($1, $2, 'region', $3)",
        hub,
        of(hub, "p1"),
        "Gefördert wird in Sachsen-Anhalt.",
    )
    .unwrap();
}

async fn grant(tx: &mut Tx, hub: &HubId) {
    db::exec!(
        tx,
        "INSERT INTO past_grant (id, hub_id, external_id, foundation_id, programme_id, recipient_id, recipient_name, \
         recipient_type, title, description, amount, currency, awarded_on, region, lang, source_url) VALUES \
         ($1, $2, 'g1', $3, $4, 'a1', 'Brücke Halle e. V.', 'e. V.', 'Nachhilfe für Kinder in Halle', '', 500000, \
         'EUR', '2023-05', '06108 Halle (Saale)', 'de', '')",
        of(hub, "g1"),
        hub,
        of(hub, "f1"),
        of(hub, "p1"),
    )
    .unwrap();
}

/// The titles of the suggestions in their order.
fn titles(shown: &Shown) -> Vec<String> {
    shown.all("article.card h2")
}

#[tokio::test]
async fn a_sentence_finds_what_fits_with_why_what_is_missing_and_what_to_do() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let mut visitor = house.visitor();
        let form = visitor.get("/de/matching").await;
        assert_eq!((form.status, form.all("#examples + ul a").len()), (StatusCode::OK, 3));
        let sentence = "Wir geben Kindern in Halle Nachhilfe.";
        let shown = visitor.submit(&form, "/matching", &[("sentence", sentence)]).await;
        assert_eq!(shown.headers[header::CACHE_CONTROL], "no-store");
        assert_eq!(shown.attributes("meta[name=robots]", "content"), ["noindex"]);
        assert_eq!(titles(&shown)[0], "Lernen am Nachmittag");
        for words in [
            sentence,
            "Ort: Halle (Saale)",
            "Saale-Stiftung",
            "Gefördert wird in Sachsen-Anhalt.",
            "Quelle, gelesen am 3. September 2026",
            "2023: 5.000 € für » Nachhilfe für Kinder in Halle « (Brücke Halle e. V., 06108 Halle (Saale))",
            "senden Sie ihn bis 1. März 2027",
            "post@saale.example",
            "Ist Ihr Verein als gemeinnützig anerkannt",
            "Aus 100 Vorschlägen wie diesem",
        ] {
            assert!(shown.text().replace('\u{a0}', " ").contains(words), "{words}\n{}", shown.text());
        }
        assert!(!shown.body.contains('⟪'), "a message is missing");
        assert_eq!(shown.attributes(".precedent [lang]", "lang"), ["de"], "a title is hyphenated in its own language");
        assert_eq!(shown.all("main h1 + p[role=status]").len(), 1, "how many fit stands right below the heading");
        let answered = visitor.submit(&shown, "#ask-tax_status", &[("tax_status", "none")]).await;
        assert!(answered.says("Etwas spricht dagegen") && answered.says(sentence), "{}", answered.text());
    })
    .await;
}

#[tokio::test]
async fn a_sentence_in_arabic_or_vietnamese_finds_a_german_programme() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        for (locale, sentence) in [
            ("ar", "نساعد الأطفال في واجباتهم المدرسية بعد الظهر"),
            ("vi", "Chúng tôi dạy kèm cho trẻ em sau giờ học"),
            ("pl", "Korepetycje dla dzieci po szkole"),
        ] {
            let query = fields::Fields(vec![("sentence".into(), sentence.into())]).query();
            let shown = house.visitor().get(&format!("/{locale}/matching?{query}")).await;
            assert_eq!(titles(&shown).first().map(String::as_str), Some("Lernen am Nachmittag"), "{}", shown.text());
            assert_eq!(shown.attributes("article.card h2", "lang")[0], "de", "a German title on a foreign page");
        }
    })
    .await;
}

#[tokio::test]
async fn whatever_is_typed_gets_a_clear_answer() {
    let house = House::on_sqlite().await;
    world(&house, &house.hub).await;
    let mut visitor = house.visitor();
    for nothing in ["", "+++", "%3F%21"] {
        let shown = visitor.get(&format!("/de/matching?sentence={nothing}")).await;
        assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(shown.says("Ein paar Wörter genügen"));
    }
    let long = "Nachhilfe ".repeat(250);
    let query = fields::Fields(vec![("sentence".into(), long.clone())]).query();
    let shown = visitor.get(&format!("/de/matching?{query}")).await;
    assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(shown.says("2.000 Zeichen") && shown.all("textarea")[0] == long.trim(), "the text is kept");
    let gibberish = visitor.get("/de/matching?sentence=Xqzw+blorf+%D1%84%D1%8B%D0%B2%D0%B0").await;
    assert_eq!(gibberish.status, StatusCode::OK);
    assert!(gibberish.says("Dazu haben wir noch nichts gefunden") && gibberish.says("Wir suchen mit Ihnen"));
    let word = visitor.get("/de/matching?sentence=Sport").await;
    assert_eq!(titles(&word)[0], "Bewegung für alle");
    let mixed = visitor.get("/de/matching?sentence=Nachhilfe+%D0%B4%D0%BB%D1%8F+%D0%B4%D0%B5%D1%82%D0%B5%D0%B9").await;
    assert_eq!(titles(&mixed)[0], "Lernen am Nachmittag");
    let nowhere = visitor.get("/de/matching?sentence=Sport&place=Atlantis").await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nowhere.says("Den Ort »Atlantis« kennen wir nicht"));
}

#[tokio::test]
async fn a_programme_that_contradicts_comes_last_or_not_at_all() {
    let house = House::on_sqlite().await;
    world(&house, &house.hub).await;
    let mut visitor = house.visitor();
    let sport = visitor.get("/de/matching?sentence=Sport+und+Nachhilfe+f%C3%BCr+Kinder&place=Jena").await;
    assert!(titles(&sport).len() >= 2 && sport.says("Frist war am 1. März 2026"), "{}", sport.text());
    let hidden = visitor.get("/de/matching?sentence=Sport&hide_no=yes").await;
    assert!(!titles(&hidden).contains(&"Bewegung für alle".to_owned()));
    let open = visitor.get("/de/matching?sentence=Sport+Nachhilfe&open=yes").await;
    assert!(!titles(&open).contains(&"Bewegung für alle".to_owned()), "its deadline is over");
}

#[tokio::test]
async fn what_was_understood_can_be_removed_and_something_added() {
    let house = House::on_sqlite().await;
    world(&house, &house.hub).await;
    let mut visitor = house.visitor();
    let shown = visitor.get("/de/matching?sentence=Sport&amount=2000").await;
    let links = shown.attributes(".chips a", "href");
    let less = visitor.get(&links[0]).await;
    assert_eq!(less.all(".chips a").len(), links.len() - 1, "{}", less.text());
    let more = visitor.submit(&less, "/matching#idea", &[("concept", "health-promotion")]).await;
    assert!(titles(&more).contains(&"Gesund im Alter".to_owned()), "{}", more.text());
}

/// Asks the API like a program: no cookie, no form.
async fn post(house: &House, body: &Value) -> (StatusCode, Value) {
    let request = Request::post("/api/v1/needs/suggestions").header(header::HOST, "localhost");
    let request = request.header(header::CONTENT_TYPE, "application/json").body(Body::from(body.to_string())).unwrap();
    let response = house.service.clone().oneshot(request).await.unwrap();
    let (status, body) = (response.status(), response.into_body().collect().await.unwrap().to_bytes());
    (status, serde_json::from_slice(&body).unwrap())
}

#[tokio::test]
async fn programs_get_the_same_answer_as_people_and_the_points_add_up() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let need = json!({ "sentence": "Nachhilfe für Kinder", "place": "Halle", "amount": 9000, "limit": 5 });
        let (status, answer) = post(&house, &need).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
        let found = &answer["suggestions"];
        let first = found.as_array().unwrap().iter().find(|s| s["programme"] == "p1").unwrap();
        assert_eq!(
            (&first["fit"], &first["next"]),
            (&json!("contradicts"), &json!("another-way")),
            "9,000 is too much"
        );
        assert_eq!(first["precedents"][0]["amount"], 5000.0);
        let amount = first["gates"].as_array().unwrap().iter().find(|gate| gate["rule"] == "amount").unwrap();
        assert_eq!(amount["answer"], "no");
        for one in found.as_array().unwrap() {
            let points = one["contributions"].as_array().unwrap().iter().map(|c| c["points"].as_f64().unwrap());
            assert_eq!(points.sum::<f64>(), one["score"].as_f64().unwrap());
            assert!((0.0..=1.0).contains(&one["confidence"].as_f64().unwrap()));
        }
        let query = "/api/v1/suggestions?sentence=Nachhilfe+f%C3%BCr+Kinder&place=Halle&amount=9000&limit=5";
        let by_query = house.visitor().get(query).await;
        assert_eq!(serde_json::from_str::<Value>(&by_query.body).unwrap(), answer);
        let (status, problem) = post(&house, &json!({ "sentence": "" })).await;
        assert_eq!((status, &problem["field"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("sentence")));
        let (status, _) = post(&house, &json!({ "sentense": "x" })).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn the_sum_on_the_page_adds_up_as_printed() {
    let house = House::on_sqlite().await;
    world(&house, &house.hub).await;
    let shown = house.visitor().get("/de/matching?sentence=Nachhilfe+in+Halle").await;
    let number = |text: &String| text.replace(',', "").parse::<i64>().unwrap();
    let (parts, totals) =
        (shown.all("article:first-child .sum tbody td"), shown.all("article:first-child .sum tfoot td"));
    assert_eq!(parts.iter().map(number).sum::<i64>(), number(&totals[0]));
}

#[tokio::test]
async fn another_centre_sees_only_its_own_programmes_and_changes_are_followed() {
    let house = House::on_sqlite().await;
    let empty = house.visitor().get("/de/matching?sentence=Sport").await;
    assert!(empty.says("Dazu haben wir noch nichts gefunden"));
    assert!(house.visitor().get("/de").await.attributes("figure.bridge", "class").is_empty(), "nothing to draw");
    world(&house, &house.hub).await;
    assert_eq!(titles(&house.visitor().get("/de/matching?sentence=Sport").await)[0], "Bewegung für alle");
    let other = house.visitor().at("other.example").get("/de/matching?sentence=Sport").await;
    assert!(titles(&other).is_empty());
}

#[tokio::test]
async fn the_bridge_shows_who_worked_together_and_says_it_in_words() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let start = house.visitor().get("/de").await;
        assert_eq!(start.attributes("figure.bridge svg", "role"), ["img"]);
        assert_eq!(start.all("figure.bridge tbody th"), ["Brücke Halle e. V."]);
        let says = start.all("figure.bridge figcaption")[0].replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(says, "Ein Verein und eine Stiftung haben seit 2023 zusammengearbeitet, mit einer Förderung.");
    })
    .await;
}

#[test]
fn every_word_that_is_chosen_by_a_code_exists() {
    for locale in Locale::ALL {
        let t = tr(locale);
        let missing: Vec<String> = words::keys().into_iter().filter(|key| !t.has(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", locale.code());
    }
}

#[test]
fn the_description_of_the_api_knows_both_calls() {
    let docs = serde_json::to_value(super::api_docs()).unwrap();
    assert!(docs["paths"]["/api/v1/needs/suggestions"]["post"].is_object());
    assert!(docs["paths"]["/api/v1/suggestions"]["get"].is_object());
}
