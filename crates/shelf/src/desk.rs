//! Where the worth of one word is put together, record by record.

/// What one word of a query counts in each record where it is found.
pub(crate) type Spots = Vec<(u32, u16)>;

/// A place for every number, and which of them were touched: clearing costs as much as was found, not as much as there is.
pub(crate) struct Desk {
    worth: Vec<u16>,
    touched: Vec<u32>,
}

impl Desk {
    /// A desk for numbers below `numbered`.
    pub fn new(numbered: usize) -> Desk {
        Desk { worth: vec![0; numbered], touched: Vec::new() }
    }

    /// A record counts at least so much.
    pub fn raise(&mut self, number: u32, worth: u16) {
        if let Some(here) = self.worth.get_mut(number as usize) {
            if *here == 0 && worth > 0 {
                self.touched.push(number);
            }
            *here = (*here).max(worth);
        }
    }

    /// What a record counts so far.
    pub fn worth(&self, number: u32) -> u16 {
        self.worth.get(number as usize).copied().unwrap_or(0)
    }

    /// A record counts what it counted before.
    pub fn put_back(&mut self, number: u32, worth: u16) {
        if let Some(here) = self.worth.get_mut(number as usize) {
            *here = worth;
        }
    }

    /// All that was found, each record once; the desk is empty again.
    pub fn take(&mut self) -> Spots {
        let worth = &mut self.worth;
        let found = self.touched.drain(..).map(|number| (number, std::mem::take(&mut worth[number as usize])));
        found.filter(|(_, worth)| *worth > 0).collect()
    }
}
