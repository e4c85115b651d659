//! `kozmos fairness`: how lists share out their places, on files alone: for measuring. Ranked lists are what `kozmos rank`
//! writes, truth is what really followed.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use ranking::fair::{Exposure, List, gini, shares};

use super::views::SLACK;

/// The arguments of `kozmos fairness`.
#[derive(Debug, clap::Args)]
pub struct Fairness {
    /// Ranked lists: CSV with `ask_id,rank,label,score` as `kozmos rank --top 200` writes it.
    #[arg(long)]
    ranked: PathBuf,
    /// What really followed: CSV with `ask_id,label`.
    #[arg(long)]
    truth: PathBuf,
    /// Places of a list.
    #[arg(long, default_value = "10")]
    places: usize,
    /// A label stands in at most so many times the even share of lists.
    #[arg(long, default_value = "1.25")]
    slack: f64,
    /// The same for asks in the lists of labels.
    #[arg(long, default_value_t = SLACK)]
    asks_slack: f64,
}

/// Scores by ask and label, and which of them came true.
struct Table {
    /// By ask.
    lists: Vec<List>,
    truth: Vec<HashSet<usize>>,
    labels: usize,
}

/// Prints both directions: labels in the lists of asks, and asks in the lists of labels.
pub fn fairness(args: &Fairness) -> Result<(), String> {
    let asks = read(args)?;
    println!("{} asks, {} labels", asks.lists.len(), asks.labels);
    println!("{:<34} {:>8} {:>8} {:>7}   {:>8} {:>8} {:>7}", "", "Gini", "fair", "", "nDCG@10", "fair", "");
    let directions = [
        ("funders in the lists of asks", &asks, args.slack),
        ("asks in the lists of funders", &turned(&asks), args.asks_slack),
    ];
    for (name, table, slack) in directions {
        let (before, after) = measure(table, args.places, slack)?;
        let change = |a: f64, b: f64| if a > 0.0 { format!("{:+.1} %", (b / a - 1.0) * 100.0) } else { "-".to_owned() };
        println!(
            "{name:<34} {:>8.3} {:>8.3} {:>7}   {:>8.4} {:>8.4} {:>7}",
            before.0,
            after.0,
            change(before.0, after.0),
            before.1,
            after.1,
            change(before.1, after.1)
        );
    }
    Ok(())
}

/// Gini of exposure and nDCG@10.
type Seen = (f64, f64);

/// By fit alone, and shared out.
fn measure(table: &Table, places: usize, slack: f64) -> Result<(Seen, Seen), String> {
    let rule = Exposure { places, ..Exposure::default() };
    let taken: usize = table.lists.iter().map(|list| list.len().min(places)).sum();
    let even = (slack * taken as f64 / table.labels.max(1) as f64).max(1.0);
    let prices = rule.prices(&table.lists, &vec![even; table.labels]).map_err(|e| e.to_string())?;
    let seen = |prices: &[f64]| {
        let (mut shown, mut gain, mut asked) = (vec![0.0; table.labels], 0.0, 0_u32);
        for (list, truth) in table.lists.iter().zip(&table.truth) {
            let chosen = rule.choose(list, prices);
            chosen.iter().for_each(|at| shown[*at] += 1.0);
            if !truth.is_empty() {
                gain += ndcg(&chosen, truth);
                asked += 1;
            }
        }
        (gini(&shown), gain / f64::from(asked.max(1)))
    };
    Ok((seen(&vec![0.0; table.labels]), seen(&prices)))
}

/// Discounted gain of the first ten, beside the best possible.
fn ndcg(chosen: &[usize], truth: &HashSet<usize>) -> f64 {
    let discount = |at: u32| 1.0 / f64::from(at + 2).log2();
    let gain: f64 = (0..10).zip(chosen).filter(|(_, at)| truth.contains(at)).map(|(rank, _)| discount(rank)).sum();
    let best: f64 = (0..10).zip(truth).map(|(rank, _)| discount(rank)).sum();
    gain / best
}

/// The other direction: for each label a list of asks, by the product of both views.
fn turned(asks: &Table) -> Table {
    let mut own: Vec<Vec<(usize, f64)>> = vec![Vec::new(); asks.labels];
    for (ask, list) in asks.lists.iter().enumerate() {
        for ((label, _), share) in list.iter().zip(shares(list)) {
            own[*label].push((ask, share));
        }
    }
    let mut truth = vec![HashSet::new(); asks.labels];
    for (ask, labels) in asks.truth.iter().enumerate() {
        for label in labels {
            truth[*label].insert(ask);
        }
    }
    let lists = own.into_iter().map(|list| {
        let total: f64 = list.iter().map(|(_, share)| share).sum();
        let both = |share: f64| (share * share / total.max(f64::MIN_POSITIVE)).max(f64::MIN_POSITIVE).ln();
        list.into_iter().map(|(ask, share)| (ask, both(share))).collect()
    });
    Table { lists: lists.collect(), truth, labels: asks.lists.len() }
}

fn read(args: &Fairness) -> Result<Table, String> {
    let (mut labels, mut rows) = (BTreeMap::<String, usize>::new(), BTreeMap::<String, Vec<(String, f64)>>::new());
    each(&args.ranked, ["ask_id", "label", "score"], |[ask, label, score]| {
        let score: f64 = score.parse().map_err(|_| format!("'{score}' is no score"))?;
        rows.entry(ask).or_default().push((label.clone(), score));
        labels.insert(label, 0);
        Ok(())
    })?;
    (0..).zip(labels.values_mut()).for_each(|(number, at)| *at = number);
    let mut truths = HashMap::<String, HashSet<usize>>::new();
    each(&args.truth, ["ask_id", "label", "label"], |[ask, label, _]| {
        truths.entry(ask).or_default().extend(labels.get(&label));
        Ok(())
    })?;
    let truth = rows.keys().map(|ask| truths.remove(ask).unwrap_or_default()).collect();
    let list = |row: Vec<(String, f64)>| row.into_iter().map(|(label, score)| (labels[&label], score)).collect();
    Ok(Table { lists: rows.into_values().map(list).collect(), truth, labels: labels.len() })
}

/// Calls `take` with three columns of every row.
fn each(
    file: &Path,
    columns: [&str; 3],
    mut take: impl FnMut([String; 3]) -> Result<(), String>,
) -> Result<(), String> {
    let name = |wrong: String| format!("{}: {wrong}", file.display());
    let mut reader = csv::Reader::from_path(file).map_err(|e| name(e.to_string()))?;
    let head = reader.headers().map_err(|e| name(e.to_string()))?.clone();
    let mut places = [0; 3];
    for (place, column) in places.iter_mut().zip(columns) {
        let at = head.iter().position(|known| known == column);
        *place = at.ok_or_else(|| name(format!("the column '{column}' is missing")))?;
    }
    for row in reader.records() {
        let row = row.map_err(|e| name(e.to_string()))?;
        take(places.map(|at| row.get(at).unwrap_or("").to_owned())).map_err(name)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions_are_measured_from_files() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let ranked = file("ranked.csv", "ask_id,rank,label,score\na,1,x,3\na,2,y,2.9\nb,1,x,3\nb,2,y,1\n");
        let args = |truth: PathBuf| Fairness { ranked: ranked.clone(), truth, places: 1, slack: 1.0, asks_slack: 1.0 };
        let good = args(file("truth.csv", "ask_id,label\na,y\nb,x\n"));
        let ((before, hit), (after, fair_hit)) = measure(&read(&good).unwrap(), good.places, good.slack).unwrap();
        assert_eq!((before, hit), (0.5, 0.5), "x stands in both lists");
        assert_eq!((after, fair_hit), (0.0, 1.0), "y has the list in which it costs least");
        fairness(&good).unwrap();
        let wrong = fairness(&args(file("wrong.csv", "ask_id\na\n"))).unwrap_err();
        assert!(wrong.ends_with("wrong.csv: the column 'label' is missing"), "{wrong}");
    }
}
