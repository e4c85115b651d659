//! The coordinator of the demo, with the phone in her hand.

use axum::http::StatusCode;

use crate::{World, on_both_engines};

#[tokio::test(flavor = "multi_thread")]
async fn she_adds_an_association_while_on_the_phone_and_everybody_finds_it() {
    let world = World::open().await;
    let mut desk = world.browser();
    let email = "koordination@kozmos.example";
    let form = desk.get("/de/people/sign-in").await;
    let password = world.password(email);
    let page = desk.submit(&form, "/people/sign-in", &[("email", email), ("password", &password)]).await;
    assert!(page.path.ends_with("/people/desk"));

    let form = desk.get("/de/organisations/new?kind=association").await;
    let half =
        [("name", "Werkstatt Zugvogel Zeitz e. V."), ("postcode", "06712"), ("founded", "gestern"), ("do", "publish")];
    let refused = desk.submit(&form, "/organisations/new", &half).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.attributes("[name=name]", "value"), ["Werkstatt Zugvogel Zeitz e. V."], "nothing typed is lost");

    let whole =
        [("founded", "2019"), ("origin_lang", "de"), ("summary_de", "Wir bauen Lastenräder."), ("do", "publish")];
    let saved = desk.submit(&refused, "/organisations/new", &whole).await;
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.text());

    let mut visitor = world.browser();
    let profile = visitor.get("/de/organisations/werkstatt-zugvogel-zeitz-e-v").await;
    assert_eq!(profile.status, StatusCode::OK);
    assert!(profile.says("Wir bauen Lastenräder."));
    assert!(visitor.get("/de/search?q=zugvogel").await.says("Werkstatt Zugvogel Zeitz"), "the search follows at once");
}

#[tokio::test(flavor = "multi_thread")]
async fn she_writes_the_start_page_in_two_languages_and_prolongs_the_project() {
    on_both_engines(|world: World| async move {
        let mut visitor = world.browser();
        assert!(visitor.get("/de").await.all("main .notice").is_empty(), "the project of the demo runs");
        let mut desk = world.signed_in("koordination@kozmos.example").await;
        let page = desk.get("/de/people/desk").await;
        let to =
            page.attributes("main section a", "href").into_iter().find(|to| to.ends_with("/hubs")).expect("a link");
        let page = desk.get(&to).await;
        assert_eq!(page.all("main .badge"), ["aktuell"; 9], "the demo is written in all languages");
        for (lang, lead) in [("de", "Wir bauen Brücken, bis 2030."), ("vi", "Chúng tôi xây cầu, đến năm 2030.")]
        {
            let links = page.attributes("main .card a", "href");
            let to =
                links.into_iter().find(|to| to.ends_with(&format!("/{lang}"))).expect("an editor for each language");
            let form = desk.get(&to).await;
            let saved = desk.submit(&form, &to, &[("summary", lead), ("do", "publish")]).await;
            assert_eq!(saved.status, StatusCode::OK, "{}", saved.text());
            assert_eq!(visitor.get(&format!("/{lang}")).await.all(".hero .lead"), [lead]);
        }
        let form = desk.get("/de/hubs/facts/edit").await;
        desk.submit(&form, "/hubs/facts/edit", &[("ends_on", "2030-06-30"), ("action", "save")]).await;
        assert!(visitor.get("/de").await.says("1. Oktober 2021 bis 30. Juni 2030"));
        let project = visitor.get("/de/uber-kozmos").await;
        assert!(project.says("1. Oktober 2021 bis 30. Juni 2030"), "its page says so too: {}", project.text());
        let data = project.all("script[type='application/ld+json']").concat();
        assert!(data.contains("\"dissolutionDate\":\"2030-06-30\""), "{data}");
        let networks = visitor.get("/de/organisations/associations?network=lamsa").await;
        assert!(networks.all("main .card").len() > 1, "associations keep their network: {}", networks.text());

        let mut volunteer = world.signed_in("halle@verein.example").await;
        assert_eq!(volunteer.get("/de/hubs/facts/edit").await.status, StatusCode::FORBIDDEN);
        let refused =
            volunteer.submit(&form, "/hubs/facts/edit", &[("name", "Unser Verein"), ("action", "save")]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(!visitor.get("/de").await.body.contains("Unser Verein"));
    })
    .await;
}
