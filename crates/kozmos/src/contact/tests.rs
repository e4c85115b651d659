//! Stories of the room: the coordinator edits, the visitor sees whether somebody answers now.

mod barrier;
mod closures;
mod numbers;

use axum::http::{Method, StatusCode};

use super::Terms;
use crate::people::Role;
use crate::testing::{Browser, House, Shown, on_both_engines};

/// A line of Halle, Monday to Friday; tests happen on Sunday, 22 November 2026, at 10:00 in Halle.
const LINE: [(&str, &str); 10] = [
    ("kind", "person"),
    ("name", "Mariam Muster"),
    ("phone", "030 23125 014"),
    ("place", "06108 Halle (Saale)"),
    ("monday", "9–14"),
    ("wednesday", "9–14"),
    ("sunday", ""),
    ("role_de", "Ihre Ansprechperson"),
    ("role_ar", "الشخص المسؤول عن التواصل"),
    ("action", "publish"),
];

/// The texts that a selector finds, without the marks that keep directions apart.
fn told(shown: &Shown, css: &str) -> Vec<String> {
    shown.all(css).iter().map(|text| text.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

async fn write(browser: &mut Browser, more: &[(&str, &str)]) -> Shown {
    let form = browser.get("/de/contact/lines/new").await;
    let given = |name: &str| more.iter().any(|(other, _)| *other == name);
    let mut all: Vec<(&str, &str)> = LINE.into_iter().filter(|(name, _)| !given(name)).collect();
    all.extend(more);
    browser.submit(&form, "/contact/lines/new", &all).await
}

#[test]
fn a_line_is_read_as_it_was_written() {
    let mut fields = fields::Fields::default();
    for (name, value) in LINE {
        fields.push(name, value);
    }
    for (name, value) in [
        ("languages", "ar"),
        ("languages", "de"),
        ("local", "corpus-christi"),
        ("position", "3"),
        ("first_2", "2026-12-23"),
        ("last_2", "2026-01-01"),
        ("yearly_2", "yes"),
        ("reason_2", "year-end"),
        ("first_5", "2027-02-01"),
        ("note_ar", "اتصلوا بنا"),
    ] {
        fields.push(name, value);
    }
    let line = Terms::parse(&fields).unwrap();
    assert_eq!(line.closures.len(), 2);
    assert_eq!(line.closures[1].last, line.closures[1].first, "without a last day it is one day");
    assert_eq!(Terms::parse(&line.fields()).unwrap(), line);
    fields.0.retain(|(name, _)| name != "yearly_2");
    let refused = Terms::parse(&fields).unwrap_err();
    assert_eq!((refused[0].field.as_str(), refused[0].reason), ("last_2", "ends-before-it-begins"));
}

#[tokio::test]
async fn what_the_coordinator_saves_stands_on_every_page_at_once() {
    on_both_engines(async |house: House| {
        let mut visitor = house.visitor();
        assert!(visitor.get("/de").await.all(".badge.open").is_empty());
        let mut coordinator = house.coordinator().await;
        let saved = write(&mut coordinator, &[("sunday", "9–11")]).await;
        assert_eq!(saved.status, StatusCode::OK, "{}", saved.text());
        assert!(saved.says("Mariam Muster"));
        for path in ["/de", "/de/search", "/de/contact", "/de/people/sign-in"] {
            let page = visitor.get(path).await;
            assert_eq!(told(&page, "footer .badge.open"), ["Jetzt erreichbar, bis 11:00 Uhr"], "{path}");
            assert_eq!(page.attributes("footer a.call", "href"), ["tel:03023125014"]);
        }
        let arabic = visitor.get("/ar/contact").await;
        assert!(
            arabic.says("الشخص المسؤول عن التواصل") && arabic.says("نجيب الآن، حتى الساعة 11:00"),
            "{}",
            arabic.text()
        );
        let polish = visitor.get("/pl/contact").await;
        assert_eq!(polish.attributes("main .card h2", "lang"), ["de"], "a text in another language says so");
    })
    .await;
}

#[tokio::test]
async fn hours_that_nobody_can_read_are_named_and_nothing_is_lost() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        let wrong =
            [("monday", "9 bis 14"), ("wednesday", "9–12, 11–13"), ("place", "Nirgendheim-Unbekannt"), ("phone", "x")];
        let shown = write(&mut coordinator, &wrong).await;
        assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
        let refused = told(&shown, ".error-summary li").join(" ");
        assert!(refused.contains("»9 bis 14« sind keine Zeiten") && refused.contains("Nirgendheim"), "{refused}");
        assert_eq!(shown.attributes("#name", "value"), ["Mariam Muster"]);
        let drafts = coordinator.get("/de/writing/drafts").await;
        let link = drafts.attributes("main .card a", "href")[0].clone();
        let again = coordinator.get(&link).await;
        assert_eq!(again.attributes("#monday", "value"), ["9 bis 14"], "the draft is as typed");
        let overlap = write(&mut coordinator, &[("wednesday", "9–12, 11–13")]).await;
        assert!(overlap.all(".error-summary li").join(" ").contains("überschneiden"), "{}", overlap.text());
        let saved = coordinator.submit(&again, "/contact/lines/new", &LINE).await;
        assert!(saved.status.is_success() && saved.says("Mariam Muster"));
        let left = coordinator.get("/de/writing/drafts").await.attributes("main .card a", "href");
        assert!(!left.contains(&link), "the saved draft is gone: {left:?}");
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_the_later_sees_both_texts() {
    on_both_engines(async |house: House| {
        let (mut first, mut second) = (house.coordinator().await, house.coordinator().await);
        write(&mut first, &[]).await;
        let list = first.get("/de/contact/lines").await;
        let edit = list.attributes("main .card a", "href")[0].clone();
        let (mine, theirs) = (first.get(&edit).await, second.get(&edit).await);
        let saved = first.submit(&mine, "/edit", &[("monday", "8–12"), ("action", "save")]).await;
        assert!(saved.status.is_success());
        let late = second.submit(&theirs, "/edit", &[("monday", "10–15"), ("action", "save")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!(late.all(".diff del"), ["08:00-12:00"]);
        assert_eq!(late.all(".diff ins"), ["10–15"]);
        let kept = second.submit(&late, "/edit", &[("action", "save")]).await;
        assert!(kept.status.is_success() && kept.says("10:00–15:00"), "{}", kept.text());
    })
    .await;
}

#[tokio::test]
async fn the_staff_read_the_hours_of_a_line_as_everybody_reads_them() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        write(&mut coordinator, &[("friday", "10–12, 13–15")]).await;
        let german = coordinator.get("/de/contact/lines").await;
        let hours = ["Montag, Mittwoch: 09:00–14:00", "Freitag: 10:00–12:00, 13:00–15:00"];
        assert_eq!(told(&german, "main .card li"), hours);
        for lang in ["ar", "vi"] {
            let public = told(&house.visitor().get(&format!("/{lang}/contact")).await, "main .card li");
            let own = told(&coordinator.get(&format!("/{lang}/contact/lines")).await, "main .card li");
            assert_eq!(own[..], public[..2], "{lang}");
        }
    })
    .await;
}

#[tokio::test]
async fn days_that_follow_one_another_are_said_by_the_first_and_the_last() {
    let house = House::on_sqlite().await;
    let hours =
        [("tuesday", "9–14"), ("wednesday", "9–14"), ("thursday", "9–12"), ("friday", "9–14"), ("sunday", "9–14")];
    write(&mut house.coordinator().await, &hours).await;
    let mut visitor = house.visitor();
    for (lang, days) in [
        ("de", "Montag bis Mittwoch, Freitag, Sonntag: 09:00–14:00"),
        ("ru", "С понедельника по среду, пятница, воскресенье: 09:00–14:00"),
        ("vi", "Thứ Hai đến Thứ Tư, Thứ Sáu, Chủ nhật: 09:00–14:00"),
    ] {
        assert_eq!(told(&visitor.get(&format!("/{lang}/contact")).await, "main .card li")[0], days);
    }
}

#[tokio::test]
async fn a_withdrawn_line_is_seen_by_the_staff_only() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        write(&mut coordinator, &[]).await;
        let list = coordinator.get("/de/contact/lines").await;
        let edit = list.attributes("main .card a", "href")[0].clone();
        let form = coordinator.get(&edit).await;
        let list = coordinator.submit(&form, "/edit", &[("action", "withdraw")]).await;
        assert!(list.says("Mariam Muster") && list.says("Entwurf"));
        assert!(!house.visitor().get("/de/contact").await.body.contains("Mariam"));
        let mut other = house.person(&house.other, Role::Coordinator, None).await;
        assert_eq!(other.get(&edit).await.status, StatusCode::NOT_FOUND, "another hub's line does not exist here");
    })
    .await;
}

#[tokio::test]
async fn programs_are_told_the_same() {
    let house = House::on_sqlite().await;
    write(&mut house.coordinator().await, &[("sunday", "9–11"), ("languages", "de;ar")]).await;
    let answer = house.visitor().send(Method::GET, "/api/v1/contact", None).await;
    let list: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    let line = &list["items"][0];
    assert_eq!(line["open"], true);
    assert_eq!(line["changes_at"], "2026-11-22T10:00:00Z");
    assert_eq!(line["land"], "DE-ST");
    assert_eq!(line["opening_hours"], "Mo,We 09:00-14:00; Su 09:00-11:00");
    assert_eq!(line["languages"], serde_json::json!(["ar", "de"]));
    let page = house.visitor().get("/de/contact").await;
    let point = &organisation(&page)["contactPoint"][0];
    assert_eq!((point["@type"].as_str(), point["telephone"].as_str()), (Some("ContactPoint"), Some("03023125014")));
    assert_eq!(point["hoursAvailable"][2]["dayOfWeek"], "https://schema.org/Sunday");
    assert_eq!(point["hoursAvailable"][2]["closes"], "11:00");
    assert!(point.get("email").is_none(), "a line without an address says nothing of one: {point}");
}

/// What a page says about the centre to machines.
fn organisation(page: &Shown) -> serde_json::Value {
    let data = page.all("script[type='application/ld+json']");
    let mut data = data.iter().map(|text| serde_json::from_str::<serde_json::Value>(text).expect("JSON"));
    data.find(|data| data["@type"] == "Organization").expect("the centre")
}

#[tokio::test]
async fn machines_are_told_of_every_day_of_the_next_year_on_which_nobody_answers() {
    on_both_engines(async |house: House| {
        let away = [
            ("email", "mariam@people.example"),
            ("first_1", "2020-12-23"),
            ("last_1", "2021-01-01"),
            ("yearly_1", "yes"),
            ("reason_1", "year-end"),
            ("first_2", "2027-02-01"),
            ("last_2", "2027-02-05"),
            ("reason_2", "leave"),
        ];
        write(&mut house.coordinator().await, &away).await;
        let mut visitor = house.visitor();
        let page = visitor.get("/de/contact").await;
        let centre = organisation(&page);
        let point = &centre["contactPoint"][0];
        assert_eq!(point["email"], "mariam@people.example");
        assert!(point.get("specialOpeningHoursSpecification").is_none(), "only a place has these: {point}");
        let hours = point["hoursAvailable"].as_array().expect("hours");
        let (weekly, special): (Vec<_>, Vec<_>) = hours.iter().partition(|hours| hours.get("dayOfWeek").is_some());
        assert!(!weekly.is_empty() && weekly.iter().all(|day| day.get("validFrom").is_none()), "{weekly:?}");
        let text = |day: &serde_json::Value, name: &str| day[name].as_str().unwrap_or("").to_owned();
        let days: Vec<_> = special.iter().map(|day| [text(day, "validFrom"), text(day, "validThrough")]).collect();
        let wanted = [
            ["2026-12-23", "2027-01-01"],
            ["2027-01-06", "2027-01-06"],
            ["2027-02-01", "2027-02-05"],
            ["2027-03-29", "2027-03-29"],
            ["2027-05-17", "2027-05-17"],
        ];
        assert_eq!(days, wanted, "holidays of Sachsen-Anhalt on a Monday or Wednesday, and closures");
        for day in &special {
            assert_eq!(text(day, "@type"), "OpeningHoursSpecification");
            assert_eq!([text(day, "opens"), text(day, "closes")], ["00:00", "00:00"], "closed");
        }
        // People read the same, as far ahead as they are told.
        let first: Vec<String> = special.iter().take(2).map(|day| text(day, "name")).collect();
        let said = page.text();
        assert!(first.iter().all(|why| !why.is_empty() && said.contains(why.as_str())), "{first:?}: {said}");
        // The start page says it, too.
        assert_eq!(organisation(&visitor.get("/de").await), centre);
        let arabic = organisation(&visitor.get("/ar").await);
        assert!(arabic["url"].as_str().is_some_and(|url| url.ends_with("/ar")), "{arabic}");
        assert_eq!((&arabic["@id"], &arabic["name"]), (&centre["@id"], &centre["name"]));
    })
    .await;
}

/// The same house at another time: what was rendered before is in the cache.
#[tokio::test]
async fn a_kept_page_ends_when_somebody_stops_answering() {
    use std::sync::Arc;

    use crate::app::{self, App};
    use crate::clock::Clock;
    use crate::config::Config;
    use crate::ids::Ids;

    let house = House::on_sqlite().await;
    write(&mut house.coordinator().await, &[("sunday", "9–11")]).await;
    let file = house.app.config.data.join("kozmos.db");
    let db = db::Db::sqlite(&file).await.unwrap();
    // A clock that begins one second before eleven and runs.
    let start = "2026-11-22T09:59:59Z".parse().unwrap();
    let app = App::open(db, Clock::starting_at(start), Ids::seeded(), Config::default()).await.unwrap();
    let app = Arc::new(app);
    let mut visitor = Browser::new(app::house(&app), "localhost", None);
    assert_eq!(told(&visitor.get("/de").await, "footer .badge"), ["Jetzt erreichbar, bis 11:00 Uhr"]);
    let soon = app.clock.now() + std::time::Duration::from_secs(2);
    while app.clock.now() < soon {
        tokio::task::yield_now().await;
    }
    assert_eq!(told(&visitor.get("/de").await, "footer .badge"), ["Morgen ab 09:00 Uhr erreichbar"]);
}
