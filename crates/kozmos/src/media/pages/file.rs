//! The files themselves. The address is made of the bytes: whoever has them never asks again.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use web::Error;

use crate::ctx::{Ctx, OrFault};
use crate::media::store;

/// `GET /media/{file}`.
pub async fn show(ctx: Ctx, Path(name): Path<String>, headers: HeaderMap) -> web::Result {
    let kind = match name.rsplit_once('.') {
        Some((_, "jpg")) => "image/jpeg",
        Some((_, "png")) => "image/png",
        _ => return Err(Error::NotFound),
    };
    let mut tx = ctx.db.read().await.or_fault()?;
    let bytes = store::file(&mut tx, &ctx.hub.id, &name).await.or_fault()?.ok_or(Error::NotFound)?;
    drop(tx);
    let mut answer = web::tagged(&headers, kind, bytes);
    let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
    answer.headers_mut().insert(header::CACHE_CONTROL, kept);
    Ok(answer)
}
