//! Many at once come to no harm, on both engines.

use std::sync::Arc;

use kozmos::ledger::{self, Entry};
use kozmos::mail;
use kozmos::people::work::SignInLink;
use kozmos::testing::{House, on_both_engines};

const WRITERS: i64 = 12;
const CHANGES: i64 = 8;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_book_of_changes_has_no_gap_however_many_write_at_once() {
    on_both_engines(async |house: House| {
        let before = events(&house).await;
        let mut writers = Vec::new();
        for writer in 0..WRITERS {
            let (app, hub) = (Arc::clone(&house.app), house.hub.clone());
            writers.push(tokio::spawn(async move {
                for change in 0..CHANGES {
                    let entries = [
                        Entry::new("save", "test", &format!("{writer}"), "first"),
                        Entry::new("save", "test", &format!("{writer}"), &format!("{change}")),
                    ];
                    let mut tx = app.db.write().await.expect("a transaction");
                    ledger::append(&mut tx, &hub, &app.clock.text(), "test", &entries).await.expect("appended");
                    // Every third change is thought better of: its numbers are taken by somebody else.
                    if change % 3 != 2 {
                        tx.commit().await.expect("committed");
                    }
                }
            }));
        }
        for writer in writers {
            writer.await.expect("a writer comes through");
        }
        let kept = (0..CHANGES).filter(|change| change % 3 != 2).count() as i64;
        assert_eq!(events(&house).await, before + WRITERS * kept * 2);
    })
    .await;
}

/// The number of events of a chain that is whole.
async fn events(house: &House) -> i64 {
    let mut tx = house.app.db.read().await.expect("a transaction");
    ledger::verify(&mut tx, &house.hub).await.expect("the book is read").expect("the chain is whole")
}

const LETTERS: usize = 60;
const WORKERS: usize = 8;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_letter_leaves_once_however_many_workers_there_are() {
    on_both_engines(async |house: House| {
        let mut tx = house.app.db.write().await.expect("a transaction");
        for number in 0..LETTERS {
            let letter = SignInLink {
                to: format!("reader{number}@people.example"),
                name: "Reader".into(),
                locale: "de".into(),
                url: format!("http://localhost/{number}"),
            };
            mail::queue(&mut tx, &house.app.new_id(), &house.app.clock.text(), &letter).await.expect("queued");
        }
        tx.commit().await.expect("committed");
        let workers: Vec<_> = (0..WORKERS)
            .map(|_| {
                let app = Arc::clone(&house.app);
                tokio::spawn(async move { mail::deliver(&app).await.expect("delivered") })
            })
            .collect();
        let mut sent = 0;
        for worker in workers {
            sent += worker.await.expect("a worker comes through");
        }
        assert_eq!(sent, LETTERS, "a letter was sent twice, or not at all");
        let folder = std::fs::read_dir(house.app.config.data.join("mail")).expect("letters lie in a folder");
        assert_eq!(folder.count(), LETTERS);
        assert_eq!(mail::deliver(&house.app).await.expect("delivered"), 0, "nothing is left");
    })
    .await;
}
