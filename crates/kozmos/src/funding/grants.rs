//! Reading past grants (docs/import.md, "grants").

use fields::{Fields, Reader, Refusal};

use super::terms::{currency, is_tag};

/// A row of an imported file of grants.
#[derive(Clone, Debug, PartialEq)]
pub struct GrantRow {
    /// The grant's id at its source.
    pub external_id: String,
    /// External id of the foundation; its name where the source has no ids.
    pub funder_id: String,
    /// Its name, for the case that it is not known yet.
    pub funder_name: Option<String>,
    /// A programme's external id, or the name of a funding line; none: the foundation's general line.
    pub programme: Option<String>,
    /// External id of the recipient.
    pub recipient_id: Option<String>,
    /// Its name.
    pub recipient_name: String,
    /// Its legal form in the source's words.
    pub recipient_type: String,
    /// What it was for.
    pub title: String,
    /// More of that.
    pub description: String,
    /// Cents.
    pub amount: Option<i64>,
    /// ISO 4217.
    pub currency: String,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when not known.
    pub awarded_on: String,
    /// Place in the source's words.
    pub region: String,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// Language of title and description; empty when not known.
    pub lang: String,
    /// Where it stands; empty when not known.
    pub source_url: String,
}

impl GrantRow {
    /// Reads a row; tells every refusal at once.
    pub fn parse(fields: &Fields) -> Result<GrantRow, Vec<Refusal>> {
        let mut reader = Reader::new(fields);
        let funder_name = reader.optional("funder_name", 300);
        let funder_id = reader.optional("funder_id", 200).or_else(|| funder_name.clone());
        if funder_id.is_none() {
            reader.refuse("funder_id", "missing", "");
        }
        let lang = reader.text("lang", 35);
        if !lang.is_empty() && !is_tag(&lang) {
            reader.refuse("lang", "unknown-value", &lang);
        }
        let row = GrantRow {
            external_id: reader.required("grant_id", 200),
            funder_id: funder_id.unwrap_or_default(),
            funder_name,
            programme: reader.optional("programme", 200),
            recipient_id: reader.optional("recipient_id", 200),
            recipient_name: reader.text("recipient_name", 500),
            recipient_type: reader.text("recipient_type", 200),
            title: reader.text("title", 1_000),
            description: reader.text("description", 20_000),
            amount: reader.cents("amount"),
            currency: currency(&mut reader),
            awarded_on: reader.date("award_date", true).unwrap_or_default(),
            region: reader.text("region", 300),
            lat: reader.real("lat", -90.0, 90.0),
            lon: reader.real("lon", -180.0, 180.0),
            lang,
            source_url: reader.url("source_url").unwrap_or_default(),
        };
        reader.finish(row)
    }
}
