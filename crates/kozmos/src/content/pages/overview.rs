//! The tree as its writers see it, level by level, with the state of every text; the drafts somebody has; links that
//! lead nowhere.

use std::collections::BTreeSet;

use askama::Template;
use axum::http::StatusCode;
use db::Tx;
use web::{Error, Form, Locale, Tr};

use super::editor::{facts, local};
use super::{in_tree, private};
use crate::content::store::{self, Broken, Child, Text};
use crate::content::{Answer, Owner, Place, State, address, locale, state_of};
use crate::ctx::{Ctx, OrFault};
use crate::ids::PageId;
use crate::site::Page;

/// Pages of a level on one screen.
const SHOWN: i64 = 50;

/// A page with the states of its texts.
pub(super) struct Row {
    pub(super) id: PageId,
    pub(super) title: String,
    pub(super) title_lang: Locale,
    pub(super) place: Place,
    /// Whose texts they are.
    pub(super) owner: Owner,
    /// Where everybody reads it.
    pub(super) live: Option<String>,
    pub(super) states: Vec<(Locale, State)>,
}

#[derive(Template)]
#[template(path = "content/overview.html")]
struct Overview {
    page: Page,
    t: Tr,
    under: Option<Row>,
    rows: Vec<Row>,
    more: Option<i64>,
    drafts: Vec<(String, String, Locale)>,
    staff: bool,
}

/// Message keys of places.
pub(super) fn place_key(place: Place) -> String {
    format!("content-place-{}", place.code())
}

/// The pages of a list with the states of their texts; the title as the reader best reads it.
pub(super) async fn rows(ctx: &Ctx, tx: &mut Tx, pages: &[Child]) -> web::Result<Vec<Row>> {
    let ids: Vec<PageId> = pages.iter().map(|page| page.id.clone()).collect();
    let mut texts = store::texts_of(tx, &ctx.hub.id, &ids).await.or_fault()?;
    texts.sort_by(|a, b| a.page.cmp(&b.page));
    let row = |page: &Child| {
        let own: Vec<Text> = texts.iter().filter(|text| text.page == page.id).cloned().collect();
        row(ctx, page, &own)
    };
    Ok(pages.iter().filter_map(row).collect())
}

fn row(ctx: &Ctx, page: &Child, texts: &[Text]) -> Option<Row> {
    let there: Vec<Locale> = texts.iter().map(|text| text.lang).collect();
    let shown = ctx.menu.languages.shown(ctx.locale, locale(&page.origin_lang), &there)?;
    let text = texts.iter().find(|text| text.lang == shown)?;
    let facts = facts(texts);
    Some(Row {
        id: page.id.clone(),
        title: text.title.clone(),
        title_lang: shown,
        place: Place::parse(&page.place).unwrap_or(Place::Nowhere),
        owner: Owner::parse(&page.owner).unwrap_or(Owner::Page),
        live: text.path.as_ref().filter(|_| text.live()).map(|path| address(ctx.locale.code(), path)),
        states: Locale::ALL.map(|lang| (lang, state_of(&facts, lang))).into(),
    })
}

impl Overview {
    fn state_name(&self, state: &State) -> String {
        self.t.get(&format!("content-state-{}", state.code()))
    }

    fn place_name(&self, row: &Row) -> Option<String> {
        (row.place != Place::Nowhere).then(|| self.t.get(&place_key(row.place)))
    }

    fn editable(&self, lang: &Locale) -> bool {
        self.page.who.writes(lang.code())
    }
}

/// `GET /{lang}/content`, with `under` for the pages below one.
pub async fn show(ctx: Ctx, Form(asked): Form) -> web::Result {
    let account = ctx.who.account.clone().ok_or(Error::SignIn)?;
    let mut tx = ctx.db.read().await.or_fault()?;
    let hub = &ctx.hub.id;
    let page = Page::new(&ctx, "content", ctx.t.get("content-title")).noindex();
    let mut page = page.under("/people/desk", ctx.t.get("people-desk"));
    let (mut parent, mut under) = (None, None);
    if let Some(id) = asked.some("under") {
        let head = in_tree(&ctx, &mut tx, id).await?;
        page = page.under("/content", ctx.t.get("content-title"));
        for id in store::above(&mut tx, hub, &head.id).await.or_fault()? {
            let texts = store::texts(&mut tx, hub, &id).await.or_fault()?;
            let child = Child {
                id,
                position: 0,
                origin_lang: head.origin.code().into(),
                place: head.place.code().into(),
                owner: head.owner.code().into(),
            };
            if let Some(row) = row(&ctx, &child, &texts) {
                if row.id == head.id {
                    under = Some(row);
                } else {
                    page.crumb(ctx.url(&format!("/content?under={}", row.id)), row.title);
                }
            }
        }
        page.title = under.as_ref().map_or_else(String::new, |row| row.title.clone());
        parent = Some(head.id);
    }
    let after = asked.get("after").parse().unwrap_or(-1);
    let mut children = store::children(&mut tx, hub, parent.as_ref(), (after, SHOWN + 1)).await.or_fault()?;
    let more = children.len() as i64 > SHOWN;
    children.truncate(SHOWN as usize);
    let more = children.last().filter(|_| more).map(|last| last.position);
    let rows = rows(&ctx, &mut tx, &children).await?;
    let drafts = drafts(&ctx, &mut tx, &account.id).await?;
    let staff = ctx.who.staff();
    let shown = Overview { page, t: ctx.t, under, rows, more, drafts, staff };
    Ok(private(web::html(StatusCode::OK, &shown)?))
}

/// Somebody's drafts: address of the editor, title, language.
async fn drafts(ctx: &Ctx, tx: &mut Tx, account: &crate::ids::AccountId) -> web::Result<Vec<(String, String, Locale)>> {
    let drafts = store::drafts_of(tx, &ctx.hub.id, account).await.or_fault()?;
    let line = |draft: store::Draft| {
        let title = draft.fields.some("title").unwrap_or("…").to_owned();
        (ctx.url(&format!("/content/{}/{}", draft.page, draft.lang.code())), title, draft.lang)
    };
    Ok(drafts.into_iter().map(line).collect())
}

#[derive(Template)]
#[template(path = "content/links.html")]
struct LinksPage {
    page: Page,
    t: Tr,
    broken: Vec<Broken>,
    /// When other sites were asked, and how many answered; none: no text has a link to one.
    asked: Option<String>,
    /// What is to be told of them.
    outside: Vec<(Broken, Answer)>,
}

/// So many links to other sites are told of.
const TOLD: usize = 200;

impl LinksPage {
    fn to(&self, broken: &Broken) -> String {
        self.page.url(&broken.at.form)
    }

    /// What came from another site.
    fn came(&self, answer: &Answer) -> String {
        let key = match answer {
            Answer::Refused(404 | 410) => "content-links-gone",
            Answer::Refused(status) => return self.t.one("content-links-refused", "status", status.to_string()),
            Answer::Fine | Answer::Moved(_) => "content-links-moved",
            Answer::Slow => "content-links-slow",
            Answer::Nobody => "content-links-nobody",
            Answer::Inward => "content-links-inward",
        };
        self.t.get(key)
    }
}

/// `GET /{lang}/content/links`: links that lead nowhere.
pub async fn links(ctx: Ctx) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let (base, today) = (ctx.config.base_url(), ctx.today());
    let broken = store::broken(&mut tx, &ctx.hub.id, (&base, &today)).await.or_fault()?;
    let (asked, outside) = outside(&ctx, &mut tx, &base).await?;
    drop(tx);
    let page = Page::new(&ctx, "content", ctx.t.get("content-links-title"));
    let page = page.under("/content", ctx.t.get("content-title")).noindex();
    let shown = LinksPage { page, t: ctx.t, broken, asked, outside };
    Ok(private(web::html(StatusCode::OK, &shown)?))
}

/// When other sites were asked, and the links that somebody should look at.
async fn outside(ctx: &Ctx, tx: &mut Tx, base: &str) -> web::Result<(Option<String>, Vec<(Broken, Answer)>)> {
    let t = ctx.t;
    let links = store::outside(tx, &ctx.hub.id, base).await.or_fault()?;
    if links.is_empty() {
        return Ok((None, Vec::new()));
    }
    let Some(asked) = store::asked(tx, &ctx.hub.id).await.or_fault()? else {
        return Ok((Some(t.get("content-links-never")), Vec::new()));
    };
    // A link that was mended meanwhile counts no more.
    let still: BTreeSet<&str> = links.iter().map(|link| link.target.as_str()).collect();
    let answers = || asked.answers.iter().filter(|(address, _)| still.contains(address.as_str()));
    let (when, all) = (local(t, &asked.at, &ctx.hub.facts.zone), answers().count());
    let lost = answers().filter(|(_, answer)| answer.is_lost()).count();
    let told = t.with("content-links-asked", &[("when", &when), ("count", &all), ("lost", &lost)]);
    let mut outside = store::worth_telling(links, &asked.answers);
    outside.truncate(TOLD);
    Ok((Some(told), outside))
}
