//! No header breaks its reading; a secret is one that was sent, and no foreign page passes for one of ours.
#![no_main]

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use kozmos::ctx::{cookie_name, session_secret};
use libfuzzer_sys::fuzz_target;
use web::{refuse_foreign, tagged, takes};

const HOST: &str = "kozmos.example";

fuzz_target!(|text: &[u8]| {
    let Ok(value) = HeaderValue::from_bytes(text) else { return };
    let sent = |name: HeaderName| HeaderMap::from_iter([(name, value.clone())]);
    let said = value.to_str().unwrap_or("");
    for https in [false, true] {
        if let Some(secret) = session_secret(&sent(header::COOKIE), https) {
            assert!(!secret.contains(';') && said.contains(&format!("{}={secret}", cookie_name(https))));
        }
    }
    assert!(!takes(&sent(header::ACCEPT_ENCODING), "gzip") || said.to_ascii_lowercase().contains("gzip"));
    let answer = tagged(&sent(header::IF_NONE_MATCH), "text/plain", b"a".to_vec());
    let tag = answer.headers()[header::ETAG].to_str().expect("a tag");
    assert!(answer.status() == StatusCode::OK || said.contains(tag));

    let ours = |name: &str| {
        let request = Request::post("/").header("host", HOST).header("cookie", "a=b").header(name, value.clone());
        refuse_foreign(&request.body(Body::empty()).expect("a request")).is_ok()
    };
    assert!(!ours("origin") || said.ends_with(&format!("://{HOST}")));
    assert!(!ours("sec-fetch-site") || ["same-origin", "none"].contains(&said));
});
