//! Bringing the schema up to date.

use std::borrow::Cow;

use rusqlite::{Connection, params};
use sqlx::SqlSafeStr;
use sqlx::migrate::{MigrationType, Migrator};

use crate::{Db, Error, Result, sizes};

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
    /// Brings the schema up to date. Several nodes may call it at once.
    pub async fn migrate(&self, migrations: &[Migration]) -> Result<()> {
        let steps = migrations.iter().map(|m| {
            let name = Cow::Borrowed(m.name);
            sqlx::migrate::Migration::new(m.version, name, MigrationType::Simple, m.sql.into_sql_str(), false)
        });
        let steps: Vec<_> = steps.collect();
        match self {
            Db::Sqlite(file) => {
                let tx = file.write().await?;
                tx.aside(|connection| Ok(apply(connection, &steps)))??;
                tx.aside(sizes::suppose)?;
                tx.commit()
            }
            Db::Postgres(pool) => Migrator::with_migrations(steps).run(pool).await.map_err(Error::fault),
        }
    }

    /// The numbers of the steps that were taken, ascending.
    pub async fn applied(&self) -> Result<Vec<i64>> {
        const SQL: &str = "SELECT version FROM _sqlx_migrations WHERE success = TRUE ORDER BY version";
        match self {
            Db::Sqlite(file) => file.read().await?.aside(|connection| {
                let mut steps = connection.prepare(SQL)?;
                steps.query_map([], |row| row.get(0))?.collect()
            }),
            Db::Postgres(pool) => Ok(sqlx::query_scalar(SQL).fetch_all(pool).await?),
        }
    }
}

/// The book of steps is the one that sqlx keeps on PostgreSQL, with the same name and columns.
fn apply(connection: &Connection, steps: &[sqlx::migrate::Migration]) -> Result<()> {
    connection.execute_batch(
        "CREATE TABLE IF NOT EXISTS _sqlx_migrations (version BIGINT PRIMARY KEY, description TEXT NOT NULL, \
         installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, success BOOLEAN NOT NULL, checksum BLOB NOT NULL, \
         execution_time BIGINT NOT NULL)",
    )?;
    let mut known = connection.prepare("SELECT version, checksum FROM _sqlx_migrations ORDER BY version")?;
    let known: Vec<(i64, Vec<u8>)> =
        known.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    for (version, checksum) in &known {
        match steps.iter().find(|step| step.version == *version) {
            None => return Err(Error::fault(format!("the database knows step {version}, this program does not"))),
            Some(step) if step.checksum != *checksum => {
                return Err(Error::fault(format!("step {version} is not the one that was applied")));
            }
            Some(_) => {}
        }
    }
    for step in steps.iter().filter(|step| !known.iter().any(|(version, _)| *version == step.version)) {
        connection.execute_batch(step.sql.as_str())?;
        connection.execute(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
             VALUES (?1, ?2, TRUE, ?3, 0)",
            params![step.version, step.description, step.checksum],
        )?;
    }
    Ok(())
}
