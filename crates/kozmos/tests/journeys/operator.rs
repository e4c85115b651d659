//! The operator of one small server moves to PostgreSQL, and back.

use std::process::Command;

use db::Db;
use kozmos::app::TABLES;
use kozmos::{hubs, ledger};

use crate::World;

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_to_postgresql_and_back_row_for_row() {
    let Ok(server) = std::env::var("KOZMOS_TEST_POSTGRES") else {
        assert!(std::env::var_os("CI").is_none(), "KOZMOS_TEST_POSTGRES is not set: run scripts/test");
        return;
    };
    let world = World::open().await;
    let sqlite = world.folder.path().join("kozmos.db").display().to_string();
    let back = world.folder.path().join("back.db").display().to_string();
    let name = format!("kozmos_copy_{}", std::process::id());
    let admin = Db::postgres(&server).await.unwrap();
    admin.create_database(&name).await.unwrap();
    let target = format!("{}/{name}", server.rsplit_once('/').unwrap().0);

    let there = run(&["db", "copy", "--from", &sqlite, "--to", &target]);
    let again = run(&["db", "copy", "--from", &sqlite, "--to", &target]);
    assert!(there.ends_with("rows copied\n") && again.contains("holds data already"), "{there} {again}");
    assert_eq!(there, run(&["db", "copy", "--from", &target, "--to", &back]));

    let before = Db::sqlite(sqlite.as_ref()).await.unwrap();
    let after = Db::sqlite(back.as_ref()).await.unwrap();
    for (table, order) in TABLES {
        let (was, is) = (before.dump(table, order).await.unwrap(), after.dump(table, order).await.unwrap());
        assert_eq!(was, is, "{table}");
    }
    let mut tx = after.read().await.unwrap();
    for hub in hubs::list(&mut tx).await.unwrap() {
        assert!(
            ledger::verify(&mut tx, &hub.id).await.unwrap().is_ok_and(|events| events > 300),
            "the chain came along"
        );
    }
}

/// Runs the binary; what it says on both channels.
fn run(arguments: &[&str]) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_kozmos")).args(arguments).output().expect("the binary runs");
    String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr)
}
