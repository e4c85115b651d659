//! Asks with what really followed, and the table of the matcher beside its peers.

use crate::figures::{Answered, Figures, figures};
use crate::peers::{Peer, Peers};
use crate::rows::Past;
use ranking::{Ask, Grant, Model, Options};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// An ask and the candidates that gave to it afterwards, by index.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// What was asked.
    pub ask: Ask,
    /// Those that had not funded the asker before.
    pub right: BTreeSet<usize>,
    /// Those that had: told apart, since they are easy to guess and help nobody.
    pub repeats: BTreeSet<usize>,
    /// The asker has a history.
    pub warm: bool,
}

/// Splits what followed into what is new for the asker and what is repeated; labels without history are left out.
pub fn trials(past: &Past, asks: impl IntoIterator<Item = (Ask, BTreeSet<usize>)>) -> Vec<Trial> {
    let held: HashSet<(&str, usize)> = past.grants.iter().map(|g| (g.recipient.as_str(), g.candidate)).collect();
    let known: HashSet<&str> = past.grants.iter().map(|g| g.recipient.as_str()).collect();
    let trial = |(ask, followed): (Ask, BTreeSet<usize>)| {
        let asker = ask.recipient.clone().unwrap_or_default();
        let (repeats, right) = followed.into_iter().partition(|&label| held.contains(&(asker.as_str(), label)));
        Trial { warm: known.contains(asker.as_str()), ask, right, repeats }
    };
    asks.into_iter().map(trial).collect()
}

/// Cuts a history in two at a year: the earlier grants, and the later ones as asks (one for each recipient and purpose)
/// with the labels that followed. Labels that the earlier years do not know cannot be found and are left out.
pub fn cut(past: &Past, since: i32) -> (Past, Vec<Trial>) {
    let (later, earlier): (Vec<Grant>, Vec<Grant>) = past.grants.iter().cloned().partition(|g| g.year >= since);
    let funds: HashSet<usize> = earlier.iter().map(|g| g.candidate).collect();
    let mut asks = BTreeMap::<(String, String), (Ask, BTreeSet<usize>)>::new();
    for grant in later.into_iter().filter(|g| funds.contains(&g.candidate)) {
        let key = (grant.recipient.clone(), grant.text.clone());
        asks.entry(key).or_insert_with(|| (ask_of(&grant), BTreeSet::new())).1.insert(grant.candidate);
    }
    let earlier = past.with(earlier);
    let trials = trials(&earlier, asks.into_values());
    (earlier, trials)
}

fn ask_of(grant: &Grant) -> Ask {
    Ask {
        text: grant.text.clone(),
        lang: grant.lang,
        recipient: Some(grant.recipient.clone()),
        name: Some(grant.name.clone()),
        kind: grant.kind.clone(),
        concepts: grant.concepts.clone(),
        place: grant.place.clone(),
        amount: grant.amount,
        meaning: Vec::new(),
    }
}

/// One line of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Askers with (`true`) or without a history.
    pub warm: bool,
    /// The purpose was told, else the name only.
    pub with_text: bool,
    /// `kozmos` or the name of a peer.
    pub method: &'static str,
    /// Its figures.
    pub figures: Figures,
}

/// What an evaluation gives.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Cold after warm, name and purpose after name only, the best by nDCG last.
    pub lines: Vec<Line>,
    /// Confidence and truth of the ten best suggestions of each ask, with purposes.
    pub confidences: Vec<(f64, bool)>,
    /// How the matcher finds repeated grants when it may suggest them; asks = 0 if there are none.
    pub repeats: Figures,
}

/// An answer for each of these trials: candidates by index and confidences, best first.
pub type Answers = Vec<Vec<(usize, f64)>>;

/// Evaluates. `answer` ranks asks by the matcher (on many cores, for example); the flag says whether candidates that the
/// asker holds are left out.
///
/// # Errors
/// Whatever `answer` refuses.
pub fn evaluate<E>(
    past: &Past,
    trials: &[Trial],
    draws: usize,
    answer: impl Fn(&[Ask], bool) -> Result<Answers, E>,
) -> Result<Report, E> {
    let mut report = Report::default();
    let labels = past.candidates.len();
    let new: Vec<&Trial> = trials.iter().filter(|trial| !trial.right.is_empty()).collect();
    for with_text in [false, true] {
        let told: Vec<Ask> = new.iter().map(|trial| told(&trial.ask, with_text)).collect();
        let answers = answer(&told, true)?;
        let peers = Peers::of(labels, &past.grants, with_text);
        for warm in [true, false] {
            let chosen = || new.iter().zip(&answers).filter(|(trial, _)| trial.warm == warm);
            let ours = chosen().map(|(trial, answer)| Some(answered(trial, answer.iter().map(|a| a.0).collect())));
            let mut lines = vec![("kozmos", ours.collect::<Option<Vec<_>>>())];
            for peer in Peer::ALL {
                let ranked = chosen().map(|(t, _)| Some(answered(t, peers.rank(peer, t, with_text)?)));
                lines.push((peer.name(), ranked.collect()));
            }
            let found = lines.into_iter().filter_map(|(method, answers)| {
                let answers = answers.filter(|answers| !answers.is_empty())?;
                Some(Line { warm, with_text, method, figures: figures(&answers, labels, draws) })
            });
            let mut found: Vec<Line> = found.collect();
            found.sort_by(|a, b| a.figures.figures[3].value.total_cmp(&b.figures.figures[3].value));
            report.lines.extend(found);
        }
        if with_text {
            let sure = new.iter().zip(&answers);
            let sure = sure.flat_map(|(t, a)| a.iter().take(10).map(|&(label, sure)| (sure, t.right.contains(&label))));
            report.confidences = sure.collect();
        }
    }
    let again: Vec<&Trial> = trials.iter().filter(|trial| !trial.repeats.is_empty()).collect();
    let asks: Vec<Ask> = again.iter().map(|trial| trial.ask.clone()).collect();
    let answers = answer(&asks, false)?;
    let repeated = again.iter().zip(&answers).map(|(trial, answer)| Answered {
        right: trial.repeats.clone(),
        ..answered(trial, answer.iter().map(|a| a.0).collect())
    });
    report.repeats = figures(&repeated.collect::<Vec<_>>(), labels, draws);
    Ok(report)
}

fn told(ask: &Ask, with_text: bool) -> Ask {
    if with_text { ask.clone() } else { Ask { text: String::new(), concepts: Vec::new(), ..ask.clone() } }
}

fn answered(trial: &Trial, ranked: Vec<usize>) -> Answered {
    Answered { recipient: trial.ask.recipient.clone().unwrap_or_default(), ranked, right: trial.right.clone() }
}

/// Ranks asks by a model on one core.
///
/// # Errors
/// What [`Model::rank`] refuses.
pub fn answers(model: &Model, asks: &[Ask], new_only: bool) -> Result<Answers, ranking::Error> {
    let options = Options { top: 50, exclude_held: new_only, ..Options::default() };
    let one = |ask: &Ask| Ok(model.rank(ask, &options)?.iter().map(|s| (s.candidate, s.confidence)).collect());
    asks.iter().map(one).collect()
}
