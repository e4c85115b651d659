//! A segment on a shelf, with what of it no longer counts.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::Record;
use crate::segment::Segment;
use crate::terms::{ID, Reading};

/// A segment, and the numbers of its records that were replaced or taken away since.
#[derive(Clone)]
pub(crate) struct Layer {
    pub segment: Arc<Segment>,
    pub dead: Arc<BTreeSet<u32>>,
}

/// A layer at least this many times as heavy as the next stays; lighter ones become one with it. So a shelf has few
/// layers, and a posting is copied few times.
const HEAVIER: usize = 4;

impl Layer {
    /// The layer of records, by number in order.
    pub fn of<'a>(reading: &mut Reading, records: impl Iterator<Item = (u32, &'a Record)>) -> Layer {
        records.for_each(|(number, record)| reading.read(number, record));
        Layer { segment: Arc::new(reading.finish()), dead: Arc::default() }
    }

    /// The number of the record with that id, if it stands here and counts.
    pub fn number(&self, id: &str) -> Option<u32> {
        let at = self.segment.find(&format!("{ID}{id}"))?;
        self.segment.postings(at).map(|(number, _)| number).find(|number| !self.dead.contains(number))
    }

    fn merged(&self, other: &Layer) -> Layer {
        let keep = |number: u32, first: bool| !(if first { self } else { other }).dead.contains(&number);
        Layer { segment: Arc::new(self.segment.merged(&other.segment, keep)), dead: Arc::default() }
    }

    /// Puts a layer on top and makes one of those that are not much heavier than the one above them.
    pub fn put_on(layers: &mut Vec<Layer>, top: Layer) {
        layers.push(top);
        while let [.., below, above] = &layers[..] {
            // What is dead is no weight: a layer whose records were mostly replaced is renewed early.
            let living = below.segment.weight() / (1 + below.dead.len() / 1_000);
            if living >= HEAVIER * above.segment.weight() {
                return;
            }
            let merged = below.merged(above);
            layers.truncate(layers.len() - 2);
            layers.push(merged);
        }
    }
}
