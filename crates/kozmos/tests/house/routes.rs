//! Every route, called by everybody: deny by default.
//!
//! What a route is open to follows from its declared audience and from the record in its path; a new route is tested
//! here without a line being added.

use axum::http::{Method, StatusCode};
use kozmos::app;
use kozmos::people::Audience;
use web::Route;

use crate::snapshot;
use crate::world::{Caller, Record, World, has_record};

/// What an answer must be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    /// Let in: a page, a redirect, or a form that was refused for its fields.
    In,
    /// Asked to sign in.
    SignIn,
    /// Told that this is not for her, or that there is no such thing.
    Out,
    /// Either; but no fault, and no request to sign in again.
    Either,
}

impl Expected {
    fn holds(self, status: StatusCode) -> bool {
        let denied = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND);
        let broken = status.is_server_error() || status == StatusCode::METHOD_NOT_ALLOWED;
        match self {
            Expected::In => !denied && !broken,
            Expected::SignIn => status == StatusCode::UNAUTHORIZED,
            Expected::Out => denied,
            Expected::Either => !broken,
        }
    }
}

/// The rule of the house.
fn expected(caller: Caller, route: &Route<Audience>, record: Option<Record>) -> Expected {
    use Caller::{Anonymous, Coordinator, Editor, Elsewhere, Foreign, Own};
    let guarded = route.audience != Audience::Public;
    let staff = matches!(caller, Editor | Coordinator);
    match (route.audience, caller) {
        _ if guarded && caller == Anonymous => return Expected::SignIn,
        (Audience::Staff | Audience::Translators, Own | Foreign | Elsewhere) | (Audience::Editors, Elsewhere) => {
            return Expected::Out;
        }
        _ => {}
    }
    match record {
        // Another hub's records do not exist here, whoever asks.
        Some(Record::Elsewhere) => Expected::Out,
        Some(Record::Published) if !guarded => Expected::In,
        // Programs see what everybody sees.
        Some(Record::Unpublished) if route.path.starts_with("/api/") && !of_two(route) => Expected::Out,
        // A draft is its writer's; whether the staff may throw it away is the room's matter.
        Some(_) if staff && route.path.contains("/drafts/") => Expected::Either,
        Some(_) if staff || caller == Own && !of_the_centre(route.path) => Expected::In,
        Some(_) => Expected::Out,
        // A list or a form without a record: what it shows each of the editors is the room's matter.
        None if guarded && !staff && route.audience == Audience::Editors => Expected::Either,
        None => Expected::In,
    }
}

/// Records of the hub itself, which belong to none of its organisations.
fn of_the_centre(path: &str) -> bool {
    path.contains("/news/") || path.contains("/gatherings/")
}

/// An introduction is never public: its API is for the two sides and the staff.
fn of_two(route: &Route<Audience>) -> bool {
    route.path.contains("/introductions/")
}

fn records(route: &Route<Audience>) -> Vec<Option<Record>> {
    match has_record(route.path) {
        true => [Record::Published, Record::Unpublished, Record::Elsewhere].map(Some).to_vec(),
        false => vec![None],
    }
}

/// All calls of a method that the house must judge.
fn calls(method: &Method) -> Vec<(Route<Audience>, Option<Record>, Caller)> {
    let mut calls = Vec::new();
    for route in app::table().into_iter().filter(|route| route.method == *method) {
        for record in records(&route) {
            calls.extend(Caller::ALL.map(|caller| (route.clone(), record, caller)));
        }
    }
    assert!(calls.len() > 20, "the table was walked");
    calls
}

async fn call(world: &World, (route, record, caller): &(Route<Audience>, Option<Record>, Caller)) -> Option<String> {
    let expected = expected(*caller, route, *record);
    let status = world.call(*caller, route, record.unwrap_or(Record::Published)).await;
    let (method, path) = (&route.method, route.path);
    let wrong = format!("{method} {path} ({record:?}) as {caller:?}: {status}, expected {expected:?}");
    (!expected.holds(status)).then_some(wrong)
}

#[tokio::test]
async fn every_page_is_open_to_its_audience_and_to_nobody_else() {
    let world = World::new().await;
    let mut wrong = Vec::new();
    for one in calls(&Method::GET) {
        wrong.extend(call(&world, &one).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn whoever_is_refused_changes_nothing() {
    let world = World::new().await;
    let before = world.changes().await;
    let mut wrong = Vec::new();
    for one in calls(&Method::POST) {
        if matches!(expected(one.2, &one.0, one.1), Expected::SignIn | Expected::Out) {
            wrong.extend(call(&world, &one).await);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(world.changes().await, before, "a refused call was written down as a change");
}

#[tokio::test]
async fn every_form_is_taken_from_those_it_is_for() {
    let mut wrong = Vec::new();
    for one in calls(&Method::POST) {
        if matches!(expected(one.2, &one.0, one.1), Expected::In | Expected::Either) {
            // A form may change the record that the next call asks for: each gets a world of its own.
            wrong.extend(call(&World::new().await, &one).await);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn an_address_that_is_not_in_the_table_leads_nowhere() {
    let world = World::new().await;
    for path in ["/de/nothing", "/xx", "/de/people/sign-in/more", "/api/v1/nothing", "/metrics", "/de/organisations//"]
    {
        let status = world.browser(Caller::Coordinator).send(Method::GET, path, None).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    }
    for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS, Method::TRACE] {
        let status = world.browser(Caller::Coordinator).send(method.clone(), "/de", None).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{method}");
    }
}

#[test]
fn the_table_is_the_agreed_one() {
    let mut lines: Vec<String> =
        app::table().iter().map(|route| format!("{} {} {:?}", route.path, route.method, route.audience)).collect();
    lines.sort();
    snapshot::equal("routes.txt", &(lines.join("\n") + "\n"));
}

#[test]
fn no_route_stands_twice_and_every_page_carries_its_language() {
    let table = app::table();
    let mut seen: Vec<(&str, &str)> = table.iter().map(|route| (route.path, route.method.as_str())).collect();
    seen.sort_unstable();
    let all = seen.len();
    seen.dedup();
    assert_eq!(seen.len(), all);
    const WITHOUT: [&str; 11] = [
        "/",
        "/assets/",
        "/pictures/",
        "/media/",
        "/sitemap",
        "/favicon.ico",
        "/robots.txt",
        "/healthz",
        "/readyz",
        "/api/v1/",
        "/service-worker.js",
    ];
    let without =
        |path: &str| WITHOUT.iter().any(|known| path == *known || (known.len() > 1 && path.starts_with(known)));
    let bare: Vec<&str> =
        table.iter().map(|route| route.path).filter(|path| !path.starts_with("/{lang}") && !without(path)).collect();
    assert!(bare.is_empty(), "{bare:?}");
}
