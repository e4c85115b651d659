//! Stories of the room: an event is written, moved, cancelled; calendars follow.

use axum::http::StatusCode;
use fields::Fields;

use super::Gathering;
use crate::testing::{Browser, House, Shown, on_both_engines};

/// Tests happen on 22 November 2026.
const EVENT: [(&str, &str); 10] = [
    ("starts_date", "2026-12-05"),
    ("starts_time", "14:00"),
    ("ends_time", "17.30"),
    ("venue", "Haus der Vereine"),
    ("address", "Musterstraße 1, 06108 Halle (Saale)"),
    ("languages", "de;ar"),
    ("title_de", "Sprechtag für Vereine"),
    ("description_de", "Bringen Sie Ihre Idee mit, auch halb fertig; wir hören zu."),
    ("title_ar", "يوم استشارة للجمعيات"),
    ("action", "publish"),
];
const ADDRESS: &str = "/gatherings/2026-12-05-sprechtag-fur-vereine";

fn fields(more: &[(&str, &str)]) -> Fields {
    let mut fields = Fields::default();
    let given = |name: &str| more.iter().any(|(other, _)| *other == name);
    for (name, value) in EVENT.into_iter().filter(|(name, _)| !given(name)).chain(more.iter().copied()) {
        fields.push(name, value);
    }
    fields
}

async fn write(browser: &mut Browser, more: &[(&str, &str)]) -> Shown {
    let form = browser.get("/de/gatherings/new").await;
    let typed = fields(more);
    let pairs: Vec<(&str, &str)> = typed.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.submit(&form, "/gatherings/new", &pairs).await
}

async fn change(browser: &mut Browser, more: &[(&str, &str)]) -> Shown {
    let form = browser.get(&format!("/de{ADDRESS}/edit")).await;
    let save = [("action", "save")];
    let own = if more.iter().any(|(name, _)| *name == "action") { &[][..] } else { &save[..] };
    browser.submit(&form, "/edit", &[own, more].concat()).await
}

#[test]
fn an_event_is_read_as_it_was_written_and_wrong_times_are_named() {
    let event = Gathering::parse(&fields(&[])).unwrap();
    assert_eq!(Gathering::parse(&event.fields()).unwrap(), event);
    assert_eq!(event.ends.to_string(), "2026-12-05T17:30:00");
    let refused = |more: &[(&str, &str)]| -> Vec<String> {
        let all = Gathering::parse(&fields(more)).unwrap_err();
        all.into_iter().map(|refusal| format!("{} {}", refusal.field, refusal.reason)).collect()
    };
    assert_eq!(refused(&[("ends_time", "13:00")]), ["ends_time ends-before-it-begins"]);
    assert_eq!(refused(&[("starts_time", "25:00")]), ["starts_time not-a-time"]);
    assert_eq!(refused(&[("starts_date", "")]), ["starts_date missing"]);
    assert_eq!(refused(&[("venue", "")]), ["venue missing"]);
    assert!(Gathering::parse(&fields(&[("venue", ""), ("online_url", "treff.example/raum")])).is_ok());
}

#[tokio::test]
async fn a_visitor_who_reads_arabic_sees_when_and_where() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        assert!(write(&mut editor, &[]).await.says("Sprechtag für Vereine"));
        let list = house.visitor().get("/ar/gatherings").await;
        assert_eq!(list.all("main .card h3"), ["يوم استشارة للجمعيات"]);
        assert_eq!(list.attributes("main .card time", "datetime"), ["2026-12-05T14:00:00+01:00"]);
        let page = house.visitor().get(&format!("/ar{ADDRESS}")).await;
        assert!(page.says("السبت\u{200f}، \u{200f}5 ديسمبر 2026"), "{}", page.text());
        let data = page.all("script[type='application/ld+json']").pop().expect("linked data");
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        assert_eq!(
            (data["@type"].as_str(), data["startDate"].as_str()),
            (Some("Event"), Some("2026-12-05T14:00:00+01:00"))
        );
        assert_eq!(data["location"][0]["name"], "Haus der Vereine");
        let told = page.told();
        assert_eq!(told.alternates.keys().collect::<Vec<_>>(), ["ar", "de", "x-default"], "it has no other texts");
        assert_eq!(house.visitor().get(&format!("/de{ADDRESS}")).await.told().alternates, told.alternates);
        let polish = house.visitor().get(&format!("/pl{ADDRESS}")).await.told();
        assert!(polish.noindex && polish.alternates.is_empty() && !told.noindex);
    })
    .await;
}

#[tokio::test]
async fn calendars_hear_of_what_moved_and_what_was_cancelled_but_not_of_a_mended_word() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[]).await;
        let mut visitor = house.visitor();
        let lines = async |visitor: &mut Browser, path: &str| -> Vec<String> {
            let feed = visitor.get(path).await;
            assert_eq!(feed.headers["content-type"], "text/calendar; charset=utf-8");
            feed.body.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
        };
        let value = |lines: &[String], name: &str| -> String {
            let event = lines.iter().skip_while(|line| *line != "BEGIN:VEVENT");
            let found = event.into_iter().find(|line| line.starts_with(name));
            found.unwrap_or_else(|| panic!("{name} in {lines:?}")).clone()
        };
        let feed = "/de/gatherings/calendar.ics";
        let etag = visitor.get(feed).await.headers["etag"].to_str().unwrap().to_owned();
        assert_eq!(house.known(feed, &etag).await, StatusCode::NOT_MODIFIED);
        let first = lines(&mut visitor, feed).await;
        assert_eq!(value(&first, "SEQUENCE"), "SEQUENCE:0");
        assert_eq!(value(&first, "DTSTART"), "DTSTART;TZID=Europe/Berlin:20261205T140000");
        let uid = value(&first, "UID");
        change(&mut editor, &[("description_de", "Neu beschrieben.")]).await;
        let mended = lines(&mut visitor, feed).await;
        assert_eq!(value(&mended, "SEQUENCE"), "SEQUENCE:0");
        change(&mut editor, &[("starts_time", "15:00")]).await;
        change(&mut editor, &[("cancelled", "yes")]).await;
        assert_eq!(house.known(feed, &etag).await, StatusCode::OK);
        let last = lines(&mut visitor, feed).await;
        assert_eq!([value(&last, "SEQUENCE"), value(&last, "STATUS")], ["SEQUENCE:2", "STATUS:CANCELLED"]);
        assert_eq!(value(&last, "UID"), uid);
        let one = lines(&mut visitor, &format!("/vi{ADDRESS}/event.ics")).await;
        assert_eq!(value(&one, "UID"), uid);
        let page = visitor.get(&format!("/de{ADDRESS}")).await;
        assert!(page.says("Dieser Termin ist abgesagt."));
        change(&mut editor, &[("action", "withdraw")]).await;
        assert_eq!(visitor.get(&format!("/de{ADDRESS}/event.ics")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn languages_are_ticked_by_their_names_and_none_that_was_stored_is_lost() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let refused = write(&mut editor, &[("languages", "de;ar;ckb;mnk;x")]).await;
        let kept = |form: &Shown| {
            let ticked = form.attributes("#languages input[checked]", "value");
            (ticked.join(" "), form.attributes("#other-languages", "value").concat())
        };
        assert_eq!(kept(&refused), ("de ar ckb".to_owned(), "mnk;x".to_owned()));
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#other-languages"]);
        write(&mut editor, &[("languages", "de;ar;ckb;mnk")]).await;
        let form = editor.get(&format!("/de{ADDRESS}/edit")).await;
        assert_eq!(kept(&form), ("de ar ckb".to_owned(), "mnk".to_owned()));
        assert!(form.all("#languages label").contains(&"Arabisch".to_owned()), "as the reader calls it");
        change(&mut editor, &[("venue", "Haus der Kulturen")]).await;
        let page = house.visitor().get(&format!("/de{ADDRESS}")).await;
        assert!(page.says("Arabisch") && page.says("کوردیی ناوەندی") && page.says("mnk"), "{}", page.text());
        change(&mut editor, &[("languages", "")]).await;
        assert_eq!(kept(&editor.get(&format!("/de{ADDRESS}/edit")).await), (String::new(), String::new()));
    })
    .await;
}

#[tokio::test]
async fn what_is_over_stands_below_and_leaves_the_feed_after_thirty_days() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[]).await;
        write(&mut editor, &[("starts_date", "2026-11-10"), ("title_de", "Nähcafé")]).await;
        write(&mut editor, &[("starts_date", "2026-10-01"), ("title_de", "Sommerfest")]).await;
        let list = house.visitor().get("/de/gatherings").await;
        assert_eq!(list.all("main .card h3"), ["Sprechtag für Vereine", "Nähcafé", "Sommerfest"]);
        let feed = house.visitor().get("/de/gatherings/calendar.ics").await;
        assert!(feed.body.contains("Nähcafé") && !feed.body.contains("Sommerfest"));
        let data: serde_json::Value =
            serde_json::from_str(&house.visitor().get("/api/v1/gatherings").await.body).unwrap();
        assert_eq!(data["items"].as_array().unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn marks_are_shown_as_what_they_mean_and_calendars_get_words() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let text = "Mit **Tee**, [hier](/de/contact).\n\n- Kinder sind willkommen\n- ![Plan](media:1)";
        write(&mut editor, &[("description_de", text)]).await;
        let mut visitor = house.visitor();
        let page = visitor.get(&format!("/de{ADDRESS}")).await;
        assert_eq!((page.all("main .prose strong"), page.all("main .prose li").len()), (vec!["Tee".to_owned()], 2));
        assert_eq!(page.attributes("main .prose a", "href"), ["/de/contact"]);
        assert_eq!(page.all("main .prose li")[1], "Plan", "of a picture that is not there the words stay");
        let words = "Mit Tee, hier.\n\nKinder sind willkommen\nPlan";
        let data = page.all("script[type='application/ld+json']").pop().expect("linked data");
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        assert_eq!(data["description"], words);
        let list: serde_json::Value = serde_json::from_str(&visitor.get("/api/v1/gatherings").await.body).unwrap();
        let of = |part: &str| list["items"][0]["texts"]["de"][part].as_str().map(str::to_owned);
        let marked = text.replace("![Plan](media:1)", "Plan");
        assert_eq!((of("description").as_deref(), of("markdown")), (Some(words), Some(marked)));
        let calendar = visitor.get(&format!("/de{ADDRESS}/event.ics")).await.body.replace("\r\n ", "");
        assert!(calendar.contains("DESCRIPTION;LANGUAGE=de:Mit Tee\\, hier.\\n\\nKinder"), "{calendar}");
        assert!(visitor.get("/de/search?q=willkommen").await.says("Sprechtag für Vereine"));
    })
    .await;
}

#[tokio::test]
async fn a_calendar_finds_all_events_from_every_page_of_them() {
    on_both_engines(async |house: House| {
        write(&mut house.coordinator().await, &[]).await;
        let calendar = "head link[rel=alternate][type='text/calendar']";
        for path in ["/ar/gatherings".to_owned(), format!("/ar{ADDRESS}")] {
            let page = house.visitor().get(&path).await;
            assert_eq!(page.attributes(calendar, "href"), ["/ar/gatherings/calendar.ics"], "{path}");
            assert_eq!(page.attributes(calendar, "title"), ["KOZMOS\u{200f}: فعاليات"], "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_of_an_event_can_be_thrown_away_and_a_cancelled_one_says_what_its_file_tells() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[("action", "save")]).await;
        let form = editor.get(&format!("/de{ADDRESS}/edit")).await;
        let list = editor.submit(&form, "/remove", &[]).await;
        assert!(list.path.ends_with("/gatherings") && list.all("main .card").is_empty(), "{}", list.text());
        write(&mut editor, &[]).await;
        let page = house.visitor().get(&format!("/de{ADDRESS}")).await;
        assert_eq!(page.all("a[type='text/calendar']"), ["In den Kalender übernehmen"]);
        change(&mut editor, &[("cancelled", "yes")]).await;
        let page = house.visitor().get(&format!("/de{ADDRESS}")).await;
        assert_eq!(page.all("a[type='text/calendar']"), ["Absage in den Kalender übernehmen"]);
        let file = house.visitor().get(&page.attributes("a[type='text/calendar']", "href")[0]).await;
        assert!(file.body.contains("STATUS:CANCELLED"), "{}", file.body);
    })
    .await;
}

#[tokio::test]
async fn who_writes_at_an_event_that_somebody_throws_away_makes_it_anew() {
    on_both_engines(async |house: House| {
        let (mut anna, mut bert) = (house.coordinator().await, house.coordinator().await);
        let edit = format!("/de{ADDRESS}/edit");
        write(&mut anna, &[("action", "save")]).await;
        let open = anna.get(&edit).await;
        let form = bert.get(&edit).await;
        bert.submit(&form, "/remove", &[]).await;
        let late = anna.submit(&open, "/edit", &[("venue", "Altes Rathaus"), ("action", "save")]).await;
        assert_eq!((late.status, late.all(".notice.warn").len()), (StatusCode::GONE, 1), "{}", late.text());
        assert_eq!(late.attributes("input#venue", "value"), ["Altes Rathaus"]);
        anna.submit(&late, "/gatherings/new", &[("action", "publish")]).await;
        assert!(house.visitor().get(&format!("/de{ADDRESS}")).await.says("Altes Rathaus"));
        assert!(anna.get("/de/writing/drafts").await.all("main .card").is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_staff_see_which_texts_of_an_event_are_older_than_their_source() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[]).await;
        change(&mut editor, &[("starts_time", "13:00")]).await;
        let arabic = async |editor: &mut Browser| -> Vec<String> {
            let chips = editor.get("/de/gatherings").await.all("main .card .chips li");
            chips.into_iter().filter(|chip| chip.starts_with("Arabisch:")).collect()
        };
        assert_eq!(arabic(&mut editor).await, ["Arabisch: aktuell"], "another time is no other text");
        change(&mut editor, &[("description_de", "Bringen Sie auch Fragen mit.")]).await;
        assert_eq!(arabic(&mut editor).await, ["Arabisch: veraltet"]);
        let list = editor.get("/de/gatherings").await;
        assert_eq!(list.all("main .card > .chips li"), ["Arabisch: veraltet"], "what nobody has begun is folded");
        assert!(list.says("Sprachen: 1 von 9 aktuell"), "{}", list.text());
        assert!(house.visitor().get("/de/gatherings").await.all("main .chips").is_empty());
    })
    .await;
}

#[tokio::test]
async fn of_two_who_change_an_event_the_later_one_sees_both_and_decides() {
    on_both_engines(async |house: House| {
        let (mut anna, mut bert) = (house.coordinator().await, house.coordinator().await);
        write(&mut anna, &[]).await;
        let his = bert.get(&format!("/de{ADDRESS}/edit")).await;
        change(&mut anna, &[("venue", "Haus der Kulturen")]).await;
        let late = bert.submit(&his, "/edit", &[("action", "save"), ("venue", "Am Bahnhof")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!([late.all(".diff del"), late.all(".diff ins")].concat(), ["Haus der Kulturen", "Am Bahnhof"]);
        bert.submit(&late, "/edit", &[("action", "save")]).await;
        assert!(house.visitor().get(&format!("/de{ADDRESS}")).await.says("Am Bahnhof"));
    })
    .await;
}
