//! News and events on the shelf.

use web::Locale;

use super::super::{Kind, pages};
use crate::content::{WritesTexts, Writing, write_texts};
use crate::ledger::{self, Entry, OPERATOR};
use crate::people::{EditGatherings, EditNews, operator};
use crate::testing::{House, NOW, on_both_engines};
use crate::texts::tr;
use crate::write::Stamp;

async fn write(house: &House, kind: &'static str, id: &str) {
    let mut tx = house.app.db.write().await.unwrap();
    ledger::append(&mut tx, &house.hub, NOW, OPERATOR, &[Entry::new("save", kind, id, "")]).await.unwrap();
    tx.commit().await.unwrap();
    house.app.catch_up().await.unwrap();
}

/// The German text of a record.
async fn german<C: WritesTexts>(house: &House, tx: &mut db::Tx, id: &str, [title, summary, body]: [&str; 3]) {
    let text = Writing { title: title.into(), summary: summary.into(), body: body.into(), ..Writing::default() };
    let stamp = Stamp::new(&house.app, &house.hub);
    write_texts::<C>(tx, &operator(), &stamp, (id, false), &[(Locale::De, text)].into()).await.unwrap();
}

async fn story(house: &House, id: &str, day: &str, title: &str) {
    let mut tx = house.app.db.write().await.unwrap();
    db::exec!(
        &mut tx,
        "INSERT INTO story (id, hub_id, slug, state, published_on, version, created_at, updated_at) \
         VALUES ($1, $2, $1, 'published', $3, 1, $4, $4)",
        id,
        &house.hub,
        day,
        NOW,
    )
    .unwrap();
    german::<EditNews>(house, &mut tx, id, [title, "Kurz", "Lang"]).await;
    tx.commit().await.unwrap();
    write(house, "story", id).await;
}

#[tokio::test]
async fn news_are_found_from_their_day_on_the_newest_first() {
    on_both_engines(|house| async move {
        story(&house, "old", "2026-11-01", "Hotline umgezogen").await;
        story(&house, "new", "2026-11-20", "Hotline pausiert").await;
        story(&house, "later", "2026-12-24", "Hotline feiert").await;
        let page = house.visitor().get("/de/search?q=hotline").await;
        assert_eq!(page.attributes("main li h3 a", "href"), ["/de/news/new", "/de/news/old"], "{}", page.text());
        assert_eq!(page.all("main h2"), ["Neuigkeiten (\u{2068}2\u{2069})"]);
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(&mut tx, "UPDATE story SET state = 'draft' WHERE hub_id = $1 AND id = 'new'", &house.hub).unwrap();
        tx.commit().await.unwrap();
        write(&house, "story", "new").await;
        assert!(!house.visitor().get("/api/v1/search?q=hotline").await.body.contains("/news/new"));
    })
    .await;
}

#[tokio::test]
async fn an_event_is_found_by_its_words_and_its_place() {
    on_both_engines(|house| async move {
        let mut tx = house.app.db.write().await.unwrap();
        db::exec!(
            &mut tx,
            "INSERT INTO gathering (id, hub_id, slug, state, starts_at, ends_at, cancelled, venue, address, languages, free, \
             step_free, sequence, version, created_at, updated_at) VALUES ('g', $1, 'g', 'published', '2026-12-01T10:00', \
             '2026-12-01T12:00', FALSE, 'Haus am Markt', 'Markt 1, Erfurt', 'de', TRUE, TRUE, 0, 1, $2, $2)",
            &house.hub,
            NOW,
        )
        .unwrap();
        german::<EditGatherings>(&house, &mut tx, "g", ["Stiftungen kennenlernen", "", "Ein Nachmittag"]).await;
        tx.commit().await.unwrap();
        write(&house, "gathering", "g").await;
        for query in ["kennenlernen", "erfurt", "Stiftung+Nachmittag"] {
            let page = house.visitor().get(&format!("/de/search?q={query}")).await;
            assert_eq!(page.attributes("main li h3 a", "href"), ["/de/gatherings/g"], "{query}: {}", page.text());
        }
    })
    .await;
}

#[test]
fn every_message_that_a_kind_chooses_is_there() {
    for (locale, kind) in Locale::ALL.into_iter().flat_map(|locale| Kind::ALL.map(|kind| (locale, kind))) {
        let (heading, all) = pages::kind_keys(kind);
        assert!(tr(locale).has(heading) && tr(locale).has(all), "{kind:?} in {}", locale.code());
    }
}
