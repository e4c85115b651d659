//! An editor's stories.

use axum::http::{Method, StatusCode};

use super::{id_of, publish, read};
use crate::content::Locale;
use crate::testing::{House, on_both_engines};

#[tokio::test]
async fn a_page_is_written_looked_at_published_and_found_in_the_menu() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let form = editor.get("/de/content/new").await;
        let page = editor.submit(&form, "/content/new", &[("title", "Über uns"), ("place", "menu")]).await;
        assert_eq!(read(&house, "/de/uber-uns").await.status, StatusCode::NOT_FOUND, "nobody sees it yet");
        let typed = [("body", "## Wer wir sind\n\nEin **Netz** <script>x</script>."), ("summary", "Kurz.")];
        let look = [typed[0], typed[1], ("do", "preview")];
        let preview = editor.submit(&page, &page.path, &look).await;
        assert_eq!(preview.all(".preview h2, .preview h3"), ["Vorschau", "Wer wir sind"]);
        assert_eq!(preview.attributes("textarea#body", "lang"), ["de"]);
        editor.submit(&preview, &page.path, &[("do", "publish")]).await;
        let shown = read(&house, "/de/uber-uns").await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.text());
        assert_eq!(shown.all("article strong"), ["Netz"]);
        assert!(shown.says("<script>x</script>") && !shown.body.contains("<script>x"), "raw HTML is shown, not obeyed");
        let start = read(&house, "/de").await;
        assert_eq!(start.all(".menu a[href='/de/uber-uns']"), ["Über uns"]);
    })
    .await;
}

#[tokio::test]
async fn two_editors_see_both_texts_and_neither_is_lost() {
    on_both_engines(async |house: House| {
        let mut anna = house.coordinator().await;
        let mut bert = house.coordinator().await;
        let at = publish(&mut anna, "", "Angebote", "Wir beraten am Montag.").await;
        let (first, second) = (anna.get(&at).await, bert.get(&at).await);
        anna.submit(&first, &at, &[("do", "publish"), ("body", "Wir beraten am Dienstag.")]).await;
        let late = bert.submit(&second, &at, &[("do", "publish"), ("body", "Wir beraten am Freitag.")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!((late.all("del"), late.all("ins")), (vec!["Dienstag".to_owned()], vec!["Freitag".to_owned()]));
        assert!(read(&house, "/de/angebote").await.says("Dienstag"), "nothing was written over");
        let again = bert.get(&at).await;
        assert!(again.says("Sie schreiben an Ihrem Entwurf weiter."), "{}", again.text());
        assert!(again.all("textarea#body")[0].contains("Freitag"));
        bert.submit(&again, &at, &[("do", "publish")]).await;
        assert!(read(&house, "/de/angebote").await.says("Freitag"));
    })
    .await;
}

#[tokio::test]
async fn two_editors_see_both_titles_and_boxes_where_the_text_is_the_same() {
    on_both_engines(async |house: House| {
        let mut anna = house.coordinator().await;
        let mut bert = house.coordinator().await;
        let at = publish(&mut anna, "", "Angebote", "Wir beraten.").await;
        let (first, second) = (anna.get(&at).await, bert.get(&at).await);
        let hers = [("do", "publish"), ("title", "Beratung"), ("aside", "Am Dienstag.")];
        anna.submit(&first, &at, &hers).await;
        let his = [("do", "publish"), ("title", "Hilfe"), ("aside", "Am Freitag.")];
        let late = bert.submit(&second, &at, &his).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!(late.all(".diff del"), ["Beratung", "Dienstag"]);
        assert_eq!(late.all(".diff ins"), ["Hilfe", "Freitag"]);
    })
    .await;
}

#[tokio::test]
async fn from_every_level_of_the_tree_a_way_leads_back_to_the_desk() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let project = publish(&mut editor, "", "Projekt", "P").await;
        let below = publish(&mut editor, &id_of(&project), "Ziele", "Z").await;
        let to_the_desk = ["Startseite", "Mein Arbeitsplatz"];
        assert_eq!(editor.get("/de/content").await.all(".crumbs a"), to_the_desk);
        let level = editor.get(&format!("/de/content?under={}", id_of(&below))).await;
        assert_eq!(level.all(".crumbs a"), [&to_the_desk[..], &["Seiten", "Projekt"]].concat());
        let mut translator = house.translator(&["ar"]).await;
        let list = translator.get("/de/content").await;
        assert_eq!(translator.get(&list.attributes(".crumbs a", "href")[1]).await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn every_old_address_leads_to_the_page_for_ever() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let project = publish(&mut editor, "", "Projekt", "P").await;
        let below = publish(&mut editor, &id_of(&project), "Ziele", "Z").await;
        assert_eq!(read(&house, "/de/projekt/ziele").await.all(".crumbs a"), ["Startseite", "Projekt"]);
        let form = editor.get(&project).await;
        editor.submit(&form, &project, &[("do", "publish"), ("slug", "vorhaben")]).await;
        let form = editor.get(&below).await;
        editor.submit(&form, &below, &[("do", "publish"), ("slug", "absichten")]).await;
        for old in ["/de/projekt/ziele", "/de/vorhaben/ziele"] {
            let moved = read(&house, old).await;
            assert_eq!(moved.status, StatusCode::PERMANENT_REDIRECT, "{old}");
            assert_eq!(moved.location().as_deref(), Some("/de/vorhaben/absichten"), "{old}");
        }
        let form = editor.get(&format!("/de/content/{}/place", id_of(&below))).await;
        editor.submit(&form, "/place", &[("parent", ""), ("after", "")]).await;
        assert_eq!(read(&house, "/de/absichten").await.status, StatusCode::OK);
        assert_eq!(read(&house, "/de/projekt/ziele").await.location().as_deref(), Some("/de/absichten"));

        let other = publish(&mut editor, "", "Projekt", "Ein anderes.").await;
        assert!(read(&house, "/de/projekt-2").await.says("Ein anderes."), "a new page takes no old address by itself");
        let english = format!("/de/content/{}/en", id_of(&other));
        for at in [&other, &english] {
            let form = editor.get(at).await;
            let typed = [("do", "publish"), ("title", "Plan"), ("slug", "projekt"), ("body", "bleibt")];
            let refused = editor.submit(&form, at, &typed).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{at}");
            let why = "Diese alte Adresse führt zu »Projekt«. Wählen Sie eine andere.";
            assert!(refused.says(why) && refused.all("#slug-error").len() == 1, "{}", refused.text());
            assert_eq!(refused.all("textarea#body"), ["bleibt"]);
        }
        let hub = crate::cli::find_hub(&house.app, Some("kozmos")).unwrap();
        for named in ["title = \"Plan\"\nslug = \"projekt\"", "title = \"Projekt\""] {
            let file = format!("[texts.de]\n{named}\nbody = \"x\"\n");
            let refused = crate::content::cli::write(&house.app, &hub, &file).await.unwrap_err();
            assert!(refused.ends_with("leads to the page Projekt"), "whoever brings files is told the same: {refused}");
        }
        let goals = publish(&mut editor, "", "Ziele", "Andere Ziele.").await;
        let form = editor.get(&format!("/de/content/{}/place", id_of(&goals))).await;
        let refused = editor.submit(&form, "/place", &[("parent", &id_of(&project))]).await;
        assert!(refused.says("Diese alte Adresse führt zu »Ziele«."), "{}", refused.text());
        assert_eq!(read(&house, "/de/projekt").await.location().as_deref(), Some("/de/vorhaben"));

        let form = editor.get(&project).await;
        editor.submit(&form, &project, &[("do", "publish"), ("slug", "projekt")]).await;
        assert_eq!(read(&house, "/de/projekt").await.status, StatusCode::OK, "its own it may take back");
        assert_eq!(read(&house, "/de/vorhaben").await.location().as_deref(), Some("/de/projekt"));
    })
    .await;
}

#[tokio::test]
async fn an_old_address_goes_before_another_page_that_has_it_in_another_language() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let people = publish(&mut editor, "", "Team", "Wir.").await;
        let group = publish(&mut editor, "", "Gruppe", "Ihr.").await;
        let english = format!("/de/content/{}/en", id_of(&group));
        let form = editor.get(&english).await;
        editor.submit(&form, &english, &[("do", "publish"), ("title", "Team"), ("body", "You.")]).await;
        let form = editor.get(&people).await;
        editor.submit(&form, &people, &[("do", "publish"), ("slug", "leute")]).await;
        assert_eq!(read(&house, "/de/team").await.location().as_deref(), Some("/de/leute"));
        assert!(read(&house, "/en/team").await.says("You."));
        let asked = editor.get(&format!("/de/content/{}/remove", id_of(&people))).await;
        editor.submit(&asked, "/remove", &[]).await;
        let moved = read(&house, "/de/team").await;
        assert_eq!(moved.location().as_deref(), Some("/de/gruppe"), "what is deleted stands in nobody's way");
    })
    .await;
}

#[tokio::test]
async fn a_page_that_comes_back_makes_way_for_the_one_that_took_its_address() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let first = publish(&mut editor, "", "Ziel", "Das erste.").await;
        let remove = format!("/de/content/{}/remove", id_of(&first));
        let asked = editor.get(&remove).await;
        editor.submit(&asked, "/remove", &[]).await;
        let second = publish(&mut editor, "", "Ziel", "Das zweite.").await;
        assert!(read(&house, "/de/ziel").await.says("Das zweite."), "nobody is led to what is deleted");
        let back = editor.get(&remove).await;
        editor.submit(&back, "/restore", &[]).await;
        assert!(read(&house, "/de/ziel").await.says("Das zweite."));
        assert!(read(&house, "/de/ziel-2").await.says("Das erste."));
        let asked = editor.get(&format!("/de/content/{}/remove", id_of(&second))).await;
        editor.submit(&asked, "/remove", &[]).await;
        assert_eq!(read(&house, "/de/ziel").await.location().as_deref(), Some("/de/ziel-2"));
    })
    .await;
}

#[tokio::test]
async fn what_is_lacking_leads_to_the_page_of_the_qualification_programme() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let course = publish(&mut editor, "", "Kurs", "k").await;
        let led_to = async |lang| house.app.menus.of(&house.hub).qualification(lang).map(|page| page.to.clone());
        assert_eq!(led_to(Locale::De).await, None);
        let place = format!("/de/content/{}/place", id_of(&course));
        let form = editor.get(&place).await;
        editor.submit(&form, "/place", &[("qualification", "yes")]).await;
        assert_eq!(led_to(Locale::De).await.as_deref(), Some("/de/kurs"));
        assert_eq!(led_to(Locale::Vi).await.as_deref(), Some("/vi/kurs"), "where it is shown in German");
        let form = editor.get(&place).await;
        assert_eq!(form.attributes("#qualification[checked]", "value"), ["yes"]);
        editor.submit(&form, "/place", &[("qualification", "")]).await;
        assert_eq!(led_to(Locale::De).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_page_cannot_stand_below_itself_or_take_an_address_that_is_in_use() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let above = publish(&mut editor, "", "Oben", "o").await;
        let below = publish(&mut editor, &id_of(&above), "Unten", "u").await;
        let form = editor.get(&format!("/de/content/{}/place", id_of(&above))).await;
        let refused = editor.submit(&form, "/place", &[("parent", &id_of(&below))]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("Eine Seite kann nicht unter sich selbst stehen."));
        assert_eq!(read(&house, "/de/oben/unten").await.status, StatusCode::OK, "everything is as it was");
        let other = publish(&mut editor, "", "Andere", "a").await;
        for (slug, why) in [("oben", "hat schon eine andere Seite"), ("matching", "braucht die Website selbst")] {
            let form = editor.get(&other).await;
            let refused = editor.submit(&form, &other, &[("do", "publish"), ("slug", slug), ("body", "bleibt")]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{slug}");
            assert!(refused.says(why) && refused.all("textarea#body")[0].contains("bleibt"), "{}", refused.text());
        }
    })
    .await;
}

#[tokio::test]
async fn of_two_who_move_a_page_the_later_one_sees_what_stands_there_and_loses_no_choice() {
    on_both_engines(async |house: House| {
        let (mut anna, mut bert) = (house.coordinator().await, house.coordinator().await);
        let [above, other] = [publish(&mut anna, "", "Oben", "o").await, publish(&mut anna, "", "Andere", "a").await];
        let page = publish(&mut anna, "", "Kurs", "k").await;
        let place = format!("/de/content/{}/place", id_of(&page));
        let (hers, his) = (anna.get(&place).await, bert.get(&place).await);
        anna.submit(&hers, "/place", &[("parent", &id_of(&above)), ("place", "menu")]).await;
        let chosen = [("parent", id_of(&other)), ("starts_on", "2027-02-01".into())];
        let chosen: Vec<(&str, &str)> = chosen.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let late = bert.submit(&his, "/place", &chosen).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!(late.all(".diff del")[0], "Oben");
        assert_eq!(late.all(".diff ins")[..1], ["Andere"]);
        assert!(late.all(".diff ins").concat().contains("2027"), "{}", late.text());
        assert!(!late.says("Entwurf"), "none is kept");
        assert_eq!(read(&house, "/de/oben/kurs").await.status, StatusCode::OK);
        let blind = bert.send(Method::POST, &place, Some(&fields::Fields::default())).await;
        assert_eq!(blind.status, StatusCode::CONFLICT, "who says no version has seen none");
        bert.submit(&late, "/place", &[]).await;
        assert_eq!(read(&house, "/de/andere/kurs").await.status, StatusCode::OK, "he has seen it and decides");
        // The page above goes while somebody chooses it.
        let form = bert.get(&place).await;
        let asked = anna.get(&format!("/de/content/{}/remove", id_of(&above))).await;
        anna.submit(&asked, "/remove", &[]).await;
        let refused = bert.submit(&form, "/place", &[("parent", &id_of(&above)), ("ends_on", "2027-06-30")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("gibt es nicht mehr") && refused.attributes("#ends_on", "value") == ["2027-06-30"]);
        let new = bert.get(&format!("/de/content/new?under={}", id_of(&above))).await;
        let orphan = bert.submit(&new, "/new", &[("title", "Neu"), ("parent", &id_of(&above))]).await;
        assert_eq!(orphan.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(orphan.says("gibt es nicht mehr"), "{}", orphan.text());
        let backwards = bert.submit(&form, "/place", &[("starts_on", "2027-07-01"), ("ends_on", "2027-06-30")]).await;
        assert!(backwards.says("Das Ende liegt vor dem Anfang."), "{}", backwards.text());
    })
    .await;
}

#[tokio::test]
async fn a_page_that_comes_back_without_the_one_above_it_stands_below_the_next_one_up() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let top = publish(&mut editor, "", "Oben", "o").await;
        let middle = publish(&mut editor, &id_of(&top), "Mitte", "m").await;
        let below = publish(&mut editor, &id_of(&middle), "Unten", "u").await;
        for page in [&below, &middle] {
            let asked = editor.get(&format!("/de/content/{}/remove", id_of(page))).await;
            editor.submit(&asked, "/remove", &[]).await;
        }
        let gone = editor.get(&format!("/de/content/{}/remove", id_of(&below))).await;
        editor.submit(&gone, "/restore", &[]).await;
        assert_eq!(read(&house, "/de/oben/unten").await.status, StatusCode::OK);
        let old = read(&house, "/de/oben/mitte/unten").await;
        assert_eq!(old.location().as_deref(), Some("/de/oben/unten"), "the old address leads there");
    })
    .await;
}

#[tokio::test]
async fn a_linked_page_is_deleted_only_after_somebody_saw_who_links_to_it() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let goal = publish(&mut editor, "", "Ziel", "z").await;
        publish(&mut editor, "", "Quelle", "Siehe [hier](/de/ziel) und [dort](/de/nirgends).").await;
        assert_eq!(read(&house, "/de/quelle").await.attributes("article a", "href"), ["/de/ziel"]);
        assert!(editor.get("/de/content/links").await.says("/de/nirgends"));
        let remove = format!("/de/content/{}/remove", id_of(&goal));
        let blind = editor.send(Method::POST, &remove, Some(&fields::Fields::default())).await;
        assert_eq!(blind.status, StatusCode::CONFLICT);
        assert!(blind.says("Quelle"), "{}", blind.text());
        let asked = editor.get(&remove).await;
        editor.submit(&asked, "/remove", &[]).await;
        let gone = read(&house, "/de/ziel").await;
        assert_eq!(gone.status, StatusCode::GONE);
        assert_eq!(read(&house, "/de/quelle").await.all("article a"), Vec::<String>::new(), "the words stay");
        assert!(editor.get("/de/content/links").await.says("/de/ziel"));
        let back = editor.get(&remove).await;
        editor.submit(&back, "/restore", &[]).await;
        assert_eq!(read(&house, "/de/ziel").await.status, StatusCode::OK);
        assert_eq!(read(&house, "/de/quelle").await.attributes("article a", "href"), ["/de/ziel"]);
    })
    .await;
}

#[tokio::test]
async fn what_was_written_while_the_page_was_deleted_is_kept_and_stands_in_the_form_when_it_is_back() {
    on_both_engines(async |house: House| {
        let (mut anna, mut bert) = (house.coordinator().await, house.coordinator().await);
        let mut translator = house.translator(&["en"]).await;
        let at = publish(&mut anna, "", "Angebote", "Wir beraten am Montag.").await;
        let english = format!("/de/content/{}/en", id_of(&at));
        let (his, hers) = (bert.get(&at).await, translator.get(&english).await);
        let asked = anna.get(&format!("/de/content/{}/remove", id_of(&at))).await;
        anna.submit(&asked, "/remove", &[]).await;

        let typed = [("do", "publish"), ("title", "Offers"), ("body", "We advise.")];
        let late = translator.submit(&hers, &english, &typed).await;
        assert_eq!(late.status, StatusCode::GONE, "{}", late.text());
        assert!(late.attributes("form[action$='/restore']", "action").is_empty(), "the tree is the staff's");
        let late = bert.submit(&his, &at, &[("do", "publish"), ("body", "Wir beraten am Freitag.")]).await;
        assert_eq!(late.status, StatusCode::GONE);
        let why = "Diese Seite wurde gelöscht, während Sie schrieben. Ihr Text ist gesichert.";
        assert!(late.says(why), "{}", late.text());
        assert_eq!(late.all("textarea#body"), ["Wir beraten am Freitag."]);
        let look = bert.submit(&late, &at, &[("do", "preview")]).await;
        assert!(look.status.is_success() && look.all(".preview")[0].contains("Freitag"), "{}", look.text());
        assert_eq!(read(&house, "/de/angebote").await.status, StatusCode::GONE, "deleted it stays");

        let back = bert.submit(&late, "/restore", &[]).await;
        assert!(back.says("Sie schreiben an Ihrem Entwurf weiter."), "{}", back.text());
        bert.submit(&back, &at, &[("do", "publish")]).await;
        assert!(read(&house, "/de/angebote").await.says("Freitag"));
        let form = translator.get(&english).await;
        assert_eq!(form.all("textarea#body"), ["We advise."]);
        translator.submit(&form, &english, &[("do", "publish")]).await;
        assert!(read(&house, "/en/offers").await.says("We advise."));
    })
    .await;
}

#[tokio::test]
async fn what_is_hard_to_read_is_found_in_the_summary_and_in_the_box_too() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Angebote", "Wir beraten.").await;
        let form = editor.get(&at).await;
        assert!(form.says("Der Text ist noch zu kurz für eine Bewertung."), "{}", form.text());
        let long = ["Wir helfen Ihnen und allen, die Sie mit zu uns bringen,"; 3].join(" ");
        let typed = [("do", "preview"), ("summary", long.as_str()), ("aside", "Bringen Sie ggf. Fragen mit.")];
        let look = editor.submit(&form, &at, &typed).await;
        for said in ["Langer Satz (33 Wörter).", "Abkürzung: ggf.", "von 100 Punkten"] {
            assert!(look.says(said), "{said}: {}", look.text());
        }
    })
    .await;
}

#[tokio::test]
async fn a_text_appears_when_its_time_has_come() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Termin", "Alt.").await;
        let form = editor.get(&at).await;
        let later = [("do", "publish"), ("body", "Neu."), ("at", "2026-11-22T12:00")];
        let shown = editor.submit(&form, &at, &later).await;
        assert!(shown.says("Die nächste Fassung erscheint am 22. November 2026, 12:00 Uhr."), "{}", shown.text());
        let english = editor.get(&at.replacen("/de/", "/en/", 1)).await;
        assert!(english.says("The next version appears on 22 November 2026, 12:00."), "{}", english.text());
        let versions = editor.get(&format!("{at}/versions")).await;
        let said = versions.says("22. November 2026, ") && !versions.says("2026-11-22");
        assert!(said, "{}", versions.text());
        crate::content::work::publish_due(&house.app).await.unwrap();
        assert!(read(&house, "/de/termin").await.says("Alt."));
        let mut tx = house.app.db.write().await.unwrap();
        // Twelve in Berlin is eleven in Greenwich.
        assert_eq!(super::super::store::publish_due(&mut tx, "2026-11-22T10:59:59Z").await.unwrap(), 0);
        assert_eq!(super::super::store::publish_due(&mut tx, "2026-11-22T11:00:00Z").await.unwrap(), 1);
        tx.commit().await.unwrap();
        house.app.catch_up().await.unwrap();
        assert!(read(&house, "/de/termin").await.says("Neu."));
    })
    .await;
}

#[tokio::test]
async fn an_old_version_is_compared_and_brought_back() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Verlauf", "Eins.").await;
        let form = editor.get(&at).await;
        editor.submit(&form, &at, &[("do", "publish"), ("body", "Zwei.")]).await;
        let compared = editor.get(&format!("{at}/versions?old=2&new=3")).await;
        assert_eq!((compared.all(".diff del"), compared.all(".diff ins")), (vec!["Eins".into()], vec!["Zwei".into()]));
        let all = editor.get(&format!("{at}/versions")).await;
        editor.submit(&all, "/versions", &[("number", "2")]).await;
        assert!(read(&house, "/de/verlauf").await.says("Eins."));
        assert_eq!(editor.get(&format!("{at}/versions")).await.all(".card h2").len(), 4, "nothing is thrown away");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_tells_which_links_lead_nowhere_and_asks_other_sites_only_on_request() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let body = format!("[hier](/de/nirgends), [dort](http://{closed}/x) und [Post](mailto:a@b.example).");
        publish(&mut editor, "", "Quelle", &body).await;
        let hubs = house.app.hubs();
        let hub = hubs.iter().find(|hub| hub.id == house.hub).unwrap();
        assert_eq!(crate::content::cli::links(&house.app, hub, false).await, Ok(1), "only our own are looked at");
        assert_eq!(crate::content::cli::links(&house.app, hub, true).await, Ok(2));
        let other = hubs.iter().find(|hub| hub.id == house.other).unwrap();
        assert_eq!(crate::content::cli::links(&house.app, other, true).await, Ok(0));
    })
    .await;
}
