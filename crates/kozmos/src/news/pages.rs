//! The pages of the room: the list, a story, the Atom feed; and the form of those who write.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use fields::{Fields, Refusal};
use web::{Error, Tr};

use super::store::{self, Dated};
use super::{Story, StoryText};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::ids::HubId;
use crate::media::{self, Picture};
use crate::people::Audience::{Public, Staff};
use crate::people::{Authorized, EditNews};
use crate::site::Page;
use crate::write::Stamp;
use crate::writing::{self, Kind, Maker, Record, Save, Section, Stored};

/// How many stories a list and the feed hold.
const SHOWN: i64 = 100;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/news", Public, get(list))
        .get("/{lang}/news/feed.atom", Public, get(feed))
        .get("/{lang}/news/{slug}", Public, get(show))
        .get("/{lang}/news/new", Staff, get(writing::new_form::<Story>))
        .post("/{lang}/news/new", Staff, post(writing::create::<Story>))
        .get("/{lang}/news/{slug}/edit", Staff, get(writing::edit_form::<Story>))
        .post("/{lang}/news/{slug}/edit", Staff, post(writing::save::<Story>))
        .merge(super::api::routes())
}

/// A story in the reader's language.
struct Shown {
    key: String,
    published: bool,
    published_on: String,
    id: String,
    updated_at: String,
    lang: String,
    text: StoryText,
}

impl Shown {
    fn new((stored, updated_at): Dated, locale: &str) -> Shown {
        let (lang, text) = stored.record.text(locale);
        let (lang, text) = (lang.to_owned(), text.clone());
        let Stored { id, key, published, record, .. } = stored;
        Shown { key, published, published_on: record.published_on, id, updated_at, lang, text }
    }
}

#[derive(Template)]
#[template(path = "news/list.html")]
struct List {
    page: Page,
    t: Tr,
    stories: Vec<Shown>,
    today: String,
}

/// `GET /{lang}/news`: what is published; the staff see all.
async fn list(ctx: Ctx) -> web::Result {
    let today = ctx.today();
    let until = (!ctx.who.staff()).then_some(today.as_str());
    let mut tx = ctx.db.read().await.or_fault()?;
    let stories = store::list(&mut tx, &ctx.hub.id, until, SHOWN).await.or_fault()?;
    drop(tx);
    let stories = stories.into_iter().map(|story| Shown::new(story, ctx.locale.code())).collect();
    let page = Page::new(&ctx, "news", ctx.t.get("news-title"));
    web::html(StatusCode::OK, &List { page, t: ctx.t, stories, today })
}

#[derive(Template)]
#[template(path = "news/show.html")]
struct Show {
    page: Page,
    t: Tr,
    story: Shown,
    pictures: Vec<Picture>,
    linked_data: String,
}

impl Show {
    /// The picture that a paragraph is, as HTML: none where it is a text; empty where the picture is gone.
    fn picture(&self, paragraph: &str) -> Option<String> {
        let (id, words) = media::alone(paragraph)?;
        let found = media::shown(&self.pictures, id, words);
        Some(found.map_or_else(String::new, |picture| picture.figure(&self.story.lang, words)))
    }

    /// The language that the text is in, in the reader's words.
    fn language(&self) -> String {
        self.t.get(&format!("language-{}", self.story.lang))
    }
}

/// `GET /{lang}/news/{slug}`: what is not published, or not yet, does not exist but for the staff.
async fn show(ctx: Ctx, Path((_, key)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (stored, updated_at) = store::find(&mut tx, &ctx.hub.id, &key).await.or_fault()?.ok_or(Error::NotFound)?;
    let public = stored.published && stored.record.published_on <= ctx.today();
    if !public && !ctx.who.staff() {
        return Err(Error::NotFound);
    }
    let langs = writing::languages(&stored.record.texts);
    let story = Shown::new((stored, updated_at), ctx.locale.code());
    let pictures = media::some(&mut tx, &ctx.hub.id, &story.text.pictures()).await.or_fault()?;
    drop(tx);
    let page = Page::new(&ctx, "news", story.text.title.clone()).under("/news", ctx.t.get("news-title"));
    let mut page = page.written(&format!("/news/{}", story.key), &langs, "de");
    page.noindex |= !public;
    let named = story.text.paragraphs().filter_map(media::alone).map(|(id, words)| (id, words.to_owned()));
    page.preview = media::preview(&pictures, named, &story.lang);
    let mut linked_data = serde_json::json!({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.text.title,
        "description": story.text.lead,
        "inLanguage": story.lang,
        "datePublished": story.published_on,
        "dateModified": story.updated_at,
        "url": format!("{}{}", ctx.config.base_url(), ctx.url(&format!("/news/{}", story.key))),
        "publisher": {"@type": "Organization", "name": ctx.hub.facts.name},
    });
    if page.preview.is_some() {
        let (url, width, height, _) = page.picture();
        linked_data["image"] =
            serde_json::json!({"@type": "ImageObject", "url": url, "width": width, "height": height});
    }
    let linked_data = linked_data.to_string().replace('<', "\\u003c");
    web::html(StatusCode::OK, &Show { page, t: ctx.t, story, pictures, linked_data })
}

#[derive(Template)]
#[template(path = "news/feed.xml")]
struct Feed {
    t: Tr,
    hub: String,
    base: String,
    updated: String,
    stories: Vec<Shown>,
}

/// `GET /{lang}/news/feed.atom` (RFC 4287). An entry keeps its id whatever becomes of its title and address.
async fn feed(ctx: Ctx, headers: HeaderMap) -> web::Result {
    let today = ctx.today();
    let mut tx = ctx.db.read().await.or_fault()?;
    let stories = store::list(&mut tx, &ctx.hub.id, Some(&today), SHOWN).await.or_fault()?;
    drop(tx);
    let updated = stories.iter().map(|(_, at)| at.as_str()).max().unwrap_or("1970-01-01T00:00:00Z").to_owned();
    let stories = stories.into_iter().map(|story| Shown::new(story, ctx.locale.code())).collect();
    let hub = ctx.hub.facts.name.clone();
    let feed = Feed { t: ctx.t, hub, base: ctx.config.base_url(), updated, stories };
    let body = feed.render().map_err(Error::fault)?;
    Ok(web::tagged(&headers, "application/atom+xml; charset=utf-8", body.into_bytes()))
}

impl Record for Story {
    type Edit = EditNews;
    const KIND: &'static str = "story";
    const MENU: &'static str = "news";
    const HOME: &'static str = "/news";
    const LABELS: &'static str = "news-form-";

    fn parse(fields: &Fields) -> Result<Self, Vec<Refusal>> {
        Story::parse(fields)
    }

    fn fields(&self) -> Fields {
        Story::fields(self)
    }

    fn sections(make: &Maker<'_>) -> Vec<Section> {
        let mut sections = vec![make.section("when", vec![make.input("published_on", "date", Kind::Line("date"))])];
        sections.extend(make.texts(&[("title", "title", 0), ("lead", "lead", 2), ("body", "body", 8)]));
        sections
    }

    async fn find(tx: &mut db::Tx, hub: &HubId, key: &str) -> db::Result<Option<Stored<Self>>> {
        Ok(store::find(tx, hub, key).await?.map(|(stored, _)| stored))
    }

    async fn save(
        tx: &mut db::Tx,
        auth: &Authorized<EditNews>,
        stamp: &Stamp<'_>,
        save: Save<'_, Self>,
    ) -> db::Result<String> {
        store::save(tx, auth, stamp, save).await
    }
}
