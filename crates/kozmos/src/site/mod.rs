//! The frame of every page: layout, language switch, start page, error pages, assets.

pub mod pages;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use jiff::Timestamp;
pub use pages::logos;
use web::{Locale, Tr};

use crate::contact::{Card, cards};
use crate::ctx::Ctx;
use crate::funders::Funder;
use crate::hubs::Hub;
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
    /// Address and name of the pages above this one.
    pub crumbs: Vec<(String, String)>,
    /// Path and query after the locale, for the language switch.
    pub rest: String,
    /// The room whose menu entry is lit: `start`, `matching`, `associations`, `foundations`, `programmes`, `search`.
    pub room: &'static str,
    /// Keep search engines away: results, forms, errors.
    pub noindex: bool,
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
        }
    }

    /// Adds a page above this one.
    pub fn under(mut self, path: &str, name: String) -> Page {
        self.crumbs.push((self.url(path), name));
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

    /// The number that associations and foundations call, as people read it: the first contact person's.
    pub fn phone(&self) -> &str {
        self.hub.lines.first().map_or(&self.hub.facts.phone, |line| &line.terms.phone)
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

    /// All locales, for the switch.
    pub fn locales(&self) -> [Locale; 9] {
        Locale::ALL
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
