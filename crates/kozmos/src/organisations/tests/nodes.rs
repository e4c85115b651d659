//! Several nodes on one database: what one of them publishes, all show.

use std::sync::Arc;

use axum::http::header;

use super::{association, bring_in};
use crate::app::{self, App};
use crate::ids::Ids;
use crate::people::Role;
use crate::testing::{Browser, House, Shown, on_both_engines};

const LIST: &str = "/de/organisations/associations";
const PROFILE: &str = "/de/organisations/brucke-halle";

async fn another_node(house: &House) -> Arc<App> {
    let (db, clock, config) = (house.app.db.clone(), house.app.clock.clone(), house.app.config.clone());
    Arc::new(App::open(db, clock, Ids::Random, config).await.expect("the other node opens"))
}

fn etag(shown: &Shown) -> &str {
    shown.headers.get(header::ETAG).expect("a kept page has a tag").to_str().expect("text")
}

#[tokio::test]
async fn a_visitor_of_another_node_sees_a_change_when_that_node_has_followed() {
    on_both_engines(async |house: House| {
        bring_in(&house, &house.hub, &[association("b", "Brücke Halle", "06108")]).await;
        let node = another_node(&house).await;
        let mut visitor = Browser::new(app::house(&node), "localhost", None);
        let first = visitor.get(LIST).await;
        let again = visitor.get(LIST).await;
        assert_eq!((etag(&first), &first.body), (etag(&again), &again.body), "the page is kept");
        bring_in(&house, &house.hub, &[association("b", "Neue Brücke", "06108")]).await;
        node.catch_up().await.expect("the node follows");
        let after = visitor.get(LIST).await;
        assert!(after.says("Neue Brücke") && !after.says("Brücke Halle"), "{}", after.text());
        assert_ne!(etag(&first), etag(&after));
        assert!(visitor.get(PROFILE).await.says("Neue Brücke"));
    })
    .await;
}

#[tokio::test]
async fn whoever_has_a_session_sees_the_database_as_it_is() {
    on_both_engines(async |house: House| {
        bring_in(&house, &house.hub, &[association("b", "Brücke Halle", "06108")]).await;
        let node = another_node(&house).await;
        let secret = house.session(&house.hub, Role::Coordinator, None).await;
        let mut person = Browser::new(app::house(&node), "localhost", Some(secret));
        assert!(person.get(LIST).await.says("Brücke Halle") && person.get(PROFILE).await.says("Brücke Halle"));
        bring_in(&house, &house.hub, &[association("b", "Neue Brücke", "06108")]).await;
        for page in [LIST, PROFILE] {
            let shown = person.get(page).await;
            assert!(shown.says("Neue Brücke") && !shown.says("Brücke Halle"), "{page}: {}", shown.text());
        }
    })
    .await;
}
