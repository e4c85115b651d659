//! From a row to a type, on both engines.

use rusqlite::types::FromSql;
use rusqlite::{Row, Statement};
use sqlx::Postgres;
use sqlx::postgres::PgRow;

/// A type that a row can be read into: a struct whose fields are named like the columns (`#[derive(db::FromRow)]`), or a
/// tuple, whose members stand in the order of the columns.
pub trait FromRow: Sized {
    /// Names of the columns, in the order of the fields; of a tuple, as many empty names.
    const COLUMNS: &'static [&'static str];
    /// Reads a row of SQLite; `at` says where each column stands.
    fn sqlite(row: &Row<'_>, at: &[usize]) -> rusqlite::Result<Self>;
    /// Reads a row of PostgreSQL.
    fn postgres(row: &PgRow) -> sqlx::Result<Self>;
}

/// Where the columns of `T` stand in a statement's rows: found once a statement, not once a row.
pub(crate) fn places<T: FromRow>(statement: &Statement<'_>) -> rusqlite::Result<Vec<usize>> {
    let place = |(at, name): (usize, &&str)| {
        let here = name.is_empty() || statement.column_name(at).is_ok_and(|column| column == *name);
        if here { Ok(at) } else { statement.column_index(name) }
    };
    T::COLUMNS.iter().enumerate().map(place).collect()
}

/// What a column may hold.
pub trait Column: FromSql + sqlx::Type<Postgres> + for<'r> sqlx::Decode<'r, Postgres> {}
impl<T: FromSql + sqlx::Type<Postgres> + for<'r> sqlx::Decode<'r, Postgres>> Column for T {}

macro_rules! tuple {
    ($($name:ident $at:tt),+) => {
        impl<$($name: Column),+> FromRow for ($($name,)+) {
            const COLUMNS: &'static [&'static str] = &[$({ let _ = $at; "" }),+];
            fn sqlite(row: &Row<'_>, at: &[usize]) -> rusqlite::Result<Self> {
                Ok(($(row.get::<_, $name>(at[$at])?,)+))
            }
            fn postgres(row: &PgRow) -> sqlx::Result<Self> {
                Ok(($(sqlx::Row::try_get::<$name, _>(row, $at)?,)+))
            }
        }
    };
}
tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
