//! What to ask next: the one or two facts that would change the first suggestions most.
//!
//! Each possible answer is tried on the first twenty suggestions: those that it would contradict sink, so others rise.
//! The question with the largest change on average comes first; among equals the one that settles more conditions.

use places::Region;

use super::gates::{Answer, gate};
use super::need::{Need, Spot};
use crate::funding::{Rule, Terms};

/// So many suggestions are looked at.
pub const LOOKED_AT: usize = 20;
/// So many questions are asked at once: one screen, one moment.
pub const AT_ONCE: usize = 2;

/// A fact that only the asker can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Question {
    /// Is there a Freistellungsbescheid?
    TaxStatus,
    /// What kind of organisation is it?
    LegalForm,
    /// Where will it be?
    Place,
    /// How much money?
    Amount,
    /// Is it the first application?
    Newcomer,
    /// How much can you pay yourselves?
    OwnShare,
    /// In which language can you write?
    Language,
}

impl Question {
    /// All questions; the order breaks ties.
    pub const ALL: [Question; 7] = [
        Question::TaxStatus,
        Question::LegalForm,
        Question::Place,
        Question::Amount,
        Question::Newcomer,
        Question::OwnShare,
        Question::Language,
    ];

    /// The name of its field in the query.
    pub fn field(self) -> &'static str {
        match self {
            Question::TaxStatus => "tax_status",
            Question::LegalForm => "legal_form",
            Question::Place => "place",
            Question::Amount => "amount",
            Question::Newcomer => "newcomer",
            Question::OwnShare => "own_share",
            Question::Language => "language",
        }
    }

    /// The condition that it settles.
    pub fn rule(self) -> Rule {
        match self {
            Question::TaxStatus => Rule::TaxStatus,
            Question::LegalForm => Rule::LegalForm,
            Question::Place => Rule::Region,
            Question::Amount => Rule::Amount,
            Question::Newcomer => Rule::Newcomers,
            Question::OwnShare => Rule::OwnShare,
            Question::Language => Rule::Language,
        }
    }

    /// The question that settles a condition.
    pub fn of(rule: Rule) -> Option<Question> {
        Question::ALL.into_iter().find(|question| question.rule() == rule)
    }

    /// The answers that can be chosen; none: it is typed in.
    pub fn options(self) -> &'static [&'static str] {
        match self {
            Question::TaxStatus => &["charitable", "applied", "none"],
            Question::LegalForm => &["ev", "gev", "ggmbh", "gug", "stiftung", "kdoer", "other"],
            Question::Newcomer => &["yes", "no"],
            Question::OwnShare => &["0", "5", "10", "20", "50"],
            Question::Language => &["de", "en", "fr", "ru", "ar", "es", "pl", "vi"],
            Question::Place | Question::Amount => &[],
        }
    }

    /// Is it settled already?
    pub fn answered(self, need: &Need) -> bool {
        match self {
            Question::TaxStatus => need.tax_status.is_some(),
            Question::LegalForm => need.legal_form.is_some(),
            Question::Place => need.spot.is_some(),
            Question::Amount => need.amount.is_some(),
            Question::Newcomer => need.newcomer.is_some(),
            Question::OwnShare => need.own_share.is_some(),
            Question::Language => !need.languages.is_empty(),
        }
    }

    /// The need with each of the answers that people give.
    fn answers(self, need: &Need, home: &[Region]) -> Vec<Need> {
        let with = |change: &dyn Fn(&mut Need)| {
            let mut answered = need.clone();
            change(&mut answered);
            answered
        };
        let options = self.options().iter();
        match self {
            Question::TaxStatus => options.map(|option| with(&|n| n.tax_status = Some(option))).collect(),
            // An association or a group without a form of its own: the others are rare here.
            Question::LegalForm => options.take(3).map(|option| with(&|n| n.legal_form = Some(option))).collect(),
            Question::Place => home.iter().map(|land| with(&|n| n.spot = Some(Spot::Area(*land)))).collect(),
            Question::Amount => {
                [1_000, 5_000, 20_000, 80_000].map(|euro| with(&|n| n.amount = Some(euro * 100))).into()
            }
            Question::Newcomer => [true, false].map(|first| with(&|n| n.newcomer = Some(first))).into(),
            Question::OwnShare => [0, 10, 20].map(|percent| with(&|n| n.own_share = Some(percent))).into(),
            Question::Language => {
                ["de", need.lang.code()].map(|tag| with(&|n| n.languages = vec![tag.to_owned()])).into()
            }
        }
    }
}

/// At most two questions, the most telling first, for the first suggestions in their order.
pub fn next_questions(first: &[&Terms], need: &Need, home: &[Region], today: &str) -> Vec<Question> {
    let first = &first[..first.len().min(LOOKED_AT)];
    let open = Question::ALL.into_iter().filter(|question| !question.answered(need));
    let mut worth: Vec<((usize, usize), Question)> =
        open.map(|question| (change(question, first, need, home, today), question)).collect();
    worth.retain(|((sunk, settled), _)| sunk + settled > 0);
    worth.sort_by_key(|(change, question)| (std::cmp::Reverse(*change), *question));
    worth.into_iter().take(AT_ONCE).map(|(_, question)| question).collect()
}

/// How many suggestions an answer sinks and settles on average, in hundredths.
fn change(question: Question, first: &[&Terms], need: &Need, home: &[Region], today: &str) -> (usize, usize) {
    let answers = question.answers(need, home);
    let (mut sunk, mut settled) = (0, 0);
    for answered in &answers {
        for terms in first {
            let answer = |need| gate(question.rule(), terms, need, today).map(|gate| gate.answer);
            if answer(need) != Some(Answer::Unknown) {
                continue;
            }
            match answer(answered) {
                Some(Answer::No) => sunk += 100,
                Some(Answer::Yes) => settled += 100,
                _ => {}
            }
        }
    }
    let tried = answers.len().max(1);
    (sunk / tried, settled / tried)
}
