//! The thin macros: the same text and the same binds for whichever engine the transaction runs on.

/// Registers a statement for the house test and gives its text back.
#[doc(hidden)]
#[macro_export]
macro_rules! statement {
    ($sql:expr) => {{
        $crate::inventory::submit! { $crate::Statement { sql: $sql, file: file!(), line: line!() } }
        $sql
    }};
}

#[doc(hidden)]
#[macro_export]
macro_rules! run {
    ($tx:expr, $row:ty, $fetch:ident, $sql:expr $(, $bind:expr)*) => {{
        const SQL: &str = $crate::statement!($sql);
        let tx: &mut $crate::Tx = $tx;
        match tx {
            $crate::Tx::Sqlite(tx) => {
                $crate::sqlx::query_as::<$crate::sqlx::Sqlite, $row>(SQL)$(.bind($bind))*.$fetch(&mut **tx).await
            }
            $crate::Tx::Postgres(tx) => {
                $crate::sqlx::query_as::<$crate::sqlx::Postgres, $row>(SQL)$(.bind($bind))*.$fetch(&mut **tx).await
            }
        }
        .map_err($crate::Error::from)
    }};
}

/// All rows of a statement: `Result<Vec<T>>`.
#[macro_export]
macro_rules! rows {
    ($tx:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => { $crate::run!($tx, $row, fetch_all, $sql $(, $bind)*) };
}

/// The row, if there is one: `Result<Option<T>>`.
#[macro_export]
macro_rules! maybe {
    ($tx:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => { $crate::run!($tx, $row, fetch_optional, $sql $(, $bind)*) };
}

/// Exactly one row: `Result<T>`.
#[macro_export]
macro_rules! one {
    ($tx:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => { $crate::run!($tx, $row, fetch_one, $sql $(, $bind)*) };
}

/// No rows wanted: `Result<u64>`, the number of rows touched.
#[macro_export]
macro_rules! exec {
    ($tx:expr, $sql:expr $(, $bind:expr)* $(,)?) => {{
        const SQL: &str = $crate::statement!($sql);
        let tx: &mut $crate::Tx = $tx;
        match tx {
            $crate::Tx::Sqlite(tx) => $crate::sqlx::query::<$crate::sqlx::Sqlite>(SQL)$(.bind($bind))*
                .execute(&mut **tx).await.map(|done| done.rows_affected()),
            $crate::Tx::Postgres(tx) => $crate::sqlx::query::<$crate::sqlx::Postgres>(SQL)$(.bind($bind))*
                .execute(&mut **tx).await.map(|done| done.rows_affected()),
        }
        .map_err($crate::Error::from)
    }};
}
