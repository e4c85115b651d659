//! Stories of profiles that are too long, sent by a browser without JavaScript.

use axum::http::StatusCode;

use super::{association, bring_in, id_of};
use crate::people::Role;
use crate::testing::{Shown, on_both_engines};

/// What is in the field of the German description, to the last letter.
fn description(shown: &Shown) -> usize {
    let begin = shown.body.find("<textarea id=\"description_de\"").expect("a description");
    let text = shown.body[begin..].split_once(">\n").and_then(|(_, rest)| rest.split_once("</textarea>"));
    text.expect("a whole text").0.chars().count()
}

#[tokio::test]
async fn a_description_of_megabytes_is_answered_in_the_readers_language_and_stands_in_the_form() {
    on_both_engines(|house| async move {
        bring_in(&house, &house.hub, &[association("a", "Eins", "06108")]).await;
        let eins = id_of(&house, &house.hub, "eins").await;
        let mut own = house.person(&house.hub, Role::OrganisationEditor, Some(&eins)).await;
        for (megabytes, action) in [(2, "save"), (10, "publish")] {
            let form = own.get("/vi/organisations/eins/edit").await;
            let long = "x".repeat(megabytes << 20);
            let refused = own.submit(&form, "/eins/edit", &[("do", action), ("description_de", &long)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{action}");
            assert_eq!(refused.attributes("html", "lang"), ["vi"]);
            assert_eq!(refused.attributes(".error-summary a", "href"), ["#description_de"]);
            let why = &refused.all(".error-summary")[0].replace(['\u{2068}', '\u{2069}'], "");
            let now = if megabytes == 2 { "2 097 152" } else { "10 485 760" };
            assert!(why.contains(&format!("Số ký tự hiện có / nhiều nhất: {now} / 5 000")), "{why}");
            assert!(why.contains("Toàn bộ bài vẫn còn trong mẫu bên dưới"), "{why}");
            assert_eq!(description(&refused), long.len(), "nothing is cut");
            assert!(refused.attributes("main form", "action").iter().all(|to| !to.ends_with("/remove")));
        }
        assert!(own.get("/de/organisations/drafts").await.all(".card").is_empty(), "no draft is kept of it");
        let form = own.get("/de/organisations/eins/edit").await;
        let typed = [("description_de", "Wir kochen."), ("do", "publish")];
        assert!(own.submit(&form, "/eins/edit", &typed).await.says("Wir kochen."), "a shorter one is taken as ever");
    })
    .await;
}

#[tokio::test]
async fn a_new_organisation_that_is_too_long_goes_on_in_the_draft_it_had() {
    on_both_engines(|house| async move {
        let mut editor = house.person(&house.hub, Role::Editor, None).await;
        let form = editor.get("/de/organisations/new?kind=foundation").await;
        let saved = editor.submit(&form, "/organisations/new", &[("name", "Saalefonds"), ("do", "save")]).await;
        let draft = saved.attributes("input[name=draft]", "value");
        let long = "ü".repeat(1 << 20);
        let typed = [("description_de", long.as_str()), ("name", "Saalefonds Halle"), ("do", "publish")];
        let refused = editor.submit(&saved, "/organisations/new", &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.all(".error-summary")[0].contains("nicht gesichert"), "{:?}", refused.all(".error-summary"));
        assert_eq!(refused.attributes("#name", "value"), ["Saalefonds Halle"]);
        assert_eq!(refused.attributes("input[name=kind]", "value"), ["foundation"]);
        assert_eq!(description(&refused), 1 << 20);
        assert_eq!(refused.attributes("input[name=draft]", "value"), draft);
        let kept = editor.get(&saved.path).await;
        assert_eq!(kept.attributes("#name", "value"), ["Saalefonds"], "what was kept before stays");
        let page = editor.submit(&refused, "/organisations/new", &[("description_de", ""), ("do", "publish")]).await;
        assert_eq!((page.status, page.path.as_str()), (StatusCode::OK, "/de/organisations/saalefonds-halle"));
        assert!(editor.get("/de/organisations/drafts").await.all(".card").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_list_that_is_wrong_in_a_million_places_is_answered_shortly() {
    on_both_engines(|house| async move {
        let mut editor = house.person(&house.hub, Role::Editor, None).await;
        let form = editor.get("/de/organisations/new?kind=association").await;
        let typed = [("name", "Eins"), ("languages", &"?;".repeat(1 << 20)), ("do", "publish")];
        let refused = editor.submit(&form, "/organisations/new", &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let told = refused.all(".error-summary li");
        assert!(told.len() == 1 && told[0].len() < 3_000, "{} bytes", told[0].len());
    })
    .await;
}
