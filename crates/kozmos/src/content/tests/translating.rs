//! A translator's stories.

use axum::http::StatusCode;

use super::{id_of, publish, read};
use crate::testing::{Browser, House, on_both_engines};

#[tokio::test]
async fn a_translator_sees_what_is_new_in_the_source_and_brings_her_text_in_step() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Beratung", "Wir beraten am Montag.").await;
        let mut translator = house.translator(&["ar"]).await;
        let list = translator.get("/de/content/translations").await;
        assert_eq!(list.all(".card h2"), ["Beratung"]);
        let to = list.attributes(".card h2 a", "href")[0].clone();
        let form = translator.get(&to).await;
        assert!(form.all(".words")[0].contains("Wir beraten am Montag."), "the source stands beside");
        let typed = [("do", "publish"), ("title", "الاستشارة"), ("body", "نقدّم المشورة يوم الاثنين.")];
        translator.submit(&form, &to, &typed).await;
        assert!(translator.get("/de/content/translations").await.all(".card h2").is_empty(), "nothing waits");

        let form = editor.get(&at).await;
        editor.submit(&form, &at, &[("do", "publish"), ("minor", "yes"), ("body", "Wir beraten am  Montag.")]).await;
        assert!(
            translator.get("/de/content/translations").await.all(".card h2").is_empty(),
            "a small change outdates nothing"
        );
        let form = editor.get(&at).await;
        editor.submit(&form, &at, &[("do", "publish"), ("body", "Wir beraten am Freitag.")]).await;
        assert_eq!(translator.get("/de/content/translations").await.all(".card .badge"), ["veraltet"]);
        let form = translator.get(&to).await;
        assert_eq!((form.all(".words ins"), form.all(".words del")), (vec!["Freitag".into()], vec!["Montag".into()]));
        let old = read(&house, &format!("/ar/{}", "%D8%A7%D9%84%D8%A7%D8%B3%D8%AA%D8%B4%D8%A7%D8%B1%D8%A9")).await;
        assert_eq!(old.status, StatusCode::OK, "{}", old.text());
        assert!(old.all(".notice")[0].contains("الألمانية"), "a reader is told: {:?}", old.all(".notice"));
        translator.submit(&form, &to, &[("do", "publish"), ("body", "نقدّم المشورة يوم الجمعة.")]).await;
        assert!(translator.get("/de/content/translations").await.all(".card h2").is_empty());

        let form = editor.get(&at).await;
        let typed = [("do", "publish"), ("title", "Hilfe"), ("summary", "Knapp."), ("aside", "Nur im Mai.")];
        editor.submit(&form, &at, &typed).await;
        let form = translator.get(&to).await;
        assert_eq!(form.all(".words ins"), ["Hilfe", "Knapp", "Nur im Mai."], "not in the text alone");
        assert_eq!(form.all(".words del"), ["Beratung", "Kurz"]);
        translator.submit(&form, &to, &[("do", "publish"), ("summary", "باختصار.")]).await;
        let mut second = house.coordinator().await;
        let form = second.get(&to).await;
        let read = second.submit(&form, "/read", &[]).await;
        assert_eq!(read.all(".chips [aria-current]"), ["Arabisch: geprüft"]);
    })
    .await;
}

#[tokio::test]
async fn a_translator_writes_her_languages_and_nothing_else() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Beratung", "Text").await;
        let mut translator = house.translator(&["ar", "de"]).await;
        for (path, status) in [
            (at.clone(), StatusCode::FORBIDDEN),
            (format!("/de/content/{}/pl", id_of(&at)), StatusCode::FORBIDDEN),
            (format!("/de/content/{}/ar", id_of(&at)), StatusCode::OK),
            ("/de/content/new".to_owned(), StatusCode::FORBIDDEN),
            (format!("/de/content/{}/remove", id_of(&at)), StatusCode::FORBIDDEN),
            ("/de/organisations/new".to_owned(), StatusCode::FORBIDDEN),
        ] {
            assert_eq!(translator.get(&path).await.status, status, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_tree_of_languages_says_from_where_and_refuses_a_circle() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let form = editor.get("/de/content/languages").await;
        editor.submit(&form, "/languages#vi", &[("source", "en")]).await;
        let form = editor.get("/de/content/languages").await;
        let refused = editor.submit(&form, "/languages#en", &[("source", "vi")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
        let at = publish(&mut editor, "", "Seite", "Deutsch").await;
        let english = format!("/de/content/{}/en", id_of(&at));
        let form = editor.get(&english).await;
        editor.submit(&form, &english, &[("do", "publish"), ("title", "Page"), ("body", "English")]).await;
        let vietnamese = editor.get(&format!("/de/content/{}/vi", id_of(&at))).await;
        assert!(vietnamese.all(".words")[0].contains("English"));
        let shown = read(&house, "/vi/page").await;
        assert_eq!(shown.attributes("article", "lang"), ["en"], "{}", shown.text());
    })
    .await;
}

#[tokio::test]
async fn a_text_that_says_less_than_its_source_stays_on_the_list_and_the_tick_stays_as_it_was_left() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Beratung", "Viel Text.").await;
        let mut translator = house.translator(&["ar"]).await;
        let to = format!("/de/content/{}/ar", id_of(&at));
        let form = translator.get(&to).await;
        assert_eq!(form.attributes("input[name=in_step][checked]", "value"), ["yes"], "it begins ticked");
        let typed = [("do", "preview"), ("in_step", ""), ("title", "الاستشارة"), ("body", "قليل")];
        let look = translator.submit(&form, &to, &typed).await;
        assert!(look.attributes("input[name=in_step][checked]", "value").is_empty(), "she had taken the tick away");
        let done = translator.submit(&look, &to, &[("do", "publish")]).await;
        assert_eq!(done.all(".chips [aria-current]"), ["Arabisch: veraltet"]);
        assert_eq!(translator.get("/de/content/translations").await.all(".card .badge"), ["veraltet"]);
    })
    .await;
}

/// What waits for somebody, as her desk says it.
async fn waits(who: &mut Browser) -> Vec<String> {
    let chips = who.get("/de/people/desk").await.all("main .chips a");
    chips.iter().map(|chip| chip.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

#[tokio::test]
async fn what_waits_stands_on_the_desk_of_each_who_may_do_it() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        assert!(waits(&mut editor).await.is_empty());
        let at = publish(&mut editor, "", "Beratung", "Viel Text, [nirgends](/de/nirgends).").await;
        assert_eq!(waits(&mut editor).await, ["Links, die ins Leere führen: 1"]);
        let form = editor.get("/de/news/new").await;
        editor.submit(&form, "/news/new", &[("title_de", "Fest"), ("action", "draft")]).await;
        assert_eq!(waits(&mut editor).await, ["Meine Entwürfe: 1", "Links, die ins Leere führen: 1"]);

        let mut translator = house.translator(&["ar"]).await;
        assert_eq!(waits(&mut translator).await, ["Übersetzungen (Arabisch): 1"]);
        let to = format!("/de/content/{}/ar", id_of(&at));
        let form = translator.get(&to).await;
        let typed = [("title", "الاستشارة"), ("summary", "قليل"), ("body", "قليل")];
        translator.submit(&form, &to, &[&typed[..], &[("do", "draft")]].concat()).await;
        assert_eq!(waits(&mut translator).await[0], "Meine angefangenen Texte: 1");
        let form = translator.get(&to).await;
        translator.submit(&form, &to, &[("do", "publish")]).await;
        let form = editor.get(&at).await;
        editor.submit(&form, &at, &[("do", "publish"), ("body", "Ganz neu.")]).await;
        assert_eq!(waits(&mut editor).await, ["Meine Entwürfe: 1", "Übersetzungen (Arabisch): 1"]);
        let desk = editor.get("/de/people/desk").await;
        assert!(desk.attributes("main .chips a", "href").contains(&"/de/content/translations?to=ar".to_owned()));
    })
    .await;
}
