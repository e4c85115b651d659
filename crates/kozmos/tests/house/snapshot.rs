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
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    let (before, after): (Vec<&str>, Vec<&str>) = (agreed.lines().collect(), now.lines().collect());
    gone.extend(before.iter().filter(|line| !after.contains(line)));
    new.extend(after.iter().filter(|line| !before.contains(line)));
    assert!(
        agreed == now,
        "tests/house/{file} is not what is (KOZMOS_TEST_UPDATE=1 writes it):\n- {}\n+ {}",
        gone.iter().map(|l| l.trim()).collect::<Vec<_>>().join("\n- "),
        new.iter().map(|l| l.trim()).collect::<Vec<_>>().join("\n+ ")
    );
}
