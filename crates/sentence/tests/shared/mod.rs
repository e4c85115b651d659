//! The real weights, where somebody has put them.

use sentence::Model;
use std::path::{Path, PathBuf};

/// The file that `KOZMOS_MODEL` names or that lies in the folder of the repository.
pub fn path() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/e5-small-q4.bin");
    std::env::var_os("KOZMOS_MODEL").map_or(here, PathBuf::from)
}

/// Its weights. Without it a test says so and passes: the program works without the file, and so do its tests.
pub fn weights() -> Option<Model> {
    let path = path();
    if !path.exists() {
        println!("left out: there is no weights file {}", path.display());
        return None;
    }
    Some(Model::open(&path).expect("the weights file is whole"))
}
