//! Links that lead nowhere, whoever wrote them.

use std::collections::BTreeMap;

use super::{id_of, invite, publish, read, record, tell};
use crate::content::{Answer, cli, store};
use crate::testing::{Browser, House, on_both_engines};

/// An association with that state.
async fn association(house: &House, slug: &str, state: &str) {
    let mut tx = house.app.db.write().await.unwrap();
    db::exec!(
        &mut tx,
        "INSERT INTO organisation (id, hub_id, kind, slug, state, name, sort_key, origin_lang, version, created_at, \
         updated_at) VALUES ($1, $2, 'association', $1, $3, $1, $1, 'de', 1, '', '')",
        slug,
        &house.hub,
        state,
    )
    .unwrap();
    tx.commit().await.unwrap();
}

/// What the report says: the address and the form that it stands in.
async fn reported(editor: &mut Browser) -> Vec<(String, String)> {
    let report = editor.get("/de/content/links").await;
    let forms = report.attributes("main ul li a", "href");
    report.all("main li bdi[dir=ltr]").into_iter().zip(forms).collect()
}

#[tokio::test]
async fn an_address_of_a_room_leads_nowhere_while_no_public_record_stands_there() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        tell(&mut editor, "Fest", "2026-11-20", ("Kommen Sie.", "publish")).await;
        tell(&mut editor, "Morgen", "2026-11-23", ("Noch nicht.", "publish")).await;
        tell(&mut editor, "Entwurf", "2026-11-20", ("Noch nicht.", "save")).await;
        invite(&mut editor, "2026-12-05", ("Treff", "Mit Tee.")).await;
        association(&house, "lan", "published").await;
        association(&house, "leise", "draft").await;
        let good = "[a](/de/news/fest?x=1) [b](/vi/gatherings/2026-12-05-treff) [c](/de/organisations/lan) \
                    [d](/de/news/feed.atom) [e](/de/gatherings/2026-12-05-treff/event.ics) [f](/de/matching#x) [g](/)";
        publish(&mut editor, "", "Gut", good).await;
        assert_eq!(reported(&mut editor).await, []);
        let bad = [
            "/de/funding/nirgends",
            "/de/matching/nirgends",
            "/de/news/entwurf",
            "/de/news/gibt-es-nicht",
            "/de/news/morgen",
            "/de/organisations/leise",
        ];
        let body = bad.map(|to| format!("[x]({to})")).join(" ");
        let at = publish(&mut editor, "", "Schlecht", &body).await;
        let expected = bad.map(|to| (to.to_owned(), at.clone()));
        assert_eq!(reported(&mut editor).await, expected);
        let shown = read(&house, "/de/schlecht").await;
        assert_eq!(shown.attributes("article a", "href").len(), bad.len(), "tomorrow it may be there");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn links_in_news_and_events_are_looked_at_and_lead_to_their_forms() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let goal = publish(&mut editor, "", "Ziel", "z").await;
        let body = "[gut](/de/ziel) [weg](/de/nirgends) [Wort](nirgends)";
        tell(&mut editor, "Fest", "2026-11-20", (body, "publish")).await;
        invite(&mut editor, "2026-12-05", ("Treff", "[Fest](/de/news/fest) [weg](/de/news/gibt-es-nicht)")).await;
        let at = |id: String| format!("/de/content/{id}/de");
        let (story, event) = (at(record(&house, "fest").await), at(record(&house, "2026-12-05-treff").await));
        let expected = [
            ("/de/nirgends".to_owned(), story.clone()),
            ("nirgends".to_owned(), story.clone()),
            ("/de/news/gibt-es-nicht".to_owned(), event),
        ];
        assert_eq!(reported(&mut editor).await, expected);
        let report = editor.get("/de/content/links").await;
        assert!(report.says("Fest (Neuigkeiten, Deutsch)") && report.says("Treff (Termine, Deutsch)"));
        assert_eq!(editor.get(&story).await.all("textarea#body").len(), 1, "the text is there");
        let hubs = house.app.hubs();
        let hub = hubs.iter().find(|hub| hub.id == house.hub).unwrap();
        assert_eq!(crate::content::cli::links(&house.app, hub, false).await, Ok(3));
        let asked = editor.get(&format!("/de/content/{}/remove", id_of(&goal))).await;
        assert!(asked.says("Fest (Neuigkeiten, Deutsch)"), "who removes a page is told: {}", asked.text());
        editor.submit(&asked, "/remove", &[]).await;
        assert_eq!(reported(&mut editor).await.len(), 4);
        assert!(read(&house, "/de/news/fest").await.all("article a").is_empty(), "the words stay");
        publish(&mut editor, "", "Danach", "[z](/de/ziel)").await;
        assert_eq!(reported(&mut editor).await.len(), 5, "a page that is written after the removal");
    })
    .await;
}

/// What other sites answer in the next story.
fn came(addresses: Vec<String>) -> BTreeMap<String, Answer> {
    let answer = |to: &str| match to {
        "https://a.example/fort" => Answer::Refused(404),
        "https://b.example/langsam" => Answer::Slow,
        "https://c.example/alt" => Answer::Moved("https://c.example/neu".into()),
        _ => Answer::Fine,
    };
    addresses.into_iter().map(|to| (to.clone(), answer(&to))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn editors_see_when_other_sites_were_asked_and_what_does_not_answer() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let links = "/de/content/links";
        assert!(editor.get(links).await.all("#outside").is_empty(), "no text has a link to another site");
        let sites =
            ["https://a.example/fort", "https://b.example/langsam", "https://c.example/alt", "https://d.example/"];
        let body = sites.map(|to| format!("[x]({to})")).join(" ");
        let at = publish(&mut editor, "", "Quelle", &body).await;
        let never = editor.get(links).await;
        assert!(never.says("Die Links auf andere Websites wurden noch nie geprüft."), "{}", never.text());

        let hubs = house.app.hubs();
        let hub = hubs.iter().find(|hub| hub.id == house.hub).unwrap();
        assert_eq!(cli::ask(&house.app, hub, came).await, Ok(2), "what has moved still leads somewhere");
        let report = editor.get(links).await;
        let asked = "Zuletzt geprüft: 22. November 2026, 10:00 Uhr. Adressen: 4. Davon ohne gute Antwort: 2.";
        assert!(report.says(asked), "{}", report.text());
        let told = report.all("#outside ~ ul li");
        for (line, said) in told.iter().zip(["gibt es dort nicht mehr", "nicht rechtzeitig", "https://c.example/neu"]) {
            assert!(line.contains("Quelle") && line.contains(said), "{line}");
        }
        assert_eq!(report.attributes("#outside ~ ul li a", "href"), vec![at.clone(); 3]);
        assert!(report.says("Alle Links auf unsere eigenen Seiten führen ans Ziel."));

        let form = editor.get(&at).await;
        editor.submit(&form, &at, &[("do", "publish"), ("body", "[x](https://d.example/)")]).await;
        assert!(editor.get(links).await.all("#outside ~ ul li").is_empty(), "what is mended is told no more");
        assert_eq!(cli::ask(&house.app, hub, came).await, Ok(0));
        let mut tx = house.app.db.read().await.unwrap();
        let kept = store::asked(&mut tx, &house.hub).await.unwrap().unwrap();
        assert_eq!(kept.answers.keys().collect::<Vec<_>>(), ["https://d.example/"]);
        assert_eq!(store::asked(&mut tx, &house.other).await.unwrap(), None);
    })
    .await;
}
