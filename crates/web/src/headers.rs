//! Headers on every answer, and the one check that keeps other sites from posting forms in our people's name.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use crate::Error;

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                      manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Adds the security headers; with `https` also HSTS.
pub fn secure(head: &mut HeaderMap, https: bool) {
    let mut set = |name: HeaderName, value: &'static str| head.insert(name, HeaderValue::from_static(value));
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "strict-origin-when-cross-origin");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    if https {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains");
    }
}

/// Refuses an unsafe request that another site's page sent. Browsers say where a request comes from
/// (`Sec-Fetch-Site`, `Origin`); a program without cookies says neither and has nothing to steal.
pub fn refuse_foreign(request: &Request) -> Result<(), Error> {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || same_site(request.headers()) { Ok(()) } else { Err(Error::CrossSite) }
}

fn same_site(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match (text("origin"), text("host")) {
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        (Some(_), None) => false,
        (None, _) => !headers.contains_key(header::COOKIE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(k, v)| (HeaderName::from_static(k), HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn only_our_own_pages_may_post() {
        assert!(same_site(&headers(&[("sec-fetch-site", "same-origin")])));
        assert!(!same_site(&headers(&[("sec-fetch-site", "cross-site"), ("origin", "http://x"), ("host", "x")])));
        assert!(same_site(&headers(&[("origin", "http://kozmos.example"), ("host", "kozmos.example")])));
        assert!(!same_site(&headers(&[("origin", "null"), ("host", "kozmos.example")])));
    }

    #[test]
    fn an_old_browser_with_a_cookie_and_no_word_where_it_comes_from_is_refused() {
        assert!(!same_site(&headers(&[("cookie", "session=1"), ("host", "x")])));
        assert!(same_site(&headers(&[("host", "x")])));
    }
}
