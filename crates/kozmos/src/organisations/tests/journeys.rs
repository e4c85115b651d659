//! People who write, without JavaScript.

use axum::http::{Method, StatusCode};
use fields::Fields;
use serde_json::{Value, json};

use super::{association, bring_in, id_of};
use crate::people::Role;
use crate::testing::on_both_engines;

#[tokio::test]
async fn an_editor_writes_an_association_and_everybody_reads_it() {
    on_both_engines(|house| async move {
        let mut editor = house.person(&house.hub, Role::Editor, None).await;
        let form = editor.get("/de/organisations/new?kind=association").await;
        assert_eq!(form.status, StatusCode::OK);
        let typed =
            [("name", ""), ("email", "kein"), ("place", "Halle"), ("summary_ar", "نطبخ معًا"), ("do", "publish")];
        let refused = editor.submit(&form, "/organisations/new", &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#name", "#email"]);
        assert_eq!(refused.attributes("#email", "value"), ["kein"]);
        assert!(refused.body.contains("نطبخ معًا"), "nothing is lost");
        let drafts = editor.get("/de/organisations/drafts").await;
        assert!(drafts.text().contains("Noch ohne Namen"), "the draft survives");
        let link = drafts.attributes(".card h2 a", "href").pop().expect("a draft");
        let draft = editor.get(&link).await;
        assert!(draft.body.contains("نطبخ معًا"));
        let typed = [
            ("name", "Küche für alle e. V."),
            ("email", "post@kueche.example"),
            ("postcode", "06108"),
            ("do", "publish"),
        ];
        let page = editor.submit(&draft, "/organisations/new", &typed).await;
        assert_eq!((page.status, page.path.as_str()), (StatusCode::OK, "/de/organisations/kuche-fur-alle-e-v"));
        assert_eq!(editor.get("/de/organisations/drafts").await.all(".card").len(), 0);
        let public = house.visitor().get("/ar/organisations/kuche-fur-alle-e-v").await;
        assert_eq!(public.attributes("p.lead", "dir"), ["rtl"]);
        assert!(public.all("main a").iter().all(|link| !link.contains("Bearbeiten")));
        let data = public.all("script[type='application/ld+json']");
        let data = data.iter().map(|data| serde_json::from_str::<Value>(data).expect("JSON"));
        let data = data.into_iter().find(|data| data["@type"] == "NGO").expect("what machines read");
        assert_eq!((&data["description"], &data["address"]["postalCode"]), (&json!("نطبخ معًا"), &json!("06108")));
        assert!(data["url"].as_str().expect("an address").ends_with("/ar/organisations/kuche-fur-alle-e-v"));
        assert!(data.get("telephone").is_none() && data.get("logo").is_none(), "nothing is said of what is not known");
        let elsewhere = house.visitor().at("other.example").get("/de/organisations/kuche-fur-alle-e-v").await;
        assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn who_may_not_write_is_sent_away() {
    on_both_engines(|house| async move {
        let rows = [association("a", "Eins", "06108"), association("b", "Zwei", "06108")];
        bring_in(&house, &house.hub, &rows).await;
        let eins = id_of(&house, &house.hub, "eins").await;
        let mut own = house.person(&house.hub, Role::OrganisationEditor, Some(&eins)).await;
        assert_eq!(own.get("/de/organisations/eins/edit").await.status, StatusCode::OK);
        assert_eq!(own.get("/de/organisations/zwei/edit").await.status, StatusCode::FORBIDDEN);
        assert_eq!(own.get("/de/organisations/new").await.status, StatusCode::FORBIDDEN);
        let form = Fields::parse("name=X&do=publish&version=1");
        for path in ["zwei/edit", "zwei/withdraw", "zwei/publish", "new"] {
            let answer = own.send(Method::POST, &format!("/de/organisations/{path}"), Some(&form)).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
        let stranger = house.visitor().send(Method::POST, "/de/organisations/eins/edit", Some(&form)).await;
        assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
        let mut other = house.person(&house.other, Role::Coordinator, None).await;
        assert_eq!(other.get("/de/organisations/eins/edit").await.status, StatusCode::NOT_FOUND);
        assert_ne!(other.at("localhost").get("/de/organisations/eins/edit").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn what_is_withdrawn_is_there_for_its_editors_only() {
    on_both_engines(|house| async move {
        let rows = [association("a", "Eins", "06108"), association("b", "Zwei", "06108")];
        bring_in(&house, &house.hub, &rows).await;
        let (eins, zwei) = (id_of(&house, &house.hub, "eins").await, id_of(&house, &house.hub, "zwei").await);
        let mut own = house.person(&house.hub, Role::OrganisationEditor, Some(&eins)).await;
        let mut neighbour = house.person(&house.hub, Role::OrganisationEditor, Some(&zwei)).await;
        let page = own.get("/de/organisations/eins").await;
        let hidden = own.submit(&page, "/withdraw", &[]).await;
        assert!(hidden.text().contains("nicht öffentlich"));
        for path in ["/de/organisations/eins", "/api/v1/organisations/eins"] {
            assert_eq!(house.visitor().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(neighbour.get("/de/organisations/eins").await.status, StatusCode::NOT_FOUND);
        assert_eq!(neighbour.get("/de/organisations/eins/edit").await.status, StatusCode::NOT_FOUND);
        let list = house.visitor().get("/de/organisations/associations").await;
        assert_eq!(list.all(".card h2 a"), ["Zwei"]);
        assert_eq!(bring_in(&house, &house.hub, &rows).await.unchanged, 2, "an import does not bring it back");
        own.submit(&hidden, "/publish", &[]).await;
        assert_eq!(house.visitor().get("/de/organisations/eins").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_slower_sees_both_texts_and_loses_nothing() {
    on_both_engines(|house| async move {
        bring_in(&house, &house.hub, &[association("a", "Eins", "06108")]).await;
        let eins = id_of(&house, &house.hub, "eins").await;
        let mut fast = house.person(&house.hub, Role::Editor, None).await;
        let mut slow = house.person(&house.hub, Role::OrganisationEditor, Some(&eins)).await;
        let (first, second) =
            (fast.get("/de/organisations/eins/edit").await, slow.get("/de/organisations/eins/edit").await);
        fast.submit(&first, "/eins/edit", &[("summary_de", "Schnell geschrieben."), ("do", "publish")]).await;
        let typed =
            [("summary_de", "Lange\nüberlegt."), ("networks", "lamsa"), ("external_id", "z"), ("do", "publish")];
        let stale = slow.submit(&second, "/eins/edit", &typed).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text().contains("Schnell geschrieben.") && stale.text().contains("überlegt."));
        let kept = slow.get("/de/organisations/eins/edit").await;
        assert!(kept.body.contains("überlegt."), "the draft is kept");
        let page = slow.submit(&stale, "/eins/edit", &[("do", "publish")]).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.all("p.lead").join("").contains("überlegt."));
        let record = house.visitor().get("/api/v1/organisations/eins").await;
        assert!(record.body.contains(r#""memberOf":[]"#), "only the staff says who belongs to a network");
        assert_eq!(
            bring_in(&house, &house.hub, &[association("a", "Eins", "06108")]).await.changed,
            1,
            "the id stayed"
        );
    })
    .await;
}

#[tokio::test]
async fn an_association_that_may_be_there_already_is_asked_about() {
    on_both_engines(|house| async move {
        bring_in(&house, &house.hub, &[association("a", "Brücke der Kulturen Halle e. V.", "06108")]).await;
        let mut editor = house.person(&house.hub, Role::Editor, None).await;
        let form = editor.get("/de/organisations/new?kind=association").await;
        let typed = [("name", "Bruecke der Kulturen Halle"), ("postcode", "06114"), ("do", "publish")];
        let asked = editor.submit(&form, "/organisations/new", &typed).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(asked.attributes(".notice li a", "href"), ["/de/organisations/brucke-der-kulturen-halle-e-v"]);
        let page = editor.submit(&asked, "/organisations/new", &[("confirm", "yes"), ("do", "publish")]).await;
        assert_eq!(page.path, "/de/organisations/bruecke-der-kulturen-halle");
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_saved_as_typed_and_thrown_away_when_wanted() {
    on_both_engines(|house| async move {
        bring_in(&house, &house.hub, &[association("a", "Eins", "06108")]).await;
        let eins = id_of(&house, &house.hub, "eins").await;
        let mut own = house.person(&house.hub, Role::OrganisationEditor, Some(&eins)).await;
        let form = own.get("/de/organisations/eins/edit").await;
        let saved =
            own.submit(&form, "/eins/edit", &[("founded", "gestern"), ("languages", "mnk"), ("do", "save")]).await;
        assert_eq!(saved.status, StatusCode::OK);
        assert!(saved.text().contains("Ihr Entwurf ist gespeichert"));
        assert_eq!(saved.attributes("#founded", "value"), ["gestern"]);
        assert_eq!(saved.attributes("#other-languages", "value"), ["mnk"]);
        assert!(!house.visitor().get("/de/organisations/eins").await.body.contains("gestern"));
        let link = own.get("/de/organisations/drafts").await.attributes(".card h2 a", "href").pop().expect("a draft");
        let mut other = house.person(&house.other, Role::Coordinator, None).await;
        assert_eq!(other.get(&link).await.status, StatusCode::NOT_FOUND);
        assert_eq!(other.get("/de/organisations/drafts").await.all(".card").len(), 0);
        let id = link.split("draft=").nth(1).expect("an id").to_owned();
        let remove = format!("/de/organisations/drafts/{id}/remove");
        assert_eq!(other.send(Method::POST, &remove, Some(&Fields::default())).await.status, StatusCode::NOT_FOUND);
        let page = own.get(&link).await;
        own.submit(&page, "/remove", &[]).await;
        assert!(!own.get("/de/organisations/eins/edit").await.body.contains("gestern"));
    })
    .await;
}
