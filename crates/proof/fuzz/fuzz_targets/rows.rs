//! Whatever the rows of a file say, the matcher can be built of them and asked.
#![no_main]

use fields::Fields;
use libfuzzer_sys::fuzz_target;
use proof::{Currency, Label, Past, ask};
use ranking::{Config, Model, Options};

fuzz_target!(|text: &str| {
    let rows: Vec<Fields> = text.lines().map(Fields::parse).collect();
    for label in [Label::Funder, Label::Programme] {
        let mut past = Past::default();
        for row in &rows {
            if row.some("label").is_some() { past.programme(row) } else { past.grant(label, row) }
        }
        if past.candidates.is_empty() {
            return;
        }
        let config = Config { threads: 1, ..Config::default() };
        let model = Model::build(&past.candidates, &past.grants, &config).expect("what is read can be learned");
        let mut currency = Currency::default();
        for row in &rows {
            let found = model.rank(&ask(&mut currency, row), &Options::default()).expect("what is read can be asked");
            assert!(found.len() <= 20);
        }
    }
});
