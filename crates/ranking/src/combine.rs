//! Adding up: weighted points of all features, so that a score is explained by its parts.
//!
//! A candidate without a history must neither drown nor float. Where a feature knows nothing of it, it gets the points
//! that the other candidates get on average, and its own statement of purpose speaks with the weight of the features that
//! could only speak from its history. The trust in a history, `n / (n + 2)` for `n` grants, decides how much of that
//! weight is passed on, so that the first grants do not turn a candidate over.

use crate::engine::Engine;
use crate::features::{Feature, Point, Role, Said, Sheet};
use crate::members::Members;
use crate::query::Query;
use crate::{Contribution, FeatureId};
use std::collections::HashMap;

/// One weight for each feature, in the order of [`FeatureId::ALL`].
pub(crate) type Weights = [f64; FeatureId::ALL.len()];

/// What one feature says to one ask.
struct Column<'m> {
    id: FeatureId,
    said: Said<'m>,
    weight: f64,
    /// Weight that is added where there is no trust in the history.
    inherited: f64,
    /// Points where the value is unknown.
    average: f64,
}

/// What all features say to one ask.
pub(crate) struct Table<'m> {
    columns: Vec<Column<'m>>,
    engine: &'m Engine,
    /// By candidate; exactly the sums of their contributions in their order.
    pub(crate) scores: Vec<f64>,
}

impl<'m> Table<'m> {
    /// Asks all features.
    pub(crate) fn of(engine: &'m Engine, query: &Query<'_>, weights: &Weights) -> Self {
        let weighted = || engine.features.iter().map(AsRef::as_ref).zip(weights);
        let content = |(feature, weight): (&dyn Feature, &f64)| (feature.role() == Role::Content).then_some(*weight);
        let content: f64 = weighted().filter_map(content).sum();
        let mut sheet = Sheet::new(engine.facts.candidates());
        let mut table = Self { columns: Vec::new(), engine, scores: vec![0.0; engine.facts.candidates()] };
        for (feature, &weight) in weighted() {
            let inherited = if feature.role() == Role::Heir { content } else { 0.0 };
            if weight != 0.0 || inherited != 0.0 {
                let said = feature.say(query, &engine.facts, &mut sheet);
                let average = said.average(&engine.facts);
                table.add(Column { id: feature.id(), said, weight, inherited, average });
            }
        }
        table
    }

    /// One more column, while what was said is still near the core.
    fn add(&mut self, column: Column<'m>) {
        let scores = &mut self.scores;
        if column.inherited == 0.0 {
            let weighted = |point: &Point| column.weight * f64::from(point.points);
            column.said.some.iter().for_each(|point| scores[point.candidate as usize] += weighted(point));
        } else {
            let weighted = |point: &Point| column.points(point, self.engine);
            column.said.some.iter().for_each(|point| scores[point.candidate as usize] += weighted(point));
        }
        if let Some(fixed) = column.said.fixed {
            let weighted = fixed.points.iter().map(|&points| column.weight * f64::from(points));
            scores.iter_mut().zip(weighted).for_each(|(score, points)| *score += points);
        }
        let average = column.weight * column.average;
        column.said.unknown.iter().for_each(|&candidate| scores[candidate as usize] += average);
        self.columns.push(column);
    }

    /// The candidates of which anything is known: those with a history, and those that a feature names. Of the others
    /// the table only knows what all have on average.
    pub(crate) fn known(&self) -> Members {
        let facts = &self.engine.facts;
        let named = self.columns.iter().flat_map(|column| &column.said.some).filter(|point| point.points > 0.0);
        let given = (0..facts.candidates() as u32).filter(|&candidate| facts.has_given(candidate));
        Members::of(named.map(|point| point.candidate).chain(given), facts.candidates())
    }

    /// What the scores of these candidates are made of.
    pub(crate) fn contributions(&self, candidates: &[usize]) -> Vec<Vec<Contribution>> {
        let places = Places::of(candidates, self.engine.facts.candidates());
        let mut all = vec![Vec::new(); candidates.len()];
        for column in &self.columns {
            let mut add = |candidate: u32, value: f32, points: f64| {
                if let Some(at) = places.get(candidate).filter(|_| points != 0.0) {
                    all[at].push(Contribution { feature: column.id, value: f64::from(value), points });
                }
            };
            for point in column.said.some.iter().filter(|point| places.has(point.candidate)) {
                add(point.candidate, point.value, column.points(point, self.engine));
            }
            if let Some(fixed) = column.said.fixed {
                for &candidate in candidates {
                    add(candidate as u32, fixed.value(candidate), column.weight * f64::from(fixed.points[candidate]));
                }
            }
            for &candidate in candidates {
                if column.said.unknown.binary_search(&(candidate as u32)).is_ok() {
                    add(candidate as u32, 0.0, column.weight * column.average);
                }
            }
        }
        all
    }

    /// The unweighted points of these candidates, one row a candidate; what is inherited is not in them.
    pub(crate) fn points(&self, candidates: &[usize]) -> Vec<[f32; FeatureId::ALL.len()]> {
        let places = Places::of(candidates, self.engine.facts.candidates());
        let mut all = vec![[0.0; FeatureId::ALL.len()]; candidates.len()];
        for column in &self.columns {
            let id = column.id as usize;
            for point in &column.said.some {
                if let Some(at) = places.get(point.candidate) {
                    all[at][id] = point.points;
                }
            }
            for (row, &candidate) in all.iter_mut().zip(candidates) {
                row[id] += column.said.fixed.map_or(0.0, |fixed| fixed.points[candidate]);
                if column.said.unknown.binary_search(&(candidate as u32)).is_ok() {
                    row[id] += column.average as f32;
                }
            }
        }
        all
    }
}

/// Where some candidates stand in a list: most are not in it, and that is seen at once.
struct Places {
    has: Members,
    place: HashMap<u32, usize>,
}

impl Places {
    fn of(list: &[usize], candidates: usize) -> Self {
        let has = Members::of(list.iter().map(|&candidate| candidate as u32), candidates);
        Self { has, place: list.iter().enumerate().map(|(at, &c)| (c as u32, at)).collect() }
    }

    fn has(&self, candidate: u32) -> bool {
        self.has.has(candidate)
    }

    fn get(&self, candidate: u32) -> Option<usize> {
        if self.has(candidate) { self.place.get(&candidate).copied() } else { None }
    }
}

impl Column<'_> {
    /// Weighted points of one candidate.
    fn points(&self, point: &Point, engine: &Engine) -> f64 {
        let mistrust = if self.inherited == 0.0 { 0.0 } else { f64::from(1.0 - engine.facts.trust(point.candidate)) };
        (self.weight + self.inherited * mistrust) * f64::from(point.points)
    }
}
