//! Cyrillic words in Latin letters: German names in Russian texts and queries (`Веймар`, `Лейпциг`).

/// A folded Cyrillic word in the letters by which German writes it, folded; `None` for a word in another script.
///
/// The usual German transcription, so that German names come home: `веимар` (folded `Веймар`) is `weimar`.
pub fn latin(folded: &str) -> Option<String> {
    let mut latin = String::with_capacity(folded.len());
    for c in folded.chars() {
        latin.push_str(letter(c)?);
    }
    (!latin.is_empty()).then_some(latin)
}

fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "w",
        'г' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ж' | 'ш' => "sch",
        'з' | 'с' => "s",
        'и' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "ch",
        'ц' => "z",
        'ч' => "tsch",
        'щ' => "schtsch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "ju",
        'я' => "ja",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold;

    #[test]
    fn german_names_come_home() {
        for (written, name) in
            [("Веймар", "weimar"), ("Лейпциг", "leipzig"), ("Магдебург", "magdeburg"), ("Стендаль", "stendal")]
        {
            assert_eq!(latin(&fold(written)).as_deref(), Some(name));
        }
    }

    #[test]
    fn other_scripts_stay() {
        for word in ["weimar", "مدرسه", "веи2мар", ""] {
            assert_eq!(latin(word), None, "{word}");
        }
    }
}
