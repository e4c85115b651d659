//! What SQLite supposes about the tables when it plans a statement.
//!
//! Without statistics it takes any equality in an index for a good one. Nearly all our indexes begin with the hub, and a
//! house has one hub with everything in it: so SQLite would walk through all pages of the hub although the statement
//! names the page. With statistics of today's tables a plan would change as they grow, and be wrong in between. So the
//! table of statistics, which SQLite allows to be written (sqlite.org/fileformat2.html#stat1tab), says the same from
//! the first day: all tables are large, and all belong to one hub.

use rusqlite::{Connection, Result};

/// Rows that every table is supposed to have.
const ROWS: u64 = 1_000_000;
/// Rows that an index over some of the rows is supposed to have.
const SOME: u64 = 10_000;
/// Rows that share an id of something else.
const OF_ONE: u64 = 10;

struct Index {
    table: String,
    name: String,
    unique: bool,
    partial: bool,
    columns: Vec<String>,
}

/// Writes what is supposed, if it does not stand there yet.
pub(crate) fn suppose(connection: &Connection) -> Result<()> {
    let wanted: Vec<(String, String, String)> = indexes(connection)?.into_iter().map(line).collect();
    if !connection.table_exists(None, "sqlite_stat1")? {
        // Makes the table.
        connection.execute_batch("ANALYZE _sqlx_migrations")?;
    }
    let mut known = connection.prepare("SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY idx")?;
    let known: Vec<(String, String, String)> =
        known.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect::<Result<_>>()?;
    if known == wanted {
        return Ok(());
    }
    connection.execute("DELETE FROM sqlite_stat1", [])?;
    let mut insert = connection.prepare("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?1, ?2, ?3)")?;
    for line in wanted {
        insert.execute([line.0, line.1, line.2])?;
    }
    // Reads it anew.
    connection.execute_batch("ANALYZE sqlite_schema")
}

/// All indexes, by name.
fn indexes(connection: &Connection) -> Result<Vec<Index>> {
    let mut list = connection.prepare(
        "SELECT t.name, i.name, i.\"unique\", i.partial FROM sqlite_schema t, pragma_index_list(t.name) i \
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name <> '_sqlx_migrations' ORDER BY i.name",
    )?;
    let list = list.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let mut columns = connection.prepare("SELECT name FROM pragma_index_info(?1) ORDER BY seqno")?;
    list.map(|row| {
        let (table, name, unique, partial): (String, String, bool, bool) = row?;
        let columns = columns.query_map([&name], |row| row.get(0))?.collect::<Result<_>>()?;
        Ok(Index { table, name, unique, partial, columns })
    })
    .collect()
}

/// An index as the table of statistics has it: the number of rows, and how many share the first column, the first two…
fn line(index: Index) -> (String, String, String) {
    let all = if index.partial { SOME } else { ROWS };
    let (mut numbers, mut share) = (vec![all.to_string()], all);
    for (at, column) in index.columns.iter().enumerate() {
        let last = index.unique && at + 1 == index.columns.len();
        share = match column.as_str() {
            _ if last => 1,
            "hub_id" => share,
            id if id == "id" || id.ends_with("_id") => share.min(OF_ONE),
            _ => (share / 10).max(1),
        };
        numbers.push(share.to_string());
    }
    (index.table, index.name, numbers.join(" "))
}
