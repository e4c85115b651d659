//! What texts mean: read in the background, kept, and heard by the matcher. The model is made up (`sentence::tiny`).

use fields::Fields;
use sentence::tiny;
use text::Lang;

use super::kept::{SENTENCE, editor, idea, kept};
use super::{of, titles, world};
use crate::ids::HubId;
use crate::matching::meaning::Kind;
use crate::matching::need::Need;
use crate::matching::reader::Reader;
use crate::matching::work::Round;
use crate::matching::{Filter, work};
use crate::testing::{House, on_both_engines};

/// One round of reading with what the house is set to read with.
async fn round(house: &House, hub: &HubId) -> Round {
    let reader = Reader::of(&house.app.config);
    work::read(&house.app.db, hub, &reader).await.unwrap().expect("there is a model")
}

/// Kind, subject and model of each vector of a hub.
async fn rows(house: &House, hub: &HubId) -> Vec<(String, String, String)> {
    let mut tx = house.app.db.read().await.unwrap();
    type Row = (String, String, String);
    db::rows!(&mut tx, Row, "SELECT kind, subject, model FROM vector WHERE hub_id = $1 ORDER BY kind, subject", hub)
        .unwrap()
}

#[tokio::test]
async fn a_text_is_read_once_and_again_when_it_or_the_model_changes() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        world(&house, &house.other).await;
        let house = house.with_weights(&tiny::file(1)).await;
        house.app.matcher.settled().await;
        let mut lan = editor(&house).await;
        let shown = kept(&mut lan).await;
        house.app.matcher.settled().await;
        let ids = |hub: &HubId, with_idea: bool| {
            let idea = with_idea.then(|| ("need".to_owned(), idea(&shown)));
            let programmes = ["p1", "p2", "p3"].map(|id| ("programme".to_owned(), of(hub, id)));
            idea.into_iter().chain(programmes).collect::<Vec<_>>()
        };
        let subjects =
            |rows: Vec<(String, String, String)>| rows.into_iter().map(|(k, s, _)| (k, s)).collect::<Vec<_>>();
        let first = rows(&house, &house.hub).await;
        assert_eq!(subjects(first.clone()), ids(&house.hub, true), "each hub has its own");
        assert_eq!(subjects(rows(&house, &house.other).await), ids(&house.other, false));
        let again = round(&house, &house.hub).await;
        assert_eq!((again.made, again.forgotten, again.vectors.len()), (0, 0, 4), "nothing is read twice");
        assert!(again.vectors.get(Kind::Programme, &of(&house.other, "p1")).is_none());

        let mut tx = house.app.db.write().await.unwrap();
        let (hub, id) = (&house.hub, of(&house.hub, "p2"));
        db::exec!(
            &mut tx,
            "UPDATE programme_text SET purpose = 'frauen lernen deutsch' WHERE hub_id = $1 AND programme_id = $2",
            hub,
            &id,
        )
        .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(round(&house, &house.hub).await.made, 1, "another text");
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(&mut tx, "UPDATE programme SET state = 'draft' WHERE hub_id = $1 AND id = $2", hub, &id).unwrap();
        tx.commit().await.unwrap();
        let gone = round(&house, &house.hub).await;
        assert_eq!((gone.made, gone.forgotten, gone.vectors.len()), (0, 1, 3), "no longer public");

        let other = house.with_weights(&tiny::file(2)).await;
        other.app.matcher.settled().await;
        let second = rows(&other, &other.hub).await;
        assert_eq!(second.len(), 3);
        assert!(second.iter().all(|(.., model)| *model != first[0].2), "another model has read everything anew");
        assert_eq!(round(&other, &other.hub).await.made, 0);
        assert_eq!(rows(&other, &other.other).await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn a_closed_idea_is_forgotten() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let house = house.with_weights(&tiny::file(1)).await;
        let mut lan = editor(&house).await;
        let shown = kept(&mut lan).await;
        house.app.matcher.settled().await;
        assert!(rows(&house, &house.hub).await.iter().any(|(kind, ..)| kind == "need"));
        lan.submit(&shown, &format!("/matching/kept/{}", idea(&shown)), &[("action", "close")]).await;
        house.app.matcher.settled().await;
        assert!(!rows(&house, &house.hub).await.iter().any(|(kind, ..)| kind == "need"));
    })
    .await;
}

/// The need, understood as far as the house can.
async fn understood(house: &House, sentence: &str) -> Need {
    let mut need = Need::parse(&Fields(vec![("sentence".into(), sentence.into())]), Lang::De, &[]).unwrap();
    house.app.matcher.understand(&house.hub, &mut need).await;
    need
}

/// Slug, score and contributions of what is suggested.
async fn suggested(house: &House, sentence: &str) -> Vec<(String, f64, Vec<ranking::Contribution>)> {
    let need = understood(house, sentence).await;
    let matcher = house.app.matcher.of(&house.hub).unwrap();
    let found = matcher.suggestions(&need, "2026-11-22", &Filter::default(), 10);
    found.iter().map(|one| (one.offer.slug.clone(), one.score, one.contributions.clone())).collect()
}

fn says_meaning(contributions: &[ranking::Contribution]) -> bool {
    contributions.iter().any(|one| one.feature == ranking::FeatureId::Meaning)
}

#[tokio::test]
async fn what_a_sentence_means_is_one_more_reason_and_the_sum_still_adds_up() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let plain = suggested(&house, SENTENCE).await;
        assert!(plain.len() >= 2 && plain.iter().all(|(_, _, why)| !says_meaning(why)));
        let house = house.with_weights(&tiny::file(1)).await;
        house.app.matcher.settled().await;
        // The very words of a programme mean what it means.
        let found = suggested(&house, "Lernen am Nachmittag\nNachhilfe und Hausaufgabenhilfe für Kinder").await;
        let (slug, score, why) = &found[0];
        assert!(slug == "p1" && says_meaning(why), "{found:?}");
        assert_eq!(*score, why.iter().map(|one| one.points).sum::<f64>());
        let page = house.visitor().get("/de/matching?sentence=Nachhilfe+und+Hausaufgabenhilfe+f%C3%BCr+Kinder").await;
        assert!(page.says("Sinn des Satzes"), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn without_weights_or_with_broken_ones_everything_is_as_before() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let plain = suggested(&house, SENTENCE).await;
        let page = titles(&house.visitor().get("/de/matching?sentence=Nachhilfe").await);
        let house = house.with_weights(b"E5S1").await;
        house.app.matcher.settled().await;
        assert!(understood(&house, SENTENCE).await.meaning.is_none());
        assert_eq!(suggested(&house, SENTENCE).await, plain);
        assert_eq!(titles(&house.visitor().get("/de/matching?sentence=Nachhilfe").await), page);
        assert!(rows(&house, &house.hub).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_new_programme_is_read_and_understood_soon_after() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let house = house.with_weights(&tiny::file(1)).await;
        house.app.matcher.settled().await;
        super::kept::publish_one(&house, "p7").await;
        house.app.catch_up().await.unwrap();
        house.app.matcher.settled().await;
        assert!(rows(&house, &house.hub).await.iter().any(|(_, subject, _)| *subject == of(&house.hub, "p7")));
        let found = suggested(&house, "p7 Sport").await;
        let new = found.iter().find(|(slug, ..)| slug == "p7").expect("it is suggested");
        assert!(says_meaning(&new.2), "{new:?}");
    })
    .await;
}
