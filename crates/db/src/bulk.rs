//! Many rows in one statement: imports write thousands of rows, and a round trip a row would cost minutes.

use rusqlite::types::ToSqlOutput;
use rusqlite::{ToSql, params_from_iter};
use sqlx::{AssertSqlSafe, SqlSafeStr};

use crate::{FromRow, Result, Tx, postgres};

/// One cell of a bulk insert.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// TEXT or NULL.
    Text(Option<String>),
    /// BIGINT or NULL.
    Int(Option<i64>),
    /// DOUBLE PRECISION or NULL.
    Real(Option<f64>),
    /// BOOLEAN or NULL.
    Bool(Option<bool>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(Some(text.to_owned()))
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(Some(text))
    }
}
impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        Value::Text(text)
    }
}
impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Int(Some(number))
    }
}
impl From<Option<i64>> for Value {
    fn from(number: Option<i64>) -> Self {
        Value::Int(number)
    }
}
impl From<Option<f64>> for Value {
    fn from(number: Option<f64>) -> Self {
        Value::Real(number)
    }
}
impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Value::Bool(Some(flag))
    }
}
impl From<Option<bool>> for Value {
    fn from(flag: Option<bool>) -> Self {
        Value::Bool(flag)
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Value::Text(text) => text.to_sql(),
            Value::Int(number) => number.to_sql(),
            Value::Real(number) => number.to_sql(),
            Value::Bool(flag) => flag.to_sql(),
        }
    }
}

/// SQLite allows 32,766 placeholders in a statement, PostgreSQL 65,535.
const PLACEHOLDERS: usize = 30_000;

/// Inserts all rows: `insert` is `INSERT INTO t (a, b)`, `conflict` what follows the values, for example
/// `ON CONFLICT (a) DO NOTHING` (or empty). Gives the number of rows touched. Rows are as long as the column list.
pub async fn bulk(tx: &mut Tx, insert: &'static str, rows: &[Vec<Value>], conflict: &'static str) -> Result<u64> {
    let Some(width) = rows.first().map(Vec::len) else { return Ok(0) };
    let mut done = 0;
    for chunk in rows.chunks((PLACEHOLDERS / width.max(1)).max(1)) {
        let sql = text(insert, width, chunk.len(), conflict, matches!(tx, Tx::Sqlite(_)));
        done += run(tx, sql, chunk.iter().flatten()).await?;
    }
    Ok(done)
}

/// Statements for so many keys stay prepared: the last key is said again until their number is a power of two, so that
/// there are few texts.
const FEW: usize = 64;

/// What [`rows_in!`] runs.
#[doc(hidden)]
pub async fn run_in<T: FromRow>(tx: &mut Tx, select: &'static str, first: &str, keys: &[String]) -> Result<Vec<T>> {
    let mut found = Vec::new();
    for chunk in keys.chunks(PLACEHOLDERS) {
        let few = chunk.len() <= FEW;
        let said = if few { chunk.len().next_power_of_two() } else { chunk.len() };
        let sql = select.replace("{keys}", &places(tx, said).join(","));
        let keys = chunk.iter().chain(chunk.last().into_iter().cycle()).take(said);
        found.extend(match tx {
            Tx::Sqlite(tx) => {
                let binds: Vec<&dyn ToSql> =
                    std::iter::once(&first as &dyn ToSql).chain(keys.map(|key| key as &dyn ToSql)).collect();
                let sql = sql.replace('$', "?");
                if few { tx.rows(&sql, &binds) } else { tx.rows_once(&sql, &binds) }?
            }
            Tx::Postgres(tx) => {
                let mut query = sqlx::query(AssertSqlSafe(sql).into_sql_str()).persistent(few).bind(first);
                for key in keys {
                    query = query.bind(key.as_str());
                }
                postgres::rows(tx, query).await?
            }
        });
    }
    Ok(found)
}

/// Deletes the rows of `delete` (`DELETE FROM t WHERE hub_id = $1 AND a IN`) whose key is among `keys`.
pub async fn delete_in(tx: &mut Tx, delete: &'static str, first: &str, keys: &[String]) -> Result<u64> {
    let mut done = 0;
    for chunk in keys.chunks(PLACEHOLDERS) {
        let places = places(tx, chunk.len());
        let sql = format!("{delete} ({})", places.join(","));
        let binds: Vec<Value> = std::iter::once(first.into()).chain(chunk.iter().map(|k| k.as_str().into())).collect();
        done += run(tx, sql, binds.iter()).await?;
    }
    Ok(done)
}

/// The placeholders from the second on, for `n` keys.
fn places(tx: &Tx, n: usize) -> Vec<String> {
    let sign = if matches!(tx, Tx::Sqlite(_)) { '?' } else { '$' };
    (2..n + 2).map(|at| format!("{sign}{at}")).collect()
}

/// SQLite takes `$n` for a name and looks every name up in a list: 27,000 of them take seconds. `?` counts by itself.
fn text(insert: &str, width: usize, rows: usize, conflict: &str, bare: bool) -> String {
    use std::fmt::Write;
    let mut sql = String::with_capacity(insert.len() + conflict.len() + 16 + rows * width * 7);
    sql.push_str(insert);
    sql.push_str(" VALUES ");
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ",(" });
        for column in 0..width {
            let comma = if column == 0 { "" } else { "," };
            sql.push_str(comma);
            if bare {
                sql.push('?');
            } else {
                let _ = write!(sql, "${}", row * width + column + 1);
            }
        }
        sql.push(')');
    }
    sql.push(' ');
    sql.push_str(conflict);
    sql
}

/// The text is assembled from constants of the source and placeholders only; every value is bound.
async fn run(tx: &mut Tx, sql: String, values: impl Iterator<Item = &Value>) -> Result<u64> {
    match tx {
        Tx::Sqlite(tx) => {
            let sql = sql.replace('$', "?");
            let touched = tx.aside(|connection| connection.prepare(&sql)?.execute(params_from_iter(values)))?;
            Ok(touched as u64)
        }
        Tx::Postgres(tx) => {
            let mut query = sqlx::query(AssertSqlSafe(sql).into_sql_str()).persistent(false);
            for value in values {
                query = match value {
                    Value::Text(v) => query.bind(v.clone()),
                    Value::Int(v) => query.bind(*v),
                    Value::Real(v) => query.bind(*v),
                    Value::Bool(v) => query.bind(*v),
                };
            }
            postgres::exec(tx, query).await
        }
    }
}
