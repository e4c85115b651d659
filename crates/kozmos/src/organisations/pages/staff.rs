//! The form and the drafts, for those who write.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use fields::{Fields, Refusal};
use web::{Error, Form, Tr, see_other};

use super::form::{Builder, Control, Section};
use super::profile::visible;
use crate::ctx::{Ctx, OrFault};
use crate::ids::DraftId;
use crate::media;
use crate::organisations::store::{self, Draft, Similar};
use crate::organisations::{Kind, Organisation};
use crate::people::{Authorized, CreateOrganisation, EditOrganisation};
use crate::site::Page;
use crate::write::Stamp;

#[derive(Template)]
#[template(path = "organisations/edit.html")]
struct Edit {
    page: Page,
    t: Tr,
    action: String,
    version: i64,
    draft: Option<String>,
    kind: &'static str,
    sections: Vec<Section>,
    problems: Vec<(String, String)>,
    /// Is what was typed kept as a draft?
    kept: bool,
    similar: Vec<Similar>,
    note: Note,
    logo: Option<NamedLogo>,
}

/// A logo that an import named: we show no picture from elsewhere, but those who write may fetch it.
struct NamedLogo {
    address: String,
    /// Where it is uploaded.
    upload: String,
}

/// What is said above the form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// Nothing.
    None,
    /// The draft was saved.
    Saved,
    /// This is a draft; the public page still says something else.
    Draft,
}

/// What somebody writes: a new organisation or the next state of one.
pub struct Writing {
    /// What is changed.
    pub org: Option<Organisation>,
    /// Association or foundation.
    pub kind: Kind,
    /// The version she began with.
    pub version: i64,
    /// Where it is kept.
    pub draft: Option<DraftId>,
    /// As typed.
    pub fields: Fields,
    /// Address of a logo that nobody has uploaded yet.
    pub logo: Option<String>,
}

impl Writing {
    /// The address of the form.
    pub fn action(&self, ctx: &Ctx) -> String {
        if self.org.is_some() { self.to(ctx, "edit") } else { ctx.url("/organisations/new") }
    }

    /// A page of the organisation that is changed.
    fn to(&self, ctx: &Ctx, rest: &str) -> String {
        let slug = self.org.as_ref().map_or("", |org| org.slug.as_str());
        ctx.url(&format!("/organisations/{slug}/{rest}"))
    }

    /// A page of this form: who looks for it, finds nothing.
    pub fn page(&self, ctx: &Ctx) -> Page {
        let plural = self.kind.plural();
        let title = match &self.org {
            Some(_) => ctx.t.get("organisations-edit"),
            None => ctx.t.get(&format!("organisations-new-{}", self.kind.code())),
        };
        let page = Page::new(ctx, plural, title).noindex();
        let page = page.under(&format!("/organisations/{plural}"), ctx.t.get(&format!("site-menu-{plural}")));
        match &self.org {
            Some(org) => page.under(&format!("/organisations/{}", org.slug), org.profile.name.clone()),
            None => page,
        }
    }
}

/// Shows the form: refused, where something is wrong or may be there already.
pub fn show(ctx: &Ctx, writing: &Writing, refusals: &[Refusal], similar: Vec<Similar>, note: Note) -> web::Result {
    let builder = Builder::new(ctx.t, &ctx.hub, &writing.fields, refusals);
    let sections = builder.sections(writing.kind, ctx.who.staff());
    let refused = !refusals.is_empty() || !similar.is_empty();
    let shown = Edit {
        page: writing.page(ctx),
        t: ctx.t,
        action: writing.action(ctx),
        version: writing.version,
        draft: writing.draft.as_ref().map(ToString::to_string),
        kind: writing.kind.code(),
        problems: builder.problems(&sections),
        sections,
        kept: web::fits(&writing.fields),
        similar,
        note,
        logo: writing.logo.clone().map(|address| NamedLogo { address, upload: writing.to(ctx, "logo") }),
    };
    web::html(if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &shown)
}

/// May this person see and continue that draft? 404 where not: a draft is nobody else's business.
pub fn may_continue(ctx: &Ctx, draft: &Draft) -> Result<(), Error> {
    let allowed = match &draft.organisation {
        Some(org) => ctx.authorize::<EditOrganisation>(Some(org)).is_ok(),
        None => ctx.authorize::<CreateOrganisation>(None).is_ok(),
    };
    if allowed { Ok(()) } else { Err(Error::NotFound) }
}

/// The form of a new organisation, or of a draft of one.
pub async fn create_form(ctx: Ctx, Form(fields): Form) -> web::Result {
    ctx.authorize::<CreateOrganisation>(None)?;
    let mut kind = Kind::parse(fields.get("kind")).unwrap_or(Kind::Association);
    let (mut typed, mut draft, mut note) = (Fields::default(), None, Note::None);
    if let Some(id) = fields.some("draft") {
        let mut tx = ctx.db.read().await.or_fault()?;
        let found = store::find_draft(&mut tx, &ctx.hub.id, &DraftId::from(id.to_owned())).await.or_fault()?;
        let found = found.filter(|draft| draft.organisation.is_none()).ok_or(Error::NotFound)?;
        kind = Kind::parse(found.fields.get("kind")).unwrap_or(kind);
        (typed, draft) = (found.fields, Some(found.id));
        note = if fields.some("saved").is_some() { Note::Saved } else { Note::None };
    } else {
        typed.push("origin_lang", ctx.locale.code());
        typed.push("languages", "de");
    }
    let writing = Writing { org: None, kind, version: 0, draft, fields: typed, logo: None };
    show(&ctx, &writing, &[], Vec::new(), note)
}

/// The form of an organisation: her own draft, if there is one, else what is stored.
pub async fn edit_form(ctx: Ctx, Path((_, slug)): Path<(String, String)>, Form(fields): Form) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let org = visible(&ctx, &mut tx, &slug).await?;
    ctx.authorize::<EditOrganisation>(Some(&org.id))?;
    let draft = match (fields.some("draft"), &ctx.who.account) {
        (Some(id), _) => store::find_draft(&mut tx, &ctx.hub.id, &DraftId::from(id.to_owned())).await.or_fault()?,
        (None, Some(me)) => {
            let own = store::list_drafts(&mut tx, &ctx.hub.id, Some(&me.id), Some(&org.id)).await.or_fault()?;
            own.into_iter().next()
        }
        _ => None,
    };
    let uploaded = media::logo_of(&mut tx, &ctx.hub.id, &org.id).await.or_fault()?.is_some();
    drop(tx);
    let draft = draft.filter(|draft| draft.organisation.as_ref() == Some(&org.id));
    let kind = org.profile.kind;
    let logo = org.profile.logo.clone().filter(|_| !uploaded);
    let (writing, note) = match draft {
        Some(draft) => {
            let note = if fields.some("saved").is_some() { Note::Saved } else { Note::Draft };
            let (version, fields) = (draft.base_version, draft.fields);
            (Writing { org: Some(org), kind, version, draft: Some(draft.id), fields, logo }, note)
        }
        None => {
            let (version, fields) = (org.version, org.profile.fields());
            (Writing { org: Some(org), kind, version, draft: None, fields, logo }, Note::None)
        }
    };
    show(&ctx, &writing, &[], Vec::new(), note)
}

#[derive(Template)]
#[template(path = "organisations/drafts.html")]
struct Drafts {
    page: Page,
    t: Tr,
    drafts: Vec<Draft>,
}

impl Drafts {
    /// Where a draft is continued.
    fn address(&self, draft: &Draft) -> String {
        let slug = draft.slug.as_ref().map_or_else(|| "new".to_owned(), |slug| format!("{slug}/edit"));
        self.page.url(&format!("/organisations/{slug}?draft={}", draft.id))
    }

    fn day(&self, draft: &Draft) -> String {
        self.page.date(draft.saved_at.get(..10).unwrap_or(""))
    }
}

/// The staff sees all drafts of the hub, others their own.
pub async fn drafts(ctx: Ctx) -> web::Result {
    let me = ctx.who.account.as_ref().map(|account| &account.id).ok_or(Error::SignIn)?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let author = (!ctx.who.staff()).then_some(me);
    let drafts = store::list_drafts(&mut tx, &ctx.hub.id, author, None).await.or_fault()?;
    let drafts = drafts.into_iter().filter(|draft| may_continue(&ctx, draft).is_ok()).collect();
    let page = Page::new(&ctx, "desk", ctx.t.get("organisations-drafts")).noindex();
    let page = page.under("/people/desk", ctx.t.get("people-desk"));
    web::html(StatusCode::OK, &Drafts { page, t: ctx.t, drafts })
}

/// Throws a draft away.
pub async fn remove_draft(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> web::Result {
    let id = DraftId::from(id);
    let mut tx = ctx.db.write().await.or_fault()?;
    let draft = store::find_draft(&mut tx, &ctx.hub.id, &id).await.or_fault()?.ok_or(Error::NotFound)?;
    may_continue(&ctx, &draft)?;
    store::remove_draft(&mut tx, &ctx.hub.id, &id).await.or_fault()?;
    tx.commit().await.or_fault()?;
    Ok(see_other(&ctx.url("/organisations/drafts")))
}

/// Takes a profile back from the public.
pub async fn withdraw(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> web::Result {
    set_published(ctx, &slug, false).await
}

/// Shows a profile that was taken back.
pub async fn publish(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> web::Result {
    set_published(ctx, &slug, true).await
}

async fn set_published(ctx: Ctx, slug: &str, published: bool) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let org = visible(&ctx, &mut tx, slug).await?;
    let auth: Authorized<EditOrganisation> = ctx.authorize(Some(&org.id))?;
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    store::set_published(&mut tx, &auth, &stamp, &org.id, published).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/organisations/{slug}"))))
}
