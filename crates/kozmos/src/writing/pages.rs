//! The forms: new, edit, save, publish, withdraw, drafts; the same for every kind of record.

use std::future::Future;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use db::Tx;
use fields::{Fields, Refusal};
use web::{Error, Form, Tr, WritingForm, see_other};

use super::LANGS;
use super::form::{Kind, Maker, Section, differences, summary};
use super::preview::{self, Look};
use super::store::{self, Draft, Subject};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::ids::{AccountId, DraftId, HubId};
use crate::ledger;
use crate::people::Audience::Staff;
use crate::people::{Authorized, Command};
use crate::site::Page;
use crate::texts;
use crate::write::Stamp;

/// A kind of record that staff write by a form.
pub trait Record: Sized + Send + Sync + 'static {
    /// The command of the policy table.
    type Edit: Command + Send + Sync;
    /// The kind of its drafts, and the tail of the messages `writing-new-…`, `writing-edit-…`, `writing-all-…`.
    const KIND: &'static str;
    /// The menu entry that is lit.
    const MENU: &'static str;
    /// Where all of them are listed, after the language.
    const HOME: &'static str;
    /// What the keys of the form's messages begin with: `contact-form-`.
    const LABELS: &'static str;
    /// Everybody sees it: it is neither published nor withdrawn.
    const ALWAYS_PUBLIC: bool = false;
    /// Are its texts also written one by one, each on a page of its own?
    const APART: bool = false;
    /// Can one that nobody ever saw be thrown away ([`Remove`])?
    const REMOVABLE: bool = false;
    /// Reads it; all refusals at once.
    fn parse(fields: &Fields) -> Result<Self, Vec<Refusal>>;
    /// The same as fields.
    fn fields(&self) -> Fields;
    /// The form.
    fn sections(make: &Maker<'_>) -> Vec<Section>;
    /// By the last part of its address.
    fn find(tx: &mut Tx, hub: &HubId, key: &str) -> impl Future<Output = db::Result<Option<Stored<Self>>>> + Send;
    /// Writes it with its event; gives the last part of its address. [`db::Error::Stale`] if somebody was faster.
    fn save(
        tx: &mut Tx,
        auth: &Authorized<Self::Edit>,
        stamp: &Stamp<'_>,
        save: Save<'_, Self>,
    ) -> impl Future<Output = db::Result<String>> + Send;
}

/// A kind of record of which one that was never public can be thrown away.
pub trait Remove: Record {
    /// Removes it with everything that belongs to it. [`db::Error::Stale`] if somebody was faster.
    fn remove(
        tx: &mut Tx,
        auth: &Authorized<Self::Edit>,
        stamp: &Stamp<'_>,
        old: &Stored<Self>,
    ) -> impl Future<Output = db::Result<()>> + Send;
}

/// A record as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored<R> {
    /// Its id.
    pub id: String,
    /// Last part of its address.
    pub key: String,
    /// Counts its changes.
    pub version: i64,
    /// Does everybody see it?
    pub published: bool,
    /// What it is.
    pub record: R,
}

/// What is to be written.
pub struct Save<'a, R> {
    /// The record as it was read; none: a new one.
    pub old: Option<&'a Stored<R>>,
    /// Shall everybody see it?
    pub published: bool,
    /// Nothing new is said: translations stay as current as they were.
    pub minor: bool,
    /// What it shall be.
    pub record: &'a R,
}

/// Fields of the form that are not the record's.
const OWN: [&str; 4] = ["action", "draft", "record", "version"];

/// Somebody else was faster.
const STALE: &str = "writing-stale";
const GONE: &str = "writing-gone";

#[derive(Template)]
#[template(path = "writing/form.html")]
struct FormPage {
    page: Page,
    t: Tr,
    action: String,
    published: bool,
    always_public: bool,
    draft: String,
    /// The id of what it changes; empty: something new.
    record: String,
    version: i64,
    sections: Vec<Section>,
    refused: Vec<(String, String, String)>,
    differences: Vec<(String, String, String)>,
    note: Option<&'static str>,
    preview: Vec<Look>,
    /// Where each of its texts is written by itself, after which comes the language; none: nowhere.
    apart: Option<String>,
    /// A look before saving is offered.
    offered: bool,
    /// A small change can be told as one; none: there is nothing yet that could be changed.
    minor: Option<bool>,
    /// The record stays: it was public once.
    stays: bool,
    /// Where it can be thrown away, and which version: it was never public.
    removal: Option<(String, i64)>,
    /// What was typed is stored, at least as a draft.
    kept: bool,
}

impl FormPage {
    /// The languages in the reader's words, each with the rest of its address.
    fn languages(&self) -> Vec<(&'static str, String)> {
        LANGS.map(|lang| (lang, texts::language(&self.t, lang))).into()
    }

    /// Has somebody else changed or deleted it?
    fn warns(&self) -> bool {
        self.note.is_some_and(|note| [STALE, GONE].contains(&note))
    }
}

/// What somebody writes at.
struct Desk<R: Record> {
    auth: Authorized<R::Edit>,
    account: AccountId,
    old: Option<Stored<R>>,
    /// Nobody but the staff ever saw it.
    unseen: bool,
    /// What she writes at was thrown away in the meantime: this would be a new one.
    gone: bool,
}

/// What the form shows.
struct Typed<'a> {
    fields: &'a Fields,
    refusals: &'a [Refusal],
    draft: Option<&'a DraftId>,
    version: i64,
    note: Option<&'static str>,
    preview: Vec<Look>,
}

impl<R: Record> Desk<R> {
    async fn open(ctx: &Ctx, tx: &mut Tx, key: Option<&str>) -> web::Result<Desk<R>> {
        let auth = ctx.authorize::<R::Edit>(None)?;
        let account = ctx.who.account.as_ref().ok_or(Error::SignIn)?.id.clone();
        let old = match key {
            Some(key) => Some(R::find(tx, &ctx.hub.id, key).await.or_fault()?.ok_or(Error::NotFound)?),
            None => None,
        };
        let unseen = match &old {
            Some(old) if R::REMOVABLE && !old.published => {
                ledger::only(tx, &ctx.hub.id, (R::KIND, &old.id), ledger::DRAFT).await.or_fault()?
            }
            _ => false,
        };
        Ok(Desk { auth, account, old, unseen, gone: false })
    }

    /// In place of a record that was thrown away.
    async fn instead(ctx: &Ctx, tx: &mut Tx, record: &str) -> web::Result<Desk<R>> {
        let desk = Desk::<R>::open(ctx, tx, None).await?;
        let gone = ledger::ever(tx, &ctx.hub.id, (R::KIND, record), ledger::REMOVE).await.or_fault()?;
        if gone { Ok(Desk { gone, ..desk }) } else { Err(Error::NotFound) }
    }

    fn version(&self) -> i64 {
        self.old.as_ref().map_or(0, |old| old.version)
    }

    fn action(&self) -> String {
        self.old.as_ref().map_or(format!("{}/new", R::HOME), |old| format!("{}/{}/edit", R::HOME, old.key))
    }

    async fn keep(
        &self,
        ctx: &Ctx,
        tx: &mut Tx,
        (draft, base_version): (Option<&str>, i64),
        fields: &Fields,
    ) -> web::Result<DraftId> {
        let record = self.old.as_ref().map(|old| old.id.as_str());
        let subject = Subject { draft, account: &self.account, kind: R::KIND, record, base_version };
        store::keep(tx, &Stamp::new(ctx, &ctx.hub.id), &subject, fields).await.or_fault()
    }

    fn sections(t: Tr, fields: &Fields, refusals: &[Refusal]) -> Vec<Section> {
        R::sections(&Maker { t, fields, refusals, labels: R::LABELS })
    }

    fn page(self, ctx: &Ctx, status: StatusCode, typed: Typed<'_>) -> web::Result {
        let t = ctx.t;
        let verb = if self.old.is_some() { "edit" } else { "new" };
        let title = t.get(&format!("writing-{verb}-{}", R::KIND));
        let page = Page::new(ctx, R::MENU, title).under(R::HOME, t.get(&format!("writing-all-{}", R::KIND))).noindex();
        let sections = Self::sections(t, typed.fields, typed.refusals);
        let differences = match (&self.old, status) {
            (Some(old), StatusCode::CONFLICT) => differences(&Self::sections(t, &old.record.fields(), &[]), &sections),
            _ => Vec::new(),
        };
        let shown = FormPage {
            action: self.action(),
            refused: summary(&sections),
            published: self.old.as_ref().is_some_and(|old| old.published),
            always_public: R::ALWAYS_PUBLIC,
            draft: typed.draft.map_or_else(String::new, DraftId::to_string),
            record: self.old.as_ref().map_or_else(String::new, |old| old.id.clone()),
            version: typed.version,
            note: typed.note,
            preview: typed.preview,
            apart: self.old.as_ref().filter(|_| R::APART).map(|old| format!("/content/{}", old.id)),
            offered: preview::offered(&sections),
            minor: self.old.as_ref().filter(|_| R::REMOVABLE).map(|_| typed.fields.has("minor", "yes")),
            stays: R::REMOVABLE && self.old.is_some() && !self.unseen,
            removal: self.old.as_ref().filter(|_| self.unseen).map(|old| {
                let to = format!("{}/{}/remove", R::HOME, old.key);
                (to, old.version)
            }),
            kept: web::fits(typed.fields),
            page,
            t,
            sections,
            differences,
        };
        web::html(status, &shown).map(web::private)
    }
}

/// `GET …/new`, with `draft` to go on with one.
pub async fn new_form<R: Record>(ctx: Ctx, Form(asked): Form) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let desk = Desk::<R>::open(&ctx, &mut tx, None).await?;
    let mine = store::list(&mut tx, &ctx.hub.id, &desk.account).await.or_fault()?;
    drop(tx);
    let wanted = asked.get("draft");
    let draft = mine.into_iter().find(|d| d.id.as_str() == wanted && d.kind == R::KIND && d.subject.is_none());
    let fields = draft.as_ref().map_or_else(Fields::default, Draft::fields);
    let kept = if asked.has("gone", "yes") { GONE } else { "funding-draft-kept" };
    let note = draft.as_ref().map(|_| kept);
    let id = draft.map(|draft| draft.id);
    let draft = id.as_ref();
    desk.page(
        &ctx,
        StatusCode::OK,
        Typed { fields: &fields, refusals: &[], draft, version: 0, note, preview: Vec::new() },
    )
}

/// `GET …/{key}/edit`: the person's draft if there is one, else what is stored.
pub async fn edit_form<R: Record>(ctx: Ctx, Path((_, key)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let desk = match Desk::<R>::open(&ctx, &mut tx, Some(&key)).await {
        Err(Error::NotFound) => {
            let gone = ledger::ever(&mut tx, &ctx.hub.id, (R::KIND, &key), ledger::REMOVE).await.or_fault()?;
            return Err(if gone { Error::Gone } else { Error::NotFound });
        }
        desk => desk?,
    };
    let mine = store::list(&mut tx, &ctx.hub.id, &desk.account).await.or_fault()?;
    drop(tx);
    let Some(old) = &desk.old else { return Err(Error::NotFound) };
    let draft = mine.into_iter().find(|d| d.kind == R::KIND && d.subject.as_deref() == Some(old.id.as_str()));
    let note = draft.as_ref().map(|_| "funding-draft-continued");
    let (fields, version, id) = match draft {
        Some(draft) => (draft.fields(), draft.base_version, Some(draft.id)),
        None => (old.record.fields(), old.version, None),
    };
    let draft = id.as_ref();
    desk.page(&ctx, StatusCode::OK, Typed { fields: &fields, refusals: &[], draft, version, note, preview: Vec::new() })
}

/// `POST …/new`.
pub async fn create<R: Record>(ctx: Ctx, Form(sent): WritingForm) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let desk = Desk::<R>::open(&ctx, &mut tx, None).await?;
    take(&ctx, tx, desk, &sent).await
}

/// `POST …/{key}/edit`.
pub async fn save<R: Record>(ctx: Ctx, Path((_, key)): Path<(String, String)>, Form(sent): WritingForm) -> web::Result {
    match once::<R>(&ctx, &key, &sent).await {
        // Somebody was faster between our reading and our writing: now there is a newer text to compare with.
        Err(Error::Stale) => once::<R>(&ctx, &key, &sent).await,
        answer => answer,
    }
}

async fn once<R: Record>(ctx: &Ctx, key: &str, sent: &Fields) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let desk = match Desk::<R>::open(ctx, &mut tx, Some(key)).await {
        Err(Error::NotFound) => Desk::<R>::instead(ctx, &mut tx, sent.get("record")).await?,
        desk => desk?,
    };
    take(ctx, tx, desk, sent).await
}

/// `POST …/{key}/remove`: a record that was never public goes, with her drafts of it.
pub async fn remove<R: Remove>(ctx: Ctx, Path((_, key)): Path<(String, String)>, Form(sent): Form) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let desk = Desk::<R>::open(&ctx, &mut tx, Some(&key)).await?;
    let old = desk.old.as_ref().ok_or(Error::NotFound)?;
    // Somebody may have published or changed it since the button was shown.
    if !desk.unseen || sent.get("version") != old.version.to_string() {
        return Err(Error::Stale);
    }
    store::part(&mut tx, &ctx.hub.id, &desk.account, (R::KIND, &old.id)).await.or_fault()?;
    R::remove(&mut tx, &desk.auth, &Stamp::new(&ctx, &ctx.hub.id), old).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(R::HOME)))
}

/// Takes a sent form: keeps it as a draft, or saves it; a refused or late text becomes a draft and is shown again.
async fn take<R: Record>(ctx: &Ctx, mut tx: Tx, desk: Desk<R>, sent: &Fields) -> web::Result {
    let fields = Fields(sent.0.iter().filter(|(name, _)| !OWN.contains(&name.as_str())).cloned().collect());
    let draft = sent.some("draft");
    let base: i64 = if desk.gone { 0 } else { sent.get("version").parse().unwrap_or(0) };
    if !web::fits(&fields) {
        drop(tx);
        // Too long even for a draft: nothing is stored, and the whole of it stands in the form again.
        let Err(refusals) = R::parse(&fields) else { return Err(Error::TooLarge) };
        let draft = draft.map(|id| DraftId::from(id.to_owned()));
        let (preview, draft, note) = (Vec::new(), draft.as_ref(), desk.gone.then_some(GONE));
        let status = if desk.gone { StatusCode::GONE } else { StatusCode::UNPROCESSABLE_ENTITY };
        let typed = Typed { fields: &fields, refusals: &refusals, draft, version: base, note, preview };
        return desk.page(ctx, status, typed);
    }
    if sent.get("action") == "draft" {
        let id = desk.keep(ctx, &mut tx, (draft, base), &fields).await?;
        tx.commit().await.or_fault()?;
        let gone = if desk.gone { "&gone=yes" } else { "" };
        let on = desk.old.as_ref().map_or(format!("{}?draft={id}{gone}", desk.action()), |_| desk.action());
        return Ok(see_other(&ctx.url(&on)));
    }
    if sent.get("action") == "preview" {
        let id = desk.keep(ctx, &mut tx, (draft, base), &fields).await?;
        tx.commit().await.or_fault()?;
        let mut tx = ctx.db.read().await.or_fault()?;
        let preview = preview::looks(ctx, &mut tx, &Desk::<R>::sections(ctx.t, &fields, &[])).await?;
        drop(tx);
        let (draft, note) = (Some(&id), desk.gone.then_some(GONE));
        let typed = Typed { fields: &fields, refusals: &[], draft, version: base, note, preview };
        return desk.page(ctx, StatusCode::OK, typed);
    }
    let (status, refusals, version, note) = match R::parse(&fields) {
        _ if desk.gone => (StatusCode::GONE, Vec::new(), base, GONE),
        Ok(record) if base == desk.version() => return store_it(ctx, tx, desk, (sent, &record)).await,
        Ok(_) => (StatusCode::CONFLICT, Vec::new(), desk.version(), STALE),
        Err(refusals) => (StatusCode::UNPROCESSABLE_ENTITY, refusals, base, "funding-refused"),
    };
    let fields = match &desk.old {
        Some(old) if status == StatusCode::CONFLICT && R::APART => with_languages_of(&old.record.fields(), fields),
        _ => fields,
    };
    let id = desk.keep(ctx, &mut tx, (draft, version), &fields).await?;
    tx.commit().await.or_fault()?;
    let (draft, note) = (Some(&id), Some(note));
    desk.page(ctx, status, Typed { fields: &fields, refusals: &refusals, draft, version, note, preview: Vec::new() })
}

/// The form of whoever is late with the languages that somebody wrote in the meantime and hers has not: she cannot have
/// meant to take away what she never saw.
fn with_languages_of(stored: &Fields, mut typed: Fields) -> Fields {
    for end in LANGS.map(|lang| format!("_{lang}")) {
        let of = |fields: &Fields| -> Vec<(String, String)> {
            fields.0.iter().filter(|(name, value)| name.ends_with(&end) && !value.is_empty()).cloned().collect()
        };
        if of(&typed).is_empty() {
            typed.0.retain(|(name, _)| !name.ends_with(&end));
            typed.0.extend(of(stored));
        }
    }
    typed
}

async fn store_it<R: Record>(ctx: &Ctx, mut tx: Tx, desk: Desk<R>, (sent, record): (&Fields, &R)) -> web::Result {
    let public = desk.old.as_ref().is_some_and(|old| old.published);
    let published = match sent.get("action") {
        "publish" => true,
        "withdraw" => false,
        _ => public,
    };
    let stamp = Stamp::new(ctx, &ctx.hub.id);
    let save = Save { old: desk.old.as_ref(), published, minor: sent.has("minor", "yes"), record };
    R::save(&mut tx, &desk.auth, &stamp, save).await.or_fault()?;
    let mine = store::list(&mut tx, &ctx.hub.id, &desk.account).await.or_fault()?;
    let subject = desk.old.as_ref().map(|old| old.id.as_str());
    let own = |draft: &&Draft| match subject {
        Some(id) => draft.kind == R::KIND && draft.subject.as_deref() == Some(id),
        None => draft.id.as_str() == sent.get("draft"),
    };
    for draft in mine.iter().filter(own) {
        store::remove(&mut tx, &ctx.hub.id, &desk.account, draft.id.as_str()).await.or_fault()?;
    }
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(R::HOME)))
}

#[derive(Template)]
#[template(path = "writing/drafts.html")]
struct Drafts {
    page: Page,
    t: Tr,
    drafts: Vec<(Draft, String, String)>,
}

/// The route of a person's drafts, of all kinds.
pub fn routes() -> Routes {
    Routes::new().get("/{lang}/writing/drafts", Staff, get(drafts)).post(
        "/{lang}/writing/drafts/{id}/discard",
        Staff,
        post(discard),
    )
}

/// Where a draft of a new record of that kind is written on.
fn address(ctx: &Ctx, draft: &Draft) -> String {
    let home = match draft.kind.as_str() {
        "contact-line" => "/contact/lines",
        "hub-funder" => "/funders",
        "story" => "/news",
        "hub" => "/hubs",
        _ => "/gatherings",
    };
    // An old record is found by its id as well as by its address.
    ctx.url(&match &draft.subject {
        Some(id) => format!("{home}/{id}/edit"),
        None => format!("{home}/new?draft={}", draft.id),
    })
}

/// `GET /{lang}/writing/drafts`.
async fn drafts(ctx: Ctx) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let drafts = store::list(&mut tx, &ctx.hub.id, &account.id).await.or_fault()?;
    drop(tx);
    let line = |draft: Draft| {
        let (to, name) = (address(&ctx, &draft), ctx.t.get(&format!("writing-edit-{}", draft.kind)));
        (draft, to, name)
    };
    let drafts = drafts.into_iter().map(line).collect();
    let page = Page::new(&ctx, "desk", ctx.t.get("writing-drafts"));
    let page = page.under("/people/desk", ctx.t.get("people-desk")).noindex();
    web::html(StatusCode::OK, &Drafts { page, t: ctx.t, drafts }).map(web::private)
}

/// `POST /{lang}/writing/drafts/{id}/discard`.
async fn discard(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let removed = store::remove(&mut tx, &ctx.hub.id, &account.id, &id).await.or_fault()?;
    tx.commit().await.or_fault()?;
    if removed == 0 { Err(Error::NotFound) } else { Ok(see_other(&ctx.url("/writing/drafts"))) }
}
