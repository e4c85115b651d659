//! Pages put together from pieces that are rendered and packed once.
//!
//! A packed piece is a run of deflate blocks (RFC 1951) that ends on a whole byte and refers to nothing before it, so
//! pieces can stand one after the other in one gzip member (RFC 1952); only its head and its checksum are written a
//! request. Packing a page anew would cost more than everything else of a request together.

use std::convert::Infallible;
use std::future::ready;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::{Compress, Compression, Crc, FlushCompress};
use tower::{Layer, ServiceExt, service_fn};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

/// A rendered part of a page, plain and packed.
#[derive(Debug)]
pub struct Piece {
    plain: String,
    packed: Vec<u8>,
    /// Its checksum.
    sum: u32,
    /// What the checksum of all that stands before is multiplied by.
    shift: u32,
}

/// A page of pieces, in their order.
#[derive(Clone, Debug, Default)]
pub struct Pieces(pub Vec<Arc<Piece>>);

/// Head of a gzip member: deflate, no name, no time, unknown system.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
/// An empty last block.
const LAST: [u8; 2] = [3, 0];

impl Piece {
    /// Packs a part, quickly: a page that many ask for is packed well as a whole.
    pub fn new(plain: String) -> Piece {
        let mut packer = Compress::new(Compression::fast(), false);
        let mut packed = Vec::with_capacity(plain.len() / 3 + 64);
        loop {
            let rest = &plain.as_bytes()[packer.total_in() as usize..];
            // Into a vector, packing only ever asks for more room; it cannot fail.
            let _ = packer.compress_vec(rest, &mut packed, FlushCompress::Full);
            if packer.total_in() as usize == plain.len() && packed.len() < packed.capacity() {
                break;
            }
            packed.reserve(plain.len() / 4 + 64);
        }
        packed.shrink_to_fit();
        let mut crc = Crc::new();
        crc.update(plain.as_bytes());
        let shift = shift(plain.len());
        Piece { plain, packed, sum: crc.sum(), shift }
    }

    /// Bytes that it holds.
    pub fn size(&self) -> usize {
        self.plain.len() + self.packed.len()
    }
}

impl Pieces {
    /// Bytes that they hold.
    pub fn size(&self) -> usize {
        self.0.iter().map(|piece| piece.size()).sum()
    }

    /// The page, plain.
    pub fn plain(&self) -> Bytes {
        let mut page = Vec::with_capacity(self.0.iter().map(|piece| piece.plain.len()).sum());
        for piece in &self.0 {
            page.extend_from_slice(piece.plain.as_bytes());
        }
        page.into()
    }

    /// The page as gzip.
    pub fn gzip(&self) -> Bytes {
        let mut page = Vec::with_capacity(self.0.iter().map(|piece| piece.packed.len()).sum::<usize>() + 20);
        page.extend_from_slice(&HEAD);
        let (mut sum, mut length) = (0, 0_u32);
        for piece in &self.0 {
            page.extend_from_slice(&piece.packed);
            sum = product(piece.shift, sum) ^ piece.sum;
            length = length.wrapping_add(piece.plain.len() as u32);
        }
        page.extend_from_slice(&LAST);
        page.extend_from_slice(&sum.to_le_bytes());
        page.extend_from_slice(&length.to_le_bytes());
        page.into()
    }

    /// The answer with this page; its body is filled in by [`pack`] when it is known what the reader takes.
    pub fn answer(self, status: StatusCode) -> Response {
        let mut response = status.into_response();
        // Room for all that is said on the way out, so that nothing is moved for it.
        response.headers_mut().reserve(24);
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        response.extensions_mut().insert(self);
        response
    }
}

/// The product of two polynomials modulo that of CRC-32, whose highest coefficient is the lowest bit (RFC 1952, 8): x is
/// `1 << 30`. Without a branch: half of them would be guessed wrong.
fn product(a: u32, mut b: u32) -> u32 {
    let mut sum = 0;
    for place in (0..32).rev() {
        sum ^= b & 0_u32.wrapping_sub(a >> place & 1);
        b = (b >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(b & 1));
    }
    sum
}

/// What the checksum of a text is multiplied by when so many bytes follow: x to the power of eight for each. Worked out
/// once a piece, as it takes longer than all the rest of putting a page together.
fn shift(mut bytes: usize) -> u32 {
    let (mut shift, mut power) = (1 << 31, 1 << 23);
    while bytes > 0 {
        if bytes & 1 == 1 {
            shift = product(power, shift);
        }
        power = product(power, power);
        bytes >>= 1;
    }
    shift
}

/// An answer as the reader takes it: one of pieces is put together, any other is packed quickly where that is worth it.
pub async fn pack(mut response: Response, wanted: &HeaderMap) -> Response {
    if put_together(&mut response, takes(wanted, "gzip")) {
        return response;
    }
    let mut ask = Request::new(());
    ask.headers_mut()
        .extend(wanted.get_all(header::ACCEPT_ENCODING).iter().map(|wish| (header::ACCEPT_ENCODING, wish.clone())));
    // It is asked for once.
    let mut answer = Some(response);
    let answer = service_fn(move |_| ready(Ok::<_, Infallible>(answer.take().unwrap_or_default())));
    let packer = CompressionLayer::new().no_br().no_deflate().no_zstd().quality(CompressionLevel::Fastest);
    match packer.layer(answer).oneshot(ask).await {
        Ok(packed) => packed.map(Body::new),
        Err(never) => match never {},
    }
}

/// Fills in the body of an answer made of pieces, as gzip or plain; any other is left alone.
fn put_together(response: &mut Response, packed: bool) -> bool {
    let Some(pieces) = response.extensions_mut().remove::<Pieces>() else { return false };
    let head = response.headers_mut();
    // The router has measured the body that was not there yet.
    head.remove(header::CONTENT_LENGTH);
    head.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    let body = if packed {
        head.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        pieces.gzip()
    } else {
        pieces.plain()
    };
    *response.body_mut() = Body::from(body);
    true
}

/// Does the reader take this encoding?
pub(crate) fn takes(request: &HeaderMap, encoding: &str) -> bool {
    let wishes = request.get_all(header::ACCEPT_ENCODING).into_iter().filter_map(|value| value.to_str().ok());
    wishes.flat_map(|list| list.split(',')).any(|wish| {
        let (name, weight) = wish.split_once(';').unwrap_or((wish, ""));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0));
        name.trim().eq_ignore_ascii_case(encoding) && !refused
    })
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn unpacked(gzip: &[u8]) -> String {
        let mut text = String::new();
        flate2::read::GzDecoder::new(gzip).read_to_string(&mut text).expect("one gzip member with a right checksum");
        text
    }

    #[test]
    fn pieces_in_any_order_are_one_gzip_member() {
        let long: String = (0..20_000).map(|n| format!("{} ", n * 7_919 % 10_007)).collect();
        let texts = ["<p>Grüße</p>".repeat(50), String::new(), "x".into(), long, "<p>Grüße</p>".repeat(50)];
        let pieces: Vec<Arc<Piece>> = texts.iter().map(|text| Arc::new(Piece::new(text.clone()))).collect();
        for turn in 0..texts.len() {
            let at = |n: usize| (n + turn) % texts.len();
            let wanted: String = (0..texts.len()).map(|n| texts[at(n)].as_str()).collect();
            let page = Pieces((0..texts.len()).map(|n| Arc::clone(&pieces[at(n)])).collect());
            assert_eq!(unpacked(&page.gzip()), wanted);
            assert_eq!(page.plain(), wanted.as_bytes());
        }
        assert_eq!(unpacked(&Pieces::default().gzip()), "");
    }

    #[test]
    fn a_reader_gets_what_she_takes() {
        let asks =
            |wish: &'static str| HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(wish))]);
        assert!(takes(&asks("br, gzip;q=0.5"), "gzip") && takes(&asks("GZIP"), "gzip"));
        assert!(
            !takes(&asks("gzip;q=0"), "gzip") && !takes(&asks("x-gzip"), "gzip") && !takes(&HeaderMap::new(), "gzip")
        );
        let page = || Pieces(vec![Arc::new(Piece::new("<p>".into()))]).answer(StatusCode::OK);
        let (mut packed, mut plain) = (page(), page());
        packed.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        assert!(put_together(&mut packed, true) && put_together(&mut plain, false));
        assert_eq!(packed.headers()[header::CONTENT_ENCODING], "gzip");
        assert!(!packed.headers().contains_key(header::CONTENT_LENGTH), "that of the empty body");
        assert!(!plain.headers().contains_key(header::CONTENT_ENCODING));
    }

    #[tokio::test]
    async fn an_answer_of_another_kind_is_packed_where_the_reader_takes_that_and_it_is_worth_it() {
        let gzip = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static("br, gzip"))]);
        let json = |length| ([(header::CONTENT_TYPE, "application/json")], " ".repeat(length)).into_response();
        for (length, wanted, encoding) in
            [(4_000, &gzip, Some("gzip")), (4_000, &HeaderMap::new(), None), (4, &gzip, None)]
        {
            let answer = pack(json(length), wanted).await;
            let said = answer.headers().get(header::CONTENT_ENCODING).map(HeaderValue::as_bytes);
            assert_eq!(said, encoding.map(str::as_bytes));
            let body = axum::body::to_bytes(answer.into_body(), 1 << 20).await.unwrap();
            let text = if encoding.is_some() { unpacked(&body) } else { String::from_utf8(body.into()).unwrap() };
            assert_eq!(text, " ".repeat(length));
        }
    }
}
