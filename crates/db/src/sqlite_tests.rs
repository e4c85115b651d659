//! What a read sees of writes here and elsewhere, and that no view keeps the log of writes from being worked off.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::types::Value;

use super::*;

/// A folder of this test that goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("kozmos-db-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder for temporary files");
        Folder(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.join("test.db")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn opened(path: &Path) -> File {
    let file = File::open(path).expect("a new file");
    let tx = file.write().await.expect("the only writer");
    tx.aside(|connection| connection.execute_batch("CREATE TABLE IF NOT EXISTS t (x BLOB NOT NULL)")).expect("a table");
    tx.commit().expect("nobody else");
    file
}

async fn write(file: &File, value: Value) {
    let mut tx = file.write().await.expect("the only writer");
    tx.exec("INSERT INTO t (x) VALUES (?1)", &[&value]).expect("a row");
    tx.commit().expect("nobody else");
}

async fn count(file: &File) -> i64 {
    let tx = file.read().await.expect("a reader");
    tx.aside(|connection| connection.query_row("SELECT COUNT(*) FROM t", [], |row| row.get(0))).expect("a number")
}

#[tokio::test]
async fn a_read_sees_every_write_of_this_process_and_its_own_moment() {
    let folder = Folder::new("own");
    let file = opened(&folder.file()).await;
    for known in 0..50 {
        assert_eq!(count(&file).await, known);
        let before = file.read().await.expect("a reader");
        let number = |tx: &Tx| {
            tx.aside(|c| c.query_row("SELECT COUNT(*) FROM t", [], |row| row.get::<_, i64>(0))).expect("a number")
        };
        assert_eq!(number(&before), known);
        write(&file, Value::Integer(known)).await;
        assert_eq!(number(&before), known, "an open transaction sees one moment");
        drop(before);
        assert_eq!(count(&file).await, known + 1);
    }
}

#[tokio::test]
async fn what_another_process_writes_is_seen_soon() {
    let folder = Folder::new("other");
    let (ours, theirs) = (opened(&folder.file()).await, opened(&folder.file()).await);
    assert_eq!(count(&ours).await, 0);
    write(&theirs, Value::Integer(1)).await;
    let asked = Instant::now();
    while count(&ours).await == 0 {
        assert!(asked.elapsed() < FRESH + Duration::from_secs(5), "the view was never renewed");
    }
}

#[tokio::test]
async fn whoever_knows_of_a_write_elsewhere_sees_it_on_every_connection() {
    let folder = Folder::new("anew");
    let (ours, theirs) = (opened(&folder.file()).await, opened(&folder.file()).await);
    for known in 0..50 {
        // Three views of the moment before.
        let many = [ours.read().await, ours.read().await, ours.read().await];
        for tx in many.iter().flatten() {
            tx.aside(|c| c.query_row("SELECT COUNT(*) FROM t", [], |row| row.get::<_, i64>(0))).expect("a number");
        }
        drop(many);
        write(&theirs, Value::Integer(known)).await;
        ours.look_anew();
        let after = [ours.read().await, ours.read().await, ours.read().await];
        for tx in after.iter().flatten() {
            let number = tx.aside(|c| c.query_row("SELECT COUNT(*) FROM t", [], |row| row.get::<_, i64>(0)));
            assert_eq!(number.expect("a number"), known + 1);
        }
    }
}

#[tokio::test]
async fn views_of_waiting_connections_do_not_let_the_log_of_writes_grow() {
    let folder = Folder::new("log");
    let file = opened(&folder.file()).await;
    let many = async || [file.read().await, file.read().await, file.read().await];
    let mut readers = many().await;
    for _ in 0..200 {
        for tx in readers.iter().flatten() {
            tx.aside(|c| c.query_row("SELECT COUNT(*) FROM t", [], |row| row.get::<_, i64>(0))).expect("a number");
        }
        drop(readers);
        write(&file, Value::Blob(vec![1; 100_000])).await;
        readers = many().await;
    }
    let log = std::fs::metadata(folder.0.join("test.db-wal")).expect("the log of writes").len();
    assert!(log < 8 << 20, "20 MB were written, the log holds {log} bytes");
}

#[tokio::test]
async fn a_transaction_that_was_not_committed_leaves_nothing() {
    let folder = Folder::new("dropped");
    let file = opened(&folder.file()).await;
    let mut tx = file.write().await.expect("the only writer");
    tx.exec("INSERT INTO t (x) VALUES (1)", &[]).expect("a row");
    drop(tx);
    assert_eq!(count(&file).await, 0);
    write(&file, Value::Integer(1)).await;
    assert_eq!(count(&file).await, 1);
}
