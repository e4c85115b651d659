//! The two engines behind one type: connect, begin, commit.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions, PgPool, Postgres, SqlSafeStr, Transaction};

use crate::{Error, Result, sqlite};

/// A database, SQLite or PostgreSQL. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Db {
    /// One file.
    Sqlite(Arc<sqlite::File>),
    /// A server, shared by any number of nodes.
    Postgres(PgPool),
}

/// An open transaction. Dropped without [`Tx::commit`], it is rolled back.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(sqlite::Tx),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

impl Db {
    /// Opens (and creates) the SQLite file.
    pub async fn sqlite(file: &Path) -> Result<Db> {
        Ok(Db::Sqlite(Arc::new(sqlite::File::open(file)?)))
    }

    /// Connects to a PostgreSQL server by its `postgres://` address.
    pub async fn postgres(url: &str) -> Result<Db> {
        let options: PgConnectOptions = url.parse().map_err(Error::fault::<sqlx::Error>)?;
        // What people write stands in statements' values, not in our log; a slow import is told by its own progress.
        let options = options.disable_statement_logging();
        let pool = PgPoolOptions::new().max_connections(16).acquire_timeout(Duration::from_secs(10));
        Ok(Db::Postgres(pool.connect_with(options).await?))
    }

    /// A transaction that only reads: all its statements see the same moment.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite(file) => Tx::Sqlite(file.read().await?),
            Db::Postgres(pool) => {
                Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY".into_sql_str()).await?)
            }
        })
    }

    /// Reads that begin from now on see all that anybody has written up to now: for whoever has learned that another
    /// process has written. (A server's reads always do.)
    pub fn look_anew(&self) {
        if let Db::Sqlite(file) = self {
            file.look_anew();
        }
    }

    /// A transaction that writes. On SQLite it takes the write lock at once: a deferred BEGIN that reads first and
    /// writes later fails without waiting when somebody else wrote in between.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite(file) => Tx::Sqlite(file.write().await?),
            Db::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Asks the engine to prepare a statement without running it: is the text right?
    pub async fn prepare(&self, sql: &'static str) -> Result<()> {
        use sqlx::Executor;
        match self {
            Db::Sqlite(file) => file.read().await?.aside(|connection| connection.prepare(sql).map(drop)),
            Db::Postgres(pool) => Ok(pool.acquire().await?.prepare(sql.into_sql_str()).await.map(drop)?),
        }
    }

    /// How SQLite would go about a statement: the lines of its plan, none on PostgreSQL (tests).
    pub async fn plan(&self, sql: &str) -> Result<Vec<String>> {
        let Db::Sqlite(file) = self else { return Ok(Vec::new()) };
        let tx = file.read().await?;
        tx.aside(|connection| {
            let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", sql.replace('$', "?")))?;
            plan.raw_query().mapped(|row| row.get("detail")).collect()
        })
    }

    /// Creates a database on a PostgreSQL server (tests); `name` is a bare word.
    pub async fn create_database(&self, name: &str) -> Result<()> {
        assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'), "a bare word");
        let Db::Postgres(pool) = self else { return Ok(()) };
        let sql = sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"));
        sqlx::raw_sql(sql).execute(pool).await?;
        Ok(())
    }

    /// Drops tables in this order (the demo, starting over); the names are bare words of the schema.
    pub async fn drop_tables(&self, names: &[&str]) -> Result<()> {
        for name in names {
            assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'), "a bare word");
            let sql = format!("DROP TABLE IF EXISTS {name}");
            match self {
                Db::Sqlite(file) => {
                    let tx = file.write().await?;
                    tx.aside(|connection| connection.execute_batch(&sql))?;
                    tx.commit()?;
                }
                Db::Postgres(pool) => {
                    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(pool).await?;
                }
            }
        }
        Ok(())
    }

    /// `sqlite` or `postgres`.
    pub fn engine(&self) -> &'static str {
        if matches!(self, Db::Sqlite(_)) { "sqlite" } else { "postgres" }
    }

    /// Waits for open transactions and closes the files and sockets.
    pub async fn close(&self) {
        match self {
            Db::Sqlite(file) => file.close().await,
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Makes the transaction's changes durable.
    pub async fn commit(self) -> Result<()> {
        match self {
            Tx::Sqlite(tx) => tx.commit(),
            Tx::Postgres(tx) => tx.commit().await.map_err(Error::from),
        }
    }
}
