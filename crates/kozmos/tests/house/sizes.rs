//! A file that a stranger can read in one go.

use crate::source::rust;

/// Longer than 500 lines, with the reason.
const LONGER: [(&str, &str); 0] = [];

#[test]
fn no_source_is_longer_than_500_lines() {
    let long: Vec<String> = rust("")
        .iter()
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(path, lines)| *lines > 500 && !LONGER.iter().any(|(known, _)| known == path))
        .map(|(path, lines)| format!("{path}: {lines}"))
        .collect();
    assert!(long.is_empty(), "split by audience or by question:\n{}", long.join("\n"));
}

#[test]
fn every_exception_is_still_one() {
    let sources = rust("");
    for (path, reason) in LONGER {
        let found = sources.iter().find(|(known, _)| known == path);
        assert!(found.is_some_and(|(_, text)| text.lines().count() > 500), "{path} is short now ({reason})");
    }
}

#[test]
fn half_of_the_sources_fit_on_two_screens() {
    let mut lines: Vec<usize> = rust("crates/").iter().map(|(_, text)| text.lines().count()).collect();
    lines.sort_unstable();
    let median = lines[lines.len() / 2];
    assert!(median <= 120, "the median of {} files is {median} lines", lines.len());
}

#[test]
fn every_source_begins_with_what_it_is_for() {
    let mute: Vec<String> = rust("crates/")
        .into_iter()
        .filter(|(_, text)| {
            let first = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with("#!["));
            !first.is_some_and(|line| line.starts_with("//"))
        })
        .map(|(path, _)| path)
        .collect();
    assert!(mute.is_empty(), "say in the first line what it is for:\n{}", mute.join("\n"));
}
