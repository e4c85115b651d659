//! The pages of the room: the list, a story, the Atom feed; and the form of those who write.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use fields::{Fields, Refusal};
use web::{Error, Tr};

use super::store::{self, Dated};
use super::{Story, StoryText};
use crate::content::{Reading, States, Told, record_states, told};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::ids::HubId;
use crate::people::Audience::{Public, Staff};
use crate::people::{Authorized, EditNews};
use crate::site::Page;
use crate::texts;
use crate::write::Stamp;
use crate::writing::{self, Kind, Maker, Record, Remove, Save, Section, Stored};

/// How many stories a list and the feed hold.
const SHOWN: i64 = 100;

/// How many others a story leads on to.
const OTHERS: usize = 2;

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
        .post("/{lang}/news/{slug}/remove", Staff, post(writing::remove::<Story>))
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
    /// For the staff: how each text stands.
    states: Option<States>,
}

impl Shown {
    fn new(ctx: &Ctx, (stored, updated_at): Dated) -> Shown {
        let (lang, text) = stored.record.text(ctx.locale.code());
        let (lang, text) = (lang.to_owned(), text.clone());
        let Stored { id, key, published, record, .. } = stored;
        Shown { key, published, published_on: record.published_on, id, updated_at, lang, text, states: None }
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
    let mut stories: Vec<Shown> = stories.into_iter().map(|story| Shown::new(&ctx, story)).collect();
    if ctx.who.staff() {
        let ids: Vec<String> = stories.iter().map(|story| story.id.clone()).collect();
        let mut states = record_states(&mut tx, &ctx.hub.id, &ids).await.or_fault()?;
        for story in &mut stories {
            story.states = states.remove(&story.id).map(|texts| States::of(&ctx, &story.id, &texts));
        }
    }
    drop(tx);
    let page = Page::new(&ctx, "news", ctx.t.get("news-title"));
    web::html(StatusCode::OK, &List { page, t: ctx.t, stories, today })
}

#[derive(Template)]
#[template(path = "news/show.html")]
struct Show {
    page: Page,
    t: Tr,
    story: Shown,
    html: String,
    told: Told,
    linked_data: String,
    /// The latest others.
    others: Vec<Shown>,
}

impl Show {
    /// The language that the text is in, in the reader's words.
    fn language(&self) -> String {
        texts::language(&self.t, &self.story.lang)
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
    let story = Shown::new(&ctx, (stored, updated_at));
    let (body, lang) = (story.text.body.as_str(), story.lang.as_str());
    let reading = Reading::of(&ctx, &mut tx, &[body]).await?;
    let told = told(&ctx, &mut tx, &story.id, lang, &format!("/news/{}", story.key)).await?;
    let latest = store::list(&mut tx, &ctx.hub.id, Some(&ctx.today()), OTHERS as i64 + 1).await.or_fault()?;
    drop(tx);
    let others = latest.into_iter().filter(|(other, _)| other.id != story.id).take(OTHERS);
    let others = others.map(|dated| Shown::new(&ctx, dated)).collect();
    let page = Page::new(&ctx, "news", story.text.title.clone()).under("/news", ctx.t.get("news-title"));
    let mut page = page.written(&format!("/news/{}", story.key), &langs, "de");
    page.noindex |= !public;
    page.preview = reading.preview(body, lang);
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
    let html = reading.html(body, lang);
    web::html(StatusCode::OK, &Show { page, t: ctx.t, story, html, told, linked_data, others })
}

#[derive(Template)]
#[template(path = "news/feed.xml")]
struct Feed {
    t: Tr,
    hub: String,
    base: String,
    updated: String,
    /// Each with its text as HTML.
    stories: Vec<(Shown, String)>,
}

/// `GET /{lang}/news/feed.atom` (RFC 4287). An entry keeps its id whatever becomes of its title and address.
async fn feed(ctx: Ctx, headers: HeaderMap) -> web::Result {
    let today = ctx.today();
    let mut tx = ctx.db.read().await.or_fault()?;
    let stories = store::list(&mut tx, &ctx.hub.id, Some(&today), SHOWN).await.or_fault()?;
    let updated = stories.iter().map(|(_, at)| at.as_str()).max().unwrap_or("1970-01-01T00:00:00Z").to_owned();
    let stories: Vec<Shown> = stories.into_iter().map(|story| Shown::new(&ctx, story)).collect();
    let bodies: Vec<&str> = stories.iter().map(|story| story.text.body.as_str()).collect();
    let reading = Reading::of(&ctx, &mut tx, &bodies).await?;
    drop(tx);
    let (hub, base) = (ctx.hub.facts.name.clone(), ctx.config.base_url());
    let entry = |story: Shown| {
        let html = reading.html_elsewhere(&story.text.body, &story.lang, &base);
        (story, html)
    };
    let stories = stories.into_iter().map(entry).collect();
    let feed = Feed { t: ctx.t, hub, base, updated, stories };
    let body = feed.render().map_err(Error::fault)?;
    Ok(web::tagged(&headers, "application/atom+xml; charset=utf-8", body.into_bytes()))
}

impl Record for Story {
    type Edit = EditNews;
    const KIND: &'static str = "story";
    const MENU: &'static str = "news";
    const HOME: &'static str = "/news";
    const LABELS: &'static str = "news-form-";
    const REMOVABLE: bool = true;
    const APART: bool = true;

    fn parse(fields: &Fields) -> Result<Self, Vec<Refusal>> {
        Story::parse(fields)
    }

    fn fields(&self) -> Fields {
        Story::fields(self)
    }

    fn sections(make: &Maker<'_>) -> Vec<Section> {
        let mut sections = vec![make.section("when", vec![make.input("published_on", "date", Kind::Line("date"))])];
        let text = [
            ("title", "title", Kind::Line("text")),
            ("lead", "lead", Kind::Area(2)),
            ("body", "body", Kind::Markdown(8)),
        ];
        sections.extend(make.texts(&text));
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

impl Remove for Story {
    async fn remove(
        tx: &mut db::Tx,
        auth: &Authorized<EditNews>,
        stamp: &Stamp<'_>,
        old: &Stored<Self>,
    ) -> db::Result<()> {
        store::remove(tx, auth, stamp, old).await
    }
}
