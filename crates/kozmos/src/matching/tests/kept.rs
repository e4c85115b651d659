//! Kept ideas and what became of their suggestions, as an association's editor and the database see them.

use std::sync::Arc;

use axum::http::StatusCode;
use db::Tx;

use super::{of, world};
use crate::ids::OrganisationId;
use crate::ledger::{self, Entry, OPERATOR};
use crate::matching::store;
use crate::people::Role;
use crate::testing::{Browser, House, NOW, Shown, on_both_engines};

pub(super) const SENTENCE: &str = "Nachhilfe und Sport für Kinder in Halle";

pub(super) async fn editor(house: &House) -> Browser {
    let own = OrganisationId::from(of(&house.hub, "a1"));
    house.person(&house.hub, Role::OrganisationEditor, Some(&own)).await
}

/// The page of the idea that the editor has just kept.
pub(super) async fn kept(browser: &mut Browser) -> Shown {
    let query = fields::Fields(vec![("sentence".into(), SENTENCE.into())]).query();
    let found = browser.get(&format!("/de/matching?{query}")).await;
    let shown = browser.submit(&found, "/matching/keep", &[]).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.text());
    shown
}

/// What is suggested anew, by title.
fn suggested(shown: &Shown) -> Vec<String> {
    shown.all("section[aria-labelledby=suggested] article h3")
}

pub(super) fn idea(shown: &Shown) -> String {
    let form = shown.attributes("main form", "action").into_iter().find(|action| !action.contains("feedback"));
    form.and_then(|action| action.rsplit('/').next().map(str::to_owned)).expect("the idea has a form")
}

#[tokio::test]
async fn what_was_put_aside_stays_away_until_it_is_brought_back() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let mut lan = editor(&house).await;
        let shown = kept(&mut lan).await;
        assert!(shown.says(SENTENCE) && shown.says("Brücke Halle"), "{}", shown.text());
        assert_eq!(suggested(&shown), ["Lernen am Nachmittag", "Bewegung für alle"]);
        let refused = lan.submit(&shown, "feedback#at-p1", &[("verb", "dismiss")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("Bitte wählen Sie einen Grund"), "{}", refused.text());
        let aside = lan.submit(&refused, "feedback#at-p1", &[("verb", "dismiss"), ("reason", "effort")]).await;
        assert_eq!(suggested(&aside), ["Bewegung für alle"]);
        assert!(aside.says("Der Antrag macht zu viel Arbeit."));
        let again = kept(&mut lan).await;
        assert_eq!(suggested(&again), ["Bewegung für alle"], "the same idea is kept once, and remembers");
        let change = again.attributes("main a[href*='kept=']", "href")[0].clone();
        let found = lan.get(&change).await;
        assert!(!found.says("Lernen am Nachmittag"), "{}", found.text());
        let changed = lan.submit(&found, "/matching#idea", &[("tax_status", "none")]).await;
        let saved = lan.submit(&changed, "/matching/kept/", &[("action", "save")]).await;
        assert_eq!(saved.status, StatusCode::OK, "{}", saved.text());
        assert!(!suggested(&saved).contains(&"Lernen am Nachmittag".to_owned()), "another wording brings nothing back");
        let back = lan.submit(&saved, "feedback#at-p1", &[("verb", "bring-back")]).await;
        assert!(suggested(&back).contains(&"Lernen am Nachmittag".to_owned()), "{}", back.text());
    })
    .await;
}

#[tokio::test]
async fn a_grant_that_was_told_is_evidence_and_shown_to_nobody() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let before = house.app.matcher.of(&house.hub).unwrap();
        let mut lan = editor(&house).await;
        let shown = kept(&mut lan).await;
        let asked = lan.submit(&shown, "feedback#at-p1", &[("verb", "contact")]).await;
        assert!(asked.says("angefragt"), "{}", asked.text());
        let ahead = [("verb", "fund"), ("amount", "1.200,50"), ("on", "2027-01-01")];
        let refused = lan.submit(&asked, "feedback#at-p1", &ahead).await;
        assert!(refused.says("liegt in der Zukunft"), "{}", refused.text());
        assert_eq!(refused.attributes("#amount-p1", "value"), ["1.200,50"], "nothing typed is lost");
        let funded = lan.submit(&refused, "feedback#at-p1", &[("verb", "fund"), ("on", "2026-11-20")]).await;
        assert!(funded.text().replace('\u{a0}', " ").contains("1.200,50 €, zugesagt am 20. November 2026"));
        let after = house.app.matcher.of(&house.hub).unwrap();
        assert!(Arc::ptr_eq(&before, &after), "learned in place: nothing is built anew");
        let mut tx = house.app.db.read().await.unwrap();
        let told = store::stock(&mut tx, &house.hub).await.unwrap().awards.pop().unwrap();
        drop(tx);
        assert!(told.told.is_some() && (told.amount, told.year()) == (Some(120_050), 2026));
        assert_eq!(told.recipient, "a1", "the same recipient as in the list of past grants");
        assert_eq!(after.ties(), before.ties(), "the bridge does not show it");
        let public = house.visitor().get("/de/matching?sentence=Nachhilfe+und+Sport+f%C3%BCr+Kinder").await;
        assert!(!public.says("1.200,50"), "{}", public.text());
        let mistaken = lan.submit(&funded, "feedback#at-p1", &[("verb", "correct")]).await;
        assert!(mistaken.says("angefragt"));
        house.app.matcher.settled().await;
        let corrected = house.app.matcher.of(&house.hub).unwrap();
        assert!(corrected.stock().awards.iter().all(|award| award.told.is_none()));
    })
    .await;
}

#[tokio::test]
async fn a_no_lowers_the_programme_for_the_other_ideas_of_that_association_and_says_so() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        publish_one(&house, "p7").await;
        house.app.catch_up().await.unwrap();
        house.app.matcher.settled().await;
        let mut lan = editor(&house).await;
        let first = kept(&mut lan).await;
        assert_eq!(suggested(&first)[..2], ["Lernen am Nachmittag", "p7"]);
        let other = fields::Fields(vec![("sentence".into(), format!("{SENTENCE} und Merseburg"))]).query();
        let found = lan.get(&format!("/de/matching?{other}")).await;
        let second = lan.submit(&found, "/matching/keep", &[]).await;
        let path = format!("/de/matching/kept/{}", idea(&second));
        assert_eq!(suggested(&second)[..2], ["Lernen am Nachmittag", "p7"]);

        let asked = lan.submit(&first, "feedback#at-p1", &[("verb", "contact")]).await;
        let shown = lan.get(&path).await;
        assert_eq!(suggested(&shown)[..2], ["Lernen am Nachmittag", "p7"], "to have asked moves nothing");
        assert!(shown.says("schon für eine andere Idee angefragt"), "{}", shown.text());
        let declined = lan.submit(&asked, "feedback#at-p1", &[("verb", "decline")]).await;
        assert!(declined.says("abgelehnt"), "{}", declined.text());
        let shown = lan.get(&path).await;
        assert_eq!(suggested(&shown)[..2], ["p7", "Lernen am Nachmittag"]);
        assert!(shown.says("hat dieses Programm Ihnen abgesagt"), "{}", shown.text());
        assert!(!shown.says("Vereine dieses Zentrums, die hier angefragt haben"), "one could be recognised");
        let public = house.visitor().get(&format!("/de/matching?{other}")).await;
        assert_eq!(super::titles(&public)[0], "Lernen am Nachmittag", "nobody else sees a difference");
        assert!(!public.says("abgesagt"));
    })
    .await;
}

#[tokio::test]
async fn titles_come_in_the_readers_language_or_say_theirs() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(
            &mut tx,
            "INSERT INTO programme_text (hub_id, programme_id, lang, title, purpose) VALUES ($1, $2, 'vi', 'Học', '')",
            &house.hub,
            of(&house.hub, "p1"),
        )
        .unwrap();
        tx.commit().await.unwrap();
        let mut lan = editor(&house).await;
        let shown = kept(&mut lan).await;
        let asked = lan.submit(&shown, "feedback#at-p1", &[("verb", "contact")]).await;
        lan.submit(&asked, "feedback#at-p2", &[("verb", "contact")]).await;
        let path = format!("matching/kept/{}", idea(&shown));
        let title = "section[aria-labelledby=under-way] h3 a";
        for (reader, mut told) in [
            ("vi", [("Học", "vi"), ("Bewegung für alle", "de")]),
            ("de-x-plain", [("Lernen am Nachmittag", "de"), ("Bewegung für alle", "de")]),
        ] {
            let shown = lan.get(&format!("/{reader}/{path}")).await;
            let mut titles: Vec<_> = shown.all(title).into_iter().zip(shown.attributes(title, "lang")).collect();
            titles.sort();
            told.sort();
            assert_eq!(titles, told.map(|(title, lang)| (title.to_owned(), lang.to_owned())), "{reader}");
        }
        let list = lan.get("/vi/matching/kept").await;
        assert_eq!(list.attributes("main h2", "lang"), ["de"]);
    })
    .await;
}

#[tokio::test]
async fn an_idea_is_nobody_elses_and_an_old_page_changes_nothing() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let mut lan = editor(&house).await;
        let shown = kept(&mut lan).await;
        let path = format!("/de/matching/kept/{}", idea(&shown));
        let stranger = OrganisationId::from(of(&house.hub, "f1"));
        let mut other = house.person(&house.hub, Role::OrganisationEditor, Some(&stranger)).await;
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
        assert!(!other.get("/de/matching/kept").await.says(SENTENCE));
        assert!(house.coordinator().await.get(&path).await.says(SENTENCE), "the centre goes with her");
        lan.submit(&shown, "feedback#at-p1", &[("verb", "contact")]).await;
        let late = lan.submit(&shown, "feedback#at-p1", &[("verb", "dismiss"), ("reason", "time")]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.says("Das geht jetzt nicht mehr"), "{}", late.text());
        let share = [("action", "share")];
        let action = format!("/matching/kept/{}", idea(&shown));
        assert_eq!(lan.submit(&shown, &action, &share).await.status, StatusCode::OK);
        assert_eq!(lan.submit(&shown, &action, &share).await.status, StatusCode::CONFLICT, "the version is an old one");
        let mut tx = house.app.db.read().await.unwrap();
        ledger::verify(&mut tx, &house.hub).await.unwrap().expect("the chain is whole");
    })
    .await;
}

#[tokio::test]
async fn the_other_side_sees_shared_ideas_else_the_public_profile() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(
            &mut tx,
            "INSERT INTO organisation_text (hub_id, organisation_id, lang, summary, description) \
             VALUES ($1, $2, 'de', 'Wir kochen mit Nachbar*innen.', '')",
            &house.hub,
            of(&house.hub, "a1"),
        )
        .unwrap();
        tx.commit().await.unwrap();
        let sentences = async || {
            let mut tx = house.app.db.read().await.unwrap();
            let wanted = store::wanted(&mut tx, &house.hub, &[]).await.unwrap();
            wanted.into_iter().map(|one| (one.id.is_some(), one.need.sentence)).collect::<Vec<_>>()
        };
        assert_eq!(sentences().await, [(false, "Wir kochen mit Nachbar*innen.".to_owned())]);
        let mut lan = editor(&house).await;
        let shown = kept(&mut lan).await;
        assert!(!sentences().await[0].0, "kept is not shared");
        let action = format!("/matching/kept/{}", idea(&shown));
        let shared = lan.submit(&shown, &action, &[("action", "share")]).await;
        assert_eq!(sentences().await, [(true, SENTENCE.to_owned())]);
        lan.submit(&shared, &action, &[("action", "close")]).await;
        assert!(!sentences().await[0].0, "nothing is looked for any more");
    })
    .await;
}

/// Publishes one more programme on sport, as another node or a page would.
async fn publish(tx: &mut Tx, house: &House, id: &str) {
    let hub = &house.hub;
    db::exec!(
        tx,
        "INSERT INTO programme (id, hub_id, foundation_id, slug, state, sort_key, origin_lang, currency, version, \
         created_at, updated_at) VALUES ($1, $2, $3, $4, 'published', $4, 'de', 'EUR', 1, $5, $5)",
        of(hub, id),
        hub,
        of(hub, "f1"),
        id,
        NOW,
    )
    .unwrap();
    db::exec!(
        tx,
        "INSERT INTO programme_text (hub_id, programme_id, lang, title, purpose) VALUES ($1, $2, 'de', $3, 'Sport')",
        hub,
        of(hub, id),
        id,
    )
    .unwrap();
    let entry = Entry::new("create", "programme", &of(hub, id), "{}");
    ledger::append(tx, hub, NOW, OPERATOR, &[entry]).await.unwrap();
}

/// The same in a transaction of its own.
pub(super) async fn publish_one(house: &House, id: &str) {
    let mut tx = house.app.db.write().await.unwrap();
    publish(&mut tx, house, id).await;
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_writer_does_not_wait_for_the_matcher_and_sees_the_change_soon_after() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let before = house.app.matcher.of(&house.hub).unwrap();
        let generation = house.app.revision();
        let mut tx = house.app.db.write().await.unwrap();
        publish(&mut tx, &house, "p7").await;
        tx.commit().await.unwrap();
        // One thread: the task in the background cannot have run before somebody waits.
        house.app.catch_up().await.unwrap();
        assert!(Arc::ptr_eq(&before, &house.app.matcher.of(&house.hub).unwrap()), "readers keep the old one");
        house.app.matcher.settled().await;
        let after = house.app.matcher.of(&house.hub).unwrap();
        assert_eq!(after.stock().offers.len(), before.stock().offers.len() + 1);
        assert!(house.app.revision() > generation + 1, "pages of the old matcher are not served from the cache");
        assert!(house.visitor().get("/de/matching?sentence=Sport").await.says("p7"));
    })
    .await;
}

#[tokio::test]
async fn many_changes_in_a_row_are_all_known_in_the_end() {
    on_both_engines(|house| async move {
        world(&house, &house.hub).await;
        let before = house.app.matcher.of(&house.hub).unwrap().stock().offers.len();
        let generation = house.app.matcher.generation();
        for number in 10..30 {
            let mut tx = house.app.db.write().await.unwrap();
            publish(&mut tx, &house, &format!("p{number}")).await;
            tx.commit().await.unwrap();
            house.app.catch_up().await.unwrap();
        }
        house.app.matcher.settled().await;
        assert_eq!(house.app.matcher.of(&house.hub).unwrap().stock().offers.len(), before + 20);
        assert!(house.app.matcher.generation() - generation <= 20, "never more often than there were changes");
    })
    .await;
}
