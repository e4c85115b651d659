//! From rows of files to what the matcher knows: candidates, past grants and asks.

use fields::Fields;
use ranking::{Ask, Candidate, Concept, Grant, Lang, Place};
use std::collections::HashMap;
use text::vocabulary;

/// What is ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Label {
    /// The funder.
    #[default]
    Funder,
    /// The funder and its programme, as `funder_id|programme`.
    Programme,
}

impl Label {
    /// The label of a row.
    pub fn of(self, row: &Fields) -> String {
        match self {
            Label::Funder => row.get("funder_id").to_owned(),
            Label::Programme => format!("{}|{}", row.get("funder_id"), row.get("programme")),
        }
    }
}

/// All candidates and grants that were read.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// What can be suggested.
    pub candidates: Vec<Candidate>,
    /// What was granted; [`Grant::candidate`] is an index into the candidates.
    pub grants: Vec<Grant>,
    index: HashMap<String, usize>,
    currency: Currency,
}

impl Past {
    /// Reads one past grant. A row without a funder or recipient is passed over.
    pub fn grant(&mut self, label: Label, row: &Fields) {
        let recipient = row.some("recipient_id").unwrap_or(row.get("recipient_name"));
        if row.some("funder_id").is_none() || recipient.is_empty() {
            return;
        }
        let candidate = self.candidate(label.of(row));
        if self.candidates[candidate].funder.is_empty() {
            self.candidates[candidate].funder = row.get("funder_id").to_owned();
            if label == Label::Programme {
                row.get("programme").clone_into(&mut self.candidates[candidate].field);
            }
        }
        let text = purpose(row);
        self.grants.push(Grant {
            candidate,
            recipient: recipient.to_owned(),
            name: row.get("recipient_name").to_owned(),
            kind: row.get("recipient_type").to_owned(),
            concepts: concepts(row, &text),
            text,
            lang: Lang::parse(row.get("lang")),
            place: place(row),
            amount: self.currency.amount(row),
            year: year(row).unwrap_or_default(),
        });
    }

    /// Reads what a programme says of itself: `label`, `name`, `purpose`, `region`, `lang`. A label that has a history
    /// gets its text; another becomes a candidate.
    pub fn programme(&mut self, row: &Fields) {
        let at = self.candidate(row.get("label").to_owned());
        let candidate = &mut self.candidates[at];
        candidate.text = format!("{} {}", row.get("name"), row.get("purpose")).trim().to_owned();
        candidate.lang = Lang::parse(row.get("lang"));
        candidate.concepts = concepts(row, &candidate.text);
        candidate.regions = Place::read(row.get("region")).keys.pop().into_iter().collect();
    }

    fn candidate(&mut self, label: String) -> usize {
        *self.index.entry(label.clone()).or_insert_with(|| {
            self.candidates.push(Candidate { id: label, ..Candidate::default() });
            self.candidates.len() - 1
        })
    }

    /// [`Currency::strange`], of the past grants.
    pub fn strange(&self) -> Option<String> {
        self.currency.strange()
    }

    /// The same candidates with other grants.
    pub fn with(&self, grants: Vec<Grant>) -> Self {
        Self { grants, ..self.clone() }
    }

    /// The index of a label.
    pub fn find(&self, label: &str) -> Option<usize> {
        self.index.get(label).copied()
    }
}

/// Calendar year of the award.
pub fn year(row: &Fields) -> Option<i32> {
    row.get("award_date").get(..4).and_then(|year| year.parse().ok())
}

/// Reads one ask.
pub fn ask(currency: &mut Currency, row: &Fields) -> Ask {
    let text = purpose(row);
    Ask {
        recipient: row.some("recipient_id").map(str::to_owned),
        name: row.some("recipient_name").map(str::to_owned),
        kind: row.get("recipient_type").to_owned(),
        concepts: concepts(row, &text),
        text,
        lang: Lang::parse(row.get("lang")),
        place: place(row),
        amount: currency.amount(row),
        meaning: Vec::new(),
    }
}

fn purpose(row: &Fields) -> String {
    [row.get("title"), row.get("description")].join(" ").trim().to_owned()
}

/// Concepts that a text is about, in the language that the row names.
fn concepts(row: &Fields, text: &str) -> Vec<Concept> {
    let found = vocabulary().find(text, Lang::parse(row.get("lang")));
    let concept =
        |found: text::Found| Concept { id: vocabulary().concepts()[found.concept].id.to_owned(), weight: found.weight };
    found.into_iter().map(concept).collect()
}

fn place(row: &Fields) -> Place {
    let place = Place::read(row.get("region"));
    match (row.get("lat").parse::<f64>(), row.get("lon").parse::<f64>()) {
        (Ok(lat), Ok(lon)) if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) => place.at(lat, lon),
        _ => place,
    }
}

/// A model knows one currency, that of the first amount: sums in others count as not known.
#[derive(Clone, Debug, Default)]
pub struct Currency {
    name: String,
    /// How many amounts were no sums of money, and the first of them.
    strange: (usize, String),
}

impl Currency {
    fn amount(&mut self, row: &Fields) -> Option<f64> {
        let written = row.some("amount")?;
        let Some(amount) = written.parse::<f64>().ok().filter(|sum| sum.is_finite() && *sum >= 0.0) else {
            if self.strange.0 == 0 {
                self.strange.1 = written.chars().take(40).collect();
            }
            self.strange.0 += 1;
            return None;
        };
        // Nothing was granted, or nobody wrote how much.
        if amount == 0.0 {
            return None;
        }
        if self.name.is_empty() {
            row.get("currency").clone_into(&mut self.name);
        }
        (row.get("currency") == self.name).then_some(amount)
    }

    /// What to tell whoever gave amounts that are no sums of money, such as `NaN` or `-5`: they count as not known.
    pub fn strange(&self) -> Option<String> {
        let (count, first) = &self.strange;
        (*count > 0)
            .then(|| format!("amounts that are no sums of money count as not known: {count}, the first '{first}'"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_that_is_no_sum_of_money_is_not_known_and_is_told() {
        let mut currency = Currency::default();
        let mut read = |amount: &str| {
            let row = Fields(vec![("amount".into(), amount.into()), ("currency".into(), "EUR".into())]);
            ask(&mut currency, &row).amount
        };
        assert_eq!(
            ["1200.50", "", "0", "NaN", "-5", "inf", "viel"].map(&mut read),
            [Some(1200.5), None, None, None, None, None, None]
        );
        let told = currency.strange().expect("something to tell");
        assert!(told.ends_with("count as not known: 4, the first 'NaN'"), "{told}");
        assert_eq!(Currency::default().strange(), None);
    }
}
