//! Finding on both engines: whatever people type, in whatever spelling; nothing that is not public.

mod recall;
mod site_pages;
mod sources;

use proptest::prelude::*;
use web::Locale;

use super::*;
use crate::ids::HubId;
use crate::ledger::{self, Entry, OPERATOR};
use crate::testing::{House, NOW, on_both_engines};

/// A record as a test writes it.
struct Row<'a> {
    id: &'a str,
    kind: &'a str,
    name: &'a str,
    state: &'a str,
    place: Option<&'a str>,
    texts: &'a [(&'a str, &'a str)],
    themes: &'a [&'a str],
}

const ROW: Row<'static> =
    Row { id: "", kind: "association", name: "", state: "published", place: None, texts: &[], themes: &[] };

async fn put(house: &House, hub: &HubId, row: &Row<'_>) {
    let mut tx = house.app.db.write().await.unwrap();
    let (id, subject) = (row.id, if row.kind == "programme" { "programme" } else { "organisation" });
    if row.kind == "programme" {
        put_programme(&mut tx, hub, row).await;
    } else {
        db::exec!(
            &mut tx,
            "INSERT INTO organisation (id, hub_id, kind, slug, state, name, sort_key, place, origin_lang, version, \
             created_at, updated_at) VALUES ($1, $2, $3, $1, $4, $5, $5, $6, 'de', 1, $7, $7) \
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, state = excluded.state",
            id,
            hub,
            row.kind,
            row.state,
            row.name,
            row.place,
            NOW,
        )
        .unwrap();
        for (lang, text) in row.texts {
            db::exec!(
                &mut tx,
                "INSERT INTO organisation_text (hub_id, organisation_id, lang, summary, description) \
                 VALUES ($1, $2, $3, $4, '') ON CONFLICT (organisation_id, lang) DO UPDATE SET summary = excluded.summary",
                hub,
                id,
                *lang,
                *text,
            )
            .unwrap();
        }
        for theme in row.themes {
            db::exec!(
                &mut tx,
                "INSERT INTO organisation_tag (hub_id, organisation_id, tag, value) VALUES ($1, $2, 'theme', $3)",
                hub,
                id,
                *theme,
            )
            .unwrap();
        }
    }
    ledger::append(&mut tx, hub, NOW, OPERATOR, &[Entry::new("save", subject, id, "")]).await.unwrap();
    tx.commit().await.unwrap();
    house.app.catch_up().await.unwrap();
}

/// The first theme is the foundation's id; titles are the texts.
async fn put_programme(tx: &mut db::Tx, hub: &HubId, row: &Row<'_>) {
    db::exec!(
        tx,
        "INSERT INTO programme (id, hub_id, foundation_id, slug, state, sort_key, origin_lang, currency, version, \
         created_at, updated_at) VALUES ($1, $2, $3, $1, $4, $5, 'de', 'EUR', 1, $6, $6)",
        row.id,
        hub,
        row.themes[0],
        row.state,
        row.name,
        NOW,
    )
    .unwrap();
    for (lang, title) in row.texts {
        db::exec!(
            tx,
            "INSERT INTO programme_text (hub_id, programme_id, lang, title, purpose) VALUES ($1, $2, $3, $4, $5)",
            hub,
            row.id,
            *lang,
            *title,
            row.name,
        )
        .unwrap();
    }
}

async fn remove(house: &House, id: &str) {
    let mut tx = house.app.db.write().await.unwrap();
    db::exec!(&mut tx, "DELETE FROM organisation_text WHERE organisation_id = $1", id).unwrap();
    db::exec!(&mut tx, "DELETE FROM organisation_tag WHERE organisation_id = $1", id).unwrap();
    db::exec!(&mut tx, "DELETE FROM organisation WHERE id = $1", id).unwrap();
    let entry = Entry::new("remove", "organisation", id, "");
    ledger::append(&mut tx, &house.hub, NOW, OPERATOR, &[entry]).await.unwrap();
    tx.commit().await.unwrap();
    house.app.catch_up().await.unwrap();
}

/// The ids of what a reader of a locale finds, best first.
fn hits(house: &House, hub: &HubId, locale: Locale, query: &str) -> Vec<String> {
    let shelf = house.app.search.of(hub).unwrap();
    let lang = ::text::Lang::parse(locale.language()).unwrap();
    let found = shelf.find(&Sought::parse(query, lang));
    shelf.page(&found, None, 0, 50).iter().map(|record| record.id.clone()).collect()
}

/// Nine associations as the measurement of stock tokenizers used them, one for each kind of spelling.
async fn world(house: &House) {
    let rows = [
        Row {
            id: "hamza", texts: &[("ar", "نُساعد الأُسَر والمدرسة في المدينة")], name: "Brücke Halle", ..ROW
        },
        Row { id: "duong", name: "Đường Việt", texts: &[("vi", "Hỗ trợ gia đình người Việt")], ..ROW },
        Row { id: "elka", name: "Klub Sonne", texts: &[("ru", "Праздник Ёлка для детей")], ..ROW },
        Row { id: "lodz", name: "Freunde von Łódź", texts: &[("pl", "Spotkania i nauka języka")], ..ROW },
        Row { id: "dach", name: "Dachverband der Migrantenorganisationen", ..ROW },
        Row { id: "strasse", name: "Haus Zukunft", texts: &[("de", "Wir sitzen in der Großen Straße.")], ..ROW },
        Row { id: "geld", name: "Beratung Süd", texts: &[("de", "Hilfe bei Fördermitteln und Anträgen.")], ..ROW },
        Row { id: "oeuvre", name: "Théâtre libre", texts: &[("fr", "Une œuvre commune")], ..ROW },
        Row { id: "musik", name: "Klangraum", place: Some("Magdeburg"), themes: &["music"], ..ROW },
        Row { id: "stiftung", kind: "foundation", name: "Stiftung Regenbogen", ..ROW },
        Row {
            id: "topf",
            kind: "programme",
            name: "Kleine Zuschüsse für Nachbarschaften",
            texts: &[("de", "Nachbarschaftstopf"), ("en", "Neighbourhood pot")],
            themes: &["stiftung"],
            ..ROW
        },
    ];
    for row in rows {
        put(house, &house.hub, &row).await;
    }
}

#[tokio::test]
async fn every_spelling_that_people_use_finds() {
    on_both_engines(|house| async move {
        world(&house).await;
        for (query, locale, id) in [
            ("الاسر", Locale::Ar, "hamza"),
            ("المدرسه", Locale::Ar, "hamza"),
            ("المَدِينَةِ", Locale::Ar, "hamza"),
            ("duong", Locale::Vi, "duong"),
            ("gia dinh", Locale::Vi, "duong"),
            ("елка", Locale::Ru, "elka"),
            ("ребёнка ёлка детям", Locale::Ru, "elka"),
            ("lodz", Locale::Pl, "lodz"),
            ("Organisation", Locale::De, "dach"),
            ("organisationen", Locale::Ar, "dach"),
            ("strasse", Locale::De, "strasse"),
            ("foerdermittel", Locale::De, "geld"),
            ("Fördermittel", Locale::Ar, "geld"),
            ("fordermittel", Locale::Vi, "geld"),
            ("oeuvre", Locale::Fr, "oeuvre"),
            ("Migrantenorganistaionen", Locale::De, "dach"),
            ("Regenbogn", Locale::De, "stiftung"),
            ("nachb", Locale::De, "topf"),
            ("neighbourhoods", Locale::En, "topf"),
            ("magdeburg", Locale::De, "musik"),
            ("Musik", Locale::Vi, "musik"),
            ("музыка", Locale::Ru, "musik"),
        ] {
            let found = hits(&house, &house.hub, locale, query);
            assert_eq!(found.first().map(String::as_str), Some(id), "{query} on {}", house.app.db.engine());
        }
        assert_eq!(hits(&house, &house.hub, Locale::De, "Regenbogen"), ["stiftung", "topf"]);
        assert!(hits(&house, &house.hub, Locale::De, "Quittenmus").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_draft_and_another_hubs_records_are_never_found() {
    on_both_engines(|house| async move {
        let draft = Row { id: "d", name: "Geheimer Entwurf", state: "draft", texts: &[("de", "Quitte")], ..ROW };
        put(&house, &house.hub, &draft).await;
        put(&house, &house.other, &Row { id: "o", name: "Quittengarten", ..ROW }).await;
        for query in ["Geheimer", "Quitte", "Quittengarten", "Entwurf"] {
            assert!(hits(&house, &house.hub, Locale::De, query).is_empty(), "{query}");
        }
        assert_eq!(hits(&house, &house.other, Locale::De, "Quittengarten"), ["o"]);
        let page = house.visitor().get("/de/search?q=Quittengarten").await;
        assert!(!page.body.contains("/organisations/o\""), "{}", page.text());
        assert!(house.visitor().at("other.example").get("/de/search?q=quittengarten").await.says("Quittengarten"));
        assert!(!house.visitor().get("/de/search/suggest?q=qui").await.body.contains("Quittengarten"));
        assert!(!house.visitor().get("/api/v1/search?q=Quitte").await.body.contains("Geheim"));
    })
    .await;
}

#[tokio::test]
async fn a_changed_record_is_found_by_its_new_words_only_and_a_removed_one_not_at_all() {
    on_both_engines(|house| async move {
        put(&house, &house.hub, &Row { id: "f", kind: "foundation", name: "Stiftung Apfel", ..ROW }).await;
        put(&house, &house.hub, &Row { id: "p", kind: "programme", texts: &[("de", "Topf")], themes: &["f"], ..ROW })
            .await;
        assert_eq!(hits(&house, &house.hub, Locale::De, "Apfel"), ["f", "p"]);
        put(&house, &house.hub, &Row { id: "f", kind: "foundation", name: "Stiftung Quitte", ..ROW }).await;
        assert!(hits(&house, &house.hub, Locale::De, "Apfel").is_empty());
        assert_eq!(hits(&house, &house.hub, Locale::De, "Quitte"), ["f", "p"]);
        let hidden = Row { id: "f", kind: "foundation", name: "Stiftung Quitte", state: "draft", ..ROW };
        put(&house, &house.hub, &hidden).await;
        assert!(hits(&house, &house.hub, Locale::De, "Quitte").is_empty());
        put(&house, &house.hub, &Row { id: "a", name: "Birnbaum", texts: &[("de", "Obst")], ..ROW }).await;
        assert_eq!(hits(&house, &house.hub, Locale::De, "Birnbaum"), ["a"]);
        remove(&house, "a").await;
        assert!(hits(&house, &house.hub, Locale::De, "Birnbaum").is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_import_of_unknown_extent_is_followed() {
    on_both_engines(|house| async move {
        put(&house, &house.hub, &Row { id: "a", name: "Birnbaum", ..ROW }).await;
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(&mut tx, "UPDATE organisation SET name = 'Quittenbaum' WHERE hub_id = $1", &house.hub).unwrap();
        let entry = Entry::new("import", "import", "organisations", "");
        ledger::append(&mut tx, &house.hub, NOW, OPERATOR, &[entry]).await.unwrap();
        tx.commit().await.unwrap();
        house.app.catch_up().await.unwrap();
        assert_eq!(hits(&house, &house.hub, Locale::De, "Quittenbaum"), ["a"]);
        assert!(hits(&house, &house.hub, Locale::De, "Birnbaum").is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_index_that_followed_changes_orders_like_one_that_was_built_at_once() {
    on_both_engines(|house| async move {
        world(&house).await;
        for name in ["Garten Nord", "Gärten Süd", "Gemeinschaftsgarten", "Nord Süd Garten"] {
            put(&house, &house.hub, &Row { id: "changing", name, ..ROW }).await;
            put(&house, &house.hub, &Row { id: name, name, ..ROW }).await;
        }
        let fresh = Indexes::default();
        let mut tx = house.app.db.read().await.unwrap();
        fresh.refresh(&mut tx, &house.hub, 0).await.unwrap();
        let (old, new) = (house.app.search.of(&house.hub).unwrap(), fresh.of(&house.hub).unwrap());
        for query in ["garten", "garten nord", "nord süd garten", "gartn sud", "der garten in halle"] {
            let sought = Sought::parse(query, ::text::Lang::De);
            let ids = |shelf: &Shelf| -> Vec<String> {
                let found = shelf.find(&sought);
                shelf.page(&found, None, 0, 50).iter().map(|record| record.id.clone()).collect()
            };
            assert_eq!(ids(&old), ids(&new), "{query}");
            assert!(!ids(&old).is_empty(), "{query}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_better_fit_comes_first() {
    on_both_engines(|house| async move {
        put(&house, &house.hub, &Row { id: "body", name: "A", texts: &[("de", "Wir machen Theater.")], ..ROW }).await;
        put(&house, &house.hub, &Row { id: "part", name: "Kindertheatergruppe", ..ROW }).await;
        put(&house, &house.hub, &Row { id: "word", name: "Freies Theater Halle", ..ROW }).await;
        put(&house, &house.hub, &Row { id: "whole", name: "Theater", ..ROW }).await;
        assert_eq!(hits(&house, &house.hub, Locale::De, "Theater"), ["whole", "word", "part", "body"]);
    })
    .await;
}

#[tokio::test]
async fn the_page_marks_the_words_and_says_in_which_language_a_text_is() {
    on_both_engines(|house| async move {
        world(&house).await;
        let mut visitor = house.visitor();
        let start = visitor.get("/de/search").await;
        assert!(start.body.contains("noindex") && start.says("So finden Sie mehr"));
        let page = visitor.submit(&start, "/de/search", &[("q", "foerdermittel")]).await;
        assert!(page.says("Ein Treffer. Gesucht auf Deutsch."), "{}", page.text());
        assert!(page.says("zeigen wir auch. Vorschläge zu »foerdermittel«"), "{}", page.text());
        assert_eq!(page.all("mark"), ["Fördermitteln"]);
        assert!(page.says("Vereine (1)"));
        let page = visitor.get("/en/search?q=F%C3%B6rdermittel").await;
        assert!(page.says("Searched in") && page.says("German"));
        assert_eq!(page.attributes("main li p[lang]", "lang"), ["de"]);
        let page = visitor.get("/en/search?q=Nachbarschaftstopf+regenbogen").await;
        assert!(page.says("Funding programmes (1)") && page.says("Neighbourhood pot"), "{}", page.text());
        assert_eq!(page.attributes("main li h3 a", "href"), ["/en/funding/topf", "/en/organisations/stiftung"]);
        let page = visitor.get("/de/search?q=musik+zebra").await;
        assert!(page.says("Kein Eintrag enthält alle Ihre Wörter"), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn who_finds_nothing_is_told_what_to_do_next() {
    on_both_engines(|house| async move {
        world(&house).await;
        let mut visitor = house.visitor();
        let page = visitor.get("/de/search?q=Rehgenboohgen").await;
        assert!(page.says("Meinten Sie das?") && page.says("Stiftung Regenbogen"), "{}", page.text());
        assert!(page.says("Keine Treffer. Gesucht auf Deutsch."), "{}", page.text());
        assert!(!page.says("in anderen Sprachen") && !page.says("Vorschläge zu"), "{}", page.text());
        let links = page.attributes("main a", "href");
        for link in ["/de/matching?sentence=Rehgenboohgen", "/de/organisations/foundations", "/de/funding"] {
            assert!(links.iter().any(|to| to == link), "{link} in {links:?}");
        }
        let long = format!("/de/search?q={}", "%D8%A7%22%28+AND+".repeat(700));
        assert_eq!(visitor.get(&long).await.status, 200);
        assert!(visitor.get("/de/search?q=x").await.says("mindestens zwei Buchstaben"));
    })
    .await;
}

#[tokio::test]
async fn many_hits_of_a_kind_are_leafed_through() {
    on_both_engines(|house| async move {
        for n in 0..23 {
            let id = format!("g{n:02}");
            put(&house, &house.hub, &Row { id: &id, name: &format!("Garten {id}"), ..ROW }).await;
        }
        put(&house, &house.hub, &Row { id: "s", kind: "foundation", name: "Gartenstiftung", ..ROW }).await;
        let mut visitor = house.visitor();
        let page = visitor.get("/de/search?q=garten").await;
        assert_eq!(page.all("main h2"), ["Vereine (\u{2068}23\u{2069})", "Stiftungen (\u{2068}1\u{2069})"]);
        let all = page.attributes("main a", "href").into_iter().find(|to| to.contains("kind=")).unwrap();
        let first = visitor.get(&all).await;
        assert_eq!(first.all("main .card").len(), 20);
        let next = first.attributes("main a[rel=next]", "href").remove(0);
        let second = visitor.get(&next).await;
        assert_eq!(second.all("main .card h3"), ["Garten g20", "Garten g21", "Garten g22"]);
        assert!(second.attributes("main a[rel=next]", "href").is_empty());
        assert_eq!(second.attributes("main a[rel=prev]", "href"), [all]);
    })
    .await;
}

#[tokio::test]
async fn completions_are_titles_words_of_the_field_and_places_that_lead_somewhere() {
    on_both_engines(|house| async move {
        world(&house).await;
        let mut visitor = house.visitor();
        let page = visitor.get("/de/search/suggest?q=ma").await;
        assert!(page.says("Magdeburg") && !page.says("Mannheim"), "{}", page.text());
        let page = visitor.get("/de/search/suggest?q=reg").await;
        assert_eq!(page.attributes("main section a", "href"), ["/de/organisations/stiftung"]);
        let page = visitor.get("/vi/search/suggest?q=musi").await;
        let vietnamese = ::text::vocabulary().get("music").unwrap().label(::text::Lang::Vi).to_owned();
        assert!(page.says(&vietnamese), "{}", page.text());
        assert!(visitor.get("/de/search/suggest?q=zzz").await.says("keinen Vorschlag"));
    })
    .await;
}

#[tokio::test]
async fn programs_find_the_same_and_are_told_what_is_wrong() {
    on_both_engines(|house| async move {
        world(&house).await;
        let mut visitor = house.visitor();
        let answer = visitor.get("/api/v1/search?q=regenbogen&lang=en").await;
        let json: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(json["total"], 2);
        assert_eq!(json["languages"], serde_json::json!(["en", "de"]));
        assert_eq!(json["results"][0]["url"], "/en/organisations/stiftung");
        assert_eq!(json["results"][1]["title"], "Neighbourhood pot");
        let one = visitor.get("/api/v1/search?q=regenbogen&kind=programme&limit=1").await;
        let json: serde_json::Value = serde_json::from_str(&one.body).unwrap();
        assert_eq!((json["total"].as_u64(), json["results"][0]["kind"].as_str()), (Some(1), Some("programme")));
        let completions = visitor.get("/api/v1/suggest?q=magd&lang=de").await;
        let json: serde_json::Value = serde_json::from_str(&completions.body).unwrap();
        assert_eq!(json[0]["url"], "/de/search?q=Magdeburg");
        for wrong in ["search?lang=xx", "search?kind=cat", "search?limit=0", "search?limit=many", "suggest?lang=xx"] {
            let refused = visitor.get(&format!("/api/v1/{wrong}")).await;
            assert_eq!(refused.status, 422, "{wrong}");
            assert_eq!(refused.headers["content-type"], "application/problem+json", "{wrong}");
        }
        let docs = serde_json::to_value(api_docs()).unwrap();
        assert!(docs["paths"]["/api/v1/search"]["get"].is_object() && docs["paths"]["/api/v1/suggest"].is_object());
    })
    .await;
}

#[tokio::test]
async fn words_that_are_missed_again_and_again_are_shown_to_the_editors_and_to_nobody_else() {
    on_both_engines(|house| async move {
        world(&house).await;
        let mut visitor = house.visitor();
        let mut editor = house.coordinator().await;
        assert!(editor.get("/de/search/misses").await.says("Bisher wurde alles gefunden"));
        for query in ["Quittenmus+Musik", "quittenmus", "0171+39200+44+Quittenmus", "Einmalwort", "QUITTENMÜS"] {
            visitor.get(&format!("/de/search?q={query}")).await;
        }
        let page = editor.get("/de/search/misses").await;
        assert_eq!(page.all("main tbody th"), ["quittenmus"], "{}", page.text());
        assert!(page.says("Deutsch") && page.says("3"));
        visitor.get("/ar/search?q=quittenmus").await;
        visitor.get("/de/search?q=quittenmus").await;
        crate::search::work::keep_misses(&house.app).await.unwrap();
        let page = editor.get("/de/search/misses").await;
        assert_eq!(page.all("main tbody td.number"), ["4"]);
        assert_eq!(visitor.get("/de/search/misses").await.status, 401);
        let there =
            house.person(&house.other, crate::people::Role::Coordinator, None).await.get("/de/search/misses").await;
        assert!(there.says("Bisher wurde alles gefunden"), "{}", there.text());
        let after = editor.submit(&page, "/de/search/misses/forget", &[]).await;
        assert!(after.says("Bisher wurde alles gefunden"), "{}", after.text());
    })
    .await;
}

#[tokio::test]
async fn an_import_leaves_the_records_that_are_as_they_were_where_they_stand() {
    on_both_engines(|house| async move {
        put(&house, &house.hub, &Row { id: "a", name: "Birnbaum", ..ROW }).await;
        put(&house, &house.hub, &Row { id: "b", name: "Apfelbaum", ..ROW }).await;
        let before = house.app.search.of(&house.hub).unwrap();
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(&mut tx, "UPDATE organisation SET name = 'Quittenbaum' WHERE hub_id = $1 AND id = 'b'", &house.hub)
            .unwrap();
        let entry = Entry::new("import", "import", "organisations", "");
        ledger::append(&mut tx, &house.hub, NOW, OPERATOR, &[entry]).await.unwrap();
        tx.commit().await.unwrap();
        house.app.catch_up().await.unwrap();
        let after = house.app.search.of(&house.hub).unwrap();
        assert!(std::sync::Arc::ptr_eq(before.get("a").unwrap(), after.get("a").unwrap()));
        assert_eq!(after.get("b").unwrap().title("de").text, "Quittenbaum");
        assert_eq!(before.get("b").unwrap().title("de").text, "Apfelbaum");
    })
    .await;
}

/// A shelf without a database.
fn shelf() -> Shelf {
    let record = |n: usize, title: &str, lang: &str, text: &str| Record {
        id: format!("r{n}"),
        kind: Kind::ALL[n % 5].number(),
        paths: vec![Text { lang: String::new(), text: format!("/r{n}") }],
        from: String::new(),
        sort_key: title.to_lowercase(),
        origin_lang: lang.into(),
        titles: vec![Text { lang: lang.into(), text: title.into() }],
        texts: vec![Text { lang: lang.into(), text: text.into() }],
        machine: Vec::new(),
        concepts: vec!["music".into()],
        names: vec!["Halle (Saale)".into()],
    };
    let records = vec![
        record(0, "Brücke e. V.", "de", "Wir helfen beim Ankommen, »jeden« Tag."),
        record(1, "جسر", "ar", "نُساعد الأُسَر"),
        record(2, "中文学校", "", "a\u{301}\u{ad}b 👩‍👩‍👧 "),
        record(3, "Мост", "ru", "Ёлка"),
    ];
    Shelf::after(None, &Default::default(), records)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn any_text_is_a_query(
        query in prop_oneof![
            "\\PC{0,60}",
            "[\\p{Arabic}\\p{Cyrillic}\\p{Latin}\\p{Han}\\p{Mn} \"'+\\-:()*~^\\[\\]{}\\\\/&|!?<>\u{0}\u{200d}]{0,60}",
            "(AND |OR |NOT |title:|\\*|br|brück|ёлк|اسر|\"){0,9}",
        ],
        locale in prop::sample::select(Locale::ALL.to_vec()),
        times in prop_oneof![Just(1usize), Just(200), Just(20_000)],
    ) {
        thread_local!(static SHELF: Shelf = shelf());
        let query = query.repeat(times);
        let lang = ::text::Lang::parse(locale.language()).unwrap();
        SHELF.with(|shelf| {
            let sought = Sought::parse(&query, lang);
            let found = shelf.find(&sought);
            for record in shelf.page(&found, None, 0, 10) {
                let hit = Hit::new(&record, locale.code(), &sought);
                let title: String = hit.title.iter().map(|piece| piece.text.as_str()).collect();
                prop_assert_eq!(&title, &record.title(locale.code()).text);
            }
            shelf.alike(&query, locale.code(), 3);
            suggestions(shelf, &query, locale, "2026-11-22");
            Ok(())
        })?;
    }
}
