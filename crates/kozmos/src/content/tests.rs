//! Stories of pages: of editors, of translators and of readers, on both engines.

mod editing;
mod exchanging;
mod linking;
mod machine;
mod reading;
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

/// What somebody reads who is not signed in.
async fn read(house: &House, path: &str) -> Shown {
    house.visitor().send(axum::http::Method::GET, path, None).await
}
