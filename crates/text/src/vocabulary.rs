//! The themes and target groups of the field, and finding them in a sentence.
//!
//! The vocabulary is one table, `vocabulary.tsv`: `kind concept lang term`.
//! The first term of a concept in a language is its label.

use crate::Lang;
use crate::find::{Index, TermKeys};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Whether a concept says what is done or for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConceptKind {
    /// What a project is about.
    Theme,
    /// Whom it is for.
    Target,
}

/// A theme or target group with its names in all languages.
#[derive(Debug)]
pub struct Concept {
    /// Stable name in kebab case, such as `school-support`.
    pub id: &'static str,
    /// Theme or target group.
    pub kind: ConceptKind,
    terms: [Vec<&'static str>; Lang::ALL.len()],
}

impl Concept {
    /// The name shown to people.
    pub fn label(&self, lang: Lang) -> &str {
        self.terms(lang).first().copied().unwrap_or(self.id)
    }

    /// All names in a language; the label comes first.
    pub fn terms(&self, lang: Lang) -> &[&'static str] {
        &self.terms[lang as usize]
    }
}

/// A concept that a text mentions.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Place in [`Vocabulary::concepts`].
    pub concept: usize,
    /// How surely the text means the concept, above 0 and at most 1: an exact
    /// name in the language of the text counts 1; inflected forms, parts of
    /// compounds and other languages count less.
    pub weight: f32,
    /// The name that was recognised, as the vocabulary spells it.
    pub term: String,
}

/// All concepts, and the index to find them by.
pub struct Vocabulary {
    concepts: Vec<Concept>,
    places: HashMap<&'static str, usize>,
    index: Index,
}

/// The vocabulary of the platform, read on first use.
pub fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
        Vocabulary::parse(include_str!("../vocabulary.tsv"))
            .expect("the table is part of the program, and a test reads it")
    });
    &VOCABULARY
}

impl Vocabulary {
    /// Reads a table. The error names the line and what is wrong with it.
    pub fn parse(table: &'static str) -> Result<Vocabulary, String> {
        let mut concepts: Vec<Concept> = Vec::new();
        let mut places = HashMap::new();
        let mut lines = table.lines();
        if lines.next() != Some("kind\tconcept\tlang\tterm") {
            return Err("line 1: expected the header kind, concept, lang, term".into());
        }
        for (number, line) in (2..).zip(lines) {
            let (kind, id, lang, term) = row(line).map_err(|e| format!("line {number}: {e}"))?;
            let place = *places.entry(id).or_insert_with(|| {
                concepts.push(Concept { id, kind, terms: Default::default() });
                concepts.len() - 1
            });
            if concepts[place].kind != kind {
                return Err(format!("line {number}: {id} is both a theme and a target group"));
            }
            concepts[place].terms[lang as usize].push(term);
        }
        let index = Index::new(concepts.iter().enumerate().flat_map(|(place, concept)| {
            Lang::ALL.into_iter().flat_map(move |lang| {
                let terms = concept.terms(lang).iter();
                terms.map(move |term| TermKeys::new(place, lang, term))
            })
        }));
        Ok(Vocabulary { concepts, places, index })
    }

    /// All concepts in the order of the table.
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// The concept with that id.
    pub fn get(&self, id: &str) -> Option<&Concept> {
        Some(&self.concepts[self.index(id)?])
    }

    /// The place of the concept with that id in [`Vocabulary::concepts`].
    pub fn index(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The concepts that a text mentions, each once, the surest first.
    ///
    /// All eight languages are looked up. Names in `lang` (`None` if unknown)
    /// and in the language the text seems to be written in count in full,
    /// those in other languages less. At each word the longest name wins.
    pub fn find(&self, text: &str, lang: Option<Lang>) -> Vec<Found> {
        self.index.find(text, lang)
    }
}

fn row(line: &'static str) -> Result<(ConceptKind, &'static str, Lang, &'static str), String> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    let [kind, id, lang, term] = cells[..] else {
        return Err(format!("expected 4 cells, found {}", cells.len()));
    };
    let kind = match kind {
        "theme" => ConceptKind::Theme,
        "target" => ConceptKind::Target,
        other => return Err(format!("unknown kind {other:?}")),
    };
    if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
        return Err(format!("{id:?} is no kebab-case id"));
    }
    let lang = Lang::parse(lang).ok_or_else(|| format!("unknown language {lang:?}"))?;
    if crate::words(term).is_empty() {
        return Err(format!("{term:?} has no word"));
    }
    Ok((kind, id, lang, term))
}
