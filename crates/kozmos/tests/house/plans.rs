//! What SQLite walks through from end to end: statements whose time grows with the table, or with everything that a hub
//! has. Each stands in `plans.txt` because it was looked at: it lists or counts all, or the table stays small.

use std::collections::BTreeSet;

use kozmos::testing::House;

use crate::snapshot;
use crate::statements::{statements, with_keys};

/// A line of a plan that goes through a whole table, or through all that begins with a hub's id. Tables that the
/// statement does not name are those that refer to a changed key: keys never change. What the statement itself makes, it
/// makes as long as it likes.
fn is_whole(line: &str, sql: &str) -> bool {
    let mut words = line.split(' ');
    let (step, table) = (words.next(), words.next().unwrap_or(""));
    let named = sql.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == table);
    let index = line.split_once('(').map_or("", |(_, used)| used.trim_end_matches(')'));
    let whole_hub = index == "hub_id=?" || (index.starts_with("hub_id=? AND ") && index.ends_with(['<', '>']));
    let made = sql.contains(&format!(") {table} ")) || sql.contains(&format!("RECURSIVE {table} "));
    named && !made && (step == Some("SCAN") || step == Some("SEARCH") && whole_hub)
}

#[tokio::test]
async fn every_statement_that_walks_through_a_table_was_looked_at() {
    let house = House::on_sqlite().await;
    let mut whole = BTreeSet::new();
    for statement in statements() {
        let text = statement.sql.split_whitespace().collect::<Vec<_>>().join(" ");
        for line in house.app.db.plan(&with_keys(statement)).await.expect("a plan") {
            if is_whole(&line, &text) {
                whole.insert(format!("{}: {line}: {text}", statement.file));
            }
        }
    }
    let list: String = whole.iter().map(|line| format!("{line}\n")).collect();
    snapshot::equal("plans.txt", &list);
}
