//! Both engines hold the same schema, and it is the one that was agreed (`schema.txt`).

use db::{Result, Tx};
use kozmos::testing::{House, on_both_engines};

use crate::snapshot;

#[derive(db::FromRow)]
struct Column {
    place: String,
    name: String,
    kind: String,
    required: bool,
}

#[derive(db::FromRow)]
struct Index {
    place: String,
    name: String,
    of: String,
    single: bool,
}

async fn columns(tx: &mut Tx) -> Result<Vec<Column>> {
    match tx {
        Tx::Sqlite(_) => db::rows!(
            tx,
            Column,
            "SELECT t.name AS place, c.name AS name, lower(c.type) AS kind, c.\"notnull\" = 1 AS required \
             FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid",
        ),
        Tx::Postgres(_) => db::rows!(
            tx,
            Column,
            "SELECT CAST(table_name AS TEXT) AS place, CAST(column_name AS TEXT) AS name, CAST(data_type AS TEXT) AS kind, \
             is_nullable = 'NO' AS required FROM information_schema.columns WHERE table_schema = 'public' \
             ORDER BY table_name, ordinal_position",
        ),
    }
}

async fn indexes(tx: &mut Tx) -> Result<Vec<Index>> {
    match tx {
        Tx::Sqlite(_) => db::rows!(
            tx,
            Index,
            "SELECT t.name AS place, i.name AS name, group_concat(c.name, ', ' ORDER BY c.seqno) AS of, i.\"unique\" = 1 AS single \
             FROM sqlite_master t JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c \
             WHERE t.type = 'table' GROUP BY t.name, i.name, i.\"unique\"",
        ),
        Tx::Postgres(_) => db::rows!(
            tx,
            Index,
            "SELECT CAST(t.relname AS TEXT) AS place, CAST(i.relname AS TEXT) AS name, \
             string_agg(CAST(a.attname AS TEXT), ', ' ORDER BY k.n) AS of, x.indisunique AS single \
             FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid \
             JOIN pg_namespace s ON s.oid = t.relnamespace AND s.nspname = 'public' \
             CROSS JOIN LATERAL unnest(x.indkey) WITH ORDINALITY AS k (attnum, n) \
             JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum \
             GROUP BY t.relname, i.relname, x.indisunique",
        ),
    }
}

/// The schema as text: a table, its columns in order, its rules of uniqueness and its indexes.
async fn picture(tx: &mut Tx) -> Result<String> {
    let own = |table: &str| !table.starts_with("_sqlx") && !table.starts_with("sqlite_");
    let mut lines: Vec<String> = Vec::new();
    let columns: Vec<Column> = columns(tx).await?.into_iter().filter(|column| own(&column.place)).collect();
    let indexes: Vec<Index> = indexes(tx).await?.into_iter().filter(|index| own(&index.place)).collect();
    let mut tables: Vec<&str> = columns.iter().map(|column| column.place.as_str()).collect();
    tables.sort_unstable();
    tables.dedup();
    for table in tables {
        lines.push(table.to_owned());
        for column in columns.iter().filter(|column| column.place == table) {
            let required = if column.required { "" } else { " or nothing" };
            lines.push(format!("  {}: {}{required}", column.name, column.kind));
        }
        let describe = |index: &Index| match index.single {
            true => format!("  one row per ({})", index.of),
            false => format!("  index {} ({})", index.name, index.of),
        };
        let mut of_table: Vec<String> = indexes.iter().filter(|index| index.place == table).map(describe).collect();
        of_table.sort();
        lines.extend(of_table);
    }
    Ok(lines.join("\n") + "\n")
}

#[tokio::test]
async fn both_engines_hold_the_agreed_schema() {
    on_both_engines(async |house: House| {
        let mut tx = house.app.db.read().await.expect("a transaction");
        let picture = picture(&mut tx).await.expect("the engine describes itself");
        assert!(picture.contains("organisation\n  id: text\n"), "{picture}");
        snapshot::equal("schema.txt", &picture);
    })
    .await;
}
