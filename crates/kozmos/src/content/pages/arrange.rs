//! The tree: a new page, moving one, removing one and bringing it back.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use db::Tx;
use fields::{Fields, Reader, Refusal};
use web::{Error, Form, Locale, Tr, see_other};

use super::overview::{Row, place_key, rows};
use super::{in_tree, kind_key, private};
use crate::content::store::{self, Child, NewPage, Placement, Refused, Usage};
use crate::content::{Kind, Owner, PageHead, Place, Writing};
use crate::ctx::{Ctx, OrFault};
use crate::ids::PageId;
use crate::people::{EditPage, TranslatePage};
use crate::site::Page;
use crate::write::Stamp;

/// Pages that are offered as a place to stand below or behind.
const OFFERED: i64 = 200;

#[derive(Template)]
#[template(path = "content/place.html")]
struct PlacePage {
    page: Page,
    t: Tr,
    action: String,
    /// A page that is there already: its version.
    version: Option<i64>,
    fields: Fields,
    /// Pages that may stand above: id, title, depth.
    parents: Vec<(String, String, Locale, usize)>,
    sisters: Vec<Row>,
    refused: Vec<(String, String)>,
    /// Somebody was faster: what stands there now is shown beside what was chosen (label, theirs, yours).
    stale: bool,
    differences: Vec<(String, String, String)>,
}

impl PlacePage {
    fn value(&self, name: &str) -> &str {
        self.fields.get(name)
    }

    fn is(&self, name: &str, value: &str) -> bool {
        self.fields.get(name) == value
    }

    fn kind_name(&self, kind: &Kind) -> String {
        self.t.get(&kind_key(*kind))
    }

    fn place_name(&self, place: &Place) -> String {
        self.t.get(&place_key(*place))
    }

    fn indent(&self, depth: &usize) -> String {
        "– ".repeat(*depth)
    }

    /// A choice as it is said on the form.
    fn said(&self, name: &str, value: &str) -> String {
        let titled = |title: Option<&String>, none: &str| title.cloned().unwrap_or_else(|| self.t.get(none));
        match name {
            "parent" => titled(self.parents.iter().find(|one| one.0 == value).map(|one| &one.1), "content-at-the-top"),
            "after" => {
                let sister = self.sisters.iter().find(|row| row.id.as_str() == value);
                titled(sister.map(|row| &row.title), "content-as-first")
            }
            "kind" => Kind::parse(value).map_or_else(String::new, |kind| self.kind_name(&kind)),
            "place" => Place::parse(value).map_or_else(String::new, |place| self.place_name(&place)),
            "qualification" => self.t.get(if value.is_empty() { "form-no" } else { "form-yes" }),
            _ => web::date(&self.t, value),
        }
    }

    /// What was chosen otherwise than it is now. Behind which page is compared only among the same sisters.
    fn compare(&mut self, now: &Fields) {
        let same_parent = now.get("parent") == self.fields.get("parent");
        let names = ["parent", "after", "place", "kind", "starts_on", "ends_on", "qualification"];
        let others = names.into_iter().filter(|name| now.get(name) != self.fields.get(name));
        let others = others.filter(|name| *name != "after" || same_parent);
        let line = |name: &str| {
            let label = self.t.get(&format!("content-field-{}", name.replace('_', "-")));
            (label, self.said(name, now.get(name)), self.said(name, self.fields.get(name)))
        };
        self.differences = others.map(line).collect();
    }
}

/// The pages that another can stand below: the top of the tree, level by level, at most [`OFFERED`].
async fn parents(ctx: &Ctx, tx: &mut Tx) -> web::Result<Vec<(String, String, Locale, usize)>> {
    let mut offered: Vec<(String, String, Locale, usize)> = Vec::new();
    let mut open: Vec<(Option<PageId>, usize)> = vec![(None, 0)];
    while let Some((parent, depth)) = open.pop() {
        let left = OFFERED - offered.len() as i64;
        if left <= 0 || depth >= crate::content::DEEPEST - 1 {
            continue;
        }
        let children = store::children(tx, &ctx.hub.id, parent.as_ref(), (-1, left)).await.or_fault()?;
        let at = offered.iter().position(|(id, ..)| parent.as_ref().is_some_and(|p| p.as_str() == id));
        let first = at.map_or(offered.len(), |at| at + 1);
        for (at, row) in (first..).zip(rows(ctx, tx, &children).await?) {
            open.push((Some(row.id.clone()), depth + 1));
            offered.insert(at, (row.id.to_string(), row.title, row.title_lang, depth));
        }
    }
    Ok(offered)
}

/// What the form shows besides its fields.
async fn show(
    ctx: &Ctx,
    tx: &mut Tx,
    (head, fields): (Option<&PageHead>, Fields),
    refused: Vec<(String, String)>,
) -> web::Result {
    let t = ctx.t;
    let parents = parents(ctx, tx).await?;
    let parent = fields.some("parent").map(|id| PageId::from(id.to_owned()));
    let mut sisters = store::children(tx, &ctx.hub.id, parent.as_ref(), (-1, OFFERED)).await.or_fault()?;
    sisters.retain(|sister| head.is_none_or(|head| head.id != sister.id));
    let sisters = rows(ctx, tx, &sisters).await?;
    let title = if head.is_some() { "content-place-title" } else { "content-new" };
    let page = Page::new(ctx, "content", t.get(title)).under("/content", t.get("content-title")).noindex();
    let tail = head.map_or_else(|| "/content/new".to_owned(), |head| format!("/content/{}/place", head.id));
    let (action, version) = (ctx.url(&tail), head.map(|head| head.version));
    let stale = version.is_some_and(|now| fields.get("version") != now.to_string());
    let status = match (stale, refused.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, true) => StatusCode::OK,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let differences = Vec::new();
    let mut shown = PlacePage { page, t, action, version, fields, parents, sisters, refused, stale, differences };
    if let Some(head) = head.filter(|_| stale) {
        shown.compare(&placed(ctx, tx, head).await?);
    }
    Ok(private(web::html(status, &shown)?))
}

/// Where a page stands, as fields of the form.
async fn placed(ctx: &Ctx, tx: &mut Tx, head: &PageHead) -> web::Result<Fields> {
    let sisters = store::children(tx, &ctx.hub.id, head.parent.as_ref(), (-1, OFFERED)).await.or_fault()?;
    let before = sisters.iter().take_while(|sister| sister.id != head.id).last();
    let mut fields = Fields::default();
    fields.push("version", head.version.to_string());
    fields.push("parent", head.parent.as_ref().map_or("", PageId::as_str));
    fields.push("after", before.map_or("", |sister: &Child| sister.id.as_str()));
    fields.push("kind", head.kind.code());
    fields.push("place", head.place.code());
    fields.push("starts_on", head.starts_on.as_deref().unwrap_or(""));
    fields.push("ends_on", head.ends_on.as_deref().unwrap_or(""));
    fields.push("qualification", if head.qualification { "yes" } else { "" });
    Ok(fields)
}

/// `GET /{lang}/content/new`, with `under` for the page above.
pub async fn new_form(ctx: Ctx, Form(asked): Form) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let mut fields = Fields::default();
    fields.push("parent", asked.get("under"));
    fields.push("origin", ctx.locale.code());
    show(&ctx, &mut tx, (None, fields), Vec::new()).await
}

/// Reads where a page shall stand.
fn parse(fields: &Fields) -> Result<Placement, Vec<Refusal>> {
    let mut reader = Reader::new(fields);
    let id = |name: &str| fields.some(name).map(|id| PageId::from(id.to_owned()));
    let kind = fields.some("kind").map_or(Some(Kind::Text), Kind::parse);
    let place = fields.some("place").map_or(Some(Place::Nowhere), Place::parse);
    if kind.is_none() || place.is_none() {
        reader.refuse("kind", "unknown-value", fields.get("kind"));
    }
    let (starts_on, ends_on) = (reader.date("starts_on", false), reader.date("ends_on", false));
    if let (Some(first), Some(last)) = (&starts_on, &ends_on)
        && last < first
    {
        reader.refuse("ends_on", "ends-before-it-begins", last);
    }
    let placement = Placement {
        parent: id("parent"),
        after: id("after"),
        kind: kind.unwrap_or(Kind::Text),
        place: place.unwrap_or(Place::Nowhere),
        starts_on,
        ends_on,
        qualification: !fields.get("qualification").is_empty(),
    };
    reader.finish(placement)
}

fn told(ctx: &Ctx, refusals: &[Refusal]) -> Vec<(String, String)> {
    let line = |r: &Refusal| (r.field.clone(), ctx.t.one(&format!("refusal-{}", r.reason), "value", &r.value));
    refusals.iter().map(line).collect()
}

fn why(ctx: &Ctx, refused: &Refused) -> Vec<(String, String)> {
    let (key, value) = match refused {
        Refused::Taken(path) => ("refusal-taken", path.as_str()),
        Refused::Former(_, title) => ("refusal-former", title.as_str()),
        Refused::Reserved(path) => ("refusal-reserved", path.as_str()),
        Refused::Circle => ("content-refused-circle", ""),
        Refused::TooDeep => ("content-refused-deep", ""),
        Refused::NoParent => ("content-refused-parent", ""),
        Refused::HasChildren => ("content-refused-children", ""),
    };
    let text = if value.is_empty() { ctx.t.get(key) } else { ctx.t.one(key, "value", value) };
    vec![("parent".into(), text)]
}

/// `POST /{lang}/content/new`: makes the page and opens its text.
pub async fn create(ctx: Ctx, Form(sent): Form) -> web::Result {
    let auth = ctx.authorize::<EditPage>(None)?;
    let write = ctx.authorize::<TranslatePage>(None)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let writing =
        Writing::parse(Owner::Page, &Fields(sent.0.iter().filter(|(name, _)| name == "title").cloned().collect()));
    let (placement, writing) = match (parse(&sent), writing) {
        (Ok(placement), Ok(writing)) => (placement, writing),
        (placement, writing) => {
            let all = [placement.err(), writing.err()].into_iter().flatten().flatten().collect::<Vec<_>>();
            return show(&ctx, &mut tx, (None, sent), told(&ctx, &all)).await;
        }
    };
    if let Some(parent) = &placement.parent {
        in_tree(&ctx, &mut tx, parent.as_str()).await?;
    }
    let origin = Locale::parse(sent.get("origin")).unwrap_or(ctx.locale);
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    let new = NewPage { placement, origin, writing };
    match store::create(&mut tx, (&auth, &write), &stamp, &new).await.or_fault()? {
        Ok(id) => {
            tx.commit().await.or_fault()?;
            ctx.app.catch_up().await.or_fault()?;
            Ok(see_other(&ctx.url(&format!("/content/{id}/{}", origin.code()))))
        }
        Err(refused) => {
            drop(tx);
            let mut tx = ctx.db.read().await.or_fault()?;
            show(&ctx, &mut tx, (None, sent), why(&ctx, &refused)).await
        }
    }
}

/// `GET /{lang}/content/{id}/place`.
pub async fn place_form(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let head = in_tree(&ctx, &mut tx, &id).await?;
    let fields = placed(&ctx, &mut tx, &head).await?;
    show(&ctx, &mut tx, (Some(&head), fields), Vec::new()).await
}

/// `POST /{lang}/content/{id}/place`: moves the page with everything below it.
pub async fn place(ctx: Ctx, Path((_, id)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let auth = ctx.authorize::<EditPage>(None)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let head = in_tree(&ctx, &mut tx, &id).await?;
    let placement = match parse(&sent) {
        Ok(placement) => placement,
        Err(all) => return show(&ctx, &mut tx, (Some(&head), sent), told(&ctx, &all)).await,
    };
    if !sent.has("version", &head.version.to_string()) {
        return show(&ctx, &mut tx, (Some(&head), sent), Vec::new()).await;
    }
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    match store::place(&mut tx, &auth, &stamp, (&head, &placement)).await.or_fault()? {
        Ok(()) => {
            tx.commit().await.or_fault()?;
            ctx.app.catch_up().await.or_fault()?;
            let under = placement.parent.map_or_else(String::new, |parent| format!("?under={parent}"));
            Ok(see_other(&ctx.url(&format!("/content{under}"))))
        }
        Err(refused) => {
            drop(tx);
            let mut tx = ctx.db.read().await.or_fault()?;
            show(&ctx, &mut tx, (Some(&head), sent), why(&ctx, &refused)).await
        }
    }
}

#[derive(Template)]
#[template(path = "content/remove.html")]
struct RemovePage {
    page: Page,
    t: Tr,
    head: PageHead,
    title: String,
    usages: Vec<Usage>,
    below: Vec<Row>,
}

impl RemovePage {
    fn to(&self, usage: &Usage) -> String {
        self.page.url(&usage.form)
    }

    fn action(&self, what: &str) -> String {
        self.page.url(&format!("/content/{}/{what}", self.head.id))
    }
}

async fn removal(ctx: &Ctx, tx: &mut Tx, head: PageHead, status: StatusCode) -> web::Result {
    let hub = &ctx.hub.id;
    let texts = store::texts(tx, hub, &head.id).await.or_fault()?;
    let usages = store::usages(tx, hub, &head.id).await.or_fault()?;
    let below = store::children(tx, hub, Some(&head.id), (-1, OFFERED)).await.or_fault()?;
    let below = rows(ctx, tx, &below).await?;
    let text = texts.iter().find(|text| text.lang == head.origin).or(texts.first());
    let title = text.map_or_else(String::new, |text| text.title.clone());
    let page = Page::new(ctx, "content", ctx.t.one("content-remove-title", "title", &title));
    let page = page.under("/content", ctx.t.get("content-title")).noindex();
    let shown = RemovePage { page, t: ctx.t, head, title, usages, below };
    Ok(private(web::html(status, &shown)?))
}

/// `GET /{lang}/content/{id}/remove`: who links to the page, and what stands below it.
pub async fn remove_form(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let head = in_tree(&ctx, &mut tx, &id).await?;
    removal(&ctx, &mut tx, head, StatusCode::OK).await
}

/// `POST /{lang}/content/{id}/remove`. A page that others link to is removed only after somebody has seen who.
pub async fn remove(ctx: Ctx, Path((_, id)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let auth = ctx.authorize::<EditPage>(None)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let mut head = in_tree(&ctx, &mut tx, &id).await?;
    let usages = store::usages(&mut tx, &ctx.hub.id, &head.id).await.or_fault()?;
    if !usages.is_empty() && !sent.has("seen", "yes") {
        return removal(&ctx, &mut tx, head, StatusCode::CONFLICT).await;
    }
    head.version = sent.get("version").parse().unwrap_or(head.version);
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    if store::remove(&mut tx, &auth, &stamp, &head).await.or_fault()?.is_err() {
        return removal(&ctx, &mut tx, head, StatusCode::CONFLICT).await;
    }
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/content/{id}/remove"))))
}

/// `POST /{lang}/content/{id}/restore`: brings a removed page back, and opens the text that somebody was writing.
pub async fn restore(ctx: Ctx, Path((_, id)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let auth = ctx.authorize::<EditPage>(None)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let mut head = in_tree(&ctx, &mut tx, &id).await?;
    head.version = sent.get("version").parse().unwrap_or(head.version);
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    match store::bring_back(&mut tx, &auth, &stamp, &head).await.or_fault()? {
        Ok(()) => {
            tx.commit().await.or_fault()?;
            ctx.app.catch_up().await.or_fault()?;
            let lang = Locale::parse(sent.get("text")).unwrap_or(head.origin);
            Ok(see_other(&ctx.url(&format!("/content/{id}/{}", lang.code()))))
        }
        Err(_) => Err(Error::Stale),
    }
}
