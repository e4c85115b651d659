//! The month and the audit.

use axum::http::StatusCode;

use super::{editor, id_of, link, world};
use crate::introductions::work;
use crate::people::Role;
use crate::testing::{House, on_both_engines};

#[tokio::test(flavor = "multi_thread")]
async fn everybody_who_fits_is_proposed_and_the_audit_says_why_others_are_not() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut desk = house.coordinator().await;
        let audit = desk.get("/de/introductions/audit").await;
        assert!(audit.says("Ohne Vorschlag in diesem Monat: 2 von 4 Vereinen"), "{}", audit.text());
        let folded = [
            "Keine Stiftung fördert, was der Verein tut. (1)",
            "Es gibt passende Stiftungen, aber eine Bedingung spricht dagegen. (1)",
            "Alle Stiftungen: \u{2068}2\u{2069}",
        ];
        assert_eq!(audit.all("main details summary"), folded, "each reason with its number");
        assert!(audit.all("main details[open]").is_empty());
        let opened = desk.get("/de/introductions/audit?list=no-fit").await;
        assert_eq!(opened.all("main details[open] summary"), folded[..1]);
        let month = desk.get("/de/introductions/month").await;
        let filled = desk.submit(&month, "/introductions/month", &[]).await;
        let cards = filled.all(".card h3");
        assert_eq!(cards.len(), 4, "two associations, two foundations, all of them fit: {cards:?}");
        assert!(filled.all("form[action$='/introductions/month'] button").is_empty(), "there is no more room");
        let sent = desk.submit(&filled, "/month/send", &[]).await;
        assert!(sent.says("Wir warten auf eine Antwort"), "{}", sent.text());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_audit_says_when_the_turn_of_those_comes_who_wait() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut desk = house.coordinator().await;
        for (slug, number) in [("saale-stiftung", "1"), ("elbe-stiftung", "0")] {
            let page = desk.get(&format!("/de/introductions/of/{slug}")).await;
            desk.submit(&page, "/capacity", &[("per_month", number)]).await;
        }
        let audit = desk.get("/de/introductions/audit?list=capacity-full").await;
        assert!(audit.says("kommt im nächsten Monat vor den anderen an die Reihe"), "{}", audit.text());
        let turn = audit.all("details[open] tbody td:last-child");
        assert_eq!(
            turn,
            ["\u{2068}Dezember\u{2069} \u{2068}2026\u{2069}"],
            "one of the two that fit is first this month"
        );
        let page = desk.get("/de/introductions/of/saale-stiftung").await;
        desk.submit(&page, "/capacity", &[("per_month", "0")]).await;
        let audit = desk.get("/de/introductions/audit?list=capacity-full").await;
        assert_eq!(audit.all("details[open] tbody td:last-child"), ["nicht in den nächsten 12 Monaten"; 2]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foundation_that_takes_nobody_gets_nobody() {
    on_both_engines(async |house| {
        world(&house).await;
        let (mut foundation, mut desk) = (editor(&house, "saale-stiftung").await, house.coordinator().await);
        let page = foundation.get("/de/introductions/of/saale-stiftung").await;
        for wrong in ["viele", "-1", "21", ""] {
            let refused = foundation.submit(&page, "/capacity", &[("per_month", wrong)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(refused.attributes("[name=per_month]", "value"), [wrong], "what was typed is still there");
        }
        let saved = foundation.submit(&page, "/capacity", &[("per_month", "0")]).await;
        assert_eq!(saved.attributes("[name=per_month]", "value"), ["0"]);
        let month = desk.get("/de/introductions/month").await;
        let filled = desk.submit(&month, "/introductions/month", &[]).await;
        let cards = filled.all(".card h3");
        assert!(!cards.is_empty() && cards.iter().all(|card| card.contains("Elbe-Stiftung")), "{cards:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_waits_when_its_foundation_takes_no_more() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut desk = house.coordinator().await;
        let month = desk.get("/de/introductions/month").await;
        desk.submit(&month, "/introductions/month", &[]).await;
        for slug in ["saale-stiftung", "elbe-stiftung"] {
            let page = desk.get(&format!("/de/introductions/of/{slug}")).await;
            desk.submit(&page, "/capacity", &[("per_month", "1")]).await;
        }
        let month = desk.get("/de/introductions/month").await;
        let page = desk.get(&link(&month, "Lernzeit Halle")).await;
        let refused = desk.submit(&page, "/introductions/", &[("act", "send"), ("note", "Liebe Leute")]).await;
        assert!(refused.says("nimmt in diesem Monat keine weiteren Kontakte an"), "{}", refused.text());
        assert!(refused.body.contains("Liebe Leute"), "nothing typed is lost");
        desk.submit(&month, "/month/send", &[]).await;
        let still = desk.get("/de/introductions/month").await;
        assert!(still.says("Noch nicht gesendet") && still.all(".card h3").len() == 4, "{}", still.text());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foundation_cannot_tell_that_the_centre_thinks_of_a_proposal() {
    on_both_engines(async |house| {
        world(&house).await;
        let (mut desk, mut foundation) = (house.coordinator().await, editor(&house, "saale-stiftung").await);
        let before = foundation.get("/de/introductions/of/saale-stiftung").await;
        assert!(before.says("Lernzeit Halle"));
        let fits = desk.get("/de/introductions/of/saale-stiftung").await;
        desk.submit(&fits, "/saale-stiftung/ask", &[("association", "lernzeit-halle")]).await;
        let after = foundation.get("/de/introductions/of/saale-stiftung").await;
        assert!(after.says("In diesem Monat sind 0 Plätze vergeben."), "{}", after.text());
        assert!(!after.says("schon im Gespräch") && after.says("Hausaufgaben Merseburg"), "{}", after.text());
        let asked = foundation.submit(&before, "/saale-stiftung/ask", &[("association", "lernzeit-halle")]).await;
        assert!(asked.says("Der Verein ist gerade mit anderen im Gespräch."), "{}", asked.text());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_ends_by_itself_once_and_the_book_says_so() {
    on_both_engines(async |house: House| {
        world(&house).await;
        let mut desk = house.coordinator().await;
        let month = desk.get("/de/introductions/month").await;
        let month = desk.submit(&month, "/introductions/month", &[]).await;
        desk.submit(&month, "/month/send", &[]).await;
        assert_eq!(work::lapse_overdue(&house.app).await.unwrap(), 0);
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(&mut tx, "UPDATE introduction SET respond_by = '2026-11-21' WHERE hub_id = $1", &house.hub).unwrap();
        tx.commit().await.unwrap();
        assert_eq!(work::lapse_overdue(&house.app).await.unwrap(), 0, "asked once a day only");
        assert!(house.app.introductions.new_day(&house.hub, "2026-11-23"));
        assert_eq!(work::lapse_overdue(&house.app).await.unwrap(), 4);
        assert!(desk.get("/de/introductions").await.says("Ohne Antwort"));
        let mut tx = house.app.db.read().await.unwrap();
        let book = crate::ledger::since(&mut tx, &house.hub, 0, 1_000).await.unwrap();
        assert_eq!(book.iter().filter(|event| event.action == "lapse" && event.actor == "clock").count(), 4);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_from_another_hub_finds_nothing() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut desk = house.coordinator().await;
        let month = desk.get("/de/introductions/month").await;
        let month = desk.submit(&month, "/introductions/month", &[]).await;
        let address = link(&month, "Lernzeit Halle");
        let mut stranger = house.person(&house.other, Role::Coordinator, None).await;
        assert_eq!(stranger.get(&address).await.status, StatusCode::NOT_FOUND);
        assert!(!stranger.get("/de/introductions").await.says("Lernzeit"));
        let foreign = id_of(&house, &house.hub, "elbe-stiftung").await;
        let mut other = house.person(&house.hub, Role::OrganisationEditor, Some(&foreign)).await;
        assert_eq!(other.get("/de/introductions/of/saale-stiftung").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}
