//! Stories: who edits what the centre says of itself, and who sees it.

use std::sync::Arc;

use axum::http::StatusCode;

use crate::app::{self, App};
use crate::clock::Clock;
use crate::config::Config;
use crate::hubs::Facts;
use crate::hubs::cli;
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

/// The address of the editor of the texts in a language.
fn at(house: &House, lang: &str) -> String {
    format!("/content/{}/{lang}", house.hub)
}

/// Writes the texts in a language and publishes them.
async fn say(browser: &mut Browser, to: &str, typed: &[(&str, &str)]) -> Shown {
    let form = browser.get(&format!("/de{to}")).await;
    let typed: Vec<(&str, &str)> = typed.iter().copied().chain([("do", "publish")]).collect();
    browser.submit(&form, to, &typed).await
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
        let words = [("summary", "Hier beginnt die Brücke."), ("body", "Wir sind **da**: [Rat](/de/matching).")];
        let saved = say(&mut coordinator, &at(&house, "de"), &words).await;
        assert!(saved.says("Der Text ist veröffentlicht."), "{}", saved.text());
        say(&mut coordinator, &at(&house, "vi"), &[("summary", "Cây cầu bắt đầu ở đây.")]).await;
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
            assert_eq!(
                (start.all("main .prose strong"), start.all("main .prose a")),
                (vec!["da".into()], vec!["Rat".into()])
            );
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
        assert_eq!(of_people, [("hub", house.hub.as_str()); 3]);
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
            ("2021-10-01", "", "Ab 1. Oktober 2021", ""),
            ("", "2028-12-31", "Bis 31. Dezember 2028", ""),
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
        for path in ["/hubs", FACTS, &at(&house, "de"), &at(&house, "vi")] {
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
        assert_eq!(list.all(".crumbs a"), ["Startseite", "Mein Arbeitsplatz"]);
        assert_eq!(list.attributes("main .card a", "href"), [format!("/de{}", at(&house, "vi"))]);
        let forbidden = format!("/de{}", at(&house, "ar"));
        assert_eq!(translator.get(&forbidden).await.status, StatusCode::FORBIDDEN);
        let form = translator.get(&format!("/de{}", at(&house, "vi"))).await;
        assert!(form.all(".words")[0].contains("Vereine von Migrant*innen und Stiftungen finden zusammen."));
        let half = say(&mut translator, &at(&house, "vi"), &[("summary", ""), ("aside", "")]).await;
        assert_eq!(half.attributes(".error-summary a", "href"), ["#summary", "#aside"], "it is whole or not there");
        assert!(half.says("Satz unter der Überschrift"), "a field is called what it is: {}", half.text());
        let words = [("summary", "Xin chào"), ("aside", "LAMSA")];
        assert!(say(&mut translator, &at(&house, "vi"), &words).await.says("Der Text ist veröffentlicht."));
        assert_eq!(house.visitor().get("/vi").await.all(".hero .lead"), ["Xin chào"]);
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_the_later_sees_both_and_those_of_other_parts_are_left_in_peace() {
    on_both_engines(async |house: House| {
        let (mut first, mut second) = (house.coordinator().await, house.coordinator().await);
        let (mine, theirs) = (first.get("/de/hubs/facts/edit").await, second.get("/de/hubs/facts/edit").await);
        let to = at(&house, "ar");
        let arabic = second.get(&format!("/de{to}")).await;
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

        let peace = second.submit(&arabic, &to, &[("summary", "أهلًا"), ("do", "publish")]).await;
        assert!(peace.says("Der Text ist veröffentlicht."), "{}", peace.text());
        let (mine, theirs) = (first.get(&format!("/de{to}")).await, second.get(&format!("/de{to}")).await);
        first.submit(&mine, &to, &[("body", "مرحبًا"), ("do", "publish")]).await;
        let late = second.submit(&theirs, &to, &[("body", "أهلًا بكم"), ("do", "publish")]).await;
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
        let half = say(&mut coordinator, &at(&house, "de"), &[("body", ""), ("summary", &"y".repeat(401))]).await;
        assert_eq!(half.attributes(".error-summary a", "href"), ["#summary", "#body"]);
    })
    .await;
}

#[tokio::test]
async fn missing_and_outdated_texts_are_shown_as_such() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        assert_eq!(coordinator.get("/de/hubs").await.all("main .badge"), ["aktuell"; 9]);
        let (arabic, vietnamese) = (at(&house, "ar"), at(&house, "vi"));
        let form = coordinator.get(&format!("/de{arabic}")).await;
        coordinator.submit(&form, "/withdraw", &[]).await;
        let start = house.visitor().get("/ar").await;
        assert_eq!(start.attributes(".hero .lead", "lang"), ["de"]);
        assert_eq!(start.attributes(".hero .lead", "dir"), ["ltr"]);
        assert_eq!(start.all("main .notice.warn").len(), 1, "never silent");
        assert!(start.told().noindex && start.told().alternates.is_empty(), "search engines keep the German one");
        let german = house.visitor().get("/de").await.told();
        assert!(!german.noindex && !german.alternates.contains_key("ar") && german.alternates.contains_key("vi"));
        let map = house.visitor().get("/sitemap.xml").await.mapped();
        assert_eq!((map.get("/de"), map.contains_key("/ar")), (Some(&german.alternates), false));
        let plain = house.visitor().get("/de-x-plain").await;
        assert!(plain.all("main .notice").is_empty(), "{}", plain.text());
        let form = coordinator.get(&format!("/de{}", at(&house, "de-x-plain"))).await;
        coordinator.submit(&form, "/withdraw", &[]).await;
        let plain = house.visitor().get("/de-x-plain").await;
        assert_eq!(plain.attributes(".hero .lead", "lang"), ["de"]);
        assert_eq!(plain.all("main .notice.warn").len(), 1, "German is not plain German");
        let form = coordinator.get(&format!("/de{vietnamese}")).await;
        say(&mut coordinator, &at(&house, "de"), &[("summary", "Neu.")]).await;
        let states = coordinator.get("/de/hubs").await.all("main .badge");
        assert_eq!(states.iter().filter(|one| *one == "veraltet").count(), 6);
        assert_eq!((states[0].as_str(), states[5].as_str()), ("aktuell", "in Arbeit"), "its words are still there");
        assert_eq!(house.visitor().get("/vi").await.all("main .notice").len(), 1, "a reader is told");
        // Who began to translate before the German text changed has not seen the new one.
        coordinator.submit(&form, &vietnamese, &[("summary", "Mới."), ("do", "publish")]).await;
        assert_eq!(coordinator.get("/de/hubs").await.all("main .badge")[8], "veraltet");
        say(&mut coordinator, &vietnamese, &[("summary", "Mới.")]).await;
        assert_eq!(coordinator.get("/de/hubs").await.all("main .badge")[8], "aktuell");
        // Written again after it was taken away.
        say(&mut coordinator, &arabic, &[("summary", "أهلًا")]).await;
        assert_eq!(house.visitor().get("/ar").await.all(".hero .lead"), ["أهلًا"]);
    })
    .await;
}

#[tokio::test]
async fn a_file_wins_and_says_what_it_replaces() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        let to = at(&house, "vi");
        say(&mut coordinator, &to, &[("summary", "Xin chào")]).await;
        let open = coordinator.get(&format!("/de{to}")).await;
        let facts: Facts = toml::from_str(include_str!("../../../demo/hub.toml")).unwrap();
        let (id, replaced) = cli::replace(&house.app, &facts).await.unwrap();
        assert_eq!(id, house.hub);
        let told = cli::told(&replaced);
        assert!(told.contains("lead (vi)") && told.contains("Xin chào"), "{told}");
        assert_eq!(told.matches("was:").count(), 1, "{told}");
        house.app.catch_up().await.unwrap();
        assert_ne!(house.visitor().get("/vi").await.all(".hero .lead"), ["Xin chào"]);
        let late = coordinator.submit(&open, &to, &[("do", "publish")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "who was writing sees what the file says");
        let (_, again) = cli::replace(&house.app, &facts).await.unwrap();
        assert_eq!(cli::told(&again), "");
        let mut tx = house.app.db.read().await.unwrap();
        let events = ledger::since(&mut tx, &house.hub, 0, 100).await.unwrap();
        assert!(events[2].payload.contains("Xin chào"), "the book keeps it: {:?}", events[2]);
        drop(tx);
        assert_eq!(coordinator.get("/de/hubs").await.all("main .badge"), ["aktuell"; 9]);
    })
    .await;
}
