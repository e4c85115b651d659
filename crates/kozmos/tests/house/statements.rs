//! Every SQL text is understood by both engines, without running it.

use std::collections::BTreeSet;

use db::Db;
use kozmos::testing::{House, on_both_engines};

use crate::source::{code, literals, rust};

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

async fn refused(db: &Db, file: &str, sql: &'static str) -> Option<String> {
    db.prepare(sql).await.err().map(|error| format!("{file} on {}: {error}\n    {sql}", db.engine()))
}

#[tokio::test]
async fn every_statement_prepares_on_both_engines() {
    on_both_engines(async |house: House| {
        let mut broken = Vec::new();
        for statement in statements() {
            let place = format!("{}:{}", statement.file, statement.line);
            broken.extend(refused(&house.app.db, &place, statement.sql).await);
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
    let known: BTreeSet<(&str, u32)> = statements().iter().map(|s| (s.file, s.line)).collect();
    let written: usize = rust("crates/kozmos/src/")
        .iter()
        .filter(|(path, _)| !is_test(path))
        .map(|(_, text)| {
            let code = code(text);
            ["db::rows!", "db::maybe!", "db::one!", "db::exec!"].iter().map(|c| code.matches(c).count()).sum::<usize>()
        })
        .sum();
    assert!(written > 20, "{written} statements were found");
    assert_eq!(known.len(), written, "the linker dropped a room, or a statement does not stand in the sources");
}

#[test]
fn no_statement_asks_the_database_for_the_time_or_for_words() {
    let forbidden =
        ["now()", "current_timestamp", "current_date", " like ", " ilike ", "random()", "cascade", "select *"];
    let mut broken = Vec::new();
    for statement in statements() {
        let sql = statement.sql.to_lowercase();
        let found = forbidden.iter().filter(|word| sql.contains(**word));
        broken.extend(found.map(|word| format!("{}:{}: {word}", statement.file, statement.line)));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
