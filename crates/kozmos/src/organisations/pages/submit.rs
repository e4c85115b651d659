//! Taking the form: the draft is saved whatever is wrong with it; then it is published, if that was asked for.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use db::Tx;
use fields::Fields;
use web::{Error, Form, Tr, WritingForm, see_other};

use super::labels;
use super::profile::visible;
use super::staff::{Note, Writing, may_continue, show};
use crate::ctx::{Ctx, OrFault};
use crate::ids::DraftId;
use crate::organisations::store::{self, Draft, Similar};
use crate::organisations::{Kind, Organisation, Profile};
use crate::people::{CreateOrganisation, EditOrganisation};
use crate::site::Page;
use crate::texts;
use crate::write::Stamp;

/// Fields that belong to the form and not to the profile.
const OF_THE_FORM: [&str; 4] = ["draft", "version", "do", "confirm"];
/// Fields that this form never changes.
const FIXED: [&str; 3] = ["kind", "external_id", "logo"];
/// Where an organisation is, when the postcode does not tell: kept as long as postcode and place stay.
const SEAT: [&str; 4] = ["region", "ags", "lat", "lon"];

/// Takes the form of a new organisation.
pub async fn create(ctx: Ctx, Form(fields): WritingForm) -> web::Result {
    ctx.authorize::<CreateOrganisation>(None)?;
    let kind = Kind::parse(fields.get("kind")).unwrap_or(Kind::Association);
    let mut tx = ctx.db.write().await.or_fault()?;
    let writing = keep(&ctx, &mut tx, None, kind, &fields).await?;
    if !web::fits(&writing.fields) {
        drop(tx);
        return too_long(&ctx, &writing);
    }
    if fields.get("do") != "publish" {
        tx.commit().await.or_fault()?;
        return Ok(saved(&ctx, &writing));
    }
    let profile = match parse(&ctx, &writing) {
        Ok(profile) => profile,
        Err(refusals) => {
            tx.commit().await.or_fault()?;
            return show(&ctx, &writing, &refusals, Vec::new(), Note::None);
        }
    };
    let similar = similar(&ctx, &mut tx, &profile, &fields).await?;
    if !similar.is_empty() {
        tx.commit().await.or_fault()?;
        return show(&ctx, &writing, &[], similar, Note::None);
    }
    let auth = ctx.authorize::<CreateOrganisation>(None)?;
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    let (_, slug) = store::create(&mut tx, &auth, &stamp, &profile).await.or_fault()?;
    done(&ctx, tx, &writing, &slug).await
}

/// Takes the form of an organisation that is there.
pub async fn edit(ctx: Ctx, Path((_, slug)): Path<(String, String)>, Form(fields): WritingForm) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let org = visible(&ctx, &mut tx, &slug).await?;
    let auth = ctx.authorize::<EditOrganisation>(Some(&org.id))?;
    let kind = org.profile.kind;
    let writing = keep(&ctx, &mut tx, Some(org), kind, &fields).await?;
    if !web::fits(&writing.fields) {
        drop(tx);
        return too_long(&ctx, &writing);
    }
    if fields.get("do") != "publish" {
        tx.commit().await.or_fault()?;
        return Ok(saved(&ctx, &writing));
    }
    let profile = match parse(&ctx, &writing) {
        Ok(profile) => profile,
        Err(refusals) => {
            tx.commit().await.or_fault()?;
            return show(&ctx, &writing, &refusals, Vec::new(), Note::None);
        }
    };
    let Some(org) = &writing.org else { return Err(Error::NotFound) };
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    match store::save(&mut tx, &auth, &stamp, (&org.id, writing.version), &profile).await {
        Err(db::Error::Stale) => {
            tx.commit().await.or_fault()?;
            stale(&ctx, &writing)
        }
        written => {
            written.or_fault()?;
            done(&ctx, tx, &writing, &slug).await
        }
    }
}

/// Saves what was typed as a draft: hers, a new one, or one that she may continue. What is too long even for a draft is
/// not stored.
async fn keep(ctx: &Ctx, tx: &mut Tx, org: Option<Organisation>, kind: Kind, typed: &Fields) -> Result<Writing, Error> {
    let me = ctx.who.account.as_ref().ok_or(Error::SignIn)?;
    let known = match typed.some("draft") {
        Some(id) => store::find_draft(tx, &ctx.hub.id, &DraftId::from(id.to_owned())).await.or_fault()?,
        None => None,
    };
    let id_of = |org: &Option<Organisation>| org.as_ref().map(|org| org.id.clone());
    let known = known.filter(|draft| draft.organisation == id_of(&org));
    if let Some(draft) = &known {
        may_continue(ctx, draft)?;
    }
    let stored = org.as_ref().map_or(0, |org| org.version);
    let version = typed.get("version").parse().unwrap_or(stored);
    let (known, fields) = (known.map(|draft| draft.id), settle(ctx, org.as_ref(), kind, typed));
    if !web::fits(&fields) {
        return Ok(Writing { org, kind, version, draft: known, fields, logo: None });
    }
    let draft = Draft {
        id: known.unwrap_or_else(|| DraftId::from(ctx.new_id())),
        organisation: id_of(&org),
        slug: None,
        account: me.id.clone(),
        author: String::new(),
        base_version: version,
        fields,
        saved_at: ctx.clock.text(),
    };
    store::save_draft(tx, &ctx.hub.id, &draft).await.or_fault()?;
    Ok(Writing { org, kind, version, draft: Some(draft.id), fields: draft.fields, logo: None })
}

/// What was typed, with what this person may not change put back to what is stored.
fn settle(ctx: &Ctx, org: Option<&Organisation>, kind: Kind, typed: &Fields) -> Fields {
    let stored = org.map(|org| org.profile.fields()).unwrap_or_default();
    let moved = ["postcode", "place"].iter().any(|name| stored.get(name) != typed.get(name));
    let fixed = |name: &str| FIXED.contains(&name) || SEAT.contains(&name) || name == "networks" && !ctx.who.staff();
    let mut fields = Fields::default();
    let kept = typed.0.iter().filter(|(name, value)| Profile::knows(name) && !fixed(name) && !value.is_empty());
    fields.0.extend(kept.cloned());
    let back = stored.0.into_iter().filter(|(name, _)| fixed(name) && name != "kind");
    fields.0.extend(back.filter(|(name, _)| !moved || !SEAT.contains(&name.as_str())));
    fields.push("kind", kind.code());
    debug_assert!(!fields.0.iter().any(|(name, _)| OF_THE_FORM.contains(&name.as_str())));
    fields
}

fn parse(ctx: &Ctx, writing: &Writing) -> Result<Profile, Vec<fields::Refusal>> {
    Profile::parse(&writing.fields, &|slug| ctx.hub.network(slug).is_some())
}

/// Organisations that may be this one, unless somebody has looked and said no.
async fn similar(ctx: &Ctx, tx: &mut Tx, profile: &Profile, typed: &Fields) -> Result<Vec<Similar>, Error> {
    if typed.some("confirm").is_some() {
        return Ok(Vec::new());
    }
    store::duplicates(tx, &ctx.hub.id, profile).await.or_fault()
}

/// Too long even for a draft: the whole of it stands in the form again, with what is wrong.
fn too_long(ctx: &Ctx, writing: &Writing) -> web::Result {
    let Err(refusals) = parse(ctx, writing) else { return Err(Error::TooLarge) };
    show(ctx, writing, &refusals, Vec::new(), Note::None)
}

fn saved(ctx: &Ctx, writing: &Writing) -> axum::response::Response {
    let draft = writing.draft.as_ref().map(ToString::to_string).unwrap_or_default();
    see_other(&format!("{}?draft={draft}&saved=1", writing.action(ctx)))
}

async fn done(ctx: &Ctx, mut tx: Tx, writing: &Writing, slug: &str) -> web::Result {
    if let Some(draft) = &writing.draft {
        store::remove_draft(&mut tx, &ctx.hub.id, draft).await.or_fault()?;
    }
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/organisations/{slug}"))))
}

#[derive(Template)]
#[template(path = "organisations/stale.html")]
struct Stale {
    page: Page,
    t: Tr,
    /// Label, what is stored now, what was typed.
    differ: Vec<(String, String, String)>,
    action: String,
    version: i64,
    draft: String,
    fields: Vec<(String, String)>,
    profile: String,
}

/// Somebody was faster: both texts, side by side; nothing is lost.
fn stale(ctx: &Ctx, writing: &Writing) -> web::Result {
    let Some(org) = &writing.org else { return Err(Error::Stale) };
    let (stored, t) = (org.profile.fields(), &ctx.t);
    let mut names: Vec<&String> = stored.0.iter().chain(&writing.fields.0).map(|(name, _)| name).collect();
    names.sort();
    names.dedup();
    let both = |name: &&String| (name_of(t, name), shown(t, name, &stored), shown(t, name, &writing.fields));
    let page = writing.page(ctx);
    let shown = Stale {
        page,
        t: ctx.t,
        differ: names.iter().map(both).filter(|(_, now, typed)| now != typed).collect(),
        action: writing.action(ctx),
        version: org.version,
        draft: writing.draft.as_ref().map(ToString::to_string).unwrap_or_default(),
        fields: writing.fields.0.clone(),
        profile: ctx.url(&format!("/organisations/{}", org.slug)),
    };
    web::html(StatusCode::CONFLICT, &shown)
}

/// What a field is called.
fn name_of(t: &Tr, name: &str) -> String {
    for part in ["summary", "description"] {
        if let Some(lang) = name.strip_prefix(part).and_then(|rest| rest.strip_prefix('_')) {
            return t.one(&format!("organisations-field-{part}"), "language", texts::language(t, lang));
        }
    }
    t.get(&format!("organisations-field-{}", name.replace('_', "-")))
}

/// What stands in a field, as people read it.
fn shown(t: &Tr, name: &str, fields: &Fields) -> String {
    let mut values = match name {
        "themes" | "target_groups" => fields.all(name).into_iter().map(|id| labels::concept(t, id)).collect(),
        "languages" => fields.all(name).into_iter().map(|tag| labels::language(tag).text).collect(),
        "purposes" => fields.all(name).into_iter().map(|number| labels::purpose(t, number)).collect(),
        "origin_lang" => vec![texts::language(t, fields.get(name))],
        "legal_form" if fields.some(name).is_some() => vec![labels::legal_form(t, fields.get(name))],
        "tax_status" if fields.some(name).is_some() => vec![labels::tax_status(t, fields.get(name))],
        _ => vec![fields.get(name).to_owned()],
    };
    if values.len() > 1 {
        values.sort();
    }
    web::list(t, &values)
}
