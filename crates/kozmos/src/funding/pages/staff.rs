//! Writing programmes: new, edit, drafts, publish, withdraw. What was typed is never lost: a refused or late text is
//! kept as a draft and shown again.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use db::Tx;
use fields::{Fields, Refusal};
use web::{Error, Form, Tr, WritingForm, see_other};

use super::form;
use crate::ctx::{Ctx, OrFault};
use crate::funding::store::{self, Draft, Party, Subject, Target, Unpublished};
use crate::funding::{Programme, Terms};
use crate::ids::{AccountId, DraftId};
use crate::people::{Authorized, EditProgramme, authorize};
use crate::site::Page;
use crate::write::Stamp;
use crate::writing::{Kind, Section, differences, summary};

/// Fields of the form that are not the programme's.
const OWN: [&str; 4] = ["action", "foundation", "draft", "version"];

#[derive(Template)]
#[template(path = "funding/form.html")]
struct FormPage {
    page: Page,
    t: Tr,
    action: String,
    foundation: Party,
    published: bool,
    draft: String,
    version: i64,
    sections: Vec<Section>,
    refused: Vec<(String, String, String)>,
    differences: Vec<(String, String, String)>,
    note: Option<&'static str>,
    /// What was typed is stored, at least as a draft.
    kept: bool,
}

/// What somebody writes at.
struct Desk {
    auth: Authorized<EditProgramme>,
    account: AccountId,
    foundation: Party,
    programme: Option<Programme>,
}

/// What the form shows.
struct Typed<'a> {
    fields: &'a Fields,
    refusals: &'a [Refusal],
    draft: Option<&'a DraftId>,
    version: i64,
    note: Option<&'static str>,
}

impl Desk {
    async fn of_foundation(ctx: &Ctx, tx: &mut Tx, slug: &str) -> web::Result<Desk> {
        let found = store::foundation(tx, &ctx.hub.id, slug).await.or_fault()?.ok_or(Error::NotFound)?;
        Desk::at(ctx, found, None)
    }

    /// A draft of somebody else's programme does not exist for her.
    async fn of_programme(ctx: &Ctx, tx: &mut Tx, slug: &str) -> web::Result<Desk> {
        let found = store::find(tx, &ctx.hub.id, slug).await.or_fault()?.ok_or(Error::NotFound)?;
        let hidden = !found.programme.published;
        let desk = Desk::at(ctx, found.foundation, Some(found.programme));
        desk.map_err(|error| if hidden && matches!(error, Error::Forbidden) { Error::NotFound } else { error })
    }

    fn at(ctx: &Ctx, foundation: Party, programme: Option<Programme>) -> web::Result<Desk> {
        let auth = ctx.authorize::<EditProgramme>(Some(&foundation.id))?;
        let account = ctx.who.account.as_ref().ok_or(Error::SignIn)?.id.clone();
        Ok(Desk { auth, account, foundation, programme })
    }

    fn version(&self) -> i64 {
        self.programme.as_ref().map_or(0, |programme| programme.version)
    }

    fn action(&self) -> String {
        self.programme.as_ref().map_or("/funding/new".into(), |programme| format!("/funding/{}/edit", programme.slug))
    }

    async fn keep(
        &self,
        ctx: &Ctx,
        tx: &mut Tx,
        (draft, base_version): (Option<&DraftId>, i64),
        fields: &Fields,
    ) -> web::Result<DraftId> {
        let subject = Subject {
            draft,
            account: &self.account,
            programme: self.programme.as_ref().map(|programme| &programme.id),
            foundation: &self.foundation.id,
            base_version,
        };
        store::save_draft(tx, &self.auth, &Stamp::new(ctx, &ctx.hub.id), &subject, fields).await.or_fault()
    }

    fn page(self, ctx: &Ctx, status: StatusCode, typed: &Typed<'_>) -> web::Result {
        let t = ctx.t;
        let title = match &self.programme {
            Some(old) => t.one("funding-edit-of", "title", &old.terms.text_for(ctx.locale.code()).1.title),
            None => t.one("funding-new-of", "foundation", &self.foundation.name),
        };
        let page = Page::new(ctx, "programmes", title).under("/funding", t.get("funding-title")).noindex();
        let sections = form::sections(t, typed.fields, typed.refusals);
        let differences = match (&self.programme, status) {
            (Some(old), StatusCode::CONFLICT) => differences(&form::sections(t, &old.terms.fields(), &[]), &sections),
            _ => Vec::new(),
        };
        let shown = FormPage {
            action: self.action(),
            refused: summary(&sections),
            published: self.programme.as_ref().is_some_and(|old| old.published),
            draft: typed.draft.map_or_else(String::new, DraftId::to_string),
            version: typed.version,
            note: typed.note,
            kept: web::fits(typed.fields),
            foundation: self.foundation,
            page,
            t,
            sections,
            differences,
        };
        web::html(status, &shown).map(web::private)
    }
}

/// `GET /{lang}/funding/new?foundation=slug`, with `draft` to go on with one.
pub async fn new_form(ctx: Ctx, Form(asked): Form) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let desk = Desk::of_foundation(&ctx, &mut tx, asked.get("foundation")).await?;
    let draft = match asked.some("draft") {
        Some(id) => store::find_draft(&mut tx, &ctx.hub.id, &desk.account, id).await.or_fault()?,
        None => None,
    };
    drop(tx);
    let draft = draft.filter(|draft| draft.foundation_id == desk.foundation.id && draft.programme_id.is_none());
    let mut fields = draft.as_ref().map_or_else(Fields::default, Draft::fields);
    if draft.is_none() {
        fields.push("origin_lang", ctx.locale.code());
        fields.push("currency", "EUR");
    }
    let note = draft.as_ref().map(|_| "funding-draft-kept");
    let id = draft.map(|draft| draft.id);
    desk.page(&ctx, StatusCode::OK, &Typed { fields: &fields, refusals: &[], draft: id.as_ref(), version: 0, note })
}

/// `GET /{lang}/funding/{slug}/edit`: the person's draft if there is one, else what is stored.
pub async fn edit_form(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let desk = Desk::of_programme(&ctx, &mut tx, &slug).await?;
    let Some(programme) = desk.programme.clone() else { return Err(Error::NotFound) };
    let draft = store::draft_of(&mut tx, &ctx.hub.id, &desk.account, &programme.id).await.or_fault()?;
    drop(tx);
    let note = draft.as_ref().map(|_| "funding-draft-continued");
    let (fields, version, id) = match draft {
        Some(draft) => (draft.fields(), draft.base_version, Some(draft.id)),
        None => (programme.terms.fields(), programme.version, None),
    };
    desk.page(&ctx, StatusCode::OK, &Typed { fields: &fields, refusals: &[], draft: id.as_ref(), version, note })
}

/// `POST /{lang}/funding/new`.
pub async fn create(ctx: Ctx, Form(sent): WritingForm) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let desk = Desk::of_foundation(&ctx, &mut tx, sent.get("foundation")).await?;
    take(&ctx, tx, desk, &sent).await
}

/// `POST /{lang}/funding/{slug}/edit`.
pub async fn save(ctx: Ctx, Path((_, slug)): Path<(String, String)>, Form(sent): WritingForm) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let desk = Desk::of_programme(&ctx, &mut tx, &slug).await?;
    match take(&ctx, tx, desk, &sent).await {
        // Somebody was faster between our reading and our writing: now there is a newer text to compare with.
        Err(Error::Stale) => {
            let mut tx = ctx.db.write().await.or_fault()?;
            let desk = Desk::of_programme(&ctx, &mut tx, &slug).await?;
            take(&ctx, tx, desk, &sent).await
        }
        answer => answer,
    }
}

/// Takes a sent form: keeps it as a draft, or saves it; a refused or late text becomes a draft and is shown again.
async fn take(ctx: &Ctx, mut tx: Tx, desk: Desk, sent: &Fields) -> web::Result {
    let fields = Fields(sent.0.iter().filter(|(name, _)| !OWN.contains(&name.as_str())).cloned().collect());
    let draft = sent.some("draft").map(|id| DraftId::from(id.to_owned()));
    let base: i64 = sent.get("version").parse().unwrap_or(0);
    let parsed = Terms::parse(&fields);
    if !web::fits(&fields) {
        drop(tx);
        // Too long even for a draft: nothing is stored, and the whole of it stands in the form again.
        let Err(refusals) = parsed else { return Err(Error::TooLarge) };
        let typed = Typed { fields: &fields, refusals: &refusals, draft: draft.as_ref(), version: base, note: None };
        return desk.page(ctx, StatusCode::UNPROCESSABLE_ENTITY, &typed);
    }
    if sent.get("action") == "draft" {
        let id = desk.keep(ctx, &mut tx, (draft.as_ref(), base), &fields).await?;
        tx.commit().await.or_fault()?;
        let new = format!("/funding/new?foundation={}&draft={id}", desk.foundation.slug);
        return Ok(see_other(&ctx.url(&desk.programme.as_ref().map_or(new, |_| desk.action()))));
    }
    let (status, refusals, version, note) = match parsed {
        Ok(terms) if base == desk.version() => return store_it(ctx, tx, desk, draft.as_ref(), (sent, terms)).await,
        Ok(_) => (StatusCode::CONFLICT, Vec::new(), desk.version(), "funding-stale"),
        Err(refusals) => (StatusCode::UNPROCESSABLE_ENTITY, refusals, base, "funding-refused"),
    };
    let id = desk.keep(ctx, &mut tx, (draft.as_ref(), version), &fields).await?;
    tx.commit().await.or_fault()?;
    let typed = Typed { fields: &fields, refusals: &refusals, draft: Some(&id), version, note: Some(note) };
    desk.page(ctx, status, &typed)
}

async fn store_it(
    ctx: &Ctx,
    mut tx: Tx,
    desk: Desk,
    draft: Option<&DraftId>,
    (sent, terms): (&Fields, Terms),
) -> web::Result {
    let was_public = desk.programme.as_ref().is_some_and(|old| old.published);
    let published = was_public || sent.get("action") == "publish";
    let target = desk.programme.as_ref().map_or(Target::New(&desk.foundation.id), Target::Old);
    let stamp = Stamp::new(ctx, &ctx.hub.id);
    let saved = store::save(&mut tx, &desk.auth, &stamp, (target, published), terms).await.or_fault()?;
    if let Some(draft) = draft {
        store::remove_draft(&mut tx, &ctx.hub.id, &desk.account, draft.as_str()).await.or_fault()?;
    }
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/funding/{}", saved.slug))))
}

/// `POST /{lang}/funding/{slug}/publish`.
pub async fn publish(ctx: Ctx, Path((_, slug)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    set_published(ctx, slug, sent, true).await
}

/// `POST /{lang}/funding/{slug}/withdraw`.
pub async fn withdraw(ctx: Ctx, Path((_, slug)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    set_published(ctx, slug, sent, false).await
}

async fn set_published(ctx: Ctx, slug: String, sent: Fields, published: bool) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let desk = Desk::of_programme(&ctx, &mut tx, &slug).await?;
    let Some(programme) = desk.programme else { return Err(Error::NotFound) };
    let seen = Programme { version: sent.get("version").parse().unwrap_or(0), ..programme };
    let stamp = Stamp::new(&ctx, &ctx.hub.id);
    store::set_published(&mut tx, &desk.auth, &stamp, &seen, published).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/funding/{slug}"))))
}

#[derive(Template)]
#[template(path = "funding/drafts.html")]
struct Drafts {
    page: Page,
    t: Tr,
    drafts: Vec<Draft>,
    unpublished: Vec<Unpublished>,
}

/// `GET /{lang}/funding/drafts`: what the person is writing, and what is saved and not public.
pub async fn drafts(ctx: Ctx) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let drafts = store::drafts(&mut tx, &ctx.hub.id, &account.id).await.or_fault()?;
    let mut unpublished = store::unpublished(&mut tx, &ctx.hub.id).await.or_fault()?;
    drop(tx);
    unpublished.retain(|programme| authorize::<EditProgramme>(&ctx.who, Some(&programme.foundation_id)).is_some());
    let page = Page::new(&ctx, "desk", ctx.t.get("funding-drafts")).under("/funding", ctx.t.get("funding-title"));
    let shown = Drafts { page: page.noindex(), t: ctx.t, drafts, unpublished };
    web::html(StatusCode::OK, &shown).map(web::private)
}

/// `POST /{lang}/funding/drafts/{id}/discard`.
pub async fn discard(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let removed = store::remove_draft(&mut tx, &ctx.hub.id, &account.id, &id).await.or_fault()?;
    tx.commit().await.or_fault()?;
    if removed == 0 { Err(Error::NotFound) } else { Ok(see_other(&ctx.url("/funding/drafts"))) }
}
