//! What programs read: names of CommonGrants and 360Giving.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

/// An amount of money.
#[derive(Serialize, ToSchema)]
pub struct Money {
    /// Decimal number as text.
    #[schema(example = "5000.00")]
    pub amount: String,
    /// ISO 4217.
    pub currency: String,
}

/// A page of programmes.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeList {
    /// The programmes.
    pub items: Vec<ProgrammeItem>,
    /// Address of the next page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub next: Option<String>,
}

/// A programme in a list.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeItem {
    /// Id, a UUID.
    pub id: String,
    /// Last part of its address.
    pub slug: String,
    /// Title.
    pub title: String,
    /// The language of the title, BCP 47.
    pub lang: String,
    /// Name of the foundation.
    pub funder: String,
    /// `open`, `rolling`, `forecasted`, `closed` or `unknown`.
    pub status: &'static str,
    /// The next day until which one may apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub close_date: Option<String>,
    /// Smallest grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub min_award_amount: Option<Money>,
    /// Largest grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub max_award_amount: Option<Money>,
    /// `DE`, ISO 3166-2 or five-digit AGS.
    pub regions: Vec<String>,
    /// Themes.
    pub themes: Vec<String>,
}

/// A programme. What is left out is not known; it never means no.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeDetail {
    /// Id, a UUID.
    pub id: String,
    /// Last part of its address.
    pub slug: String,
    /// Counts changes.
    pub version: i64,
    /// `open`, `rolling`, `forecasted`, `closed` or `unknown`.
    pub status: &'static str,
    /// Who gives.
    pub funder: Funder,
    /// Title and description by language, BCP 47.
    pub texts: BTreeMap<String, ProgrammeText>,
    /// The language the rules are quoted in.
    pub origin_lang: String,
    /// All fields by their names in an import (docs/import.md), lists separated by `;`.
    pub terms: BTreeMap<String, String>,
    /// The sentence that each rule comes from, by rule.
    pub rules: BTreeMap<String, String>,
}

/// Who gives.
#[derive(Serialize, ToSchema)]
pub struct Funder {
    /// Id, a UUID.
    pub id: String,
    /// Name.
    pub name: String,
    /// Last part of the address of its public profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub slug: Option<String>,
}

/// A programme's words in one language.
#[derive(Serialize, ToSchema)]
pub struct ProgrammeText {
    /// Title.
    pub title: String,
    /// What is funded.
    pub description: String,
}

/// A page of grants, the latest first.
#[derive(Serialize, ToSchema)]
pub struct GrantList {
    /// The grants.
    pub grants: Vec<GrantItem>,
    /// Address of the next page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub next: Option<String>,
}

/// A past grant, with the names of 360Giving.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct GrantItem {
    /// Id at its source.
    pub id: String,
    /// What it was for.
    pub title: String,
    /// More of that.
    pub description: String,
    /// Amount; left out when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub amount_awarded: Option<f64>,
    /// ISO 4217.
    pub currency: String,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when not known.
    pub award_date: String,
    /// Who got it.
    pub recipient_organization: Vec<Recipient>,
    /// Where it stands; empty when not known.
    pub data_source: String,
}

/// Who got a grant.
#[derive(Serialize, ToSchema)]
pub struct Recipient {
    /// Id at the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub id: Option<String>,
    /// Name.
    pub name: String,
}
