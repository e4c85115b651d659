//! Moving a whole database from one engine to the other, row for row.

use sqlx::{AssertSqlSafe, Column, Row, SqlSafeStr, TypeInfo};

use crate::{Db, Result, Tx, Value, bulk};

/// Rows that travel together.
const BATCH: i64 = 2_000;

/// Copies `tables` (in the order of their references, each with the columns that order it) from one migrated database
/// into another, empty one, in a single transaction. Gives the number of rows copied.
pub async fn copy(from: &Db, to: &Db, tables: &[(&'static str, &'static str)]) -> Result<u64> {
    let mut source = from.read().await?;
    let mut target = to.write().await?;
    let mut copied = 0;
    for (table, order) in tables {
        let mut offset = 0;
        loop {
            let sql = format!("SELECT * FROM {table} ORDER BY {order} LIMIT {BATCH} OFFSET {offset}");
            let (columns, rows) = read(&mut source, sql).await?;
            if rows.is_empty() {
                break;
            }
            offset += BATCH;
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
    macro_rules! all {
        ($engine:ty, $tx:expr) => {{
            let sql = AssertSqlSafe(sql).into_sql_str();
            let found = sqlx::query::<$engine>(sql).persistent(false).fetch_all(&mut **$tx).await?;
            let columns = found.first().map(|r| r.columns().iter().map(|c| c.name().to_owned()).collect());
            let rows = found.iter().map(|row| (0..row.len()).map(|i| cell!(row, i)).collect::<Result<Vec<_>>>());
            Ok((columns.unwrap_or_default(), rows.collect::<Result<Vec<_>>>()?))
        }};
    }
    macro_rules! cell {
        ($row:expr, $i:expr) => {{
            let declared = $row.column($i).type_info().name().to_owned();
            Ok(match declared.as_str() {
                "INT8" | "BIGINT" | "INTEGER" => Value::Int($row.try_get($i)?),
                "FLOAT8" | "REAL" | "DOUBLE PRECISION" => Value::Real($row.try_get($i)?),
                "BOOL" | "BOOLEAN" => Value::Bool($row.try_get($i)?),
                _ => Value::Text($row.try_get($i)?),
            })
        }};
    }
    match tx {
        Tx::Sqlite(tx) => all!(sqlx::Sqlite, tx),
        Tx::Postgres(tx) => all!(sqlx::Postgres, tx),
    }
}
