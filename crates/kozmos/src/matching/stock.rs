//! What there is to suggest, and how it is told to the ranking.

use std::collections::{BTreeMap, HashMap};

use places::{Region, places};
use ranking::{Amounts, Candidate, Concept, Grant, Openness, Place};
use text::{Lang, vocabulary};

use super::need::{Need, Spot};
use crate::funding::{Terms, Text};
use crate::ids::{NeedId, ProgrammeId};

/// A concept is sure enough to speak for the sentence from this weight on.
const SURE: f32 = 0.5;
/// So many German words a concept: its name and the nearest others.
const WORDS: usize = 4;

/// The foundation behind a programme, as a suggestion names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Giver {
    /// Its name.
    pub name: String,
    /// Last part of its address, if its profile is public.
    pub slug: Option<String>,
    /// Public mail address.
    pub email: Option<String>,
    /// Public phone number.
    pub phone: Option<String>,
    /// Its site.
    pub website: Option<String>,
}

/// A published programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Its id.
    pub id: ProgrammeId,
    /// Last part of its address.
    pub slug: String,
    /// Whose it is.
    pub giver: Giver,
    /// What it says.
    pub terms: Terms,
}

/// Something that was granted within a published programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Award {
    /// Which offer: place in [`Stock::offers`].
    pub offer: usize,
    /// The recipient's external id, else its folded name.
    pub recipient: String,
    /// Its name.
    pub name: String,
    /// Its legal form: our code where it is one of ours, else the source's words.
    pub kind: String,
    /// What it was for.
    pub title: String,
    /// More of that.
    pub description: String,
    /// Cents.
    pub amount: Option<i64>,
    /// ISO 4217.
    pub currency: String,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub awarded_on: String,
    /// Place in the source's words.
    pub place: String,
    /// Language of title and description.
    pub lang: String,
    /// Last part of the address of the association, if it is one of ours and public.
    pub association: Option<String>,
    /// Told by the association itself, of this idea: it counts, and is shown to nobody.
    pub told: Option<NeedId>,
}

impl Award {
    /// Calendar year, 0 if it cannot be read.
    pub fn year(&self) -> i32 {
        self.awarded_on.get(..4).and_then(|year| year.parse().ok()).unwrap_or(0)
    }
}

/// All offers and awards of a hub.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stock {
    /// By id.
    pub offers: Vec<Offer>,
    /// By id.
    pub awards: Vec<Award>,
}

/// Characters of a text that are searched for concepts: the first sentences say what it is about.
const READ: usize = 400;

impl Stock {
    /// The offers as the ranking wants them.
    pub(super) fn candidates(&self) -> Vec<Candidate> {
        self.offers.iter().map(candidate).collect()
    }

    /// The awards as the ranking wants them. Many share a text or a place, which is read once.
    pub(super) fn history(&self) -> Vec<Grant> {
        let (mut towns, mut read) = (HashMap::<&str, Place>::new(), HashMap::<String, Vec<Concept>>::new());
        let grant = |award: &Award| {
            let mut grant = words_of(award);
            let about = read.entry(grant.text.clone());
            grant.concepts = about.or_insert_with(|| concepts(&grant.text, grant.lang)).clone();
            grant
        };
        let mut grants: Vec<Grant> = self.awards.iter().map(grant).collect();
        for (grant, award) in grants.iter_mut().zip(&self.awards) {
            grant.place = towns.entry(&award.place).or_insert_with(|| place(&award.place)).clone();
        }
        grants
    }
}

/// One award as the ranking wants it.
pub(super) fn grant(award: &Award) -> Grant {
    let grant = words_of(award);
    Grant { concepts: concepts(&grant.text, grant.lang), place: place(&award.place), ..grant }
}

/// The same without themes and place.
fn words_of(award: &Award) -> Grant {
    Grant {
        candidate: award.offer,
        recipient: award.recipient.clone(),
        name: award.name.clone(),
        kind: kind(&award.kind, &award.name),
        text: format!("{} {}", award.title, award.description),
        lang: Lang::parse(&award.lang),
        amount: euros(award.amount, &award.currency),
        year: award.year(),
        ..Grant::default()
    }
}

fn candidate(offer: &Offer) -> Candidate {
    let terms = &offer.terms;
    let stated: Vec<Concept> = terms.themes.iter().chain(&terms.target_groups).map(Concept::stated).collect();
    let mut texts: BTreeMap<&str, String> =
        terms.texts.iter().map(|(lang, text)| (lang.as_str(), told(text))).collect();
    let own = texts.remove(terms.origin_lang.as_str()).unwrap_or_default();
    let origin = Lang::parse(&terms.origin_lang);
    let (min, max) = (euros(terms.amount_min, &terms.currency), euros(terms.amount_max, &terms.currency));
    // A range that is written the wrong way round says nothing.
    let usable = min.zip(max).is_none_or(|(min, max)| min <= max);
    Candidate {
        id: offer.id.to_string(),
        funder: offer.giver.name.clone(),
        // A candidate has one field, a programme several themes: the first in the order of their ids. Which of them is taken
        // hardly matters (measured: docs/decisions/0009).
        field: terms.themes.iter().min().cloned().unwrap_or_default(),
        concepts: if stated.is_empty() { concepts(&own, origin) } else { stated },
        text: own,
        lang: origin,
        translations: texts.into_iter().map(|(lang, text)| (Lang::parse(lang), text)).collect(),
        regions: terms.regions.iter().map(|code| region_key(code)).collect(),
        amounts: if usable { Amounts { min, max } } else { Amounts::default() },
        newcomers: match terms.newcomers {
            Some(true) => Openness::Yes,
            Some(false) => Openness::No,
            None => Openness::Unknown,
        },
    }
}

fn told(text: &Text) -> String {
    format!("{} {}", text.title, text.purpose)
}

/// The ranking compares sums of one currency.
fn euros(cents: Option<i64>, currency: &str) -> Option<f64> {
    cents.filter(|cents| currency == "EUR" && *cents > 0).map(|cents| cents as f64)
}

fn concepts(text: &str, lang: Option<Lang>) -> Vec<Concept> {
    let end = text.char_indices().nth(READ).map_or(text.len(), |(at, _)| at);
    let words = vocabulary();
    let found = words.find(&text[..end], lang).into_iter();
    found.map(|found| Concept { id: words.concepts()[found.concept].id.to_owned(), weight: found.weight }).collect()
}

fn region_key(code: &str) -> String {
    if code.bytes().all(|b| b.is_ascii_digit()) { format!("AGS {code}") } else { code.to_owned() }
}

/// Our code of a legal form in a source's words or in a name.
fn kind(form: &str, name: &str) -> String {
    let said = format!("{} {} ", text::fold(form), text::fold(name)).replace(['.', ' '], "");
    let known = [("eingetragenerverein", "ev"), ("ggmbh", "ggmbh"), ("gug", "gug"), ("stiftung", "stiftung")];
    let found = known.iter().find(|(words, _)| said.contains(words)).map(|(_, code)| *code);
    let registered = said.ends_with("ev") || form == "VR" || form == "ev";
    found.or(registered.then_some("ev")).map_or_else(|| form.to_owned(), str::to_owned)
}

/// A place in a source's words.
fn place(cell: &str) -> Place {
    match places().find(cell) {
        Some(found) => town(found),
        None => Region::parse(cell).map_or_else(|| Place::read(cell), |region| area(&region)),
    }
}

fn town(place: &places::Place) -> Place {
    Place::german(place.land, place.district, place.name, place.postcode).at(place.lat, place.lon)
}

fn area(region: &Region) -> Place {
    match region {
        Region::Germany => Place::of(["DE"]),
        Region::Land(iso) => Place::german(iso, "", "", ""),
        Region::District(ags) => {
            let land = places::lands().iter().find(|land| ags.starts_with(land.ags));
            Place::german(land.map_or("", |land| land.iso), ags, "", "")
        }
    }
}

/// German words for what a sentence in another language speaks of. Most foundations and most past grants speak German
/// only, so her own words would meet none of theirs; the vocabulary knows both.
fn in_german(need: &Need) -> String {
    if need.lang == Lang::De {
        return String::new();
    }
    let sure = need.concepts.iter().filter(|concept| concept.weight >= SURE);
    let terms =
        sure.filter_map(|concept| vocabulary().get(concept.id)).flat_map(|c| c.terms(Lang::De).iter().take(WORDS));
    terms.fold(String::new(), |all, term| all + " " + term)
}

/// A need as the ranking wants it.
pub(super) fn ask(need: &Need) -> ranking::Ask {
    ranking::Ask {
        text: need.sentence.clone() + &in_german(need),
        lang: (need.lang == Lang::De).then_some(Lang::De), // any other is mixed with German
        recipient: need.recipient.clone(),
        kind: need.legal_form.unwrap_or_default().to_owned(),
        concepts: need.concepts.iter().map(|c| Concept { id: c.id.to_owned(), weight: c.weight }).collect(),
        place: match &need.spot {
            None => Place::default(),
            Some(Spot::Town(place)) => town(place),
            Some(Spot::Area(region)) => area(region),
        },
        amount: need.amount.map(|cents| cents as f64),
        ..ranking::Ask::default()
    }
}

#[cfg(test)]
mod tests {
    use fields::Fields;

    use super::*;

    fn asked(sentence: &str) -> String {
        let mut fields = Fields::default();
        fields.push("sentence", sentence);
        ask(&Need::parse(&fields, Lang::De, &[]).unwrap()).text
    }

    #[test]
    fn a_sentence_in_another_language_is_asked_in_german_too() {
        let text = asked("نريد تعليم اللغة الألمانية للنساء");
        assert!(text.starts_with("نريد") && text.contains("Frauen") && text.contains("Deutsch"), "{text}");
    }

    #[test]
    fn the_field_of_a_programme_is_one_of_its_themes_in_whatever_order_they_come() {
        let giver = Giver { name: "Stiftung".into(), slug: None, email: None, phone: None, website: None };
        let field = |themes: &[&str]| {
            let terms = Terms { themes: themes.iter().map(|&theme| theme.to_owned()).collect(), ..Terms::default() };
            candidate(&Offer { id: "p1".to_owned().into(), slug: "p1".into(), giver: giver.clone(), terms }).field
        };
        assert_eq!(field(&["sport", "education"]), "education");
        assert_eq!(field(&["education", "sport"]), "education");
        assert_eq!(field(&[]), "", "nothing is known");
    }

    #[test]
    fn a_german_sentence_is_asked_as_it_is() {
        assert_eq!(asked("Nachhilfe für Kinder"), "Nachhilfe für Kinder");
    }
}
