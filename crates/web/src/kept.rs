//! Things kept in memory by name, as many as fit: what was asked for lately stays, the rest goes.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Two shelves: new things stand on the first one; when it is full it becomes the second, and what stood there goes.
/// What is asked for on the second moves to the first. So nothing needs a book of its age, and memory has a limit.
#[derive(Debug)]
pub struct Kept<V> {
    limit: usize,
    shelves: RwLock<Shelves<V>>,
}

#[derive(Debug)]
struct Shelves<V> {
    first: HashMap<String, (Arc<V>, usize)>,
    second: HashMap<String, (Arc<V>, usize)>,
    /// Bytes on the first shelf.
    bytes: usize,
}

impl<V> Kept<V> {
    /// Keeps about `limit` bytes.
    pub fn new(limit: usize) -> Self {
        let shelves = Shelves { first: HashMap::new(), second: HashMap::new(), bytes: 0 };
        Kept { limit, shelves: RwLock::new(shelves) }
    }

    /// What is kept under that name.
    pub fn get(&self, name: &str) -> Option<Arc<V>> {
        let shelves = self.shelves.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((value, _)) = shelves.first.get(name) {
            return Some(Arc::clone(value));
        }
        let (value, bytes) = shelves.second.get(name).cloned()?;
        drop(shelves);
        self.put(name.to_owned(), Arc::clone(&value), bytes);
        Some(value)
    }

    /// Keeps something of that size under a name; what was there before goes.
    pub fn put(&self, name: String, value: Arc<V>, bytes: usize) {
        let bytes = bytes + name.len();
        let mut shelves = self.shelves.write().unwrap_or_else(PoisonError::into_inner);
        if shelves.bytes + bytes > self.limit / 2 {
            shelves.second = std::mem::take(&mut shelves.first);
            shelves.bytes = 0;
        }
        shelves.bytes += bytes;
        if let Some((_, before)) = shelves.first.insert(name, (value, bytes)) {
            shelves.bytes -= before;
        }
    }

    /// What is kept under that name, or made now and kept; `size` says how many bytes it holds.
    pub fn or_make<E>(
        &self,
        name: &str,
        size: impl Fn(&V) -> usize,
        make: impl FnOnce() -> Result<V, E>,
    ) -> Result<Arc<V>, E> {
        if let Some(value) = self.get(name) {
            return Ok(value);
        }
        let value = Arc::new(make()?);
        self.put(name.to_owned(), Arc::clone(&value), size(&value));
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_stays_and_memory_has_a_limit() {
        let kept = Kept::new(1_000);
        kept.put("asked".into(), Arc::new(0), 95);
        for number in 1..100 {
            kept.put(format!("{number:05}"), Arc::new(number), 95);
            assert_eq!(kept.get("asked").as_deref(), Some(&0), "after {number}");
        }
        let still = (1..100).filter(|number| kept.get(&format!("{number:05}")).is_some()).count();
        assert!((1..=10).contains(&still), "{still} of 99 are kept");
    }

    #[test]
    fn a_thing_that_is_kept_is_not_made_again() {
        let kept = Kept::new(1_000);
        let made = kept.or_make("a", |_| 1, || Ok::<_, ()>(1)).unwrap();
        assert_eq!((made, kept.or_make("a", |_| 1, || Err(()))), (Arc::new(1), Ok(Arc::new(1))));
        assert_eq!(kept.or_make("b", |_| 1, || Err("broken")), Err("broken"));
        assert_eq!(kept.get("b"), None);
    }

    #[test]
    fn a_name_holds_one_thing() {
        let kept = Kept::new(10_000);
        for number in 0..1_000 {
            kept.put("a".into(), Arc::new(number), 100);
            kept.put("b".into(), Arc::new(number), 100);
        }
        assert_eq!(kept.get("a").as_deref(), Some(&999));
        assert!(kept.shelves.read().unwrap().bytes < 500);
    }
}
