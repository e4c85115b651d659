//! The Markdown of pages in the texts of other rooms: news, events. It is rendered when somebody reads it; what she gets is
//! kept at the door.

use std::collections::HashMap;

use db::Tx;
use web::{Locale, Tr};

use super::menus::pick;
use super::store::{self, Brief};
use super::{Facts, Link, State, Target, locale, markdown, newer_source, render, target, targets, with_links};
use crate::ctx::{Ctx, OrFault};
use crate::ids::PageId;
use crate::media::{self, Picture, Preview};

/// The ids of the pictures that some texts show, each once.
pub fn pictures_of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let typed = targets(&texts.into_iter().collect::<Vec<_>>());
    let mut ids: Vec<_> = typed.iter().filter_map(|to| to.strip_prefix(media::PREFIX)).map(str::to_owned).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// A record's text in one language, for those who write.
pub struct Standing {
    /// The address of its editor.
    pub to: String,
    /// The language and how the text stands, in the reader's words.
    pub name: String,
    /// It waits for a translator.
    pub waits: bool,
    /// She is writing it.
    pub here: bool,
}

impl Standing {
    fn of(ctx: &Ctx, id: &str, (lang, state): (Locale, State)) -> Standing {
        let t = ctx.t;
        let language = t.language(&lang);
        let stands = t.get(&format!("content-state-{}", state.code()));
        Standing {
            to: ctx.url(&format!("/content/{id}/{}", lang.code())),
            name: [language, t.get("site-colon"), stands].concat(),
            waits: state.waits(),
            here: false,
        }
    }
}

/// How the texts of a record stand: what somebody goes on with is seen, the rest is counted and folded.
pub struct States {
    /// Those that are seen.
    pub seen: Vec<Standing>,
    /// All others.
    pub rest: Vec<Standing>,
    /// So many are current.
    pub current: usize,
    /// Of so many.
    pub all: usize,
}

impl States {
    /// Of the record with that id in a list of many: seen are those that are begun, old, or read by nobody yet.
    pub fn of(ctx: &Ctx, id: &str, texts: &[(Locale, State)]) -> States {
        let begun = State::InWork..State::Current;
        States::parted(ctx, id, texts, |(_, state)| begun.contains(state))
    }

    /// Where the text in `lang` is written: seen is that one.
    pub fn at(ctx: &Ctx, id: &str, lang: Locale, texts: &[(Locale, State)]) -> States {
        let mut states = States::parted(ctx, id, texts, |(one, _)| *one == lang);
        states.seen.iter_mut().for_each(|own| own.here = true);
        states
    }

    fn parted(ctx: &Ctx, id: &str, texts: &[(Locale, State)], seen: impl Fn(&(Locale, State)) -> bool) -> States {
        let standings = |wanted: bool| {
            let those = texts.iter().filter(|text| seen(text) == wanted);
            those.map(|text| Standing::of(ctx, id, *text)).collect()
        };
        let current = texts.iter().filter(|(_, state)| !state.waits()).count();
        States { seen: standings(true), rest: standings(false), current, all: texts.len() }
    }
}

/// What a reader has to know of a text that is in her language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// A machine made it and nobody has read it.
    pub machine: bool,
    /// It is older than its source: the source's language and where to read it.
    pub older: Option<(String, String)>,
}

impl Told {
    /// From the facts of all texts; `to` is where the source stands.
    pub fn of(t: Tr, facts: &[Facts], lang: Locale, to: impl Fn(Locale) -> Option<String>) -> Told {
        let machine = facts.iter().any(|text| text.lang == lang && text.by_machine());
        let newer = newer_source(facts, lang);
        let older = newer.and_then(|source| Some((t.language(&source), to(source)?)));
        Told { machine, older }
    }
}

/// The same of a record's text; `path` is where the record stands, after the language.
pub async fn told(ctx: &Ctx, tx: &mut Tx, id: &str, lang: &str, path: &str) -> web::Result<Told> {
    let texts = store::texts(tx, &ctx.hub.id, &PageId::from(id.to_owned())).await.or_fault()?;
    let facts: Vec<Facts> = texts.into_iter().map(|text| text.facts).collect();
    Ok(Told::of(ctx.t, &facts, locale(lang), |source| Some(format!("/{}{path}", source.code()))))
}

/// The marks that a text is written with, each with its name, in the order of the tools that write them.
pub fn marking(t: &Tr) -> Vec<(&'static str, String)> {
    let names = t.get("content-tools");
    let marks = ["**…**", "*…*", "## …", "- …", "[…](/…)"];
    marks.into_iter().zip(names.split('|').map(str::to_owned)).collect()
}

/// What the links and pictures of some texts are for one reader.
pub struct Reading {
    lang: Locale,
    links: markdown::Resolved,
    /// The addresses of pages by their ids, in the reader's language.
    pages: HashMap<String, String>,
    pictures: Vec<Picture>,
}

impl Reading {
    /// Looks up everything that these texts name.
    pub async fn of(ctx: &Ctx, tx: &mut Tx, texts: &[&str]) -> web::Result<Reading> {
        let (hub, base) = (&ctx.hub.id, ctx.config.base_url());
        let (mut links, mut ids, mut shown) = (markdown::Resolved::new(), Vec::new(), Vec::new());
        for typed in targets(texts) {
            let link = match target(&typed, &base) {
                Target::Known(link) => link,
                Target::Own { lang, path, tail } => store::own(tx, hub, (&lang, &path, &tail)).await.or_fault()?,
            };
            match &link {
                Link::Page(id, _) => ids.push(id.clone()),
                Link::Picture(id) => shown.push(id.clone()),
                _ => {}
            }
            links.insert(typed, link);
        }
        let briefs = store::briefs(tx, hub, &ids).await.or_fault()?;
        let page = |id: String| {
            let own: Vec<&Brief> = briefs.iter().filter(|brief| brief.page_id.as_str() == id).collect();
            pick(&ctx.menu.languages, &own, Locale::De, ctx.locale).map(|page| (id, page.to))
        };
        let pages = ids.into_iter().filter_map(page).collect();
        let pictures = media::some(tx, hub, &shown).await.or_fault()?;
        Ok(Reading { lang: ctx.locale, links, pages, pictures })
    }

    /// A text in `lang` as HTML.
    pub fn html(&self, text: &str, lang: &str) -> String {
        let html = render(text, &self.links);
        let html = with_links(&html, self.lang.code(), |id| self.pages.get(id).cloned());
        media::with_pictures(&html, lang, &self.pictures)
    }

    /// The same for readers elsewhere: every address of ours is a whole one.
    pub fn html_elsewhere(&self, text: &str, lang: &str, base: &str) -> String {
        let html = self.html(text, lang).replace("=\"/", &format!("=\"{base}/"));
        html.replace(", /media/", &format!(", {base}/media/"))
    }

    /// The picture that the page of a text is shared with.
    pub fn preview(&self, text: &str, lang: &str) -> Option<Preview> {
        let html = render(text, &self.links);
        media::preview(&self.pictures, media::named(&html), lang)
    }
}
