//! No form with a file breaks its reading: what is too large is refused, and what was read and is sent again reads the
//! same.
#![no_main]

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use fields::Fields;
use libfuzzer_sys::fuzz_target;
use web::{NoFile, Sent};

const LARGEST: usize = 64;

fuzz_target!(|body: &[u8]| {
    let Some(first) = read(body.to_vec()) else { return };
    assert!(first.name.chars().count() <= 100);
    assert!(!first.name.contains(['/', '\\']) && !first.name.contains(char::is_control), "{:?}", first.name);
    if let Ok(file) = &first.file {
        assert!(!file.is_empty() && file.len() <= LARGEST);
    }
    // A byte that is no text becomes a sign of three.
    assert!(first.fields.0.iter().all(|(_, value)| value.len() <= 3 * LARGEST && !value.contains(['\0', '\r'])));
    let plain = |(name, value): &&(String, String)| {
        name != "file" && name.bytes().all(|byte| byte.is_ascii_alphanumeric()) && value.len() <= LARGEST
    };
    let kept = Fields(first.fields.0.iter().filter(plain).cloned().collect());
    let again = read(written(&kept, first.file.as_deref().ok())).expect("a form");
    assert_eq!((again.fields, again.file), (kept, Ok(first.file.unwrap_or_default()).and_then(full)));
});

fn full(file: Vec<u8>) -> Result<Vec<u8>, NoFile> {
    if file.is_empty() { Err(NoFile::Nothing) } else { Ok(file) }
}

fn written(fields: &Fields, file: Option<&[u8]>) -> Vec<u8> {
    // Nothing that was read holds this edge: it would have ended there.
    let mut body = Vec::new();
    for (name, value) in &fields.0 {
        body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    if let Some(file) = file {
        body.extend(b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n");
        body.extend(file.iter().chain(b"\r\n"));
    }
    body.extend(b"--x--\r\n");
    body
}

fn read(body: Vec<u8>) -> Option<Sent<LARGEST>> {
    let request = Request::post("/").header("content-type", "multipart/form-data; boundary=x");
    let request = request.body(Body::from(body)).expect("a request");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(Sent::from_request(request, &())).ok()
}
