//! Rendered public pages, kept until something changes.
//!
//! The key is the address; the whole cache belongs to one *revision* (the number of the last recorded change). A page
//! rendered for an older revision is never served. Packed forms are kept beside the plain one, so that a cached page
//! costs a look-up and a write.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, RwLock};

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::page::etag;

/// A rendered page with its packed forms.
#[derive(Debug)]
pub struct Cached {
    plain: Bytes,
    gzip: Bytes,
    etag: HeaderValue,
    kind: HeaderValue,
    until: i64,
}

/// The cache: at most `limit` pages of one revision.
#[derive(Debug)]
pub struct PageCache {
    limit: usize,
    inner: RwLock<(u64, HashMap<String, Arc<Cached>>)>,
}

impl PageCache {
    /// Room for `limit` pages.
    pub fn new(limit: usize) -> Self {
        PageCache { limit, inner: RwLock::default() }
    }

    /// The page, if it was rendered for this revision and is still true at this second of the clock.
    pub fn get(&self, (revision, now): (u64, i64), key: &str) -> Option<Arc<Cached>> {
        let inner = self.inner.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        (inner.0 == revision).then(|| inner.1.get(key).filter(|page| now < page.until).cloned()).flatten()
    }

    /// Keeps a page. A full cache begins anew: pages are cheap to render, and no page is worth a book-keeping of its age.
    pub fn put(&self, revision: u64, key: String, page: Arc<Cached>) {
        let mut inner = self.inner.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if inner.0 > revision {
            return;
        }
        if inner.0 < revision || inner.1.len() >= self.limit {
            inner.1.clear();
            inner.0 = revision;
        }
        inner.1.insert(key, page);
    }
}

impl Cached {
    /// Packs a page that is true until that second of the clock (the first at which it is not).
    pub fn new(kind: HeaderValue, plain: Bytes, until: i64) -> Cached {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
        let gzip = packer.write_all(&plain).and_then(|()| packer.finish()).unwrap_or_default();
        let etag = HeaderValue::from_str(&etag(&plain)).unwrap_or(HeaderValue::from_static("\"\""));
        Cached { plain, gzip: gzip.into(), etag, kind, until }
    }

    /// The answer that suits the request: 304, packed or plain.
    pub fn respond(&self, request: &HeaderMap) -> Response {
        let says = |name, what: &str| {
            request.get(name).and_then(|v: &HeaderValue| v.to_str().ok()).is_some_and(|v| v.contains(what))
        };
        let mut head = HeaderMap::with_capacity(6);
        head.insert(header::ETAG, self.etag.clone());
        head.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
        head.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=0, must-revalidate"));
        if says(header::IF_NONE_MATCH, self.etag.to_str().unwrap_or("-")) {
            return (StatusCode::NOT_MODIFIED, head).into_response();
        }
        head.insert(header::CONTENT_TYPE, self.kind.clone());
        if says(header::ACCEPT_ENCODING, "gzip") && !self.gzip.is_empty() {
            head.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            return (head, self.gzip.clone()).into_response();
        }
        (head, self.plain.clone()).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_yesterday_is_never_served() {
        let cache = PageCache::new(2);
        let page = || Arc::new(Cached::new(HeaderValue::from_static("text/html"), Bytes::from_static(b"x"), 50));
        cache.put(1, "/de".into(), page());
        assert!(cache.get((1, 0), "/de").is_some());
        assert!(cache.get((2, 0), "/de").is_none());
        cache.put(2, "/de".into(), page());
        cache.put(1, "/en".into(), page());
        assert!(cache.get((2, 49), "/de").is_some(), "a late page of the old revision clears nothing");
        assert!(cache.get((1, 0), "/en").is_none());
        assert!(cache.get((2, 50), "/de").is_none(), "what it says about the time is over");
    }
}
