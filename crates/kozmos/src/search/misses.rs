//! Words that people sought and that stand nowhere: what the editors could write about, or call by another name.
//!
//! A word, a language, a day, a number — nothing else is kept, and nothing that may be about a person: only words of
//! letters, none from a query with a mail address, a web address or a number in it, none that is longer than a word. A
//! word waits in memory until it was missed three times; what was typed once or twice is never written down.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use web::Locale;

use super::{Found, Sought};
use crate::ids::HubId;

/// So often a word is missed before it is written down.
pub const TIMES: i64 = 3;
/// Words shorter and longer than this say nothing.
const SHORTEST: usize = 3;
const LONGEST: usize = 40;
/// So many words wait at most; then those that wait alone are forgotten.
const WAITING: usize = 5_000;

/// A word that was missed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Miss {
    /// The word, folded.
    pub word: String,
    /// The reader's language.
    pub lang: String,
}

/// The words of a query that were found nowhere, as far as they may be counted.
pub fn missed(found: &Found, sought: &Sought, locale: Locale) -> Vec<Miss> {
    let private = |c: char| c.is_numeric() || "@/\\".contains(c);
    if sought.typed.contains(private) || sought.typed.contains("www.") {
        return Vec::new();
    }
    let words = found.unknown.iter().filter_map(|place| sought.words.get(*place)?.exact.first());
    let countable = words
        .filter(|word| (SHORTEST..=LONGEST).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic));
    countable.map(|word| Miss { word: word.clone(), lang: locale.language().to_owned() }).collect()
}

/// What waits to be written down: for each hub and word how often it was missed, and whether some of it was written.
#[derive(Default)]
pub struct Misses(Mutex<HashMap<(HubId, Miss), Waiting>>);

#[derive(Clone, Copy, Default)]
struct Waiting {
    times: i64,
    written: bool,
}

impl Misses {
    /// Somebody missed these words.
    pub fn note(&self, hub: &HubId, missed: Vec<Miss>) {
        if missed.is_empty() {
            return;
        }
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for miss in missed {
            waiting.entry((hub.clone(), miss)).or_default().times += 1;
        }
        if waiting.len() > WAITING {
            waiting.retain(|_, word| word.times > 1);
        }
        if waiting.len() > WAITING {
            waiting.clear();
        }
    }

    /// Hands over what was missed often enough, with how often since the last time.
    pub fn due(&self) -> Vec<(HubId, Miss, i64)> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let due = waiting.iter_mut().filter(|(_, word)| word.times >= TIMES || word.written && word.times > 0);
        due.map(|((hub, miss), word)| {
            let times = std::mem::take(&mut word.times);
            word.written = true;
            (hub.clone(), miss.clone(), times)
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::search::Shelf;

    /// What is counted where nothing is found.
    fn nothing(query: &str) -> Vec<Miss> {
        let sought = Sought::parse(query, ::text::Lang::De);
        missed(&Shelf::default().find(&sought), &sought, Locale::De)
    }

    fn miss(word: &str) -> Miss {
        Miss { word: word.into(), lang: "de".into() }
    }

    #[test]
    fn a_word_waits_until_it_was_missed_three_times_and_is_then_counted_on() {
        let (misses, hub) = (Misses::default(), HubId::from("h".to_owned()));
        misses.note(&hub, vec![miss("quittenmus")]);
        misses.note(&hub, vec![miss("quittenmus"), miss("einmal")]);
        assert_eq!(misses.due(), []);
        misses.note(&hub, vec![miss("quittenmus")]);
        assert_eq!(misses.due(), [(hub.clone(), miss("quittenmus"), 3)]);
        assert_eq!(misses.due(), []);
        misses.note(&hub, vec![miss("quittenmus")]);
        assert_eq!(misses.due(), [(hub, miss("quittenmus"), 1)]);
    }

    #[test]
    fn nothing_that_may_be_about_a_person_is_counted() {
        let counted = |query: &str| -> Vec<String> { nothing(query).into_iter().map(|miss| miss.word).collect() };
        assert_eq!(counted("Quittenmus für Kinder"), ["quittenmus", "kinder"]);
        for private in
            ["mia@verein.example", "www.verein.example", "Ruf 0171 3920007 an", "geb. ٣ مايو", "https://a.example"]
        {
            assert!(counted(private).is_empty(), "{private}");
        }
        assert!(counted(&"ab".repeat(30)).is_empty());
    }

    #[test]
    fn somebody_who_types_noise_fills_no_memory() {
        let (misses, hub) = (Misses::default(), HubId::from("h".to_owned()));
        for n in 0..3 * WAITING {
            misses.note(&hub, vec![miss(&format!("w{n}"))]);
        }
        assert!(misses.0.lock().unwrap().len() <= WAITING);
    }

    proptest! {
        #[test]
        fn what_is_counted_is_a_word_of_letters(query in "\\PC{0,60}") {
            for miss in nothing(&query) {
                prop_assert!(miss.word.chars().all(char::is_alphabetic) && miss.word.chars().count() <= LONGEST);
            }
        }
    }
}
