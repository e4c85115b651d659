//! Ideas that associations share, as foundations read them: only those, only here, and only as long as they are shared.

use axum::http::StatusCode;

use super::{editor, id_of, world};
use crate::people::Role;
use crate::testing::{Browser, Shown, on_both_engines};

const SENTENCE: &str = "Am Samstag helfen wir Kindern in Halle bei den Hausaufgaben.";
const PAGE: &str = "/de/introductions/of/saale-stiftung/ideas";

/// The idea that the association's editor has just kept.
async fn kept(association: &mut Browser) -> Shown {
    kept_with(association, &[]).await
}

/// The same with what else was said.
async fn kept_with(association: &mut Browser, more: &[(&str, &str)]) -> Shown {
    let said = [("sentence", SENTENCE)].iter().chain(more);
    let query = fields::Fields(said.map(|(name, value)| ((*name).into(), (*value).into())).collect()).query();
    let found = association.get(&format!("/de/matching?{query}")).await;
    let shown = association.submit(&found, "/matching/keep", &[]).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.text());
    shown
}

/// Presses a button of the idea.
async fn press(association: &mut Browser, shown: &Shown, action: &str) -> Shown {
    let forms = shown.attributes("main form", "action");
    let form = forms.iter().find(|to| !to.contains("feedback")).expect("the idea has a form").clone();
    let shown = association.submit(shown, form.trim_start_matches("/de"), &[("action", action)]).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.text());
    shown
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foundation_reads_ideas_that_are_shared_and_fit_and_no_others() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut association = editor(&house, "lernzeit-halle").await;
        let mut foundation = editor(&house, "saale-stiftung").await;
        let idea = kept(&mut association).await;
        let of = foundation.get("/de/introductions/of/saale-stiftung").await;
        assert_eq!(of.attributes("main a[href$='/ideas']", "href"), [PAGE], "the way to it");
        let page = foundation.get(PAGE).await;
        assert!(page.status == StatusCode::OK && !page.says(SENTENCE), "kept is not shared");

        let shared = press(&mut association, &idea, "share").await;
        let page = foundation.get(PAGE).await;
        for words in [SENTENCE, "Lernzeit Halle", "Lernen am Nachmittag", "Halle (Saale)", "Gemeinsame Themen"] {
            assert!(page.says(words), "{words}: {}", page.text());
        }
        assert_eq!(page.all("article").len(), 1, "profiles are on another page");
        assert_eq!(page.headers["cache-control"], "no-store");

        let private = press(&mut association, &shared, "unshare").await;
        assert!(!foundation.get(PAGE).await.says(SENTENCE), "taken back");
        let shared = press(&mut association, &private, "share").await;
        assert!(foundation.get(PAGE).await.says(SENTENCE));
        let closed = press(&mut association, &shared, "close").await;
        assert!(!foundation.get(PAGE).await.says(SENTENCE), "nothing is looked for any more");
        press(&mut association, &closed, "reopen").await;
        assert!(foundation.get(PAGE).await.says(SENTENCE));
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(
            &mut tx,
            "UPDATE organisation SET state = 'draft' WHERE hub_id = $1 AND slug = 'lernzeit-halle'",
            &house.hub,
        )
        .unwrap();
        tx.commit().await.unwrap();
        assert!(!foundation.get(PAGE).await.says(SENTENCE), "its profile is withdrawn");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_speaks_for_the_foundation_and_the_centre_read_them() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut association = editor(&house, "lernzeit-halle").await;
        let idea = kept(&mut association).await;
        press(&mut association, &idea, "share").await;
        assert!(house.coordinator().await.get(PAGE).await.says(SENTENCE));
        assert_eq!(association.get(PAGE).await.status, StatusCode::NOT_FOUND);
        assert_eq!(editor(&house, "elbe-stiftung").await.get(PAGE).await.status, StatusCode::NOT_FOUND);
        let own = association.get("/de/introductions/of/lernzeit-halle/ideas").await;
        assert_eq!(own.status, StatusCode::NOT_FOUND, "an association has no programmes");
        let foundation = id_of(&house, &house.hub, "saale-stiftung").await;
        let mut stranger = house.person(&house.other, Role::OrganisationEditor, Some(&foundation)).await;
        assert_eq!(stranger.get(PAGE).await.status, StatusCode::NOT_FOUND, "another hub");
        assert_ne!(house.visitor().get(PAGE).await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_an_idea_it_is_one_step_to_an_introduction() {
    on_both_engines(async |house| {
        world(&house).await;
        let mut association = editor(&house, "lernzeit-halle").await;
        let idea = kept(&mut association).await;
        press(&mut association, &idea, "share").await;
        let mut foundation = editor(&house, "saale-stiftung").await;
        let page = foundation.get(PAGE).await;
        let asked = foundation.submit(&page, "/saale-stiftung/ask", &[]).await;
        assert!(asked.status == StatusCode::OK && asked.says("Lernzeit Halle und Saale-Stiftung"), "{}", asked.text());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foundation_reads_why_an_idea_fits_in_its_language_and_nothing_that_is_not_shared() {
    on_both_engines(async |house| {
        world(&house).await;
        // A model that was made up: like words mean something alike.
        let house = house.with_weights(&sentence::tiny::file(1)).await;
        let mut association = editor(&house, "lernzeit-halle").await;
        let private = [("amount", "1234"), ("newcomer", "yes"), ("own_share", "10")];
        let idea = kept_with(&mut association, &private).await;
        press(&mut association, &idea, "share").await;
        house.app.matcher.settled().await;
        let mut foundation = editor(&house, "saale-stiftung").await;
        for (lang, sentences, asker) in [
            ("de", ["Gemeinsame Themen: ", "Der Text des Vereins meint"], "Ihr"),
            ("pl", ["Wspólne tematy: ", "Sens tekstu stowarzyszenia jest"], "Państwa"),
        ] {
            let page = foundation.get(&PAGE.replace("/de/", &format!("/{lang}/"))).await;
            let reasons = page.all("article .reasons li span:first-child");
            assert!((2..=3).contains(&reasons.len()), "{reasons:?}");
            for begins in sentences {
                assert!(reasons.iter().any(|reason| reason.replace('\u{2068}', "").starts_with(begins)), "{reasons:?}");
            }
            let said = page.all("article").concat();
            assert!(!reasons.iter().any(|reason| reason.contains(asker)), "said to the association: {reasons:?}");
            assert!(!said.contains("1234") && !said.contains("1.234"), "{said}");
        }
    })
    .await;
}
