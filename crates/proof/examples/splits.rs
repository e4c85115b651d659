//! The figures of the matcher on folders of asks: `splits DATA NAME…`, with `DATA/ranking/NAME/{split.json,asks.csv,truth.csv}`
//! and `DATA/grants/SET.csv.gz`.

use fields::Fields;
use flate2::read::GzDecoder;
use proof::{Answered, Currency, Label, Past, ask, figures, year};
use ranking::{Ask, Config, Model, Options};
use std::collections::{BTreeSet, HashMap};
use std::error::Error;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let data = args.next().ok_or("which folder?")?;
    for split in args {
        one(Path::new(&data), &split)?;
    }
    Ok(())
}

fn rows(file: &Path) -> Result<Vec<Fields>, Box<dyn Error>> {
    let open = File::open(file)?;
    let reader: Box<dyn Read> =
        if file.extension().is_some_and(|end| end == "gz") { Box::new(GzDecoder::new(open)) } else { Box::new(open) };
    let mut reader = csv::Reader::from_reader(reader);
    let names = reader.headers()?.clone();
    let row =
        |row: csv::StringRecord| Fields(names.iter().map(str::to_owned).zip(row.iter().map(str::to_owned)).collect());
    Ok(reader.records().map(|record| record.map(row)).collect::<Result<_, _>>()?)
}

fn setting<'a>(split: &'a str, name: &str) -> &'a str {
    let rest = split.split(&format!("\"{name}\":")).nth(1).unwrap_or_default();
    rest.split([',', '}']).next().unwrap_or_default().trim().trim_matches('"')
}

fn one(data: &Path, name: &str) -> Result<(), Box<dyn Error>> {
    let folder = data.join("ranking").join(name);
    let split = std::fs::read_to_string(folder.join("split.json"))?;
    let label = if setting(&split, "label") == "funder_id" { Label::Funder } else { Label::Programme };
    let (from, until): (i32, i32) =
        (setting(&split, "history_from").parse()?, setting(&split, "history_until").parse()?);
    let mut past = Past::default();
    for row in rows(&data.join("grants").join(format!("{}.csv.gz", setting(&split, "set"))))? {
        if year(&row).is_some_and(|year| (from..=until).contains(&year)) {
            past.grant(label, &row);
        }
    }
    let started = Instant::now();
    let config = Config { learn: std::env::var("SHIPPED").is_err(), ..Config::default() };
    let model = Model::build(&past.candidates, &past.grants, &config)?;
    let built = started.elapsed();
    let mut truth = HashMap::<String, (String, BTreeSet<usize>)>::new();
    for row in rows(&folder.join("truth.csv"))? {
        let entry =
            truth.entry(row.get("ask_id").to_owned()).or_insert_with(|| (row.get("case").to_owned(), BTreeSet::new()));
        entry.1.extend(past.find(row.get("label")));
    }
    let mut currency = Currency::default();
    let asks: Vec<(String, Ask)> = rows(&folder.join("asks.csv"))?
        .iter()
        .map(|row| (row.get("ask_id").to_owned(), ask(&mut currency, row)))
        .collect();
    let started = Instant::now();
    let mut cases = [("warm", vec![], vec![]), ("cold", vec![], vec![])];
    for (id, ask) in &asks {
        let ranked = model.rank(ask, &Options { top: 50, ..Options::default() })?;
        let Some((case, right)) = truth.get(id) else { continue };
        let cell = cases.iter_mut().find(|cell| cell.0 == case).ok_or("unknown case")?;
        cell.1.push(Answered {
            recipient: ask.recipient.clone().unwrap_or_default(),
            ranked: ranked.iter().map(|s| s.candidate).collect(),
            right: right.clone(),
        });
        cell.2.extend(ranked.iter().take(10).map(|s| (s.confidence, right.contains(&s.candidate))));
    }
    let per_ask = started.elapsed() / asks.len() as u32;
    println!("{name}: built in {built:?}, {per_ask:?} an ask");
    for (case, answers, confidences) in cases {
        let found = figures(&answers, past.candidates.len(), 0);
        let f = found.figures.map(|figure| figure.value);
        println!(
            "  {case} n={} ndcg {:.3} hit10 {:.3} macro {:.3} gini {:.2}",
            found.asks, f[3], f[2], f[5], found.gini
        );
        let warm = case == "warm";
        let weights: Vec<String> =
            model.weights(warm).iter().filter(|w| w.1 > 0.0).map(|(f, w)| format!("{f} {w:.2}")).collect();
        println!("    evidence {} {}", model.evidence(warm), weights.join(", "));
        let mut bins = [(0.0, 0.0, 0); 5];
        for (confidence, right) in confidences {
            let bin = &mut bins[((confidence * 5.0) as usize).min(4)];
            *bin = (bin.0 + confidence, bin.1 + f64::from(u8::from(right)), bin.2 + 1);
        }
        let bins: Vec<String> =
            bins.iter().map(|b| format!("{:.2}→{:.2} ({})", b.0 / f64::from(b.2), b.1 / f64::from(b.2), b.2)).collect();
        println!("    reliability {}", bins.join(" "));
    }
    Ok(())
}
