//! The repository speaks of the product only: it works on any machine and in any folder.

use crate::source::files;

/// Folders of one machine. Put together here, so that this file does not name them itself.
fn places() -> Vec<String> {
    ["work", "tmp", "root", "home", "Users", "mnt"].iter().map(|name| format!("/{name}/")).collect()
}

#[test]
fn nothing_names_a_folder_of_one_machine() {
    let mut found = Vec::new();
    for (path, text) in files() {
        if path.ends_with("Cargo.lock") || path.ends_with(".tsv") || path.ends_with(".jsonl") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            for place in places() {
                let begins = |at: usize| line[..at].chars().last().is_none_or(|c| " \"'`=(:".contains(c));
                if line.match_indices(&place).any(|(at, _)| begins(at)) {
                    found.push(format!("{path}:{}: {}", number + 1, line.trim()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_lock_files_name_no_host_of_packages() {
    for (path, text) in files() {
        if path.ends_with("package-lock.json") {
            assert!(!text.contains("\"resolved\""), "{path}: strip the \"resolved\" lines");
        }
        if path.ends_with("Cargo.lock") {
            let foreign = text.lines().find(|line| line.starts_with("source = ") && !line.contains("crates.io-index"));
            assert_eq!(foreign, None, "{path}");
        }
    }
}
