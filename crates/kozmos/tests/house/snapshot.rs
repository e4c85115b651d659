//! Committed lists: what is must equal what was agreed.

use std::path::Path;

/// Compares with the file beside this one, or writes it when `KOZMOS_TEST_UPDATE` is set.
pub fn equal(file: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/house").join(file);
    if std::env::var_os("KOZMOS_TEST_UPDATE").is_some() {
        std::fs::write(&path, now).expect("the list can be written");
        return;
    }
    let agreed = std::fs::read_to_string(&path).unwrap_or_default();
    let (before, after): (Vec<&str>, Vec<&str>) = (agreed.lines().collect(), now.lines().collect());
    let not_in = |lines: &[&str], other: &[&str]| -> String {
        lines.iter().filter(|line| !other.contains(line)).map(|line| format!("  {line}\n")).collect()
    };
    assert!(
        agreed == now,
        "tests/house/{file} differs (KOZMOS_TEST_UPDATE=1 writes it).\nNo longer:\n{}New:\n{}",
        not_in(&before, &after),
        not_in(&after, &before)
    );
}
