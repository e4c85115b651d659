//! Stories: who edits what the centre says of itself, and who sees it.

use std::sync::Arc;

use axum::http::StatusCode;

use crate::app::{self, App};
use crate::clock::Clock;
use crate::config::Config;
use crate::hubs::cli;
use crate::hubs::{Facts, store};
use crate::ids::{Ids, OrganisationId};
use crate::ledger;
use crate::people::Role;
use crate::testing::{Browser, House, NOW, Shown, on_both_engines};

const FACTS: &str = "/hubs/facts/edit";

/// Opens a form, fills it in and sends it.
async fn write(browser: &mut Browser, at: &str, typed: &[(&str, &str)]) -> Shown {
    let form = browser.get(&format!("/de{at}")).await;
    let typed: Vec<(&str, &str)> = typed.iter().copied().chain([("action", "save")]).collect();
    browser.submit(&form, at, &typed).await
}

fn told(shown: &Shown) -> String {
    shown.text()
}

#[tokio::test]
async fn what_is_written_stands_on_the_start_page_of_every_node_at_once() {
    on_both_engines(async |house: House| {
        // Another node beside the same database.
        let clock = Clock::Fixed(NOW.parse().expect("an instant"));
        let node = App::open(house.app.db.clone(), clock, Ids::Random, Config::default()).await.unwrap();
        let node = Arc::new(node);
        let mut coordinator = house.coordinator().await;
        assert!(coordinator.get("/de/people/desk").await.attributes("main a", "href").contains(&"/de/hubs".to_owned()));
        let saved = write(&mut coordinator, "/hubs/de/edit", &[("lead_de", "Hier beginnt die Brücke.")]).await;
        assert!(saved.status.is_success() && saved.says("Hier beginnt die Brücke."), "{}", saved.text());
        write(&mut coordinator, "/hubs/vi/edit", &[("lead_vi", "Cây cầu bắt đầu ở đây.")]).await;
        let facts = [
            ("initiative", "Rückenwind"),
            ("sister_hubs", "CHEMNITZ\nMEISSEN"),
            ("network_name_3", "Netz Sachsen"),
            ("network_address_3", "netz.example"),
            ("link_name_1", "Blog"),
            ("email", "post@kozmos.example"),
            ("address", "Neue Straße 2\n06108 Halle"),
        ];
        let saved = write(&mut coordinator, FACTS, &facts).await;
        assert!(saved.status.is_success(), "{}", saved.text());

        node.catch_up().await.unwrap();
        let elsewhere = Browser::new(app::house(&node), "localhost", None);
        for mut visitor in [house.visitor(), elsewhere] {
            let start = visitor.get("/de").await;
            assert_eq!(start.all(".hero .lead"), ["Hier beginnt die Brücke."]);
            for words in ["Rückenwind", "CHEMNITZ · MEISSEN", "Netz Sachsen", "post@kozmos.example", "Neue Straße 2"]
            {
                assert!(start.says(words), "{words}: {}", start.text());
            }
            assert!(start.all("footer").join(" ").contains("Blog"));
            assert_eq!(visitor.get("/vi").await.all(".hero .lead"), ["Cây cầu bắt đầu ở đây."]);
        }
        let mut other = house.visitor().at("other.example");
        assert_ne!(other.get("/de").await.all(".hero .lead"), ["Hier beginnt die Brücke."], "another hub's own words");

        let mut tx = house.app.db.read().await.unwrap();
        let events = ledger::since(&mut tx, &house.hub, 0, 100).await.unwrap();
        let of_people: Vec<(&str, &str)> = events
            .iter()
            .filter(|event| event.actor != ledger::OPERATOR)
            .map(|event| (event.kind.as_str(), event.subject.as_str()))
            .collect();
        assert_eq!(of_people, [("hub_text", "de"), ("hub_text", "vi"), ("hub", house.hub.as_str())]);
        assert!(ledger::verify(&mut tx, &house.hub).await.unwrap().is_ok(), "the chain is whole");
    })
    .await;
}

#[tokio::test]
async fn before_during_and_after_its_run_time_the_project_says_so() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        // It is the 22nd of November 2026.
        for (starts, ends, says, badge) in [
            ("2026-11-23", "2028-12-31", "Das Projekt beginnt am 23. November 2026.", "beginnt noch"),
            ("2026-11-22", "2026-11-22", "22. November 2026 bis 22. November 2026", ""),
            (
                "2021-10-01",
                "2026-11-21",
                "Das Projekt ist abgeschlossen. Es lief bis zum 21. November 2026.",
                "abgeschlossen",
            ),
            ("2021-10-01", "", "ab 1. Oktober 2021", ""),
            ("", "2028-12-31", "bis 31. Dezember 2028", ""),
        ] {
            let saved = write(&mut coordinator, FACTS, &[("starts_on", starts), ("ends_on", ends)]).await;
            assert!(saved.status.is_success(), "{}", saved.text());
            let start = house.visitor().get("/de").await;
            assert!(start.says(says), "{says}: {}", start.text());
            let badges = start.all("dl .badge");
            assert_eq!(badges, if badge.is_empty() { vec![] } else { vec![badge] }, "{starts}–{ends}");
            assert_eq!(start.all("main .notice").len(), usize::from(!badge.is_empty()));
        }
        write(&mut coordinator, FACTS, &[("starts_on", ""), ("ends_on", "")]).await;
        assert!(!house.visitor().get("/de").await.says("Laufzeit"));
    })
    .await;
}

#[tokio::test]
async fn volunteers_of_an_association_and_strangers_are_refused() {
    on_both_engines(async |house: House| {
        let own = OrganisationId::from("some-association".to_owned());
        let mut volunteer = house.person(&house.hub, Role::OrganisationEditor, Some(&own)).await;
        let mut elsewhere = house.person(&house.other, Role::Coordinator, None).await.at("localhost");
        let mut translator = house.translator(&["vi"]).await;
        let form = house.coordinator().await.get("/de/hubs/facts/edit").await;
        for path in ["/hubs", FACTS, "/hubs/de/edit", "/hubs/vi/edit"] {
            for browser in [&mut volunteer, &mut elsewhere] {
                assert_eq!(browser.get(&format!("/de{path}")).await.status, StatusCode::FORBIDDEN, "{path}");
            }
            assert_eq!(house.visitor().get(&format!("/de{path}")).await.status, StatusCode::UNAUTHORIZED, "{path}");
        }
        for browser in [&mut volunteer, &mut translator] {
            let sent = browser.submit(&form, FACTS, &[("name", "Meins"), ("action", "save")]).await;
            assert_eq!(sent.status, StatusCode::FORBIDDEN);
        }
        assert!(house.visitor().get("/de").await.all("header .mark").len() == 1);
        assert_eq!(house.visitor().get("/de").await.attributes("header .mark", "aria-label"), ["KOZMOS – Startseite"]);

        // A translator writes her language and no other, with the German text beside it.
        assert!(translator.get("/de/people/desk").await.attributes("main a", "href").contains(&"/de/hubs".to_owned()));
        let list = translator.get("/de/hubs").await;
        assert_eq!(list.attributes("main .card a", "href"), ["/de/hubs/vi/edit"]);
        assert_eq!(translator.get("/de/hubs/ar/edit").await.status, StatusCode::FORBIDDEN);
        let form = translator.get("/de/hubs/vi/edit").await;
        assert_eq!(form.all(".side-by-side > section [lang=de]").len(), 4);
        assert!(form.says("Vereine von Migrant*innen und Stiftungen finden zusammen."), "{}", told(&form));
        let saved = write(&mut translator, "/hubs/vi/edit", &[("lead_vi", "Xin chào")]).await;
        assert!(saved.status.is_success() && house.visitor().get("/vi").await.all(".hero .lead") == ["Xin chào"]);
        assert_eq!(translator.get("/de/hubs/xx/edit").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_the_later_sees_both_and_those_of_other_parts_are_left_in_peace() {
    on_both_engines(async |house: House| {
        let (mut first, mut second) = (house.coordinator().await, house.coordinator().await);
        let (mine, theirs) = (first.get("/de/hubs/facts/edit").await, second.get("/de/hubs/facts/edit").await);
        let arabic = second.get("/de/hubs/ar/edit").await;
        let saved = first.submit(&mine, FACTS, &[("initiative", "Rückenwind"), ("action", "save")]).await;
        assert!(saved.status.is_success());
        let late = second.submit(&theirs, FACTS, &[("initiative", "Seitenwind"), ("action", "save")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!(
            (late.all(".diff del"), late.all(".diff ins")),
            (vec!["Rückenwind".into()], vec!["Seitenwind".into()])
        );
        assert!(house.visitor().get("/de").await.says("Rückenwind"), "nothing is overwritten unseen");
        let kept = second.submit(&late, FACTS, &[("action", "save")]).await;
        assert!(kept.status.is_success() && house.visitor().get("/de").await.says("Seitenwind"));

        let peace = second.submit(&arabic, "/hubs/ar/edit", &[("lead_ar", "أهلًا"), ("action", "save")]).await;
        assert!(peace.status.is_success(), "{}", peace.text());
        let (mine, theirs) = (first.get("/de/hubs/ar/edit").await, second.get("/de/hubs/ar/edit").await);
        first.submit(&mine, "/hubs/ar/edit", &[("lead_ar", "مرحبًا"), ("action", "save")]).await;
        let late = second.submit(&theirs, "/hubs/ar/edit", &[("lead_ar", "أهلًا بكم"), ("action", "save")]).await;
        assert_eq!((late.status, late.all(".diff del")), (StatusCode::CONFLICT, vec!["مرحبًا".to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_told_beside_the_field_in_the_readers_language_and_nothing_is_lost() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        let form = coordinator.get("/pl/hubs/facts/edit").await;
        let long = "x".repeat(121);
        let typed = [
            ("name", ""),
            ("starts_on", "2027-01-01"),
            ("ends_on", "2026-01-01"),
            ("initiative", long.as_str()),
            ("network_address_1", "http://lamsa.example"),
            ("action", "save"),
        ];
        let shown = coordinator.submit(&form, FACTS, &typed).await;
        assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
        let wrong = ["#name", "#ends_on", "#initiative", "#network_address_1"];
        assert_eq!(shown.attributes(".error-summary a", "href"), wrong);
        assert!(shown.all("#network_address_1-error").join("").contains("https://"));
        assert!(shown.all("#ends_on-error")[0].starts_with("Koniec"), "{:?}", shown.all("#ends_on-error"));
        assert_eq!(shown.attributes("#initiative", "value"), std::slice::from_ref(&long));
        let again = coordinator.get("/pl/hubs/facts/edit").await;
        assert_eq!(again.attributes("#network_address_1", "value"), ["http://lamsa.example"], "it is kept as a draft");
        let drafts = coordinator.get("/pl/writing/drafts").await;
        assert_eq!(drafts.attributes("main .card a", "href"), ["/pl/hubs/facts/edit"]);
        assert!(house.visitor().get("/de").await.says("LAMSA"));
        let half = write(&mut coordinator, "/hubs/de/edit", &[("about_de", ""), ("lead_de", &"y".repeat(401))]).await;
        assert_eq!(half.attributes(".error-summary a", "href"), ["#lead_de", "#about_de"]);
    })
    .await;
}

#[tokio::test]
async fn missing_and_outdated_texts_are_shown_as_such() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        assert_eq!(coordinator.get("/de/hubs").await.all("main .badge"), ["aktuell"; 9]);
        let gone = ["long_name_ar", "lead_ar", "about_ar", "background_ar"].map(|name| (name, ""));
        write(&mut coordinator, "/hubs/ar/edit", &gone).await;
        let start = house.visitor().get("/ar").await;
        assert_eq!(start.attributes(".hero .lead", "lang"), ["de"]);
        assert_eq!(start.attributes(".hero .lead", "dir"), ["ltr"]);
        assert_eq!(start.all("main .notice.warn").len(), 1, "never silent");
        let plain = house.visitor().get("/de-x-plain").await;
        assert!(plain.all("main .notice").is_empty(), "{}", plain.text());
        let form = coordinator.get("/de/hubs/vi/edit").await;
        write(&mut coordinator, "/hubs/de/edit", &[("lead_de", "Neu.")]).await;
        let standings = coordinator.get("/de/hubs").await.all("main .badge");
        assert_eq!(standings.iter().filter(|one| *one == "veraltet").count(), 7);
        assert_eq!((standings[0].as_str(), standings[5].as_str()), ("aktuell", "fehlt"));
        // Who began to translate before the German text changed has not seen the new one.
        coordinator.submit(&form, "/hubs/vi/edit", &[("lead_vi", "Mới."), ("action", "save")]).await;
        assert_eq!(coordinator.get("/de/hubs").await.all("main .badge")[8], "veraltet");
        write(&mut coordinator, "/hubs/vi/edit", &[("lead_vi", "Mới.")]).await;
        assert_eq!(coordinator.get("/de/hubs").await.all("main .badge")[8], "aktuell");
        // Written again after it was taken away.
        let words = ["long_name_ar", "lead_ar", "about_ar", "background_ar"].map(|name| (name, "أهلًا"));
        write(&mut coordinator, "/hubs/ar/edit", &words).await;
        assert_eq!(house.visitor().get("/ar").await.all(".hero .lead"), ["أهلًا"]);
    })
    .await;
}

#[tokio::test]
async fn a_file_wins_and_says_what_it_replaces() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        write(&mut coordinator, "/hubs/vi/edit", &[("lead_vi", "Xin chào")]).await;
        let open = coordinator.get("/de/hubs/vi/edit").await;
        let facts: Facts = toml::from_str(include_str!("../../../demo/hub.toml")).unwrap();
        let (id, replaced) = cli::replace(&house.app, &facts).await.unwrap();
        assert_eq!(id, house.hub);
        let told = cli::told(&replaced);
        assert!(told.contains("lead (vi)") && told.contains("Xin chào"), "{told}");
        assert_eq!(told.matches("was:").count(), 1, "{told}");
        house.app.catch_up().await.unwrap();
        assert_ne!(house.visitor().get("/vi").await.all(".hero .lead"), ["Xin chào"]);
        let late = coordinator.submit(&open, "/hubs/vi/edit", &[("action", "save")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "who was writing sees what the file says");
        let (_, again) = cli::replace(&house.app, &facts).await.unwrap();
        assert_eq!(cli::told(&again), "");
        let mut tx = house.app.db.read().await.unwrap();
        let events = ledger::since(&mut tx, &house.hub, 0, 100).await.unwrap();
        assert!(events[2].payload.contains("Xin chào"), "the book keeps it: {:?}", events[2]);
        let texts = store::words(&mut tx, &house.hub).await.unwrap();
        assert!(texts.iter().all(|(_, standing)| *standing == crate::hubs::Standing::Current));
    })
    .await;
}
