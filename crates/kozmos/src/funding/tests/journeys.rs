//! A foundation's editor writes without JavaScript; nobody else reads over her shoulder.

use axum::http::StatusCode;

use super::{bring_programmes, foundation, programme};
use crate::ids::HubId;
use crate::people::Role;
use crate::testing::{Browser, House, Shown, on_both_engines};

const NEW: &str = "/de/funding/new?foundation=stiftung-bruckenbogen";

/// A house with a foundation, and the browser of its editor.
async fn editor(house: &House, hub: &HubId) -> Browser {
    bring_programmes(house, hub, &[programme("p-1", "Feste", &[("purpose_de", "Für Feste.")])]).await;
    let foundation = foundation(house, hub).await;
    house.person(hub, Role::OrganisationEditor, Some(&foundation)).await
}

fn value(page: &Shown, css: &str) -> String {
    page.attributes(css, "value").pop().unwrap_or_default()
}

#[tokio::test]
async fn an_editor_writes_a_programme_and_publishes_it() {
    on_both_engines(async |house: House| {
        let mut editor = editor(&house, &house.hub).await;
        let form = editor.get(NEW).await;
        assert!(form.says("Neues Förderprogramm von Stiftung Brückenbogen"), "{}", form.text());
        assert!(!form.body.contains('⟪'));
        let typed = [("title_de", "Werkstatt"), ("themes", "music"), ("themes", "education"), ("amount_max", "viel")];
        let refused = editor.submit(&form, "/funding/new", &[&typed[..], &[("action", "publish")]].concat()).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#amount_max"]);
        assert_eq!(refused.all("#amount_max-error").len(), 1);
        assert_eq!((value(&refused, "#title_de"), value(&refused, "#amount_max")), ("Werkstatt".into(), "viel".into()));
        assert_eq!(refused.attributes("input[name=themes][checked]", "value").len(), 2);
        let drafts = editor.get("/de/funding/drafts").await;
        assert_eq!(drafts.all("ul.cards h3"), ["Werkstatt"], "a refused text is kept");
        let changes = [("amount_max", "5.000"), ("regions", "DE-ST"), ("regions", "16051"), ("action", "publish")];
        let shown = editor.submit(&refused, "/funding/new", &changes).await;
        assert_eq!((shown.status, shown.path.as_str()), (StatusCode::OK, "/de/funding/werkstatt"));
        let public = house.visitor().get("/de/funding/werkstatt").await;
        assert!(public.text().replace('\u{a0}', " ").contains("Bis 5.000 €"), "{}", public.text());
        assert!(public.says("Sachsen-Anhalt") && public.says("Erfurt"));
        assert!(editor.get("/de/funding/drafts").await.says("Hier ist nichts."), "the draft is gone");
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_kept_as_typed_and_only_for_its_writer() {
    on_both_engines(async |house: House| {
        let mut editor = editor(&house, &house.hub).await;
        let form = editor.get(NEW).await;
        let kept = editor.submit(&form, "/funding/new", &[("amount_min", "vielleicht 5"), ("action", "draft")]).await;
        assert!(kept.says("Ihr Entwurf ist gesichert.") && kept.path.contains("draft="), "{}", kept.path);
        assert_eq!(value(&kept, "#amount_min"), "vielleicht 5");
        let mut coordinator = house.coordinator().await;
        let hers = coordinator.get(&kept.path).await;
        assert_eq!(value(&hers, "#amount_min"), "", "somebody else's draft is nobody's business");
        let again = editor.submit(&kept, "/funding/new", &[("title_de", "Bald"), ("action", "draft")]).await;
        let drafts = editor.get("/de/funding/drafts").await;
        assert_eq!((again.status, drafts.all("ul.cards h3")), (StatusCode::OK, vec!["Bald".to_owned()]));
        let gone = editor.submit(&drafts, "/discard", &[]).await;
        assert!(gone.says("Hier ist nichts."));
    })
    .await;
}

#[tokio::test]
async fn what_is_not_public_does_not_exist_for_outsiders() {
    on_both_engines(async |house: House| {
        let mut editor = editor(&house, &house.hub).await;
        let form = editor.get(NEW).await;
        let saved = editor.submit(&form, "/funding/new", &[("title_de", "Geheim"), ("action", "save")]).await;
        assert!(saved.says("Dieses Programm ist noch nicht öffentlich."), "{}", saved.text());
        bring_programmes(&house, &house.other, &[programme("p-9", "Fremd", &[])]).await;
        let theirs = foundation(&house, &house.other).await;
        let mut stranger = house.person(&house.other, Role::OrganisationEditor, Some(&theirs)).await.at("localhost");
        let mut rival = house.person(&house.hub, Role::OrganisationEditor, Some(&theirs)).await;
        for (who, browser) in [("visitor", &mut house.visitor()), ("stranger", &mut stranger), ("rival", &mut rival)] {
            assert_eq!(browser.get("/de/funding/geheim").await.status, StatusCode::NOT_FOUND, "{who}");
            assert_eq!(browser.get("/api/v1/programmes/geheim").await.status, StatusCode::NOT_FOUND, "{who}");
            assert!(!browser.get("/de/funding").await.says("Geheim"), "{who}");
        }
        assert_eq!(rival.get("/de/funding/geheim/edit").await.status, StatusCode::NOT_FOUND);
        assert_eq!(rival.get("/de/funding/feste/edit").await.status, StatusCode::FORBIDDEN);
        assert_eq!(rival.get(NEW).await.status, StatusCode::FORBIDDEN);
        assert_eq!(house.visitor().get(NEW).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(editor.get("/de/funding/new?foundation=nobody").await.status, StatusCode::NOT_FOUND);
        let sent = rival.submit(&form, "/funding/new", &[("title_de", "X"), ("action", "publish")]).await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN);
        assert_eq!(editor.get("/de/funding/drafts").await.all("ul.cards h3"), ["Geheim"]);
        assert!(rival.get("/de/funding/drafts").await.all("ul.cards h3").is_empty());
    })
    .await;
}

#[tokio::test]
async fn whoever_is_late_sees_both_texts_and_loses_nothing() {
    on_both_engines(async |house: House| {
        let mut editor = editor(&house, &house.hub).await;
        let mut coordinator = house.coordinator().await;
        let (hers, mine) =
            (coordinator.get("/de/funding/feste/edit").await, editor.get("/de/funding/feste/edit").await);
        coordinator.submit(&hers, "/edit", &[("title_de", "Feste feiern"), ("action", "save")]).await;
        let changes = [("title_de", "Feste im Hof"), ("purpose_de", "Für Feste im Hof."), ("action", "save")];
        let late = editor.submit(&mine, "/edit", &changes).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!(late.all("del"), ["Feste feiern", "Für Feste."]);
        assert_eq!(late.all("ins"), ["Feste im Hof", "Für Feste im Hof."]);
        assert_eq!(editor.get("/de/funding/drafts").await.all("ul.cards h3"), ["Feste im Hof"]);
        let shown = editor.submit(&late, "/edit", &[("action", "save")]).await;
        assert_eq!((shown.status, shown.all("h1")), (StatusCode::OK, vec!["Feste im Hof".to_owned()]));
        let row = programme("p-1", "Feste", &[("purpose_de", "Für Feste.")]);
        let again = bring_programmes(&house, &house.hub, &[row]).await;
        assert_eq!(again.changed, 1, "an edited programme is still found by its external id");
    })
    .await;
}

#[tokio::test]
async fn a_programme_is_withdrawn_and_published_again() {
    on_both_engines(async |house: House| {
        let mut editor = editor(&house, &house.hub).await;
        let shown = editor.get("/de/funding/feste").await;
        let withdrawn = editor.submit(&shown, "/withdraw", &[]).await;
        assert!(withdrawn.says("Dieses Programm ist noch nicht öffentlich."));
        assert_eq!(house.visitor().get("/de/funding/feste").await.status, StatusCode::NOT_FOUND);
        let late = editor.submit(&shown, "/withdraw", &[]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "the page that she had open is of yesterday");
        editor.submit(&withdrawn, "/publish", &[]).await;
        assert_eq!(house.visitor().get("/de/funding/feste").await.status, StatusCode::OK);
    })
    .await;
}
