//! The shelf's side of `benches/search`: how long queries take among many documents, how many of them are found among the
//! first ten, how long it takes to fill the shelf, and how long one change takes. One line of JSON.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde_json::Value;
use shelf::{Record, Shelf, Sought, Text};
use text::Lang;

fn record(line: &str) -> Record {
    let value: Value = serde_json::from_str(line).expect("a line of JSON");
    let field = |name: &str| value[name].as_str().unwrap_or("").to_owned();
    let text = |text: &str| Text { lang: field("lang"), text: field(text) };
    let concepts = value["concepts"].as_array().into_iter().flatten().filter_map(Value::as_str);
    Record {
        id: field("id"),
        kind: (value["title"].as_str().map_or(0, str::len) % 6) as u8,
        paths: Vec::new(),
        from: String::new(),
        sort_key: field("title").to_lowercase(),
        origin_lang: field("lang"),
        titles: vec![text("title")],
        texts: vec![text("text")],
        machine: Vec::new(),
        concepts: concepts.map(str::to_owned).collect(),
        names: vec![field("place")],
    }
}

fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

fn part(sorted: &[Duration], share: f64) -> f64 {
    sorted[((sorted.len() as f64 * share) as usize).min(sorted.len() - 1)].as_secs_f64() * 1e3
}

fn main() {
    let folder = std::env::args().nth(1).expect("the folder of the documents and queries");
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).expect("a file of the folder");
    let records: Vec<Record> = read("documents.jsonl").lines().map(record).collect();
    let count = records.len();
    let last = records.last().cloned();
    let before = memory();
    let began = Instant::now();
    let shelf = Shelf::after(None, &BTreeSet::new(), records);
    let filled = began.elapsed();
    let (mut took, mut quiet, mut found, mut all) = (Vec::new(), Vec::new(), 0u32, 0u32);
    for line in read("queries.tsv").lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let lang = Lang::parse(cells[1]).expect("a language");
        let ask = || {
            let began = Instant::now();
            let hits = shelf.find(&Sought::parse(cells[2], lang));
            (shelf.page(&hits, None, 0, 10), began.elapsed())
        };
        let (page, once) = ask();
        took.push(once);
        quiet.push(once.min(ask().1).min(ask().1));
        found += u32::from(page.iter().any(|record| record.id == cells[3]));
        all += 1;
    }
    took.sort_unstable();
    quiet.sort_unstable();
    let began = Instant::now();
    let changed = Shelf::after(Some(&shelf), &BTreeSet::new(), last.into_iter().collect());
    let change = began.elapsed();
    assert_eq!(changed.len(), count);
    // As benches/lib.sh reads it: a space behind every colon.
    println!(
        "{{\"queries\": {all}, \"recall\": {:.4}, \"median\": {:.3}, \"p99\": {:.3}, \"most\": {:.3}, \"best_of_three_p99\": {:.3}, \
         \"filled_s\": {:.1}, \"change\": {:.3}, \"memory_mb\": {}, \"texts_mb\": {}}}",
        f64::from(found) / f64::from(all),
        part(&took, 0.5),
        part(&took, 0.99),
        part(&took, 1.0),
        part(&quiet, 0.99),
        filled.as_secs_f64(),
        change.as_secs_f64() * 1e3,
        memory() / 1024,
        before / 1024,
    );
}
