//! The form of a programme as data: sections of fields with what was typed and what was refused.

use fields::{Fields, Refusal};
use text::ConceptKind;
use web::Tr;

use super::public::concepts;
use crate::funding::labels::{key, language};
use crate::funding::terms::TAX_STATUSES;
use crate::funding::{COSTS, DEADLINE_KINDS, Rule};
use crate::organisations::{LEGAL_FORMS, TEXT_LANGS};

/// A group of fields under a heading.
pub struct Section {
    /// Heading.
    pub title: String,
    /// A sentence under it; may be empty.
    pub hint: String,
    /// Its fields.
    pub inputs: Vec<Input>,
    /// Shown folded up: there is nothing in it yet and nothing is needed.
    pub folded: bool,
}

/// How a field is filled in.
pub enum Kind {
    /// A line.
    Line(&'static str),
    /// A text of some lines.
    Area(u8),
    /// One of these: code and name.
    Choice(Vec<(String, String)>),
    /// Any of these.
    Checks(Vec<(String, String)>),
}

/// A field.
pub struct Input {
    /// `id` and the end of the refusals' links.
    pub id: String,
    /// Name.
    pub name: String,
    /// Label.
    pub label: String,
    /// A sentence under the label; may be empty.
    pub hint: String,
    /// How it is filled in.
    pub kind: Kind,
    /// What was typed; of check boxes those that are checked.
    pub values: Vec<String>,
    /// Why it was refused.
    pub error: Option<String>,
    /// The language it is written in; empty: any.
    pub lang: String,
    /// May it stay empty?
    pub optional: bool,
}

impl Input {
    /// What was typed.
    pub fn value(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    /// Is this box checked, this option chosen?
    pub fn has(&self, code: &str) -> bool {
        self.values.iter().any(|value| value == code)
    }

    /// What the label and hint are connected by.
    pub fn described_by(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        hint.into_iter().chain(error).collect::<Vec<_>>().join(" ")
    }

    /// What was typed as a person reads it.
    pub fn read(&self) -> String {
        let name = |code: &String| match &self.kind {
            Kind::Choice(options) | Kind::Checks(options) => {
                options.iter().find(|(known, _)| known == code).map_or(code.clone(), |(_, name)| name.clone())
            }
            _ => code.clone(),
        };
        self.values.iter().filter(|value| !value.is_empty()).map(name).collect::<Vec<_>>().join(", ")
    }
}

/// Makes the fields of a form.
struct Maker<'a> {
    t: Tr,
    fields: &'a Fields,
    refusals: &'a [Refusal],
}

/// The whole form, filled in.
pub fn sections(t: Tr, fields: &Fields, refusals: &[Refusal]) -> Vec<Section> {
    let make = Maker { t, fields, refusals };
    let origin = fields.some("origin_lang").filter(|lang| TEXT_LANGS.contains(lang)).unwrap_or("de").to_owned();
    let mut sections = vec![make.first_text(&origin)];
    sections.extend([make.purposes(), make.applicants(), make.money(), make.rules(), make.source()]);
    sections.extend(TEXT_LANGS.iter().filter(|lang| **lang != origin).map(|lang| make.other_text(lang)));
    sections
}

/// The refusals with the fields they are about, for the summary: id, label, reason.
pub fn summary(t: Tr, sections: &[Section], refusals: &[Refusal]) -> Vec<(String, String, String)> {
    let inputs = || sections.iter().flat_map(|section| &section.inputs);
    let line = |refusal: &Refusal| {
        let input = inputs().find(|input| input.id == refusal.field);
        let label = input.map_or_else(|| refusal.field.clone(), |input| input.label.clone());
        (refusal.field.clone(), label, reason(t, refusal))
    };
    refusals.iter().map(line).collect()
}

fn reason(t: Tr, refusal: &Refusal) -> String {
    t.one(&format!("refusal-{}", refusal.reason), "value", &refusal.value)
}

type Options = Vec<(String, String)>;

impl Maker<'_> {
    fn section(&self, title: &str, hint: &str, inputs: Vec<Input>) -> Section {
        let hint = if hint.is_empty() { String::new() } else { self.t.get(hint) };
        Section { title: self.t.get(title), hint, inputs, folded: false }
    }

    fn input(&self, name: &str, label: &str, kind: Kind) -> Input {
        let values = match &kind {
            Kind::Checks(options) => {
                let all = self.fields.all(name).into_iter();
                all.filter(|value| options.iter().any(|(code, _)| code == value)).map(str::to_owned).collect()
            }
            _ => vec![self.fields.get(name).to_owned()],
        };
        let error = self.refusals.iter().find(|refusal| refusal.field == name).map(|refusal| reason(self.t, refusal));
        let hint_key = format!("{label}-hint");
        let hint = if self.t.has(&hint_key) { self.t.get(&hint_key) } else { String::new() };
        let (id, label) = (name.to_owned(), self.t.get(label));
        Input { id, name: name.to_owned(), label, hint, kind, values, error, lang: String::new(), optional: true }
    }

    fn codes(&self, group: &str, codes: &[&str]) -> Options {
        codes.iter().map(|code| ((*code).to_owned(), self.t.get(&key(group, code)))).collect()
    }

    /// A choice that may be left open.
    fn open(&self, options: Options) -> Kind {
        Kind::Choice([(String::new(), self.t.get("form-unknown"))].into_iter().chain(options).collect())
    }

    fn yes_no(&self) -> Kind {
        self.open(vec![("yes".into(), self.t.get("form-yes")), ("no".into(), self.t.get("form-no"))])
    }

    fn first_text(&self, origin: &str) -> Section {
        let langs = TEXT_LANGS.iter().map(|lang| ((*lang).to_owned(), language(&self.t, lang))).collect();
        let mut inputs = vec![self.input("origin_lang", "funding-form-origin", Kind::Choice(langs))];
        inputs.push(self.input(&format!("title_{origin}"), "funding-form-title", Kind::Line("text")));
        inputs.push(self.input(&format!("purpose_{origin}"), "funding-form-purpose", Kind::Area(8)));
        for input in &mut inputs {
            input.lang = if input.name == "origin_lang" { String::new() } else { origin.to_owned() };
            input.optional = input.name.starts_with("purpose");
        }
        self.section("funding-form-texts", "funding-form-texts-hint", inputs)
    }

    fn other_text(&self, lang: &str) -> Section {
        let name = language(&self.t, lang);
        let text = |field: &str, label: &str, kind: Kind| Input {
            label: self.t.one(label, "language", &name),
            lang: lang.to_owned(),
            ..self.input(&format!("{field}_{lang}"), label, kind)
        };
        let inputs = vec![
            text("title", "funding-form-title-in", Kind::Line("text")),
            text("purpose", "funding-form-purpose-in", Kind::Area(6)),
        ];
        let folded = inputs.iter().all(|input| input.value().is_empty() && input.error.is_none());
        let title = self.t.one("funding-form-language", "language", name);
        Section { title, hint: String::new(), inputs, folded }
    }

    fn purposes(&self) -> Section {
        let named = |kind| concepts(&self.t, kind).into_iter().map(|(id, name)| (id.to_owned(), name)).collect();
        let mut lands: Options = vec![("DE".into(), self.t.get("funding-all-of-germany"))];
        lands.extend(places::lands().iter().map(|land| (land.iso.to_owned(), land.name.to_owned())));
        let wide = |code: &str| lands.iter().any(|(land, _)| land == code);
        let districts: Vec<&str> = self.fields.all("regions").into_iter().filter(|code| !wide(code)).collect();
        // Two controls, one list: boxes for the Länder, a line for single districts.
        let districts = Input {
            values: vec![districts.join(";")],
            ..self.input("regions", "funding-form-districts", Kind::Line("text"))
        };
        let lands = Input {
            id: "regions-lands".into(),
            error: None,
            ..self.input("regions", "funding-form-regions", Kind::Checks(lands))
        };
        let inputs = vec![
            self.input("themes", "funding-form-themes", Kind::Checks(named(ConceptKind::Theme))),
            self.input("target_groups", "funding-form-targets", Kind::Checks(named(ConceptKind::Target))),
            lands,
            districts,
        ];
        self.section("funding-form-for-what", "funding-form-optional-note", inputs)
    }

    fn applicants(&self) -> Section {
        let inputs = vec![
            self.input("legal_forms", "funding-form-legal-forms", Kind::Checks(self.codes("legal", &LEGAL_FORMS))),
            self.input("tax_status", "funding-form-tax", self.open(self.codes("tax", &TAX_STATUSES))),
            self.input("newcomers", "funding-form-newcomers", self.yes_no()),
            self.input("unsolicited", "funding-form-unsolicited", self.yes_no()),
            Input {
                values: vec![self.fields.all("languages").join(";")],
                ..self.input("languages", "funding-form-languages", Kind::Line("text"))
            },
        ];
        self.section("funding-form-who", "", inputs)
    }

    fn money(&self) -> Section {
        let kinds = self.open(self.codes("deadline", &DEADLINE_KINDS));
        let inputs = vec![
            self.input("amount_min", "funding-form-amount-min", Kind::Line("decimal")),
            self.input("amount_max", "funding-form-amount-max", Kind::Line("decimal")),
            self.input("currency", "funding-form-currency", Kind::Line("text")),
            self.input("own_share", "funding-form-own-share", Kind::Line("numeric")),
            self.input("costs_funded", "funding-costs-funded", Kind::Checks(self.codes("cost", &COSTS))),
            self.input("costs_excluded", "funding-costs-excluded", Kind::Checks(self.codes("cost", &COSTS))),
            self.input("duration_max", "funding-form-duration", Kind::Line("numeric")),
            self.input("deadline_kind", "funding-form-deadline-kind", kinds),
            Input {
                values: vec![self.fields.all("deadlines").join(";")],
                ..self.input("deadlines", "funding-form-deadlines", Kind::Line("text"))
            },
            self.input("decision_weeks", "funding-form-decision", Kind::Line("numeric")),
        ];
        self.section("funding-form-money", "", inputs)
    }

    fn rules(&self) -> Section {
        let origin = self.fields.some("origin_lang").unwrap_or("de").to_owned();
        let rule = |rule: Rule| Input {
            lang: origin.clone(),
            ..self.input(&format!("rule_{}", rule.code()), &key("rule", rule.code()), Kind::Area(2))
        };
        self.section("funding-form-rules", "funding-form-rules-hint", Rule::ALL.map(rule).into())
    }

    fn source(&self) -> Section {
        let inputs = vec![
            self.input("source_url", "funding-form-source-url", Kind::Line("url")),
            self.input("source_date", "funding-form-source-date", Kind::Line("date")),
        ];
        self.section("funding-form-source", "", inputs)
    }
}
