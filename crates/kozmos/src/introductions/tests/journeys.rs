//! From a proposal to a first talk, through forms as a browser without JavaScript.

use axum::http::StatusCode;

use super::{editor, letters, link, world};
use crate::testing::{Browser, on_both_engines};

/// The centre asks Lernzeit Halle for the Saale-Stiftung, and the association says yes: the address of the introduction.
async fn wanted(desk: &mut Browser, association: &mut Browser) -> String {
    let fits = desk.get("/de/introductions/of/saale-stiftung").await;
    let asked = desk.submit(&fits, "/saale-stiftung/ask", &[("association", "lernzeit-halle")]).await;
    desk.submit(&asked, "/introductions/", &[("act", "send")]).await;
    let page = association.get(&asked.path).await;
    association.submit(&page, "/introductions/", &[("act", "agree")]).await;
    asked.path
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_becomes_an_introduction_when_both_say_yes() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut desk = house.coordinator().await;
        let (mut association, mut foundation) =
            (editor(&house, "lernzeit-halle").await, editor(&house, "saale-stiftung").await);
        let month = desk.get("/de/introductions/month").await;
        assert!(month.says("0 von 4 Plätzen"), "{}", month.text());
        let month = desk.submit(&month, "/introductions/month", &[]).await;
        let address = link(&month, "Lernzeit Halle");
        assert_eq!(association.get(&address).await.status, StatusCode::NOT_FOUND, "a proposal is the centre's only");

        let page = desk.get(&address).await;
        let asked =
            desk.submit(&page, "/introductions/", &[("act", "send"), ("note", "Ihr wohnt in einer Straße.")]).await;
        assert!(asked.says("Verein gefragt") && asked.says("6. Dezember 2026"), "{}", asked.text());
        let sent = letters(&house).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].1.contains("Saale-Stiftung") || sent[0].1.contains("Elbe-Stiftung"), "{sent:?}");
        let other = if sent[0].1.contains("Saale-Stiftung") { "saale" } else { "elbe" };
        if other == "elbe" {
            foundation = editor(&house, "elbe-stiftung").await;
        }
        assert_eq!(foundation.get(&address).await.status, StatusCode::NOT_FOUND, "the association is asked first");

        let page = association.get(&address).await;
        assert!(page.says("Ihr wohnt in einer Straße.") && !page.says("So erreichen Sie sich"), "{}", page.text());
        let wanted = association.submit(&page, "/introductions/", &[("act", "agree")]).await;
        assert!(wanted.says("Am Zug: die Stiftung."), "{}", wanted.text());
        let page = foundation.get(&address).await;
        assert!(!page.says("@people.example"), "no contact before both said yes");
        let met = foundation.submit(&page, "/introductions/", &[("act", "agree")]).await;
        assert!(met.says("So erreichen Sie sich") && met.says("@people.example"), "{}", met.text());
        assert!(association.get(&address).await.says("@people.example"));

        let page = association.get(&address).await;
        association.submit(&page, "/introductions/", &[("act", "withdraw")]).await;
        assert!(!foundation.get(&address).await.says("@people.example"), "a yes that is taken back hides the contact");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_account_is_reached_at_the_number_of_the_centres_contact_person() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut desk = house.coordinator().await;
        let form = desk.get("/de/contact/lines/new").await;
        let line = [
            ("kind", "person"),
            ("name", "Mariam Muster"),
            ("phone", "0345 11 22 33"),
            ("place", "06108 Halle (Saale)"),
            ("monday", "9–14"),
            ("role_de", "Ihre Ansprechperson"),
            ("action", "publish"),
        ];
        assert!(desk.submit(&form, "/contact/lines/new", &line).await.says("Mariam Muster"));
        let mut association = editor(&house, "lernzeit-halle").await;
        let address = wanted(&mut desk, &mut association).await;
        let page = desk.get(&address).await;
        desk.submit(&page, "/introductions/", &[("act", "agree")]).await;
        let met = association.get(&address).await;
        assert_eq!(met.all("main a[href='tel:0345112233']"), ["0345 11 22 33"], "{}", met.text());
        let last = letters(&house).await.pop().unwrap();
        assert!(last.1.contains("0345 11 22 33"), "the letter names the same: {last:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foundation_says_no_politely_and_the_association_reads_the_sentence_only() {
    on_both_engines(async |house| {
        world(&house).await;
        let (mut foundation, mut association) =
            (editor(&house, "saale-stiftung").await, editor(&house, "lernzeit-halle").await);
        let mut desk = house.coordinator().await;
        let address = wanted(&mut desk, &mut association).await;

        let page = foundation.get(&address).await;
        let typed = [("act", "decline"), ("words", "Der Vorstand tagt nicht.")];
        let refused = foundation.submit(&page, "/introductions/", &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("Bitte wählen Sie einen Grund.") && refused.says("Der Vorstand tagt nicht."));
        let typed = [("act", "decline"), ("reason", "later"), ("words", "Der Vorstand tagt nicht.")];
        let done = foundation.submit(&refused, "/introductions/", &typed).await;
        assert!(done.says("Abgesagt"), "{}", done.text());

        let read = association.get(&address).await;
        assert!(read.says("Gerade nicht, später gern.") && !read.says("Der Vorstand tagt nicht."), "{}", read.text());
        assert!(desk.get(&address).await.says("Der Vorstand tagt nicht."));
        let last = letters(&house).await.pop().unwrap();
        assert!(last.1.contains("Gerade nicht, später gern.") && !last.1.contains("Vorstand"), "{last:?}");
        let again = desk.get("/de/introductions/of/saale-stiftung").await;
        let refused = desk.submit(&again, "/saale-stiftung/ask", &[("association", "lernzeit-halle")]).await;
        assert!(refused.says("Die beiden kennen sich schon"), "{}", refused.text());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foundation_asks_for_an_association_that_fits_it() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut foundation = editor(&house, "saale-stiftung").await;
        let mut association = editor(&house, "hausaufgaben-merseburg").await;
        let fits = foundation.get("/de/introductions/of/saale-stiftung").await;
        assert!(fits.says("Hausaufgaben Merseburg") && fits.says("Gemeinsame Themen"), "{}", fits.text());
        assert!(!fits.says("Sternwarte") && !fits.says("Ohne Bescheid"), "{}", fits.text());
        let purpose = "Der Text des Vereins und der Zweck des Programms ähneln sich.";
        assert!(fits.all(".reasons li span").contains(&purpose.to_owned()), "{}", fits.text());
        let arabic = foundation.get("/ar/introductions/of/saale-stiftung").await;
        assert!(
            arabic.all(".reasons li span").contains(&"نص الجمعية يشبه هدف البرنامج.".to_owned()),
            "{}",
            arabic.text()
        );
        let asked = foundation.submit(&fits, "/saale-stiftung/ask", &[("association", "hausaufgaben-merseburg")]).await;
        assert!(asked.says("Am Zug: der Verein."), "{}", asked.text());
        let page = association.get(&asked.path).await;
        let met = association.submit(&page, "/introductions/", &[("act", "agree")]).await;
        assert!(met.says("Beide sagen Ja") && met.says("@people.example"), "{}", met.text());
        let list = foundation.get("/de/introductions").await;
        assert!(list.says("Kennen sich jetzt") && list.says("Hausaufgaben Merseburg"), "{}", list.text());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_who_answer_at_once_do_not_overwrite_each_other() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut desk = house.coordinator().await;
        let month = desk.get("/de/introductions/month").await;
        let month = desk.submit(&month, "/introductions/month", &[]).await;
        let address = link(&month, "Lernzeit Halle");
        let page = desk.get(&address).await;
        desk.submit(&page, "/introductions/", &[("act", "drop")]).await;
        let late = desk.submit(&page, "/introductions/", &[("act", "send"), ("note", "Ein Wort.")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.says("Jemand war schneller"), "{}", late.text());
    })
    .await;
}
