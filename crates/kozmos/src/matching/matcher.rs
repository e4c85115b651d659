//! One hub's matcher: what it knows, and which programmes fit a need.

use places::Region;
use ranking::{Config, FeatureId, Model, Options};

use super::bridge::{Ties, ties};
use super::gates::{Answer, contradicts, gates, open_now};
use super::need::Need;
use super::stock::{Offer, Stock, ask};
use super::suggestion::{Filter, Fit, Next, Suggestion};
use crate::funding::Terms;

/// At least so many programmes are looked at closely: what would open more of them is counted among these.
const LOOKED_AT: usize = 240;

/// One hub's matcher.
pub struct Matcher {
    stock: Stock,
    ties: Ties,
    /// None: there is nothing to suggest yet.
    model: Option<Model>,
}

/// The programmes that have to do with a need, best score first, and among them what fits.
pub struct Found<'m> {
    matcher: &'m Matcher,
    today: String,
    best: f64,
    /// What contradicts nothing.
    fitting: Vec<ranking::Suggestion>,
    /// What contradicts somewhere.
    contradicting: Vec<ranking::Suggestion>,
    /// Is that suggested too, after everything else?
    with_no: bool,
}

/// The measured weights, with two of judgement: programmes of a hub say in words and themes what they want, which the
/// public sets that the weights were measured on do not have. A hub's own history is too short to learn weights from.
fn weights() -> Config {
    let stated = [(FeatureId::Purpose, 0.8), (FeatureId::Concepts, 3.2)];
    let Config { cold, warm, .. } = Config::default();
    Config { cold: [&cold[..], &stated].concat(), warm: [&warm[..], &stated].concat(), learn: false }
}

impl Matcher {
    /// Learns from everything there is.
    pub fn build(stock: Stock) -> Matcher {
        let model = if stock.offers.is_empty() {
            None
        } else {
            let built = Model::build(&stock.candidates(), &stock.history(), &weights());
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

    /// The programmes that have to do with the need: enough of them that `limit` fit, if there are so many.
    pub fn find(&self, need: &Need, today: &str, filter: &Filter, limit: usize) -> Found<'_> {
        let nothing = Vec::new;
        let found = |best, fitting, contradicting| Found {
            matcher: self,
            today: today.to_owned(),
            best,
            fitting,
            contradicting,
            with_no: !filter.hide_no,
        };
        let Some(model) = &self.model else { return found(0.0, nothing(), nothing()) };
        let ask = ask(need);
        let fits = |offer: &Offer| self.wanted(offer, filter, today) && !contradicts(&offer.terms, need, today);
        // Only the first ones are looked at closely; more of them while contradictions leave too few, and there are more.
        let mut window = (limit * 8).max(LOOKED_AT);
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
                return found(best, yes, no);
            }
            window *= 16;
        }
    }

    /// At most `limit` programmes that fit, best first; whatever contradicts the need comes after everything else.
    /// Programmes that have nothing to do with the sentence are not suggested.
    pub fn suggestions<'m>(&'m self, need: &Need, today: &str, filter: &Filter, limit: usize) -> Vec<Suggestion<'m>> {
        self.find(need, today, filter, limit).page(need, 0, limit)
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
            && !filter.without.contains(&offer.id)
    }
}

impl<'m> Found<'m> {
    /// How many contradict nothing, among those that were looked at.
    pub fn fitting(&self) -> usize {
        self.fitting.len()
    }

    /// How many are suggested.
    pub fn len(&self) -> usize {
        self.suggested().count()
    }

    /// Is there nothing?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The suggestions from the place `from` (0 is the best), at most `limit`; what contradicts comes last.
    pub fn page(&self, need: &Need, from: usize, limit: usize) -> Vec<Suggestion<'m>> {
        self.suggested().skip(from).take(limit).map(|found| self.suggestion(found, need)).collect()
    }

    /// The suggestion of one programme, by the last part of its address.
    pub fn one(&self, need: &Need, slug: &str) -> Option<Suggestion<'m>> {
        let found = self.suggested().find(|found| self.matcher.stock.offers[found.candidate].slug == slug)?;
        Some(self.suggestion(found, need))
    }

    /// The offers, best score first, whether they contradict or not.
    pub fn offers(&self) -> Vec<&'m Offer> {
        let mut all: Vec<&ranking::Suggestion> = self.fitting.iter().chain(&self.contradicting).collect();
        all.sort_by(|a, b| b.score.total_cmp(&a.score));
        all.into_iter().map(|found| &self.matcher.stock.offers[found.candidate]).collect()
    }

    /// What they say, in the same order.
    pub fn terms(&self) -> Vec<&'m Terms> {
        self.offers().into_iter().map(|offer| &offer.terms).collect()
    }

    fn suggested(&self) -> impl Iterator<Item = &ranking::Suggestion> {
        self.fitting.iter().chain(self.contradicting.iter().filter(|_| self.with_no))
    }

    fn suggestion(&self, found: &ranking::Suggestion, need: &Need) -> Suggestion<'m> {
        let stock = &self.matcher.stock;
        let offer = &stock.offers[found.candidate];
        let gates = gates(&offer.terms, need, &self.today);
        let contradicts = gates.iter().any(|gate| gate.answer == Answer::No);
        let share = found.score / self.best.max(f64::MIN_POSITIVE);
        Suggestion {
            offer,
            fit: if contradicts { Fit::Contradicts } else { Fit::of(share) },
            share,
            confidence: found.confidence,
            next: Next::of(offer, &gates, &self.today),
            gates,
            score: found.score,
            contributions: found.contributions.clone(),
            precedents: found.precedents.iter().map(|at| &stock.awards[*at]).filter(|award| !award.reported).collect(),
        }
    }
}

/// Does anything that was said speak for it, and not only place, size or fame?
fn about_it(found: &ranking::Suggestion) -> bool {
    let content = [
        FeatureId::SimilarGrants,
        FeatureId::TellingWords,
        FeatureId::Purpose,
        FeatureId::Concepts,
        FeatureId::Meaning,
    ];
    found.contributions.iter().any(|c| content.contains(&c.feature) && c.value > 0.0)
}
