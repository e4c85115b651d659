//! The form of a profile, described as data: what the template prints, filled with what was typed.

use std::collections::BTreeMap;

use fields::{Fields, Refusal};
use text::ConceptKind;
use web::Tr;

use super::labels;
use super::public::Choice;
use crate::hubs::Hub;
use crate::organisations::profile::{DESCRIPTION, SUMMARY};
use crate::organisations::{Kind, LEGAL_FORMS, TAX_STATUSES, TEXT_LANGS, languages};
use crate::texts;

/// So much is told of one field, bytes: nobody reads more.
const ENOUGH: usize = 2_000;

/// A group of fields under a heading.
pub struct Section {
    /// Its heading.
    pub title: String,
    /// Folded away until it is wanted?
    pub folded: bool,
    /// Its fields.
    pub fields: Vec<FormField>,
}

/// One field.
pub struct FormField {
    /// Its name.
    pub name: String,
    /// Its id in the page.
    pub id: String,
    /// Label.
    pub label: String,
    /// What helps to fill it in.
    pub hint: Option<String>,
    /// What is wrong with it.
    pub error: Option<String>,
    /// The language of what is typed here.
    pub lang: Option<&'static str>,
    /// How it is filled in.
    pub control: Control,
}

/// How a field is filled in.
pub enum Control {
    /// One line: type, direction, value.
    Line(&'static str, &'static str, String),
    /// Several lines: rows, longest text, value.
    Area(usize, usize, String),
    /// One of these.
    Select(Vec<Choice>),
    /// Any of these.
    Checks(Vec<Choice>),
}

impl FormField {
    /// The ids of hint and error, for `aria-describedby`.
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// Builds the form.
pub struct Builder<'a> {
    /// The reader's messages.
    pub t: Tr,
    /// The hub, for its networks.
    pub hub: &'a Hub,
    /// What was typed.
    pub fields: &'a Fields,
    /// What is wrong, by field.
    errors: BTreeMap<String, String>,
}

impl<'a> Builder<'a> {
    /// For what was typed and what is wrong with it.
    pub fn new(t: Tr, hub: &'a Hub, fields: &'a Fields, refusals: &[Refusal]) -> Self {
        let mut errors: BTreeMap<String, String> = BTreeMap::new();
        for refusal in refusals {
            let all = errors.entry(refusal.field.clone()).or_default();
            // A list may be wrong in a million places.
            if all.len() > ENOUGH {
                continue;
            }
            let told = t.one(&format!("refusal-{}", refusal.reason), "value", &refusal.value);
            all.push_str(if all.is_empty() { "" } else { " " });
            all.push_str(&told);
        }
        Builder { t, hub, fields, errors }
    }

    /// All sections; networks are for the staff.
    pub fn sections(&self, kind: Kind, staff: bool) -> Vec<Section> {
        let mut topics = vec![
            self.field("themes", Control::Checks(self.concepts("themes", ConceptKind::Theme))),
            self.field("target_groups", Control::Checks(self.concepts("target_groups", ConceptKind::Target))),
        ];
        if staff && kind == Kind::Association {
            let networks = self.hub.facts.networks.iter().map(|n| (n.slug.clone(), n.name.clone()));
            topics.push(self.field("networks", Control::Checks(self.choices("networks", networks))));
        }
        let mut sections = vec![
            self.section("basics", self.basics()),
            self.section("place", vec![self.line("postcode", "text", "ltr"), self.line("place", "text", "auto")]),
            self.section("contact", self.contact()),
            self.section("topics", topics),
            self.section("origin", vec![self.origin()]),
        ];
        sections.extend(TEXT_LANGS.map(|lang| self.texts(lang)));
        sections
    }

    /// What is wrong, in the order of the form: field and what to say.
    pub fn problems(&self, sections: &[Section]) -> Vec<(String, String)> {
        let all = sections.iter().flat_map(|section| &section.fields);
        let colon = self.t.get("site-colon");
        let wrong = |field: &FormField| {
            field.error.as_ref().map(|error| (field.id.clone(), format!("{}{colon}{error}", field.label)))
        };
        all.filter_map(wrong).collect()
    }

    fn section(&self, name: &str, fields: Vec<FormField>) -> Section {
        Section { title: self.t.get(&format!("organisations-section-{name}")), folded: false, fields }
    }

    fn basics(&self) -> Vec<FormField> {
        let t = self.t;
        let forms = LEGAL_FORMS.iter().map(|code| ((*code).to_owned(), labels::legal_form(&t, code)));
        let taxes = TAX_STATUSES.iter().map(|code| ((*code).to_owned(), labels::tax_status(&t, code)));
        let purposes = (1..=27).filter(|n| *n != 2).map(|n: u8| (n.to_string(), labels::purpose(&t, &n.to_string())));
        vec![
            self.line("name", "text", "auto"),
            self.field("legal_form", Control::Select(self.or_nothing("legal_form", forms))),
            self.line("register_court", "text", "auto"),
            self.line("register_number", "text", "ltr"),
            self.field("tax_status", Control::Select(self.or_nothing("tax_status", taxes))),
            self.line("founded", "number", "ltr"),
            self.field("purposes", Control::Checks(self.choices("purposes", purposes))),
        ]
    }

    fn contact(&self) -> Vec<FormField> {
        let known = languages::all().map(|(tag, name)| (tag.to_owned(), name.to_owned()));
        let mut spoken = self.choices("languages", known);
        spoken.sort_by_cached_key(|choice| text::fold(&choice.label));
        // What the table does not know is not lost: it stands in a line of its own, of the same name.
        let others = self.fields.all("languages").into_iter().filter(|tag| !spoken.iter().any(|c| c.value == **tag));
        let others = others.collect::<Vec<_>>().join(";");
        let mut other = self.field("languages", Control::Line("text", "ltr", others));
        other.id = "other-languages".into();
        other.label = self.t.get("organisations-field-other-languages");
        other.hint = Some(self.t.get("organisations-hint-other-languages"));
        let mut spoken = self.field("languages", Control::Checks(spoken));
        spoken.error = None;
        vec![
            self.line("website", "url", "ltr"),
            self.line("email", "email", "ltr"),
            self.line("phone", "tel", "ltr"),
            spoken,
            other,
        ]
    }

    fn origin(&self) -> FormField {
        let langs = TEXT_LANGS.iter().map(|lang| ((*lang).to_owned(), texts::language(&self.t, lang)));
        self.field("origin_lang", Control::Select(self.choices("origin_lang", langs)))
    }

    fn texts(&self, lang: &'static str) -> Section {
        let language = texts::language(&self.t, lang);
        let area = |part: &str, rows, max| {
            let name = format!("{part}_{lang}");
            let mut field = self.field(&name, Control::Area(rows, max, self.fields.get(&name).to_owned()));
            field.label = self.t.one(&format!("organisations-field-{part}"), "language", &language);
            field.hint = Some(self.t.get(&format!("organisations-hint-{part}")));
            field.lang = Some(lang);
            field
        };
        let fields = vec![area("summary", 2, SUMMARY), area("description", 6, DESCRIPTION)];
        let used = fields.iter().any(|f| f.error.is_some() || !self.fields.get(&f.name).is_empty());
        let origin = self.fields.some("origin_lang").unwrap_or("de") == lang;
        Section {
            title: self.t.one("organisations-section-text", "language", language),
            folded: !used && !origin,
            fields,
        }
    }

    fn line(&self, name: &str, kind: &'static str, dir: &'static str) -> FormField {
        self.field(name, Control::Line(kind, dir, self.fields.get(name).to_owned()))
    }

    fn field(&self, name: &str, control: Control) -> FormField {
        let hint = format!("organisations-hint-{}", name.replace('_', "-"));
        FormField {
            label: self.t.get(&format!("organisations-field-{}", name.replace('_', "-"))),
            hint: self.t.has(&hint).then(|| self.t.get(&hint)),
            error: self.errors.get(name).cloned(),
            lang: None,
            control,
            id: name.to_owned(),
            name: name.to_owned(),
        }
    }

    fn choices(&self, name: &str, all: impl Iterator<Item = (String, String)>) -> Vec<Choice> {
        let typed = self.fields.all(name);
        all.map(|(value, label)| Choice { chosen: typed.contains(&value.as_str()), value, label }).collect()
    }

    fn or_nothing(&self, name: &str, all: impl Iterator<Item = (String, String)>) -> Vec<Choice> {
        let nothing = (String::new(), self.t.get("form-unknown"));
        self.choices(name, std::iter::once(nothing).chain(all))
    }

    fn concepts(&self, name: &str, kind: ConceptKind) -> Vec<Choice> {
        let all = text::vocabulary().concepts().iter().filter(|concept| concept.kind == kind);
        let mut found = self.choices(name, all.map(|c| (c.id.to_owned(), labels::concept(&self.t, c.id))));
        found.sort_by_cached_key(|choice| text::fold(&choice.label));
        found
    }
}
