//! The columns of docs/import.md: which are known, which must be there.

use super::{Kind, Wrong};
use crate::funding::Rule;
use crate::organisations::{Profile, TEXT_LANGS};

const PROGRAMMES: [&str; 26] = [
    "external_id",
    "foundation",
    "foundation_name",
    "origin_lang",
    "themes",
    "target_groups",
    "regions",
    "legal_forms",
    "tax_status",
    "amount_min",
    "amount_max",
    "currency",
    "own_share",
    "costs_funded",
    "costs_excluded",
    "duration_max",
    "deadline_kind",
    "deadlines",
    "unsolicited",
    "newcomers",
    "languages",
    "decision_weeks",
    "source_url",
    "source_date",
    "title_de",
    "purpose_de",
];

const GRANTS: [&str; 17] = [
    "grant_id",
    "funder_id",
    "funder_name",
    "programme",
    "recipient_id",
    "recipient_name",
    "recipient_type",
    "title",
    "description",
    "amount",
    "currency",
    "award_date",
    "region",
    "lat",
    "lon",
    "lang",
    "source_url",
];

impl Kind {
    /// Is there a column of that name?
    pub(super) fn knows(self, column: &str) -> bool {
        match self {
            Kind::Organisations => Profile::knows(column),
            Kind::Grants => GRANTS.contains(&column),
            Kind::Programmes => {
                let lang = column.strip_prefix("title_").or_else(|| column.strip_prefix("purpose_"));
                PROGRAMMES.contains(&column)
                    || lang.is_some_and(|lang| TEXT_LANGS.contains(&lang))
                    || column.strip_prefix("rule_").is_some_and(|code| Rule::parse(code).is_some())
            }
        }
    }

    /// The column that a row is found again by.
    pub(super) fn id(self) -> &'static str {
        if self == Kind::Grants { "grant_id" } else { "external_id" }
    }

    /// The columns that must be there.
    fn required(self) -> &'static [&'static str] {
        match self {
            Kind::Organisations => &["external_id", "kind", "name"],
            Kind::Programmes => &["external_id", "foundation"],
            Kind::Grants => &["grant_id", "funder_id"],
        }
    }
}

/// Is this a table of that kind?
pub fn check(kind: Kind, columns: &[String]) -> Result<(), Wrong> {
    if !columns.iter().any(|column| kind.knows(column)) {
        let found = columns.iter().filter(|name| !name.is_empty()).take(8).map(|name| short(name)).collect();
        return Err(Wrong::NoColumns { kind, found });
    }
    let there = |wanted: &str| columns.iter().any(|column| column == wanted);
    let stands_in = |wanted: &str| wanted == "funder_id" && there("funder_name");
    let missing = kind.required().iter().copied().find(|wanted| !there(wanted) && !stands_in(wanted));
    missing.map_or(Ok(()), |column| Err(Wrong::MissingColumn { column, meant: meant(kind, column, columns) }))
}

fn short(name: &str) -> String {
    name.chars().take(40).filter(|c| !c.is_control()).collect()
}

/// The column of the file that is most like the one that is missing, among those that are not known themselves.
fn meant(kind: Kind, wanted: &str, columns: &[String]) -> Option<String> {
    let strangers = columns.iter().filter(|column| !column.is_empty() && !kind.knows(column));
    let best = strangers.max_by(|a, b| text::similar(a, wanted).total_cmp(&text::similar(b, wanted)))?;
    (text::similar(best, wanted) > 0.3).then(|| short(best))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_column_is_known() {
        let docs = include_str!("../../../../docs/import.md");
        let mut kind = None;
        for line in docs.lines() {
            if let Some(title) = line.strip_prefix("## ") {
                kind = Kind::parse(title);
            }
            let (Some(kind), Some(cell)) = (kind, line.strip_prefix("| `").and_then(|rest| rest.split('|').next()))
            else {
                continue;
            };
            for name in cell.split('`').filter(|name| !name.trim().is_empty() && !name.starts_with(',')) {
                let column = name.replace("<lang>", "vi").replace("<gate>", "amount");
                assert!(kind.knows(&column), "{column} of {}", kind.code());
            }
        }
    }

    #[test]
    fn a_mistyped_column_is_recognised() {
        let columns = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let wrong = check(Kind::Grants, &columns(&["grantid", "funder_id", "title"])).unwrap_err();
        assert_eq!(wrong.to_string(), "the column 'grant_id' is missing; did you mean 'grantid'?");
        let wrong = check(Kind::Organisations, &columns(&["datum", "summe"])).unwrap_err();
        assert!(wrong.to_string().starts_with("none of its columns is known for organisations: datum, summe;"));
        assert!(check(Kind::Grants, &columns(&["grant_id", "funder_name"])).is_ok());
    }
}
