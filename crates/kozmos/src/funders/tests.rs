//! Stories of the strip.

use axum::http::StatusCode;

use super::Funder;
use crate::testing::{House, on_both_engines};

fn funder(starts: Option<&str>, ends: Option<&str>) -> Funder {
    Funder {
        name: "Fonds".into(),
        website: "https://fonds.example".into(),
        logo: None,
        picture: None,
        starts_on: starts.map(str::to_owned),
        ends_on: ends.map(str::to_owned),
        position: 1,
        alts: std::collections::BTreeMap::new(),
    }
}

#[test]
fn a_funder_is_in_the_strip_from_its_first_to_its_last_day() {
    let year = funder(Some("2026-01-01"), Some("2026-12-31"));
    let days = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"];
    assert_eq!(days.map(|day| year.pays_on(day)), [false, true, true, false]);
    assert!(funder(None, None).pays_on("1999-01-01"));
    assert_eq!(Funder::parse(&year.fields()).unwrap(), year);
}

#[tokio::test]
async fn a_logo_needs_words_and_goes_away_by_itself() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        let form = coordinator.get("/de/funders/new").await;
        let typed = [
            ("name", "Stiftung Saalebogen"),
            ("website", "saalebogen.example"),
            ("logo", "funder-saalebogen.svg"),
            ("ends_on", "2026-11-22"),
            ("action", "publish"),
        ];
        let refused = coordinator.submit(&form, "/funders/new", &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#alt_de"]);
        let saved = coordinator
            .submit(&refused, "/funders/new", &[("alt_de", "Ein Brückenbogen"), ("action", "publish")])
            .await;
        assert!(saved.says("Stiftung Saalebogen") && saved.says("Wird gezeigt"), "{}", saved.text());
        assert_eq!(saved.all(".crumbs a"), ["Startseite", "Mein Arbeitsplatz"]);
        let start = house.visitor().get("/vi").await;
        assert_eq!(start.attributes(".funders img", "alt"), ["Ein Brückenbogen"]);
        let logo = start.attributes(".funders img", "src")[0].clone();
        assert_eq!(house.visitor().get(&logo).await.headers["content-type"], "image/svg+xml");
        let edit = saved.attributes("main .card a", "href")[0].clone();
        let form = coordinator.get(&edit).await;
        let over = coordinator.submit(&form, "/edit", &[("ends_on", "2026-11-21"), ("action", "save")]).await;
        assert!(over.says("Heute nicht gezeigt"));
        assert!(house.visitor().get("/vi").await.all(".funders").is_empty());
    })
    .await;
}
