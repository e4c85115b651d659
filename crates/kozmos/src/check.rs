//! `kozmos check`: what is there, what is missing and what that means. Changes nothing.

use std::path::Path;

use db::Db;

use crate::app::MIGRATIONS;
use crate::config::Config;
use crate::mail::Mail;
use crate::matching::{FILE, weights};
use crate::{cli, ledger};

/// The weights that models/README.md describes.
const WEIGHTS: &str = "c88d23f9f3112ab34500fb1e48c5f2a3f3494d305d18caca842f9c222362a774";

/// What a look at one thing gave.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// As it should be.
    Well(String),
    /// Something is not there that the program can do without.
    Without(String),
    /// The program cannot work like this.
    Broken(String),
}

/// Looks at everything and prints a line for each; true if nothing is broken.
pub async fn check(config: &Config) -> bool {
    let mut all = vec![folder(&config.data), mail(config)];
    all.extend(stored(config).await);
    all.push(model(config));
    for found in &all {
        let (mark, text) = match found {
            Found::Well(text) => ("ok      ", text),
            Found::Without(text) => ("without ", text),
            Found::Broken(text) => ("broken  ", text),
        };
        println!("{mark} {text}");
    }
    !all.iter().any(|found| matches!(found, Found::Broken(_)))
}

fn folder(data: &Path) -> Found {
    let probe = data.join(".kozmos-check");
    match std::fs::write(&probe, b"").and_then(|()| std::fs::remove_file(&probe)) {
        Ok(()) => Found::Well(format!("data folder {} can be written", data.display())),
        Err(error) => Found::Broken(format!("data folder {} cannot be written: {error}", data.display())),
    }
}

fn mail(config: &Config) -> Found {
    match Mail::new(config) {
        Err(error) => Found::Broken(format!("mail: {error}")),
        Ok(Mail::Smtp(..)) => Found::Well(format!("mail: sent from {} by a server (not asked now)", config.mail_from)),
        Ok(Mail::Folder(folder, _)) => {
            Found::Without(format!("mail: no server is set, letters are written to {}", folder.display()))
        }
    }
}

/// The database, its schema and its books.
async fn stored(config: &Config) -> Vec<Found> {
    if config.database.is_none() && !config.data.join("kozmos.db").exists() {
        return vec![Found::Broken(format!(
            "database: none yet in {}; 'kozmos migrate' makes it",
            config.data.display()
        ))];
    }
    let db = match cli::database(config).await {
        Ok(db) => db,
        Err(error) => return vec![Found::Broken(format!("database: {error}"))],
    };
    let mut found = vec![Found::Well(format!("database: {} answers", db.engine()))];
    let schema = schema(&db).await;
    let current = matches!(schema, Found::Well(_));
    found.push(schema);
    if current {
        found.push(match ledger::cli::verify(&db).await {
            Ok(true) => Found::Well("book of changes: whole".into()),
            Ok(false) => Found::Broken("book of changes: not whole".into()),
            Err(error) => Found::Broken(format!("book of changes: {error}")),
        });
    }
    db.close().await;
    found
}

async fn schema(db: &Db) -> Found {
    let applied = match db.applied().await {
        Ok(applied) => applied,
        Err(error) => return Found::Broken(format!("schema: cannot be read: {error}; 'kozmos migrate' makes it")),
    };
    let missing: Vec<&str> = MIGRATIONS.iter().filter(|m| !applied.contains(&m.version)).map(|m| m.name).collect();
    if !missing.is_empty() {
        return Found::Broken(format!("schema: {} missing; 'kozmos migrate' adds it", missing.join(", ")));
    }
    match applied.into_iter().find(|version| MIGRATIONS.iter().all(|m| m.version != *version)) {
        Some(version) => Found::Broken(format!("schema: step {version} is not known to this program, which is older")),
        None => Found::Well("schema: current".into()),
    }
}

fn model(config: &Config) -> Found {
    let Some(path) = weights(config) else {
        return Found::Without(format!(
            "sentence model: no {FILE} in the current folder, beside the program or in the data folder (models/README.md); \
             it is not needed to run"
        ));
    };
    let shown = path.display();
    let read = sentence::Model::open(&path)
        .map_err(|error| error.to_string())
        .and_then(|_| sentence::fingerprint(&path).map_err(|error| error.to_string()));
    match read {
        Err(error) => Found::Broken(format!("sentence model: {shown}: {error}")),
        Ok(sha256) if sha256 == WEIGHTS => Found::Well(format!("sentence model: {shown}, sha256 as published")),
        Ok(sha256) => {
            Found::Without(format!("sentence model: {shown} is whole, but not the published file ({sha256})"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(data: &Path) -> Config {
        Config { data: data.into(), model: Some(data.join("model.bin")), ..Config::default() }
    }

    #[tokio::test]
    async fn an_empty_folder_has_no_database_and_says_how_to_get_one() {
        let folder = tempfile::tempdir().unwrap();
        let found = stored(&config(folder.path())).await;
        assert!(matches!(&found[..], [Found::Broken(text)] if text.contains("kozmos migrate")), "{found:?}");
        assert!(!folder.path().join("kozmos.db").exists(), "looking makes nothing");
    }

    #[tokio::test]
    async fn a_database_is_whole_once_its_schema_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path());
        let db = cli::database(&config).await.unwrap();
        assert!(matches!(&stored(&config).await[1], Found::Broken(text) if text.starts_with("schema")));
        db.migrate(&MIGRATIONS[..2]).await.unwrap();
        assert!(matches!(schema(&db).await, Found::Broken(text) if text.contains("ledger")));
        db.migrate(MIGRATIONS).await.unwrap();
        let found = stored(&config).await;
        assert!(found.len() == 3 && found.iter().all(|found| matches!(found, Found::Well(_))), "{found:?}");
    }

    #[test]
    fn a_model_is_without_strange_or_broken_but_never_silent() {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path());
        assert!(matches!(model(&config), Found::Broken(text) if text.contains("cannot be read")), "set, but not there");
        std::fs::write(folder.path().join("model.bin"), sentence::tiny::file(1)).unwrap();
        assert!(matches!(model(&config), Found::Without(text) if text.contains("not the published file")));
        std::fs::write(folder.path().join("model.bin"), b"E5S1").unwrap();
        assert!(matches!(model(&config), Found::Broken(text) if text.contains("not complete")));
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_broken() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(super::folder(folder.path()), Found::Well(_)));
        assert!(matches!(super::folder(&folder.path().join("none")), Found::Broken(_)));
    }
}
