//! The room for programs: who answers, when, and whether now.

use axum::http::HeaderMap;
use axum::routing::get;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use super::{Line, dialled};
use crate::ctx::{Ctx, Routes};
use crate::people::Audience::Public;

/// The routes of the API.
pub fn routes() -> Routes {
    Routes::new().get("/api/v1/contact", Public, get(list))
}

#[derive(OpenApi)]
#[openapi(paths(list), tags((name = "contact", description = "Who answers the phone, and when")))]
struct Docs;

/// The description of these routes.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    Docs::openapi()
}

/// The lines of the centre.
#[derive(Serialize, ToSchema)]
struct ContactList {
    /// In the order of the pages.
    items: Vec<ContactLine>,
}

/// One line.
#[derive(Serialize, ToSchema)]
struct ContactLine {
    /// `person` or `hotline`.
    kind: String,
    /// Who answers.
    name: String,
    /// To dial.
    telephone: String,
    /// Mail address.
    email: Option<String>,
    /// Languages spoken, BCP 47.
    languages: Vec<String>,
    /// The Land whose holidays are kept, ISO 3166-2.
    land: String,
    /// Zone of the hours.
    time_zone: String,
    /// Weekly hours in the syntax of OpenStreetMap's `opening_hours`, without holidays and closures.
    opening_hours: String,
    /// Does somebody answer at this instant?
    open: bool,
    /// The instant at which that changes, UTC; none within the next ten years.
    changes_at: Option<String>,
    /// What the line is for, per language.
    roles: std::collections::BTreeMap<String, String>,
}

/// Who answers, when, and whether now: holidays of the team's Land and closures are counted in.
#[utoipa::path(get, path = "/api/v1/contact", tag = "contact",
    responses((status = 200, body = ContactList), (status = 304, description = "Not changed since If-None-Match")))]
async fn list(ctx: Ctx, headers: HeaderMap) -> web::Result {
    let now = ctx.clock.now();
    let item = |line: &Line| {
        let (answer, terms) = (line.answer(now), &line.terms);
        ContactLine {
            kind: terms.kind.code().to_owned(),
            name: terms.name.clone(),
            telephone: dialled(&terms.phone),
            email: terms.email.clone(),
            languages: terms.languages.clone(),
            land: line.schedule.region.land.iso(),
            time_zone: ctx.hub.facts.zone.clone(),
            opening_hours: terms.week.to_string(),
            open: answer.open,
            changes_at: answer.changes_at.map(crate::clock::instant),
            roles: terms.texts.iter().map(|(lang, text)| (lang.clone(), text.role.clone())).collect(),
        }
    };
    web::json(&headers, &ContactList { items: ctx.hub.lines.iter().map(item).collect() })
}
