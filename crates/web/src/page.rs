//! Small answers: HTML, JSON with an ETag, redirects, assets; and the cursor of a long list.

use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::{Error, Piece, Pieces, Result};

/// A rendered template.
pub fn html(status: StatusCode, template: &impl Template) -> Result {
    let text = template.render().map_err(Error::fault)?;
    Ok(Pieces(vec![Arc::new(Piece::new(text))]).answer(status))
}

/// Makes an answer that nobody may keep: forms, drafts, lists of the staff.
pub fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// 303: the answer to a form that was taken.
pub fn see_other(path: &str) -> Response {
    let location = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// JSON with an ETag; 304 when the caller has it already.
pub fn json(headers: &HeaderMap, value: &impl serde::Serialize) -> Result {
    Ok(tagged(headers, "application/json", serde_json::to_vec(value).map_err(Error::fault)?))
}

/// A body of that kind with an ETag; 304 when the caller has it already.
pub fn tagged(headers: &HeaderMap, kind: &'static str, body: Vec<u8>) -> Response {
    let etag = etag(&body);
    let fresh = knows(headers, &etag);
    let head = [(header::CONTENT_TYPE, kind.to_owned()), (header::ETAG, etag)];
    if fresh { (StatusCode::NOT_MODIFIED, head).into_response() } else { (head, body).into_response() }
}

/// The ETag of a body: a weak one, as the body is sent packed in several ways under the same tag (RFC 9110, 8.8.3.3).
pub(crate) fn etag(body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    let hex: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("W/\"{hex}\"")
}

/// Does who asks have the body of that tag? Compared weakly, as RFC 9110 wants it for `If-None-Match`.
pub(crate) fn knows(headers: &HeaderMap, etag: &str) -> bool {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|v| v.to_str().ok());
    known.is_some_and(|known| known.contains(etag.trim_start_matches("W/")))
}

/// A file of the binary whose address carries its version: it may be kept for ever.
pub fn asset(kind: &'static str, body: &'static [u8]) -> Response {
    let head = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    (head, body).into_response()
}

/// Where the next page of a list begins: the sort key and the id of the last row shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Sort key of the last row.
    pub key: String,
    /// Its id, which makes the order total.
    pub id: String,
}

impl Cursor {
    /// For an address: the id, a dot, the key. Ids hold no dot.
    pub fn encode(&self) -> String {
        format!("{}.{}", self.id, self.key)
    }

    /// Reads what [`Cursor::encode`] wrote.
    pub fn parse(text: &str) -> Option<Cursor> {
        let (id, key) = text.split_once('.')?;
        (!id.is_empty()).then(|| Cursor { key: key.to_owned(), id: id.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_its_address() {
        let cursor = Cursor { key: "brucke e.v. halle".into(), id: "0190-ab".into() };
        assert_eq!(Cursor::parse(&cursor.encode()), Some(cursor));
        assert_eq!(Cursor::parse("no-dot"), None);
    }
}
