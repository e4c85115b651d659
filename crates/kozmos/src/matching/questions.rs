//! What to ask next: the facts that would change the first suggestions most.
//!
//! Expected gain: each possible answer is tried on the list. What it contradicts leaves the first ten, and what it confirms
//! is sure from then on. A change weighs more the higher it stands (the discount of nDCG, 1 / log₂(place + 1)); answers
//! count alike, because nothing is known of how often each is given. The question with the largest mean comes first.

use places::Region;

use super::gates::{Answer, contradicts, gate};
use super::need::{Need, Spot};
use crate::funding::{Rule, Terms};

/// The first suggestions, which an answer should change.
const FIRST: usize = 10;
/// So many suggestions are looked at: what rises into the first ones comes from behind them.
pub const LOOKED_AT: usize = 40;
/// So many questions are asked at once: one screen, one moment.
pub const AT_ONCE: usize = 3;
/// What it is worth to make a condition sure, beside putting another programme in the place.
const SURE: f64 = 0.1;

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

/// At most three questions, the most telling first, for suggestions in the order of their score.
pub fn next_questions(list: &[&Terms], need: &Need, home: &[Region], today: &str) -> Vec<Question> {
    let list = &list[..list.len().min(LOOKED_AT)];
    let open = Question::ALL.into_iter().filter(|question| !question.answered(need));
    let mut worth: Vec<(f64, Question)> =
        open.map(|question| (expected_gain(question, list, need, home, today), question)).collect();
    worth.retain(|(gain, _)| *gain > 0.0);
    worth.sort_by(|(a, first), (b, second)| b.total_cmp(a).then(first.cmp(second)));
    worth.into_iter().take(AT_ONCE).map(|(_, question)| question).collect()
}

/// How much of the first ten the answer to a question changes on average: 0 nothing, 1 all of it.
pub fn expected_gain(question: Question, list: &[&Terms], need: &Need, home: &[Region], today: &str) -> f64 {
    let before = first(list, need, today);
    let possible = (0..before.len()).map(weight).sum::<f64>();
    let answers = question.answers(need, home);
    if before.is_empty() || answers.is_empty() {
        return 0.0;
    }
    let gain = |answered: &Need| {
        let after = first(list, answered, today);
        let left = before.iter().enumerate().filter(|(_, at)| !after.contains(at)).map(|(place, _)| weight(place));
        let sure = |at: usize| {
            let answer = |need| gate(question.rule(), list[at], need, today).map(|gate| gate.answer);
            answer(need) == Some(Answer::Unknown) && answer(answered) == Some(Answer::Yes)
        };
        let settled = before.iter().enumerate().filter(|(_, at)| sure(**at)).map(|(place, _)| weight(place));
        left.sum::<f64>() + SURE * settled.sum::<f64>()
    };
    answers.iter().map(gain).sum::<f64>() / answers.len() as f64 / possible
}

/// The places in the list of the first ten that contradict nothing.
fn first(list: &[&Terms], need: &Need, today: &str) -> Vec<usize> {
    (0..list.len()).filter(|at| !contradicts(list[*at], need, today)).take(FIRST).collect()
}

fn weight(place: usize) -> f64 {
    1.0 / (place as f64 + 2.0).log2()
}
