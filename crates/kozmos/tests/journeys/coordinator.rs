//! The coordinator of the demo, with the phone in her hand.

use axum::http::StatusCode;

use crate::World;

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
