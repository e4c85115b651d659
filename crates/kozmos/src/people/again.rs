//! Who sends a form after her session has ended loses nothing: what she typed is carried through signing in, and sent
//! by her when she is back. Nothing of it is stored.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Request};
use axum::http::{Method, header};
use axum::response::{IntoResponse, Response};
use fields::Fields;
use web::Error;

use super::pages;
use crate::app::App;
use crate::ctx::{Asking, Ctx};

/// What the names of carried fields begin with, so that none is taken for one of the sign-in form.
const PREFIX: &str = "carried.";

/// The form may be as long as any other.
const LIMIT: usize = 1 << 20;

/// A form on its way through signing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Where it was sent to: an address of this site.
    pub to: String,
    /// What was typed.
    pub fields: Fields,
}

impl Carried {
    /// Reads it from a form of the sign-in page; none: she came without one.
    pub fn read(sent: &Fields) -> Option<Carried> {
        let to = sent.some("carried-to").filter(|to| inside(to))?.to_owned();
        let own = |(name, value): &(String, String)| Some((name.strip_prefix(PREFIX)?.to_owned(), value.clone()));
        Some(Carried { to, fields: Fields(sent.0.iter().filter_map(own).collect()) })
    }

    /// The hidden fields of a sign-in form.
    pub fn hidden(&self) -> Vec<(String, &str)> {
        let to = ("carried-to".to_owned(), self.to.as_str());
        let fields = self.fields.0.iter().map(|(name, value)| (format!("{PREFIX}{name}"), value.as_str()));
        std::iter::once(to).chain(fields).collect()
    }
}

/// Only addresses of this site are gone to.
pub fn inside(to: &str) -> bool {
    to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\n', '\r'])
}

/// Keeps the form of somebody who is not signed in until it is known whether she has to be.
pub async fn carry(app: &Arc<App>, request: Request, next: impl AsyncFnOnce(Request) -> Response) -> Response {
    let nobody = request.extensions().get::<Arc<Asking>>().is_some_and(|asking| asking.who.account.is_none());
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let form = request.method() == Method::POST && kind.starts_with("application/x-www-form-urlencoded");
    if !nobody || !form || request.uri().path().starts_with("/api/") {
        return next(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, LIMIT).await else { return Error::TooLarge.into_response() };
    let ctx = Ctx::from_request_parts(&mut parts, app).await;
    let to = parts.uri.path_and_query().map_or("/", |to| to.as_str()).to_owned();
    let answer = next(Request::from_parts(parts, Body::from(bytes.clone()))).await;
    let fields = Fields::parse(&String::from_utf8_lossy(&bytes));
    match (ctx, answer.extensions().get::<Error>()) {
        (Ok(ctx), Some(Error::SignIn)) if !fields.0.is_empty() => {
            pages::session_over(&ctx, Carried { to, fields }).unwrap_or_else(IntoResponse::into_response)
        }
        _ => answer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_carried_form_survives_its_hidden_fields_and_leads_nowhere_else() {
        let mut fields = Fields::default();
        for (name, value) in [("email", "a\r\nb"), ("body", " »x« "), ("body", "ع"), ("carried-to", "/x")] {
            fields.push(name, value);
        }
        let carried = Carried { to: "/de/content/new?under=".into(), fields };
        let sent = carried.hidden().into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        assert_eq!(Carried::read(&Fields(sent)), Some(carried));
        for strange in ["https://x.example", "//x.example", "/\\x.example", ""] {
            let mut sent = Fields::default();
            sent.push("carried-to", strange);
            assert_eq!(Carried::read(&sent), None, "{strange}");
        }
    }
}
