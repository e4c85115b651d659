//! A page as everybody reads it, in her language or, with a word about it, in another.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use db::Tx;
use serde_json::{Value, json};
use web::{Error, Locale, Tr};

use crate::content::menus::pick;
use crate::content::store::{self, Brief, Text, Version};
use crate::content::{Check, Kind, MenuPage, PageHead, Running, Told, address, locale, page_ids, with_links};
use crate::ctx::{Ctx, OrFault};
use crate::ids::PageId;
use crate::media::{self, with_pictures};
use crate::site::{Page, Standing, frame};

/// Pages below one that are listed on it.
const LISTED: i64 = 100;

#[derive(Template)]
#[template(path = "content/page.html")]
struct PageShown {
    page: Page,
    t: Tr,
    head: PageHead,
    title: String,
    summary: String,
    html: String,
    aside: String,
    /// The language of the text.
    lang: Locale,
    /// The reader's language has no text of its own.
    fallback: bool,
    /// What its reader has to know of the text.
    told: Told,
    running: Option<Running>,
    below: Vec<(MenuPage, String)>,
    /// What the last check of the site found, where the page is about that.
    check: Option<Check>,
    edit: Option<String>,
}

/// `GET /{lang}/{path}`: what no room answers.
pub async fn show(ctx: Ctx, Path((_, path)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let Some(id) = page_at(&ctx, &mut tx, &path).await? else { return Err(Error::NotFound) };
    let head = super::found(&ctx, &mut tx, id.as_str()).await?;
    if head.removed {
        return gone(&ctx, &mut tx, &head).await;
    }
    let texts = store::texts(&mut tx, &ctx.hub.id, &id).await.or_fault()?;
    let there: Vec<Locale> = texts.iter().filter(|text| text.live()).map(|text| text.lang).collect();
    let shown = ctx.menu.languages.shown(ctx.locale, head.origin, &there).ok_or(Error::NotFound)?;
    let Some(text) = texts.iter().find(|text| text.lang == shown) else { return Err(Error::NotFound) };
    let right = text.path.clone().unwrap_or_default();
    if right != path {
        return Ok(moved(&address(ctx.locale.code(), &right), text.lang == ctx.locale));
    }
    let shown = page_shown(&ctx, &mut tx, (&head, &texts, text)).await?;
    web::html(StatusCode::OK, &shown).map(frame::alike)
}

/// The page behind a path: in the reader's language, in another, or one that was there earlier.
async fn page_at(ctx: &Ctx, tx: &mut Tx, path: &str) -> web::Result<Option<PageId>> {
    let path = path.trim_end_matches('/');
    let found = store::behind(tx, &ctx.hub.id, (path, ctx.locale.code())).await.or_fault()?;
    let chain = ctx.menu.languages.chain(ctx.locale);
    let order = |tag: &str| chain.iter().position(|lang| lang.code() == tag).unwrap_or(chain.len());
    Ok(found.into_iter().min_by_key(|(tag, _)| order(tag)).map(|(_, page)| page))
}

/// The address is another one: for ever (308) if a text in the reader's own language has it, for the time being (307) if
/// that text stands in for one. A page may take an old address back, so browsers ask each time.
fn moved(to: &str, own: bool) -> Response {
    let status = if own { StatusCode::PERMANENT_REDIRECT } else { StatusCode::TEMPORARY_REDIRECT };
    let location = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    let ask = HeaderValue::from_static("no-cache");
    (status, [(header::LOCATION, location), (header::CACHE_CONTROL, ask)]).into_response()
}

#[derive(Template)]
#[template(path = "content/gone.html")]
struct Gone {
    page: Page,
    t: Tr,
    above: Option<MenuPage>,
    /// What somebody wrote at it meanwhile.
    written: String,
}

/// A page that was removed says so and leads to the one above it.
async fn gone(ctx: &Ctx, tx: &mut Tx, head: &PageHead) -> web::Result {
    let above = match &head.parent {
        Some(parent) => {
            let briefs = store::briefs(tx, &ctx.hub.id, &[parent.to_string()]).await.or_fault()?;
            link(ctx, &briefs, parent, Locale::De)
        }
        None => None,
    };
    gone_page(ctx, above, String::new())
}

/// The word about what was deleted, with what somebody wrote at it meanwhile.
pub(super) fn gone_page(ctx: &Ctx, above: Option<MenuPage>, written: String) -> web::Result {
    let mut page = Page::new(ctx, "content", ctx.t.get("error-gone-title")).noindex();
    page.rest = String::new();
    web::html(StatusCode::GONE, &Gone { page, t: ctx.t, above, written })
}

/// The link to a page as this reader sees it.
fn link(ctx: &Ctx, briefs: &[Brief], id: &PageId, origin: Locale) -> Option<MenuPage> {
    let own: Vec<&Brief> = briefs.iter().filter(|brief| brief.page_id == *id).collect();
    pick(&ctx.menu.languages, &own, origin, ctx.locale)
}

async fn page_shown(
    ctx: &Ctx,
    tx: &mut Tx,
    (head, texts, text): (&PageHead, &[Text], &Text),
) -> web::Result<PageShown> {
    let (hub, t) = (&ctx.hub.id, ctx.t);
    let head = &head.within((&ctx.hub.facts.starts_on, &ctx.hub.facts.ends_on));
    let number = text.facts.live.unwrap_or(0);
    let version = store::version(tx, hub, (&head.id, text.lang, number)).await.or_fault()?.ok_or(Error::NotFound)?;
    let mut above = store::above(tx, hub, &head.id).await.or_fault()?;
    above.retain(|id| *id != head.id);
    let below = store::children(tx, hub, Some(&head.id), (-1, LISTED)).await.or_fault()?;
    let mut wanted = [page_ids(&version.html), page_ids(&version.aside_html)].concat();
    wanted.extend(above.iter().chain(below.iter().map(|child| &child.id)).map(PageId::to_string));
    let briefs = store::briefs(tx, hub, &wanted).await.or_fault()?;

    let wanted = [media::ids_in(&version.html), media::ids_in(&version.aside_html)].concat();
    let pictures = media::some(tx, hub, &wanted).await.or_fault()?;

    let mut page = Page::new(ctx, "content", version.title.clone());
    page.crumbs = above.iter().filter_map(|id| link(ctx, &briefs, id, Locale::De)).collect();
    page.places = places(ctx, texts, head.origin);
    page.summary.clone_from(&version.summary);
    let named = media::named(&version.html).chain(media::named(&version.aside_html));
    page.preview = media::preview(&pictures, named, text.lang.code());
    page.about = Some(about(ctx, head, &version, text));
    let fallback = text.lang != ctx.locale;
    if fallback {
        page.noindex = true;
        page.canonical = text.path.as_ref().map(|path| address(text.lang.code(), path));
    }
    let to = |id: &str| link(ctx, &briefs, &PageId::from(id.to_owned()), Locale::De).map(|one| one.to);
    let lang = ctx.locale.code();
    let below = below.iter().filter_map(|child| {
        let one = link(ctx, &briefs, &child.id, locale(&child.origin_lang))?;
        let brief = briefs.iter().find(|b| b.page_id == child.id && b.lang == one.lang.code())?;
        Some((one, brief.summary.clone()))
    });
    Ok(PageShown {
        t,
        title: version.title.clone(),
        summary: version.summary.clone(),
        html: with_pictures(&with_links(&version.html, lang, to), text.lang.code(), &pictures),
        aside: with_pictures(&with_links(&version.aside_html, lang, to), text.lang.code(), &pictures),
        lang: text.lang,
        fallback,
        told: told(ctx, texts, text),
        running: head.running(&ctx.today()),
        below: below.collect(),
        check: if head.kind == Kind::Accessibility {
            Check::last(&ctx.config.data, ctx.hub.facts.demo).await
        } else {
            None
        },
        edit: ctx.who.writes(lang).then(|| ctx.url(&format!("/content/{}/{lang}", head.id))),
        head: head.clone(),
        page,
    })
}

/// What the reader has to know of a text of a page.
fn told(ctx: &Ctx, texts: &[Text], text: &Text) -> Told {
    let facts: Vec<_> = texts.iter().map(|text| text.facts.clone()).collect();
    let to = |source: Locale| {
        let path = texts.iter().find(|one| one.lang == source && one.live())?.path.as_ref()?;
        Some(address(source.code(), path))
    };
    Told::of(ctx.t, &facts, text.lang, to)
}

/// Where the page stands in each language: at its own text's address, else at the address of the text shown there.
fn places(ctx: &Ctx, texts: &[Text], origin: Locale) -> Vec<Standing> {
    let there: Vec<Locale> = texts.iter().filter(|text| text.live()).map(|text| text.lang).collect();
    let place = |lang: Locale| {
        let shown = ctx.menu.languages.shown(lang, origin, &there)?;
        let path = texts.iter().find(|text| text.lang == shown)?.path.as_ref()?;
        Some(Standing { lang, to: address(lang.code(), path), own: shown == lang, origin: lang == origin })
    };
    Locale::ALL.into_iter().filter_map(place).collect()
}

/// What machines read: the page, and of a project the project with those who carry it.
fn about(ctx: &Ctx, head: &PageHead, version: &Version, text: &Text) -> Value {
    let (base, facts) = (ctx.config.base_url(), &ctx.hub.facts);
    let organisation = json!({
        "@type": "Organization", "name": facts.name, "url": format!("{base}/{}", ctx.locale.code()), "email": facts.email,
        "parentOrganization": facts.networks.iter().map(|network| json!({"@type": "NGO", "name": network.name, "url": network.website})).collect::<Vec<_>>(),
    });
    let url = format!("{base}{}", address(text.lang.code(), text.path.as_deref().unwrap_or("")));
    let mut page = json!({
        "@context": "https://schema.org", "@type": "WebPage", "name": version.title, "description": version.summary,
        "url": url, "inLanguage": text.lang.code(), "dateModified": version.written_at, "publisher": organisation,
    });
    if head.kind == Kind::Project {
        let mut project = json!({
            "@type": "Project", "name": version.title, "description": version.summary, "url": url,
            "parentOrganization": organisation,
            "funder": ctx.hub.funders.iter().filter(|funder| funder.pays_on(&ctx.today())).map(|funder| json!({"@type": "Organization", "name": funder.name, "url": funder.website})).collect::<Vec<_>>(),
        });
        for (name, day) in [("foundingDate", &head.starts_on), ("dissolutionDate", &head.ends_on)] {
            if let (Some(day), Some(members)) = (day, project.as_object_mut()) {
                members.insert(name.into(), json!(day));
            }
        }
        if let Some(members) = page.as_object_mut() {
            members.insert("mainEntity".into(), project);
        }
    }
    page
}
