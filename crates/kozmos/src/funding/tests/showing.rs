//! What visitors and programs are shown.

use axum::http::{Method, StatusCode};

use super::{bring_grants, bring_programmes, demo, grant, programme};
use crate::testing::{House, Shown, on_both_engines};

fn titles(page: &Shown) -> Vec<String> {
    page.all("ul.cards h2")
}

async fn festival(house: &House) {
    let more = [
        ("purpose_de", "Wir fördern Feste im Hof."),
        ("title_en", "Street parties"),
        ("purpose_en", "We fund street parties."),
        ("themes", "festivals"),
        ("regions", "15002"),
        ("deadline_kind", "fixed"),
        ("deadlines", "2027-03-01;2026-01-01;2027-09-01"),
        ("amount_min", "200"),
        ("amount_max", "1.000,50"),
        ("rule_region", "Gefördert wird in Halle."),
        ("source_url", "https://bogen.example/feste"),
        ("source_date", "2026-09-14"),
        ("unsolicited", "no"),
    ];
    let rows = [
        programme("p-1", "Feste im Hof", &more),
        programme("p-2", "Musik 100%", &[("themes", "music"), ("regions", "DE-TH"), ("deadline_kind", "rolling")]),
        programme("p-3", "Überall lernen", &[("regions", "DE"), ("deadlines", "2026-11-21")]),
    ];
    bring_programmes(house, &house.hub, &rows).await;
}

#[tokio::test]
async fn the_list_is_narrowed_by_what_people_choose() {
    on_both_engines(async |house: House| {
        festival(&house).await;
        let mut visitor = house.visitor();
        for (query, want) in [
            ("", vec!["Feste im Hof", "Musik 100%", "Überall lernen"]),
            ("?theme=music", vec!["Musik 100%"]),
            ("?region=DE-ST", vec!["Feste im Hof", "Überall lernen"]),
            ("?region=15002", vec!["Feste im Hof", "Überall lernen"]),
            ("?region=DE-TH", vec!["Musik 100%", "Überall lernen"]),
            ("?region=16051", vec!["Musik 100%", "Überall lernen"]),
            ("?open=1", vec!["Feste im Hof", "Musik 100%"]),
            ("?q=uberall", vec!["Überall lernen"]),
            ("?q=100%25", vec!["Musik 100%"]),
            ("?q=brucken+bogen", vec!["Feste im Hof", "Musik 100%", "Überall lernen"]),
            ("?foundation=stiftung-bruckenbogen&theme=festivals", vec!["Feste im Hof"]),
            ("?foundation=nobody", vec![]),
        ] {
            let page = visitor.get(&format!("/de/funding{query}")).await;
            assert_eq!(
                (page.status, titles(&page)),
                (StatusCode::OK, want.iter().map(|t| (*t).to_owned()).collect()),
                "{query}"
            );
        }
        let none = visitor.get("/de/funding?q=%27%3B+DROP").await;
        assert!(none.says("Kein Programm passt zu dieser Auswahl"));
        let elsewhere = visitor.at("other.example").get("/de/funding").await;
        assert!(titles(&elsewhere).is_empty(), "another hub shows its own only");
    })
    .await;
}

#[tokio::test]
async fn every_programme_is_on_one_page_of_the_list() {
    on_both_engines(async |house: House| {
        bring_programmes(&house, &house.hub, &demo()).await;
        let (mut visitor, mut seen) = (house.visitor(), Vec::new());
        let mut page = visitor.get("/en/funding").await;
        for _ in 0..4 {
            seen.extend(page.attributes("ul.cards h2 a", "href"));
            let Some(next) = page.attributes("a[rel=next]", "href").pop() else { break };
            page = visitor.get(&next).await;
        }
        let shown = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!((shown, seen.len()), (120, 120));
    })
    .await;
}

#[tokio::test]
async fn a_programme_tells_its_rules_its_past_and_the_next_step() {
    on_both_engines(async |house: House| {
        festival(&house).await;
        let grants = [
            grant("g-1", &[("programme", "p-1"), ("award_date", "2021")]),
            grant("g-2", &[("programme", "p-1"), ("award_date", "2023-05-02"), ("title", "<b>Markt</b>")]),
            grant("g-3", &[("programme", "p-1"), ("award_date", "2023-06"), ("amount", "50,50")]),
        ];
        bring_grants(&house, &grants).await;
        let page = house.visitor().get("/de/funding/feste-im-hof").await;
        assert!(!page.body.contains('⟪'), "every message is there");
        for words in [
            "Förderprogramm von Stiftung Brückenbogen",
            "Wir fördern Feste im Hof.",
            "200 € bis 1.000,50 €",
            "bewerben bis 1. März 2027",
            "1. September 2027",
            "gelesen am 14. September 2026",
            "Schreiben Sie nicht einfach los.",
            "3 Förderungen sind bekannt.",
            "150,50 €",
            "<b>Markt</b>",
        ] {
            assert!(page.text().replace('\u{a0}', " ").contains(words), "{words}: {}", page.text());
        }
        assert_eq!(page.all("q[lang=de]"), ["Gefördert wird in Halle."]);
        assert_eq!(page.all("figure.chart rect").len(), 3, "2021, an empty 2022, 2023");
        assert!(!page.says("Diesen Text gibt es nicht auf Deutsch"));
    })
    .await;
}

#[tokio::test]
async fn a_missing_translation_is_never_silent() {
    let house = House::on_sqlite().await;
    festival(&house).await;
    let mut visitor = house.visitor();
    let english = visitor.get("/en/funding/feste-im-hof").await;
    assert_eq!((english.all("h1"), english.all("div.notice").len()), (vec!["Street parties".to_owned()], 0));
    assert!(english.says("apply by"), "{}", english.text());
    let vietnamese = visitor.get("/vi/funding/feste-im-hof").await;
    assert_eq!(vietnamese.attributes("h1", "lang"), ["de"]);
    assert_eq!(vietnamese.all("div.notice").len(), 1);
    let told = english.told();
    let tags = told.alternates.iter().map(|(tag, to)| (tag.as_str(), to.as_str())).collect::<Vec<_>>();
    let (own, first) = ("/en/funding/feste-im-hof", "/de/funding/feste-im-hof");
    assert_eq!(tags, [("de", first), ("en", own), ("x-default", first)]);
    assert_eq!((told.noindex, told.canonical.as_deref()), (false, Some(own)));
    assert_eq!(visitor.get(first).await.told().alternates, told.alternates);
    assert!(vietnamese.told().noindex, "search engines keep the page that is written in its own language");
}

#[tokio::test]
async fn programs_read_the_same_as_people() {
    on_both_engines(async |house: House| {
        festival(&house).await;
        bring_grants(&house, &[grant("g-1", &[("programme", "p-1")])]).await;
        let mut program = house.visitor();
        let list = program.get("/api/v1/programmes?theme=festivals&lang=en").await;
        let json: serde_json::Value = serde_json::from_str(&list.body).unwrap();
        assert_eq!(json["items"][0]["title"], "Street parties");
        assert_eq!(json["items"][0]["maxAwardAmount"]["amount"], "1000.50");
        assert_eq!(
            (&json["items"][0]["status"], &json["items"][0]["closeDate"]),
            (&"open".into(), &"2027-03-01".into())
        );
        assert!(list.headers.contains_key("etag") && json.get("next").is_none());
        let detail = program.get("/api/v1/programmes/feste-im-hof").await;
        let json: serde_json::Value = serde_json::from_str(&detail.body).unwrap();
        assert_eq!(
            (&json["rules"]["region"], &json["terms"]["regions"]),
            (&"Gefördert wird in Halle.".into(), &"15002".into())
        );
        let grants = program.get("/api/v1/programmes/feste-im-hof/grants").await;
        let json: serde_json::Value = serde_json::from_str(&grants.body).unwrap();
        assert_eq!((&json["grants"][0]["id"], &json["grants"][0]["amountAwarded"]), (&"g-1".into(), &100.0.into()));
        let none = program.get("/api/v1/programmes/nothing").await;
        assert_eq!(
            (none.status, none.headers["content-type"].to_str().unwrap()),
            (StatusCode::NOT_FOUND, "application/problem+json")
        );
        let elsewhere = program.at("other.example").send(Method::GET, "/api/v1/programmes/feste-im-hof", None).await;
        assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn programs_say_how_many_they_want_and_get_the_rest_by_the_address_of_the_next_page() {
    on_both_engines(async |house: House| {
        festival(&house).await;
        let three = ["g-1", "g-2", "g-3"].map(|id| grant(id, &[("programme", "p-1")]));
        bring_grants(&house, &three).await;
        let mut program = house.visitor();
        let all = "/api/v1/programmes/feste-im-hof/grants";
        let first = program.get(&format!("{all}?limit=2")).await;
        let first: serde_json::Value = serde_json::from_str(&first.body).unwrap();
        let next = first["next"].as_str().expect("one is left").to_owned();
        let rest: serde_json::Value = serde_json::from_str(&program.get(&next).await.body).unwrap();
        let count = |page: &serde_json::Value| page["grants"].as_array().map(Vec::len);
        assert_eq!((count(&first), count(&rest), rest.get("next")), (Some(2), Some(1), None), "{next}");
        for list in ["/api/v1/programmes", all] {
            assert_eq!(program.get(&format!("{list}?limit=100")).await.status, StatusCode::OK);
            for wrong in ["limit=0", "limit=101", "limit=x", "after=x"] {
                let refused = program.get(&format!("{list}?{wrong}")).await;
                assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{list} {wrong}");
            }
        }
    })
    .await;
}

#[test]
fn the_description_of_the_api_names_every_route() {
    let described = serde_json::to_value(crate::funding::api_docs()).unwrap();
    let table = crate::funding::routes().split().0;
    for route in table.iter().filter(|route| route.path.starts_with("/api/")) {
        assert!(described["paths"][route.path].is_object(), "{}", route.path);
    }
}
