//! The matcher of each hub: a read model in memory, rebuilt when programmes, foundations or past grants change.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use fields::Fields;
use places::Region;
use ranking::{Contribution, FeatureId, Model, Options};

use super::bridge::{Ties, ties};
use super::gates::{Answer, Gate, Hint, contradicts, gates, next_deadline, open_now};
use super::need::Need;
use super::stock::{Award, Offer, Stock, ask};
use super::store;
use crate::ids::HubId;

/// The matcher of each hub.
#[derive(Default)]
pub struct Matchers(RwLock<HashMap<HubId, Arc<Matcher>>>);

impl Matchers {
    /// The matcher of a hub.
    pub fn of(&self, hub: &HubId) -> Option<Arc<Matcher>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(hub).cloned()
    }

    /// Follows the changes of a hub since an event.
    pub async fn refresh(&self, tx: &mut db::Tx, hub: &HubId, since: i64) -> db::Result<()> {
        if self.of(hub).is_some() && !store::changed(tx, hub, since).await? {
            return Ok(());
        }
        let stock = store::stock(tx, hub).await?;
        let built = tokio::task::spawn_blocking(move || Matcher::build(stock)).await;
        match built {
            Ok(matcher) => {
                let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
                all.insert(hub.clone(), Arc::new(matcher));
            }
            // The old one goes on answering.
            Err(error) => tracing::error!(%error, "the matcher could not be built"),
        }
        Ok(())
    }
}

/// One hub's matcher.
pub struct Matcher {
    stock: Stock,
    ties: Ties,
    /// None: there is nothing to suggest yet.
    model: Option<Model>,
}

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

/// A programme that may fit, with everything that a person needs to judge it.
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
    /// The sum of the points of the contributions, comparable within one answer only.
    pub score: f64,
    /// What the score is made of.
    pub contributions: Vec<Contribution>,
    /// Past grants like the idea, nearest first, at most three.
    pub precedents: Vec<&'m Award>,
    /// What to do next.
    pub next: Next,
}

impl Matcher {
    /// Learns from everything there is.
    pub fn build(stock: Stock) -> Matcher {
        let model = if stock.offers.is_empty() {
            None
        } else {
            let built = Model::build(&stock.candidates(), &stock.history(), &ranking::Config::default());
            built.map_err(|error| tracing::error!(%error, "the matcher could not be built")).ok()
        };
        Matcher { ties: ties(&stock), stock, model }
    }

    /// Who has worked with whom.
    pub fn ties(&self) -> &Ties {
        &self.ties
    }

    /// Everything it knows.
    pub fn stock(&self) -> &Stock {
        &self.stock
    }

    /// At most `limit` programmes that fit, best first; whatever contradicts the need comes after everything else.
    /// Programmes that have nothing to do with the sentence are not suggested.
    pub fn suggestions<'m>(&'m self, need: &Need, today: &str, filter: &Filter, limit: usize) -> Vec<Suggestion<'m>> {
        let Some(model) = &self.model else { return Vec::new() };
        let ask = ask(need);
        let fits = |offer: &Offer| self.wanted(offer, filter, today) && !contradicts(&offer.terms, need, today);
        // Only the first ones are looked at closely; more of them while contradictions leave too few, and there are more.
        let mut window = limit.max(10) * 8;
        let mut possible = None;
        loop {
            let options = Options { top: window, exclude_held: false, min_score: 0.0 };
            let mut ranked = model.rank(&ask, &options).unwrap_or_default();
            let all = ranked.len() < window;
            let seen = ranked.iter().filter(|s| fits(&self.stock.offers[s.candidate])).count();
            ranked.retain(|s| about_it(s) && self.wanted(&self.stock.offers[s.candidate], filter, today));
            let best = ranked.first().map_or(0.0, |first| first.score);
            let (yes, no): (Vec<_>, Vec<_>) = ranked.into_iter().partition(|s| fits(&self.stock.offers[s.candidate]));
            let mut count = || *possible.get_or_insert_with(|| self.stock.offers.iter().filter(|o| fits(o)).count());
            if yes.len() >= limit || all || seen == count() {
                let no = if filter.hide_no { Vec::new() } else { no };
                let chosen = yes.into_iter().chain(no).take(limit);
                return chosen.map(|found| self.suggestion(found, best, need, today)).collect();
            }
            window *= 16;
        }
    }

    fn wanted(&self, offer: &Offer, filter: &Filter, today: &str) -> bool {
        let terms = &offer.terms;
        let covers = |wanted: &Region| {
            let mut regions = terms.regions.iter().filter_map(|code| Region::parse(code));
            regions.any(|region| region.covers(wanted) || wanted.covers(&region))
        };
        filter.region.as_ref().is_none_or(covers)
            && filter.theme.as_ref().is_none_or(|theme| terms.themes.contains(theme))
            && (!filter.open_now || open_now(terms, today))
            && (!filter.newcomers || terms.newcomers == Some(true))
    }

    fn suggestion<'m>(&'m self, found: ranking::Suggestion, best: f64, need: &Need, today: &str) -> Suggestion<'m> {
        let offer = &self.stock.offers[found.candidate];
        let gates = gates(&offer.terms, need, today);
        let contradicts = gates.iter().any(|gate| gate.answer == Answer::No);
        let share = found.score / best.max(f64::MIN_POSITIVE);
        Suggestion {
            offer,
            fit: if contradicts { Fit::Contradicts } else { fit(share) },
            share,
            next: next(offer, &gates, today),
            gates,
            score: found.score,
            contributions: found.contributions,
            precedents: found.precedents.into_iter().map(|at| &self.stock.awards[at]).collect(),
        }
    }
}

/// Does anything that was said speak for it, and not only place, size or fame?
fn about_it(found: &ranking::Suggestion) -> bool {
    let content = [FeatureId::SimilarGrants, FeatureId::Purpose, FeatureId::Concepts];
    found.contributions.iter().any(|c| content.contains(&c.feature) && c.value > 0.0)
}

/// In steps of the best score: a score says nothing outside its list.
fn fit(share: f64) -> Fit {
    match share {
        s if s >= 0.8 => Fit::Best,
        s if s >= 0.55 => Fit::Well,
        s if s >= 0.3 => Fit::Partly,
        _ => Fit::Little,
    }
}

fn next(offer: &Offer, gates: &[Gate<'_>], today: &str) -> Next {
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
