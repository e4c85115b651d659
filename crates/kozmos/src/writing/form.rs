//! A form as data: sections of fields with what was typed and what was refused.

use fields::{Fields, Refusal};
use web::{Locale, Tr};

use super::LANGS;
use crate::organisations::{COMMON, own_name};
use crate::texts::language;

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

impl Section {
    /// Was nothing typed?
    pub fn is_empty(&self) -> bool {
        self.inputs.iter().all(|input| input.value().is_empty())
    }
}

/// How a field is filled in.
#[derive(Clone)]
pub enum Kind {
    /// A line: the `type` of an input.
    Line(&'static str),
    /// A text of some lines.
    Area(u8),
    /// A text of some lines with the marks of pages.
    Markdown(u8),
    /// One of these: code and name.
    Choice(Vec<(String, String)>),
    /// Any of these.
    Checks(Vec<(String, String)>),
    /// Carried along, never seen.
    Hidden,
}

/// A field.
pub struct Input {
    /// `id` and the end of the refusals' links; the name, unless two controls share one.
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
    /// Says that it may stay empty.
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

    /// Is it written with the marks of pages?
    pub fn marked(&self) -> bool {
        matches!(self.kind, Kind::Markdown(_))
    }

    /// The direction of what is typed: that of its language. Where that is any, the browser finds it out anew with every
    /// letter, which takes minutes with a pasted text of ten megabytes.
    pub fn dir(&self) -> &'static str {
        Locale::parse(&self.lang).map_or("auto", Locale::dir)
    }

    /// The `id` of the list of marks.
    pub fn marks(&self) -> String {
        format!("{}-marks", self.id)
    }

    /// What the field is connected by with its hint, the marks it is written with, and why it was refused.
    pub fn described_by(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id));
        let marks = self.marked().then(|| self.marks());
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        hint.into_iter().chain(marks).chain(error).collect::<Vec<_>>().join(" ")
    }

    /// What was typed as a person reads it; boxes in their own order, however they were stored.
    pub fn read(&self) -> String {
        let words: Vec<&str> = match &self.kind {
            Kind::Choice(options) | Kind::Checks(options) => options
                .iter()
                .filter(|(code, _)| self.has(code) && !code.is_empty())
                .map(|(_, name)| name.as_str())
                .collect(),
            _ => self.values.iter().map(String::as_str).filter(|value| !value.is_empty()).collect(),
        };
        words.join(", ")
    }
}

/// Makes the fields of a form.
pub struct Maker<'a> {
    /// The reader's messages.
    pub t: Tr,
    /// What was typed.
    pub fields: &'a Fields,
    /// What was refused.
    pub refusals: &'a [Refusal],
    /// What the keys of its messages begin with: `contact-form-`.
    pub labels: &'static str,
}

impl Maker<'_> {
    /// A section; where there is a message `…-hint`, it stands under the heading.
    pub fn section(&self, title: &str, inputs: Vec<Input>) -> Section {
        Section { title: self.label(title), hint: self.hint(title), inputs, folded: false }
    }

    /// A field; where there is a message `…-hint`, it is its hint.
    pub fn input(&self, name: &str, label: &str, kind: Kind) -> Input {
        let values = match &kind {
            Kind::Checks(options) => {
                let all = self.fields.all(name).into_iter();
                all.filter(|value| options.iter().any(|(code, _)| code == value)).map(str::to_owned).collect()
            }
            _ => vec![self.fields.get(name).to_owned()],
        };
        let refused: Vec<String> =
            self.refusals.iter().filter(|refusal| refusal.field == name).map(|refusal| self.reason(refusal)).collect();
        let error = (!refused.is_empty()).then(|| refused.join(" "));
        let (mut hint, label) = match kind {
            Kind::Hidden => (String::new(), String::new()),
            _ => (self.hint(label), self.label(label)),
        };
        if hint.is_empty() && matches!(kind, Kind::Markdown(_)) {
            hint = self.t.get("content-field-body-hint");
        }
        let (id, name) = (name.to_owned(), name.to_owned());
        Input { id, name, label, hint, kind, values, error, lang: String::new(), optional: false }
    }

    /// The field `languages`: boxes for those that many speak and those that are ticked already, and a line of the same
    /// name for codes that stand in no table.
    pub fn spoken(&self, label: &str) -> [Input; 2] {
        let (mut tags, mut others): (Vec<&str>, Vec<&str>) = (COMMON.to_vec(), Vec::new());
        for tag in self.fields.all("languages") {
            let named = LANGS.contains(&tag) || (own_name(tag).is_some() && !tag.contains('-'));
            if !named {
                others.push(tag);
            } else if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let options = tags.into_iter().map(|tag| (tag.to_owned(), language(&self.t, tag))).collect();
        let boxes = self.input("languages", label, Kind::Checks(options));
        let line = Input {
            id: "other-languages".into(),
            label: self.t.get("organisations-field-other-languages"),
            hint: self.t.get("organisations-hint-other-languages"),
            values: vec![others.join(";")],
            ..self.input("languages", label, Kind::Line("text"))
        };
        [Input { error: None, ..boxes }, line]
    }

    fn label(&self, label: &str) -> String {
        self.t.get(&format!("{}{label}", self.labels))
    }

    fn hint(&self, label: &str) -> String {
        let key = format!("{}{label}-hint", self.labels);
        if self.t.has(&key) { self.t.get(&key) } else { String::new() }
    }

    fn reason(&self, refusal: &Refusal) -> String {
        self.t.one(&format!("refusal-{}", refusal.reason), "value", &refusal.value)
    }

    /// A section for each locale: German first and open, the others folded while they are empty. `parts` are the fields:
    /// name (`title` becomes `title_de`), message of the label, how it is filled in.
    pub fn texts(&self, parts: &[(&str, &str, Kind)]) -> Vec<Section> {
        LANGS.iter().map(|lang| self.texts_in(lang, parts)).collect()
    }

    /// The section of one locale.
    fn texts_in(&self, lang: &str, parts: &[(&str, &str, Kind)]) -> Section {
        let language = language(&self.t, lang);
        let input = |(name, label, kind): &(&str, &str, Kind)| {
            let made = self.input(&format!("{name}_{lang}"), label, kind.clone());
            Input { label: format!("{} ({language})", made.label), lang: (*lang).to_owned(), ..made }
        };
        let inputs: Vec<Input> = parts.iter().map(input).collect();
        let empty = inputs.iter().all(|input| input.value().is_empty() && input.error.is_none());
        Section { title: web::capital(&language), hint: String::new(), inputs, folded: empty && lang != "de" }
    }
}

/// The refusals with the fields they are about, for the summary: id, label, reason.
pub fn summary(sections: &[Section]) -> Vec<(String, String, String)> {
    let inputs = sections.iter().flat_map(|section| &section.inputs);
    let line = |input: &Input| input.error.as_ref().map(|error| (input.id.clone(), input.label.clone(), error.clone()));
    inputs.filter_map(line).collect()
}

/// Where two texts differ: label, what is stored, what was typed.
pub fn differences(stored: &[Section], typed: &[Section]) -> Vec<(String, String, String)> {
    let theirs: Vec<&Input> = stored.iter().flat_map(|section| &section.inputs).collect();
    let line = |mine: &Input| {
        let their = theirs.iter().find(|input| input.id == mine.id).map_or_else(String::new, |input| input.read());
        let read = mine.read();
        (their.trim() != read.trim()).then(|| (mine.label.clone(), their, read))
    };
    let seen = |input: &&Input| !matches!(input.kind, Kind::Hidden);
    typed.iter().flat_map(|section| &section.inputs).filter(seen).filter_map(line).collect()
}
