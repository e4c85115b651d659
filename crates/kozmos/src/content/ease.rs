//! How easy a German text is to read, in the words of whoever writes it.

use web::Tr;

use super::plain;

/// So much is said at once about what is hard to read.
const SAID: usize = 20;

/// What is said about a German text.
pub struct Ease {
    /// The score and the key of its word; none: the text is too short for one.
    pub score: Option<(i64, &'static str)>,
    /// What makes it hard to read.
    pub hard: Vec<String>,
}

impl Ease {
    /// Of what everybody reads below the title: the summary, in one line, and the texts with marks. Nothing is said of
    /// other languages.
    pub fn of(t: Tr, lang: &str, summary: &str, texts: &[&str]) -> Option<Ease> {
        if lang.split('-').next() != Some("de") {
            return None;
        }
        let summary = summary.replace(['\r', '\n'], " ");
        let parts: Vec<String> = std::iter::once(summary).chain(texts.iter().map(|marked| plain(marked))).collect();
        let words = parts.join("\n\n");
        let hard = text::hard(&words).into_iter().take(SAID).map(|hard| said(t, hard)).collect();
        Some(Ease { score: score(&words), hard })
    }
}

fn score(words: &str) -> Option<(i64, &'static str)> {
    let score = text::reading(words)?.score;
    let word = match score {
        60.0.. => "content-reading-easy",
        40.0.. => "content-reading-fair",
        _ => "content-reading-hard",
    };
    Some((score.round() as i64, word))
}

fn said(t: Tr, hard: text::Hard) -> String {
    match hard {
        text::Hard::LongSentence(words) => t.one("content-lint-long-sentence", "value", words),
        text::Hard::LongWord(word) => t.one("content-lint-long-word", "value", word),
        text::Hard::Abbreviation(word) => t.one("content-lint-abbreviation", "value", word),
        text::Hard::Nominal(words) => t.one("content-lint-nominal", "value", words),
    }
}
