//! Titles that look like what was typed: "did you mean".

use std::cmp::Reverse;
use std::sync::Arc;

use crate::Record;
use crate::shelf::Shelf;
use crate::terms::GRAM;
use crate::words::grams;

/// How alike a title must be to be meant, from 0 to 1.
const ALIKE: f32 = 0.35;
/// What is longer is no name.
const MOST_LETTERS: usize = 80;

impl Shelf {
    /// Records whose titles look like the query. Best first, at most `limit`.
    pub fn alike(&self, query: &str, lang: &str, limit: usize) -> Vec<Arc<Record>> {
        let query: String = query.chars().take(MOST_LETTERS).collect();
        let grams = grams(&query);
        let mut shared = vec![0u16; self.numbered()];
        for layer in &self.layers {
            for at in grams.iter().filter_map(|gram| layer.segment.find(&format!("{GRAM}{gram}"))) {
                let living = layer.segment.postings(at).filter(|(number, _)| !layer.dead.contains(number));
                living.for_each(|(number, _)| shared[number as usize] += 1);
            }
        }
        // Who shares fewer pieces than this cannot be alike enough, however short the title.
        let least = ((ALIKE / 2.0 * grams.len() as f32) as u16).max(1);
        let near = (0u32..).zip(shared).filter(|(_, shared)| *shared >= least);
        let records = near.filter_map(|(number, _)| self.slot(number)?.record.as_ref());
        let mut alike: Vec<(u32, &Arc<Record>)> = records
            .filter_map(|record| {
                let alike = text::similar(&query, &record.title(lang).text);
                (alike >= ALIKE).then_some(((alike * 1000.0) as u32, record))
            })
            .collect();
        alike.sort_unstable_by_key(|(alike, record)| (Reverse(*alike), &record.sort_key, &record.id));
        alike.into_iter().take(limit).map(|(_, record)| Arc::clone(record)).collect()
    }
}
