//! Concepts: whether ask and candidate are about the same things, in whatever languages they are written.
//!
//! Cosine of the concept weights. The concepts of a candidate are those it states, plus those of its grants in proportion
//! to how often they occur there. A concept of the ask that fewer candidates have counts more, by `df^-¼`.

use super::said::points_of;
use super::{Feature, Said, Sheet, plain_points};
use crate::FeatureId;
use crate::corpus::Profile;
use crate::facts::{Facts, Pair};
use crate::query::Query;
use std::collections::BTreeMap;

pub(super) struct Concepts {
    /// By candidate: what it states, and the sums of its grants with their number.
    stated: Vec<Vec<(u32, f32)>>,
    given: Vec<(BTreeMap<u32, f32>, f32)>,
    /// By concept: candidate and weight in a vector of length 1.
    postings: Vec<BTreeMap<u32, f32>>,
    /// Candidates whose postings are old.
    stale: Vec<u32>,
}

impl Concepts {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        Self {
            stated: profiles.iter().map(|profile| profile.concepts.clone()).collect(),
            given: vec![(BTreeMap::new(), 0.0); profiles.len()],
            postings: Vec::new(),
            stale: (0..profiles.len() as u32).collect(),
        }
    }

    /// Weights of a candidate in a vector of length 1.
    fn vector(&self, candidate: u32) -> Vec<(u32, f32)> {
        let (given, grants) = &self.given[candidate as usize];
        let mut sums: BTreeMap<u32, f32> = self.stated[candidate as usize].iter().copied().collect();
        given.iter().for_each(|(concept, sum)| *sums.entry(*concept).or_default() += sum / grants);
        of_length_one(sums.into_iter().filter(|c| c.1 > 0.0).collect())
    }
}

/// The same direction with length 1. The squares of very small weights are none in single precision.
fn of_length_one(mut vector: Vec<(u32, f32)>) -> Vec<(u32, f32)> {
    let length = vector.iter().map(|(_, w)| f64::from(*w).powi(2)).sum::<f64>().sqrt();
    vector.iter_mut().for_each(|(_, w)| *w = (f64::from(*w) / length) as f32);
    vector
}

impl Feature for Concepts {
    fn id(&self) -> FeatureId {
        FeatureId::Concepts
    }

    fn learn(&mut self, pair: &Pair<'_>, _: &Facts) {
        let (given, grants) = &mut self.given[pair.candidate as usize];
        *grants += pair.awards.len() as f32;
        for (concept, weight) in pair.awards.iter().flat_map(|award| &award.concepts) {
            *given.entry(*concept).or_default() += weight;
        }
        self.stale.push(pair.candidate);
    }

    fn settle(&mut self, _: &Facts) {
        self.stale.sort_unstable();
        self.stale.dedup();
        for candidate in std::mem::take(&mut self.stale) {
            for (concept, weight) in self.vector(candidate) {
                if concept as usize >= self.postings.len() {
                    self.postings.resize_with(concept as usize + 1, BTreeMap::new);
                }
                self.postings[concept as usize].insert(candidate, weight);
            }
        }
    }

    fn say(&self, query: &Query<'_>, _: &Facts, sheet: &mut Sheet) -> Said<'_> {
        let none = BTreeMap::new();
        let postings = |concept: u32| self.postings.get(concept as usize).unwrap_or(&none);
        let rare = |&(concept, weight): &(u32, f32)| {
            let df = postings(concept).len();
            (concept, if df == 0 { 0.0 } else { weight * (df as f32).powf(-0.25) })
        };
        let asked: Vec<(u32, f32)> = query.asked.concepts.iter().map(rare).filter(|c| c.1 > 0.0).collect();
        for (concept, weight) in of_length_one(asked) {
            postings(concept).iter().for_each(|(&candidate, &other)| sheet.add(candidate, weight * other));
        }
        Said { some: points_of(sheet.take().into_iter(), plain_points), ..Said::default() }
    }
}
