//! Migrations add, in the types that both engines share.

use kozmos::app::MIGRATIONS;

use crate::source::files;

#[test]
fn every_file_of_the_folder_is_a_migration_in_its_order() {
    let all = files();
    let in_folder: Vec<(&str, &str)> = all
        .iter()
        .filter_map(|(path, text)| Some((path.strip_prefix("migrations/")?.strip_suffix(".sql")?, text.as_str())))
        .collect();
    let in_program: Vec<(String, &str)> =
        MIGRATIONS.iter().map(|m| (format!("{:04}_{}", m.version, m.name), m.sql)).collect();
    let in_program: Vec<(&str, &str)> = in_program.iter().map(|(name, sql)| (name.as_str(), *sql)).collect();
    assert_eq!(in_folder, in_program);
    assert!(MIGRATIONS.windows(2).all(|pair| pair[0].version < pair[1].version), "each number is larger than the last");
}

#[test]
fn migrations_only_add_and_use_shared_types() {
    const TAKES_AWAY: [&str; 6] = ["DROP", "RENAME", "TRUNCATE", "DELETE", "CASCADE", "TRIGGER"];
    const ONE_ENGINE_ONLY: [&str; 20] = [
        "INTEGER",
        "INT",
        "SMALLINT",
        "SERIAL",
        "BIGSERIAL",
        "AUTOINCREMENT",
        "REAL",
        "FLOAT",
        "NUMERIC",
        "DECIMAL",
        "VARCHAR",
        "CHAR",
        "JSON",
        "JSONB",
        "UUID",
        "TIMESTAMP",
        "TIMESTAMPTZ",
        "DATE",
        "BLOB",
        "BYTEA",
    ];
    let mut broken = Vec::new();
    for migration in MIGRATIONS {
        for line in migration.sql.lines() {
            let code = line.split("--").next().unwrap_or("").to_uppercase();
            let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
            for word in words.filter(|word| TAKES_AWAY.contains(word) || ONE_ENGINE_ONLY.contains(word)) {
                broken.push(format!("{:04}_{}: {word}: {line}", migration.version, migration.name));
            }
            if code.contains("NOW()") || code.contains("CURRENT_") {
                broken.push(format!(
                    "{:04}_{}: the time comes from the program: {line}",
                    migration.version, migration.name
                ));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_migration_says_what_it_is_for() {
    for migration in MIGRATIONS {
        assert!(migration.sql.starts_with("-- "), "{:04}_{}", migration.version, migration.name);
    }
}
