//! The texts of news and events, written one by one: by translators, by machines, in versions.

use axum::http::{Method, StatusCode};

use web::Locale;

use super::machine::service;
use super::{invite, read, record, tell};
use crate::app::MIGRATIONS;
use crate::content::{State, record_states, record_texts};
use crate::ids::HubId;
use crate::testing::{Browser, House, Shown, on_both_databases, on_both_engines};

/// The form of the story that the tests tell.
const FORM: &str = "/de/news/fest/edit";

const TEA: &str = "Mit Tee.\n\nUnd Kuchen.";

async fn feast(editor: &mut Browser, action: &str) {
    tell(editor, "Fest", "2026-11-20", ("Am Montag in Halle.", action)).await;
}

async fn change(editor: &mut Browser, typed: &[(&str, &str)]) -> Shown {
    let form = editor.get(FORM).await;
    editor.submit(&form, "/edit", &[typed, &[("action", "save")]].concat()).await
}

#[tokio::test]
async fn a_translator_finds_what_waits_in_her_language_and_readers_hear_when_it_is_old() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        feast(&mut editor, "publish").await;
        invite(&mut editor, "2026-12-05", ("Treff", TEA)).await;
        invite(&mut editor, "2026-11-02", ("Vorbei", TEA)).await;
        let mut translator = house.translator(&["ar"]).await;
        let list = translator.get("/de/content/translations").await;
        assert_eq!(list.all(".card h2"), ["Fest", "Treff"], "nobody translates what is over");
        assert_eq!(list.all(".card .kind"), ["Neuigkeiten", "Termine"]);
        let to = list.attributes(".card h2 a", "href");
        let desk = translator.get(&to[0]).await;
        assert!(desk.all(".words")[0].contains("Am Montag in Halle."), "the source stands beside");
        assert!(desk.all("#slug, #aside").is_empty(), "a story has no address of its own in a language, and no box");
        let open = editor.get(FORM).await;
        let typed = [("do", "publish"), ("title", "احتفال"), ("summary", ""), ("body", "يوم الاثنين في هاله.")];
        let refused = translator.submit(&desk, &to[0], &typed).await;
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#summary"], "a story has a lead");
        translator.submit(&refused, &to[0], &[("do", "publish"), ("summary", "نحتفل.")]).await;
        let arabic = read(&house, "/ar/news/fest").await;
        assert!(arabic.says("يوم الاثنين في هاله.") && arabic.all(".notice").is_empty(), "{}", arabic.text());
        assert!(arabic.told().alternates.contains_key("ar"));
        assert!(read(&house, "/ar/search?q=%D8%A7%D8%AD%D8%AA%D9%81%D8%A7%D9%84").await.says("احتفال"), "it is found");
        let late = editor.submit(&open, "/edit", &[("lead_de", "Wir feiern sehr."), ("action", "save")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "the record is another with a text of it");
        assert_eq!(late.attributes("input#title_ar", "value"), ["احتفال"], "what she never saw she does not take away");

        let desk = translator.get(&to[1]).await;
        assert!(desk.all("#summary").is_empty(), "an event has no lead");
        translator.submit(&desk, &to[1], &[("do", "publish"), ("title", "لقاء"), ("body", "مع الشاي.")]).await;
        assert!(read(&house, "/ar/gatherings/2026-12-05-treff").await.says("مع الشاي."));
        assert!(translator.get("/de/content/translations").await.all(".card h2").is_empty(), "nothing waits");

        editor.submit(&late, "/edit", &[("body_de", "Am Freitag in Halle."), ("action", "save")]).await;
        assert_eq!(translator.get("/de/content/translations").await.all(".card .badge"), ["veraltet"]);
        let desk = translator.get(&to[0]).await;
        assert_eq!(desk.all(".words ins"), ["Wir feiern sehr", "Freitag"], "what is new in the lead and in the text");
        assert_eq!(desk.all(".words del"), ["Kurz", "Montag"]);
        let old = read(&house, "/ar/news/fest").await;
        assert_eq!(old.attributes(".notice a", "href"), ["/de/news/fest"], "{}", old.text());
        let chips = editor.get("/de/news").await;
        let chip = format!(".chips a[href=\'{}\']", to[0]);
        assert_eq!(chips.all(&chip), ["Arabisch: veraltet"]);
        translator.submit(&desk, &to[0], &[("do", "publish"), ("body", "يوم الجمعة في هاله.")]).await;
        assert!(read(&house, "/ar/news/fest").await.all(".notice").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_translator_writes_her_language_only_and_a_record_keeps_its_first_text() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        feast(&mut editor, "publish").await;
        change(&mut editor, &[("title_ar", "احتفال"), ("lead_ar", "نحتفل.")]).await;
        let at = format!("/de/content/{}", record(&house, "fest").await);
        let mut translator = house.translator(&["ar", "de"]).await;
        for (path, status) in [
            (format!("{at}/de"), StatusCode::FORBIDDEN),
            (format!("{at}/pl"), StatusCode::FORBIDDEN),
            (format!("{at}/ar"), StatusCode::OK),
            (FORM.to_owned(), StatusCode::FORBIDDEN),
        ] {
            assert_eq!(translator.get(&path).await.status, status, "{path}");
        }
        let desk = translator.get(&format!("{at}/ar")).await;
        let gone = translator.submit(&desk, "/withdraw", &[]).await;
        assert!(gone.says("احتفال"), "the words stay: {}", gone.text());
        assert_eq!(read(&house, "/ar/news/fest").await.attributes("main article", "lang"), ["de"]);
        let none = fields::Fields::default();
        let refused = editor.send(Method::POST, &format!("{at}/de/withdraw"), Some(&none)).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(editor.get(&format!("{at}/de")).await.attributes("form[action$=\'/withdraw\']", "action").is_empty());
        for place in ["place", "remove"] {
            assert_eq!(editor.get(&format!("{at}/{place}")).await.status, StatusCode::NOT_FOUND, "it is in no tree");
        }
        let tree = editor.get("/de/content").await;
        assert!(tree.all(".card").is_empty(), "{}", tree.text());
        let pages = read(&house, "/api/v1/pages").await;
        assert!(pages.body.contains("\"items\":[]"), "{}", pages.body);
        let id = record(&house, "fest").await;
        assert_eq!(read(&house, &format!("/api/v1/pages/{id}")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn every_version_of_a_story_stays_and_an_old_one_comes_back() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        feast(&mut editor, "publish").await;
        change(&mut editor, &[("body_de", "Am Freitag in Halle.")]).await;
        change(&mut editor, &[("published_on", "2026-11-19")]).await;
        let at = format!("/de/content/{}/de", record(&house, "fest").await);
        let versions = editor.get(&format!("{at}/versions")).await;
        assert_eq!(versions.all(".card").len(), 2, "a new date is no new text: {}", versions.text());
        let compared = editor.get(&format!("{at}/versions?old=1&new=2")).await;
        assert_eq!((compared.all("del"), compared.all("ins")), (vec!["Montag".into()], vec!["Freitag".to_owned()]));
        let back = editor.submit(&versions, "/versions", &[("number", "1")]).await;
        assert!(back.says("Der Text ist veröffentlicht."), "{}", back.text());
        assert!(read(&house, "/de/news/fest").await.says("Am Montag in Halle."));
        assert!(read(&house, "/de/news/feed.atom").await.body.contains("Am Montag in Halle."));
        assert_eq!(editor.get(&format!("{at}/versions")).await.all(".card").len(), 3);
        assert!(editor.get(FORM).await.all("textarea#body_de")[0].contains("Montag"), "the form shows it, too");
    })
    .await;
}

#[tokio::test]
async fn an_event_goes_out_as_a_file_and_comes_back_as_a_draft() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        invite(&mut editor, "2026-12-05", ("Treff", TEA)).await;
        let at = format!("/de/content/{}/pl", record(&house, "2026-12-05-treff").await);
        let out = editor.get(&format!("{at}/po")).await.body;
        assert_eq!(out.matches("msgctxt").count(), 3, "title and two paragraphs: {out}");
        let back = [("Treff", "Spotkanie"), ("Mit Tee.", "Z herbatą."), ("Und Kuchen.", "I ciastem.")];
        let file = back.iter().fold(out, |file, (german, polish)| {
            file.replace(
                &format!("msgid \"{german}\"\nmsgstr \"\""),
                &format!("msgid \"{german}\"\nmsgstr \"{polish}\""),
            )
        });
        let form = editor.get(&format!("{at}/exchange")).await;
        let draft = editor.upload(&form, "/exchange", ("file", file.as_bytes())).await;
        assert!(draft.all("textarea#body")[0].contains("Z herbatą. I ciastem."), "{}", draft.text());
        editor.submit(&draft, &at, &[("do", "publish")]).await;
        assert!(read(&house, "/pl/gatherings/2026-12-05-treff").await.says("I ciastem."));
    })
    .await;
}

#[tokio::test]
async fn a_text_of_a_draft_is_translated_before_anybody_sees_it_and_goes_with_it() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        feast(&mut editor, "save").await;
        let id = record(&house, "fest").await;
        let at = format!("/de/content/{id}/ar");
        let mut translator = house.translator(&["ar"]).await;
        let desk = translator.get(&at).await;
        assert!(desk.says("der noch nicht öffentlich ist"), "{}", desk.text());
        translator.submit(&desk, &at, &[("do", "publish"), ("title", "احتفال"), ("summary", "نحتفل.")]).await;
        assert_eq!(read(&house, "/ar/news/fest").await.status, StatusCode::NOT_FOUND);
        let shown = editor.get(FORM).await;
        assert!(shown.says("Dieser Eintrag war nie öffentlich."), "{}", shown.text());
        editor.submit(&shown, "/remove", &[]).await;
        let texts = ["", "/versions", "/exchange"].map(|page| format!("{at}{page}"));
        for page in texts.into_iter().chain([format!("/de/news/{id}/edit")]) {
            let gone = editor.get(&page).await;
            let told = gone.status == StatusCode::GONE && gone.says("Wir haben sie gelöscht.");
            assert!(told, "no text is left of it: {page} {}", gone.text());
        }
        let late =
            translator.submit(&desk, &at, &[("do", "publish"), ("title", "احتفال"), ("summary", "مع الشاي.")]).await;
        assert_eq!(late.status, StatusCode::GONE);
        assert!(late.all("textarea#written")[0].contains("مع الشاي."), "her words come back: {}", late.text());
        assert_eq!(editor.get("/de/content/nirgends/ar").await.status, StatusCode::NOT_FOUND, "it never was");
        assert!(translator.get("/de/content/translations").await.all(".card h2").is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machines_story_says_so_until_somebody_has_read_it() {
    let (url, _questions) = service(|piece| format!("ع {piece}"));
    let house = House::with(|config| config.translate_url = Some(url)).await;
    let mut editor = house.coordinator().await;
    feast(&mut editor, "publish").await;
    let at = format!("/de/content/{}/ar", record(&house, "fest").await);
    let desk = editor.get(&at).await;
    let written = editor.submit(&desk, "/machine", &[]).await;
    assert_eq!(
        written.all(".chips [aria-current]"),
        ["Arabisch: maschinell, noch nicht gelesen"],
        "{}",
        written.text()
    );
    let shown = read(&house, "/ar/news/fest").await;
    assert!(shown.says("ع Kurz.") && shown.all(".notice.warn").len() == 1, "{}", shown.text());
    change(&mut editor, &[("published_on", "2026-11-19")]).await;
    assert_eq!(read(&house, "/ar/news/fest").await.all(".notice.warn").len(), 1, "a new date reads no text");
    let desk = editor.get(&at).await;
    editor.submit(&desk, "/read", &[]).await;
    assert!(read(&house, "/ar/news/fest").await.all(".notice").is_empty());
}

#[tokio::test]
async fn texts_from_before_they_had_versions_are_still_there_and_the_old_ones_outdated() {
    on_both_databases(async |db| {
        db.migrate(&MIGRATIONS[..17]).await.unwrap();
        let mut tx = db.write().await.unwrap();
        db::exec!(
            &mut tx,
            "INSERT INTO hub (id, slug, name, initiative, sister_hubs, lands, zone, email, phone, hours, address, demo, \
             version) VALUES ('h', 'h', 'H', '', '', '', 'Europe/Berlin', '', '', '', '', FALSE, 1)",
        )
        .unwrap();
        db::exec!(
            &mut tx,
            "INSERT INTO story (id, hub_id, slug, state, published_on, version, created_at, updated_at) \
             VALUES ('s', 'h', 's', 'published', '2026-11-01', 3, '', '')",
        )
        .unwrap();
        for (lang, title, written) in [("de", "Fest", 2), ("ar", "احتفال", 1), ("vi", "Lễ hội", 3)] {
            db::exec!(
                &mut tx,
                "INSERT INTO story_text (hub_id, story_id, lang, title, lead, body, written) \
                 VALUES ('h', 's', $1, $2, 'Kurz', 'Lang', $3)",
                lang,
                title,
                written,
            )
            .unwrap();
        }
        for (lang, version, source) in [("de", 2, 1), ("ar", 1, 1), ("vi", 1, 2), ("pl", 3, 2)] {
            let name = if lang == "pl" { "" } else { "Zentrum" };
            db::exec!(
                &mut tx,
                "INSERT INTO hub_text (hub_id, lang, long_name, lead, about, background, version, source_version) \
                 VALUES ('h', $1, $2, '', '', $2, $3, $4)",
                lang,
                name,
                version,
                source,
            )
            .unwrap();
        }
        tx.commit().await.unwrap();
        db.migrate(MIGRATIONS).await.unwrap();
        let (hub, ids) = (HubId::from("h".to_owned()), ["s".to_owned(), "h".to_owned()]);
        let mut tx = db.read().await.unwrap();
        let mut texts = record_texts(&mut tx, &hub, &ids).await.unwrap();
        texts.sort_by(|a, b| (&a.page_id, &a.lang).cmp(&(&b.page_id, &b.lang)));
        let titles: Vec<&str> = texts.iter().map(|text| text.title.as_str()).collect();
        assert_eq!(titles, ["Zentrum", "Zentrum", "Zentrum", "احتفال", "Fest", "Lễ hội"]);
        assert_eq!(texts[0].aside, "Zentrum");
        let states = record_states(&mut tx, &hub, &ids).await.unwrap();
        let of = |id: &str| {
            let lang = |lang| states[id].iter().find(|(one, _)| *one == lang).unwrap().1;
            [Locale::De, Locale::Ar, Locale::Vi, Locale::Pl].map(lang)
        };
        let expected = [State::Current, State::Outdated, State::Current, State::Fallback];
        assert_eq!((of("s"), of("h")), (expected, expected));
    })
    .await;
}
