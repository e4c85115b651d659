//! Word stems of folded words.
//!
//! A stem depends on nothing but the folded word, so two spellings that fold
//! alike always share their stem (`educación`, `EDUCACION`). Where a Snowball
//! algorithm needs a letter that folding took away, it is put back first.

use crate::Lang;
use crate::fold::fold;
use rust_stemmers::{Algorithm, Stemmer};

/// The stem of a folded word, folded; the word itself where a language has no
/// endings (Vietnamese) or none was found.
pub(crate) fn stem(word: &str, lang: Lang) -> String {
    match lang {
        Lang::De => german(word),
        Lang::En => snowball(Algorithm::English, word),
        Lang::Fr => snowball(Algorithm::French, &french_accents(word)),
        Lang::Es => snowball(Algorithm::Spanish, &spanish_accents(word)),
        Lang::Ru => snowball(Algorithm::Russian, &russian_short_i(word)),
        Lang::Ar => arabic(word).to_owned(),
        Lang::Pl => polish(word).to_owned(),
        Lang::Vi => word.to_owned(),
    }
}

fn snowball(algorithm: Algorithm, word: &str) -> String {
    fold(&Stemmer::create(algorithm).stem(word))
}

/// Snowball takes one layer of endings, so `kurse` would become `kurs` but
/// `kurs` become `kur`: repeated until nothing changes, all forms meet. It does
/// not know the dative plural of `mittel`.
fn german(word: &str) -> String {
    let dative = word.len() > 5 && word.ends_with("ln");
    let mut stem = if dative { &word[..word.len() - 1] } else { word }.to_owned();
    loop {
        let shorter = snowball(Algorithm::German, &stem);
        if shorter.len() >= stem.len() {
            return stem;
        }
        stem = shorter;
    }
}

/// Replaces the first ending of the list that the word has.
fn replace_ending(word: &str, endings: &[(&str, &str)]) -> String {
    endings
        .iter()
        .find_map(|(plain, written)| Some(format!("{}{written}", word.strip_suffix(plain)?)))
        .unwrap_or_else(|| word.to_owned())
}

/// `formee` → `formée`, `activites` → `activités`: the endings Snowball knows.
fn french_accents(word: &str) -> String {
    const ENDINGS: [(&str, &str); 4] = [("ees", "ées"), ("ee", "ée"), ("ites", "ités"), ("ite", "ité")];
    if word.len() < 6 {
        return word.to_owned();
    }
    replace_ending(word, &ENDINGS)
}

/// `educacion` → `educación`: the endings Snowball knows.
fn spanish_accents(word: &str) -> String {
    const ENDINGS: [(&str, &str); 4] = [("cion", "ción"), ("sion", "sión"), ("logia", "logía"), ("logias", "logías")];
    replace_ending(word, &ENDINGS)
}

/// `русскии` → `русский`: folding made й an и; at the end of a word after a
/// vowel, Snowball expects й.
fn russian_short_i(word: &str) -> String {
    const ENDINGS: [(&str, &str); 8] = [
        ("иися", "ийся"),
        ("ыися", "ыйся"),
        ("ии", "ий"),
        ("ыи", "ый"),
        ("ои", "ой"),
        ("еи", "ей"),
        ("аи", "ай"),
        ("яи", "яй"),
    ];
    replace_ending(word, &ENDINGS)
}

/// Light stemming of Arabic: the article with its prepositions, then one
/// ending of number, gender or possession. Made for folded letters, which
/// Snowball's Arabic is not.
fn arabic(word: &str) -> &str {
    const PREFIXES: [&str; 8] = ["وبال", "وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
    const ENDINGS: [&str; 13] = ["هما", "ات", "ها", "هم", "هن", "نا", "ان", "ون", "ين", "يه", "ه", "ي", "ا"];
    let word = strip_prefix(word, &PREFIXES, 3);
    let word = strip_prefix(word, &["و"], 4);
    // Two rounds take `جمعيات` and `جمعيه` to one stem.
    strip_suffix(strip_suffix(word, &ENDINGS, 3), &["يه", "ي", "ه"], 3)
}

/// Light stemming of Polish: one ending of case, number or gender, after the
/// ending of an adjective made from a noun.
fn polish(word: &str) -> &str {
    const ADJECTIVES: [&str; 12] =
        ["owego", "owemu", "owych", "owymi", "owym", "owej", "owe", "owa", "owy", "owi", "owo", "ow"];
    const ENDINGS: [&str; 37] = [
        "iami", "iach", "iego", "iemu", "ami", "ach", "ego", "emu", "ych", "ich", "ymi", "imi", "iom", "iem", "iej",
        "owi", "om", "em", "ej", "ym", "im", "ie", "ia", "iu", "io", "ii", "ij", "yj", "ji", "ja", "a", "e", "i", "o",
        "u", "y", "j",
    ];
    let noun = strip_suffix(word, &ADJECTIVES, 3);
    if noun.len() < word.len() {
        return noun;
    }
    strip_suffix(word, &ENDINGS, 3)
}

fn strip_prefix<'a>(word: &'a str, prefixes: &[&str], keep: usize) -> &'a str {
    prefixes
        .iter()
        .filter_map(|prefix| word.strip_prefix(prefix))
        .find(|rest| rest.chars().count() >= keep)
        .unwrap_or(word)
}

fn strip_suffix<'a>(word: &'a str, endings: &[&str], keep: usize) -> &'a str {
    endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|rest| rest.chars().count() >= keep)
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share_a_stem(lang: Lang, forms: &[&str]) {
        let stems: Vec<_> = forms.iter().map(|form| stem(&fold(form), lang)).collect();
        assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{forms:?} -> {stems:?}");
    }

    #[test]
    fn forms_of_a_word_share_a_stem_in_every_language_with_endings() {
        share_a_stem(Lang::De, &["Organisation", "Organisationen"]);
        share_a_stem(Lang::De, &["Haus", "Häuser", "Häusern"]);
        share_a_stem(Lang::De, &["Kurs", "Kurse", "Kursen", "Kurses"]);
        share_a_stem(Lang::De, &["Fördermittel", "Fördermitteln"]);
        share_a_stem(Lang::En, &["foundation", "foundations"]);
        share_a_stem(Lang::Fr, &["formé", "formée", "formées"]);
        share_a_stem(Lang::Fr, &["activité", "activités", "ACTIVITES"]);
        share_a_stem(Lang::Es, &["organización", "organizaciones", "ORGANIZACION"]);
        share_a_stem(Lang::Ru, &["организация", "организации", "организаций"]);
        share_a_stem(Lang::Ru, &["русский", "русского", "русская"]);
        share_a_stem(Lang::Ru, &["молодёжный", "молодежная", "молодежных"]);
        share_a_stem(Lang::Ru, &["учащийся", "учащиеся", "учащихся"]);
        share_a_stem(Lang::Ar, &["جمعية", "الجمعيات", "جمعيات", "للجمعية"]);
        share_a_stem(Lang::Ar, &["لاجئ", "اللاجئين", "لاجئون", "واللاجئات"]);
        share_a_stem(Lang::Pl, &["szkoła", "szkół", "szkołach", "szkole"]);
        share_a_stem(Lang::Pl, &["uchodźca", "uchodźców", "uchodźcy", "uchodźcom"]);
        share_a_stem(Lang::Pl, &["integracja", "integracji", "integracją"]);
        share_a_stem(Lang::Pl, &["młodzież", "młodzieży", "młodzieżowy"]);
    }

    #[test]
    fn a_missing_accent_does_not_change_the_stem() {
        for (lang, written, typed) in [
            (Lang::Es, "educación", "educacion"),
            (Lang::Fr, "bénévolat", "benevolat"),
            (Lang::Pl, "środowisko", "srodowisko"),
            (Lang::De, "Förderung", "Forderung"),
        ] {
            share_a_stem(lang, &[written, typed]);
        }
    }

    #[test]
    fn vietnamese_words_have_no_endings() {
        assert_eq!(stem("giao", Lang::Vi), "giao");
    }
}
