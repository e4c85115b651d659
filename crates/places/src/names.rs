//! Finding places by what people write: `06108 Halle (Saale)`, `halle saale`,
//! `Frankfurt/Oder`, `PLZ 12105`.

use std::cmp::Reverse;
use std::collections::HashSet;

use crate::{Land, Place, Places, Region};

/// Words that stand before a name and say nothing about where it is.
const TITLES: [&str; 7] =
    ["stadt", "landeshauptstadt", "hansestadt", "lutherstadt", "universitatsstadt", "gemeinde", "ort"];
/// What follows the name proper: `Neustadt| an der Orla`.
const TAILS: [&str; 11] = [" (", " am ", " an ", " a.", " im ", " in ", " i.", " bei ", " ob ", " vor ", ", "];
/// A field with more words than this around the name is a sentence.
const MOST_OTHER_WORDS: usize = 4;
const LONGEST_NAME: usize = 8;
/// How much larger a place elsewhere must be to win over one at home.
const HOME: u64 = 50;
/// How much larger a place must be to win over one with exactly this name.
const EXACT: u64 = 4;

/// Folded names, sorted, each with the place it stands for.
pub(crate) struct Names(Vec<Name>);

struct Name {
    key: String,
    /// Position in the list of places.
    place: usize,
    /// Whether the key is the name up to its bracket, not only its first part.
    exact: bool,
}

impl Names {
    /// Each name once per district, with its lowest postcode.
    pub(crate) fn of(places: &[Place]) -> Names {
        let mut seen = HashSet::with_capacity(places.len());
        let mut names = Vec::with_capacity(places.len() * 2);
        for (at, place) in places.iter().enumerate() {
            if seen.insert((place.name, place.district)) {
                names.extend(keys(place.name).into_iter().map(|(key, exact)| Name { key, place: at, exact }));
            }
        }
        names.sort_unstable_by(|a, b| (&a.key, a.place, !a.exact).cmp(&(&b.key, b.place, !b.exact)));
        names.dedup_by(|b, a| (&a.key, a.place) == (&b.key, b.place));
        Names(names)
    }

    fn called(&self, key: &str) -> &[Name] {
        let from = self.0.partition_point(|name| *name.key < *key);
        let count = self.0[from..].partition_point(|name| name.key == key);
        &self.0[from..from + count]
    }

    fn beginning(&self, prefix: &str) -> &[Name] {
        let from = self.0.partition_point(|name| *name.key < *prefix);
        let count = self.0[from..].partition_point(|name| name.key.starts_with(prefix));
        &self.0[from..from + count]
    }
}

/// The spellings under which a name is found; true where it is exact.
fn keys(name: &str) -> Vec<(String, bool)> {
    let cut = TAILS.iter().filter_map(|tail| name.find(tail)).min().unwrap_or(name.len());
    let bracket = name.find(" (").unwrap_or(name.len());
    let mut forms = vec![(name, true)];
    if cut < name.len() {
        forms.push((&name[..cut], cut == bracket));
    }
    if let Some((title, rest)) = name[..cut].split_once(' ')
        && TITLES.contains(&text::fold(title).as_str())
    {
        forms.push((rest, true));
    }
    let spelled = |form: &str| form.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('Ö', "Oe");
    let mut keys: Vec<_> = forms.iter().map(|(form, exact)| (key(form), *exact)).collect();
    if name.contains(['ä', 'ö', 'ü', 'Ö']) {
        keys.extend(forms.iter().map(|(form, exact)| (key(&spelled(form)), *exact)));
    }
    keys
}

fn key(name: &str) -> String {
    words(&text::fold(name)).collect::<Vec<_>>().join(" ")
}

/// Unlike the words of a search these keep single letters: `Frankfurt a. M.`
fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

impl Places {
    /// The place that a person meant: see [`Places::find_in`], without a home.
    pub fn find(&self, text: &str) -> Option<&Place> {
        self.find_in(text, &[])
    }

    /// The place that somebody from these regions meant by a text such as
    /// `06108 Halle (Saale)`, `Halle`, `halle saale`, `PLZ 12105`.
    ///
    /// * A known postcode decides; of its places the one that is named, else
    ///   the largest. A lost leading zero is put back (`6108 Halle`).
    /// * Else the text must begin with a name. `Koethen` finds Köthen, and
    ///   the words after the name choose between places that share it:
    ///   `Halle Westfalen`, `Frankfurt/O.`, `Neustadt, Thüringen`.
    /// * Of names that differ by an umlaut the one as written wins: Munster is
    ///   not Münster, though `Butzow` finds Butzow and not the larger Bützow.
    /// * What is still ambiguous is decided by size: Halle is the one on the
    ///   Saale, Frankfurt the one on the Main. An exact name counts four times
    ///   and a place in one of the home regions fifty times its size.
    ///
    /// The result has the lowest postcode of the town unless one was given.
    /// Sentences (more than four words besides the name) find nothing.
    pub fn find_in(&self, text: &str, home: &[Region]) -> Option<&Place> {
        let (written, folded) = (text.to_lowercase(), text::fold(text));
        let (numbers, words): (Vec<&str>, Vec<&str>) =
            words(&folded).take(32).filter(|word| !matches!(*word, "plz" | "d")).partition(|word| is_number(word));
        let known = |number: &&str| self.by_postcode(number).first().map(|place| place.postcode);
        if let Some(postcode) = numbers.iter().find_map(known) {
            return self.named(postcode, &words);
        }
        let start = words.iter().position(|word| !TITLES.contains(word)).unwrap_or(0);
        self.without_zero(&numbers, &words)
            .or_else(|| self.called(&words[start..], &written, home))
            .or_else(|| self.called(&words, &written, home))
    }

    /// Of the places with this postcode the one that the words name best: by
    /// its whole name, else by most words and with the least left unsaid.
    fn named(&self, postcode: &str, said: &[&str]) -> Option<&Place> {
        let fit = |place: &&Place| {
            let name = key(place.name);
            let own: HashSet<&str> = words(&name).collect();
            let named = own.iter().filter(|word| said.contains(word)).count();
            let unsaid = if named == 0 { 0 } else { own.len() - named };
            (name == said.join(" "), named, Reverse(unsaid))
        };
        // The last of the best counts, and the list has the largest first.
        self.by_postcode(postcode).iter().rev().max_by_key(fit)
    }

    /// Spreadsheets turn 06108 into 6108. A four-digit number may also be a
    /// year, so the place must be named with it, or nothing else said.
    fn without_zero(&self, numbers: &[&str], words: &[&str]) -> Option<&Place> {
        let short = numbers.iter().find(|number| number.len() == 4)?;
        let place = self.named(&format!("0{short}"), words)?;
        let name = text::fold(place.name);
        let named = self::words(&name).next().is_some_and(|first| words.contains(&first));
        (words.is_empty() || named).then_some(place)
    }

    /// The place whose name is the longest beginning of the words.
    fn called(&self, words: &[&str], written: &str, home: &[Region]) -> Option<&Place> {
        for length in (1..=words.len().min(LONGEST_NAME)).rev() {
            let (name, rest) = words.split_at(length);
            if rest.len() > MOST_OTHER_WORDS {
                break;
            }
            let rank = |name: &&Name| {
                let place = &self.all()[name.place];
                let at_home = if home.iter().any(|region| region.contains(place)) { HOME } else { 1 };
                let exact = if name.exact { EXACT } else { 1 };
                let proper = place.name.split([' ', ',']).next().unwrap_or_default().to_lowercase();
                let as_written = written.contains(&proper);
                (self.hints(place, rest), as_written, u64::from(place.weight) * at_home * exact, Reverse(name.place))
            };
            if let Some(best) = self.names().called(&name.join(" ")).iter().max_by_key(rank) {
                return self.all().get(best.place);
            }
        }
        None
    }

    /// Places for a box that completes while one types: by the beginning of
    /// the name (larger places first, each once per district) or of the
    /// postcode (`0610`, in order; `06108 h` narrows it down by name).
    pub fn suggest(&self, prefix: &str, limit: usize) -> Vec<&Place> {
        let folded = text::fold(prefix);
        let mut typed = words(&folded).skip_while(|word| *word == "plz").peekable();
        if let Some(digits) = typed.next_if(|word| is_number(word) && word.len() <= 5) {
            let name = typed.collect::<Vec<_>>().join(" ");
            return self.suggest_postcodes(digits, &name, limit);
        }
        let prefix = typed.collect::<Vec<_>>().join(" ");
        if prefix.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<usize> = self.names().beginning(&prefix).iter().map(|name| name.place).collect();
        found.sort_unstable_by_key(|at| (Reverse(self.all()[*at].weight), *at));
        found.dedup();
        found.into_iter().take(limit).filter_map(|at| self.all().get(at)).collect()
    }

    fn suggest_postcodes(&self, digits: &str, name: &str, limit: usize) -> Vec<&Place> {
        let (first, last) = (format!("{digits:0<5}"), format!("{digits:9<5}"));
        let mut found: Vec<&Place> = self.postcodes(&first..=&last).iter().collect();
        if name.is_empty() && digits.len() < 5 {
            found.dedup_by_key(|place| place.postcode);
        }
        found.into_iter().filter(|place| key(place.name).starts_with(name)).take(limit).collect()
    }

    /// How many of the words after a name speak for this place: words of its full
    /// name (also cut: `a. M.`), of its district and of its Land.
    fn hints(&self, place: &Place, rest: &[&str]) -> usize {
        if rest.is_empty() {
            return 0;
        }
        let own = text::fold(place.name);
        let district = self.district(place.district).map(|district| text::fold(&district.name));
        let land = Land::by_iso(place.land).map(|land| text::fold(land.name));
        let around = [district.unwrap_or_default(), land.unwrap_or_default(), text::fold(place.land)];
        let speaks = |said: &&&str| {
            words(&own).skip(1).any(|word| word.starts_with(**said))
                || around
                    .iter()
                    .flat_map(|name| words(name))
                    .any(|word| word == **said || said.len() >= 3 && word.starts_with(**said))
                || **said == "nrw" && place.land == "DE-NW"
        };
        rest.iter().filter(speaks).count()
    }
}
