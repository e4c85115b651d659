//! A form with a picture in it. Whatever is wrong with the file is told on the page, beside everything else that was
//! typed.

use std::sync::Arc;

use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use fields::Fields;
use web::{Error, Form};

use crate::app::App;
use crate::media::{LARGEST, Wrong};

/// How much of a form is read at all: of a file that is too large the rest of the form is still wanted.
pub(super) const MOST: usize = 64 << 20;
/// Longest text of a field, in bytes; more is cut off and then refused by the field's own limit.
const LONGEST: usize = 8 << 10;

/// What a form brought.
pub struct Sent {
    /// Everything that was typed.
    pub fields: Fields,
    /// The name of the file, without folders.
    pub name: String,
    /// The file.
    pub file: Result<Vec<u8>, Wrong>,
}

impl FromRequest<Arc<App>> for Sent {
    type Rejection = Error;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Error> {
        let kind = request.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or("");
        let mut sent = Sent { fields: Fields::default(), name: String::new(), file: Err(Wrong::Nothing) };
        if !kind.starts_with("multipart/form-data") {
            sent.fields = Form::from_request(request, app).await?.0;
            return Ok(sent);
        }
        let mut parts = Multipart::from_request(request, app).await.map_err(|_| Error::Unsupported)?;
        loop {
            match parts.next_field().await {
                Ok(Some(part)) => sent.take(part).await,
                Ok(None) => return Ok(sent),
                // The rest of the form is lost; what came before it is there.
                Err(_) => {
                    sent.file = Err(Wrong::TooLarge);
                    return Ok(sent);
                }
            }
        }
    }
}

impl Sent {
    async fn take(&mut self, part: Field<'_>) {
        let name = part.name().unwrap_or("").to_owned();
        if name == "file" {
            let path = part.file_name().unwrap_or("").replace('\\', "/");
            let last = path.rsplit('/').next().unwrap_or("");
            self.name = last.chars().filter(|c| !c.is_control()).take(100).collect();
            self.file = match read(part, LARGEST).await {
                (bytes, true) if bytes.is_empty() => Err(Wrong::Nothing),
                (bytes, true) => Ok(bytes),
                (_, false) => Err(Wrong::TooLarge),
            };
        } else {
            let (bytes, _) = read(part, LONGEST).await;
            self.fields.push(name, String::from_utf8_lossy(&bytes).replace('\0', ""));
        }
    }
}

/// At most so many bytes of a part, and whether that was all; what is too much is read and thrown away.
async fn read(mut part: Field<'_>, most: usize) -> (Vec<u8>, bool) {
    let (mut bytes, mut whole) = (Vec::new(), true);
    loop {
        match part.chunk().await {
            Ok(Some(chunk)) if whole && bytes.len() + chunk.len() <= most => bytes.extend_from_slice(&chunk),
            Ok(Some(chunk)) => {
                if whole {
                    bytes.extend_from_slice(&chunk[..most - bytes.len()]);
                }
                whole = false;
            }
            Ok(None) => return (bytes, whole),
            Err(_) => return (bytes, false),
        }
    }
}
