//! The directory, the map, the API and the import.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};

use super::{association, bring_in, world};
use crate::organisations::{Kind, Text};
use crate::testing::{Shown, on_both_engines};
use crate::write::Imported;

fn names(page: &Shown) -> Vec<String> {
    page.all(".cards .card h2 a")
}

fn json(page: &Shown) -> serde_json::Value {
    serde_json::from_str(&page.body).expect("JSON")
}

#[tokio::test]
async fn an_import_twice_changes_nothing_and_a_changed_row_only_itself() {
    on_both_engines(|house| async move {
        let mut world = world();
        let done = bring_in(&house, &house.hub, &world).await;
        assert_eq!(done, Imported { created: 200, changed: 0, unchanged: 0 });
        let again = bring_in(&house, &house.hub, &world).await;
        assert_eq!(again, Imported { created: 0, changed: 0, unchanged: 200 });
        let mut tx = house.app.db.read().await.expect("a transaction");
        let events = crate::ledger::since(&mut tx, &house.hub, 0, 1_000).await.expect("events");
        assert_eq!(events.iter().filter(|event| event.kind == "organisation").count(), 200);
        drop(tx);
        world[3].phone = Some("030 23125 001".into());
        world[3].themes.pop();
        let changed = bring_in(&house, &house.hub, &world).await;
        assert_eq!(changed, Imported { created: 0, changed: 1, unchanged: 199 });
        assert_eq!(bring_in(&house, &house.hub, &world).await.unchanged, 200);
    })
    .await;
}

#[tokio::test]
async fn of_two_rows_with_one_id_the_later_counts_and_names_twice_get_two_addresses() {
    on_both_engines(|house| async move {
        let rows = [
            association("a", "Alt", "06108"),
            association("a", "Brücke", "06108"),
            association("b", "Brücke", "99084"),
        ];
        assert_eq!(bring_in(&house, &house.hub, &rows).await.created, 2);
        let mut visitor = house.visitor();
        assert_eq!(visitor.get("/de/organisations/brucke").await.status, StatusCode::OK);
        assert_eq!(visitor.get("/de/organisations/brucke-2").await.status, StatusCode::OK);
        assert_eq!(visitor.get("/de/organisations/alt").await.status, StatusCode::NOT_FOUND);
        assert_eq!(visitor.at("other.example").get("/de/organisations/brucke").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn walking_the_directory_shows_each_association_once() {
    on_both_engines(|house| async move {
        bring_in(&house, &house.hub, &world()).await;
        let mut visitor = house.visitor();
        let (mut seen, mut at) = (Vec::new(), "/de/organisations/associations".to_owned());
        loop {
            let page = visitor.get(&at).await;
            assert_eq!(page.status, StatusCode::OK, "{}", page.text());
            seen.extend(names(&page));
            match page.attributes(".pages a[rel=next]", "href").pop() {
                Some(next) => at = next,
                None => break,
            }
        }
        let want: BTreeSet<String> =
            world().into_iter().filter(|p| p.kind == Kind::Association).map(|p| p.name).collect();
        assert_eq!(seen.len(), 140);
        assert_eq!(seen.into_iter().collect::<BTreeSet<_>>(), want);
    })
    .await;
}

#[tokio::test]
async fn each_filter_leaves_what_it_says() {
    on_both_engines(|house| async move {
        let world = world();
        bring_in(&house, &house.hub, &world).await;
        let mut visitor = house.visitor();
        let ours = || world.iter().filter(|p| p.kind == Kind::Association);
        let cases = [
            ("network=migranetz", ours().filter(|p| p.networks.contains(&"migranetz".to_owned())).count()),
            ("land=DE-ST", ours().filter(|p| p.region.as_deref() == Some("DE-ST")).count()),
            ("district=15002", ours().filter(|p| p.ags.as_deref() == Some("15002")).count()),
            ("theme=education", ours().filter(|p| p.themes.contains(&"education".to_owned())).count()),
            ("target=women", ours().filter(|p| p.target_groups.contains(&"women".to_owned())).count()),
            ("language=ckb", ours().filter(|p| p.languages.contains(&"ckb".to_owned())).count()),
            ("q=MAGDEBURG+freundeskreis", 1),
            (
                "land=DE-ST&language=vi&q=%25",
                ours()
                    .filter(|p| p.region.as_deref() == Some("DE-ST") && p.languages.contains(&"vi".to_owned()))
                    .count(),
            ),
            ("theme=nonsense", 0),
        ];
        for (query, want) in cases {
            let page = visitor.get(&format!("/en/organisations/associations?{query}")).await;
            let told = page.all("#found strong").pop().unwrap_or_default();
            let number: usize = told.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0);
            if query.starts_with("q=") {
                assert!(number >= want && number < 10, "{query}: {told}");
            } else {
                assert_eq!(number, want, "{query}: {told}");
            }
        }
        let none = visitor.get("/de/organisations/associations?theme=nonsense").await;
        assert!(none.text().contains("Nehmen Sie eine Auswahl zurück"));
    })
    .await;
}

#[tokio::test]
async fn the_map_says_the_same_as_its_table() {
    on_both_engines(|house| async move {
        bring_in(&house, &house.hub, &world()).await;
        let mut visitor = house.visitor();
        let page = visitor.get("/de/organisations/associations?view=map").await;
        let number = |text: &String| text.parse::<i64>().unwrap_or(0);
        assert_eq!(page.all(".map td.number").iter().map(number).sum::<i64>(), 140);
        assert!(page.attributes(".map svg a", "aria-label").iter().all(|label| !label.is_empty()));
        let foundations = visitor.get("/de/organisations/foundations?view=map").await;
        assert!(foundations.all(".map figcaption").join(" ").contains("anderswo"));
    })
    .await;
}

#[tokio::test]
async fn a_text_in_another_language_says_so() {
    on_both_engines(|house| async move {
        let mut circle = association("a-1", "Freundeskreis e. V.", "39104");
        circle.texts = [("vi".to_owned(), Text { summary: "Chúng tôi nấu ăn.".into(), ..Text::default() })].into();
        bring_in(&house, &house.hub, &[circle]).await;
        let page = house.visitor().get("/pl/organisations/freundeskreis-e-v").await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.attributes("p.lead", "lang"), ["vi"]);
        assert_eq!(page.all("main .notice").len(), 1);
        assert!(!page.body.contains('⟪'), "a message is missing");
    })
    .await;
}

#[tokio::test]
async fn programs_walk_the_same_records() {
    on_both_engines(|house| async move {
        bring_in(&house, &house.hub, &world()).await;
        let mut program = house.visitor();
        let (mut seen, mut at) = (BTreeSet::new(), "/api/v1/organisations?kind=foundation&limit=17".to_owned());
        loop {
            let page = program.send(Method::GET, &at, None).await;
            assert_eq!(page.status, StatusCode::OK);
            let page = json(&page);
            assert_eq!(page["total"], 60);
            for item in page["items"].as_array().expect("items") {
                assert!(seen.insert(item["identifier"].as_str().expect("a slug").to_owned()));
            }
            let Some(next) = page["next"].as_str() else { break };
            at = next[next.find("/api/").expect("an address of the API")..].to_owned();
        }
        assert_eq!(seen.len(), 60);
        let one = program.send(Method::GET, "/api/v1/organisations/stiftung-saalebogen", None).await;
        assert!(one.headers.contains_key("etag"));
        let one = json(&one);
        assert_eq!(one["address"]["postalCode"], "06108");
        assert!(one["abstracts"]["de"].as_str().is_some_and(|text| text.contains("Bürgerstiftung")));
        for (query, status) in [("kind=club", 422), ("limit=101", 422), ("after=x", 422), ("land=DE-XX", 200)] {
            let answer = program.send(Method::GET, &format!("/api/v1/organisations?{query}"), None).await;
            assert_eq!(answer.status.as_u16(), status, "{query}");
        }
        let none = program.send(Method::GET, "/api/v1/organisations/none", None).await;
        assert_eq!(json(&none)["type"], "urn:kozmos:problem:not-found");
    })
    .await;
}

#[tokio::test]
async fn the_description_of_the_api_names_both_addresses() {
    let docs = serde_json::to_value(crate::organisations::api::api_docs()).expect("JSON");
    let paths: Vec<_> = docs["paths"].as_object().expect("paths").keys().cloned().collect();
    assert_eq!(paths, ["/api/v1/organisations", "/api/v1/organisations/{slug}"]);
}

/// A programme and two grants of a foundation, one of them to an association.
async fn fund(house: &crate::testing::House, foundation: &str, recipient: &str) {
    let giver = super::id_of(house, &house.hub, foundation).await;
    let mut tx = house.app.db.write().await.expect("a transaction");
    let hub = &house.hub;
    db::exec!(
        &mut tx,
        "INSERT INTO programme (id, hub_id, foundation_id, slug, state, sort_key, origin_lang, currency, version, \
         created_at, updated_at) VALUES ('p', $1, $2, 'brot', 'published', 'brot', 'fr', 'EUR', 1, '', '')",
        hub,
        &giver,
    )
    .expect("written");
    for (lang, title) in [("fr", "Du pain pour tous"), ("es", "Pan para todos")] {
        db::exec!(
            &mut tx,
            "INSERT INTO programme_text (hub_id, programme_id, lang, title, purpose) VALUES ($1, 'p', $2, $3, '')",
            hub,
            lang,
            title,
        )
        .expect("written");
    }
    for (id, year, amount) in [("g1", "2022-05", 500_000i64), ("g2", "2024", 250_000)] {
        db::exec!(
            &mut tx,
            "INSERT INTO past_grant (id, hub_id, external_id, foundation_id, programme_id, recipient_id, \
             recipient_name, recipient_type, title, description, amount, currency, awarded_on, region, lang, \
             source_url) VALUES ($2, $1, $2, $3, 'p', $4, '', '', 'Gemeinsam kochen', '', $5, 'EUR', $6, '', 'de', '')",
            hub,
            id,
            &giver,
            recipient,
            amount,
            year,
        )
        .expect("written");
    }
    tx.commit().await.expect("written");
}

#[tokio::test]
async fn a_foundation_shows_its_programmes_and_grants_and_an_association_what_it_received() {
    on_both_engines(|house| async move {
        bring_in(&house, &house.hub, &world()).await;
        fund(&house, "stiftung-saalebogen", "kz-a-002").await;
        let giver = house.visitor().get("/de/organisations/stiftung-saalebogen").await;
        assert_eq!(giver.status, StatusCode::OK);
        assert_eq!(giver.attributes(".card h3 a", "href"), ["/de/funding/brot"]);
        assert_eq!(giver.attributes(".card h3 a", "lang"), ["fr"], "the language of origin");
        assert_eq!(giver.all("table tbody th"), ["2024", "2022"]);
        assert_eq!(giver.all(".chart rect").len(), 2);
        let taker = house.visitor().get("/es/organisations/deutsch-vietnamesischer-freundeskreis-magdeburg-e-v").await;
        assert_eq!(taker.all("table tbody th"), ["Gemeinsam kochen", "Gemeinsam kochen"]);
        assert!(taker.attributes("table a", "href").contains(&"/es/organisations/stiftung-saalebogen".to_owned()));
    })
    .await;
}
