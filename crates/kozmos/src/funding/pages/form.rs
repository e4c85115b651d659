//! The form of a programme.

use fields::{Fields, Refusal};
use text::ConceptKind;
use web::Tr;

use super::public::concepts;
use crate::funding::labels::key;
use crate::funding::terms::TAX_STATUSES;
use crate::funding::{COSTS, DEADLINE_KINDS, Rule};
use crate::organisations::{LEGAL_FORMS, TEXT_LANGS};
use crate::texts::{self, language};
use crate::writing::{Input, Kind, Maker, Section};

/// The whole form, filled in.
pub fn sections(t: Tr, fields: &Fields, refusals: &[Refusal]) -> Vec<Section> {
    let make = Sections { t, fields, make: Maker { t, fields, refusals, labels: "" } };
    let origin = fields.some("origin_lang").filter(|lang| TEXT_LANGS.contains(lang)).unwrap_or("de").to_owned();
    let mut sections = vec![make.first_text(&origin)];
    sections.extend([make.purposes(), make.applicants(), make.money(), make.rules(), make.source()]);
    sections.extend(TEXT_LANGS.iter().filter(|lang| **lang != origin).map(|lang| make.other_text(lang)));
    sections
}

type Options = Vec<(String, String)>;

/// Makes the sections of a programme.
struct Sections<'a> {
    t: Tr,
    fields: &'a Fields,
    make: Maker<'a>,
}

impl Sections<'_> {
    /// A section; `hint` is the message under the heading, if any.
    fn section(&self, title: &str, hint: &str, inputs: Vec<Input>) -> Section {
        let hint = if hint.is_empty() { String::new() } else { self.t.get(hint) };
        Section { title: self.t.get(title), hint, inputs, folded: false }
    }

    /// What nobody knows may stay empty.
    fn input(&self, name: &str, label: &str, kind: Kind) -> Input {
        Input { optional: true, ..self.make.input(name, label, kind) }
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
        lands.extend(texts::lands(&self.t).into_iter().map(|(iso, name)| (iso.to_owned(), name)));
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
        let [spoken, others] = self.make.spoken("funding-form-languages");
        let inputs = vec![
            self.input("legal_forms", "funding-form-legal-forms", Kind::Checks(self.codes("legal", &LEGAL_FORMS))),
            self.input("tax_status", "funding-form-tax", self.open(self.codes("tax", &TAX_STATUSES))),
            self.input("newcomers", "funding-form-newcomers", self.yes_no()),
            self.input("unsolicited", "funding-form-unsolicited", self.yes_no()),
            Input { optional: true, ..spoken },
            Input { optional: true, ..others },
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
