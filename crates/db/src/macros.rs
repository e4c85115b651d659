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

/// SQLite looks up `$2` by its name and numbers names as they come; `?2` is the second bind on its own. The text is
/// rewritten while the program is compiled.
#[doc(hidden)]
#[macro_export]
macro_rules! numbered {
    ($sql:expr) => {{
        const BYTES: [u8; $sql.len()] = $crate::numbered_bytes($sql);
        const TEXT: &str = match core::str::from_utf8(&BYTES) {
            Ok(text) => text,
            Err(_) => panic!("a statement is text"),
        };
        TEXT
    }};
}

#[doc(hidden)]
pub const fn numbered_bytes<const N: usize>(sql: &str) -> [u8; N] {
    let (mut bytes, mut at) = ([0; N], 0);
    while at < N {
        let digit = at + 1 < N && sql.as_bytes()[at + 1].is_ascii_digit();
        bytes[at] = if sql.as_bytes()[at] == b'$' && digit { b'?' } else { sql.as_bytes()[at] };
        at += 1;
    }
    bytes
}

#[doc(hidden)]
#[macro_export]
macro_rules! run {
    ($tx:expr, $run:ident $(::<$row:ty>)?, $sql:expr $(, $bind:expr)*) => {{
        const SQL: &str = $crate::statement!($sql);
        let tx: &mut $crate::Tx = $tx;
        match tx {
            $crate::Tx::Sqlite(tx) => {
                tx.$run$(::<$row>)?($crate::numbered!(SQL), &[$(&$bind as &dyn $crate::rusqlite::ToSql),*])
            }
            $crate::Tx::Postgres(tx) => {
                let query = $crate::sqlx::query::<$crate::sqlx::Postgres>(SQL)$(.bind($bind))*;
                $crate::postgres::$run$(::<$row>)?(tx, query).await
            }
        }
    }};
}

/// All rows of a statement: `Result<Vec<T>>`.
#[macro_export]
macro_rules! rows {
    ($tx:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => { $crate::run!($tx, rows::<$row>, $sql $(, $bind)*) };
}

/// The row, if there is one: `Result<Option<T>>`.
#[macro_export]
macro_rules! maybe {
    ($tx:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => { $crate::run!($tx, maybe::<$row>, $sql $(, $bind)*) };
}

/// Exactly one row: `Result<T>`.
#[macro_export]
macro_rules! one {
    ($tx:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => { $crate::run!($tx, one::<$row>, $sql $(, $bind)*) };
}

/// No rows wanted: `Result<u64>`, the number of rows touched.
#[macro_export]
macro_rules! exec {
    ($tx:expr, $sql:expr $(, $bind:expr)* $(,)?) => { $crate::run!($tx, exec, $sql $(, $bind)*) };
}

/// The rows of a statement for any number of keys: `Result<Vec<T>>`. `{keys}` in it stands for their placeholders, `$1`
/// is bound to `first` (`SELECT id FROM t WHERE hub_id = $1 AND a IN ({keys})`). The order of the rows is not defined.
#[macro_export]
macro_rules! rows_in {
    ($tx:expr, $row:ty, $sql:expr, $first:expr, $keys:expr $(,)?) => {{
        const SQL: &str = $crate::statement!($sql);
        $crate::run_in::<$row>($tx, SQL, $first, $keys).await
    }};
}

#[cfg(test)]
mod tests {
    #[test]
    fn binds_are_numbered_for_sqlite_and_nothing_else_is_touched() {
        assert_eq!(numbered!("SELECT '$' || $1, $12 FROM t"), "SELECT '$' || ?1, ?12 FROM t");
        assert_eq!(numbered!(""), "");
    }
}
