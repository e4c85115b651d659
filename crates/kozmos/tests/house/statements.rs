//! Every SQL text is understood by both engines, without running it.

use std::collections::{BTreeMap, BTreeSet};

use db::Db;
use kozmos::testing::{House, on_both_engines};

use crate::source::{code, literals, rust, without_tests};

/// The statements of the product. The command line is named so that the linker keeps all rooms.
pub fn statements() -> Vec<&'static db::Statement> {
    std::hint::black_box(kozmos::cli::run as fn(kozmos::cli::Cli) -> std::process::ExitCode);
    db::statements().filter(|statement| !is_test(statement.file)).collect()
}

fn is_test(file: &str) -> bool {
    file.contains("tests") || file.contains("testing")
}

/// The texts that are written in bulk: `INSERT INTO t (a, b)` and `DELETE FROM t WHERE … IN`, completed.
pub fn bulk_texts() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for (path, source) in rust("crates/kozmos/src/").into_iter().filter(|(path, _)| !is_test(path)) {
        for literal in literals(&source) {
            if literal.starts_with("INSERT INTO ") && literal.ends_with(')') && !literal.contains("VALUES") {
                let columns = literal.matches(',').count() + 1;
                let values: Vec<String> = (1..=columns).map(|n| format!("${n}")).collect();
                texts.push((path.clone(), format!("{literal} VALUES ({})", values.join(", "))));
            }
            if literal.starts_with("DELETE FROM ") && literal.ends_with(" IN") {
                texts.push((path.clone(), format!("{literal} ($2)")));
            }
        }
    }
    texts
}

/// The text of a statement; one for any number of keys, for two.
pub fn with_keys(statement: &db::Statement) -> String {
    statement.sql.replace("{keys}", "$2, $3")
}

async fn refused(db: &Db, file: &str, sql: &'static str) -> Option<String> {
    db.prepare(sql).await.err().map(|error| format!("{file} on {}: {error}\n    {sql}", db.engine()))
}

#[tokio::test]
async fn every_statement_prepares_on_both_engines() {
    on_both_engines(async |house: House| {
        let mut broken = Vec::new();
        for statement in statements() {
            let place = format!("{}:{}", statement.file, statement.line);
            broken.extend(refused(&house.app.db, &place, with_keys(statement).leak()).await);
        }
        for (path, sql) in bulk_texts() {
            broken.extend(refused(&house.app.db, &path, sql.leak()).await);
        }
        assert!(broken.is_empty(), "{}", broken.join("\n"));
    })
    .await;
}

#[test]
fn every_statement_in_the_sources_is_known() {
    let mut known: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for statement in statements() {
        known.entry(statement.file).or_default().insert(statement.line);
    }
    let mut lost = Vec::new();
    for (path, text) in rust("crates/kozmos/src/").iter().filter(|(path, _)| !is_test(path)) {
        let code = code(without_tests(text));
        let calls = ["db::rows!", "db::rows_in!", "db::maybe!", "db::one!", "db::exec!"];
        let written: usize = calls.iter().map(|call| code.matches(call).count()).sum();
        // A macro of a store writes one text and is used at several lines.
        let found = known.get(path.as_str()).map_or(0, BTreeSet::len);
        if found < written {
            lost.push(format!("{path}: {written} are written, {found} are known"));
        }
    }
    assert!(known.len() > 5 && lost.is_empty(), "the linker dropped a room:\n{}", lost.join("\n"));
}

#[test]
fn no_statement_asks_the_database_for_the_time_or_for_everything() {
    let forbidden = ["now()", "current_timestamp", "current_date", " ilike ", "random()", "cascade", "select *"];
    let mut broken = Vec::new();
    for statement in statements() {
        let sql = statement.sql.to_lowercase();
        let found = forbidden.iter().filter(|word| sql.contains(**word));
        broken.extend(found.map(|word| format!("{}:{}: {word}", statement.file, statement.line)));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The engines disagree on what LIKE does with capital letters: it stands behind folded texts and codes only.
#[test]
fn no_statement_compares_peoples_words_with_like() {
    const FOLDED: [&str; 4] = ["sort_key", "slug", "value", "found_by"];
    let mut broken = Vec::new();
    for statement in statements() {
        for (at, _) in statement.sql.match_indices(" LIKE ") {
            let column = statement.sql[..at].rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
            if !FOLDED.contains(&column) {
                broken.push(format!("{}:{}: {column} LIKE", statement.file, statement.line));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
