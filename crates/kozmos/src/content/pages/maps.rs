//! What search engines read: the sitemap with all languages of each address. Beyond 50,000 addresses it becomes an index
//! of parts (sitemaps.org).

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use db::Tx;
use web::{Error, Locale};

use crate::content::store::{self, Mapped};
use crate::content::{address, locale};
use crate::ctx::{Ctx, OrFault};

/// Addresses that one file may hold.
const MOST: i64 = 50_000;
/// Pages and records in a part: in nine languages with nine alternates each, a part stays far below 50 MB.
const PART: i64 = 1_000;
/// Rooms that everybody reads.
const ROOMS: [&str; 6] =
    ["", "/matching", "/organisations/associations", "/organisations/foundations", "/funding", "/search"];

/// Something that stands in the map: the languages with their addresses, which one is first, the last change.
struct Entry {
    places: Vec<(Locale, String)>,
    first: Locale,
    changed: Option<String>,
}

/// `GET /sitemap.xml`.
pub async fn sitemap(ctx: Ctx) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let hub = &ctx.hub.id;
    let texts = store::mapped_texts(&mut tx, hub).await.or_fault()?;
    let organisations = all_records(&ctx, &mut tx, false).await?;
    let programmes = all_records(&ctx, &mut tx, true).await?;
    let languages = Locale::ALL.len() as i64;
    let records = (organisations.len() + programmes.len() + ROOMS.len()) as i64;
    if texts + records * languages <= MOST {
        let mut entries: Vec<Entry> = ROOMS.iter().map(|path| everywhere(path, None)).collect();
        entries.extend(pages(&ctx, &mut tx, ("", MOST)).await?);
        entries.extend(organisations.into_iter().chain(programmes).map(|(path, at)| everywhere(&path, Some(at))));
        return Ok(xml(urls(&ctx.config.base_url(), &entries)));
    }
    let base = ctx.config.base_url();
    let mut parts = vec!["rooms".to_owned()];
    let starts = store::chunk_starts(&mut tx, hub, PART).await.or_fault()?;
    parts.extend(starts.iter().map(|start| format!("pages-{start}")));
    for (kind, all) in [("organisations", organisations), ("programmes", programmes)] {
        parts.extend((0..all.len().div_ceil(PART as usize)).map(|n| format!("{kind}-{n}")));
    }
    let mut body = String::from("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for part in parts {
        body.push_str(&format!("<sitemap><loc>{base}/sitemaps/{part}.xml</loc></sitemap>\n"));
    }
    Ok(xml(body + "</sitemapindex>\n"))
}

/// `GET /sitemaps/{part}`: a part of a big map.
pub async fn part(ctx: Ctx, Path(part): Path<String>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let name = part.strip_suffix(".xml").ok_or(Error::NotFound)?;
    let entries: Vec<Entry> = if name == "rooms" {
        ROOMS.iter().map(|path| everywhere(path, None)).collect()
    } else if let Some(start) = name.strip_prefix("pages-") {
        pages(&ctx, &mut tx, (start, PART)).await?
    } else {
        let (kind, n) = name.rsplit_once('-').ok_or(Error::NotFound)?;
        let n: usize = n.parse().map_err(|_| Error::NotFound)?;
        let programmes = match kind {
            "organisations" => false,
            "programmes" => true,
            _ => return Err(Error::NotFound),
        };
        let all = all_records(&ctx, &mut tx, programmes).await?;
        let part = all.into_iter().skip(n.saturating_mul(PART as usize)).take(PART as usize);
        part.map(|(path, at)| everywhere(&path, Some(at))).collect()
    };
    if entries.is_empty() && name != "pages-" {
        return Err(Error::NotFound);
    }
    Ok(xml(urls(&ctx.config.base_url(), &entries)))
}

/// Paths and last changes of all public profiles or programmes.
async fn all_records(ctx: &Ctx, tx: &mut Tx, programmes: bool) -> web::Result<Vec<(String, String)>> {
    let room = if programmes { "/funding" } else { "/organisations" };
    let slugs = store::records(tx, &ctx.hub.id, programmes).await.or_fault()?;
    Ok(slugs.into_iter().map(|(slug, at)| (format!("{room}/{slug}"), at)).collect())
}

/// The pages of a chunk, each with its live texts.
async fn pages(ctx: &Ctx, tx: &mut Tx, (after, size): (&str, i64)) -> web::Result<Vec<Entry>> {
    let texts = store::map_chunk(tx, &ctx.hub.id, after, size).await.or_fault()?;
    let entry = |texts: &[Mapped]| Entry {
        places: texts.iter().map(|text| (locale(&text.lang), address(&text.lang, &text.path))).collect(),
        first: texts.first().map_or(Locale::De, |text| locale(&text.origin_lang)),
        changed: texts.iter().map(|text| text.written_at.clone()).max(),
    };
    Ok(texts.chunk_by(|a, b| a.page_id == b.page_id).map(entry).collect())
}

/// Something that stands at the same place in all languages.
fn everywhere(path: &str, changed: Option<String>) -> Entry {
    let places = Locale::ALL.iter().map(|lang| (*lang, format!("/{}{path}", lang.code()))).collect();
    Entry { places, first: Locale::De, changed }
}

fn urls(base: &str, entries: &[Entry]) -> String {
    let mut out = String::from(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for entry in entries {
        let mut links = String::new();
        let mut link = |tag: &str, to: &str| {
            links.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{base}{to}\"/>"));
        };
        for (lang, to) in &entry.places {
            link(lang.code(), to);
        }
        let default = entry.places.iter().find(|(lang, _)| *lang == entry.first).or(entry.places.first());
        if let Some((_, to)) = default {
            link("x-default", to);
        }
        let changed = entry.changed.as_ref().map_or_else(String::new, |at| format!("<lastmod>{at}</lastmod>"));
        for (_, to) in &entry.places {
            out.push_str(&format!("<url><loc>{base}{to}</loc>{changed}{links}</url>\n"));
        }
    }
    out + "</urlset>\n"
}

fn xml(body: String) -> Response {
    let head = [(header::CONTENT_TYPE, "application/xml; charset=utf-8")];
    (StatusCode::OK, head, format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{body}")).into_response()
}
