//! The fields of one record as they came in: from a form, a query, a row of an imported file or a JSON body.
//!
//! All four ways share the field names (docs/import.md), so a record has one parser and one list of refusals.

mod reader;

pub use reader::{Reader, Refusal};
use serde::{Deserialize, Serialize};

/// Named values in the order in which they came; names may repeat; nothing is thrown away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// Reads `a=1&a=2&b=`; values as [`Fields::push`] keeps them.
    pub fn parse(encoded: &str) -> Fields {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(encoded).unwrap_or_default();
        Fields(pairs.into_iter().map(|(name, value)| (name, clean(value))).collect())
    }

    /// The trimmed value of a field; empty when it is absent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// The trimmed value, unless it is absent or empty.
    pub fn some(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|value| !value.is_empty())
    }

    /// All values of a field, without empty ones: repeated (check boxes) or separated by `;` (one cell).
    pub fn all(&self, name: &str) -> Vec<&str> {
        let values = self.0.iter().filter(|(key, _)| key == name).flat_map(|(_, value)| value.split(';'));
        values.map(str::trim).filter(|value| !value.is_empty()).collect()
    }

    /// Is this value among those of a field?
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).contains(&value)
    }

    /// Adds a field: without NUL (PostgreSQL refuses it), every line ends with LF.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), clean(value.into())));
    }

    /// The same as a query or form body.
    pub fn query(&self) -> String {
        serde_html_form::to_string(&self.0).unwrap_or_default()
    }

    /// The same as a query, without empty fields and without these names: for a link that changes one filter.
    pub fn query_without(&self, names: &[&str]) -> String {
        let kept: Vec<_> = self.0.iter().filter(|(k, v)| !v.is_empty() && !names.contains(&k.as_str())).collect();
        serde_html_form::to_string(kept).unwrap_or_default()
    }
}

/// A line break that came in pieces must not become one later: a text that was cleaned stays as it is.
fn clean(text: String) -> String {
    if !text.contains(['\0', '\r']) {
        return text;
    }
    text.replace('\0', "").replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_fields_and_lists_in_one_cell_read_alike() {
        let fields = Fields::parse("theme=music&theme=sport&q=+caf%C3%A9+&lang=de;ar%3B");
        assert_eq!(fields.all("theme"), ["music", "sport"]);
        assert_eq!(fields.all("lang"), ["de", "ar"]);
        assert_eq!(fields.get("q"), "café");
        assert_eq!(fields.some("missing"), None);
    }

    #[test]
    fn a_text_comes_in_alike_on_every_way_and_stays_as_it_is() {
        let mut pushed = Fields::default();
        pushed.push("text", "a\r\nb\0\r\r\nc\r\0\nd\re");
        assert_eq!(pushed.0[0].1, "a\nb\n\nc\nd\ne");
        assert_eq!(Fields::parse("text=a%0D%0Ab%00%0D%0D%0Ac%0D%00%0Ad%0De"), pushed);
        assert_eq!(Fields::parse(&pushed.query()), pushed);
    }

    #[test]
    fn a_link_can_leave_one_filter_out() {
        let fields = Fields::parse("theme=music&land=DE-ST&after=x");
        assert_eq!(fields.query_without(&["after", "theme"]), "land=DE-ST");
    }
}
