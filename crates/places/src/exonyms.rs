//! What places and Länder are called in the other languages of the platform, where that is another word.

use std::collections::HashMap;
use std::sync::LazyLock;

static EXONYMS: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut exonyms: HashMap<_, Vec<_>> = HashMap::new();
    for row in include_str!("../data/exonyms.tsv").lines().skip(1) {
        if let [name, _, exonym] = row.split('\t').collect::<Vec<_>>()[..] {
            exonyms.entry(name).or_default().push(exonym);
        }
    }
    exonyms
});

/// The names of a place or of a Land (ISO 3166-2) in other languages, for finding: of a few dozen towns and the eastern
/// Länder; empty for all others. What tells towns of one name apart is left out: `Halle` is `Halle (Saale)`, and
/// `Dessau-Roßlau` is known as `Dessau`.
pub fn exonyms(place: &str) -> &'static [&'static str] {
    let name = bare(place);
    let known = EXONYMS.get(name).or_else(|| EXONYMS.get(name.split_once('-')?.0));
    known.map_or(&[], Vec::as_slice)
}

fn bare(name: &str) -> &str {
    name.split(['(', '/', ',']).next().unwrap_or(name).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_and_laender_have_other_names() {
        for (name, other) in
            [("Leipzig", "Lipsk"), ("DE-TH", "Thuringia"), ("Halle (Saale)", "Галле"), ("Dessau-Roßlau", "Дессау")]
        {
            assert!(exonyms(name).contains(&other), "{name}");
        }
        assert!(exonyms("Schlanstedt").is_empty() && exonyms("").is_empty());
    }

    #[test]
    fn every_row_is_about_a_known_place_or_land() {
        for name in EXONYMS.keys() {
            let town = crate::places().all().iter().any(|place| bare(place.name) == *name);
            let land = crate::lands().iter().any(|land| land.iso == *name);
            assert!(town || land, "{name}");
        }
    }
}
