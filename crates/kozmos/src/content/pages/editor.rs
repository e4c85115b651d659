//! The editor of a text: what was typed, beside it the source and what is new in it since it was translated last.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use db::Tx;
use fields::{Fields, Refusal};
use web::{Error, Form, Locale, Tr, see_other};

use super::{desk_page, found, private, writable};
use crate::content::store::{self, Draft, Text, Version};
use crate::content::{Ease, Facts, Owner, PageHead, Piece, Side, States, address, compare, last_seen, state_of};
use crate::ctx::{Ctx, OrFault};
use crate::media::{self, Picture};
use crate::site::Page;

/// Everything that the editor of a text needs to know.
pub(super) struct Desk {
    pub(super) page: PageHead,
    pub(super) lang: Locale,
    pub(super) texts: Vec<Text>,
    /// The record is public, as far as it is its room's business.
    public: bool,
    /// The newest version of the text.
    pub(super) newest: Option<Version>,
    /// The language it is translated from, with the live version of that.
    pub(super) source: Option<(Locale, Version)>,
    /// The source as it was when it was translated last.
    pub(super) seen: Option<Version>,
}

/// So many pictures are offered beside a text; all stand on their own page.
const PICTURES: usize = 12;

/// Marks a draft that came from a file; the form does not keep it.
pub(super) const FROM_FILE: &str = "from_file";

/// What the form shows.
pub(super) struct Typed<'a> {
    pub(super) fields: &'a Fields,
    pub(super) base: i64,
    /// Somebody typed it or brought it in a file; it is not the text as it stands.
    pub(super) own: bool,
    pub(super) refusals: &'a [Refusal],
    /// It is stored, at least as a draft.
    pub(super) kept: bool,
    pub(super) note: Option<&'static str>,
    /// Rendered, for a look before it is saved.
    pub(super) preview: Option<(String, String)>,
    /// Somebody was faster: her text and ours.
    pub(super) stale: Option<(Side, Side)>,
}

impl<'a> Typed<'a> {
    pub(super) fn new(fields: &'a Fields, base: i64, own: bool) -> Typed<'a> {
        Typed { fields, base, own, refusals: &[], kept: true, note: None, preview: None, stale: None }
    }
}

#[derive(Template)]
#[template(path = "content/editor.html")]
struct EditorPage<'a> {
    page: Page,
    t: Tr,
    here: String,
    lang: Locale,
    owner: Owner,
    /// The form of the record whose text this is, after the language.
    record: Option<String>,
    /// The record is not public yet.
    hidden: bool,
    /// The page is deleted: its version.
    removed: Option<i64>,
    /// It may be taken back: something else stays.
    may_go: bool,
    /// Address of the live text.
    live: Option<String>,
    live_number: i64,
    unread: bool,
    next_at: Option<String>,
    typed: &'a Typed<'a>,
    source: Option<SourceShown>,
    refused: Vec<(String, String, String)>,
    staff: bool,
    /// Pictures to put into the text, the latest first.
    pictures: Vec<Picture>,
    /// A machine may write this text.
    machine: bool,
    states: States,
}

/// The source beside the form.
struct SourceShown {
    lang: Locale,
    number: i64,
    title: Side,
    summary: Side,
    body: Side,
    aside: Side,
    /// How its parts were when it was translated last; none: nothing is new.
    went: Vec<Side>,
}

/// A part of the source as it was, as far as there is an older one, and as it is.
fn part(old: Option<&str>, new: &str) -> (Side, Side) {
    match old {
        Some(old) => compare(old, new),
        None if new.is_empty() => (Side::new(), Side::new()),
        None => (Side::new(), vec![Piece { text: new.to_owned(), changed: false }]),
    }
}

impl Desk {
    /// Reads everything about a text.
    pub(super) async fn open(ctx: &Ctx, tx: &mut Tx, page: PageHead, lang: Locale) -> web::Result<Desk> {
        let hub = &ctx.hub.id;
        let texts = store::texts(tx, hub, &page.id).await.or_fault()?;
        let public = store::is_public(tx, hub, &page.id).await.or_fault()?;
        let own = texts.iter().find(|text| text.lang == lang);
        let newest = match own {
            Some(own) => store::version(tx, hub, (&page.id, lang, own.last)).await.or_fault()?,
            None => None,
        };
        let there: Vec<Locale> = texts.iter().filter(|text| text.live()).map(|text| text.lang).collect();
        let (mut source, mut seen) = (None, None);
        if let Some(from) = ctx.menu.languages.translated_from(lang, page.origin, &there) {
            let live = texts.iter().find(|text| text.lang == from).and_then(|text| text.facts.live).unwrap_or(0);
            source = store::version(tx, hub, (&page.id, from, live)).await.or_fault()?.map(|version| (from, version));
            if let Some(number) = last_seen(&facts(&texts), lang, from).filter(|number| *number < live) {
                seen = store::version(tx, hub, (&page.id, from, number)).await.or_fault()?;
            }
        }
        Ok(Desk { page, lang, texts, public, newest, source, seen })
    }

    /// The text as it stands.
    pub(super) fn text(&self) -> Option<&Text> {
        self.texts.iter().find(|text| text.lang == self.lang)
    }

    /// The number of its newest version; 0: there is none.
    pub(super) fn last(&self) -> i64 {
        self.text().map_or(0, |text| text.last)
    }

    /// The fields of its newest version.
    pub(super) fn fields(&self) -> Fields {
        match (&self.newest, self.text()) {
            (Some(version), Some(text)) => version.writing(&text.slug).fields(),
            _ => Fields::default(),
        }
    }

    /// The address of its editor.
    pub(super) fn here(&self, ctx: &Ctx) -> String {
        ctx.url(&format!("/content/{}/{}", self.page.id, self.lang.code()))
    }

    fn source_shown(&self) -> Option<SourceShown> {
        let (lang, now) = self.source.as_ref()?;
        let seen = self.seen.as_ref();
        let (old_title, title) = part(seen.map(|seen| seen.title.as_str()), &now.title);
        let (old_summary, summary) = part(seen.map(|seen| seen.summary.as_str()), &now.summary);
        let (old_body, body) = part(seen.map(|seen| seen.body.as_str()), &now.body);
        let (old_aside, aside) = part(seen.map(|seen| seen.aside.as_str()), &now.aside);
        let went = [old_title, old_summary, old_body, old_aside].into_iter().filter(|part| !part.is_empty()).collect();
        Some(SourceShown { lang: *lang, number: now.number, title, summary, body, aside, went })
    }

    /// The page with the form.
    pub(super) async fn show(&self, ctx: &Ctx, status: StatusCode, typed: &Typed<'_>) -> web::Result {
        let t = ctx.t;
        // Who only translates keeps the pictures of the source.
        let pictures = if ctx.who.staff() {
            let mut tx = ctx.db.read().await.or_fault()?;
            media::latest(&mut tx, &ctx.hub.id, PICTURES).await.or_fault()?
        } else {
            Vec::new()
        };
        let text = self.text();
        let facts = facts(&self.texts);
        let first = self.texts.iter().find(|text| text.lang == self.page.origin);
        let title_now = text.or(first).map_or_else(String::new, |text| text.title.clone());
        let language = t.language(&self.lang);
        let owner = self.page.owner;
        let page = desk_page(ctx, t.two("content-edit-title", "title", &title_now, "language", language), owner);
        let id = self.page.id.as_str();
        let live = text.filter(|text| text.live()).and_then(|text| match owner.address(id) {
            Some(record) => self.public.then(|| format!("/{}{record}", self.lang.code())),
            None => text.path.as_ref().map(|path| address(self.lang.code(), path)),
        });
        let may_go = text.is_some_and(Text::live) && (owner == Owner::Page || self.lang != self.page.origin);
        let refused = typed.refusals.iter().map(|refusal| {
            let label = t.get(&self.page.owner.label_key(&refusal.field));
            (refusal.field.clone(), label, t.one(&format!("refusal-{}", refusal.reason), "value", &refusal.value))
        });
        let hers = Locale::ALL.into_iter().filter(|lang| ctx.who.writes(lang.code()));
        let states: Vec<_> = hers.map(|lang| (lang, state_of(&facts, lang))).collect();
        let shown = EditorPage {
            page,
            t,
            here: self.here(ctx),
            lang: self.lang,
            owner,
            record: owner.form(id),
            hidden: !self.public,
            removed: self.page.removed.then_some(self.page.version),
            may_go,
            live,
            live_number: text.and_then(|text| text.facts.live).unwrap_or(0),
            unread: text.is_some_and(|text| text.live() && !text.facts.read && self.lang != self.page.origin),
            next_at: text.and_then(|text| text.next_at.as_ref()).map(|at| local(t, at, &ctx.hub.facts.zone)),
            typed,
            source: self.source_shown(),
            refused: refused.collect(),
            staff: ctx.who.staff(),
            pictures,
            machine: super::machine::offered(ctx, self),
            states: States::at(ctx, id, self.lang, &states),
        };
        Ok(private(web::html(status, &shown)?))
    }
}

/// Notes: the machine did not answer, or broke the text.
const MACHINE_FAILED: [&str; 2] = ["content-machine-failed", "content-machine-broken"];

/// Note: somebody deleted the page while she wrote.
pub(super) const DELETED: &str = "content-note-deleted";

impl EditorPage<'_> {
    /// Is the note about something that went wrong?
    fn warns(&self) -> bool {
        self.typed.stale.is_some()
            || self.typed.note.is_some_and(|note| note == DELETED || MACHINE_FAILED.contains(&note))
    }

    fn label(&self, field: &str) -> String {
        self.t.get(&self.owner.label_key(field))
    }

    /// A sentence about a field: its own, or how one writes here.
    fn hint(&self, field: &str) -> String {
        let key = format!("{}-hint", self.owner.label_key(field));
        self.t.get(if self.t.has(&key) { &key } else { "content-field-body-hint" })
    }

    /// What is said about a German text, if it is none so long that reading it would take longer than writing.
    fn ease(&self) -> Option<Ease> {
        let texts = [self.value("body"), self.value("aside")];
        self.typed.kept.then(|| Ease::of(self.t, self.lang.code(), self.value("summary"), &texts)).flatten()
    }

    fn value(&self, name: &str) -> &str {
        self.typed.fields.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    fn error(&self, name: &str) -> Option<&str> {
        self.refused.iter().find(|(field, ..)| field == name).map(|(_, _, why)| why.as_str())
    }

    /// Shall "says everything that the source says" be ticked? As she left it; not for a file that an older source went
    /// into.
    fn in_step(&self, source: &SourceShown) -> bool {
        let fields = self.typed.fields;
        match fields.some("made_of") {
            _ if !self.typed.own => true,
            Some(made_of) if fields.has(FROM_FILE, "yes") => {
                made_of == format!("{} {}", source.lang.code(), source.number)
            }
            _ => fields.has("in_step", "yes"),
        }
    }

    fn to(&self, tail: &str) -> String {
        format!("{}{tail}", self.here)
    }

    fn page_to(&self, tail: &str) -> String {
        format!("{}{tail}", self.here.rsplit_once('/').map_or("", |(page, _)| page))
    }
}

/// The facts of all texts.
pub(super) fn facts(texts: &[Text]) -> Vec<Facts> {
    texts.iter().map(|text| text.facts.clone()).collect()
}

/// An instant as civil time of the hub's zone, as the reader says it: `24. Dezember 2026, 08:00 Uhr`.
pub(super) fn local(t: Tr, instant: &str, zone: &str) -> String {
    let zoned = instant.parse::<jiff::Timestamp>().ok().and_then(|at| at.in_tz(zone).ok());
    zoned.map_or_else(
        || instant.to_owned(),
        |at| {
            let day = web::date(&t, &at.date().to_string());
            t.two("gatherings-moment", "day", day, "time", at.strftime("%H:%M").to_string())
        },
    )
}

/// `GET /{lang}/content/{id}/{text}`: the person's draft if there is one, else the newest version.
pub async fn form(ctx: Ctx, Path((_, id, text)): Path<(String, String, String)>, Form(asked): Form) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let (page, lang, _) = writable(&ctx, &mut tx, (&id, &text)).await?;
    let desk = Desk::open(&ctx, &mut tx, page, lang).await?;
    let draft = store::draft_of(&mut tx, &ctx.hub.id, &account.id, (&desk.page.id, lang)).await.or_fault()?;
    drop(tx);
    let (fields, base) = match &draft {
        Some(Draft { fields, base, .. }) => (fields.clone(), *base),
        None => (desk.fields(), desk.last()),
    };
    let mut typed = Typed::new(&fields, base, draft.is_some());
    typed.note = match asked.get("done") {
        "publish" => Some("content-note-published"),
        "later" => Some("content-note-scheduled"),
        "save" => Some("content-note-saved"),
        "draft" => Some("content-note-draft"),
        "machine-failed" => Some(MACHINE_FAILED[0]),
        "machine-broken" => Some(MACHINE_FAILED[1]),
        "exchange" => Some("content-exchange-done"),
        "newer" => Some("content-exchange-newer"),
        "part" => Some("content-exchange-part"),
        "withdraw" => Some("content-note-withdrawn"),
        "read" => Some("content-note-read"),
        _ => draft.as_ref().map(|_| "content-note-continued"),
    };
    desk.show(&ctx, StatusCode::OK, &typed).await
}

/// `POST /{lang}/content/{id}/{text}/discard`.
pub async fn discard(ctx: Ctx, Path((_, id, text)): Path<(String, String, String)>) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?;
    let mut tx = ctx.db.write().await.or_fault()?;
    let page = found(&ctx, &mut tx, &id).await?;
    let lang = Locale::parse(&text).ok_or(Error::NotFound)?;
    store::remove_draft(&mut tx, &ctx.hub.id, &account.id, (&page.id, lang)).await.or_fault()?;
    tx.commit().await.or_fault()?;
    Ok(see_other(&ctx.url(&format!("/content/{}/{}", page.id, lang.code()))))
}
