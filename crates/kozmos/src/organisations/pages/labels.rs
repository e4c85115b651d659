//! What codes are called, in the reader's language.

use text::{Lang, vocabulary};
use web::Tr;

use crate::organisations::languages;
#[cfg(test)]
use crate::organisations::{LEGAL_FORMS, TAX_STATUSES, TEXT_LANGS};

/// A word in a language of its own: the name of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// BCP 47.
    pub lang: String,
    /// Writing direction.
    pub dir: &'static str,
    /// The word.
    pub text: String,
}

/// A theme or target group.
pub fn concept(t: &Tr, id: &str) -> String {
    let lang = Lang::parse(t.locale.code()).unwrap_or(Lang::De);
    vocabulary().get(id).map_or(id, |concept| concept.label(lang)).to_owned()
}

/// A language by its own name.
pub fn language(tag: &str) -> Word {
    let text = languages::own_name(tag).unwrap_or(tag).to_owned();
    Word { lang: tag.to_owned(), dir: languages::direction(tag), text }
}

/// Writing direction of a text.
pub fn direction(lang: &str) -> &'static str {
    languages::direction(lang)
}

/// A legal form.
pub fn legal_form(t: &Tr, code: &str) -> String {
    t.get(&format!("organisations-legal-{code}"))
}

/// A tax status.
pub fn tax_status(t: &Tr, code: &str) -> String {
    t.get(&format!("organisations-tax-{code}"))
}

/// A charitable purpose, number of § 52 (2) AO.
pub fn purpose(t: &Tr, number: &str) -> String {
    t.get(&format!("organisations-purpose-{number}"))
}

/// A Land on a line of its own.
pub fn land(t: &Tr, iso: &str) -> String {
    web::capital(&crate::texts::land(t, iso))
}

/// A district.
pub fn district(ags: &str) -> String {
    places::places().district(ags).map_or_else(|| ags.to_owned(), |district| district.name.clone())
}

/// Every message key that a code chooses: a test asks for each in every locale.
#[cfg(test)]
pub fn keys() -> Vec<String> {
    let legal = LEGAL_FORMS.iter().map(|code| format!("organisations-legal-{code}"));
    let tax = TAX_STATUSES.iter().map(|code| format!("organisations-tax-{code}"));
    let purposes = (1..=27).filter(|number| *number != 2).map(|number| format!("organisations-purpose-{number}"));
    let languages = TEXT_LANGS.iter().map(|lang| format!("language-{lang}"));
    let plural = ["associations", "foundations"].into_iter().flat_map(|kind| {
        ["count", "lead", "elsewhere", "next-pages", "map-title"].map(|key| format!("organisations-{key}-{kind}"))
    });
    let kinds = ["association", "foundation"].into_iter();
    let kinds = kinds.flat_map(|kind| ["kind", "new"].map(|key| format!("organisations-{key}-{kind}")));
    legal.chain(tax).chain(purposes).chain(languages).chain(plural).chain(kinds).collect()
}
