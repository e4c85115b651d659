//! What programs send and get: the shapes of the JSON.

use fields::Fields;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::bundles::{Bundle, Partner};
use super::gates::Gate;
use super::openings::Opening;
use super::stock::{Award, Offer};
use super::suggestion::Suggestion;

/// What somebody is looking for. Everything but the sentence may be left out: it is then not known, never "no".
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct NeedBody {
    /// The idea in one sentence, in any of de, en, fr, ru, ar, es, pl, vi; at most 2,000 characters.
    pub(super) sentence: String,
    /// Language of the sentence, BCP 47; guessed if absent.
    pub(super) lang: Option<String>,
    /// Postcode, town or Land: `06108`, `Halle`, `Thüringen`.
    pub(super) place: Option<String>,
    /// The sum wanted, euros.
    pub(super) amount: Option<f64>,
    /// How long the project lasts, months.
    pub(super) months: Option<i64>,
    /// `ev` `gev` `ggmbh` `gug` `stiftung` `treuhand` `kdoer` `other`.
    pub(super) legal_form: Option<String>,
    /// `charitable` `applied` `none`.
    pub(super) tax_status: Option<String>,
    /// Is it the first application to a foundation?
    pub(super) newcomer: Option<bool>,
    /// Percent of the costs that the association can pay itself.
    pub(super) own_share: Option<i64>,
    /// Languages an application can be written in, BCP 47.
    pub(super) languages: Vec<String>,
    /// Kinds of cost (see the programmes).
    pub(super) costs: Vec<String>,
    /// Themes and target groups to add.
    pub(super) concepts: Vec<String>,
    /// Themes and target groups that the sentence mentions and does not mean.
    pub(super) without: Vec<String>,
    /// Leave out what contradicts.
    pub(super) hide_no: bool,
    /// 1 to 100, 20 if absent.
    pub(super) limit: Option<usize>,
}

impl NeedBody {
    /// The same fields as the query has.
    pub fn fields(self) -> Fields {
        let mut fields = Fields::default();
        fields.push("sentence", self.sentence);
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                fields.push(name, value);
            }
        };
        put("lang", self.lang);
        put("place", self.place);
        put("amount", self.amount.map(|euros| format!("{euros:.2}")));
        put("months", self.months.map(|n| n.to_string()));
        put("legal_form", self.legal_form);
        put("tax_status", self.tax_status);
        put("newcomer", self.newcomer.map(|yes| if yes { "yes" } else { "no" }.to_owned()));
        put("own_share", self.own_share.map(|n| n.to_string()));
        put("language", Some(self.languages.join(";")));
        put("cost", Some(self.costs.join(";")));
        put("concept", Some(self.concepts.join(";")));
        put("without", Some(self.without.join(";")));
        put("hide_no", self.hide_no.then(|| "yes".to_owned()));
        put("limit", self.limit.map(|n| n.to_string()));
        fields
    }
}

/// What fits, and what was understood.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Answer {
    /// The language the sentence was read in.
    pub(super) lang: &'static str,
    /// Themes and target groups that were understood, the surest first.
    pub(super) concepts: Vec<&'static str>,
    /// ISO 3166-2 or AGS of the place that was understood.
    pub(super) region: Option<&'static str>,
    /// Name of that place.
    pub(super) place: Option<&'static str>,
    /// Fields of the need whose answer would change the list most, at most three, the most telling first.
    pub(super) questions: Vec<&'static str>,
    /// What would open more programmes, cheapest first, at most four.
    pub(super) openings: Vec<Opened>,
    /// Best first; what contradicts the need comes last.
    pub(super) suggestions: Vec<Suggested>,
}

/// Changes that the asker can make, and what they open. They close nothing.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Opened {
    /// One change, or two that are only of use together.
    pub(super) changes: Vec<Changed>,
    /// How many programmes it opens among those that have to do with the sentence.
    pub(super) opens: usize,
    /// Last parts of their addresses, the best score first.
    pub(super) programmes: Vec<String>,
}

/// A field of the need with another value.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Changed {
    /// `language` `cost` `months` `amount` `own-share` `await-tax-status` `tax-status` `legal-form`.
    pub(super) kind: &'static str,
    /// The field of the need.
    pub(super) field: &'static str,
    /// Its new value; of `cost` the one that is left out, of `language` the one that is added.
    pub(super) value: String,
}

/// An opening as it is sent.
pub(super) fn opened(opening: &Opening, offers: &[&Offer]) -> Opened {
    let changed = |change: &super::openings::Change| {
        let (field, value) = change.field();
        Changed { kind: change.code(), field, value }
    };
    Opened {
        changes: opening.changes.iter().map(changed).collect(),
        opens: opening.opens.len(),
        programmes: opening.opens.iter().map(|at| offers[*at].slug.clone()).collect(),
    }
}

/// A programme that opens with partners.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Bundled {
    /// Last part of the programme's address.
    pub(super) programme: String,
    /// Name of the foundation.
    pub(super) foundation: String,
    /// One partner could ask alone and would carry the idea; else none of them could ask alone.
    pub(super) carried: bool,
    /// One to three partners.
    pub(super) partners: Vec<PartnerBrings>,
}

/// A partner, and the conditions it meets.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PartnerBrings {
    /// Last part of the association's address.
    pub(super) association: String,
    /// Its name.
    pub(super) name: String,
    /// `region` `legal_form` `tax_status` `newcomers` `language` `own_share`.
    pub(super) meets: Vec<&'static str>,
}

/// A bundle as it is sent.
pub(super) fn bundled(offer: &Offer, bundle: &Bundle, partners: &[Partner]) -> Bundled {
    let brings = |(at, rules): &(usize, Vec<crate::funding::Rule>)| PartnerBrings {
        association: partners[*at].slug.clone(),
        name: partners[*at].name.clone(),
        meets: rules.iter().map(|rule| rule.code()).collect(),
    };
    Bundled {
        programme: offer.slug.clone(),
        foundation: offer.giver.name.clone(),
        carried: bundle.carried,
        partners: bundle.partners.iter().map(brings).collect(),
    }
}

/// A programme that may fit.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Suggested {
    /// Last part of the programme's address: `/api/v1/programmes/{slug}`.
    pub(super) programme: String,
    /// Its title in its own language.
    pub(super) title: String,
    /// The language of the title and of the quoted sentences.
    pub(super) origin_lang: String,
    /// Name of the foundation.
    pub(super) foundation: String,
    /// Last part of its address, if its profile is public.
    pub(super) foundation_slug: Option<String>,
    /// `best` `well` `partly` `little` `contradicts`: beside the best of this answer.
    pub(super) fit: &'static str,
    /// How sure that is: of a hundred suggestions with the figure 0.3, thirty became a grant on outcomes held back.
    pub(super) confidence: f64,
    /// The sum of the points of all contributions; comparable within one answer only.
    pub(super) score: f64,
    /// Every condition that the programme states.
    pub(super) gates: Vec<Condition>,
    /// What the score is made of.
    pub(super) contributions: Vec<Points>,
    /// Past grants like the idea, nearest first.
    pub(super) precedents: Vec<Precedent>,
    /// Conditions that are not met or not known yet.
    pub(super) missing: Vec<&'static str>,
    /// `apply-by` `apply-any-time` `prepare` `ask-first` `ask-for-date` `another-way`.
    pub(super) next: &'static str,
    /// The day that `next` speaks of.
    pub(super) next_day: Option<String>,
}

/// A condition held against the need.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Condition {
    /// `region` `legal_form` `tax_status` `theme` …
    pub(super) rule: &'static str,
    /// `yes`, `no` (both sides known, and they contradict each other) or `unknown`.
    pub(super) answer: &'static str,
    /// The foundation's own words.
    pub(super) sentence: Option<String>,
    /// The field of the need that would settle it.
    pub(super) ask: Option<&'static str>,
}

/// What one feature adds.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Points {
    /// `similar-grants` `wording` `purpose` `concepts` `region` `size` `kind` `newcomers` …
    pub(super) feature: &'static str,
    /// What was measured, 0 to 1; 0 with points: nothing is known, it counts as average.
    pub(super) value: f64,
    /// What it adds to the score.
    pub(super) points: f64,
}

/// A past grant.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Precedent {
    /// Calendar year.
    pub(super) year: i32,
    /// Whole units of the currency.
    pub(super) amount: Option<f64>,
    /// ISO 4217.
    pub(super) currency: String,
    /// Name of the recipient.
    pub(super) recipient: String,
    /// What it was for.
    pub(super) title: String,
    /// Place in the source's words.
    pub(super) place: String,
}

/// A suggestion as it is sent.
pub(super) fn suggested(found: &Suggestion<'_>) -> Suggested {
    let (offer, terms) = (found.offer, &found.offer.terms);
    let title = terms.texts.get(&terms.origin_lang).or_else(|| terms.texts.values().next());
    let open = |gate: &&Gate<'_>| gate.answer != super::gates::Answer::Yes;
    Suggested {
        programme: offer.slug.clone(),
        title: title.map(|text| text.title.clone()).unwrap_or_default(),
        origin_lang: terms.origin_lang.clone(),
        foundation: offer.giver.name.clone(),
        foundation_slug: offer.giver.slug.clone(),
        fit: found.fit.code(),
        confidence: found.confidence,
        score: found.score,
        gates: found.gates.iter().map(condition).collect(),
        contributions: found
            .contributions
            .iter()
            .map(|c| Points { feature: c.feature.name(), value: c.value, points: c.points })
            .collect(),
        precedents: found.precedents.iter().map(|award| precedent(award)).collect(),
        missing: found.gates.iter().filter(open).map(|gate| gate.rule.code()).collect(),
        next: found.next.code(),
        next_day: found.next.day().map(str::to_owned),
    }
}

fn condition(gate: &Gate<'_>) -> Condition {
    Condition {
        rule: gate.rule.code(),
        answer: gate.answer.code(),
        sentence: gate.sentence.map(str::to_owned),
        ask: gate.ask.map(|question| question.field()),
    }
}

fn precedent(award: &Award) -> Precedent {
    Precedent {
        year: award.year(),
        amount: award.amount.map(|cents| cents as f64 / 100.0),
        currency: award.currency.clone(),
        recipient: award.name.clone(),
        title: award.title.clone(),
        place: award.place.clone(),
    }
}
