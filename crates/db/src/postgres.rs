//! Statements on PostgreSQL, through sqlx.

use sqlx::postgres::{PgArguments, PgRow};
use sqlx::query::Query;
use sqlx::{Postgres, Transaction};

use crate::{FromRow, Result};

type Tx = Transaction<'static, Postgres>;
type Asked<'q> = Query<'q, Postgres, PgArguments>;

fn read<T: FromRow>(row: &PgRow) -> Result<T> {
    Ok(T::postgres(row)?)
}

/// All rows.
pub async fn rows<T: FromRow>(tx: &mut Tx, query: Asked<'_>) -> Result<Vec<T>> {
    query.fetch_all(&mut **tx).await?.iter().map(read).collect()
}

/// The row, if there is one.
pub async fn maybe<T: FromRow>(tx: &mut Tx, query: Asked<'_>) -> Result<Option<T>> {
    query.fetch_optional(&mut **tx).await?.as_ref().map(read).transpose()
}

/// Exactly one row.
pub async fn one<T: FromRow>(tx: &mut Tx, query: Asked<'_>) -> Result<T> {
    read(&query.fetch_one(&mut **tx).await?)
}

/// The number of rows touched.
pub async fn exec(tx: &mut Tx, query: Asked<'_>) -> Result<u64> {
    Ok(query.execute(&mut **tx).await?.rows_affected())
}
