//! A form that may bring a file. Whatever is wrong with the file is told by the page, beside everything else that was
//! typed.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use fields::Fields;

use crate::form::LONGEST_FORM;
use crate::{Error, Form};

/// What a form brought; its file, and every field, may have `LARGEST` bytes. How much of the form is read at all is the
/// route's limit: where that is larger, the rest of the form is there although the file is too large.
pub struct Sent<const LARGEST: usize> {
    /// Everything that was typed.
    pub fields: Fields,
    /// The name of the file, without folders.
    pub name: String,
    /// The part `file`.
    pub file: std::result::Result<Vec<u8>, NoFile>,
}

/// Why there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFile {
    /// None was chosen, or an empty one.
    Nothing,
    /// It is too large.
    TooLarge,
    /// The form ended too early, or is none.
    Broken,
}

impl From<MultipartError> for NoFile {
    fn from(error: MultipartError) -> NoFile {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE { NoFile::TooLarge } else { NoFile::Broken }
    }
}

impl<S: Send + Sync, const LARGEST: usize> FromRequest<S> for Sent<LARGEST> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> std::result::Result<Self, Error> {
        let kind = request.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or("");
        let mut sent = Sent { fields: Fields::default(), name: String::new(), file: Err(NoFile::Nothing) };
        if !kind.starts_with("multipart/form-data") {
            sent.fields = Form::<LONGEST_FORM>::from_request(request, state).await?.0;
            return Ok(sent);
        }
        let mut parts = Multipart::from_request(request, state).await.map_err(|_| Error::Unsupported)?;
        loop {
            match parts.next_field().await {
                Ok(Some(part)) => sent.take(part).await,
                Ok(None) => return Ok(sent),
                // The rest of the form is lost; what came before it is there, also why.
                Err(error) => {
                    if matches!(sent.file, Ok(_) | Err(NoFile::Nothing)) {
                        sent.file = Err(error.into());
                    }
                    return Ok(sent);
                }
            }
        }
    }
}

impl<const LARGEST: usize> Sent<LARGEST> {
    async fn take(&mut self, part: Field<'_>) {
        let name = part.name().unwrap_or("").to_owned();
        if name == "file" {
            let path = part.file_name().unwrap_or("").replace('\\', "/");
            let last = path.rsplit('/').next().unwrap_or("");
            self.name = last.chars().filter(|c| !c.is_control()).take(100).collect();
            self.file = match read(part, LARGEST).await {
                (_, Some(why)) => Err(why),
                (bytes, None) if bytes.is_empty() => Err(NoFile::Nothing),
                (bytes, None) => Ok(bytes),
            };
        } else {
            let (bytes, _) = read(part, LARGEST).await;
            self.fields.push(name, String::from_utf8_lossy(&bytes));
        }
    }
}

/// At most so many bytes of a part, and why that is not all; what is too much is read and thrown away.
async fn read(mut part: Field<'_>, most: usize) -> (Vec<u8>, Option<NoFile>) {
    let (mut bytes, mut cut) = (Vec::new(), None);
    loop {
        match part.chunk().await {
            Ok(Some(chunk)) => {
                let room = most - bytes.len();
                bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
                if chunk.len() > room {
                    cut = Some(NoFile::TooLarge);
                }
            }
            Ok(None) => return (bytes, cut),
            Err(error) => return (bytes, cut.or(Some(error.into()))),
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    async fn sent(kind: &str, body: &str) -> std::result::Result<Sent<10>, Error> {
        let request = Request::post("/").header("content-type", kind).body(Body::from(body.to_owned()));
        Sent::from_request(request.expect("a request"), &()).await
    }

    fn part(head: &str, body: &str) -> String {
        format!("--x\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n")
    }

    const FORM: &str = "multipart/form-data; boundary=x";

    #[tokio::test]
    async fn a_file_comes_with_its_name_and_what_was_typed() {
        let body =
            part("name=\"a\"", "ä\r\nb") + &part("name=\"file\"; filename=\"C:\\\\x\\\\b.csv\"", "1;2") + "--x--\r\n";
        let sent = sent(FORM, &body).await.unwrap();
        assert_eq!((sent.fields.get("a"), sent.name.as_str(), sent.file), ("ä\nb", "b.csv", Ok(b"1;2".to_vec())));
    }

    #[tokio::test]
    async fn without_a_file_or_with_a_bad_one_the_fields_are_there() {
        let file = |body: &str| part("name=\"file\"; filename=\"b\"", body) + &part("name=\"a\"", "b") + "--x--\r\n";
        for (body, why) in [(file(""), NoFile::Nothing), (file(&"x".repeat(11)), NoFile::TooLarge)] {
            let sent = sent(FORM, &body).await.unwrap();
            assert_eq!((sent.fields.get("a"), sent.file), ("b", Err(why)));
        }
        let begun = part("name=\"a\"", "b") + &part("name=\"file\"; filename=\"b\"", "1");
        let broken = sent(FORM, &begun).await.unwrap();
        assert_eq!((broken.fields.get("a"), broken.file), ("b", Err(NoFile::Broken)));
        let plain = sent("application/x-www-form-urlencoded", "a=b").await.unwrap();
        assert_eq!((plain.fields.get("a"), plain.file), ("b", Err(NoFile::Nothing)));
        assert!(matches!(sent("text/plain", "a").await, Err(Error::Unsupported)));
    }
}
