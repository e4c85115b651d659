//! `kozmos rank`: ranks funders for asks in files, without a database: for measuring the matcher on past grants.

use std::collections::HashMap;
use std::num::NonZero;
use std::path::{Path, PathBuf};

use fields::Fields;
use ranking::{Ask, Candidate, Concept, Config, Grant, Model, Options, Place, Suggestion};
use text::{Lang, vocabulary};

use crate::sheet::{RowError, Sheet};

/// What is ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Label {
    /// The funder.
    Funder,
    /// The funder and its programme, as `funder_id|programme`.
    #[value(name = "funder+programme")]
    Programme,
}

/// The arguments of `kozmos rank`.
#[derive(Debug, clap::Args)]
pub struct Rank {
    /// Past grants (columns: docs/import.md).
    #[arg(long)]
    history: PathBuf,
    /// The asks: `ask_id`, `title`, and what is known of `recipient_id`, `recipient_name`, `recipient_type`, `amount`,
    /// `region`, `lat`, `lon`, `lang`.
    #[arg(long)]
    asks: PathBuf,
    /// What is ranked.
    #[arg(long, value_enum, default_value = "funder")]
    label: Label,
    /// Learn from grants of this year on.
    #[arg(long)]
    from: Option<i32>,
    /// Learn from grants up to this year.
    #[arg(long)]
    until: Option<i32>,
    /// Leave out whoever has funded this recipient before.
    #[arg(long)]
    new_only: bool,
    /// Suggestions for an ask.
    #[arg(long, default_value = "10")]
    top: NonZero<usize>,
    /// The answer: CSV with `ask_id,rank,label,score,reason`.
    #[arg(long)]
    out: PathBuf,
}

/// Ranks and writes the answer.
pub fn rank(args: &Rank) -> Result<(), String> {
    let (candidates, history) = learn(args)?;
    if candidates.is_empty() {
        return Err(format!("{}: there are no grants in these years", args.history.display()));
    }
    let model = Model::build(&candidates, &history, &Config::default()).map_err(|e| e.to_string())?;
    let asks = asks(args)?;
    let options = Options { top: args.top.get(), exclude_held: args.new_only, ..Options::default() };
    let answers = answer(&model, &asks, &options)?;
    write(args, &candidates, &asks, &answers).map_err(|e| format!("{}: {e}", args.out.display()))?;
    println!("{} asks, {} grants, {} labels", asks.len(), history.len(), candidates.len());
    Ok(())
}

/// Every label of the history is a candidate; what it says of itself is the name of its programme.
fn learn(args: &Rank) -> Result<(Vec<Candidate>, Vec<Grant>), String> {
    let (mut candidates, mut history) = (Vec::<Candidate>::new(), Vec::new());
    let mut index = HashMap::new();
    let mut currency = Currency::default();
    for row in rows(&args.history, &["funder_id"])? {
        let row = row?;
        let year = row.get("award_date").get(..4).and_then(|year| year.parse::<i32>().ok());
        let inside =
            |year: i32| args.from.is_none_or(|from| year >= from) && args.until.is_none_or(|last| year <= last);
        if row.some("funder_id").is_none() || !year.map_or(args.from.or(args.until).is_none(), inside) {
            continue;
        }
        let label = label(args.label, &row);
        let candidate = *index.entry(label.clone()).or_insert_with(|| {
            candidates.push(Candidate { id: label, ..Candidate::default() });
            candidates.len() - 1
        });
        let text = purpose(&row);
        history.push(Grant {
            candidate,
            recipient: row.some("recipient_id").unwrap_or(row.get("recipient_name")).to_owned(),
            name: row.get("recipient_name").to_owned(),
            kind: row.get("recipient_type").to_owned(),
            concepts: concepts(&row, &text),
            text,
            place: place(&row),
            amount: currency.amount(&row),
            year: year.unwrap_or_default(),
        });
    }
    history.retain(|grant| !grant.recipient.is_empty());
    Ok((candidates, history))
}

fn label(label: Label, row: &Fields) -> String {
    match label {
        Label::Funder => row.get("funder_id").to_owned(),
        Label::Programme => format!("{}|{}", row.get("funder_id"), row.get("programme")),
    }
}

fn purpose(row: &Fields) -> String {
    [row.get("title"), row.get("description")].join(" ").trim().to_owned()
}

fn concepts(row: &Fields, text: &str) -> Vec<Concept> {
    let found = vocabulary().find(text, Lang::parse(row.get("lang")));
    let concept =
        |found: text::Found| Concept { id: vocabulary().concepts()[found.concept].id.to_owned(), weight: found.weight };
    found.into_iter().map(concept).collect()
}

fn place(row: &Fields) -> Place {
    let place = Place::read(row.get("region"));
    match (row.get("lat").parse::<f64>(), row.get("lon").parse::<f64>()) {
        (Ok(lat), Ok(lon)) if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) => place.at(lat, lon),
        _ => place,
    }
}

/// A model knows one currency, that of the first amount: sums in others count as not known.
#[derive(Default)]
struct Currency(String);

impl Currency {
    fn amount(&mut self, row: &Fields) -> Option<f64> {
        let amount = row.get("amount").parse::<f64>().ok().filter(|sum| sum.is_finite() && *sum > 0.0)?;
        if self.0.is_empty() {
            row.get("currency").clone_into(&mut self.0);
        }
        (row.get("currency") == self.0).then_some(amount)
    }
}

fn asks(args: &Rank) -> Result<Vec<(String, Ask)>, String> {
    let mut currency = Currency::default();
    let mut ask = |row: Fields| {
        let text = purpose(&row);
        let ask = Ask {
            recipient: row.some("recipient_id").map(str::to_owned),
            name: row.some("recipient_name").map(str::to_owned),
            kind: row.get("recipient_type").to_owned(),
            concepts: concepts(&row, &text),
            text,
            place: place(&row),
            amount: currency.amount(&row),
        };
        (row.get("ask_id").to_owned(), ask)
    };
    rows(&args.asks, &["ask_id"])?.map(|row| row.map(&mut ask)).collect()
}

/// The rows of a file, which must have these columns.
fn rows(file: &Path, needed: &[&str]) -> Result<impl Iterator<Item = Result<Fields, String>>, String> {
    let name = file.display().to_string();
    let sheet = Sheet::open(file).map_err(|wrong| format!("{name}: {wrong}"))?;
    if let Some(missing) = needed.iter().find(|column| !sheet.columns().iter().any(|there| there == *column)) {
        return Err(format!("{name}: the column '{missing}' is missing"));
    }
    Ok(sheet.map(move |row| match row {
        Ok((_, fields)) => Ok(fields),
        Err(RowError::Refused { line, refusal }) => Err(format!("{name}: line {line}: {}", refusal.reason)),
        Err(RowError::Broken(wrong)) => Err(format!("{name}: {wrong}")),
    }))
}

/// Asks the model on all cores.
fn answer(model: &Model, asks: &[(String, Ask)], options: &Options) -> Result<Vec<Vec<Suggestion>>, String> {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = asks.len().div_ceil(cores).max(1);
    let some = |asks: &[(String, Ask)]| -> Result<Vec<Vec<Suggestion>>, String> {
        let one = |(id, ask): &(String, Ask)| model.rank(ask, options).map_err(|e| format!("ask {id}: {e}"));
        asks.iter().map(one).collect()
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = asks.chunks(share).map(|asks| scope.spawn(move || some(asks))).collect();
        let mut all = Vec::with_capacity(asks.len());
        for worker in workers {
            all.extend(worker.join().map_err(|_| "a worker stopped".to_owned())??);
        }
        Ok(all)
    })
}

fn write(
    args: &Rank,
    candidates: &[Candidate],
    asks: &[(String, Ask)],
    answers: &[Vec<Suggestion>],
) -> csv::Result<()> {
    let mut writer = csv::Writer::from_path(&args.out)?;
    writer.write_record(["ask_id", "rank", "label", "score", "reason"])?;
    for ((id, _), suggestions) in asks.iter().zip(answers) {
        for (rank, suggestion) in (1u32..).zip(suggestions) {
            let label = &candidates[suggestion.candidate].id;
            let (rank, score) = (rank.to_string(), format!("{:.6}", suggestion.score));
            writer.write_record([id.as_str(), &rank, label, &score, &reason(suggestion)])?;
        }
    }
    writer.flush()?;
    Ok(())
}

/// The three strongest contributions.
fn reason(suggestion: &Suggestion) -> String {
    let mut parts: Vec<_> = suggestion.contributions.iter().collect();
    parts.sort_by(|a, b| b.points.total_cmp(&a.points));
    let told = parts.iter().take(3).map(|part| format!("{} +{:.2}", part.feature, part.points));
    told.collect::<Vec<_>>().join("; ")
}
