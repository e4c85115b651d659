//! Reading and writing terms: a form, a row of an import and the body of a call share these field names
//! (docs/import.md, "programmes"). Deadlines are judged here, too.

use std::collections::BTreeMap;

use fields::{Fields, Reader, Refusal};
use places::Region;
use text::{ConceptKind, vocabulary};

use super::{COSTS, DEADLINE_KINDS, Rule, Terms, Text};
use crate::organisations::{LEGAL_FORMS, TEXT_LANGS};

/// What a programme may ask of an applicant's tax status: a valid Freistellungsbescheid, or nothing.
pub const TAX_STATUSES: [&str; 2] = ["charitable", "none"];

const TITLE: usize = 200;
const PURPOSE: usize = 4_000;
const SENTENCE: usize = 1_000;

/// Where a programme stands today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deadline<'a> {
    /// Open until the end of this day.
    Open(&'a str),
    /// Always open.
    Rolling,
    /// A call is announced, for this day if it is known.
    Forecast(Option<&'a str>),
    /// The last day has passed.
    Over,
    /// Nothing is known.
    Unknown,
}

impl<'a> Deadline<'a> {
    /// Of its kind, the next day from today on, and whether a day has passed.
    pub fn of(kind: Option<&str>, next: Option<&'a str>, passed: bool) -> Deadline<'a> {
        match (kind, next) {
            (Some("rolling"), _) => Deadline::Rolling,
            (Some("forecast"), next) => Deadline::Forecast(next),
            (_, Some(next)) => Deadline::Open(next),
            (_, None) if passed => Deadline::Over,
            (_, None) => Deadline::Unknown,
        }
    }
}

impl Terms {
    /// Reads terms; tells every refusal at once.
    pub fn parse(fields: &Fields) -> Result<Terms, Vec<Refusal>> {
        let mut reader = Reader::new(fields);
        let terms = read(&mut reader);
        check(&mut reader, &terms);
        reader.finish(terms)
    }

    /// The same as fields: [`Terms::parse`] of them gives these terms again.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                fields.push(name, value);
            }
        };
        let yes_no = |value: Option<bool>| value.map(|yes| if yes { "yes" } else { "no" }.to_owned());
        let number = |value: Option<i64>| value.map(|number| number.to_string());
        put("external_id", self.external_id.clone());
        put("origin_lang", Some(self.origin_lang.clone()));
        for (lang, text) in &self.texts {
            put(&format!("title_{lang}"), Some(text.title.clone()));
            put(&format!("purpose_{lang}"), Some(text.purpose.clone()));
        }
        for (name, list) in self.lists() {
            put(name, Some(list.join(";")));
        }
        put("tax_status", self.tax_status.clone());
        put("amount_min", self.amount_min.map(amount));
        put("amount_max", self.amount_max.map(amount));
        put("currency", Some(self.currency.clone()));
        put("own_share", number(self.own_share));
        put("duration_max", number(self.duration_max));
        put("deadline_kind", self.deadline_kind.clone());
        put("unsolicited", yes_no(self.unsolicited));
        put("newcomers", yes_no(self.newcomers));
        put("decision_weeks", number(self.decision_weeks));
        put("source_url", self.source_url.clone());
        put("source_date", self.source_date.clone());
        for (rule, sentence) in &self.rules {
            put(&format!("rule_{}", rule.code()), Some(sentence.clone()));
        }
        fields
    }

    /// The lists by their field names.
    fn lists(&self) -> [(&'static str, &[String]); 8] {
        [
            ("themes", &self.themes),
            ("target_groups", &self.target_groups),
            ("regions", &self.regions),
            ("legal_forms", &self.legal_forms),
            ("costs_funded", &self.costs_funded),
            ("costs_excluded", &self.costs_excluded),
            ("deadlines", &self.deadlines),
            ("languages", &self.languages),
        ]
    }

    /// The text for a reader and the language it is in: hers if it is there, plain German falls back to German, then
    /// the language of origin.
    pub fn text_for(&self, lang: &str) -> (&str, &Text) {
        static NONE: Text = Text { title: String::new(), purpose: String::new() };
        let primary = lang.split('-').next().unwrap_or(lang);
        let wanted = [lang, primary, self.origin_lang.as_str()];
        let found = wanted.iter().find_map(|lang| self.texts.get_key_value(*lang)).or_else(|| self.texts.iter().next());
        found.map_or((self.origin_lang.as_str(), &NONE), |(lang, text)| (lang.as_str(), text))
    }

    /// The title in the language of origin.
    pub fn title(&self) -> &str {
        &self.text_for(&self.origin_lang).1.title
    }

    /// The next day until which one may apply, today included.
    pub fn next_deadline(&self, today: &str) -> Option<&str> {
        self.deadlines.iter().map(String::as_str).find(|day| *day >= today)
    }

    /// Where the programme stands today.
    pub fn deadline(&self, today: &str) -> Deadline<'_> {
        Deadline::of(self.deadline_kind.as_deref(), self.next_deadline(today), !self.deadlines.is_empty())
    }
}

fn read(reader: &mut Reader<'_>) -> Terms {
    let concept = |kind: ConceptKind| move |id: &str| vocabulary().get(id).is_some_and(|found| found.kind == kind);
    let cost = |code: &str| COSTS.contains(&code);
    let choice = |found: Option<&'static str>| found.map(str::to_owned);
    Terms {
        external_id: reader.optional("external_id", 200),
        origin_lang: reader.choice("origin_lang", &TEXT_LANGS).unwrap_or("de").to_owned(),
        texts: texts(reader),
        themes: reader.choices("themes", concept(ConceptKind::Theme)),
        target_groups: reader.choices("target_groups", concept(ConceptKind::Target)),
        regions: regions(reader),
        legal_forms: reader.choices("legal_forms", |code| LEGAL_FORMS.contains(&code)),
        tax_status: choice(reader.choice("tax_status", &TAX_STATUSES)),
        amount_min: reader.cents("amount_min"),
        amount_max: reader.cents("amount_max"),
        currency: currency(reader),
        own_share: reader.integer("own_share", 0, 100),
        costs_funded: reader.choices("costs_funded", cost),
        costs_excluded: reader.choices("costs_excluded", cost),
        duration_max: reader.integer("duration_max", 1, 240),
        deadline_kind: choice(reader.choice("deadline_kind", &DEADLINE_KINDS)),
        deadlines: reader.dates("deadlines"),
        unsolicited: reader.yes_no("unsolicited"),
        newcomers: reader.yes_no("newcomers"),
        languages: reader.choices("languages", is_tag),
        decision_weeks: reader.integer("decision_weeks", 0, 260),
        source_url: reader.url("source_url"),
        source_date: reader.date("source_date", false),
        rules: rules(reader),
    }
}

/// What no single field can tell.
fn check(reader: &mut Reader<'_>, terms: &Terms) {
    for lang in TEXT_LANGS {
        let needed = lang == terms.origin_lang || terms.texts.contains_key(lang);
        if needed && terms.texts.get(lang).is_none_or(|text| text.title.is_empty()) {
            reader.refuse(&format!("title_{lang}"), "missing", "");
        }
    }
    if let (Some(least), Some(most)) = (terms.amount_min, terms.amount_max)
        && least > most
    {
        reader.refuse("amount_max", "out-of-range", &amount(most));
    }
}

fn texts(reader: &mut Reader<'_>) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    for lang in TEXT_LANGS {
        let title = reader.text(&format!("title_{lang}"), TITLE).split_whitespace().collect::<Vec<_>>().join(" ");
        let purpose = reader.text(&format!("purpose_{lang}"), PURPOSE);
        if !title.is_empty() || !purpose.is_empty() {
            texts.insert(lang.to_owned(), Text { title, purpose });
        }
    }
    texts
}

/// Regions in their one spelling: a former district becomes the one it was merged into.
fn regions(reader: &mut Reader<'_>) -> Vec<String> {
    let known = reader.choices("regions", |code| Region::parse(code).is_some());
    let mut codes: Vec<String> = known.iter().filter_map(|code| Region::parse(code)).map(|r| r.code().into()).collect();
    codes.sort();
    codes.dedup();
    codes
}

fn rules(reader: &mut Reader<'_>) -> BTreeMap<Rule, String> {
    let sentence = |rule: Rule| Some((rule, reader.optional(&format!("rule_{}", rule.code()), SENTENCE)?));
    Rule::ALL.into_iter().filter_map(sentence).collect()
}

/// ISO 4217; euros when nothing is said.
pub(super) fn currency(reader: &mut Reader<'_>) -> String {
    let Some(code) = reader.optional("currency", 20) else { return "EUR".into() };
    if code.len() != 3 || !code.bytes().all(|b| b.is_ascii_alphabetic()) {
        reader.refuse("currency", "unknown-value", &code);
    }
    code.to_ascii_uppercase()
}

/// Has it the shape of a language tag (BCP 47)?
pub(super) fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("");
    let plain = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && tag.len() <= 35
        && parts.all(plain)
}

/// Cents as people type an amount: `5000`, `5000.50`.
pub fn amount(cents: i64) -> String {
    let rest = cents % 100;
    if rest == 0 { (cents / 100).to_string() } else { format!("{}.{rest:02}", cents / 100) }
}

/// A row of an imported file of programmes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeRow {
    /// External id of the foundation.
    pub foundation: String,
    /// Its name, for the case that it is not known yet.
    pub foundation_name: Option<String>,
    /// The terms; they have an external id.
    pub terms: Terms,
}

impl ProgrammeRow {
    /// Reads a row.
    pub fn parse(fields: &Fields) -> Result<ProgrammeRow, Vec<Refusal>> {
        let mut reader = Reader::new(fields);
        reader.required("external_id", 200);
        let foundation = reader.required("foundation", 200);
        let foundation_name = reader.optional("foundation_name", 300);
        let terms = Terms::parse(fields);
        match (reader.finish(()), terms) {
            (Ok(()), Ok(terms)) => Ok(ProgrammeRow { foundation, foundation_name, terms }),
            (row, terms) => {
                let mut refusals = row.err().unwrap_or_default();
                refusals.extend(terms.err().unwrap_or_default());
                Err(refusals)
            }
        }
    }
}
