//! Where something is: a path of region keys from coarse to fine, and a point if known.

use std::collections::HashSet;

/// A place. The keys go from coarse to fine, for example `DE`, `DE-ST`, `AGS 15002`, `06`, `061`, `town halle saale`, `06108`.
///
/// Keys are compared as text, so candidates, grants and asks must be written in the same manner; [`Place::read`] does
/// that for free text, [`Place::german`] for a resolved German address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Coarse to fine; empty = not known.
    pub keys: Vec<String>,
    /// Latitude and longitude in degrees.
    pub point: Option<(f64, f64)>,
}

impl Place {
    /// A place of these keys, coarse to fine; empty and repeated keys are left out.
    pub fn of<K: Into<String>>(keys: impl IntoIterator<Item = K>) -> Self {
        let mut seen = HashSet::new();
        let keys = keys.into_iter().map(Into::into).filter(|k: &String| !k.is_empty() && seen.insert(k.clone()));
        Self { keys: keys.collect(), point: None }
    }

    /// The same place with its coordinates in degrees.
    #[must_use]
    pub fn at(mut self, latitude: f64, longitude: f64) -> Self {
        self.point = Some((latitude, longitude));
        self
    }

    /// All keys, with those of the squares around the point in front: they help where nothing else is known.
    pub(crate) fn path(&self) -> impl Iterator<Item = String> {
        let square = |(latitude, longitude): (f64, f64), degrees: f64| {
            let (row, column) = ((latitude / degrees).floor(), (longitude / (1.5 * degrees)).floor());
            format!("square {degrees} {row} {column}")
        };
        let squares = self.point.into_iter().flat_map(move |point| [square(point, 1.0), square(point, 0.25)]);
        squares.chain(self.keys.iter().cloned())
    }

    /// A resolved German address; pass an empty text for what is not known.
    ///
    /// `state` is ISO 3166-2 (`DE-ST`), `district` the five-digit AGS.
    pub fn german(state: &str, district: &str, town: &str, postcode: &str) -> Self {
        let district = if district.is_empty() { String::new() } else { format!("AGS {district}") };
        let country = ["DE".to_owned(), state.to_owned(), district];
        Self::of(country.into_iter().chain(town_and_code(town, postcode)))
    }

    /// Reads a free-text region cell: a five-digit postcode and a town (`06108 Halle (Saale)`), a French département
    /// (`dep 35 Rennes`), an ISO 3166-2 code (`DE-ST`) or a five-digit AGS (`AGS 15002`).
    pub fn read(cell: &str) -> Self {
        let (mut codes, mut coarse, mut town) = (String::new(), Vec::new(), Vec::new());
        let mut words = cell.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|w| !w.is_empty());
        while let Some(word) = words.next() {
            match word {
                "AGS" | "dep" => coarse.extend(words.next().map(|code| format!("{word} {code}"))),
                "PLZ" => {}
                _ if is_postcode(word) => codes = word.to_owned(),
                _ if is_iso_region(word) => coarse.extend([word[..2].to_owned(), word.to_owned()]),
                _ if word.chars().any(char::is_numeric) => {}
                _ => town.push(word),
            }
        }
        Self::of(coarse.into_iter().chain(town_and_code(&town.join(" "), &codes)))
    }
}

/// Two and three digits of the postcode, the town, the postcode.
fn town_and_code(town: &str, postcode: &str) -> Vec<String> {
    let prefix = |n: usize| postcode.get(..n).unwrap_or_default().to_owned();
    let town = text::words(town).join(" ");
    let town = if town.is_empty() { town } else { format!("town {town}") };
    vec![prefix(2), prefix(3), town, postcode.to_owned()]
}

fn is_postcode(word: &str) -> bool {
    word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit())
}

fn is_iso_region(word: &str) -> bool {
    let upper = |part: &str, sizes: std::ops::RangeInclusive<usize>| {
        sizes.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    word.split_once('-').is_some_and(|(country, part)| upper(country, 2..=2) && upper(part, 1..=3))
}
