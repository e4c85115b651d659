//! A line that is closed for a part of a day: what the form takes, what people and machines are told.

use axum::http::{Method, StatusCode};

use super::{LINE, organisation, told, write};
use crate::contact::Terms;
use crate::testing::{House, on_both_engines};

fn parse(more: &[(&str, &str)]) -> Result<Terms, Vec<fields::Refusal>> {
    let mut fields = fields::Fields::default();
    for (name, value) in LINE.iter().chain(more) {
        fields.push(*name, *value);
    }
    Terms::parse(&fields)
}

#[test]
fn hours_of_a_closure_are_read_as_they_were_written() {
    let days = [("first_1", "2026-12-24"), ("from_1", "12"), ("last_1", "2026-12-26"), ("first_2", "2027-03-05")];
    let line = parse(&[&days[..], &[("from_2", "13.00"), ("to_2", "16:30")]].concat()).unwrap();
    let times = |at: usize| {
        let away = &line.closures[at];
        [away.from, away.to].map(|time| time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default())
    };
    assert_eq!([times(0), times(1)], [["12:00", ""], ["13:00", "16:30"]]);
    assert_eq!(Terms::parse(&line.fields()).unwrap(), line);
}

#[test]
fn hours_that_make_no_sense_are_refused_where_they_stand() {
    let refused = |more: &[(&str, &str)]| {
        let refusals = parse(more).unwrap_err();
        refusals.iter().map(|refusal| format!("{} {}", refusal.field, refusal.reason)).collect::<Vec<_>>()
    };
    let day = ("first_1", "2027-03-05");
    let backwards = [day, ("from_1", "16:00"), ("to_1", "13:00")];
    assert_eq!(refused(&backwards), ["to_1 ends-before-it-begins"]);
    assert_eq!(refused(&[&backwards[..], &[("yearly_1", "yes")]].concat()), ["to_1 ends-before-it-begins"]);
    assert_eq!(refused(&[day, ("from_1", "13:00"), ("to_1", "13:00")]), ["to_1 ends-before-it-begins"]);
    assert_eq!(refused(&[day, ("to_1", "noon")]), ["to_1 not-a-time"]);
    for more in [("from_1", "13:00"), ("last_1", "2027-03-05"), ("yearly_1", "yes")] {
        assert_eq!(refused(&[more]), ["first_1 missing"], "from which day on?");
    }
    let over_night = [day, ("from_1", "16:00"), ("last_1", "2027-03-06"), ("to_1", "9:00")];
    assert!(parse(&over_night).is_ok());
}

/// Closed today from half past nine to half past eleven (it is ten), on Christmas Eve from noon, on 4 January from noon.
const AWAY: [(&str, &str); 12] = [
    ("sunday", "9–14"),
    ("first_1", "2026-11-22"),
    ("from_1", "09:30"),
    ("to_1", "11:30"),
    ("reason_1", "training"),
    ("first_2", "2026-12-24"),
    ("from_2", "12:00"),
    ("last_2", "2026-12-26"),
    ("reason_2", "leave"),
    ("first_3", "2027-01-04"),
    ("from_3", "12:00"),
    ("action", "publish"),
];

#[tokio::test]
async fn people_read_why_nobody_answers_just_now_and_when_somebody_does() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        write(&mut coordinator, &AWAY).await;
        let mut visitor = house.visitor();
        let german = visitor.get("/de/contact").await;
        assert_eq!(told(&german, "main .card .badge"), ["Heute ab 11:30 Uhr erreichbar"]);
        assert!(told(&german, "main .card p").contains(&"Wir bilden uns fort.".to_owned()), "{}", german.text());
        let away = [
            "22. November 2026, 09:30 bis 11:30 Uhr: Wir bilden uns fort.",
            "24. Dezember 2026, 12:00 Uhr bis 26. Dezember 2026: Wir haben Urlaub.",
            "4. Januar 2027, ab 12:00 Uhr: In dieser Zeit ist niemand da.",
            "6. Januar 2027: Heilige Drei Könige",
        ];
        assert_eq!(told(&german, "main .card li")[1..], away);
        let polish = told(&visitor.get("/pl/contact").await, "main .card li");
        assert_eq!(polish[3], "4 stycznia 2027, od godziny 12:00: W tym czasie nikogo nie ma.");
        let arabic = told(&visitor.get("/ar/contact").await, "main .card li");
        assert!(arabic[3].contains("ابتداءً من الساعة 12:00"), "{}", arabic[3]);
    })
    .await;
}

#[tokio::test]
async fn machines_are_told_what_is_left_of_such_a_day() {
    let house = House::on_sqlite().await;
    write(&mut house.coordinator().await, &AWAY).await;
    let mut visitor = house.visitor();
    let answer = visitor.send(Method::GET, "/api/v1/contact", None).await;
    let list: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    let line = &list["items"][0];
    assert_eq!(line["open"], false);
    assert_eq!(line["changes_at"], "2026-11-22T10:30:00Z");
    let centre = organisation(&visitor.get("/de/contact").await);
    let hours = centre["contactPoint"][0]["hoursAvailable"].as_array().expect("hours").clone();
    let on = |day: &str| -> Vec<String> {
        let of_day = hours.iter().filter(|hours| hours["validFrom"] == day);
        of_day.map(|hours| format!("{} {}-{}", hours["validThrough"], hours["opens"], hours["closes"])).collect()
    };
    let text = |spans: &[(&str, &str, &str)]| -> Vec<String> {
        spans.iter().map(|(through, opens, closes)| format!("\"{through}\" \"{opens}\"-\"{closes}\"")).collect()
    };
    assert_eq!(on("2026-11-22"), text(&[("2026-11-22", "09:00", "09:30"), ("2026-11-22", "11:30", "14:00")]));
    assert!(on("2026-12-24").is_empty(), "a Thursday has no hours anyway");
    assert_eq!(on("2026-12-25"), text(&[("2026-12-26", "00:00", "00:00")]), "the whole days of a closure");
    assert_eq!(on("2027-01-04"), text(&[("2027-01-04", "09:00", "12:00")]));
}

#[tokio::test]
async fn hours_that_end_before_they_begin_are_named_and_nothing_is_lost() {
    on_both_engines(async |house: House| {
        let mut coordinator = house.coordinator().await;
        let wrong = [("first_2", "2027-03-05"), ("from_2", "16:00"), ("to_2", "13:00")];
        let shown = write(&mut coordinator, &wrong).await;
        assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
        let refused = told(&shown, ".error-summary li").join(" ");
        assert!(refused.contains("Uhrzeit am letzten Tag") && refused.contains("vor dem Anfang"), "{refused}");
        assert_eq!([shown.attributes("#from_2", "value"), shown.attributes("#to_2", "value")], [["16:00"], ["13:00"]]);
        let saved = coordinator.submit(&shown, "/contact/lines/new", &[("to_2", "18:00"), ("action", "publish")]).await;
        assert!(saved.status.is_success() && saved.says("Mariam Muster"), "{}", saved.text());
        let edit = saved.attributes("main .card a", "href")[0].clone();
        let form = coordinator.get(&edit).await;
        assert_eq!([form.attributes("#from_1", "value"), form.attributes("#to_1", "value")], [["16:00"], ["18:00"]]);
    })
    .await;
}
