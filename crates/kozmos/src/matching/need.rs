//! What somebody asks for: one sentence, and whatever else she wants to say.

use std::sync::Arc;

use fields::{Fields, Reader, Refusal};
use places::{Place, Region, lands, places};
use text::{ConceptKind, Lang, vocabulary};

use super::meaning::Meaning;
use super::place_in::place_in;
use crate::funding::COSTS;
use crate::organisations::{LEGAL_FORMS, TAX_STATUSES};

/// Characters that a sentence may have; the field of the form says the same.
pub const SENTENCE_MAX: usize = 2_000;

/// A place that was taken from the sentence is left out when the field `without` names it so.
const PLACE: &str = "place";

/// A theme or target group that the sentence mentions or that was added by hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Concept {
    /// Id in the vocabulary.
    pub id: &'static str,
    /// Theme or target group.
    pub kind: ConceptKind,
    /// 1: said outright; less: found in inflected or foreign words.
    pub weight: f32,
    /// Added by hand.
    pub stated: bool,
}

/// Where the project is to take place.
#[derive(Clone, Debug, PartialEq)]
pub enum Spot {
    /// A town or village.
    Town(Place),
    /// A whole Land or district.
    Area(Region),
}

impl Spot {
    /// The smallest region around it.
    pub fn region(&self) -> Region {
        match self {
            Spot::Town(place) => place.region(),
            Spot::Area(region) => *region,
        }
    }

    /// Its (German) name.
    pub fn name(&self) -> &'static str {
        match self {
            Spot::Town(place) => place.name,
            Spot::Area(region) => region.name(),
        }
    }
}

/// A volunteer's idea and what is known of her association. `None` or an empty list is "not known", never "no".
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// The idea in her own words.
    pub sentence: String,
    /// The language it is written in: guessed, else the reader's.
    pub lang: Lang,
    /// Themes and target groups, the surest first.
    pub concepts: Vec<Concept>,
    /// Where, given or taken from the sentence.
    pub spot: Option<Spot>,
    /// The sum wanted, cents.
    pub amount: Option<i64>,
    /// How long the project lasts, months.
    pub months: Option<i64>,
    /// One of [`LEGAL_FORMS`].
    pub legal_form: Option<&'static str>,
    /// One of [`TAX_STATUSES`].
    pub tax_status: Option<&'static str>,
    /// Is it the first application to a foundation?
    pub newcomer: Option<bool>,
    /// Percent of the costs that the association can pay itself.
    pub own_share: Option<i64>,
    /// Languages she can write an application in.
    pub languages: Vec<String>,
    /// Kinds of cost, of [`COSTS`].
    pub costs: Vec<String>,
    /// The association's id as past grants name their recipients: who funded it, and others like it, is known then.
    pub recipient: Option<String>,
    /// What the sentence means; none: no sentence model has read it.
    pub meaning: Option<Arc<Meaning>>,
}

impl Need {
    /// The fields that say what is needed: what is kept of a query.
    pub const FIELDS: [&'static str; 14] = [
        "sentence",
        "sentence_lang",
        "place",
        "amount",
        "months",
        "legal_form",
        "tax_status",
        "newcomer",
        "own_share",
        "language",
        "cost",
        "concept",
        "without",
        "recipient",
    ];

    /// Reads a query or body; `reader` is the language of the page, `home` where the centre works: of two places of
    /// one name the one at home is meant. All refusals at once.
    pub fn parse(fields: &Fields, reader: Lang, home: &[Region]) -> Result<Need, Vec<Refusal>> {
        let mut r = Reader::new(fields);
        let sentence = r.required("sentence", SENTENCE_MAX);
        if !sentence.is_empty() && !sentence.chars().any(char::is_alphanumeric) {
            r.refuse("sentence", "missing", "");
        }
        let left_out = fields.all("without");
        let named = r.optional(PLACE, 120);
        let spot = match named.as_deref() {
            None if left_out.contains(&PLACE) => None,
            None => place_in(&sentence, home).map(Spot::Town),
            Some(text) => find_spot(text, home),
        };
        if let (Some(text), None) = (&named, &spot) {
            r.refuse(PLACE, "unknown-place", text);
        }
        let lang = Lang::parse(fields.get("sentence_lang")).or_else(|| text::guess(&sentence)).unwrap_or(reader);
        let stated = r.choices("concept", |id| vocabulary().get(id).is_some());
        let need = Need {
            concepts: concepts(&sentence, lang, &stated, &left_out),
            lang,
            spot,
            amount: r.cents("amount").filter(|cents| *cents > 0),
            months: r.integer("months", 1, 120),
            legal_form: r.choice("legal_form", &LEGAL_FORMS),
            tax_status: r.choice("tax_status", &TAX_STATUSES),
            newcomer: r.yes_no("newcomer"),
            own_share: r.integer("own_share", 0, 100),
            languages: r.choices("language", |tag| tag.len() <= 12 && tag.chars().all(is_tag)),
            costs: r.choices("cost", |cost| COSTS.contains(&cost)),
            recipient: r.optional("recipient", 200),
            meaning: None,
            sentence,
        };
        r.finish(need)
    }

    /// Ids of its themes.
    pub fn themes(&self) -> impl Iterator<Item = &'static str> {
        self.ids(ConceptKind::Theme)
    }

    /// Ids of its target groups.
    pub fn targets(&self) -> impl Iterator<Item = &'static str> {
        self.ids(ConceptKind::Target)
    }

    fn ids(&self, kind: ConceptKind) -> impl Iterator<Item = &'static str> {
        self.concepts.iter().filter(move |concept| concept.kind == kind).map(|concept| concept.id)
    }
}

fn is_tag(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

/// What the sentence mentions without what was removed, and what was added.
fn concepts(sentence: &str, lang: Lang, stated: &[String], left_out: &[&str]) -> Vec<Concept> {
    let words = vocabulary();
    let concept = |at: usize, weight: f32, stated: bool| {
        let concept = &words.concepts()[at];
        Concept { id: concept.id, kind: concept.kind, weight, stated }
    };
    let added = stated.iter().filter_map(|id| words.index(id)).map(|at| concept(at, 1.0, true));
    let found = words.find(sentence, Some(lang)).into_iter().map(|found| concept(found.concept, found.weight, false));
    let mut all: Vec<Concept> = Vec::new();
    for concept in added.chain(found.filter(|concept| !left_out.contains(&concept.id))) {
        if all.iter().all(|known| known.id != concept.id) {
            all.push(concept);
        }
    }
    all
}

/// A Land by its name or code, else a town: what people write into a field for a place.
pub fn find_spot(text: &str, home: &[Region]) -> Option<Spot> {
    let wanted = text::fold(text);
    let land = lands().iter().find(|land| text::fold(land.name) == wanted && !is_town(land.iso));
    if let Some(land) = land {
        return Some(Spot::Area(Region::Land(land.iso)));
    }
    // Five digits are a postcode before they are the number of a district.
    let town = places().find_in(text, home).copied().map(Spot::Town);
    town.or_else(|| Region::parse(text).map(Spot::Area))
}

/// The Länder that are towns.
fn is_town(iso: &str) -> bool {
    matches!(iso, "DE-BE" | "DE-HH" | "DE-HB")
}
