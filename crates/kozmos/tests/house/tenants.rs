//! A statement about rows of a hub says of which hub.

use std::collections::BTreeSet;

use kozmos::app::MIGRATIONS;

use crate::statements::{bulk_texts, statements};

/// Statements that leave the hub out, by a piece of their text, with the reason.
const WITHOUT_HUB: [(&str, &str); 5] = [
    ("FROM network", "all hubs are read into memory at once"),
    ("FROM hub_funder", "all hubs are read into memory at once"),
    ("FROM hub_link", "all hubs are read into memory at once"),
    ("FROM contact_", "all hubs are read into memory at once"),
    ("SELECT hub_id, seq FROM ledger", "the follower asks for the heads of all hubs"),
];

/// The tables with a column `hub_id`.
fn tenant_tables() -> BTreeSet<String> {
    let mut tables = BTreeSet::new();
    for migration in MIGRATIONS {
        for piece in migration.sql.split("CREATE TABLE ").skip(1) {
            let (name, columns) = piece.split_once('(').expect("a table has columns");
            if columns.split(';').next().is_some_and(|columns| columns.contains("hub_id")) {
                tables.insert(name.trim().to_owned());
            }
        }
    }
    assert!(tables.contains("organisation") && tables.contains("past_grant") && !tables.contains("account"));
    tables
}

fn words(sql: &str) -> Vec<&str> {
    sql.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect()
}

/// The tenant tables that a statement names after FROM, JOIN, INTO or UPDATE.
fn touched<'a>(sql: &'a str, tables: &BTreeSet<String>) -> BTreeSet<&'a str> {
    let words = words(sql);
    let pairs = words.windows(2).filter(|pair| matches!(pair[0], "FROM" | "JOIN" | "INTO" | "UPDATE"));
    pairs.map(|pair| pair[1]).filter(|name| tables.contains(*name)).collect()
}

#[test]
fn every_statement_on_rows_of_a_hub_names_the_hub() {
    let tables = tenant_tables();
    let mut broken = Vec::new();
    let written = statements().into_iter().map(|one| (format!("{}:{}", one.file, one.line), one.sql.to_owned()));
    let all: Vec<(String, String)> = written.chain(bulk_texts()).collect();
    let mut seen = 0;
    for (place, sql) in &all {
        if touched(sql, &tables).is_empty() {
            continue;
        }
        seen += 1;
        if !sql.contains("hub_id") && !WITHOUT_HUB.iter().any(|(piece, _)| sql.contains(piece)) {
            broken.push(format!("{place}: {sql}"));
        }
    }
    assert!(seen > 5, "{seen} statements were looked at");
    assert!(broken.is_empty(), "these read or change rows of every hub:\n{}", broken.join("\n"));
}

#[test]
fn what_a_statement_touches_is_found() {
    let tables = tenant_tables();
    let sql = "SELECT o.id FROM organisation o JOIN account a ON a.id = o.id LEFT JOIN membership m ON TRUE";
    assert_eq!(touched(sql, &tables).into_iter().collect::<Vec<_>>(), ["membership", "organisation"]);
}
