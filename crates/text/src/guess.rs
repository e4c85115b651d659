//! Which language a text is written in.

use crate::fold::{fold, split};
use crate::{Lang, stop_word};
use unicode_normalization::UnicodeNormalization;

const LATIN: [Lang; 6] = [Lang::De, Lang::En, Lang::Fr, Lang::Es, Lang::Pl, Lang::Vi];

/// The language of a text, or `None` if it is too short or too mixed to tell,
/// or in no language of the platform. The first 2,000 characters decide.
///
/// The script decides first (Arabic, Cyrillic), then letters that only one of
/// the languages has, then the commonest words.
pub fn guess(text: &str) -> Option<Lang> {
    let end = text.char_indices().nth(2000).map_or(text.len(), |(at, _)| at);
    let text = &text[..end];
    match script(text)? {
        Script::Latin => by_words(text),
        Script::Cyrillic => (!has(text, "іїєґўјљњћђџѓќ")).then_some(Lang::Ru),
        Script::Arabic => (!has(text, "پچژگټډړښ")).then_some(Lang::Ar),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Arabic,
}

/// The script of most letters; `None` without letters of these three.
pub(crate) fn script(text: &str) -> Option<Script> {
    let [mut latin, mut cyrillic, mut arabic] = [0usize; 3];
    for c in text.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => latin += 1,
            '\u{400}'..='\u{52f}' => cyrillic += 1,
            '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6ff}' | '\u{fb50}'..='\u{fefc}' => arabic += 1,
            _ => {}
        }
    }
    [(latin, Script::Latin), (cyrillic, Script::Cyrillic), (arabic, Script::Arabic)]
        .into_iter()
        .filter(|(letters, _)| *letters > 0)
        .max_by_key(|(letters, _)| *letters)
        .map(|(_, script)| script)
}

fn has(text: &str, letters: &str) -> bool {
    text.chars().flat_map(char::to_lowercase).any(|c| letters.contains(c))
}

/// Two points for every common word, and for every letter that points to a
/// language; the winner needs a clear lead.
fn by_words(text: &str) -> Option<Lang> {
    let folded = fold(text);
    let text: String = text.nfc().collect();
    let mut points = LATIN.map(|lang| 2 * split(&folded).filter(|word| stop_word(word, lang)).count());
    for c in text.chars().flat_map(char::to_lowercase) {
        if let Some((lang, value)) = telling(c) {
            points[LATIN.iter().position(|&l| l == lang)?] += value;
        }
    }
    let best = (0..LATIN.len()).max_by_key(|&i| (points[i], LATIN.len() - i))?;
    let second = (0..LATIN.len()).filter(|&i| i != best).map(|i| points[i]).max()?;
    (points[best] >= 2 && points[best] > second).then_some(LATIN[best])
}

/// The language a composed lower-case letter points to, and how surely.
fn telling(c: char) -> Option<(Lang, usize)> {
    match c {
        'ơ' | 'ư' | 'ă' | '\u{1ea1}'..='\u{1ef9}' => Some((Lang::Vi, 3)),
        'đ' => Some((Lang::Vi, 2)),
        'ł' | 'ą' | 'ę' | 'ż' | 'ź' | 'ś' | 'ć' | 'ń' => Some((Lang::Pl, 3)),
        'ß' => Some((Lang::De, 3)),
        'ä' | 'ö' | 'ü' => Some((Lang::De, 1)),
        'œ' | 'è' | 'ç' | 'û' | 'î' | 'ù' | 'à' => Some((Lang::Fr, 1)),
        'ñ' | '¿' | '¡' => Some((Lang::Es, 3)),
        'í' | 'ó' | 'á' | 'ú' => Some((Lang::Es, 1)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_gives_its_language_away() {
        for (text, lang) in [
            ("Wir suchen eine Förderung für unseren Verein in Halle.", Lang::De),
            ("We are looking for money to teach children to swim.", Lang::En),
            ("Nous cherchons un soutien pour nos cours de langue.", Lang::Fr),
            ("Мы ищем помощь для детей и молодёжи.", Lang::Ru),
            ("نبحث عن دعم لتعليم الأطفال اللغة", Lang::Ar),
            ("Buscamos apoyo para las mujeres del barrio.", Lang::Es),
            ("Szukamy wsparcia dla dzieci z naszej szkoły.", Lang::Pl),
            ("Chúng tôi tìm kinh phí cho lớp học tiếng Đức.", Lang::Vi),
            ("chung toi muon day tieng duc cho tre em", Lang::Vi),
        ] {
            assert_eq!(guess(text), Some(lang), "{text}");
        }
    }

    #[test]
    fn a_name_or_a_number_gives_nothing_away() {
        for text in ["", "12 000", "Kultur", "Halle 2026", "漢字", "🙂"] {
            assert_eq!(guess(text), None, "{text}");
        }
    }

    #[test]
    fn neighbours_of_a_language_are_not_taken_for_it() {
        assert_eq!(guess("Ми шукаємо підтримку для дітей"), None);
        assert_eq!(guess("ما برای کودکان پشتیبانی می‌خواهیم و گروه"), None);
    }
}
