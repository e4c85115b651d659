//! What search engines read: the sitemap, with every address that they may keep and its languages. Beyond 50,000 addresses
//! it becomes an index of parts (sitemaps.org).

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use db::Tx;
use web::{Error, Locale};

use crate::content::store::{self, Mapped, Recorded, Records};
use crate::content::{address, locale};
use crate::ctx::{Ctx, OrFault};
use crate::hubs::Hub;
use crate::site::{Standing, alternates, everywhere};

/// Addresses that one file may hold.
const MOST: usize = 50_000;
/// Pages and records in a part: in nine languages with nine alternates each, a part stays far below 50 MB.
const PART: usize = 1_000;
/// Rooms that everybody reads. What somebody looked for is nobody else's: the search keeps search engines away.
const ROOMS: [&str; 7] = [
    "/matching",
    "/organisations/associations",
    "/organisations/foundations",
    "/funding",
    "/news",
    "/gatherings",
    "/contact",
];
/// Kinds of records: the name of their parts, and where they stand.
const RECORDS: [(Records, &str, &str); 4] = [
    (Records::Organisations, "organisations", "/organisations/"),
    (Records::Programmes, "programmes", "/funding/"),
    (Records::Stories, "news", "/news/"),
    (Records::Gatherings, "gatherings", "/gatherings/"),
];

/// Something that stands in the map: its languages with their addresses, the last change.
struct Entry {
    places: Vec<Standing>,
    changed: Option<String>,
}

impl Entry {
    /// The start page in the languages that the hub tells of itself in; a room stands at the same place in all.
    fn rooms(hub: &Hub) -> impl Iterator<Item = Entry> {
        let start = ("", hub.langs());
        let all = std::iter::once(start).chain(ROOMS.map(|path| (path, String::new())));
        all.map(|(path, langs)| Entry { places: everywhere(path, &langs, "de"), changed: None })
    }

    fn record(home: &str, record: Recorded) -> Entry {
        let Recorded { slug, updated_at, origin_lang, langs } = record;
        let path = [home, &slug].concat();
        Entry { places: everywhere(&path, langs.as_deref().unwrap_or(""), &origin_lang), changed: Some(updated_at) }
    }

    /// A page with its live texts.
    fn page(texts: &[Mapped]) -> Entry {
        let place = |text: &Mapped| Standing {
            lang: locale(&text.lang),
            to: address(&text.lang, &text.path),
            own: true,
            origin: text.lang == text.origin_lang,
        };
        let mut places: Vec<Standing> = texts.iter().map(place).collect();
        // In the order in which the page names them: without a text of origin the first is the default.
        places.sort_by_key(|place| Locale::ALL.iter().position(|lang| *lang == place.lang));
        Entry { places, changed: texts.iter().map(|text| text.written_at.clone()).max() }
    }
}

/// `GET /sitemap.xml`.
pub async fn sitemap(ctx: Ctx) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let hub = &ctx.hub.id;
    let texts = store::mapped_texts(&mut tx, hub).await.or_fault()?;
    let mut records = Vec::new();
    for (of, name, home) in RECORDS {
        records.push((name, all(&ctx, &mut tx, (of, home)).await?));
    }
    let known = records.iter().map(|(_, all)| all.len()).sum::<usize>() + ROOMS.len() + 1;
    if texts as usize + known * Locale::ALL.len() <= MOST {
        let mut entries: Vec<Entry> = Entry::rooms(&ctx.hub).collect();
        entries.extend(pages(&ctx, &mut tx, ("", MOST)).await?);
        entries.extend(records.into_iter().flat_map(|(_, all)| all));
        return Ok(xml(urls(&ctx.config.base_url(), &entries)));
    }
    let base = ctx.config.base_url();
    let mut parts = vec!["rooms".to_owned()];
    let starts = store::chunk_starts(&mut tx, hub, PART as i64).await.or_fault()?;
    parts.extend(starts.iter().map(|start| format!("pages-{start}")));
    for (name, all) in records {
        parts.extend((0..all.len().div_ceil(PART)).map(|n| format!("{name}-{n}")));
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
        Entry::rooms(&ctx.hub).collect()
    } else if let Some(start) = name.strip_prefix("pages-") {
        pages(&ctx, &mut tx, (start, PART)).await?
    } else {
        let (kind, n) = name.rsplit_once('-').ok_or(Error::NotFound)?;
        let n: usize = n.parse().map_err(|_| Error::NotFound)?;
        let (of, _, home) = RECORDS.into_iter().find(|(_, name, _)| *name == kind).ok_or(Error::NotFound)?;
        let all = all(&ctx, &mut tx, (of, home)).await?;
        all.into_iter().skip(n.saturating_mul(PART)).take(PART).collect()
    };
    if entries.is_empty() && name != "pages-" {
        return Err(Error::NotFound);
    }
    Ok(xml(urls(&ctx.config.base_url(), &entries)))
}

/// All public records of a kind.
async fn all(ctx: &Ctx, tx: &mut Tx, (of, home): (Records, &str)) -> web::Result<Vec<Entry>> {
    let found = store::records(tx, &ctx.hub.id, of, &ctx.today()).await.or_fault()?;
    Ok(found.into_iter().map(|record| Entry::record(home, record)).collect())
}

/// The pages of a chunk.
async fn pages(ctx: &Ctx, tx: &mut Tx, (after, size): (&str, usize)) -> web::Result<Vec<Entry>> {
    let texts = store::map_chunk(tx, &ctx.hub.id, after, size as i64).await.or_fault()?;
    Ok(texts.chunk_by(|a, b| a.page_id == b.page_id).map(Entry::page).collect())
}

fn urls(base: &str, entries: &[Entry]) -> String {
    let mut out = String::from(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for Entry { places, changed } in entries {
        let link =
            |(tag, to): (&str, String)| format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{to}\"/>");
        let links: String = alternates(base, places).into_iter().map(link).collect();
        let changed = changed.as_ref().map_or_else(String::new, |at| format!("<lastmod>{at}</lastmod>"));
        for Standing { lang, to, .. } in places.iter().filter(|place| place.own) {
            // A page in plain German names no others.
            let links = if *lang == Locale::Plain { "" } else { &links };
            out.push_str(&format!("<url><loc>{base}{to}</loc>{changed}{links}</url>\n"));
        }
    }
    out + "</urlset>\n"
}

fn xml(body: String) -> Response {
    let head = [(header::CONTENT_TYPE, "application/xml; charset=utf-8")];
    (StatusCode::OK, head, format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{body}")).into_response()
}
