//! The frame of every page: layout, language switch, start page, error pages, assets.

pub mod frame;
pub mod pages;
mod picture;
mod standing;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use jiff::Timestamp;
pub use pages::logos;
use serde_json::{Value, json};
pub use standing::{Standing, alternates, everywhere};
use web::{Locale, Tr};

use crate::contact::{Card, cards};
use crate::content::{Menu, MenuPage, Place};
use crate::ctx::Ctx;
use crate::funders::Funder;
use crate::hubs::Hub;
use crate::media::Preview;
use crate::people::Who;

/// What the layout prints around a page.
pub struct Page {
    /// The reader's messages.
    pub t: Tr,
    /// The hub.
    pub hub: Arc<Hub>,
    /// Who is reading.
    pub who: Who,
    /// When.
    pub now: Timestamp,
    /// Title of the page, without the hub's name.
    pub title: String,
    /// The pages above this one.
    pub crumbs: Vec<MenuPage>,
    /// Path and query after the locale, for the language switch.
    pub rest: String,
    /// The room whose menu entry is lit: `start`, `matching`, `associations`, `foundations`, `programmes`, `search`.
    pub room: &'static str,
    /// Keep search engines away: results, forms, errors.
    pub noindex: bool,
    /// What every page shows of the tree of pages.
    pub menu: Arc<Menu>,
    /// Our own address, without a slash at the end.
    pub base: String,
    /// Where the page stands in each language; empty: at the same place in all.
    pub places: Vec<Standing>,
    /// The page that search engines shall take for this one, where it is another.
    pub canonical: Option<String>,
    /// One sentence for search engines and previews; empty: the hub's.
    pub summary: String,
    /// What the page is about, for machines (JSON-LD).
    pub about: Option<Value>,
    /// The picture of its own that is shown where it is shared; none: one with its title is drawn.
    pub preview: Option<Preview>,
}

impl Page {
    /// A page of the reader's, named by its title.
    pub fn new(ctx: &Ctx, room: &'static str, title: String) -> Page {
        Page {
            t: ctx.t,
            hub: Arc::clone(&ctx.hub),
            who: ctx.who.clone(),
            now: ctx.now,
            title,
            crumbs: Vec::new(),
            rest: ctx.rest.clone(),
            room,
            noindex: false,
            menu: Arc::clone(&ctx.menu),
            base: ctx.config.base_url(),
            places: Vec::new(),
            canonical: None,
            summary: String::new(),
            about: None,
            preview: None,
        }
    }

    /// The path of the page without language and query.
    fn path(&self) -> &str {
        self.rest.split('?').next().unwrap_or("")
    }

    /// For the language switch: where the page stands in each language.
    pub fn standings(&self) -> Vec<Standing> {
        if !self.places.is_empty() {
            return self.places.clone();
        }
        let same =
            |lang: Locale| Standing { lang, to: format!("/{}{}", lang.code(), self.rest), own: true, origin: false };
        Locale::ALL.map(same).into()
    }

    /// The other languages that have a text of their own: where the reader's has none, they are named.
    pub fn elsewhere(&self) -> Vec<&Standing> {
        self.places.iter().filter(|place| place.own && place.lang != self.t.locale).collect()
    }

    /// For search engines: tag and full address of each language that has a text, and `x-default`. A page in plain German
    /// names none: it is none of theirs.
    pub fn alternates(&self) -> Vec<(&'static str, String)> {
        if self.t.locale == Locale::Plain { Vec::new() } else { alternates(&self.base, &self.standings()) }
    }

    /// The full address that search engines shall take for this page.
    pub fn canonical(&self) -> String {
        let here = || self.places.iter().find(|place| place.lang == self.t.locale).map(|place| place.to.as_str());
        match self.canonical.as_deref().or_else(here) {
            Some(to) => format!("{}{to}", self.base),
            None => format!("{}/{}{}", self.base, self.t.locale.code(), self.path()),
        }
    }

    /// The picture that is shown where the page is shared: its full address, width and height, and what it shows.
    pub fn picture(&self) -> (String, i64, i64, &str) {
        match &self.preview {
            Some(Preview { size, alt }) => {
                let alt = if alt.is_empty() { &self.title } else { alt };
                (format!("{}{}", self.base, size.address()), size.width, size.height, alt)
            }
            None => {
                let to = format!("{}{}/{}{}.png", self.base, picture::HOME, self.t.locale.code(), self.path());
                let (width, height) = picture::SIZE;
                (to, width.into(), height.into(), &self.title)
            }
        }
    }

    /// One sentence about the page.
    pub fn description(&self) -> &str {
        if self.summary.is_empty() { &self.hub.text(self.t.locale.code()).1.lead } else { &self.summary }
    }

    /// The pages that every page lists.
    pub fn listed(&self, place: Place) -> &[MenuPage] {
        self.menu.pages(place, self.t.locale)
    }

    /// Does a star stand beside a title of the frame (`content/star.html`)? What it means is said at the foot.
    pub fn has_star(&self) -> bool {
        let listed = [Place::Menu, Place::Foot].into_iter().flat_map(|place| self.listed(place));
        self.crumbs.iter().chain(listed).any(|one| one.machine)
    }

    /// The page of the qualification programme.
    pub fn qualification(&self) -> Option<&MenuPage> {
        self.menu.qualification(self.t.locale)
    }

    /// Is this the page of that address?
    pub fn is_at(&self, to: &str) -> bool {
        to.strip_prefix('/').and_then(|to| to.strip_prefix(self.t.locale.code())) == Some(self.path())
    }

    /// Is this the page of that address, or one below it?
    pub fn is_in(&self, to: &str) -> bool {
        self.is_at(to) || self.crumbs.iter().any(|above| above.to == to)
    }

    /// What machines read (JSON-LD): where the page stands, and what it is about. `<` never stands in it.
    pub fn linked_data(&self) -> Vec<String> {
        let item = |(at, above): (usize, &MenuPage)| json!({"@type": "ListItem", "position": at + 2, "name": above.title, "item": format!("{}{}", self.base, above.to)});
        let start = json!({"@type": "ListItem", "position": 1, "name": self.t.get("site-start"), "item": format!("{}/{}", self.base, self.t.locale.code())});
        let last = json!({"@type": "ListItem", "position": self.crumbs.len() + 2, "name": self.title});
        let items: Vec<Value> =
            std::iter::once(start).chain(self.crumbs.iter().enumerate().map(item)).chain([last]).collect();
        let crumbs = json!({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items});
        let crumbs = (self.room != "start").then_some(&crumbs);
        crumbs.into_iter().chain(&self.about).map(|value| value.to_string().replace('<', "\\u003c")).collect()
    }

    /// Adds a page above this one.
    pub fn under(mut self, path: &str, name: String) -> Page {
        let to = self.url(path);
        self.crumb(to, name);
        self
    }

    /// The same, with the whole path.
    pub fn crumb(&mut self, to: String, title: String) {
        self.crumbs.push(MenuPage { to, title, lang: self.t.locale, machine: false });
    }

    /// The page of a record that stands at `path` in every language, with texts in `langs` (see [`everywhere`]). Where
    /// another language's text is shown, search engines are kept away: they keep the page that is written in its own.
    pub fn written(mut self, path: &str, langs: &str, origin: &str) -> Page {
        self.places = everywhere(path, langs, origin);
        self.noindex |= self.places.iter().any(|place| place.lang == self.t.locale && !place.own);
        self
    }

    /// Keeps search engines away.
    pub fn noindex(mut self) -> Page {
        self.noindex = true;
        self
    }

    /// An address in the reader's locale.
    pub fn url(&self, path: &str) -> String {
        format!("/{}{path}", self.t.locale.code())
    }

    /// Who answers, and whether now.
    pub fn cards(&self) -> Vec<Card> {
        cards(&self.hub, self.t, self.now)
    }

    /// The number that associations and foundations call, as people read it.
    pub fn phone(&self) -> &str {
        self.hub.phone()
    }

    /// The same for a `tel:` link.
    pub fn phone_link(&self) -> String {
        crate::contact::dialled(self.phone())
    }

    /// Who pays for the centre today.
    pub fn funders(&self) -> Vec<&Funder> {
        let today = crate::clock::day(self.now, &self.hub.facts.zone);
        self.hub.funders.iter().filter(|funder| funder.pays_on(&today)).collect()
    }

    /// A civil date in the reader's form.
    pub fn date(&self, iso: &str) -> String {
        web::date(&self.t, iso)
    }

    /// An amount in cents in the reader's form.
    pub fn money(&self, cents: i64, currency: &str) -> String {
        web::money(self.t.locale, cents, currency)
    }

    /// The main menu: room, path, message.
    pub fn menu(&self) -> [(&'static str, &'static str, &'static str); 7] {
        [
            ("matching", "/matching", "site-menu-matching"),
            ("associations", "/organisations/associations", "site-menu-associations"),
            ("foundations", "/organisations/foundations", "site-menu-foundations"),
            ("programmes", "/funding", "site-menu-programmes"),
            ("news", "/news", "site-menu-news"),
            ("gatherings", "/gatherings", "site-menu-gatherings"),
            ("search", "/search", "site-menu-search"),
        ]
    }

    /// The drawn mark, inline: it takes the colour of the text and costs no request.
    pub fn mark(&self) -> &'static str {
        include_str!("mark.svg")
    }

    /// Who made the open data that pages show.
    pub fn attribution(&self) -> &'static str {
        places::ATTRIBUTION
    }

    /// The address of an asset, with its version.
    pub fn asset(&self, name: &str) -> String {
        pages::asset_path(name)
    }

    /// What browsers check the script against before they run it (Subresource Integrity).
    pub fn script_integrity(&self) -> &'static str {
        pages::script_integrity()
    }
}
