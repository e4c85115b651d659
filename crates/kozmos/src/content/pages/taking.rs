//! Taking the form of a text. What was typed is never lost: it is kept as a draft before anything can go wrong with it.

use axum::extract::Path;
use axum::http::StatusCode;
use fields::{Fields, Refusal};
use web::{Error, Form, Locale, WritingForm, see_other};

use super::editor::{DELETED, Desk, Typed};
use super::public::gone_page;
use super::{private, writable};
use crate::content::store::{self, Draft, How, Refused, When};
use crate::content::{Link, Owner, Target, Writing, compare, render, target, targets, whole, with_links};
use crate::ctx::{Ctx, OrFault};
use crate::ids::AccountId;
use crate::media;
use crate::write::Stamp;

/// Fields of the form that are kept in a draft.
const KEPT: [&str; 10] = ["title", "slug", "summary", "body", "aside", "minor", "in_step", "source", "made_of", "at"];

/// What the form asks for.
struct Sent {
    kept: Fields,
    base: i64,
    action: String,
}

impl Sent {
    /// It shall become a version of the text.
    fn is_to_stay(&self) -> bool {
        matches!(self.action.as_str(), "publish" | "save")
    }
}

/// `POST /{lang}/content/{id}/{text}`.
pub async fn take(
    ctx: Ctx,
    Path((_, id, text)): Path<(String, String, String)>,
    Form(sent): WritingForm,
) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?.id;
    let kept = Fields(sent.0.iter().filter(|(name, _)| KEPT.contains(&name.as_str())).cloned().collect());
    let sent = Sent { kept, base: sent.get("base").parse().unwrap_or(0), action: sent.get("do").to_owned() };
    let mut answer = once(&ctx, &account, (&id, &text), &sent).await;
    // Somebody was faster between our reading and our writing: now there is a newer text to compare with.
    if matches!(answer, Err(Error::Stale)) {
        answer = once(&ctx, &account, (&id, &text), &sent).await;
    }
    match answer {
        // Nothing is left that could keep a draft: the page gives back what she wrote.
        Err(Error::Gone) => gone_page(&ctx, None, whole(&sent.kept)).map(private),
        answer => answer,
    }
}

async fn once(ctx: &Ctx, account: &AccountId, (id, text): (&str, &str), sent: &Sent) -> web::Result {
    let mut tx = ctx.db.write().await.or_fault()?;
    let (page, lang, auth) = writable(ctx, &mut tx, (id, text)).await?;
    let desk = Desk::open(ctx, &mut tx, page, lang).await?;
    let (writing, refusals) = parse(ctx, desk.page.owner, &sent.kept);
    if !web::fits(&sent.kept) {
        drop(tx);
        return too_long(ctx, &desk, sent, &refusals).await;
    }
    let stale = sent.base != desk.last();
    let wanted = sent.is_to_stay() && !desk.page.removed;
    let (Some((writing, when)), true, false) = (writing, wanted, stale) else {
        return answer(ctx, tx, (desk, account), sent, refusals).await;
    };
    let when = if sent.action == "publish" { when } else { When::Later };
    let how = How {
        minor: sent.kept.has("minor", "yes"),
        machine: false,
        source: source(&desk, &sent.kept),
        when: when.clone(),
    };
    let stamp = Stamp::new(&ctx.app, &ctx.hub.id);
    let saved =
        store::save(&mut tx, &auth, &stamp, (&desk.page, lang, sent.base), (&writing, &how)).await.or_fault()?;
    if let Err(refused) = saved {
        drop(tx);
        let tx = ctx.db.write().await.or_fault()?;
        return answer(ctx, tx, (desk, account), sent, vec![slug_refused(refused)]).await;
    }
    store::remove_draft(&mut tx, &ctx.hub.id, account, (&desk.page.id, lang)).await.or_fault()?;
    tx.commit().await.or_fault()?;
    ctx.app.catch_up().await.or_fault()?;
    let done = match when {
        When::Now => "publish",
        When::At(_) => "later",
        When::Later => "save",
    };
    Ok(see_other(&format!("{}?done={done}", desk.here(ctx))))
}

/// Too long even for a draft: nothing is stored, and the whole of it stands in the form again.
async fn too_long(ctx: &Ctx, desk: &Desk, sent: &Sent, refusals: &[Refusal]) -> web::Result {
    if refusals.is_empty() {
        return Err(Error::TooLarge);
    }
    let mut typed = Typed::new(&sent.kept, sent.base, true);
    (typed.refusals, typed.kept) = (refusals, false);
    desk.show(ctx, StatusCode::UNPROCESSABLE_ENTITY, &typed).await
}

/// Everything but a text that was taken: the draft is kept, and the page says why.
async fn answer(
    ctx: &Ctx,
    mut tx: db::Tx,
    (desk, account): (Desk, &AccountId),
    sent: &Sent,
    refusals: Vec<Refusal>,
) -> web::Result {
    let gone = desk.page.removed && sent.is_to_stay();
    let stale = sent.base != desk.last() && sent.action != "draft" && !gone;
    let base = if stale { desk.last() } else { sent.base };
    let draft = Draft {
        page: desk.page.id.clone(),
        lang: desk.lang,
        // A look is taken again and again while she writes: she may not have seen the other's text yet.
        base: if sent.action == "preview" { sent.base } else { base },
        fields: sent.kept.clone(),
        saved_at: ctx.clock.text(),
    };
    store::save_draft(&mut tx, &ctx.hub.id, account, &draft).await.or_fault()?;
    tx.commit().await.or_fault()?;
    if sent.action == "draft" {
        return Ok(see_other(&format!("{}?done=draft", desk.here(ctx))));
    }
    let mut typed = Typed::new(&sent.kept, base, true);
    let status = if gone {
        typed.note = Some(DELETED);
        StatusCode::GONE
    } else if stale {
        typed.stale = Some(compare(&whole(&desk.fields()), &whole(&sent.kept)));
        typed.note = Some("content-note-stale");
        StatusCode::CONFLICT
    } else if sent.action == "preview" {
        typed.preview = Some(preview(ctx, desk.lang, &sent.kept).await?);
        StatusCode::OK
    } else {
        typed.refusals = &refusals;
        StatusCode::UNPROCESSABLE_ENTITY
    };
    desk.show(ctx, status, &typed).await
}

/// What was typed, or everything that is wrong with it.
fn parse(ctx: &Ctx, owner: Owner, fields: &Fields) -> (Option<(Writing, When)>, Vec<Refusal>) {
    let mut refusals = Vec::new();
    let when = match fields.some("at") {
        None => When::Now,
        Some(typed) => match instant(typed, &ctx.hub.facts.zone) {
            Some(at) if at <= ctx.clock.now() => When::Now,
            Some(at) => When::At(crate::clock::instant(at)),
            None => {
                refusals.push(Refusal { field: "at".into(), reason: "not-a-date", value: typed.to_owned() });
                When::Later
            }
        },
    };
    match Writing::parse(owner, fields) {
        Ok(writing) if refusals.is_empty() => (Some((writing, when)), refusals),
        Ok(_) => (None, refusals),
        Err(more) => (None, more.into_iter().chain(refusals).collect()),
    }
}

/// Civil time of the hub's zone as an instant.
fn instant(typed: &str, zone: &str) -> Option<jiff::Timestamp> {
    let civil: jiff::civil::DateTime = typed.replace(' ', "T").parse().ok()?;
    civil.in_tz(zone).ok().map(|at| at.timestamp())
}

/// Which version of its source the text says from now on: never more than there is.
fn source(desk: &Desk, fields: &Fields) -> Option<(Locale, i64)> {
    let (from, live) = match &desk.source {
        Some((from, version)) => (*from, version.number),
        None => return desk.newest.as_ref().and_then(store::Version::source),
    };
    let named = |field: &str| {
        let (lang, number) = fields.get(field).split_once(' ')?;
        (Locale::parse(lang) == Some(from)).then_some((from, i64::min(number.parse().ok()?, live)))
    };
    let whole = fields.has("in_step", "yes").then(|| named("source")).flatten();
    // A file says what it was made of; a text that was begun out of step says nothing of its source yet.
    let said = || desk.newest.as_ref().and_then(store::Version::source);
    whole.or_else(|| named("made_of")).or_else(said).or(Some((from, 0)))
}

fn slug_refused(refused: Refused) -> Refusal {
    let (reason, value) = match refused {
        Refused::Taken(path) => ("taken", path),
        Refused::Former(_, title) => ("former", title),
        Refused::Reserved(path) => ("reserved", path),
        other => ("taken", other.to_string()),
    };
    Refusal { field: "slug".into(), reason, value }
}

/// How text and box would look. Links are taken at their word.
async fn preview(ctx: &Ctx, lang: Locale, fields: &Fields) -> web::Result<(String, String)> {
    let base = ctx.config.base_url();
    let shown = |name: &str| {
        let links = targets(&[fields.get(name)]).into_iter().map(|typed| {
            let link = match target(&typed, &base) {
                Target::Known(link) => link,
                Target::Own { path, tail, .. } => Link::Room(format!("/{path}{tail}")),
            };
            (typed, link)
        });
        let html = render(fields.get(name), &links.collect());
        with_links(&html, lang.code(), |id| Some(format!("{base}/{}/content/{id}/{}", lang.code(), lang.code())))
    };
    let (body, aside) = (shown("body"), shown("aside"));
    let mut tx = ctx.db.read().await.or_fault()?;
    let wanted = [media::ids_in(&body), media::ids_in(&aside)].concat();
    let pictures = media::some(&mut tx, &ctx.hub.id, &wanted).await.or_fault()?;
    let whole = |html: &str| media::with_pictures(html, lang.code(), &pictures);
    Ok((whole(&body), whole(&aside)))
}
