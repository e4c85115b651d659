//! An editor of the centre looks after the pages of its site.

use axum::http::StatusCode;
use kozmos::testing::{Browser, Shown};

use crate::{World, on_both_engines};

const EDITOR: &str = "redaktion@kozmos.example";
const COORDINATOR: &str = "koordination@kozmos.example";

/// Makes a page and gives the editor's form of its text.
async fn begin(editor: &mut Browser, title: &str, more: &[(&str, &str)]) -> Shown {
    let form = editor.get("/de/content/new").await;
    let fields: Vec<(&str, &str)> = [("title", title)].into_iter().chain(more.iter().copied()).collect();
    editor.submit(&form, "/content/new", &fields).await
}

/// Sends the form of a text as it stands on the screen now, with these changes.
async fn write(editor: &mut Browser, at: &str, typed: &[(&str, &str)]) -> Shown {
    let form = editor.get(at).await;
    editor.submit(&form, at, typed).await
}

fn id(at: &str) -> &str {
    at.split('/').nth(3).expect("the address of an editor holds an id")
}

#[tokio::test(flavor = "multi_thread")]
async fn she_writes_a_page_looks_at_it_publishes_it_and_moves_it() {
    on_both_engines(|world: World| async move {
        let mut editor = world.signed_in(EDITOR).await;
        let mut visitor = world.browser();
        let page = begin(&mut editor, "Gemeinsam kochen", &[("place", "menu")]).await;
        let draft = editor.submit(&page, &page.path, &[("do", "draft"), ("body", "Wir kochen am Freitag.")]).await;
        assert!(draft.says("Ihr Entwurf ist gesichert."), "{}", draft.text());
        assert_eq!(visitor.get("/de/gemeinsam-kochen").await.status, StatusCode::NOT_FOUND, "nobody else sees it");
        let list = editor.get("/de/content").await;
        assert!(list.attributes("a", "href").contains(&page.path), "the draft is found again: {}", list.text());

        let typed =
            [("do", "preview"), ("summary", "Rezepte aus zwölf Ländern."), ("body", "Wir kochen am **Freitag**.")];
        let look = write(&mut editor, &page.path, &typed).await;
        assert_eq!(look.all(".preview strong"), ["Freitag"]);
        let done = editor.submit(&look, &page.path, &[("do", "publish")]).await;
        assert!(done.says("Der Text ist veröffentlicht."), "{}", done.text());
        assert_eq!(visitor.get("/de").await.all(".menu a[href='/de/gemeinsam-kochen']"), ["Gemeinsam kochen"]);
        assert!(visitor.get("/de/search?q=Rezepte").await.says("Gemeinsam kochen"), "the search follows at once");

        write(&mut editor, &page.path, &[("do", "publish"), ("slug", "kochabend")]).await;
        let old = visitor.send(axum::http::Method::GET, "/de/gemeinsam-kochen", None).await;
        assert_eq!((old.status, old.location().as_deref()), (StatusCode::PERMANENT_REDIRECT, Some("/de/kochabend")));
        assert!(visitor.get("/de/gemeinsam-kochen").await.says("Wir kochen am"), "and leads there");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_write_at_once_and_an_old_version_comes_back() {
    on_both_engines(|world: World| async move {
        let (mut anna, mut bert) = (world.signed_in(EDITOR).await, world.signed_in(COORDINATOR).await);
        let page = begin(&mut anna, "Gemeinsam kochen", &[]).await;
        write(&mut anna, &page.path, &[("do", "publish"), ("body", "Wir kochen am Montag.")]).await;
        let (first, second) = (anna.get(&page.path).await, bert.get(&page.path).await);
        anna.submit(&first, &page.path, &[("do", "publish"), ("body", "Wir kochen am Dienstag.")]).await;
        let late = bert.submit(&second, &page.path, &[("do", "publish"), ("body", "Wir kochen am Freitag.")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!((late.all("del"), late.all("ins")), (vec!["Dienstag".to_owned()], vec!["Freitag".to_owned()]));
        assert!(late.all("textarea#body")[0].contains("Freitag"), "his words are still in the form");
        bert.submit(&late, &page.path, &[("do", "publish")]).await;
        let mut visitor = world.browser();
        assert!(visitor.get("/de/gemeinsam-kochen").await.says("Freitag"));

        let all = anna.get(&format!("{}/versions", page.path)).await;
        let monday = anna.get(&format!("{}/versions?old=2&new=4", page.path)).await;
        assert_eq!((monday.all(".diff del"), monday.all(".diff ins")), (vec!["Montag".into()], vec!["Freitag".into()]));
        anna.submit(&all, "/versions", &[("number", "2")]).await;
        assert!(visitor.get("/de/gemeinsam-kochen").await.says("Montag"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tree_stays_a_tree_and_no_link_is_cut_unseen() {
    on_both_engines(|world: World| async move {
        let mut editor = world.signed_in(EDITOR).await;
        let above = begin(&mut editor, "Küche", &[]).await;
        write(&mut editor, &above.path, &[("do", "publish"), ("body", "Siehe [Plan](/de/kuche/plan).")]).await;
        let below = begin(&mut editor, "Plan", &[("parent", id(&above.path))]).await;
        write(&mut editor, &below.path, &[("do", "publish"), ("body", "Montag: Suppe.")]).await;
        // Now that the goal exists the link is found.
        write(&mut editor, &above.path, &[("do", "publish")]).await;
        let place = editor.get(&format!("/de/content/{}/place", id(&above.path))).await;
        let circle = editor.submit(&place, "/place", &[("parent", id(&below.path))]).await;
        assert_eq!(circle.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(circle.says("Eine Seite kann nicht unter sich selbst stehen."), "{}", circle.text());

        let ask = editor.get(&format!("/de/content/{}/remove", id(&below.path))).await;
        assert!(ask.says("Küche"), "it says who links to it: {}", ask.text());
        editor.submit(&ask, "/remove", &[]).await;
        let mut visitor = world.browser();
        assert_eq!(visitor.get("/de/kuche/plan").await.status, StatusCode::GONE);
        let cut = visitor.get("/de/kuche").await;
        assert!(cut.says("Siehe Plan.") && cut.all("article a").is_empty(), "the words stay: {}", cut.text());
        assert!(editor.get("/de/content/links").await.says("Küche"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn her_session_ends_while_she_writes_and_not_a_word_is_lost() {
    on_both_engines(|world: World| async move {
        let mut editor = world.signed_in(EDITOR).await;
        let page = begin(&mut editor, "Gemeinsam kochen", &[]).await;
        let desk = editor.get("/de/people/desk").await;
        editor.clone().submit(&desk, "/people/sign-out", &[]).await;
        let body = "Was lange dauert,\n\nwird »endlich« gut.";
        let over = editor.submit(&page, &page.path, &[("do", "draft"), ("body", body)]).await;
        assert!(over.says("Ihre Sitzung ist zu Ende."), "{}", over.text());
        let back = world.sign_in(&mut editor, &over, EDITOR).await;
        let kept = editor.submit(&back, &page.path, &[]).await;
        assert!(kept.says("Ihr Entwurf ist gesichert."), "{}", kept.text());
        assert_eq!(kept.all("textarea#body"), ["Was lange dauert, wird »endlich« gut."]);
    })
    .await;
}
