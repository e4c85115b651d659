//! The body or query of a request as [`Fields`]; the body that a program sends, as JSON.

use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use fields::Fields;
use serde::de::DeserializeOwned;

use crate::{Error, Result};

/// The fields of a form (POST) or of the query (GET). A page that refuses a form shows them again: nothing is lost.
pub struct Form<const LIMIT: usize = LONGEST_FORM>(pub Fields);

/// A form in which somebody writes. What is longer than a form may be is taken nevertheless, so that it can be shown again
/// with what is wrong: see [`fits`].
pub type WritingForm = Form<LONGEST_WRITING>;

/// How many items a program asks for: 1 to 100, `default` when it says nothing.
pub fn limit(fields: &Fields, default: u8) -> Result<u8> {
    let wrong = || Error::Invalid("limit".into(), "limit: a number from 1 to 100".into());
    let limit = fields.some("limit").map_or(Ok(default), |text| text.parse().map_err(|_| wrong()))?;
    if (1..=100).contains(&limit) { Ok(limit) } else { Err(wrong()) }
}

/// A form may be this long, bytes; a profile in nine locales has about 40 kB.
pub const LONGEST_FORM: usize = 1 << 20;

/// So much is read of a form in which somebody writes: ten megabytes of any script, each byte written as three signs.
pub const LONGEST_WRITING: usize = 32 << 20;

/// Is what was written short enough to be stored?
pub fn fits(fields: &Fields) -> bool {
    fields.0.iter().map(|(_, value)| value.len()).sum::<usize>() <= LONGEST_FORM
}

impl<const LIMIT: usize, S: Send + Sync> FromRequest<S> for Form<LIMIT> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> std::result::Result<Self, Error> {
        if matches!(*request.method(), axum::http::Method::GET | axum::http::Method::HEAD) {
            return Ok(Form(Fields::parse(request.uri().query().unwrap_or(""))));
        }
        let body = body(request, "application/x-www-form-urlencoded", LIMIT).await?;
        Ok(Form(Fields::parse(&String::from_utf8_lossy(&body))))
    }
}

/// What a program sends: read whole before the handler begins, so that no transaction waits for a slow line.
pub struct Json<T>(pub T);

/// So long, bytes: a sentence of 2,000 characters and its facts.
const JSON_LIMIT: usize = 64 << 10;

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> std::result::Result<Self, Error> {
        let body = body(request, "application/json", JSON_LIMIT).await?;
        let read = serde_json::from_slice(&body).map_err(|error| Error::Invalid("body".into(), error.to_string()))?;
        Ok(Json(read))
    }
}

/// A body of that kind, if it is one and not too long.
async fn body(request: Request, kind: &str, limit: usize) -> Result<Bytes> {
    let said = request.headers().get("content-type").and_then(|said| said.to_str().ok()).unwrap_or("");
    if !said.starts_with(kind) {
        return Err(Error::Unsupported);
    }
    to_bytes(request.into_body(), limit).await.map_err(|_| Error::TooLarge)
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    async fn json(kind: &str, body: String) -> std::result::Result<Vec<u8>, Error> {
        let request = Request::post("/").header("content-type", kind).body(Body::from(body)).expect("a request");
        Json::from_request(request, &()).await.map(|Json(read)| read)
    }

    #[tokio::test]
    async fn a_long_text_is_read_where_somebody_writes_and_does_not_fit() {
        let sent = |length| {
            let request = Request::post("/").header("content-type", "application/x-www-form-urlencoded");
            request.body(Body::from(format!("body={}", "x".repeat(length)))).expect("a request")
        };
        assert!(matches!(Form::<LONGEST_FORM>::from_request(sent(LONGEST_FORM), &()).await, Err(Error::TooLarge)));
        let Form(long) = WritingForm::from_request(sent(LONGEST_FORM + 1), &()).await.expect("it is read");
        let Form(short) = WritingForm::from_request(sent(LONGEST_FORM), &()).await.expect("it is read");
        assert_eq!((fits(&long), fits(&short), long.get("body").len()), (false, true, LONGEST_FORM + 1));
        assert!(matches!(WritingForm::from_request(sent(LONGEST_WRITING), &()).await, Err(Error::TooLarge)));
    }

    #[tokio::test]
    async fn json_is_read_when_it_says_so_and_is_short_and_whole() {
        assert_eq!(json("application/json; charset=utf-8", "[1,2]".into()).await.expect("a list"), [1, 2]);
        assert!(matches!(json("text/plain", "[1]".into()).await, Err(Error::Unsupported)));
        assert!(
            matches!(json("application/json", "[1,".into()).await, Err(Error::Invalid(field, _)) if field == "body")
        );
        assert!(matches!(json("application/json", " ".repeat(JSON_LIMIT + 1)).await, Err(Error::TooLarge)));
    }
}
