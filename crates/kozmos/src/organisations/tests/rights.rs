//! A page is kept for all who have the same rights, and for nobody else.

use axum::http::{StatusCode, header};

use super::{association, bring_in, id_of};
use crate::people::Role;
use crate::testing::{Browser, House, Shown, on_both_engines};

const PROFILE: &str = "/de/organisations/eins";
const EDIT: &str = "/de/organisations/eins/edit";

fn tag(shown: &Shown) -> Option<&str> {
    shown.headers.get(header::ETAG)?.to_str().ok()
}

async fn may_edit(person: &mut Browser) -> bool {
    let shown = person.get(PROFILE).await;
    assert_eq!(shown.status, StatusCode::OK);
    shown.attributes("a.button", "href").iter().any(|to| to == EDIT)
}

async fn two(house: &House) -> (Browser, Browser) {
    bring_in(house, &house.hub, &[association("a", "Eins", "06108"), association("b", "Zwei", "06108")]).await;
    let (eins, zwei) = (id_of(house, &house.hub, "eins").await, id_of(house, &house.hub, "zwei").await);
    let own = house.person(&house.hub, Role::OrganisationEditor, Some(&eins)).await;
    (own, house.person(&house.hub, Role::OrganisationEditor, Some(&zwei)).await)
}

#[tokio::test]
async fn whoever_has_other_rights_gets_another_page() {
    on_both_engines(async |house: House| {
        let (mut own, mut neighbour) = two(&house).await;
        let (mut one, mut another) = (house.coordinator().await, house.coordinator().await);
        let first = one.get(PROFILE).await;
        let same = another.get(PROFILE).await;
        assert!(tag(&first).is_some() && tag(&first) == tag(&same) && first.body == same.body);
        for shown in [&first, &same] {
            assert_eq!(shown.headers[header::CACHE_CONTROL], "private, max-age=0, must-revalidate");
        }
        for _ in 0..2 {
            assert!(may_edit(&mut own).await && may_edit(&mut one).await);
            assert!(!may_edit(&mut neighbour).await && !may_edit(&mut house.visitor()).await);
            assert!(!may_edit(&mut house.translator(&["de"]).await).await);
            assert_eq!(one.at("other.example").get(PROFILE).await.status, StatusCode::NOT_FOUND);
        }
        let page = own.get(PROFILE).await;
        own.submit(&page, "/withdraw", &[]).await;
        assert!(may_edit(&mut one).await, "it is there for those who may see drafts");
        assert_eq!(neighbour.get(PROFILE).await.status, StatusCode::NOT_FOUND, "at once");
    })
    .await;
}

#[tokio::test]
async fn rights_and_sessions_that_end_count_for_the_next_request() {
    on_both_engines(async |house: House| {
        let (mut own, _) = two(&house).await;
        let mut coordinator = house.coordinator().await;
        assert!(may_edit(&mut own).await && may_edit(&mut coordinator).await);
        // No event tells of this.
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(&mut tx, "DELETE FROM membership WHERE role = 'organisation-editor' AND hub_id = $1", &house.hub)
            .unwrap();
        tx.commit().await.unwrap();
        assert!(!may_edit(&mut own).await && may_edit(&mut coordinator).await);
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(&mut tx, "DELETE FROM session").unwrap();
        tx.commit().await.unwrap();
        assert!(!may_edit(&mut coordinator).await);
    })
    .await;
}

#[tokio::test]
async fn a_query_changes_nothing_of_a_profile_nor_who_may_see_it() {
    on_both_engines(async |house: House| {
        let (mut own, mut neighbour) = two(&house).await;
        let mut visitor = house.visitor();
        // As other sites hang it on links; too long for a page to be kept.
        let long = |sign: &str| format!("{PROFILE}?fbclid={}", sign.repeat(220));
        let page = visitor.get(PROFILE).await;
        assert_eq!(page.status, StatusCode::OK);
        for sign in ["a", "b"] {
            assert_eq!(visitor.get(&long(sign)).await.body, page.body);
            assert!(own.get(&long(sign)).await.attributes("a.button", "href").iter().any(|to| to == EDIT));
        }
        let page = own.get(PROFILE).await;
        own.submit(&page, "/withdraw", &[]).await;
        for person in [&mut visitor, &mut neighbour] {
            assert_eq!(person.get(&long("a")).await.status, StatusCode::NOT_FOUND, "at once");
        }
        assert_eq!(own.get(&long("a")).await.status, StatusCode::OK);
    })
    .await;
}
