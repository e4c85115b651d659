//! Ideas that an association keeps, and what it told of their suggestions.

use fields::Fields;
use places::Region;
use text::Lang;

use super::feedback::{Course, State};
use super::need::Need;
use crate::ids::{NeedId, OrganisationId, ProgrammeId};

/// An idea that an association keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: NeedId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Last part of the association's address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What was asked: the fields of the form ([`Need::FIELDS`]).
    pub fields: Fields,
    /// May foundations and other associations know of it?
    pub shared: bool,
    /// Nothing is looked for any more.
    pub closed: bool,
    /// When it was kept, UTC.
    pub created_at: String,
    /// Counts changes, for the optimistic lock.
    pub version: i64,
}

impl Kept {
    /// The idea as it is asked today; none if it cannot be read any more (a place or a theme that is gone).
    pub fn need(&self, home: &[Region]) -> Option<Need> {
        Need::parse(&self.fields, Lang::De, home).ok()
    }

    /// The sentence.
    pub fn sentence(&self) -> &str {
        self.fields.get("sentence")
    }

    /// The language of the sentence.
    pub fn lang(&self) -> Lang {
        let told = Lang::parse(self.fields.get("sentence_lang"));
        told.or_else(|| text::guess(self.sentence())).unwrap_or(Lang::De)
    }
}

/// The fields that may come more than once: check boxes.
const REPEATED: [&str; 4] = ["language", "cost", "concept", "without"];
/// So many values of each of them are kept: more than any page offers.
const MOST: usize = 100;
/// The fields that are texts, and have limits of their own.
const TEXTS: [&str; 3] = ["sentence", "place", "recipient"];
/// No number, date or code is longer.
const LONGEST: usize = 100;

/// What is kept of a query: each field once, each box once, in the order they came; nothing that could fill a store.
pub fn what_is_needed(asked: &Fields) -> Fields {
    let mut needed = Fields::default();
    for (name, value) in asked.0.iter().filter(|(name, _)| Need::FIELDS.contains(&name.as_str())) {
        let repeated = REPEATED.contains(&name.as_str());
        let values = if repeated { value.split(';').collect() } else { vec![value.as_str()] };
        for value in values.into_iter().map(str::trim).filter(|value| !value.is_empty()) {
            let mut kept = needed.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value);
            let room = if repeated {
                kept.clone().count() < MOST && kept.all(|known| known != value)
            } else {
                kept.next().is_none()
            };
            if room && (TEXTS.contains(&name.as_str()) || value.len() <= LONGEST) {
                needed.push(name.as_str(), value);
            }
        }
    }
    needed
}

/// What was told of one suggestion of a kept idea.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The programme.
    pub programme: ProgrammeId,
    /// Last part of its address.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub lang: String,
    /// Name of its foundation.
    pub foundation: String,
    /// Where it stands.
    pub course: Course,
    /// Counts changes; 0: nothing was told yet.
    pub version: i64,
}

impl Told {
    /// Is it no longer among the suggestions: put aside, or under way?
    pub fn moved(&self) -> bool {
        self.course.state != State::Suggested
    }
}

/// What an association looks for, for the other side of the bridge: an idea that it shares, or, if it shares none, what
/// its public profile says.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// The association.
    pub organisation: OrganisationId,
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The shared idea; none: taken from the profile.
    pub id: Option<NeedId>,
    /// What to ask the matcher.
    pub need: Need,
    /// Programmes it has put aside for this idea.
    pub dismissed: Vec<ProgrammeId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn each_field_is_kept_once_and_each_box_once() {
        let asked = [
            ("sentence", " Deutsch lernen "),
            ("concept", "education"),
            ("page", "2"),
            ("amount", ""),
            ("amount", "500"),
            ("sentence", "etwas anderes"),
            ("concept", "children; education"),
            ("amount", "900"),
        ];
        let kept =
            [("sentence", "Deutsch lernen"), ("concept", "education"), ("amount", "500"), ("concept", "children")];
        assert_eq!(what_is_needed(&sent(&asked)), sent(&kept));
        let again = what_is_needed(&sent(&kept));
        assert_eq!(again, sent(&kept), "what was kept stays as it is");
    }

    #[test]
    fn a_long_form_leaves_a_short_idea() {
        let mut asked = sent(&[("sentence", "Deutsch lernen"), ("months", &format!("{:0>9000}", 12))]);
        for number in 0..20_000 {
            asked.push("language", format!("x-{number}"));
            asked.push("recipient", "a1");
            asked.push("without", "w".repeat(number % 200));
        }
        asked.push("cost", (0..20_000).map(|number| format!("{number};")).collect::<String>());
        let kept = what_is_needed(&asked);
        assert_eq!(kept.all("language").len(), MOST);
        assert!(kept.query().len() < 20_000, "{} bytes", kept.query().len());
        assert_eq!((kept.get("sentence"), kept.get("months")), ("Deutsch lernen", ""));
    }
}
