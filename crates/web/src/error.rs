//! Why a request ends early. HTML or JSON is decided by the route tree, not by sniffing: the error travels in the
//! response's extensions to the layer that knows how to show it.

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// The answer of a handler.
pub type Result<T = Response> = std::result::Result<T, Error>;

/// Why a request ends early.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// No such page or record, or none that this person may know of.
    #[error("not found")]
    NotFound,
    /// There was such a record, and it was deleted.
    #[error("gone")]
    Gone,
    /// Signed in, but not allowed.
    #[error("forbidden")]
    Forbidden,
    /// Nobody is signed in, and somebody has to be.
    #[error("sign in first")]
    SignIn,
    /// The request came from another site's page.
    #[error("the request came from another site")]
    CrossSite,
    /// The record was changed by somebody else.
    #[error("changed in the meantime")]
    Stale,
    /// A body of a kind that the route does not read.
    #[error("unsupported kind of body")]
    Unsupported,
    /// The body is too long.
    #[error("too large")]
    TooLarge,
    /// Too many tries.
    #[error("too many requests")]
    TooMany,
    /// The input is wrong: the field and what is wrong with it.
    #[error("{1}")]
    Invalid(String, String),
    /// The database is busy; try again.
    #[error("busy")]
    Busy,
    /// A bug or a broken machine. The text is for the log only.
    #[error("fault: {0}")]
    Fault(String),
}

impl Error {
    /// A fault with its cause, logged where it happens.
    #[track_caller]
    pub fn fault(cause: impl std::fmt::Display) -> Error {
        let place = std::panic::Location::caller();
        tracing::error!(%cause, %place, "fault");
        Error::Fault(cause.to_string())
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::Gone => StatusCode::GONE,
            Error::Forbidden | Error::CrossSite => StatusCode::FORBIDDEN,
            Error::SignIn => StatusCode::UNAUTHORIZED,
            Error::Stale => StatusCode::CONFLICT,
            Error::Unsupported => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Error::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Error::Invalid(..) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Error::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The stable name: the last part of a problem's `type`, and of the message key `error-…`.
    pub fn name(&self) -> &'static str {
        match self {
            Error::NotFound => "not-found",
            Error::Gone => "gone",
            Error::Forbidden => "forbidden",
            Error::SignIn => "sign-in",
            Error::CrossSite => "cross-site",
            Error::Stale => "stale",
            Error::Unsupported => "unsupported",
            Error::TooLarge => "too-large",
            Error::TooMany => "too-many",
            Error::Invalid(..) => "invalid",
            Error::Busy => "busy",
            Error::Fault(_) => "fault",
        }
    }

    /// The same as an RFC 9457 problem.
    pub fn problem(&self) -> Problem {
        let (field, detail) = match self {
            Error::Invalid(field, detail) => (Some(field.clone()), Some(detail.clone())),
            _ => (None, None),
        };
        Problem {
            kind: format!("urn:kozmos:problem:{}", self.name()),
            title: if matches!(self, Error::Fault(_)) { "fault".into() } else { self.to_string() },
            status: self.status().as_u16(),
            detail,
            field,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// An RFC 9457 problem, `application/problem+json`.
#[derive(Clone, Debug, Serialize)]
pub struct Problem {
    /// `urn:kozmos:problem:<name>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What happened, in English.
    pub title: String,
    /// The HTTP status again.
    pub status: u16,
    /// What exactly, where there is more to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The field of the request that is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        // What is wrong now may be right in a moment, and may be wrong for one person only.
        let headers = [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "no-store")];
        (status, headers, Json(self)).into_response()
    }
}
