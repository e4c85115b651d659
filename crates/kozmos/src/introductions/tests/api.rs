//! The same for programs.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;

use super::{id_of, world};
use crate::people::Role;
use crate::testing::{House, on_both_engines};

async fn call(house: &House, session: &str, path: &str, body: Option<Value>) -> (StatusCode, Value) {
    let cookie = format!("{}={session}", crate::ctx::cookie_name(false));
    let request = Request::builder().uri(path).header(header::HOST, "localhost").header(header::COOKIE, cookie);
    let request = request.header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, "application/json");
    let request = match body {
        Some(body) => request.method("POST").body(Body::from(body.to_string())),
        None => request.method("GET").body(Body::empty()),
    };
    let answer = house.service.clone().oneshot(request.unwrap()).await.unwrap();
    let status = answer.status();
    let bytes = answer.into_body().collect().await.unwrap().to_bytes();
    (status, serde_json::from_slice(&bytes).unwrap_or(Value::Null))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_asks_answers_and_sees_contacts_only_when_both_agreed() {
    on_both_engines(async |house| {
        world(&house).await;
        let of = async |slug: &str| {
            let id = id_of(&house, &house.hub, slug).await;
            house.session(&house.hub, Role::OrganisationEditor, Some(&id)).await
        };
        let (association, foundation) = (of("lernzeit-halle").await, of("saale-stiftung").await);
        let staff = house.session(&house.hub, Role::Coordinator, None).await;
        let (status, fits) = call(&house, &foundation, "/api/v1/introductions/of/saale-stiftung", None).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(fits["per_month"], 2);
        assert!(fits["items"].as_array().unwrap().iter().any(|item| item["association"] == "lernzeit-halle"), "{fits}");

        let mut browser = house.coordinator().await;
        let page = browser.get("/de/introductions/of/saale-stiftung").await;
        browser.submit(&page, "/saale-stiftung/ask", &[("association", "lernzeit-halle")]).await;
        let (_, all) = call(&house, &staff, "/api/v1/introductions", None).await;
        let one = &all["items"][0];
        assert_eq!((&one["state"], &one["turn"]), (&json!("proposed"), &json!("centre")));
        let path = format!("/api/v1/introductions/{}", one["id"].as_str().unwrap());
        assert_eq!(call(&house, &association, &path, None).await.0, StatusCode::NOT_FOUND);

        let command = |name: &str, version: i64| Some(json!({"command": name, "version": version}));
        let (status, asked) = call(&house, &staff, &path, command("send", 1)).await;
        assert_eq!((status, &asked["turn"]), (StatusCode::OK, &json!("association")), "{asked}");
        let (status, late) = call(&house, &staff, &path, command("remind", 1)).await;
        assert_eq!(status, StatusCode::CONFLICT, "{late}");
        let (status, wrong) = call(&house, &association, &path, command("send", 2)).await;
        assert_eq!((status, &wrong["detail"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("not-now")), "{wrong}");
        let (_, wanted) = call(&house, &association, &path, command("agree", 2)).await;
        assert_eq!(wanted["association"]["contacts"], json!([]));
        assert_eq!(wanted["commands"], json!(["withdraw"]));
        let (_, met) = call(&house, &foundation, &path, command("agree", 3)).await;
        assert_eq!(met["state"], "introduced");
        assert!(met["association"]["contacts"][0]["email"].as_str().unwrap().ends_with("@people.example"), "{met}");
    })
    .await;
}
