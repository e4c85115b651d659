//! Wherever the title of a text stands, readers and programs hear that a machine wrote it, until a person has read it.

use super::machine::service;
use super::{id_of, invite, publish, read, record, tell};
use crate::content::record_texts;
use crate::testing::{House, Shown, on_both_engines};

/// Beside a title, in Polish.
const MARK: &str = "tłumaczenie maszynowe";
/// Before a text.
const SENTENCE: &str = "Ten tekst przetłumaczył program.";
/// For programs.
const SIGN: &str = "\"machine\":true";

/// Where a story, `fest`, and an event, `2026-12-05-treff`, stand besides on their own pages.
const PLACES: [(&str, &str); 10] = [
    ("/pl/news", MARK),
    ("/pl/gatherings", MARK),
    ("/pl/search?q=fest", MARK),
    ("/pl/search/suggest?q=tre", MARK),
    ("/pl/gatherings/calendar.ics", SENTENCE),
    ("/pl/gatherings/2026-12-05-treff/event.ics", SENTENCE),
    ("/api/v1/news", SIGN),
    ("/api/v1/gatherings", SIGN),
    ("/api/v1/search?q=fest&lang=pl", SIGN),
    ("/api/v1/suggest?q=tre&lang=pl", SIGN),
];

#[tokio::test(flavor = "multi_thread")]
async fn lists_calendars_search_and_programs_hear_that_a_machine_wrote_until_somebody_has_read_it() {
    let (url, _questions) = service(|piece| format!("PL {piece}"));
    let house = House::with(|config| config.translate_url = Some(url)).await;
    let mut editor = house.coordinator().await;
    tell(&mut editor, "Fest", "2026-11-20", ("Am Montag in Halle.", "publish")).await;
    invite(&mut editor, "2026-12-05", ("Treff", "Mit Tee.")).await;
    let ids = [record(&house, "fest").await, record(&house, "2026-12-05-treff").await];
    let desks = ids.map(|id| format!("/de/content/{id}/pl"));
    for (does, wanted) in [("/machine", true), ("/read", false)] {
        for desk in &desks {
            let form = editor.get(desk).await;
            editor.submit(&form, does, &[]).await;
        }
        for (path, words) in PLACES {
            let told = read(&house, path).await.body;
            assert_eq!(told.contains(words), wanted, "{path} after {does}: {told}");
        }
        let feed = read(&house, "/pl/news/feed.atom").await.body;
        let said = (feed.matches(SENTENCE).count(), feed.contains("<category term=\"machine-translated\""));
        assert_eq!(said, if wanted { (2, true) } else { (0, false) }, "summary and text: {feed}");
        assert!(!read(&house, "/de/news").await.body.contains("maschinell"), "the German text is a person's");
    }
}

/// The links of a page to an address, as they are read out.
fn links(shown: &Shown, within: &str, to: &str) -> Vec<String> {
    shown.all(&format!("{within} a[href='{to}']"))
}

#[tokio::test(flavor = "multi_thread")]
async fn menu_way_and_cards_name_a_machines_page_with_a_sign_until_somebody_writes_it_anew() {
    let (url, _questions) = service(|piece| format!("PL {piece}"));
    let house = House::with(|config| config.translate_url = Some(url)).await;
    let mut editor = house.coordinator().await;
    let form = editor.get("/de/content/new").await;
    let page = editor.submit(&form, "/content/new", &[("title", "Beratung"), ("place", "menu")]).await;
    let at = page.path.clone();
    editor.submit(&page, &at, &[("do", "publish"), ("summary", "Kurz."), ("body", "Text")]).await;
    let below = publish(&mut editor, &id_of(&at), "Familien", "Text").await;
    let mut paths = Vec::new();
    for id in [id_of(&at), id_of(&below)] {
        let form = editor.get(&format!("/de/content/{id}/pl")).await;
        let written = editor.submit(&form, "/machine", &[]).await;
        paths.push(written.attributes(".notice a", "href")[0].replace("/de/", "/pl/"));
    }
    let starred = format!("PL Beratung * ({MARK})");
    let start = read(&house, "/pl").await;
    assert_eq!(links(&start, ".menu", &paths[0]), [starred.as_str()]);
    assert!(start.all(".foot p").contains(&format!("* {MARK}")), "{:?}", start.all(".foot p"));
    assert_eq!(links(&read(&house, &paths[1]).await, ".crumbs", &paths[0]), [starred.as_str()]);
    assert_eq!(read(&house, &paths[0]).await.all("main .card p"), ["PL Kurz.", MARK]);
    assert_eq!(read(&house, "/pl/search?q=familien").await.all("main .card p.soft"), [MARK]);
    assert!(read(&house, "/api/v1/pages").await.body.contains(SIGN));
    assert!(!read(&house, "/de").await.all(".foot p").iter().any(|line| line.starts_with('*')));

    // Who reads the Polish text in place of her own language's hears both.
    let form = editor.get("/de/content/languages").await;
    editor.submit(&form, "/languages#vi", &[("source", "pl")]).await;
    let vietnamese = read(&house, &paths[0].replace("/pl/", "/vi/")).await;
    assert_eq!(vietnamese.all(".notice.warn").len(), 2, "{}", vietnamese.text());
    assert_eq!(vietnamese.attributes(".menu a .visually-hidden", "lang"), ["vi"]);

    for id in [id_of(&at), id_of(&below)] {
        let desk = format!("/de/content/{id}/pl");
        let form = editor.get(&desk).await;
        editor.submit(&form, &desk, &[("do", "publish"), ("body", "Nowy tekst.")]).await;
    }
    let start = read(&house, "/pl").await;
    assert_eq!(links(&start, ".menu", &paths[0]), ["PL Beratung"]);
    assert!(!start.body.contains(MARK), "nothing is left to explain");
    assert_eq!(links(&read(&house, &paths[1]).await, ".crumbs", &paths[0]), ["PL Beratung"]);
    assert_eq!(read(&house, &paths[0]).await.all("main .card p"), ["PL Kurz."]);
    assert!(read(&house, "/pl/search?q=familien").await.all("main .card p.soft").is_empty());
    assert!(!read(&house, "/api/v1/pages").await.body.contains(SIGN));
}

#[tokio::test]
async fn both_engines_know_which_texts_a_machine_wrote_and_nobody_has_read() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        tell(&mut editor, "Fest", "2026-11-20", ("Am Montag in Halle.", "publish")).await;
        let id = record(&house, "fest").await;
        for (machine, reader, unread) in [(false, None, false), (true, None, true), (true, Some("somebody"), false)] {
            let mut tx = house.app.db.write().await.unwrap();
            db::exec!(
                &mut tx,
                "UPDATE page_version SET machine = $1, read_by = $2 WHERE page_id = $3",
                machine,
                reader,
                &id,
            )
            .unwrap();
            let texts = record_texts(&mut tx, &house.hub, std::slice::from_ref(&id)).await.unwrap();
            let told: Vec<bool> = texts.iter().map(|text| text.machine).collect();
            assert_eq!(told, [unread], "machine: {machine}, read by {reader:?}");
            tx.commit().await.unwrap();
        }
    })
    .await;
}
