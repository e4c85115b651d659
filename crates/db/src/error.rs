//! What can go wrong in a statement, in the words a room can act on.

/// A failed statement.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A UNIQUE or PRIMARY KEY rule said no; the text is `table_column_key` (PostgreSQL's default name) on both engines.
    #[error("already there: {0}")]
    Duplicate(String),
    /// Another writer was in the way; the whole transaction may be tried again.
    #[error("the database is busy")]
    Busy,
    /// The row was changed by somebody else since it was read.
    #[error("changed in the meantime")]
    Stale,
    /// Anything else: a bug or a broken machine.
    #[error(transparent)]
    Fault(Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// A fault, also of something that follows the database, such as an index in memory.
    pub fn fault<E: Into<Box<dyn std::error::Error + Send + Sync>>>(cause: E) -> Error {
        Error::Fault(cause.into())
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ffi;
        let rusqlite::Error::SqliteFailure(code, message) = &error else { return Error::fault(error) };
        match code.extended_code {
            ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
                Error::Duplicate(constraint_of(message.as_deref().unwrap_or_default()))
            }
            ffi::SQLITE_BUSY | ffi::SQLITE_BUSY_SNAPSHOT | ffi::SQLITE_LOCKED => Error::Busy,
            _ => Error::fault(error),
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let sqlx::Error::Database(inner) = &error else {
            return if matches!(error, sqlx::Error::PoolTimedOut) { Error::Busy } else { Error::fault(error) };
        };
        if inner.is_unique_violation() {
            return Error::Duplicate(inner.constraint().unwrap_or_default().to_owned());
        }
        match inner.code().as_deref() {
            // Serialization failure, deadlock.
            Some("40001" | "40P01") => Error::Busy,
            _ => Error::fault(error),
        }
    }
}

/// SQLite says "UNIQUE constraint failed: account.hub_id, account.email"; PostgreSQL would name that
/// `account_hub_id_email_key`.
fn constraint_of(message: &str) -> String {
    let Some((_, columns)) = message.split_once("failed: ") else { return message.to_owned() };
    let mut name = String::new();
    for column in columns.split(", ") {
        let (table, column) = column.split_once('.').unwrap_or(("", column));
        if name.is_empty() {
            name.push_str(table);
        }
        name.push('_');
        name.push_str(column);
    }
    name + "_key"
}

#[cfg(test)]
mod tests {
    use super::constraint_of;

    #[test]
    fn both_engines_name_a_broken_rule_alike() {
        assert_eq!(
            constraint_of("UNIQUE constraint failed: account.hub_id, account.email"),
            "account_hub_id_email_key"
        );
        assert_eq!(constraint_of("something else"), "something else");
    }
}
