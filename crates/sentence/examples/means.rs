//! Makes `src/means.bin`: the mean vector of each language over `src/means.tsv`, thirty sentences in the voice in which
//! people ask, and over what the associations of the demo world say of themselves.
//!
//! `cargo run --release -p sentence --example means -- models/e5-small-q4.bin`

use sentence::{Means, Model, Vector};
use serde_json::Value;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name the weights file")?;
    let model = Model::open(Path::new(&path))?;
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let table = std::fs::read_to_string(home.join("means.tsv"))?;
    let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split('\t').collect()).collect();
    let (codes, sentences) = rows.split_first().ok_or("the table is empty")?;
    let associations = std::fs::read_to_string(home.join("../../kozmos/demo/associations.jsonl"))?;
    let associations: Vec<Value> = associations.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let mut means = Means::default();
    for (place, code) in codes.iter().enumerate() {
        let summary = format!("summary_{code}");
        let own = associations.iter().filter_map(|association| association[&summary].as_str());
        let vectors: Vec<Vector> =
            sentences.iter().map(|row| row[place]).chain(own).map(|text| model.vector(text)).collect();
        means.learn(code, &vectors);
    }
    std::fs::write(home.join("means.bin"), means.to_bytes())?;
    Ok(())
}
