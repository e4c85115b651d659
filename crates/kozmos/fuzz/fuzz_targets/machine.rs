//! Whatever a machine answers, a text has the links and pictures of its source and no other; said again as it was asked,
//! it is the same text.
#![no_main]

use std::collections::{BTreeSet, HashMap};

use kozmos::content::{Link, Marked, render, targets};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (source, answers) = text.split_once("\n\n\n").unwrap_or((text, ""));
    let marked = Marked::read(source);
    let same: Vec<String> = marked.asked().map(str::to_owned).collect();
    let said: Vec<String> = answers.lines().map(str::to_owned).collect();
    if let Some(back) = marked.said(&mut same.iter()) {
        assert_eq!(shown(&back), shown(source), "{back:?}");
    }
    if let Some(back) = marked.said(&mut said.iter()) {
        assert_eq!(addresses(&back), addresses(source), "{back:?}");
    }
    if let Some(title) = Marked::plain(source).said(&mut said.iter()) {
        assert!(!title.contains(['\n', '\r']) || source.contains(['\n', '\r']), "{title:?}");
    }
});

fn addresses(text: &str) -> BTreeSet<String> {
    targets(&[text]).into_iter().collect()
}

/// What is read, without blanks: those at the edge of a link may have moved out of it. A byte order mark is none of it.
fn shown(text: &str) -> String {
    let links: HashMap<String, Link> = targets(&[text]).into_iter().map(|to| (to.clone(), Link::Outside(to))).collect();
    render(text, &links).chars().filter(|sign| !sign.is_whitespace() && *sign != '\u{feff}').collect()
}
