//! A programme that may fit, with everything that a person needs to judge it: how well it fits, how sure that is, and
//! which conditions stand in the way are three things, told apart.

use fields::Fields;
use places::Region;
use ranking::Contribution;

use super::gates::{Answer, Gate, Hint, next_deadline};
use super::stock::{Award, Offer};
use crate::ids::ProgrammeId;

/// Which suggestions are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only programmes that say they fund in this region.
    pub region: Option<Region>,
    /// Only programmes of this theme.
    pub theme: Option<String>,
    /// Only programmes that one can apply to today.
    pub open_now: bool,
    /// Only programmes that say they fund first-time applicants.
    pub newcomers: bool,
    /// Leave out what contradicts the need.
    pub hide_no: bool,
    /// Leave out these: somebody put them aside.
    pub without: Vec<ProgrammeId>,
    /// After all others that fit: they have said no to this association before.
    pub after: Vec<ProgrammeId>,
}

impl Filter {
    /// Reads a query. What cannot be read filters nothing.
    pub fn parse(fields: &Fields) -> Filter {
        Filter {
            region: Region::parse(fields.get("region")),
            theme: fields.some("theme").map(str::to_owned),
            open_now: fields.get("open") == "yes",
            newcomers: fields.get("newcomers") == "yes",
            hide_no: fields.get("hide_no") == "yes",
            without: Vec::new(),
            after: Vec::new(),
        }
    }
}

/// How well a suggestion fits, beside the best one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Something contradicts.
    Contradicts,
    /// A little.
    Little,
    /// Partly.
    Partly,
    /// Well.
    Well,
    /// Very well.
    Best,
}

impl Fit {
    /// In steps of the best score: a score says nothing outside its list.
    pub fn of(share: f64) -> Fit {
        match share {
            s if s >= 0.8 => Fit::Best,
            s if s >= 0.55 => Fit::Well,
            s if s >= 0.3 => Fit::Partly,
            _ => Fit::Little,
        }
    }

    /// The end of the message key `matching-fit-…`.
    pub fn code(self) -> &'static str {
        match self {
            Fit::Contradicts => "contradicts",
            Fit::Little => "little",
            Fit::Partly => "partly",
            Fit::Well => "well",
            Fit::Best => "best",
        }
    }
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Something contradicts: ask the centre for another way.
    AnotherWay,
    /// Write the application until this day.
    ApplyBy(String),
    /// Write the application, at any time.
    ApplyAnyTime,
    /// The foundation wants to be asked first: the centre introduces you.
    AskFirst,
    /// Announced for that day: prepare.
    Prepare(String),
    /// No date is known: ask.
    AskForDate,
}

impl Next {
    /// What an offer and its conditions ask for.
    pub fn of(offer: &Offer, gates: &[Gate<'_>], today: &str) -> Next {
        if gates.iter().any(|gate| gate.answer == Answer::No) {
            return Next::AnotherWay;
        }
        let day = next_deadline(&offer.terms, today).map(str::to_owned);
        match (offer.terms.deadline_kind.as_deref(), day) {
            _ if gates.iter().any(|gate| gate.hint == Some(Hint::AskFirst)) => Next::AskFirst,
            (Some("rolling"), _) => Next::ApplyAnyTime,
            (Some("forecast"), Some(day)) => Next::Prepare(day),
            (_, Some(day)) => Next::ApplyBy(day),
            (_, None) => Next::AskForDate,
        }
    }

    /// The end of the message key `matching-next-…`.
    pub fn code(&self) -> &'static str {
        match self {
            Next::AnotherWay => "another-way",
            Next::ApplyBy(_) => "apply-by",
            Next::ApplyAnyTime => "apply-any-time",
            Next::AskFirst => "ask-first",
            Next::Prepare(_) => "prepare",
            Next::AskForDate => "ask-for-date",
        }
    }

    /// The day it speaks of.
    pub fn day(&self) -> Option<&str> {
        match self {
            Next::ApplyBy(day) | Next::Prepare(day) => Some(day),
            _ => None,
        }
    }
}

/// A programme that may fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion<'m> {
    /// The programme.
    pub offer: &'m Offer,
    /// Its conditions, held against the need.
    pub gates: Vec<Gate<'m>>,
    /// How well it fits.
    pub fit: Fit,
    /// Its score as a share of the best one's, 0 to 1.
    pub share: f64,
    /// How sure that is, 0 to 1: the share of such suggestions that became a grant on outcomes held back.
    pub confidence: f64,
    /// The sum of the points of the contributions, comparable within one answer only.
    pub score: f64,
    /// What the score is made of.
    pub contributions: Vec<Contribution>,
    /// Past grants like the idea, nearest first, at most three.
    pub precedents: Vec<&'m Award>,
    /// What to do next.
    pub next: Next,
}
