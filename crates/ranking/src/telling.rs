//! Which candidate each word tells of: ridge regression from the tf-idf vectors of all grants to their candidates.
//!
//! `W = (XᵀX + λI)⁻¹ XᵀY`, one column a candidate, solved by conjugate gradients (Hestenes and Stiefel 1952) for a block of
//! candidates at a time; blocks do not know of each other, so they are solved on all cores and the result is the same.
//! What is larger than [`MOST`] is not solved; `telling-words` asks the nearest grants then.

use crate::cores::Cores;
use crate::facts::Document;
use crate::index::Index;
use crate::words::Vector;

/// Candidates solved together.
const BLOCK: usize = 16;
/// λ.
const PENALTY: f32 = 1.0;
/// Steps of conjugate gradients; the ranking changes little after ten.
const STEPS: usize = 15;
/// Words times candidates, and occurrences of words times candidates: about 250 MB, and about ten seconds.
const MOST: (usize, usize) = (64_000_000, 600_000_000);

type Lane = [f32; BLOCK];
/// One row a word.
type Rows = Vec<Lane>;

/// The weights.
#[derive(Default)]
pub(crate) struct Telling {
    /// By candidate: its column, if it has grants.
    columns: Vec<Option<u32>>,
    /// How many columns there are.
    used: usize,
    blocks: Vec<Rows>,
    /// The history is small enough.
    solved: bool,
}

impl Telling {
    /// Learns all documents.
    pub(crate) fn of(index: &Index, documents: &[Document], candidates: usize, cores: Cores) -> Self {
        let mut telling = Self { columns: vec![None; candidates], ..Self::default() };
        documents.iter().for_each(|document| _ = telling.column(document.candidate));
        let occurrences: usize = index.documents().map(<[_]>::len).sum();
        telling.solved = index.words() * telling.used <= MOST.0 && occurrences * telling.used <= MOST.1;
        if telling.solved {
            let mut lanes = vec![Vec::new(); telling.used.div_ceil(BLOCK)];
            for (at, document) in (0..).zip(documents) {
                let column = telling.column(document.candidate);
                lanes[column / BLOCK].push((at, column % BLOCK));
            }
            telling.blocks = cores.map(lanes.len(), |block| solve(index, &lanes[block]));
        }
        telling
    }

    fn column(&mut self, candidate: u32) -> usize {
        let column = &mut self.columns[candidate as usize];
        let new = column.is_none();
        let column = *column.get_or_insert(self.used as u32) as usize;
        self.used += usize::from(new);
        column
    }

    /// Learns one more document: a step that would make it right if it stood alone (Kaczmarz 1937, damped by λ).
    pub(crate) fn learn(&mut self, vector: &Vector, candidate: u32) {
        if !self.solved {
            return;
        }
        let right = self.column(candidate);
        let words = vector.last().map_or(0, |last| last.0 as usize + 1);
        self.blocks.resize_with(self.used.div_ceil(BLOCK), Vec::new);
        for (number, rows) in self.blocks.iter_mut().enumerate() {
            // What new words say against others is little, and room for them everywhere would take time.
            if right / BLOCK == number && rows.len() < words {
                rows.resize(words, [0.0; BLOCK]);
            }
            let mut wrong = project(rows, vector).map(|told| -told);
            if right / BLOCK == number {
                wrong[right % BLOCK] += 1.0;
            }
            scatter(rows, vector, &wrong.map(|wrong| wrong / (1.0 + PENALTY)));
        }
    }

    /// What the words vote for, by candidate, above 0; `None` if the history is too large.
    pub(crate) fn votes(&self, ask: &Vector) -> Option<Vec<(u32, f32)>> {
        if !self.solved {
            return None;
        }
        let told: Vec<Lane> = self.blocks.iter().map(|rows| project(rows, ask)).collect();
        let vote = |(candidate, column): (u32, &Option<u32>)| {
            let column = (*column)? as usize;
            Some((candidate, told[column / BLOCK][column % BLOCK])).filter(|vote| vote.1 > 0.0)
        };
        Some((0..).zip(&self.columns).filter_map(vote).collect())
    }
}

/// Conjugate gradients on (XᵀX + λI) W = XᵀY for one block; `right` says which documents belong to which of its lanes.
fn solve(index: &Index, right: &[(u32, usize)]) -> Rows {
    let mut rest = vec![[0.0; BLOCK]; index.words()];
    for &(document, lane) in right {
        index.document(document).iter().for_each(|&(word, weight)| rest[word as usize][lane] += weight);
    }
    let mut solution = vec![[0.0; BLOCK]; rest.len()];
    let (mut direction, mut moved) = (rest.clone(), solution.clone());
    let mut size = dot(&rest, &rest);
    for _ in 0..STEPS {
        moved.iter_mut().zip(&direction).for_each(|(m, d)| *m = d.map(|d| PENALTY * d));
        for document in index.documents() {
            let told = project(&direction, document);
            scatter(&mut moved, document, &told);
        }
        let along = dot(&direction, &moved);
        let step: Lane = std::array::from_fn(|i| if along[i] > 1e-12 { size[i] / along[i] } else { 0.0 });
        for word in 0..rest.len() {
            for i in 0..BLOCK {
                solution[word][i] += step[i] * direction[word][i];
                rest[word][i] -= step[i] * moved[word][i];
            }
        }
        let new = dot(&rest, &rest);
        let turn: Lane = std::array::from_fn(|i| if size[i] > 1e-12 { new[i] / size[i] } else { 0.0 });
        for word in 0..rest.len() {
            for i in 0..BLOCK {
                direction[word][i] = rest[word][i] + turn[i] * direction[word][i];
            }
        }
        size = new;
    }
    solution
}

/// xᵀ W; words that no document has are not in the rows.
fn project(rows: &Rows, vector: &[(u32, f32)]) -> Lane {
    let mut sum = [0.0; BLOCK];
    for &(word, weight) in vector {
        if let Some(row) = rows.get(word as usize) {
            sum.iter_mut().zip(row).for_each(|(sum, value)| *sum += weight * value);
        }
    }
    sum
}

/// Adds x · lane; words that have no row are left out.
fn scatter(rows: &mut Rows, vector: &[(u32, f32)], lane: &Lane) {
    for &(word, weight) in vector {
        if let Some(row) = rows.get_mut(word as usize) {
            row.iter_mut().zip(lane).for_each(|(value, lane)| *value += weight * lane);
        }
    }
}

fn dot(a: &Rows, b: &Rows) -> Lane {
    let mut sum = [0.0f64; BLOCK];
    for (a, b) in a.iter().zip(b) {
        sum.iter_mut().zip(a.iter().zip(b)).for_each(|(sum, (a, b))| *sum += f64::from(a * b));
    }
    sum.map(|sum| sum as f32)
}
