//! What a search engine reads: the head of a page, and the map of the site. Addresses are without the house's name.

use std::collections::BTreeMap;

use super::Shown;

/// Languages with the addresses that a page has in them.
pub type Alternates = BTreeMap<String, String>;

/// What the head of a page tells search engines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// They are kept away.
    pub noindex: bool,
    /// The address that they shall take for the page.
    pub canonical: Option<String>,
    /// Where the page stands in other languages.
    pub alternates: Alternates,
}

/// A full address without the name of the house.
fn path(full: &str) -> String {
    let after = full.split("://").nth(1).expect("a full address");
    after[after.find('/').expect("a path")..].to_owned()
}

/// What stands after each `begin` up to the next `end`.
fn between<'a>(text: &'a str, begin: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(begin).skip(1).filter_map(move |rest| rest.split(end).next())
}

impl Shown {
    /// What the page tells search engines.
    pub fn told(&self) -> Told {
        let head = self.body.split("</head>").next().unwrap_or("").to_owned();
        let head = Shown { path: self.path.clone(), status: self.status, headers: self.headers.clone(), body: head };
        let tags = head.attributes("link[rel=alternate][hreflang]", "hreflang");
        let to = head.attributes("link[rel=alternate][hreflang]", "href");
        Told {
            noindex: head.attributes("meta[name=robots]", "content").iter().any(|robots| robots.contains("noindex")),
            canonical: head.attributes("link[rel=canonical]", "href").pop().map(|to| path(&to)),
            alternates: tags.into_iter().zip(to.iter().map(|to| path(to))).collect(),
        }
    }

    /// The addresses of a sitemap, each with its alternates.
    ///
    /// # Panics
    /// If an address stands in it twice.
    pub fn mapped(&self) -> BTreeMap<String, Alternates> {
        let mut all = BTreeMap::new();
        for url in between(&self.body, "<url>", "</url>") {
            let at = path(between(url, "<loc>", "</loc>").next().expect("an address"));
            let tags = between(url, "hreflang=\"", "\"").map(str::to_owned);
            let links = tags.zip(between(url, "href=\"", "\"").map(path)).collect();
            assert!(all.insert(at.clone(), links).is_none(), "{at} stands in the map twice");
        }
        all
    }
}
