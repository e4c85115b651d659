//! Statements on SQLite, run where they are asked: a short read costs a few microseconds, and handing it to another
//! thread and back would cost several times that. What may take longer (writes, long lists) steps aside for the other
//! tasks of the thread.
//!
//! Beginning and ending a read costs as much as a short statement (locks on the file, and one inside of SQLite that all
//! connections share). So a connection that is given back keeps its view of the data, and the next read goes on with it
//! if nothing was written here since. What another process writes is seen after [`FRESH`], or after [`File::look_anew`].

use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Statement, ToSql};
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::row::places;
use crate::{Error, FromRow, Result};

/// How long somebody waits for a connection before the database counts as busy.
const PATIENCE: Duration = Duration::from_secs(10);
/// Connections that read at once.
const READERS: usize = 32;
/// For so long a view may be read again. An older one would also keep the log of writes from being worked off.
const FRESH: Duration = Duration::from_millis(20);
/// A list longer than this is read aside.
const LONG: usize = 256;
/// Statements that a connection keeps prepared: more than the program has.
const PREPARED: usize = 1_000;

type Binds<'a> = &'a [&'a dyn ToSql];

/// One file: any number of readers, one writer. Who waits for the writer waits in this queue, in order.
#[derive(Debug)]
pub struct File {
    readers: Arc<Pool>,
    writer: Arc<Pool>,
}

/// Connections that are not in use, and permits for those that may be.
struct Pool {
    open: Box<dyn Fn() -> rusqlite::Result<Connection> + Send + Sync>,
    idle: Mutex<Vec<Idle>>,
    permits: Arc<Semaphore>,
    size: usize,
    /// Transactions that this process has committed, and those of others that it was told of.
    written: AtomicU64,
}

/// A connection that waits, and what the transaction sees that is still open on it.
type Idle = (Connection, Option<View>);

/// The data as an open transaction sees them.
#[derive(Clone, Copy, Debug)]
struct View {
    /// At least so many of those transactions.
    written: u64,
    since: Instant,
}

/// A connection in use.
struct Lease {
    /// Given back when the lease ends, never missing before.
    connection: Option<Connection>,
    /// What its open transaction, if it only reads, sees.
    view: Option<View>,
    pool: Arc<Pool>,
    _permit: OwnedSemaphorePermit,
}

/// An open transaction.
#[derive(Debug)]
pub struct Tx {
    lease: Lease,
    /// Those who are told when this one has written.
    readers: Option<Arc<Pool>>,
}

impl File {
    /// Opens (and creates) the file.
    pub fn open(file: &Path) -> Result<File> {
        let pool = |size, flags: OpenFlags| {
            let file = file.to_owned();
            let open = move || connect(&file, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX);
            Arc::new(Pool {
                open: Box::new(open),
                idle: Mutex::default(),
                permits: Arc::new(Semaphore::new(size)),
                size,
                written: AtomicU64::new(0),
            })
        };
        let writer = pool(1, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE);
        let first = (writer.open)()?;
        first.pragma_update(None, "journal_mode", "wal")?;
        writer.give(first, None);
        Ok(File { writer, readers: pool(READERS, OpenFlags::SQLITE_OPEN_READ_ONLY) })
    }

    /// A transaction that only reads.
    pub async fn read(&self) -> Result<Tx> {
        let mut tx = Tx { lease: self.readers.lease().await?, readers: None };
        if !tx.lease.view.is_some_and(|view| self.readers.current(view)) {
            self.readers.let_go(|view| !self.readers.current(view));
            let view = View { written: self.readers.written.load(Ordering::Acquire), since: Instant::now() };
            tx.lease.roll_back()?;
            tx.exec("BEGIN", &[])?;
            tx.lease.view = Some(view);
        }
        Ok(tx)
    }

    /// Reads that begin from now on see all that anybody has written up to now.
    pub fn look_anew(&self) {
        self.readers.written.fetch_add(1, Ordering::AcqRel);
    }

    /// A transaction that holds the write lock from its beginning.
    pub async fn write(&self) -> Result<Tx> {
        let mut tx = Tx { lease: self.writer.lease().await?, readers: Some(Arc::clone(&self.readers)) };
        tx.exec("BEGIN IMMEDIATE", &[])?;
        Ok(tx)
    }

    /// Waits for open transactions and closes the file.
    pub async fn close(&self) {
        for pool in [&self.readers, &self.writer] {
            // The permits are never given back: nobody opens the file again.
            if let Ok(all) = pool.permits.acquire_many(pool.size as u32).await {
                all.forget();
            }
            pool.permits.close();
            pool.idle().clear();
        }
    }
}

fn connect(file: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    // A plan belongs to a text, not to its binds: else a statement with LIKE is planned anew each time it is run.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(PREPARED);
    connection.pragma_update(None, "synchronous", "normal")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -16_000)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    Ok(connection)
}

impl Pool {
    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Idle>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn give(&self, connection: Connection, view: Option<View>) {
        self.idle().push((connection, view));
    }

    /// Does this view show everything that it has to?
    fn current(&self, view: View) -> bool {
        view.written == self.written.load(Ordering::Acquire) && view.since.elapsed() < FRESH
    }

    /// Ends the transactions of waiting connections that have such a view.
    fn let_go(&self, such: impl Fn(View) -> bool) {
        self.idle().retain_mut(|(connection, view)| match *view {
            Some(known) if such(known) => {
                *view = None;
                roll_back(connection).is_ok()
            }
            _ => true,
        });
    }

    async fn lease(self: &Arc<Self>) -> Result<Lease> {
        let permits = Arc::clone(&self.permits);
        let permit = match Arc::clone(&permits).try_acquire_owned() {
            Ok(permit) => permit,
            Err(_) => match tokio::time::timeout(PATIENCE, permits.acquire_owned()).await {
                Ok(Ok(permit)) => permit,
                _ => return Err(Error::Busy),
            },
        };
        let known = self.idle().pop();
        let (connection, view) = match known {
            Some(known) => known,
            None => (aside(|| (self.open)())?, None),
        };
        Ok(Lease { connection: Some(connection), view, pool: Arc::clone(self), _permit: permit })
    }
}

impl Lease {
    fn connection(&self) -> &Connection {
        self.connection.as_ref().expect("a lease holds its connection until it ends")
    }

    /// Ends the transaction that is open, if one is.
    fn roll_back(&mut self) -> rusqlite::Result<()> {
        self.view = None;
        roll_back(self.connection())
    }
}

fn roll_back(connection: &Connection) -> rusqlite::Result<()> {
    if connection.is_autocommit() { Ok(()) } else { connection.prepare_cached("ROLLBACK")?.execute([]).map(drop) }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            // A transaction that reads is gone on with, unless SQLite ended it itself after a fault. One that writes and
            // was not committed is rolled back; a connection that cannot even do that is let go.
            let view = self.view.filter(|_| !connection.is_autocommit());
            if view.is_some() || roll_back(&connection).is_ok() {
                self.pool.give(connection, view);
            }
        }
    }
}

fn collect<T: FromRow>(statement: &mut Statement<'_>, binds: Binds<'_>, most: usize) -> rusqlite::Result<Vec<T>> {
    let at = places::<T>(statement)?;
    let mut cursor = statement.query(binds)?;
    let mut found = Vec::new();
    while found.len() < most.min(LONG) {
        let Some(row) = cursor.next()? else { return Ok(found) };
        found.push(T::sqlite(row, &at)?);
    }
    let rest = || -> rusqlite::Result<()> {
        while let Some(row) = cursor.next()? {
            found.push(T::sqlite(row, &at)?);
        }
        Ok(())
    };
    if most > LONG {
        aside(rest)?;
    }
    Ok(found)
}

/// Lets the other tasks of this thread go on elsewhere while `work` lasts.
fn aside<T>(work: impl FnOnce() -> T) -> T {
    let many = Handle::try_current().is_ok_and(|handle| handle.runtime_flavor() == RuntimeFlavor::MultiThread);
    if many { tokio::task::block_in_place(work) } else { work() }
}

impl Tx {
    /// The connection, for what has no macro.
    pub(crate) fn aside<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        aside(|| work(self.lease.connection())).map_err(Error::from)
    }

    /// At most `most` rows.
    fn fetch<T: FromRow>(&mut self, sql: &str, binds: Binds<'_>, most: usize) -> Result<Vec<T>> {
        let connection = self.lease.connection();
        let work = || collect(&mut *connection.prepare_cached(sql)?, binds, most);
        Ok(if self.readers.is_some() { aside(work) } else { work() }?)
    }

    /// All rows of a statement that is not worth keeping.
    pub(crate) fn rows_once<T: FromRow>(&mut self, sql: &str, binds: Binds<'_>) -> Result<Vec<T>> {
        self.aside(|connection| collect(&mut connection.prepare(sql)?, binds, usize::MAX))
    }

    /// All rows.
    pub fn rows<T: FromRow>(&mut self, sql: &str, binds: Binds<'_>) -> Result<Vec<T>> {
        self.fetch(sql, binds, usize::MAX)
    }

    /// The row, if there is one.
    pub fn maybe<T: FromRow>(&mut self, sql: &str, binds: Binds<'_>) -> Result<Option<T>> {
        Ok(self.fetch(sql, binds, 1)?.pop())
    }

    /// Exactly one row.
    pub fn one<T: FromRow>(&mut self, sql: &str, binds: Binds<'_>) -> Result<T> {
        self.maybe(sql, binds)?.ok_or_else(|| Error::from(rusqlite::Error::QueryReturnedNoRows))
    }

    /// The number of rows touched.
    pub fn exec(&mut self, sql: &str, binds: Binds<'_>) -> Result<u64> {
        let connection = self.lease.connection();
        let work = || connection.prepare_cached(sql)?.execute(binds);
        let touched = if self.readers.is_some() { aside(work) } else { work() };
        Ok(touched? as u64)
    }

    /// Makes the changes durable.
    pub fn commit(mut self) -> Result<()> {
        let Some(readers) = self.readers.clone() else { return Ok(()) };
        // After a commit SQLite works off its log of writes, as far as nobody looks at what was before.
        readers.let_go(|_| true);
        self.exec("COMMIT", &[])?;
        readers.written.fetch_add(1, Ordering::AcqRel);
        Ok(())
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool").field("size", &self.size).field("idle", &self.idle().len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease").finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "sqlite_tests.rs"]
mod tests;
