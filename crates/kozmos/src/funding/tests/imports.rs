//! Files brought in once, twice and changed.

use super::{bring_grants, bring_programmes, counts, demo, fields, grant, programme};
use crate::funding::{GrantRow, all_programmes};
use crate::ids::HubId;
use crate::ledger;
use crate::testing::{House, on_both_engines};

async fn events(house: &House, hub: &HubId) -> Vec<(String, String)> {
    let mut tx = house.app.db.read().await.unwrap();
    let events = ledger::since(&mut tx, hub, 0, 10_000).await.unwrap();
    assert!(ledger::verify(&mut tx, hub).await.unwrap().is_ok());
    events.into_iter().map(|event| (event.action, event.kind)).collect()
}

#[tokio::test]
async fn the_same_file_twice_changes_nothing() {
    on_both_engines(async |house: House| {
        let rows = demo();
        assert_eq!(counts(bring_programmes(&house, &house.hub, &rows).await), (120, 0, 0));
        let before = events(&house, &house.hub).await;
        assert_eq!(counts(bring_programmes(&house, &house.hub, &rows).await), (0, 0, 120));
        assert_eq!(events(&house, &house.hub).await, before);
        let mut tx = house.app.db.read().await.unwrap();
        let stored = all_programmes(&mut tx, &house.hub, true).await.unwrap();
        for row in &rows {
            let found = stored.iter().find(|p| p.terms.external_id == row.terms.external_id).unwrap();
            assert_eq!(found.terms, row.terms);
        }
        assert!(all_programmes(&mut tx, &house.other, false).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_changed_row_changes_only_itself() {
    on_both_engines(async |house: House| {
        let old = [programme("p-1", "Erstes", &[("themes", "music;education")]), programme("p-2", "Zweites", &[])];
        bring_programmes(&house, &house.hub, &old).await;
        let new = [programme("p-1", "Erstes", &[("themes", "education")]), old[1].clone()];
        let before = events(&house, &house.hub).await.len();
        assert_eq!(counts(bring_programmes(&house, &house.hub, &new).await), (0, 1, 1));
        assert_eq!(events(&house, &house.hub).await.len(), before + 1);
        let mut tx = house.app.db.read().await.unwrap();
        let stored = all_programmes(&mut tx, &house.hub, true).await.unwrap();
        let read: Vec<_> = stored.iter().map(|p| (p.slug.as_str(), p.version, p.terms.themes.join(";"))).collect();
        assert_eq!(read, [("erstes", 2, "education".to_owned()), ("zweites", 1, String::new())]);
    })
    .await;
}

#[tokio::test]
async fn programmes_of_the_same_name_get_addresses_of_their_own() {
    on_both_engines(async |house: House| {
        let rows = [programme("p-1", "Neu!", &[]), programme("p-2", "Neu", &[]), programme("p-3", "New", &[])];
        bring_programmes(&house, &house.hub, &rows).await;
        let mut tx = house.app.db.read().await.unwrap();
        let stored = all_programmes(&mut tx, &house.hub, true).await.unwrap();
        let slugs: Vec<&str> = stored.iter().map(|p| p.slug.as_str()).collect();
        assert_eq!(slugs[0], "neu");
        assert!(slugs[1].starts_with("neu-") && slugs[2] != "new", "{slugs:?}: 'new' is the address of a form");
    })
    .await;
}

#[tokio::test]
async fn grants_bring_unknown_funders_and_funding_lines_with_them() {
    on_both_engines(async |house: House| {
        bring_programmes(&house, &house.hub, &[programme("p-1", "Feste", &[])]).await;
        let rows = [
            grant("g-1", &[("programme", "p-1")]),
            grant("g-2", &[("programme", "Kleine Hilfen")]),
            grant("g-3", &[]),
            grant("g-4", &[("funder_id", "f-2"), ("funder_name", "Fonds Morgen"), ("programme", "p-1")]),
        ];
        assert_eq!(counts(bring_grants(&house, &rows).await), (4, 0, 0));
        let mut tx = house.app.db.read().await.unwrap();
        let stored = all_programmes(&mut tx, &house.hub, true).await.unwrap();
        let mut read: Vec<_> = stored.iter().map(|p| (p.terms.external_id.as_deref(), p.terms.title())).collect();
        read.sort_unstable();
        let want = [
            ("f-1|", "Stiftung Brückenbogen"),
            ("f-1|Kleine Hilfen", "Kleine Hilfen"),
            ("f-2|p-1", "p-1"),
            ("p-1", "Feste"),
        ];
        assert_eq!(read, want.map(|(id, title)| (Some(id), title)));
        drop(tx);
        let imports = events(&house, &house.hub).await;
        assert_eq!(imports.iter().filter(|(_, kind)| kind == "past_grant").count(), 1);
        assert_eq!(imports.iter().filter(|(_, kind)| kind == "organisation").count(), 2);
    })
    .await;
}

#[tokio::test]
async fn grants_brought_in_twice_change_nothing_and_a_changed_one_only_itself() {
    on_both_engines(async |house: House| {
        let rows: Vec<GrantRow> =
            (0..50).map(|n| grant(&format!("g-{n}"), &[("lat", "51.48"), ("lon", "11.97")])).collect();
        assert_eq!(counts(bring_grants(&house, &rows).await), (50, 0, 0));
        let before = events(&house, &house.hub).await.len();
        assert_eq!(counts(bring_grants(&house, &rows).await), (0, 0, 50));
        assert_eq!(events(&house, &house.hub).await.len(), before);
        let changed = [rows[0].clone(), GrantRow { amount: None, ..rows[1].clone() }, rows[0].clone()];
        assert_eq!(counts(bring_grants(&house, &changed).await), (0, 1, 2));
        assert_eq!(events(&house, &house.hub).await.len(), before + 1);
        assert_eq!(counts(bring_grants(&house, &changed).await), (0, 0, 3));
    })
    .await;
}

#[tokio::test]
async fn a_grant_may_name_a_foundation_only() {
    on_both_engines(async |house: House| {
        let row = GrantRow::parse(&fields(&[("grant_id", "g"), ("funder_name", "Stiftung A")])).unwrap();
        assert_eq!(counts(bring_grants(&house, std::slice::from_ref(&row)).await), (1, 0, 0));
        let mut visitor = house.visitor();
        let page = visitor.get("/de/funding/stiftung-a").await;
        assert!(page.says("Eine Förderung ist bekannt."), "{}", page.text());
    })
    .await;
}
