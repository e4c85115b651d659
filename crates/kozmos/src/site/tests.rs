//! The frame's own rules.

use super::pages::asset_path;

#[test]
fn the_address_of_an_asset_carries_its_version() {
    let path = asset_path("site.css");
    assert!(path.starts_with("/assets/") && path.ends_with("/site.css") && path.len() > 25, "{path}");
}

#[test]
fn a_browser_can_check_the_script_before_it_runs_it() {
    let hash = super::pages::script_integrity();
    assert!(hash.starts_with("sha384-") && hash.len() == 71, "{hash}");
}

#[tokio::test]
async fn every_public_page_has_a_picture_of_its_title() {
    let house = crate::testing::House::on_sqlite().await;
    let mut browser = crate::testing::Browser::new(house.service.clone(), "localhost", None);
    let shown = browser.get("/ar/contact").await;
    let named = shown.body.split("property=\"og:image\" content=\"").nth(1).expect("a picture is named");
    let address = named.split('"').next().expect("an address");
    let path = address.split_once("/pictures/").expect("a picture of ours").1.to_owned();
    assert_eq!(browser.get(&format!("/pictures/{path}")).await.status.as_u16(), 200);
    for none in ["de/people/desk.png", "de/nothing.png", "de/contact", "xx/contact.png"] {
        assert_eq!(browser.get(&format!("/pictures/{none}")).await.status.as_u16(), 404, "{none}");
    }
}
