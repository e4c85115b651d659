//! The pages of the site: a tree, per language a versioned text, written by the centre's own people.
//!
//! A page has one text a language; a text has versions; one of them is *live*. In which state a translation is ([`State`])
//! is derived from the versions and never stored. An address that a page once had leads to it for ever. The texts of
//! stories, events and the start page are kept and translated the same way ([`Owner`]); where and when they are read is
//! the business of their own rooms.

mod address;
pub mod api;
mod check;
pub mod cli;
mod diff;
mod ease;
pub mod exchange;
mod file;
mod isolate;
mod link;
mod machine;
mod markdown;
mod marks;
mod menus;
mod outside;
mod owner;
pub mod pages;
pub mod po;
mod room;
mod shared;
mod state;
mod store;
#[cfg(test)]
mod tests;
mod tree;
pub mod work;
mod writing;
pub mod xliff;

pub use address::{address, join, reserved, slug_from, slug_of};
pub use api::api_docs;
pub use check::Check;
pub use diff::{Piece, Side, compare};
pub use ease::Ease;
pub use file::PageFile;
pub use link::{Link, PREFIX, Target, page_ids, shown as with_links, target, targets};
pub use machine::{Translator, translator};
pub use markdown::{plain, render, with_pictures as pictured};
pub use marks::Marked;
pub use menus::{Menu, MenuPage, Menus};
pub use outside::Answer;
pub use owner::{Owner, WritesTexts};
pub use pages::waiting;
pub use room::{Named, RECORDS, named, path as room_path};
pub use shared::{Reading, States, Told, marking, pictures_of, told};
pub use state::{Facts, State, last_seen, newer_source, state_of};
pub use store::{RecordText, forget_texts, record_states, record_texts, write_texts};
pub use tree::{Languages, TreeRefusal};
pub use web::Locale;
pub use writing::{LONGEST, Writing, whole};

use crate::ids::PageId;

/// What a page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// A project with its run-time.
    Project,
    /// Who is responsible for the site.
    Imprint,
    /// What happens to personal data.
    Privacy,
    /// How accessible the site is, and whom to tell of a barrier.
    Accessibility,
}

/// Where a page is listed on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the menu at the top.
    Menu,
    /// At the foot.
    Foot,
    /// Only on the page above it.
    Nowhere,
}

/// A code that stands in a column, an address and a message key.
macro_rules! codes {
    ($name:ident: $($variant:ident = $code:literal),+) => {
        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// As the database and forms write it.
            pub fn code(self) -> &'static str {
                match self {
                    $($name::$variant => $code),+
                }
            }

            /// Reads what [`Self::code`] writes.
            pub fn parse(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}
codes!(Kind: Text = "text", Project = "project", Imprint = "imprint", Privacy = "privacy", Accessibility = "accessibility");
codes!(Place: Menu = "menu", Foot = "foot", Nowhere = "none");

/// A page, without its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageHead {
    /// Its id.
    pub id: PageId,
    /// Whose the texts are.
    pub owner: Owner,
    /// The page above it; none: it stands at the top.
    pub parent: Option<PageId>,
    /// Its place among its sisters.
    pub position: i64,
    /// What it is for.
    pub kind: Kind,
    /// Where it is listed.
    pub place: Place,
    /// The language it was first written in: that text is nobody's translation.
    pub origin: Locale,
    /// First day of a project, `YYYY-MM-DD`.
    pub starts_on: Option<String>,
    /// Last day of a project.
    pub ends_on: Option<String>,
    /// Does it tell of the qualification programme? What an association still lacks leads to the first such page.
    pub qualification: bool,
    /// Was it removed?
    pub removed: bool,
    /// Counts the changes of the page itself (not of its texts).
    pub version: i64,
}

/// Where a day stands in a run-time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// It has not begun.
    Ahead,
    /// It runs.
    Now,
    /// It is over.
    Over,
}

impl PageHead {
    /// The page of a project that says no days of its own runs as long as its centre (`hub`: first and last day).
    pub fn within(&self, hub: (&Option<String>, &Option<String>)) -> PageHead {
        let mut head = self.clone();
        if self.kind == Kind::Project && self.starts_on.is_none() && self.ends_on.is_none() {
            (head.starts_on, head.ends_on) = (hub.0.clone(), hub.1.clone());
        }
        head
    }

    /// Where `today` stands in the page's run-time; none: it has none.
    pub fn running(&self, today: &str) -> Option<Running> {
        match (self.starts_on.as_deref(), self.ends_on.as_deref()) {
            (None, None) => None,
            (Some(starts), _) if today < starts => Some(Running::Ahead),
            (_, Some(ends)) if today > ends => Some(Running::Over),
            _ => Some(Running::Now),
        }
    }
}

/// How deep the tree may grow: longer addresses nobody types.
pub const DEEPEST: usize = 6;

/// The language that a tag of the database names.
pub fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap_or(Locale::De)
}
