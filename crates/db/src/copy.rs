//! Moving a whole database from one engine to the other, row for row.

use rusqlite::{Connection, Row};
use sqlx::postgres::PgRow;
use sqlx::{AssertSqlSafe, Column, Row as _, SqlSafeStr, TypeInfo};

use crate::{Db, Result, Tx, Value, bulk};

/// Rows that travel together at most.
const BATCH: i64 = 2_000;
/// Rows of a table that travel first: they show how heavy its rows are.
const FIRST: i64 = 20;
/// Bytes of text that travel together: a table of files is copied a few rows at a time.
const HEAVY: usize = 8 << 20;

/// Copies `tables` (in the order of their references, each with the columns that order it) from one migrated database
/// into another, empty one, in a single transaction. Gives the number of rows copied.
pub async fn copy(from: &Db, to: &Db, tables: &[(&'static str, &'static str)]) -> Result<u64> {
    let mut source = from.read().await?;
    let mut target = to.write().await?;
    let mut copied = 0;
    for (table, order) in tables {
        let (mut offset, mut batch) = (0, FIRST);
        loop {
            let sql = format!("SELECT * FROM {table} ORDER BY {order} LIMIT {batch} OFFSET {offset}");
            let (columns, rows) = read(&mut source, sql).await?;
            if rows.is_empty() {
                break;
            }
            offset += rows.len();
            let text = |value: &Value| if let Value::Text(Some(text)) = value { text.len() } else { 0 };
            let weight: usize = rows.iter().flatten().map(text).sum();
            batch = if weight > HEAVY { (batch / 4).max(1) } else { (batch * 4).min(BATCH) };
            let insert = format!("INSERT INTO {table} ({})", columns.join(", "));
            // The names come from the schema; the text lives as long as the copy does, once a batch.
            copied += bulk(&mut target, String::leak(insert), &rows, "").await?;
        }
    }
    target.commit().await?;
    Ok(copied)
}

impl Db {
    /// All rows of a table, in the order of these columns: for comparing two databases.
    pub async fn dump(&self, table: &'static str, order: &'static str) -> Result<Vec<Vec<Value>>> {
        let mut tx = self.read().await?;
        Ok(read(&mut tx, format!("SELECT * FROM {table} ORDER BY {order}")).await?.1)
    }
}

async fn read(tx: &mut Tx, sql: String) -> Result<(Vec<String>, Vec<Vec<Value>>)> {
    match tx {
        Tx::Sqlite(tx) => tx.aside(|connection| from_sqlite(connection, &sql)),
        Tx::Postgres(tx) => {
            let query = sqlx::query::<sqlx::Postgres>(AssertSqlSafe(sql).into_sql_str()).persistent(false);
            let found = query.fetch_all(&mut **tx).await?;
            let columns = found.first().map(|r| r.columns().iter().map(|c| c.name().to_owned()).collect());
            let rows =
                found.iter().map(|row| (0..row.len()).map(|i| from_postgres(row, i)).collect::<Result<Vec<_>>>());
            Ok((columns.unwrap_or_default(), rows.collect::<Result<Vec<_>>>()?))
        }
    }
}

fn from_sqlite(connection: &Connection, sql: &str) -> rusqlite::Result<(Vec<String>, Vec<Vec<Value>>)> {
    let mut statement = connection.prepare(sql)?;
    let columns = statement.columns();
    let names: Vec<String> = columns.iter().map(|column| column.name().to_owned()).collect();
    let kinds: Vec<String> = columns.iter().map(|column| column.decl_type().unwrap_or("").to_owned()).collect();
    drop(columns);
    let cell = |row: &Row<'_>, at: usize| {
        Ok(match kinds[at].as_str() {
            "BIGINT" => Value::Int(row.get(at)?),
            "DOUBLE PRECISION" => Value::Real(row.get(at)?),
            "BOOLEAN" => Value::Bool(row.get(at)?),
            _ => Value::Text(row.get(at)?),
        })
    };
    let rows = statement.query_map([], |row| (0..kinds.len()).map(|at| cell(row, at)).collect())?;
    Ok((names, rows.collect::<rusqlite::Result<_>>()?))
}

fn from_postgres(row: &PgRow, at: usize) -> Result<Value> {
    Ok(match row.column(at).type_info().name() {
        "INT8" => Value::Int(row.try_get(at)?),
        "FLOAT8" => Value::Real(row.try_get(at)?),
        "BOOL" => Value::Bool(row.try_get(at)?),
        _ => Value::Text(row.try_get(at)?),
    })
}
