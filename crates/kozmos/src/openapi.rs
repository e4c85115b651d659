//! The description of the API for programs (OpenAPI 3.1), made from the code of the rooms.

use std::sync::LazyLock;

use axum::http::HeaderMap;
use axum::routing::get;
use utoipa::openapi::OpenApi as Document;
use utoipa::{OpenApi, ToSchema};

use crate::ctx::Routes;
use crate::people::Audience::Public;
use crate::{contact, content, funding, gatherings, introductions, matching, media, news, organisations, search};

/// What is common to all calls. Each room adds its own in [`document`].
#[derive(OpenApi)]
#[openapi(
    info(
        title = "KOZMOS",
        description = "Associations, foundations, their programmes, and which of them fit together. Everything that is \
                       public on the pages, as JSON; no key is needed. Addresses are relative to the host of the hub.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2"),
        contact(),
    ),
    paths(describe),
    components(schemas(Problem))
)]
struct House;

/// An error (RFC 9457), `application/problem+json`.
#[derive(ToSchema)]
#[expect(dead_code, reason = "the shape of web::Problem, for the description only; a house test compares the two")]
struct Problem {
    /// `urn:kozmos:problem:<name>`.
    #[schema(rename = "type")]
    kind: String,
    /// What happened, in English.
    title: String,
    /// The HTTP status again.
    status: u16,
    /// What exactly, where there is more to say.
    #[schema(nullable = false)]
    detail: Option<String>,
    /// The field of the request that is wrong.
    #[schema(nullable = false)]
    field: Option<String>,
}

/// The description of all calls.
pub fn document() -> Document {
    let rooms = [
        organisations::api_docs(),
        funding::api_docs(),
        matching::api_docs(),
        search::api_docs(),
        contact::api_docs(),
        news::api_docs(),
        gatherings::api_docs(),
        introductions::api_docs(),
        content::api_docs(),
        media::api_docs(),
    ];
    rooms.into_iter().fold(House::openapi(), Document::merge_from)
}

static DOCUMENT: LazyLock<Document> = LazyLock::new(document);

/// The route of the description.
pub fn routes() -> Routes {
    Routes::new().get("/api/v1/openapi.json", Public, get(describe))
}

/// This description.
#[utoipa::path(
    get, path = "/api/v1/openapi.json", tag = "description",
    responses((status = 200, description = "OpenAPI 3.1", content_type = "application/json"))
)]
async fn describe(headers: HeaderMap) -> web::Result {
    web::json(&headers, &*DOCUMENT)
}
