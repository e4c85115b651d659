//! How well, and how soon, the matcher ranks on splits of past grants: `beside DATA [SPLIT…]`, with `grants/SET.csv.gz` and
//! `ranking/SPLIT/{split.json,asks.csv,truth.csv}` in DATA. Prints nDCG@10, macro recall@10, seconds to build and
//! microseconds for an ask on one core. ([splits](splits.rs) tells more.)

use fields::Fields;
use proof::{Answered, Currency, Label, Past, answers, ask, figures, trials, year};
use ranking::{Config, Model};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::Read;
use std::path::Path;
use std::time::Instant;

fn rows(file: &Path) -> Result<Vec<Fields>, Box<dyn Error>> {
    let opened = std::fs::File::open(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let read: Box<dyn Read> = match file.extension() {
        Some(end) if end == "gz" => Box::new(flate2::read::MultiGzDecoder::new(opened)),
        _ => Box::new(opened),
    };
    let mut reader = csv::Reader::from_reader(read);
    let names = reader.headers()?.clone();
    let fields = |row: csv::StringRecord| {
        Fields(names.iter().zip(&row).map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect())
    };
    Ok(reader.records().map(|row| row.map(fields)).collect::<Result<_, _>>()?)
}

/// A value of the flat JSON object that describes a split.
fn value<'j>(json: &'j str, name: &str) -> Result<&'j str, String> {
    let (_, rest) = json.split_once(&format!("\"{name}\":")).ok_or_else(|| format!("split.json says no {name}"))?;
    Ok(rest.split([',', '}']).next().unwrap_or_default().trim().trim_matches('"'))
}

fn measure(data: &Path, split: &str) -> Result<(), Box<dyn Error>> {
    let folder = data.join("ranking").join(split);
    let json = std::fs::read_to_string(folder.join("split.json"))?;
    let label = if value(&json, "label")?.contains('|') { Label::Programme } else { Label::Funder };
    let window = value(&json, "history_from")?.parse::<i32>()?..=value(&json, "history_until")?.parse::<i32>()?;
    let mut past = Past::default();
    for row in rows(&data.join("grants").join(format!("{}.csv.gz", value(&json, "set")?)))? {
        if year(&row).is_some_and(|year| window.contains(&year)) {
            past.grant(label, &row);
        }
    }
    let mut truth = BTreeMap::<String, BTreeSet<usize>>::new();
    for row in rows(&folder.join("truth.csv"))? {
        truth.entry(row.get("ask_id").to_owned()).or_default().extend(past.find(row.get("label")));
    }
    let mut currency = Currency::default();
    let asked = rows(&folder.join("asks.csv"))?;
    let asked = asked.iter().filter_map(|row| Some((ask(&mut currency, row), truth.remove(row.get("ask_id"))?)));
    let trials = trials(&past, asked.collect::<Vec<_>>());

    let start = Instant::now();
    let model = Model::build(&past.candidates, &past.grants, &Config::default())?;
    let built = start.elapsed().as_secs_f64();
    let asks: Vec<_> = trials.iter().map(|trial| trial.ask.clone()).collect();
    let start = Instant::now();
    let ranked = answers(&model, &asks, true)?;
    let each = start.elapsed().as_secs_f64() * 1e6 / asks.len() as f64;
    for warm in [true, false] {
        let answered =
            trials.iter().zip(&ranked).filter(|(trial, _)| trial.warm == warm).map(|(trial, answer)| Answered {
                recipient: trial.ask.recipient.clone().unwrap_or_default(),
                ranked: answer.iter().map(|found| found.0).collect(),
                right: trial.right.clone(),
            });
        let found = figures(&answered.collect::<Vec<_>>(), past.candidates.len(), 0);
        let (ndcg, recall) = (found.figures[3].value, found.figures[5].value);
        let case = if warm { "warm" } else { "cold" };
        println!("| {split} | {case} | kozmos | {ndcg:.3} | {recall:.3} | {built:.1} | {each:.0} |");
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let data = args.next().ok_or("usage: beside DATA [SPLIT…]")?;
    let mut splits: Vec<String> = args.collect();
    if splits.is_empty() {
        let folders = std::fs::read_dir(Path::new(&data).join("ranking"))?;
        splits = folders
            .map(|one| one.map(|one| one.file_name().to_string_lossy().into_owned()))
            .collect::<Result<_, _>>()?;
        splits.sort();
    }
    splits.iter().try_for_each(|split| measure(Path::new(&data), split))
}
