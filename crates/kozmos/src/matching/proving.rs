//! `kozmos rank eval`: the matcher held against what really followed, beside plain methods.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proof::{Answers, Line, Past, Report, Trial, calibration_error, cut, evaluate, plot, reliability, trials};
use ranking::{Ask, Model, Options};

use super::batch::on_all_cores;
use super::cli::{Learn, asks, learn, meanings, model, rows};
use super::meant::Meanings;

/// The arguments of `kozmos rank eval`.
#[derive(Debug, clap::Args)]
pub struct Eval {
    #[command(flatten)]
    learn: Learn,
    /// Asks whose outcome is known; without them the history is cut in two.
    #[arg(long, requires = "truth")]
    asks: Option<PathBuf>,
    /// What followed: `ask_id`, `label`.
    #[arg(long, requires = "asks")]
    truth: Option<PathBuf>,
    /// Cut the history before this year; the last one if it is not given.
    #[arg(long, conflicts_with = "asks")]
    since: Option<i32>,
    /// Samples of the bootstrap.
    #[arg(long, default_value_t = 1000)]
    draws: usize,
    /// Write a reliability diagram of the confidence (SVG).
    #[arg(long)]
    plot: Option<PathBuf>,
}

/// Evaluates and prints.
pub fn eval(args: &Eval) -> Result<(), String> {
    if args.learn.history.is_none() {
        return Err("--history is needed".to_owned());
    }
    let past = learn(&args.learn)?;
    let (past, trials) = match (&args.asks, &args.truth) {
        (Some(asked), Some(truth)) => {
            let trials = followed(&past, asked, truth)?;
            (past, trials)
        }
        _ => {
            let last = past.grants.iter().map(|grant| grant.year).max();
            let since = args.since.or(last).ok_or("there are no grants in these years")?;
            println!("history until {}, asks since {since}", since - 1);
            cut(&past, since)
        }
    };
    if trials.is_empty() || past.grants.is_empty() {
        return Err("nothing followed: there is nothing to evaluate".to_owned());
    }
    let (model, meanings) = (model(&past)?, meanings(&args.learn, &past)?);
    let report = evaluate(&past, &trials, args.draws, |asks, new| answer(&model, meanings.as_ref(), asks, new))?;
    print(&report);
    let bins = reliability(&report.confidences);
    println!("\nconfidence: expected calibration error {:.3}", calibration_error(&bins));
    match &args.plot {
        Some(file) => std::fs::write(file, plot(&bins)).map_err(|e| format!("{}: {e}", file.display())),
        None => Ok(()),
    }
}

/// The asks of a file with the labels of another. An ask of which nothing is known is left out, as is a label without
/// history.
fn followed(past: &Past, asked: &std::path::Path, truth: &std::path::Path) -> Result<Vec<Trial>, String> {
    let mut labels = BTreeMap::<String, BTreeSet<usize>>::new();
    for row in rows(truth, &["ask_id", "label"])? {
        let row = row?;
        labels.entry(row.get("ask_id").to_owned()).or_default().extend(past.find(row.get("label")));
    }
    let asks = asks(asked)?;
    if let Some(missing) = labels.keys().find(|id| !asks.iter().any(|(there, _)| there == *id)) {
        return Err(format!("{}: the ask '{missing}' is missing", asked.display()));
    }
    Ok(trials(past, asks.into_iter().filter_map(|(id, ask)| Some((ask, labels.remove(&id)?)))))
}

fn answer(model: &Model, meanings: Option<&Meanings>, asks: &[Ask], new_only: bool) -> Result<Answers, String> {
    let options = Options { top: 50, exclude_held: new_only, ..Options::default() };
    on_all_cores(asks, |ask| {
        let meant = meanings.map(|meanings| meanings.meant(ask));
        let ranked = model.rank(meant.as_ref().unwrap_or(ask), &options).map_err(|e| e.to_string())?;
        Ok(ranked.iter().map(|s| (s.candidate, s.confidence)).collect())
    })
}

fn print(report: &Report) {
    println!("| case | query | method | {} | coverage | gini |", proof::NAMES.join(" | "));
    println!("{}|", "|---".repeat(proof::NAMES.len() + 5));
    for Line { warm, with_text, method, figures } in &report.lines {
        let case = format!("{} (n={})", if *warm { "warm" } else { "cold" }, figures.asks);
        let query = if *with_text { "name+purpose" } else { "name" };
        let cells = figures.figures.map(|f| format!("{:.3} ({:.3}–{:.3})", f.value, f.low, f.high)).join(" | ");
        println!("| {case} | {query} | {method} | {cells} | {:.2} | {:.2} |", figures.coverage, figures.gini);
    }
    let again = &report.repeats;
    match again.asks {
        0 => println!("\nrepeats: none"),
        n => println!(
            "\nrepeats, not counted above: {n} asks, hit@1 {:.3}, hit@10 {:.3}",
            again.figures[0].value, again.figures[2].value
        ),
    }
}
