//! Links inside texts. A link to a page of ours is kept by the page's id, so that it follows the page wherever it moves
//! and leads every reader to her own language.

use super::address::decoded;
use super::markdown::addresses;

/// How a link to a page is kept in the rendered text until it is shown: `page:<id>`.
pub const PREFIX: &str = "page:";

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// A page of ours, by its id; with what stood behind `#`.
    Page(String, String),
    /// An address of another room, without its language.
    Room(String),
    /// Another site, a mail address or a phone number.
    Outside(String),
    /// A picture of ours, by its id: it is shown, nothing leads to it.
    Picture(String),
    /// A place on the same page.
    Here(String),
    /// Nothing that we know.
    Nowhere,
}

impl Link {
    /// As it stands in the rendered text; none: the words stay, the link goes.
    pub fn href(&self) -> Option<String> {
        match self {
            Link::Page(id, at) => Some(format!("{PREFIX}{id}{at}")),
            Link::Room(path) => Some(format!("site:{path}")),
            Link::Outside(to) | Link::Here(to) => Some(to.clone()),
            Link::Picture(_) | Link::Nowhere => None,
        }
    }
}

/// What a typed address is, as far as it can be told without looking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Settled.
    Known(Link),
    /// An address of our own.
    Own {
        /// Its language.
        lang: String,
        /// Its path below that.
        path: String,
        /// What stands behind `#` or `?`, with that sign.
        tail: String,
    },
}

/// Reads a typed address; `base` is the address of our own site.
pub fn target(typed: &str, base: &str) -> Target {
    let typed = typed.trim();
    let own = typed.strip_prefix(base).filter(|rest| rest.is_empty() || rest.starts_with('/')).unwrap_or(typed);
    if let Some(id) = own.strip_prefix(PREFIX) {
        let (id, at) = id.split_at(id.find('#').unwrap_or(id.len()));
        return Target::Known(Link::Page(id.to_owned(), at.to_owned()));
    }
    if let Some(id) = own.strip_prefix(crate::media::PREFIX) {
        return Target::Known(Link::Picture(id.to_owned()));
    }
    if own.starts_with('#') {
        return Target::Known(Link::Here(own.to_owned()));
    }
    if let Some(rest) = own.strip_prefix('/').filter(|rest| !rest.starts_with('/')) {
        let (path, tail) = rest.split_at(rest.find(['#', '?']).unwrap_or(rest.len()));
        let (lang, path) = path.split_once('/').unwrap_or((path, ""));
        let path = decoded(path).trim_end_matches('/').to_owned();
        return Target::Own { lang: lang.to_owned(), path, tail: tail.to_owned() };
    }
    let (scheme, rest) = own.split_once(':').unwrap_or(("", own));
    let useful = match scheme {
        "http" | "https" => rest.strip_prefix("//").is_some_and(|rest| rest.contains('.') && !rest.contains(' ')),
        "mailto" => rest.contains('@'),
        "tel" => rest.chars().filter(char::is_ascii_digit).count() >= 3,
        _ => false,
    };
    Target::Known(if useful { Link::Outside(own.to_owned()) } else { Link::Nowhere })
}

/// All links of the parts of a text, each once.
pub fn targets(parts: &[&str]) -> Vec<String> {
    let mut all: Vec<String> = parts.iter().flat_map(|part| addresses(part)).collect();
    let mut seen = std::collections::HashSet::new();
    all.retain(|to| seen.insert(to.clone()));
    all
}

/// The ids of pages that a rendered text links to.
pub fn page_ids(html: &str) -> Vec<String> {
    let ids = html.split("href=\"page:").skip(1).filter_map(|rest| rest.split(['"', '#']).next());
    let mut ids: Vec<String> = ids.map(str::to_owned).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// The text as a reader gets it: links to pages and rooms lead to her language. `address_of` knows the addresses of the
/// pages; a page that is gone leaves its words.
pub fn shown(html: &str, lang: &str, address_of: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("<a href=\"") {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let Some(end) = tag.find('>') else { break };
        let href = tag[9..].split('"').next().unwrap_or("");
        rest = &tag[end + 1..];
        let to = if let Some(page) = href.strip_prefix(PREFIX) {
            let (id, at) = page.split_at(page.find('#').unwrap_or(page.len()));
            address_of(id).map(|to| to + at)
        } else if let Some(path) = href.strip_prefix("site:") {
            Some(format!("/{lang}{path}"))
        } else {
            out.push_str(&tag[..=end]);
            continue;
        };
        match to {
            Some(to) => out.push_str(&format!("<a href=\"{to}\">")),
            None => {
                // The words stay; the end of the link goes.
                let close = rest.find("</a>").unwrap_or(rest.len());
                out.push_str(&rest[..close]);
                rest = rest.get(close + 4..).unwrap_or("");
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_address_is_told_apart() {
        let base = "https://kozmos.example";
        let own = |path: &str, tail: &str| Target::Own { lang: "de".into(), path: path.into(), tail: tail.into() };
        assert_eq!(target("/de/projekt/ziele#a", base), own("projekt/ziele", "#a"));
        assert_eq!(target("https://kozmos.example/de/matching", base), own("matching", ""));
        assert_eq!(target("/de/%D0%BE/", base), own("о", ""));
        assert_eq!(
            target("https://kozmos.example.evil.example/", base),
            Target::Known(Link::Outside("https://kozmos.example.evil.example/".into()))
        );
        for nothing in ["javascript:alert(1)", "projekt", "", "//x.example", "mailto:nobody", "https://", "tel:", "tel"]
        {
            assert_eq!(target(nothing, base), Target::Known(Link::Nowhere), "{nothing}");
        }
    }

    #[test]
    fn a_link_leads_to_the_readers_language_and_a_lost_one_leaves_its_words() {
        let html = "<p><a href=\"page:1#x\">eins</a> <a href=\"page:2\">zwei</a> <a href=\"site:/search\">drei</a> <a href=\"https://a.example\">vier</a></p>";
        let shown = shown(html, "vi", |id| (id == "1").then(|| "/vi/mot".to_owned()));
        assert_eq!(
            shown,
            "<p><a href=\"/vi/mot#x\">eins</a> zwei <a href=\"/vi/search\">drei</a> <a href=\"https://a.example\">vier</a></p>"
        );
        assert_eq!(page_ids(html), ["1", "2"]);
    }
}
