//! The number that pages name as the centre's: they dial what they show.

use super::write;
use crate::testing::{House, on_both_engines};

/// What the accessibility statement shows, and what it dials.
async fn named(house: &House) -> (Vec<String>, Vec<String>) {
    let page = house.visitor().get("/de/barrierefreiheit").await;
    (page.all("main a[href^='tel:']"), page.attributes("main a[href^='tel:']", "href"))
}

fn number(shown: &str, dialled: &str) -> (Vec<String>, Vec<String>) {
    (vec![shown.to_owned()], vec![format!("tel:{dialled}")])
}

#[tokio::test]
async fn the_centre_has_the_number_of_its_first_contact_person_and_never_that_of_a_hotline() {
    on_both_engines(async |house: House| {
        let hub = crate::cli::find_hub(&house.app, Some("kozmos")).unwrap();
        let [.., statement] = crate::demo::PAGES;
        crate::content::cli::write(&house.app, &hub, statement).await.unwrap();
        house.app.catch_up().await.unwrap();
        assert_eq!(named(&house).await, number("+49 30 23125 014", "+493023125014"));
        let mut coordinator = house.coordinator().await;
        let hotline = [("kind", "hotline"), ("name", "Sprachmittlung"), ("phone", "0345 99 88 77"), ("position", "1")];
        write(&mut coordinator, &hotline).await;
        assert_eq!(named(&house).await, number("+49 30 23125 014", "+493023125014"), "a hotline is not the centre");
        let list = write(&mut coordinator, &[("phone", "0345 11 22 33"), ("position", "2")]).await;
        assert_eq!(named(&house).await, number("0345 11 22 33", "0345112233"));
        let edit = list.attributes("main .card a", "href")[1].clone();
        let form = coordinator.get(&edit).await;
        coordinator.submit(&form, "/edit", &[("phone", "0345 44 55 66"), ("action", "save")]).await;
        assert_eq!(named(&house).await, number("0345 44 55 66", "0345445566"), "what it shows is what it dials");
    })
    .await;
}
