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

/// What somebody reads who is not signed in.
async fn read(house: &House, path: &str) -> Shown {
    house.visitor().send(axum::http::Method::GET, path, None).await
}
