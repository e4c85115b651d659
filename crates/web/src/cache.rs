//! Rendered public pages, kept until something changes.
//!
//! The name of a page is its hub and its address (which begins with the language), of a page that is not everybody's
//! also for whom it is; each belongs to what was [seen](Seen) when it was rendered. A page that knows less is never
//! served. A page that is asked for again is packed well once, so that a kept page costs a look-up and a write. One
//! that is asked for by many at once before it is kept is rendered by the first of them.

use std::io::{Read, Write};
use std::sync::{Arc, OnceLock};

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use tokio::sync::Semaphore;

use crate::Answered;
use crate::kept::Kept;
use crate::page::{etag, knows};
use crate::pieces::takes;
use crate::turns::{Outcome, Turn, Turns};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// How hard brotli tries (0–11) for a page that is asked for again.
const QUALITY: i32 = 6;

/// A rendered page with its packed forms.
#[derive(Debug)]
pub struct Cached {
    stamp: Stamp,
    head: HeaderMap,
    etag: HeaderValue,
    /// None: it is unpacked for the few who ask for it.
    plain: Option<Bytes>,
    quick: Bytes,
    /// Gzip and brotli, packed well.
    well: OnceLock<(Bytes, Bytes)>,
}

/// What a page belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Stamp {
    /// What it knows of.
    pub seen: Seen,
    /// The instant, in seconds since 1970, from which on it says something that is no longer so.
    pub until: i64,
    /// The route that it comes from.
    pub route: Option<Answered>,
}

/// How far the changes had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The number of changes that memory has followed.
    pub revision: u64,
    /// The number of the last event in the database; 0 where the database is not asked.
    pub event: i64,
}

/// The kept pages.
#[derive(Debug)]
pub struct PageCache {
    kept: Kept<Cached>,
    turns: Turns<Cached>,
}

/// The turn to render a page that is not kept; others may wait for it.
#[derive(Debug)]
pub struct Rendering<'a> {
    kept: &'a Kept<Cached>,
    turn: Turn<'a, Cached>,
}

impl PageCache {
    /// Room for about `limit` bytes.
    pub fn new(limit: usize) -> Self {
        PageCache { kept: Kept::new(limit), turns: Turns::default() }
    }

    /// The page, if it was rendered for exactly this and is still true at `now` (seconds).
    pub fn get(&self, name: &str, seen: Seen, now: i64) -> Option<Arc<Cached>> {
        self.kept.get(name).filter(|page| page.holds(seen, now))
    }

    /// For a page that [`Self::get`] did not find: the turn to render it or, where somebody is about it, what comes of that.
    pub async fn turn(&self, name: &str, seen: Seen, now: i64) -> Result<Arc<Cached>, Rendering<'_>> {
        let turn = match self.turns.take(name, seen.revision).await {
            Ok(page) => return Ok(page),
            Err(turn) => Rendering { kept: &self.kept, turn },
        };
        // It may have been kept between the look and the turn.
        match self.get(name, seen, now) {
            Some(page) => {
                turn.turn.tell(Outcome::Made(Arc::clone(&page)));
                Ok(page)
            }
            None => Err(turn),
        }
    }
}

impl Rendering<'_> {
    /// Keeps the page, for those who wait and those who come.
    pub fn keep(self, page: &Arc<Cached>) {
        self.kept.put(self.turn.name().to_owned(), Arc::clone(page), page.size());
        self.turn.tell(Outcome::Made(Arc::clone(page)));
    }

    /// What was answered is for one person: whoever waits asks for herself.
    pub fn own(self) {
        self.turn.tell(Outcome::Own);
    }
}

impl Cached {
    /// A page with the head that its answer had; `quick` is its gzip form, where there is one already.
    pub fn new(stamp: Stamp, mut head: HeaderMap, plain: Bytes, quick: Option<Bytes>) -> Cached {
        let etag = HeaderValue::from_str(&etag(&plain)).unwrap_or(HeaderValue::from_static("\"\""));
        head.remove(header::CONTENT_LENGTH);
        head.insert(header::ETAG, etag.clone());
        head.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
        let ask = HeaderValue::from_static("public, max-age=0, must-revalidate");
        head.entry(header::CACHE_CONTROL).or_insert(ask);
        // Nothing is logged of who gets it from here.
        head.remove(REQUEST_ID);
        head.insert(header::CONTENT_ENCODING, HeaderValue::from_static("identity"));
        let quick = quick.unwrap_or_else(|| gzip(&plain, Compression::fast()));
        Cached { stamp, head, etag, plain: Some(plain), quick, well: OnceLock::new() }
    }

    /// The page in its packed form only, a third of its size.
    pub fn only_packed(self) -> Cached {
        Cached { plain: None, ..self }
    }

    /// Was it rendered for exactly this, and is it still true at `now` (seconds)?
    pub fn holds(&self, seen: Seen, now: i64) -> bool {
        self.stamp.seen == seen && now < self.stamp.until
    }

    /// Bytes that it holds, or will when it is packed well.
    pub fn size(&self) -> usize {
        self.plain.as_ref().map_or(self.quick.len(), |plain| plain.len() * 2) + 1_000
    }

    fn plain(&self) -> Bytes {
        self.plain.clone().unwrap_or_else(|| unpacked(&self.quick))
    }

    /// The answer that suits the request: 304, packed or plain.
    pub fn respond(&self, request: &HeaderMap) -> Response {
        if knows(request, self.etag.to_str().unwrap_or("-")) {
            let mut head = self.head.clone();
            head.remove(header::CONTENT_TYPE);
            head.remove(header::CONTENT_ENCODING);
            return (StatusCode::NOT_MODIFIED, head).into_response();
        }
        let well = self.well.get();
        let (encoding, body) = match well {
            Some((_, brotli)) if takes(request, "br") => (Some("br"), brotli.clone()),
            _ if takes(request, "gzip") => (Some("gzip"), well.map_or(&self.quick, |(gzip, _)| gzip).clone()),
            _ => (None, self.plain()),
        };
        let mut response = Response::new(body.into());
        let mut head = self.head.clone();
        match encoding {
            Some(encoding) => head.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding)),
            None => head.remove(header::CONTENT_ENCODING),
        };
        *response.headers_mut() = head;
        response
    }

    /// The route that it comes from.
    pub fn comes_from(&self) -> Option<Answered> {
        self.stamp.route
    }

    /// Packs a page well that is asked for again: once, beside the requests. While another one is packed nothing happens;
    /// whoever asks next tries again.
    pub fn pack_well(self: &Arc<Self>) {
        // Packing takes megabytes and a whole core.
        static ONE: Semaphore = Semaphore::const_new(1);
        if self.well.get().is_none()
            && let Ok(turn) = ONE.try_acquire()
        {
            let page = Arc::clone(self);
            tokio::task::spawn_blocking(move || {
                page.pack();
                drop(turn);
            });
        }
    }

    /// Packs a page well, now.
    pub fn pack(&self) {
        self.well.get_or_init(|| {
            let plain = self.plain();
            (gzip(&plain, Compression::best()), brotli(&plain))
        });
    }
}

fn gzip(plain: &[u8], level: Compression) -> Bytes {
    let mut packer = GzEncoder::new(Vec::with_capacity(plain.len() / 3), level);
    // Into a vector nothing is ever refused.
    packer.write_all(plain).and_then(|()| packer.finish()).unwrap_or_default().into()
}

fn unpacked(gzip: &[u8]) -> Bytes {
    let mut plain = Vec::with_capacity(gzip.len() * 4);
    // What we packed can be unpacked.
    let _ = GzDecoder::new(gzip).read_to_end(&mut plain);
    plain.into()
}

fn brotli(plain: &[u8]) -> Bytes {
    let mut packed = Vec::with_capacity(plain.len() / 4);
    // A window that holds the page: brotli's own takes megabytes for each. Below 17 this encoder has no table made for
    // small inputs and takes its largest, 32 MB.
    let lgwin = (usize::BITS - plain.len().leading_zeros()).clamp(17, 22) as i32;
    let params =
        brotli::enc::BrotliEncoderParams { quality: QUALITY, lgwin, size_hint: plain.len(), ..Default::default() };
    let mut reader = plain;
    let _ = brotli::BrotliCompress(&mut reader, &mut packed, &params);
    packed.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(revision: u64, until: Option<i64>) -> Arc<Cached> {
        let head = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static("text/html"))]);
        let plain = Bytes::from("<p>Hello</p>".repeat(100));
        let stamp = Stamp { seen: seen(revision), until: until.unwrap_or(i64::MAX), route: None };
        Arc::new(Cached::new(stamp, head, plain, None))
    }

    fn asks(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
    }

    fn seen(revision: u64) -> Seen {
        Seen { revision, event: 0 }
    }

    #[tokio::test]
    async fn a_page_of_yesterday_is_never_served() {
        let cache = PageCache::new(1 << 20);
        cache.turn("/de", seen(1), 0).await.unwrap_err().keep(&page(1, None));
        assert!(cache.get("/de", seen(1), 0).is_some() && cache.turn("/de", seen(1), 0).await.is_ok());
        assert!(cache.get("/de", seen(2), 0).is_none());
        assert!(cache.get("/de", Seen { event: 1, ..seen(1) }, 0).is_none(), "it does not know of that event");
        cache.turn("/de", seen(2), 0).await.unwrap_err().keep(&page(2, Some(100)));
        assert!(cache.get("/de", seen(2), 99).is_some());
        assert!(cache.get("/de", seen(2), 100).is_none(), "what was true until then");
        cache.turn("/de", seen(2), 100).await.unwrap_err().own();
        assert!(cache.turn("/de", seen(2), 100).await.is_err(), "nothing was kept");
    }

    #[tokio::test]
    async fn a_page_that_is_asked_for_again_is_packed_well_in_both_forms() {
        let page = page(1, None);
        let both = asks(header::ACCEPT_ENCODING, "gzip, br");
        assert_eq!(page.respond(&both).headers()[header::CONTENT_ENCODING], "gzip", "packed quickly at first");
        page.pack_well();
        while page.well.get().is_none() {
            tokio::task::yield_now().await;
        }
        assert_eq!(page.respond(&both).headers()[header::CONTENT_ENCODING], "br");
        let (_, packed) = page.well.get().unwrap();
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &packed[..], &mut plain).unwrap();
        assert_eq!(plain, page.plain());
        assert!(!page.respond(&HeaderMap::new()).headers().contains_key(header::CONTENT_ENCODING));
    }

    #[tokio::test]
    async fn a_page_that_is_only_packed_is_unpacked_for_whoever_wants_that() {
        let page = Arc::into_inner(page(1, None)).unwrap();
        let (plain, size) = (page.plain(), page.size());
        let page = page.only_packed();
        assert!(page.size() < size);
        for (wish, encoding) in [("gzip", Some("gzip")), ("identity", None)] {
            let answer = page.respond(&asks(header::ACCEPT_ENCODING, wish));
            assert_eq!(
                answer.headers().get(header::CONTENT_ENCODING).map(HeaderValue::as_bytes),
                encoding.map(str::as_bytes)
            );
            let body = axum::body::to_bytes(answer.into_body(), 1 << 20).await.unwrap();
            assert_eq!(if encoding.is_some() { unpacked(&body) } else { body }, plain);
        }
    }

    #[test]
    fn whoever_has_the_page_is_told_so() {
        let page = page(1, None);
        let tag = page.etag.to_str().unwrap();
        let strong = tag.strip_prefix("W/").expect("three forms of the page have the same tag");
        for known in [tag, strong, &format!("\"other\", {tag}")] {
            assert_eq!(page.respond(&asks(header::IF_NONE_MATCH, known)).status(), StatusCode::NOT_MODIFIED);
        }
        assert_eq!(page.respond(&asks(header::IF_NONE_MATCH, "\"other\"")).status(), StatusCode::OK);
    }
}
