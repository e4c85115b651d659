//! What the matcher is held against: plain methods that anybody could install, on the same grants and asks.

use crate::trial::Trial;
use ranking::Grant;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Past grants that vote in the nearest neighbours.
const NEIGHBOURS: usize = 50;
/// Regularisation of EASE.
const RIDGE: f64 = 20.0;
/// More labels make the inverse of EASE too dear.
const MOST_LABELS: usize = 3000;

/// A method to compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    /// Grants per label.
    Popularity,
    /// Votes of the 50 most similar past grants by BM25 (Robertson and Zaragoza 2009, k1 = 1.5, b = 0.75).
    Bm25,
    /// Three-step random walk (Cooper et al. 2014).
    P3,
    /// Embarrassingly shallow autoencoder (Steck 2019).
    Ease,
}

impl Peer {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Popularity, Self::Bm25, Self::P3, Self::Ease];

    /// Its name in the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Popularity => "popularity",
            Self::Bm25 => "bm25-knn",
            Self::P3 => "p3",
            Self::Ease => "ease",
        }
    }

    /// It knows recipients by their history only and has nothing to say without one.
    pub fn needs_history(self) -> bool {
        matches!(self, Self::P3 | Self::Ease)
    }
}

/// The grants as the peers see them.
pub struct Peers<'p> {
    labels: usize,
    grants: f64,
    popularity: Vec<f64>,
    /// By recipient: its labels, ascending.
    held: HashMap<&'p str, Vec<usize>>,
    /// By label: recipients.
    recipients: Vec<Vec<&'p str>>,
    documents: Vec<(usize, &'p str, f64)>,
    length: f64,
    /// By word: document and count.
    postings: HashMap<String, Vec<(usize, f64)>>,
    /// The weights of EASE, label by label; `None` = too many labels.
    ease: Option<Vec<f64>>,
}

impl<'p> Peers<'p> {
    /// Learns the grants; `with_text` = names and purposes, else names only.
    pub fn of(labels: usize, grants: &'p [Grant], with_text: bool) -> Self {
        let mut pairs = BTreeSet::new();
        let (mut popularity, mut postings) = (vec![0.0; labels], HashMap::<String, Vec<(usize, f64)>>::new());
        let (mut documents, mut seen) = (Vec::new(), BTreeSet::new());
        for grant in grants {
            popularity[grant.candidate] += 1.0;
            pairs.insert((grant.recipient.as_str(), grant.candidate));
            let words = words(&grant.name, if with_text { &grant.text } else { "" });
            if !seen.insert((grant.recipient.as_str(), grant.candidate, words.clone())) {
                continue;
            }
            documents.push((grant.candidate, grant.recipient.as_str(), words.values().sum::<u32>().into()));
            for (word, n) in words {
                postings.entry(word).or_default().push((documents.len() - 1, n.into()));
            }
        }
        let (mut held, mut recipients) = (HashMap::<&str, Vec<usize>>::new(), vec![Vec::new(); labels]);
        for (recipient, label) in pairs {
            held.entry(recipient).or_default().push(label);
            recipients[label].push(recipient);
        }
        let length = documents.iter().map(|d: &(usize, &str, f64)| d.2).sum::<f64>() / documents.len().max(1) as f64;
        let ease = (labels <= MOST_LABELS).then(|| ease(labels, held.values()));
        Self { labels, grants: grants.len() as f64, popularity, held, recipients, documents, length, postings, ease }
    }

    /// The 50 best labels for an ask, without those that the asker holds; ties go to the more popular.
    pub fn rank(&self, peer: Peer, trial: &Trial, with_text: bool) -> Option<Vec<usize>> {
        let asker = trial.ask.recipient.as_deref().unwrap_or_default();
        let held = self.held.get(asker).map_or(&[][..], Vec::as_slice);
        if peer.needs_history() && held.is_empty() || peer == Peer::Ease && self.ease.is_none() {
            return None;
        }
        let scores = match peer {
            Peer::Popularity => vec![0.0; self.labels],
            Peer::Bm25 => self.bm25(trial, with_text),
            Peer::P3 => self.p3(held),
            Peer::Ease => self.by_ease(held),
        };
        let mut order: Vec<usize> = (0..self.labels).filter(|l| held.binary_search(l).is_err()).collect();
        let key = |label: usize| scores[label] + 1e-9 * (self.popularity[label] / (1.0 + self.grants));
        order.sort_by(|&a, &b| key(b).total_cmp(&key(a)).then(a.cmp(&b)));
        order.truncate(50);
        Some(order)
    }

    fn bm25(&self, trial: &Trial, with_text: bool) -> Vec<f64> {
        let (ask, n) = (&trial.ask, self.documents.len() as f64);
        let mut scores = HashMap::<usize, f64>::new();
        let asked = words(ask.name.as_deref().unwrap_or_default(), if with_text { &ask.text } else { "" });
        for (word, times) in asked {
            let Some(postings) = self.postings.get(&word) else { continue };
            let df = postings.len() as f64;
            let idf = (1.0 + (n - df + 0.5) / (df + 0.5)).ln();
            for &(document, tf) in postings {
                let norm = 1.5 * (0.25 + 0.75 * self.documents[document].2 / self.length);
                *scores.entry(document).or_default() += f64::from(times) * idf * tf * 2.5 / (tf + norm);
            }
        }
        let asker = ask.recipient.as_deref();
        let mut near: Vec<(usize, f64)> =
            scores.into_iter().filter(|(document, _)| Some(self.documents[*document].1) != asker).collect();
        near.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut votes = vec![0.0; self.labels];
        near.iter().take(NEIGHBOURS).for_each(|&(document, score)| votes[self.documents[document].0] += score);
        votes
    }

    fn p3(&self, held: &[usize]) -> Vec<f64> {
        let mut scores = vec![0.0; self.labels];
        for &from in held {
            let recipients = &self.recipients[from];
            for labels in recipients.iter().filter_map(|recipient| self.held.get(recipient)) {
                let step = 1.0 / (recipients.len() * labels.len()) as f64;
                labels.iter().for_each(|&to| scores[to] += step);
            }
        }
        scores
    }

    fn by_ease(&self, held: &[usize]) -> Vec<f64> {
        let Some(weights) = &self.ease else { return vec![0.0; self.labels] };
        (0..self.labels).map(|to| held.iter().map(|&from| weights[from * self.labels + to]).sum()).collect()
    }
}

/// Plain words with their counts.
fn words(name: &str, text: &str) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for word in text::words(&format!("{name} {text}")).into_iter().filter(|word| word.chars().count() > 1) {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

/// `B = I - P / diag(P)`, `P = (XᵀX + λI)⁻¹`; the diagonal is 0.
fn ease<'a>(labels: usize, held: impl Iterator<Item = &'a Vec<usize>>) -> Vec<f64> {
    let mut gram = vec![0.0; labels * labels];
    for labels_of in held {
        for &a in labels_of {
            labels_of.iter().for_each(|&b| gram[a * labels + b] += 1.0);
        }
    }
    (0..labels).for_each(|i| gram[i * labels + i] += RIDGE);
    let inverse = inverse(gram, labels);
    let weight = |at: usize| {
        let (from, to) = (at / labels, at % labels);
        if from == to { 0.0 } else { -inverse[at] / inverse[to * labels + to] }
    };
    (0..labels * labels).map(weight).collect()
}

/// The inverse of a symmetric positive definite matrix, by Gauss and Jordan in place.
fn inverse(mut m: Vec<f64>, n: usize) -> Vec<f64> {
    for pivot in 0..n {
        let scale = 1.0 / m[pivot * n + pivot];
        m[pivot * n + pivot] = 1.0;
        m[pivot * n..(pivot + 1) * n].iter_mut().for_each(|x| *x *= scale);
        let row = m[pivot * n..(pivot + 1) * n].to_vec();
        for other in (0..n).filter(|&other| other != pivot) {
            let factor = std::mem::take(&mut m[other * n + pivot]);
            m[other * n..(other + 1) * n].iter_mut().zip(&row).for_each(|(x, r)| *x -= factor * r);
        }
    }
    m
}
