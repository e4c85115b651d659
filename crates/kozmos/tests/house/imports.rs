//! Who may import whom. A rule of the house that is broken on purpose stands in a list here, with its reason.

use std::collections::BTreeSet;

use crate::source::{code, files, rust, without_tests};

const ROOMS: &str = "crates/kozmos/src/";

/// `mod.rs` holds types and rules: no database, no pages. What may be named all the same, where, and why.
const IN_MOD: [(&str, &str, &str); 11] = [
    ("", "db::text", "a code that stands in a column"),
    ("", "db::Result", "the answer of a read model that follows the change table"),
    ("import", "db::Error", "an import tells why the database refused it"),
    ("search", "db::Tx", "the index in memory follows the change table"),
    ("matching", "db::Tx", "the matcher in memory follows the change table"),
    ("matching", "web::Error", "the start page's picture is asked for by the frame"),
    ("content", "web::Locale", "the languages of texts are the locales of the site"),
    ("site", "web::Locale", "the frame is what pages share"),
    ("site", "web::Tr", "the frame is what pages share"),
    ("site", "web::date", "the frame is what pages share"),
    ("site", "web::money", "the frame is what pages share"),
];

/// What a store may name of the pages all the same.
const IN_STORE: [(&str, &str); 1] = [("web::Cursor", "where a page of a long list begins")];

/// SQL stands in `store.rs`; besides, only here.
const SQL_OUTSIDE: [(&str, &str); 1] = [("crates/kozmos/src/mail.rs", "the table of jobs belongs to no room")];

/// A source of a room: its path, the room, what kind of file it is (`mod`, `store`, `pages`…), its code.
struct Source {
    path: String,
    room: String,
    kind: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let all = rust(ROOMS);
    let rooms: BTreeSet<String> = all
        .iter()
        .filter_map(|(path, _)| path.strip_prefix(ROOMS)?.strip_suffix("/mod.rs").map(str::to_owned))
        .filter(|room| !room.contains('/'))
        .collect();
    assert!(rooms.contains("people") && rooms.contains("funding"), "the rooms are found");
    let source = |(path, text): (String, String)| {
        let inside = path.strip_prefix(ROOMS)?;
        let (room, rest) = inside.split_once('/')?;
        let kind = rest.split('/').next()?.trim_end_matches(".rs").to_owned();
        rooms.contains(room).then(|| Source { room: room.to_owned(), kind, code: code(&text), path: path.clone() })
    };
    all.into_iter().filter_map(source).collect()
}

/// What a source names of a crate: `db::Tx`, `web::Error`… (also inside `use db::{Tx, …}`).
fn named(code: &str, krate: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let path = format!("{krate}::");
    for (at, _) in code.match_indices(&path) {
        let before = code[..at].chars().last();
        if before.is_some_and(|c| c.is_alphanumeric() || "_:.".contains(c)) {
            continue;
        }
        let after = &code[at + path.len()..];
        let list = match after.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or(""),
            None => after,
        };
        let names = if after.starts_with('{') { list.split(',').collect() } else { vec![list] };
        for name in names {
            let word: String = name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !word.is_empty() {
                found.insert(format!("{krate}::{word}"));
            }
        }
    }
    found
}

fn none(broken: Vec<String>) {
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_rules_of_a_room_know_no_database_and_no_pages() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| source.kind == "mod") {
        for krate in ["db", "web", "axum", "sqlx"] {
            for name in named(&source.code, krate) {
                let meant = IN_MOD.iter().any(|(room, n, _)| (room.is_empty() || *room == source.room) && *n == name);
                if !meant {
                    broken.push(format!("{}: {name}", source.path));
                }
            }
        }
    }
    none(broken);
}

#[test]
fn a_store_knows_no_pages() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| source.kind == "store") {
        for krate in ["web", "axum", "askama", "sqlx"] {
            let meant = |name: &String| IN_STORE.iter().any(|(known, _)| known == name);
            let names = named(&source.code, krate).into_iter().filter(|name| !meant(name));
            broken.extend(names.map(|name| format!("{}: {name}", source.path)));
        }
    }
    none(broken);
}

#[test]
fn sql_stands_in_stores_only() {
    let mut broken = Vec::new();
    for (path, text) in rust(ROOMS) {
        let store = path.contains("/store.rs") || path.contains("/store/") || path.contains("/tests");
        let testing = path.contains("/testing");
        if store || testing || SQL_OUTSIDE.iter().any(|(known, _)| *known == path) {
            continue;
        }
        let code = code(without_tests(&text));
        for call in ["db::rows!", "db::maybe!", "db::one!", "db::exec!", "db::bulk(", "db::delete_in(", "sqlx::"] {
            if code.contains(call) {
                broken.push(format!("{path}: {call}"));
            }
        }
    }
    none(broken);
}

#[test]
fn a_room_reads_another_only_through_its_front_door() {
    let sources = sources();
    let rooms: BTreeSet<&String> = sources.iter().map(|source| &source.room).collect();
    let mut broken = Vec::new();
    for source in sources.iter().filter(|source| source.kind != "tests") {
        for room in rooms.iter().filter(|room| **room != &source.room) {
            for inner in ["store", "pages", "api", "work"] {
                let path = format!("crate::{room}::{inner}");
                if source.code.contains(&path) {
                    broken.push(format!("{}: {path}", source.path));
                }
            }
        }
    }
    none(broken);
}

#[test]
fn the_crates_beside_the_product_know_nothing_of_it() {
    let mut broken = Vec::new();
    for (path, text) in files().iter().filter(|(path, _)| path.starts_with("crates/")) {
        if path.starts_with("crates/kozmos/") {
            continue;
        }
        if path.ends_with(".rs") {
            broken.extend(named(&code(text), "kozmos").iter().map(|name| format!("{path}: {name}")));
        }
        if path.ends_with("Cargo.toml") && text.lines().any(|line| line.starts_with("kozmos")) {
            broken.push(format!("{path}: depends on kozmos"));
        }
    }
    none(broken);
}

#[test]
fn what_only_thinks_touches_nothing() {
    let mut broken = Vec::new();
    for pure in [
        "crates/ranking/src/",
        "crates/shelf/src/",
        "crates/text/src/",
        "crates/places/src/",
        "crates/fields/src/",
        "crates/calendar/src/",
    ] {
        for (path, text) in rust(pure) {
            let code = code(&text);
            for forbidden in ["std::fs", "std::net", "std::env", "std::process", "tokio", "db::", "web::", "SystemTime"]
            {
                if code.contains(forbidden) && !named_in_word(&code, forbidden) {
                    broken.push(format!("{path}: {forbidden}"));
                }
            }
        }
    }
    none(broken);
}

/// Does it stand only as the end of a longer word?
fn named_in_word(code: &str, word: &str) -> bool {
    code.match_indices(word).all(|(at, _)| code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

#[test]
fn nobody_but_the_command_line_acts_as_the_operator() {
    let mut broken = Vec::new();
    for source in sources() {
        let page = matches!(source.kind.as_str(), "pages" | "api" | "work" | "store");
        if page && (source.code.contains("operator(") || source.code.contains("operator::<")) {
            broken.push(source.path);
        }
    }
    none(broken);
}

#[test]
fn every_route_is_declared_with_its_audience() {
    let mut broken = Vec::new();
    for (path, text) in rust(ROOMS) {
        let code = code(&text);
        for way_around in [".route(", ".nest(", ".route_service(", ".fallback_service("] {
            if code.contains(way_around) {
                broken.push(format!("{path}: {way_around}"));
            }
        }
    }
    none(broken);
}

#[test]
fn what_a_source_names_is_found() {
    let code = "use db::{Result, Tx}; fn f(x: web::Error) { crate::db::no(); self.db.x(); }";
    assert_eq!(named(code, "db").into_iter().collect::<Vec<_>>(), ["db::Result", "db::Tx"]);
    assert_eq!(named(code, "web").into_iter().collect::<Vec<_>>(), ["web::Error"]);
}
