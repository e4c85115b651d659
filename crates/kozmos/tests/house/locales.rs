//! The nine locales say the same things, no key is missing, none is left over, and every page shows texts only.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;
use kozmos::app;
use web::Locale;

use crate::source::{files, literals, until_closed};
use crate::world::{Caller, Record, World, fill};

/// Of each message the names of its variables, and the messages that it refers to.
type Messages = BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>;

fn messages(locale: &str) -> Messages {
    let folder = format!("locales/{locale}/");
    let mut messages = Messages::new();
    for (path, text) in files().iter().filter(|(path, _)| path.starts_with(&folder)) {
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                key = name.trim().to_owned();
                assert!(messages.insert(key.clone(), Default::default()).is_none(), "{path}: {key} stands twice");
            }
            let Some((variables, references)) = messages.get_mut(&key) else { continue };
            for piece in line.split('{').skip(1) {
                let name = piece.trim_start();
                let word =
                    |text: &str| text.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
                match name.strip_prefix('$') {
                    Some(variable) => drop(variables.insert(word(variable))),
                    None if name.starts_with(|c: char| c.is_ascii_lowercase()) => drop(references.insert(word(name))),
                    None => {}
                }
            }
        }
    }
    assert!(messages.len() > 50, "{locale} has messages");
    messages
}

/// A place in the sources that asks for a message by its name.
struct Use {
    path: String,
    key: String,
    /// Everything quoted in the call: the names of the values among it.
    quoted: Vec<String>,
}

/// The uses whose key is written out: `t.get("…")`, `t.one("…", "name", …)`.
fn uses() -> Vec<Use> {
    let mut uses = Vec::new();
    for (path, text) in sources() {
        for call in ["t.get(", "t.one(", "t.two(", "t.with("] {
            for (at, _) in text.match_indices(call) {
                if text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                    continue;
                }
                let arguments = until_closed(&text[at + call.len()..]);
                let quoted = literals(arguments);
                if arguments.trim_start().starts_with('"') {
                    uses.push(Use { path: path.clone(), key: quoted[0].clone(), quoted: quoted[1..].to_vec() });
                }
            }
        }
    }
    assert!(uses.len() > 50, "{} uses were found", uses.len());
    uses
}

/// The program and its templates, without tests.
fn sources() -> Vec<(String, String)> {
    let mut sources = files();
    sources.retain(|(path, _)| {
        let ours = path.starts_with("crates/kozmos/src/") || path.starts_with("crates/web/src/");
        ours && (path.ends_with(".rs") || path.ends_with(".html")) && !path.contains("tests.rs")
    });
    sources
}

#[test]
fn every_locale_has_the_same_messages_with_the_same_variables() {
    let german = messages("de");
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let own = messages(locale.code());
        for key in german.keys().filter(|key| !own.contains_key(*key)) {
            wrong.push(format!("{}: {key} is missing", locale.code()));
        }
        for (key, (variables, _)) in &own {
            match german.get(key) {
                None => wrong.push(format!("{}: {key} is not in the German messages", locale.code())),
                Some((known, _)) if known != variables => {
                    wrong.push(format!("{}: {key} has {variables:?} instead of {known:?}", locale.code()));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_key_that_is_asked_for_exists_and_gets_its_values() {
    let german = messages("de");
    let mut wrong = Vec::new();
    for one in uses() {
        match german.get(&one.key) {
            None => wrong.push(format!("{}: there is no message {}", one.path, one.key)),
            Some((variables, _)) => {
                for variable in variables.iter().filter(|variable| !one.quoted.contains(variable)) {
                    wrong.push(format!("{}: {} is not told its ${variable}", one.path, one.key));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_message_is_left_over() {
    let german = messages("de");
    let mut exact = BTreeSet::new();
    let mut prefixes = BTreeSet::new();
    for (_, text) in sources() {
        for literal in quoted(&text) {
            // "error-{name}-text" and "people-role-" + code: the key is put together at run time.
            if let Some((prefix, _)) = literal.split_once('{') {
                prefixes.insert(prefix.to_owned());
            } else if literal.ends_with('-') {
                prefixes.insert(literal.clone());
            }
            exact.insert(literal);
        }
    }
    prefixes.retain(|prefix| prefix.contains('-') && german.keys().any(|key| key.starts_with(prefix.as_str())));
    let referred: BTreeSet<&String> = german.values().flat_map(|(_, references)| references).collect();
    let unused: Vec<&String> = german
        .keys()
        .filter(|key| !exact.contains(*key) && !referred.contains(key))
        .filter(|key| !prefixes.iter().any(|prefix| key.starts_with(prefix.as_str())))
        .collect();
    assert!(unused.is_empty(), "nobody asks for\n{unused:#?}");
}

/// Everything between double quotes, also inside templates.
fn quoted(text: &str) -> Vec<String> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-{}_.".contains(c);
    let pieces = text.split('"').filter(|piece| !piece.is_empty() && piece.chars().all(plain));
    pieces.map(str::to_owned).collect()
}

#[tokio::test]
async fn every_page_shows_texts_in_all_nine_languages() {
    let world = World::new().await;
    let mut wrong = Vec::new();
    let mut pages = 0;
    for locale in Locale::ALL {
        for route in app::table().into_iter().filter(|route| route.method == Method::GET) {
            if !route.path.contains("{lang}") {
                continue;
            }
            let path = fill(route.path, locale.code(), Record::Published);
            for caller in [Caller::Anonymous, Caller::Coordinator] {
                let shown = world.browser(caller).send(Method::GET, &path, None).await;
                pages += 1;
                if let Some(at) = shown.body.find('⟪') {
                    let end = shown.body[at..].find('⟫').map_or(shown.body.len(), |end| at + end);
                    wrong.push(format!("{path} as {caller:?}: {}", &shown.body[at..end]));
                }
                let html =
                    shown.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
                let head = format!("<html lang=\"{}\" dir=\"{}\">", locale.code(), locale.dir());
                if html && shown.status.is_success() && shown.body.contains("<html") && !shown.body.contains(&head) {
                    wrong.push(format!("{path}: not {head}"));
                }
            }
        }
        let missing =
            world.browser(Caller::Anonymous).send(Method::GET, &format!("/{}/nothing", locale.code()), None).await;
        assert!(!missing.body.contains('⟪'), "{}", missing.body);
    }
    assert!(pages >= 9 * 8, "{pages} pages were looked at");
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
