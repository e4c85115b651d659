//! What every answer carries, and what no public page does.

use axum::http::{HeaderMap, Method, StatusCode, header};
use fields::Fields;
use kozmos::app;
use kozmos::people::Audience;
use kozmos::testing::Shown;

use crate::world::{Caller, Record, World, fill};

fn value<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
}

/// What is missing in the headers of an answer.
fn missing(shown: &Shown) -> Vec<String> {
    let policy = value(&shown.headers, "content-security-policy");
    let rules = [
        (policy.starts_with("default-src 'none';"), "a policy that forbids by default"),
        (!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("data:"), "a policy without holes"),
        (policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"), "no frames, no base"),
        (value(&shown.headers, "x-content-type-options") == "nosniff", "nosniff"),
        (!value(&shown.headers, "referrer-policy").is_empty(), "referrer-policy"),
        (value(&shown.headers, "permissions-policy").contains("geolocation=()"), "permissions-policy"),
        (
            shown.headers.contains_key("x-request-id") || value(&shown.headers, "vary").contains("cookie"),
            "x-request-id, or a page that is kept",
        ),
        (shown.headers.get(header::SERVER).is_none(), "silence about what serves it"),
    ];
    rules.into_iter().filter(|(holds, _)| !holds).map(|(_, what)| format!("{}: {what}", shown.path)).collect()
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let world = World::new().await;
    let mut wrong = Vec::new();
    let mut statuses = std::collections::BTreeSet::new();
    for route in app::table() {
        let path = fill(route.path, "de", Record::Published);
        let form = (route.method != Method::GET).then(Fields::default);
        let shown = world.browser(Caller::Anonymous).send(route.method, &path, form.as_ref()).await;
        statuses.insert(shown.status.as_u16());
        wrong.extend(missing(&shown));
    }
    for path in ["/de/nothing", "/nothing", "/api/v1/nothing", "/assets/old/site.css"] {
        let shown = world.browser(Caller::Anonymous).send(Method::GET, path, None).await;
        assert_eq!(shown.status, StatusCode::NOT_FOUND, "{path}");
        wrong.extend(missing(&shown));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(statuses.contains(&200) && statuses.contains(&401) && statuses.contains(&422), "{statuses:?}");
}

#[tokio::test]
async fn a_visitor_gets_no_cookie_and_nothing_that_may_not_be_shared() {
    let world = World::new().await;
    for route in app::table().into_iter().filter(|route| route.method == Method::GET) {
        let path = fill(route.path, "de", Record::Published);
        let shown = world.browser(Caller::Anonymous).send(Method::GET, &path, None).await;
        assert!(shown.headers.get(header::SET_COOKIE).is_none(), "{path}");
        if route.audience != Audience::Public {
            assert_eq!(value(&shown.headers, "cache-control"), "no-store", "{path}");
        }
    }
}

#[tokio::test]
async fn a_page_for_somebody_is_kept_by_nobody() {
    let world = World::new().await;
    for route in app::table().into_iter().filter(|route| route.method == Method::GET) {
        let path = fill(route.path, "de", Record::Published);
        let shown = world.browser(Caller::Coordinator).send(Method::GET, &path, None).await;
        let html = value(&shown.headers, "content-type").starts_with("text/html");
        let kept = value(&shown.headers, "cache-control").contains("public");
        assert!(!(html && kept), "{path}: {}", value(&shown.headers, "cache-control"));
        assert!(route.audience == Audience::Public || !kept, "{path}");
    }
}

#[tokio::test]
async fn a_form_of_another_site_is_refused_on_every_route() {
    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt;

    let world = World::new().await;
    for route in app::table().into_iter().filter(|route| route.method == Method::POST) {
        let request = Request::post(fill(route.path, "de", Record::Published))
            .header("host", "localhost")
            .header("origin", "http://elsewhere.example")
            .header("sec-fetch-site", "cross-site")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::empty())
            .expect("a request");
        let answer = world.house.service.clone().oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{}", route.path);
    }
}
