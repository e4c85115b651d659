//! `kozmos rank`: ranks funders for asks in files, without a database: for measuring the matcher on past grants.

use std::num::NonZero;
use std::path::{Path, PathBuf};

use fields::Fields;
use proof::{Currency, Past, ask, year};
use ranking::{Ask, Candidate, Config, Error, Model, Options, Suggestion};

use super::batch::{Part, on_all_cores, reason, stream};
use super::meant::Meanings;
use super::proving::{Eval, eval};
use crate::sheet::{RowError, Sheet};

/// What is ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Label {
    /// The funder.
    #[default]
    Funder,
    /// The funder and its programme, as `funder_id|programme`.
    #[value(name = "funder+programme")]
    Programme,
}

impl From<Label> for proof::Label {
    fn from(label: Label) -> Self {
        match label {
            Label::Funder => Self::Funder,
            Label::Programme => Self::Programme,
        }
    }
}

/// What a matcher may learn from.
#[derive(Debug, Default, clap::Args)]
pub struct Learn {
    /// Past grants (columns: docs/import.md).
    #[arg(long)]
    pub(super) history: Option<PathBuf>,
    /// What programmes say of themselves: `label`, `name`, `purpose`, `region`, `lang`; also those without a history.
    #[arg(long)]
    programmes: Option<PathBuf>,
    /// Weights of the sentence model (models/README.md): asks and what programmes say of themselves are then compared by
    /// what they mean as well, in any language. It takes some 30 ms a text on one core.
    #[arg(long)]
    pub(super) model: Option<PathBuf>,
    /// What is ranked.
    #[arg(long, value_enum, default_value_t)]
    label: Label,
    /// Learn from grants of this year on.
    #[arg(long)]
    pub(super) from: Option<i32>,
    /// Learn from grants up to this year.
    #[arg(long)]
    pub(super) until: Option<i32>,
}

/// The arguments of `kozmos rank`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Rank {
    #[command(subcommand)]
    then: Option<Then>,
    #[command(flatten)]
    learn: Learn,
    /// The asks: `ask_id`, `title`, and what is known of `recipient_id`, `recipient_name`, `recipient_type`, `amount`,
    /// `region`, `lat`, `lon`, `lang`.
    #[arg(long, required = true)]
    asks: Option<PathBuf>,
    /// Leave out whoever has funded this recipient before.
    #[arg(long)]
    new_only: bool,
    /// Suggestions for an ask.
    #[arg(long, default_value = "10")]
    top: NonZero<usize>,
    /// Answer only this part of the asks, `1/2` for example: several processes or machines share them.
    #[arg(long, default_value = "1/1")]
    part: Part,
    /// The answer: CSV with `ask_id,rank,label,score,reason`. It is written on while asks are answered; a run that was
    /// stopped goes on where it was when it is started again.
    #[arg(long, required = true)]
    out: Option<PathBuf>,
}

#[derive(Debug, clap::Subcommand)]
enum Then {
    /// Prove it: rank asks whose outcome is known, and print the figures beside those of plain methods.
    Eval(Eval),
}

/// Ranks and writes the answer.
pub fn rank(args: &Rank) -> Result<(), String> {
    if let Some(Then::Eval(args)) = &args.then {
        return eval(args);
    }
    let (Some(file), Some(out)) = (&args.asks, &args.out) else { return Err("--asks and --out are needed".to_owned()) };
    let past = learn(&args.learn)?;
    let (model, meanings) = (model(&past)?, meanings(&args.learn, &past)?);
    let asks = asks(file)?;
    let options = Options { top: args.top.get(), exclude_held: args.new_only, ..Options::default() };
    let (grants, labels) = (past.grants.len(), past.candidates.len());
    let (top, new) = (options.top, if options.exclude_held { " new" } else { "" });
    let mut what = format!("the best {top}{new} of {labels} labels after {grants} grants for {} asks", asks.len());
    if let Some(file) = &args.learn.model {
        what += &format!(" with {}", file.display());
    }
    let head = ["ask_id", "rank", "label", "score", "reason"];
    let done = stream(out, head, &what, (&asks, args.part), |block| {
        let answers = on_all_cores(block, |(id, ask)| {
            let meant = meanings.as_ref().map(|meanings| meanings.meant(ask));
            let found = model.rank(meant.as_ref().unwrap_or(ask), &options);
            let found = found.map_err(|e: Error| format!("ask {id}: {e}"))?;
            Ok(lines(&past.candidates, id, &found))
        })?;
        Ok(answers.into_iter().flatten())
    })?;
    if done > 0 {
        println!("{done} asks had been answered by an earlier run");
    }
    println!("{} asks, {grants} grants, {labels} labels", asks.len());
    Ok(())
}

/// Every label of the history and of the programmes is a candidate.
pub(super) fn learn(args: &Learn) -> Result<Past, String> {
    let mut past = Past::default();
    let inside = |year: i32| args.from.is_none_or(|from| year >= from) && args.until.is_none_or(|last| year <= last);
    let any = args.from.or(args.until).is_none();
    if let Some(file) = &args.history {
        for row in rows(file, &["funder_id"])? {
            let row = row?;
            if year(&row).map_or(any, inside) {
                past.grant(args.label.into(), &row);
            }
        }
        tell(file, past.strange());
    }
    if let Some(file) = &args.programmes {
        rows(file, &["label"])?.try_for_each(|row| row.map(|row| past.programme(&row)))?;
    }
    if past.candidates.is_empty() {
        let file = args.history.as_deref().or(args.programmes.as_deref());
        let what = file.map_or("--history or --programmes is needed".to_owned(), |file| {
            format!("{}: there are no grants in these years", file.display())
        });
        return Err(what);
    }
    Ok(past)
}

pub(super) fn model(past: &Past) -> Result<Model, String> {
    Model::build(&past.candidates, &past.grants, &Config::default()).map_err(|e| e.to_string())
}

/// What texts mean, if there is a model to read them with.
pub(super) fn meanings(args: &Learn, past: &Past) -> Result<Option<Meanings>, String> {
    let meanings = Meanings::of(args.model.as_deref(), &past.candidates)?;
    if let Some(meanings) = &meanings {
        let (known, labels) = (meanings.known(), past.candidates.len());
        println!("meanings: {known} of {labels} labels have a text; the others get no points for it");
    }
    Ok(meanings)
}

/// The asks of a file with their ids.
pub(super) fn asks(file: &Path) -> Result<Vec<(String, Ask)>, String> {
    let mut currency = Currency::default();
    let mut read = |row: Fields| (row.get("ask_id").to_owned(), ask(&mut currency, &row));
    let asks = rows(file, &["ask_id"])?.map(|row| row.map(&mut read)).collect();
    tell(file, currency.strange());
    asks
}

/// Says what is strange in a file that is used nevertheless.
fn tell(file: &Path, strange: Option<String>) {
    if let Some(strange) = strange {
        eprintln!("kozmos: {}: {strange}", file.display());
    }
}

/// The rows of a file, which must have these columns.
pub(super) fn rows(
    file: &Path,
    needed: &[&str],
) -> Result<impl Iterator<Item = Result<Fields, String>> + use<>, String> {
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

/// The rows of one ask.
fn lines(candidates: &[Candidate], id: &str, suggestions: &[Suggestion]) -> Vec<[String; 5]> {
    let line = |(rank, suggestion): (u32, &Suggestion)| {
        let label = candidates[suggestion.candidate].id.clone();
        [id.to_owned(), rank.to_string(), label, format!("{:.6}", suggestion.score), reason(&suggestion.contributions)]
    };
    (1..).zip(suggestions).map(line).collect()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        rank: Rank,
    }

    fn run(folder: &Path, args: &str) -> Result<String, String> {
        let there = args.replace('@', &format!("{}/", folder.display()));
        rank(&Line::parse_from(format!("rank {there}").split(' ')).rank)?;
        Ok(std::fs::read_to_string(folder.join("out.csv")).unwrap_or_default())
    }

    fn files(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        files.iter().for_each(|(name, bytes)| std::fs::write(folder.path().join(name), bytes).expect("written"));
        folder
    }

    const PROGRAMMES: &str =
        "{\"label\":\"women\",\"purpose\":\"frauen lernen\"}\n{\"label\":\"children\",\"purpose\":\"kinder\"}\n";
    const ASKS: &str = "ask_id,title\n1,frauen lernen deutsch\n2,\n";

    #[test]
    fn with_a_model_texts_are_compared_by_what_they_mean_and_without_nothing_changes() {
        let (model, broken) = (sentence::tiny::file(1), b"E5S1");
        let folder = files(&[
            ("programmes.jsonl", PROGRAMMES.as_bytes()),
            ("asks.csv", ASKS.as_bytes()),
            ("model.bin", &model),
            ("broken.bin", broken),
        ]);
        let run = |more: &str| {
            run(folder.path(), &format!("--programmes @programmes.jsonl --asks @asks.csv --out @out.csv{more}"))
        };
        let without = run("").expect("ranked");
        let with = run(" --model @model.bin").expect("ranked");
        assert!(!without.contains("meaning"), "{without}");
        let rows = |answer: &str, ask: &str| -> Vec<String> {
            answer.lines().filter(|line| line.starts_with(&format!("{ask},"))).map(str::to_owned).collect()
        };
        let first = &rows(&with, "1")[0];
        assert!(first.starts_with("1,1,women,") && first.contains("meaning +"), "{with}");
        assert_eq!(rows(&with, "2"), rows(&without, "2"), "who says nothing means nothing");
        assert!(run(" --model @broken.bin").expect_err("refused").contains("broken.bin"));
        assert!(run(" --model @none.bin").expect_err("refused").contains("none.bin"));
    }

    #[test]
    fn an_evaluation_reads_meanings_too() {
        let grant = |n: usize| {
            let (funder, title) = if n.is_multiple_of(2) { ("women", "frauen") } else { ("children", "kinder") };
            format!("{funder},r{n},Verein {n},{title},{}\n", 2020 + n / 10)
        };
        let head = "funder_id,recipient_id,recipient_name,title,award_date\n".to_owned();
        let grants = (0..20).fold(head, |all, n| all + &grant(n));
        let model = sentence::tiny::file(1);
        let folder = files(&[
            ("grants.csv", grants.as_bytes()),
            ("programmes.jsonl", PROGRAMMES.as_bytes()),
            ("model.bin", &model),
        ]);
        let args = "eval --history @grants.csv --programmes @programmes.jsonl --draws 10";
        run(folder.path(), args).expect("evaluated");
        run(folder.path(), &format!("{args} --model @model.bin")).expect("evaluated");
        assert!(run(folder.path(), &format!("{args} --model @none.bin")).expect_err("refused").contains("none.bin"));
    }
}
