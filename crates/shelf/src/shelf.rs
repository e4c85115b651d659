//! One shelf: the records, and how it follows changes.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::Record;
use crate::layer::Layer;
use crate::terms::Reading;

/// Records in blocks of so many: a change copies one block, not all of them.
const BLOCK: usize = 512;
/// So many records are read at a time when a shelf is filled.
const BATCH: usize = 32_768;

/// Records and the terms that lead to them. Every record keeps its number as long as it stands here.
#[derive(Clone, Default)]
pub struct Shelf {
    pub(crate) layers: Vec<Layer>,
    blocks: Vec<Arc<Vec<Slot>>>,
    numbered: usize,
    living: usize,
}

/// Where a record stands; empty after it was taken away.
#[derive(Clone)]
pub(crate) struct Slot {
    pub kind: u8,
    /// The first letters of the sort key: most records are put in order without being looked at.
    pub head: u128,
    pub record: Option<Arc<Record>>,
    /// Whether it is for a certain day and later.
    pub dated: bool,
}

impl Shelf {
    /// The shelf after a change: the records of `stale` (ids) leave, `records` come. Without an old one it begins empty.
    pub fn after(old: Option<&Shelf>, stale: &BTreeSet<String>, records: Vec<Record>) -> Shelf {
        let mut shelf = old.cloned().unwrap_or_default();
        let mut came: Vec<(u32, Arc<Record>)> = Vec::with_capacity(records.len());
        for id in stale {
            if let Some(number) = shelf.remove(id) {
                shelf.put(number, None);
            }
        }
        for record in records {
            let number = shelf.remove(&record.id).unwrap_or_else(|| shelf.new_number());
            let record = Arc::new(record);
            shelf.put(number, Some(Arc::clone(&record)));
            came.push((number, record));
        }
        came.sort_by_key(|(number, _)| *number);
        let mut reading = Reading::default();
        for batch in came.chunks(BATCH) {
            let layer = Layer::of(&mut reading, batch.iter().map(|(number, record)| (*number, &**record)));
            Layer::put_on(&mut shelf.layers, layer);
        }
        shelf
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.living
    }

    /// Nothing stands here yet.
    pub fn is_empty(&self) -> bool {
        self.living == 0
    }

    /// The record with that id.
    pub fn get(&self, id: &str) -> Option<&Arc<Record>> {
        let number = self.layers.iter().find_map(|layer| layer.number(id))?;
        self.slot(number)?.record.as_ref()
    }

    /// All records, in no order that means anything.
    pub fn records(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.blocks.iter().flat_map(|block| block.iter()).filter_map(|slot| slot.record.as_ref())
    }

    /// How many numbers were given so far.
    pub(crate) fn numbered(&self) -> usize {
        self.numbered
    }

    pub(crate) fn slot(&self, number: u32) -> Option<&Slot> {
        self.blocks.get(number as usize / BLOCK)?.get(number as usize % BLOCK)
    }

    fn new_number(&mut self) -> u32 {
        let number = self.numbered as u32;
        self.numbered += 1;
        number
    }

    /// The terms of a record count no longer; its number, if it stands here.
    fn remove(&mut self, id: &str) -> Option<u32> {
        let layer = self.layers.iter_mut().find(|layer| layer.number(id).is_some())?;
        let number = layer.number(id)?;
        Arc::make_mut(&mut layer.dead).insert(number);
        Some(number)
    }

    fn put(&mut self, number: u32, record: Option<Arc<Record>>) {
        let slot = Slot::of(record);
        let (block, at) = (number as usize / BLOCK, number as usize % BLOCK);
        if block == self.blocks.len() {
            self.blocks.push(Arc::new(Vec::new()));
        }
        let block = Arc::make_mut(&mut self.blocks[block]);
        let came = slot.record.is_some();
        let left = block.get(at).is_some_and(|old| old.record.is_some());
        match block.get_mut(at) {
            Some(old) => *old = slot,
            None => block.push(slot),
        }
        self.living = self.living + usize::from(came) - usize::from(left);
    }
}

impl Slot {
    /// Is it for a later day?
    pub(crate) fn later_than(&self, today: &str) -> bool {
        self.dated && !today.is_empty() && self.record.as_ref().is_some_and(|record| record.from.as_str() > today)
    }

    /// What orders records that fit equally well.
    pub(crate) fn key(&self) -> Option<(&str, &str)> {
        self.record.as_ref().map(|record| (record.sort_key.as_str(), record.id.as_str()))
    }

    fn of(record: Option<Arc<Record>>) -> Slot {
        let dated = record.as_ref().is_some_and(|record| !record.from.is_empty());
        let mut head = [0; 16];
        let key = record.as_ref().map_or(&[][..], |record| record.sort_key.as_bytes());
        head.iter_mut().zip(key).for_each(|(letter, byte)| *letter = *byte);
        Slot { kind: record.as_ref().map_or(0, |record| record.kind), head: u128::from_be_bytes(head), dated, record }
    }
}
