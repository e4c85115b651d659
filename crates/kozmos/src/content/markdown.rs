//! Markdown to HTML: once for each version, when it is written. Raw HTML is never passed on: it is shown as typed.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use ammonia::Builder;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use super::isolate::{isolated, turns};
use super::link::Link;
use crate::media;

/// What a link of a text leads to: the address as typed and what it was found to be.
pub type Resolved = HashMap<String, Link>;

/// What a text is made of, and where each part stands. A star within a word is the one of Migrant*innen: it marks nothing,
/// though the next such star would be its end.
pub(super) fn events(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let within = move |at: usize| letter(text[..at].chars().next_back()) && letter(text[at + 1..].chars().next());
    let star = move |at: usize| text[at..].starts_with('*') && within(at);
    let words = move |place: &Range<usize>| star(place.start) || star(place.end - 1);
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
    parser.into_offset_iter().map(move |(event, place)| match event {
        Event::Start(Tag::Emphasis) if words(&place) => (Event::Text("*".into()), place.start..place.start + 1),
        Event::End(TagEnd::Emphasis) if words(&place) => (Event::Text("*".into()), place.end - 1..place.end),
        other => (other, place),
    })
}

/// A second fence behind the first: only what our own pages are made of.
static FENCE: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut fence = Builder::empty();
    fence.tags(
        ["p", "h2", "h3", "h4", "ul", "ol", "li", "a", "strong", "em", "del", "code", "pre", "blockquote", "hr", "br"]
            .into_iter()
            .chain(["table", "thead", "tbody", "tr", "th", "td", "img", "bdi"])
            .collect(),
    );
    let attributes = [
        ("a", ["href", "rel"].into()),
        ("ol", ["start"].into()),
        ("img", ["src", "alt"].into()),
        ("bdi", ["dir"].into()),
    ];
    fence.tag_attributes(HashMap::from(attributes));
    fence.url_schemes(["https", "http", "mailto", "tel", "page", "site", "media"].into());
    fence.link_rel(None);
    fence
});

/// The HTML of a text. `#` becomes `h2`: the title above the text is the page's `h1`.
pub fn render(text: &str, links: &Resolved) -> String {
    let (mut open, mut pictures): (Vec<bool>, Vec<bool>) = (Vec::new(), Vec::new());
    let mut outline = Outline::default();
    let (turns, mut code) = (turns(text), false);
    let events = events(text).filter_map(|(event, _)| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        Event::Text(words) if turns && !code && !pictures.contains(&true) => {
            Some(isolated(&words).map_or(Event::Text(words), |html| Event::InlineHtml(html.into())))
        }
        Event::Start(Tag::Heading { level, .. }) => {
            let level = outline.enter(level);
            Some(Event::Start(Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() }))
        }
        Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Heading(outline.here()))),
        // Only pictures of ours are shown: of others the words about them stay. Widths and descriptions come when the page
        // is shown; they may change.
        Event::Start(Tag::Image { link_type, dest_url, id, .. }) => {
            let own = matches!(links.get(&*dest_url), Some(Link::Picture(_)));
            // In the words about a picture there is none.
            let own = own && !pictures.contains(&true);
            pictures.push(own);
            own.then(|| Event::Start(Tag::Image { link_type, dest_url, title: CowStr::from(""), id }))
        }
        Event::End(TagEnd::Image) => pictures.pop().filter(|own| *own).map(|_| Event::End(TagEnd::Image)),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let href = links.get(&*dest_url).unwrap_or(&Link::Nowhere).href();
            open.push(href.is_some());
            let dest_url = CowStr::from(href?);
            Some(Event::Start(Tag::Link { link_type, dest_url, title, id }))
        }
        Event::End(TagEnd::Link) => open.pop().filter(|kept| *kept).map(|_| Event::End(TagEnd::Link)),
        other => {
            code = match other {
                Event::Start(Tag::CodeBlock(_)) => true,
                Event::End(TagEnd::CodeBlock) => false,
                _ => code,
            };
            Some(other)
        }
    });
    let mut out = String::with_capacity(text.len() * 2);
    html::push_html(&mut out, events);
    FENCE.clean(&out).to_string()
}

/// The headings above the place that is being rendered. The title of the page is the first level; below it no level is
/// left out, whatever number of `#` somebody types: who listens to a page finds her way by them.
#[derive(Default)]
struct Outline(Vec<HeadingLevel>);

impl Outline {
    fn enter(&mut self, typed: HeadingLevel) -> HeadingLevel {
        self.0.retain(|above| *above < typed);
        self.0.push(typed);
        self.here()
    }

    fn here(&self) -> HeadingLevel {
        HeadingLevel::try_from(self.0.len() + 1).unwrap_or(HeadingLevel::H6)
    }
}

/// The addresses of a text's links and of the pictures of ours in it, each once, in their order.
pub fn addresses(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (event, _) in events(text) {
        let picture = matches!(event, Event::Start(Tag::Image { .. }));
        if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event
            && (!picture || dest_url.starts_with(media::PREFIX))
            && !found.iter().any(|known| **known == *dest_url)
        {
            found.push(dest_url.into_string());
        }
    }
    found
}

/// The text with what `show` writes for its pictures of ours; it is given the id of each and the words about it.
pub fn with_pictures(text: &str, show: impl Fn(&str, &str) -> String) -> String {
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    // A picture in the words about another one is none.
    let mut open: Vec<Range<usize>> = Vec::new();
    let (mut own, mut words) = (None, String::new());
    for (event, place) in events(text) {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                if own.is_none()
                    && let Some(id) = dest_url.strip_prefix(media::PREFIX)
                {
                    own = Some((id.to_owned(), open.len()));
                    words.clear();
                }
                open.push(place);
            }
            Event::Text(more) | Event::Code(more) if own.is_some() => words.push_str(&more),
            Event::End(TagEnd::Image) => {
                let whole = open.pop().unwrap_or(place);
                if let Some((id, _)) = own.take_if(|(_, depth)| *depth == open.len()) {
                    out.push_str(&text[done..whole.start]);
                    let shown = show(&id, &words);
                    out.push_str(&shown);
                    done = whole.end;
                    // A paragraph of which nothing is left is none.
                    if shown.is_empty() && out.ends_with("\n\n") && text[done..].starts_with("\n\n") {
                        done += 2;
                    }
                }
            }
            _ => {}
        }
    }
    out + &text[done..]
}

/// The words of a text without its marks: for search, calendars, readability and machines. A number before the point of a
/// list is said: "24. Dezember" at the beginning of a line looks like one.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lists: Vec<Option<u64>> = Vec::new();
    for (event, _) in events(text) {
        match event {
            Event::Start(Tag::List(first)) => {
                if !out.is_empty() && !out.ends_with('\n') {
                    out.push('\n');
                }
                lists.push(first);
            }
            Event::End(TagEnd::List(_)) => {
                lists.pop();
                if lists.is_empty() {
                    out.push('\n');
                }
            }
            Event::Start(Tag::Item) => {
                if let Some(Some(number)) = lists.last_mut() {
                    out.push_str(&format!("{number}. "));
                    *number += 1;
                }
            }
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                out.push_str(&words)
            }
            Event::SoftBreak => out.push(' '),
            Event::HardBreak | Event::End(TagEnd::Item | TagEnd::TableRow | TagEnd::TableHead) => out.push('\n'),
            Event::End(TagEnd::TableCell) => out.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) => out.push_str("\n\n"),
            _ => {}
        }
    }
    let mut out = out.trim().to_owned();
    while out.contains("\n\n\n") {
        out = out.replace("\n\n\n", "\n\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn no_level_of_headings_is_left_out() {
        let levels = |text: &str| {
            let html = render(text, &Resolved::new());
            html.match_indices("<h").map(|(at, _)| html[at + 2..at + 3].to_owned()).collect::<String>()
        };
        for (text, expected) in [
            ("## a\n\n### b\n\n## c", "232"),
            ("# a\n\n## b\n\n#### c\n\n### d\n\n# e", "23442"),
            ("### a\n\n## b\n\n###### c", "223"),
        ] {
            assert_eq!(levels(text), expected, "{text}");
        }
    }

    fn shown(text: &str) -> String {
        let links = addresses(text).into_iter().map(|to| (to.clone(), Link::Outside(to))).collect();
        render(text, &links)
    }

    #[test]
    fn a_text_becomes_a_page_below_its_title() {
        assert_eq!(
            shown("# Hallo\n\nEin **Wort**.\n\n- a\n- b"),
            "<h2>Hallo</h2>\n<p>Ein <strong>Wort</strong>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"
        );
    }

    #[test]
    fn the_star_of_many_people_is_a_letter_and_other_stars_are_marks() {
        for (text, expected) in [
            ("Migrant*innen und Nachbar*innen", "Migrant*innen und Nachbar*innen"),
            (
                "**Für Partner*innen** und *viele* Freund*innen",
                "<strong>Für Partner*innen</strong> und <em>viele</em> Freund*innen",
            ),
            ("5*3*2 und *eins*, zwei", "5*3*2 und <em>eins</em>, zwei"),
        ] {
            assert_eq!(shown(text), format!("<p>{expected}</p>\n"));
        }
        assert_eq!(plain("Migrant*innen und Nachbar*innen"), "Migrant*innen und Nachbar*innen");
    }

    #[test]
    fn latin_words_keep_their_signs_in_a_text_from_right_to_left() {
        assert_eq!(shown("من Netz *e. V.* هنا"), "<p>من Netz <em><bdi dir=\"ltr\">e. V.</bdi></em> هنا</p>\n");
        assert_eq!(
            shown("<b>من</b> Netz e. V.، `Netz e. V.` [x](https://a.example/e.V.)"),
            "<p>&lt;b&gt;من&lt;/b&gt; <bdi dir=\"ltr\">Netz e. V.</bdi>، <code>Netz e. V.</code> \
             <a href=\"https://a.example/e.V.\">x</a></p>\n"
        );
        assert!(!shown("    من Netz e. V.").contains("<bdi"), "code is shown as typed");
        assert_eq!(shown("Ein Netz e. V."), "<p>Ein Netz e. V.</p>\n");
    }

    #[test]
    fn raw_html_is_shown_as_typed_and_never_obeyed() {
        let html = shown("<script>alert(1)</script> <b onclick=x>b</b>\n\n<iframe src=x></iframe>");
        assert!(!html.contains("<script") && !html.contains("<b ") && !html.contains("<iframe"), "{html}");
        assert!(html.contains("&lt;script&gt;"), "{html}");
        assert!(!shown("[x](javascript:alert(1))").contains("href"));
    }

    #[test]
    fn only_pictures_of_the_house_are_shown() {
        let text =
            "![Ein *Fest*](media:1-a \"x\") ![fremd](https://a.example/b.png) [![Logo](media:1-a)](https://a.example)";
        assert_eq!(addresses(text), ["media:1-a", "https://a.example"]);
        let mut links = Resolved::from([("https://a.example".to_owned(), Link::Outside("https://a.example".into()))]);
        assert!(!render(text, &links).contains("<img"), "it is not there");
        links.insert("media:1-a".into(), Link::Picture("1-a".into()));
        assert_eq!(
            render(text, &links),
            "<p><img src=\"media:1-a\" alt=\"Ein Fest\"> fremd <a href=\"https://a.example\"><img src=\"media:1-a\" \
             alt=\"Logo\"></a></p>\n"
        );
        assert!(!render("[x](media:1-a)", &links).contains("href"), "nothing leads to a picture");
        assert!(!render("<img src=\"media:1-a\" alt=\"\">", &links).contains("<img"), "as typed");
        let nested = render("![a ![b](media:1-a) c](media:1-a)", &links);
        assert_eq!(nested.matches("<img").count(), 1, "{nested}");
    }

    #[test]
    fn pictures_of_ours_are_written_as_somebody_wants_them() {
        let show = |id: &str, words: &str| format!("<{id}|{words}>");
        for (text, expected) in [
            ("a ![x *y* `z`](media:1) b\n\n![](media:2)", "a <1|x y z> b\n\n<2|>"),
            ("![x][p] und\n\n[p]: media:3 \"t\"", "<3|x> und\n\n[p]: media:3 \"t\""),
            ("![a ![b](media:1) c](media:2)!", "<2|a b c>!"),
            ("![a ![b](media:1) c](https://a.example)", "![a <1|b> c](https://a.example)"),
            ("`![x](media:1)` \\![x](media:1)", "`![x](media:1)` \\![x](media:1)"),
        ] {
            assert_eq!(with_pictures(text, show), expected);
        }
        assert_eq!(with_pictures("a\n\n![](media:1)\n\nb ![](media:2)\n\nc", |_, _| String::new()), "a\n\nb \n\nc");
    }

    #[test]
    fn the_words_of_a_text_come_without_its_marks() {
        assert_eq!(plain("# Titel\n\nEin [Link](https://a.example) und *mehr*."), "Titel\n\nEin Link und mehr.");
        assert_eq!(
            plain("Wir laden ein:\n\n24. Dezember: zu\n\nBis bald"),
            "Wir laden ein:\n\n24. Dezember: zu\n\nBis bald"
        );
        assert_eq!(plain("- a\n  1. b\n  2. c\n- d"), "a\n1. b\n2. c\n\nd");
        assert_eq!(plain("1. eins\n\n2. zwei\n\nEnde"), "1. eins\n\n2. zwei\n\nEnde");
    }

    proptest! {
        #[test]
        fn whatever_is_typed_nothing_dangerous_comes_out(text in "[<>a-z/ =\"'!\\[\\]()#*`:&;\n-]{0,120}") {
            let html = shown(&text);
            for tag in html.split('<').skip(1) {
                let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
                let known = ["p", "h2", "h3", "h4", "ul", "ol", "li", "a", "strong", "em", "del", "code", "pre", "blockquote", "hr", "br", "table", "thead", "tbody", "tr", "th", "td"];
                prop_assert!(known.contains(&name.as_str()), "{} in {}", name, html);
            }
            prop_assert!(!html.to_lowercase().contains("href=\"javascript"));
        }
    }
}
