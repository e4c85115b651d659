//! Purpose: how close the ask is to what a candidate says it funds.
//!
//! The 50 candidates whose own text is nearest by BM25 (Robertson and Zaragoza 2009) share the value by score^1.5. The
//! weight of a word is `df^-¾`, which depends on nobody who does not use it: a programme about something else changes
//! nothing.

use super::{Feature, Role, Said, Sheet, log_points};
use crate::FeatureId;
use crate::best::Best;
use crate::corpus::Profile;
use crate::facts::Facts;
use crate::query::Query;
use crate::words::Counts;

const VOTERS: usize = 50;
/// How fast repetition of a word stops to count.
const SATURATION: f32 = 1.2;
/// A text of so many words is of usual length.
const USUAL_LENGTH: f32 = 40.0;

pub(super) struct Purpose {
    /// By word: candidate and saturated frequency.
    postings: Vec<Vec<(u32, f32)>>,
}

impl Purpose {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        let mut postings: Vec<Vec<(u32, f32)>> = Vec::new();
        for (candidate, profile) in (0..).zip(profiles) {
            let mut told: Vec<(u32, f32)> = profile.texts.iter().flat_map(frequencies).collect();
            // What is said in several languages is said once: where it is said most.
            told.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
            told.dedup_by_key(|told| told.0);
            for (word, n) in told {
                if word as usize >= postings.len() {
                    postings.resize_with(word as usize + 1, Vec::new);
                }
                postings[word as usize].push((candidate, n));
            }
        }
        Self { postings }
    }
}

/// The saturated frequencies of the words of a text.
fn frequencies(text: &Counts) -> impl Iterator<Item = (u32, f32)> {
    let length: u32 = text.iter().map(|word| word.1).sum();
    let norm = SATURATION * (0.25 + 0.75 * length as f32 / USUAL_LENGTH);
    text.iter().map(move |&(word, n)| (word, n as f32 / (n as f32 + norm)))
}

impl Feature for Purpose {
    fn id(&self) -> FeatureId {
        FeatureId::Purpose
    }

    fn role(&self) -> Role {
        Role::Heir
    }

    fn say(&self, query: &Query<'_>, _: &Facts, sheet: &mut Sheet) -> Said<'_> {
        for (word, _) in &query.asked.words {
            let postings = self.postings.get(*word as usize).map_or(&[][..], Vec::as_slice);
            let weight = (postings.len() as f32).powf(-0.75);
            postings.iter().for_each(|&(candidate, n)| sheet.add(candidate, weight * n));
        }
        let mut best = Best::of(VOTERS);
        sheet.empty(|candidate, score| best.see(candidate, score));
        best.finish().for_each(|(candidate, score)| sheet.add(candidate, score.powf(1.5)));
        Said { some: sheet.shares(log_points), ..Said::default() }
    }
}
