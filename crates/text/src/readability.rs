//! How easy a German text is to read, and what makes it hard: for writers who aim at everybody (about level B1).
//!
//! The score is Flesch's reading ease with Amstad's weights for German: `180 - words per sentence - 58.5 × syllables per
//! word` (T. Amstad, *Wie verständlich sind unsere Zeitungen?*, Zürich 1978). 60 and more is plain German.

/// How easy a text is to read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// 0 (hard) to 100 (easy).
    pub score: f64,
    /// Words a sentence.
    pub words_per_sentence: f64,
    /// Syllables a word.
    pub syllables_per_word: f64,
}

/// Something that makes a text hard to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hard {
    /// A sentence of so many words.
    LongSentence(usize),
    /// A word that is hard to take in at a glance.
    LongWord(String),
    /// A word that is cut short.
    Abbreviation(String),
    /// Nouns where a verb would do.
    Nominal(String),
}

/// With fewer words a score says nothing.
const LEAST: usize = 20;
/// Words of a sentence, letters of a word that are too many.
const LONG_SENTENCE: usize = 20;
const LONG_WORD: usize = 20;

/// Abbreviations of everyday German. A point in them ends no sentence.
const ABBREVIATIONS: [&str; 21] = [
    "z. B.", "z.B.", "d. h.", "d.h.", "u. a.", "u.a.", "i. d. R.", "o. ä.", "o.ä.", "bzw.", "ggf.", "usw.", "etc.",
    "inkl.", "evtl.", "ca.", "vgl.", "sog.", "max.", "mind.", "Nr.",
];

/// Phrases of the office, where German has a verb.
const PHRASES: [&str; 12] = [
    "erfolgt durch",
    "zur Verfügung",
    "in Anspruch",
    "zur Anwendung",
    "zum Einsatz",
    "Durchführung",
    "in Bezug auf",
    "unter Berücksichtigung",
    "in Kenntnis",
    "zum Ausdruck",
    "Inanspruchnahme",
    "unter Beweis",
];

/// Endings of nouns that were verbs or adjectives.
const ENDINGS: [&str; 5] = ["ung", "ungen", "keit", "heit", "ierung"];

/// The score of a text; none while it is too short for one.
pub fn reading(text: &str) -> Option<Reading> {
    let sentences = sentences(text);
    let words: Vec<&str> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    if words.len() < LEAST {
        return None;
    }
    let counted = words.len() as f64;
    let words_per_sentence = counted / sentences.len() as f64;
    let syllables_per_word = words.iter().map(|word| syllables(word)).sum::<usize>() as f64 / counted;
    let score = (180.0 - words_per_sentence - 58.5 * syllables_per_word).clamp(0.0, 100.0);
    Some(Reading { score, words_per_sentence, syllables_per_word })
}

/// What makes a text hard, in its order; each word is named once.
pub fn hard(text: &str) -> Vec<Hard> {
    let mut found = Vec::new();
    let mut add = |one: Hard| {
        if !found.contains(&one) {
            found.push(one);
        }
    };
    for sentence in sentences(text) {
        let words = words(&sentence);
        if words.len() > LONG_SENTENCE {
            add(Hard::LongSentence(words.len()));
        }
        for word in words.iter().filter(|word| word.split('-').any(|part| part.chars().count() > LONG_WORD)) {
            add(Hard::LongWord((*word).to_owned()));
        }
        for short in ABBREVIATIONS.iter().filter(|short| stands_in(&sentence, short)) {
            add(Hard::Abbreviation((*short).to_owned()));
        }
        for phrase in PHRASES.iter().filter(|phrase| sentence.contains(**phrase)) {
            add(Hard::Nominal((*phrase).to_owned()));
        }
        let nouns: Vec<&str> = words.iter().copied().filter(|word| made_of_a_verb(word)).collect();
        if nouns.len() >= 3 {
            add(Hard::Nominal(nouns.join(", ")));
        }
    }
    found
}

fn stands_in(sentence: &str, short: &str) -> bool {
    let alone = |at: usize| sentence[..at].chars().last().is_none_or(|c| !c.is_alphanumeric());
    sentence.match_indices(short).any(|(at, _)| alone(at))
}

fn made_of_a_verb(word: &str) -> bool {
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    capital && word.chars().count() > 5 && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// The sentences of a text. A line of its own (a heading, an item of a list) is one, too.
fn sentences(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        for word in line.split_whitespace() {
            if !sentence.is_empty() {
                sentence.push(' ');
            }
            sentence.push_str(word);
            if ends(word, &sentence) {
                all.push(std::mem::take(&mut sentence));
            }
        }
        all.push(sentence);
    }
    all.retain(|sentence| sentence.chars().any(char::is_alphabetic));
    all
}

/// Does the sentence end with this word?
fn ends(word: &str, sentence: &str) -> bool {
    let bare = word.trim_end_matches(['"', '»', '«', '“', '”', ')', '*', '_']);
    if bare.ends_with(['!', '?', '…']) {
        return true;
    }
    let Some(before) = bare.strip_suffix('.') else { return false };
    let number = before.chars().last().is_some_and(|c| c.is_ascii_digit()) && before.chars().count() <= 2;
    let letter = before.chars().count() <= 1;
    let short = ABBREVIATIONS.iter().any(|short| *short == bare || sentence.ends_with(short));
    !(number || letter || short)
}

fn words(sentence: &str) -> Vec<&str> {
    let trim = |word: &'_ str| -> (usize, usize) {
        let start = word.len() - word.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
        (start, word.trim_end_matches(|c: char| !c.is_alphanumeric()).len())
    };
    let inner = sentence.split_whitespace().filter_map(|word| {
        let (start, end) = trim(word);
        (start < end).then(|| &word[start..end])
    });
    inner.filter(|word| word.chars().any(char::is_alphabetic)).collect()
}

/// The syllables of a German word: its groups of vowels, of which diphthongs are one.
fn syllables(word: &str) -> usize {
    const ONE: [(char, char); 11] = [
        ('a', 'i'),
        ('a', 'u'),
        ('a', 'a'),
        ('ä', 'u'),
        ('e', 'i'),
        ('e', 'u'),
        ('e', 'e'),
        ('i', 'e'),
        ('o', 'o'),
        ('o', 'i'),
        ('i', 'o'),
    ];
    let mut count = 0;
    let mut before: Option<char> = None;
    for c in word.chars().flat_map(char::to_lowercase) {
        let vowel = "aeiouäöüyáéíóúàèâêîôû".contains(c);
        match (vowel, before) {
            (true, Some(first)) if ONE.contains(&(first, c)) => before = None,
            (true, _) => {
                count += 1;
                before = Some(c);
            }
            (false, _) => before = None,
        }
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn syllables_are_groups_of_vowels() {
        for (word, number) in [
            ("Haus", 1),
            ("Verein", 2),
            ("Stiftung", 2),
            ("Migrantenorganisation", 8),
            ("Theater", 3),
            ("Bäume", 2),
            ("wir", 1),
            ("z", 1),
        ] {
            assert_eq!(syllables(word), number, "{word}");
        }
    }

    #[test]
    fn plain_german_scores_higher_than_the_office() {
        let plain = "Wir helfen Ihnen. Sie haben eine Idee. Wir zeigen Ihnen, wer dazu passt. Das geht schnell und kostet \
                     nichts. Rufen Sie uns an.";
        let office = "Die Durchführung der Beratung erfolgt durch die Inanspruchnahme qualifizierter Mitarbeiterinnen unter \
                      Berücksichtigung der Förderrichtlinien sowie der Verwendungsnachweisprüfung der Bewilligungsbehörde.";
        let (plain, office) = (
            reading(plain).unwrap().score,
            reading(office).unwrap_or(Reading { score: 0.0, words_per_sentence: 0.0, syllables_per_word: 0.0 }).score,
        );
        assert!(plain > 70.0 && office < 10.0, "{plain} {office}");
    }

    #[test]
    fn what_makes_a_text_hard_is_named() {
        let text = "Es gibt z. B. Kurse. Die Beratung erfolgt durch uns. Die Vorbereitung, Begleitung und Auswertung machen wir. \
                    Das ist die Verwendungsnachweisprüfung.";
        assert_eq!(
            hard(text),
            [
                Hard::Abbreviation("z. B.".into()),
                Hard::Nominal("erfolgt durch".into()),
                Hard::Nominal("Vorbereitung, Begleitung, Auswertung".into()),
                Hard::LongWord("Verwendungsnachweisprüfung".into()),
            ]
        );
        let long = "Wir ".repeat(21) + "gehen.";
        assert_eq!(hard(&long), [Hard::LongSentence(22)]);
        assert_eq!(hard("Am 3. Mai um 14 Uhr kommen Dr. Nowak und wir."), []);
    }

    #[test]
    fn a_short_text_gets_no_score() {
        assert_eq!(reading("Hallo."), None);
        assert_eq!(hard(""), []);
    }

    proptest! {
        #[test]
        fn any_text_can_be_judged(text in "\\PC{0,200}") {
            if let Some(reading) = reading(&text) {
                prop_assert!((0.0..=100.0).contains(&reading.score));
            }
            hard(&text);
        }

        #[test]
        fn cutting_a_sentence_in_two_never_makes_a_text_harder(words in prop::collection::vec("[a-z]{2,8}", 24..60), at in 1usize..23) {
            let whole = words.join(" ") + ".";
            let cut = words[..at].join(" ") + ". " + &words[at..].join(" ") + ".";
            let score = |text: &str| reading(text).map_or(0.0, |reading| reading.score);
            prop_assert!(score(&cut) >= score(&whole));
        }
    }
}
