//! A place that a sentence names: "… in Halle". Only towns where the centre works, only after a word that leads to a
//! place, and only by their exact name: a wrong guess costs more than none, and what is found is shown and can be removed.

use places::{Place, Region, places};

/// Words before the name of a place in the languages of the site (Latin script; towns are written in it).
const LEADS: [&str; 13] = ["in", "aus", "bei", "nach", "raum", "stadt", "à", "a", "en", "w", "ở", "near", "around"];

/// The first place at home that the sentence names.
pub fn place_in(sentence: &str, home: &[Region]) -> Option<Place> {
    let words: Vec<&str> = sentence.split(|c: char| c.is_whitespace() || ",;:!?\"»«„“".contains(c)).collect();
    let leads = |word: &str| LEADS.contains(&word.to_lowercase().as_str());
    let at = words.iter().enumerate().filter(|(_, word)| leads(word)).map(|(at, _)| at + 1);
    at.take(20).find_map(|at| {
        let rest = &words[at..];
        (1..=3usize.min(rest.len())).rev().find_map(|n| exact(&rest[..n].join(" "), home))
    })
}

fn exact(name: &str, home: &[Region]) -> Option<Place> {
    let name = name.trim_end_matches('.');
    if !name.starts_with(char::is_uppercase) || name.chars().count() < 4 {
        return None;
    }
    let place = places().find_in(name, home)?;
    let (wanted, whole) = (text::fold(name), text::fold(place.name));
    let short = text::fold(place.name.split(" (").next().unwrap_or(place.name));
    let named = wanted == whole || wanted == short;
    (named && home.iter().any(|region| region.contains(place))).then_some(*place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(sentence: &str) -> Option<&'static str> {
        place_in(sentence, &[Region::Land("DE-ST"), Region::Land("DE-TH")]).map(|place| place.name)
    }

    #[test]
    fn a_town_at_home_is_found_after_a_word_that_leads_to_it() {
        assert_eq!(found("Wir kochen in Halle mit Nachbar*innen."), Some("Halle (Saale)"));
        assert_eq!(found("cours de langue à Magdeburg"), Some("Magdeburg"));
        assert_eq!(found("Theater in Erfurt."), Some("Erfurt"));
    }

    #[test]
    fn a_word_that_only_looks_like_a_place_is_none() {
        assert_eq!(found("Halle"), None);
        assert_eq!(found("Nachhilfe in Deutsch und in Hamburg"), None);
        assert_eq!(found("in"), None);
    }
}
