//! Stories of pages: of editors, of translators and of readers, on both engines.

mod editing;
mod exchanging;
mod linking;
mod machine;
mod reading;
mod records;
mod states;
mod too_long;
mod translating;
mod unread;

use crate::testing::{Browser, House, Shown};

/// Makes a page through the forms and publishes its text; gives the address of its editor.
async fn publish(browser: &mut Browser, under: &str, title: &str, body: &str) -> String {
    let form = browser.get(&format!("/de/content/new?under={under}")).await;
    let editor = browser.submit(&form, "/content/new", &[("title", title), ("parent", under)]).await;
    assert!(editor.status.is_success(), "{}: {}", editor.status, editor.text());
    let shown = browser.submit(&editor, &editor.path, &[("do", "publish"), ("summary", "Kurz."), ("body", body)]).await;
    assert!(shown.says("Der Text ist veröffentlicht."), "{}", shown.text());
    editor.path
}

/// The id in the address of an editor: `/de/content/<id>/de`.
fn id_of(editor: &str) -> String {
    editor.split('/').nth(3).expect("an id").to_owned()
}

/// The id of a story or an event by the last part of its address.
async fn record(house: &House, slug: &str) -> String {
    let mut tx = house.app.db.read().await.unwrap();
    let found = db::one!(
        &mut tx,
        (String,),
        "SELECT id FROM story WHERE slug = $1 UNION ALL SELECT id FROM gathering WHERE slug = $1",
        slug
    );
    found.unwrap().0
}

/// Writes a story through its form, from that day on. Tests happen on 22 November 2026.
async fn tell(editor: &mut Browser, title: &str, day: &str, (body, action): (&str, &str)) {
    let form = editor.get("/de/news/new").await;
    let typed =
        [("published_on", day), ("title_de", title), ("lead_de", "Kurz."), ("body_de", body), ("action", action)];
    let shown = editor.submit(&form, "/news/new", &typed).await;
    assert!(shown.says(title), "{}", shown.text());
}

/// Publishes an event of that day through its form.
async fn invite(editor: &mut Browser, day: &str, (title, text): (&str, &str)) {
    let form = editor.get("/de/gatherings/new").await;
    let typed = [
        ("starts_date", day),
        ("starts_time", "14:00"),
        ("ends_time", "15:00"),
        ("venue", "Haus"),
        ("title_de", title),
        ("description_de", text),
        ("action", "publish"),
    ];
    let shown = editor.submit(&form, "/gatherings/new", &typed).await;
    assert!(shown.says(title), "{}", shown.text());
}

/// What somebody reads who is not signed in.
async fn read(house: &House, path: &str) -> Shown {
    house.visitor().send(axum::http::Method::GET, path, None).await
}
