//! The body or query of a request as [`Fields`].

use axum::extract::{FromRequest, Request};
use fields::Fields;

use crate::{Error, Result};

/// The fields of a form (POST) or of the query (GET). A page that refuses a form shows them again: nothing is lost.
pub struct Form(pub Fields);

/// How many items a program asks for: 1 to 100, `default` when it says nothing.
pub fn limit(fields: &Fields, default: u8) -> Result<u8> {
    let wrong = || Error::Invalid("limit".into(), "limit: a number from 1 to 100".into());
    let limit = fields.some("limit").map_or(Ok(default), |text| text.parse().map_err(|_| wrong()))?;
    if (1..=100).contains(&limit) { Ok(limit) } else { Err(wrong()) }
}

/// A form may be this long; a profile in nine locales has about 40 kB.
const LIMIT: usize = 1 << 20;

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> std::result::Result<Self, Error> {
        if matches!(*request.method(), axum::http::Method::GET | axum::http::Method::HEAD) {
            return Ok(Form(Fields::parse(request.uri().query().unwrap_or(""))));
        }
        let kind = request.headers().get("content-type").and_then(|v| v.to_str().ok()).unwrap_or("");
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Error::Unsupported);
        }
        let body = axum::body::to_bytes(request.into_body(), LIMIT).await.map_err(|_| Error::TooLarge)?;
        Ok(Form(Fields::parse(&String::from_utf8_lossy(&body))))
    }
}
