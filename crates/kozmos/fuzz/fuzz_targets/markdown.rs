//! Whatever is written, a page holds only tags, attributes and addresses that our own pages are made of.
#![no_main]

use std::collections::HashMap;

use kozmos::content::{Link, Target, plain, render, target, targets, with_links};
use kozmos::media::{Picture, Size, Words, with_pictures};
use libfuzzer_sys::fuzz_target;

const TAGS: [&str; 27] = [
    "bdi",
    "p",
    "h2",
    "h3",
    "h4",
    "ul",
    "ol",
    "li",
    "a",
    "strong",
    "em",
    "del",
    "code",
    "pre",
    "blockquote",
    "hr",
    "br",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "img",
    "figure",
    "figcaption",
    "small",
];
const ATTRIBUTES: [&str; 15] = [
    "href", "title", "rel", "start", "src", "alt", "srcset", "sizes", "width", "height", "lang", "dir", "class",
    "loading", "decoding",
];

fuzz_target!(|text: &str| {
    let link = |to: &String| match target(to, "https://kozmos.example") {
        Target::Known(link) => link,
        Target::Own { path, .. } if path.is_empty() => Link::Page("1-a".into(), "#x".into()),
        Target::Own { path, tail, .. } => Link::Room(format!("/{path}{tail}")),
    };
    let links: HashMap<String, Link> = targets(&[text]).into_iter().map(|to| (to.clone(), link(&to))).collect();
    let html = render(text, &links);
    check(&html);
    check(&with_links(&html, "de", |id| (id == "1-a").then(|| "/de/seite".to_owned())));
    let picture = Picture {
        id: "1-a".to_owned().into(),
        owner: String::new(),
        name: "x.jpg".into(),
        words: Words { credit: text.into(), alts: [("de".to_owned(), text.to_owned())].into(), ..Words::default() },
        sizes: vec![Size { width: 160, height: 90, file: "a.jpg".into() }],
        version: 1,
    };
    check(&with_pictures(&html, "vi", &[picture]));
    check(&with_pictures(&html, "vi", &[]));
    plain(text);
});

/// Reads tags as a browser does: an attribute's value ends at its quote, whatever stands in it.
fn check(html: &str) {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = rest[at + 1..].trim_start_matches('/');
        let name = word(&mut rest);
        assert!(TAGS.contains(&name), "<{name} in {html}");
        while !rest.starts_with('>') {
            rest = rest.strip_prefix(' ').expect("a space before an attribute");
            let attribute = word(&mut rest);
            assert!(ATTRIBUTES.contains(&attribute), "{attribute} in {html}");
            let (value, after) = rest.strip_prefix("=\"").expect("a value").split_once('"').expect("its end");
            let scheme = value.split_once(':').map_or("", |(scheme, _)| scheme);
            let address = matches!(attribute, "href" | "src") && !scheme.contains(['/', '#', '?']);
            let known = ["", "https", "http", "mailto", "tel", "page", "site", "media"];
            assert!(!address || known.contains(&scheme), "{scheme} in {html}");
            rest = after;
        }
    }
}

fn word<'a>(rest: &mut &'a str) -> &'a str {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    *rest = after;
    word
}
