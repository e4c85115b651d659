//! The two engines behind one type: connect, begin, commit, migrate.

use std::borrow::Cow;
use std::path::Path;
use std::time::Duration;

use sqlx::migrate::{MigrationType, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, PgPool, Postgres, SqlSafeStr, Sqlite, SqlitePool, Transaction};

use crate::{Error, Result};

/// A database, SQLite or PostgreSQL. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Db {
    /// One file: any number of readers, one writer.
    Sqlite {
        /// Readers.
        read: SqlitePool,
        /// The one writer: waiting happens in this pool's queue, in order, never as SQLITE_BUSY.
        write: SqlitePool,
    },
    /// A server, shared by any number of nodes.
    Postgres(PgPool),
}

/// An open transaction. Dropped without [`Tx::commit`], it is rolled back.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// One step of the schema, the same text for both engines.
pub struct Migration {
    /// Ascending number.
    pub version: i64,
    /// Its file name without the number.
    pub name: &'static str,
    /// Statements separated by `;`.
    pub sql: &'static str,
}

impl Db {
    /// Opens (and creates) the SQLite file.
    pub async fn sqlite(file: &Path) -> Result<Db> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .foreign_keys(true)
            .pragma("cache_size", "-16000")
            .pragma("temp_store", "memory")
            .busy_timeout(Duration::from_secs(5))
            .disable_statement_logging();
        let pool = || SqlitePoolOptions::new().test_before_acquire(false).acquire_timeout(Duration::from_secs(10));
        let write = pool().max_connections(1).connect_with(options.clone()).await?;
        let readers = std::thread::available_parallelism().map_or(4, |n| n.get() as u32 * 2).clamp(2, 16);
        let read = pool().max_connections(readers).connect_with(options.read_only(true)).await?;
        Ok(Db::Sqlite { read, write })
    }

    /// Connects to a PostgreSQL server by its `postgres://` address.
    pub async fn postgres(url: &str) -> Result<Db> {
        let options: PgConnectOptions = url.parse().map_err(Error::Fault)?;
        // What people write stands in statements' values, not in our log; a slow import is told by its own progress.
        let options = options.disable_statement_logging();
        let pool = PgPoolOptions::new().max_connections(16).acquire_timeout(Duration::from_secs(10));
        Ok(Db::Postgres(pool.connect_with(options).await?))
    }

    /// A transaction that only reads: all its statements see the same moment.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Db::Postgres(pool) => {
                Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY".into_sql_str()).await?)
            }
        })
    }

    /// A transaction that writes. On SQLite it takes the write lock at once: a deferred BEGIN that reads first and
    /// writes later fails without waiting when somebody else wrote in between.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE".into_sql_str()).await?),
            Db::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Brings the schema up to date. Several nodes may call it at once.
    pub async fn migrate(&self, migrations: &[Migration]) -> Result<()> {
        let steps = migrations.iter().map(|m| {
            let name = Cow::Borrowed(m.name);
            sqlx::migrate::Migration::new(m.version, name, MigrationType::Simple, m.sql.into_sql_str(), false)
        });
        let migrator = Migrator::with_migrations(steps.collect());
        match self {
            Db::Sqlite { write, .. } => migrator.run(write).await,
            Db::Postgres(pool) => migrator.run(pool).await,
        }
        .map_err(|error| Error::Fault(error.into()))
    }

    /// Asks the engine to prepare a statement without running it: is the text right?
    pub async fn prepare(&self, sql: &'static str) -> Result<()> {
        use sqlx::Executor;
        match self {
            Db::Sqlite { read, .. } => read.acquire().await?.prepare(sql.into_sql_str()).await.map(drop)?,
            Db::Postgres(pool) => pool.acquire().await?.prepare(sql.into_sql_str()).await.map(drop)?,
        }
        Ok(())
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
            let sql = sqlx::AssertSqlSafe(format!("DROP TABLE IF EXISTS {name}"));
            match self {
                Db::Sqlite { write, .. } => sqlx::raw_sql(sql).execute(write).await.map(drop)?,
                Db::Postgres(pool) => sqlx::raw_sql(sql).execute(pool).await.map(drop)?,
            }
        }
        Ok(())
    }

    /// `sqlite` or `postgres`.
    pub fn engine(&self) -> &'static str {
        if matches!(self, Db::Sqlite { .. }) { "sqlite" } else { "postgres" }
    }

    /// Waits for open transactions and closes the files and sockets.
    pub async fn close(&self) {
        match self {
            Db::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Makes the transaction's changes durable.
    pub async fn commit(self) -> Result<()> {
        match self {
            Tx::Sqlite(tx) => tx.commit().await,
            Tx::Postgres(tx) => tx.commit().await,
        }
        .map_err(Error::from)
    }
}
