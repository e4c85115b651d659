//! One hub's matcher: what it knows, and which programmes fit a need.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use places::Region;
use ranking::{Config, FeatureId, Model, Options};

use super::bridge::{Ties, ties};
use super::gates::{Answer, contradicts, gates, open_now};
use super::meaning::{Kind, Meaning, Vectors};
use super::need::Need;
use super::stock::{Award, Offer, Stock, ask, grant};
use super::suggestion::{Filter, Fit, Next, Suggestion};
use crate::funding::Terms;
use crate::ids::NeedId;

/// From this cosine on a programme has to do with a sentence by its meaning alone (measured: docs/decisions/0010).
pub const ABOUT: f64 = 0.05;
/// From this cosine on both mean something alike: of programmes about something else one in a hundred has it.
pub const ALIKE: f64 = 0.2;

/// At least so many programmes are looked at closely: what would open more of them is counted among these.
const LOOKED_AT: usize = 240;

/// What the meaning of a sentence counts (measured: docs/decisions/0010).
pub(super) const MEANING: f64 = 10.0;

/// Meanings speak once so many percent of the programmes have one: before that those that were read first would win.
const READ: usize = 90;

/// One hub's matcher.
pub struct Matcher {
    stock: Stock,
    ties: Ties,
    /// None: there is nothing to suggest yet. Locked for writing while a grant that was told of is learned, below a
    /// millisecond among 25,000 programmes ([`Model::learn`]); its text is read before.
    model: Option<RwLock<Model>>,
    /// The grants of that kind that it knows: the idea, and the place of the offer.
    told: Mutex<HashSet<(NeedId, usize)>>,
    meanings: RwLock<Arc<Meanings>>,
}

/// What the texts of the hub mean, and among them those of the offers, in their order.
#[derive(Default)]
struct Meanings {
    all: Arc<Vectors>,
    offers: Vec<Option<Arc<Meaning>>>,
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
    weights_with(MEANING)
}

/// The same with another weight of the meaning.
pub(super) fn weights_with(meaning: f64) -> Config {
    let stated = [(FeatureId::Purpose, 0.8), (FeatureId::Concepts, 3.2), (FeatureId::Meaning, meaning)];
    let with = |mut measured: Vec<(FeatureId, f64)>| {
        measured.retain(|(feature, _)| *feature != FeatureId::Meaning);
        measured.extend(stated);
        measured
    };
    let Config { cold, warm, .. } = Config::default();
    Config { cold: with(cold), warm: with(warm), learn: false, threads: 0 }
}

impl Matcher {
    /// Learns from everything there is.
    pub fn build(stock: Stock) -> Matcher {
        Matcher::build_with(stock, &weights())
    }

    /// The same with other weights.
    pub(super) fn build_with(stock: Stock, weights: &Config) -> Matcher {
        let model = if stock.offers.is_empty() {
            None
        } else {
            let built = Model::build(&stock.candidates(), &stock.history(), weights);
            built.map_err(|error| tracing::error!(%error, "the matcher could not be built")).ok()
        };
        let told = stock.awards.iter().filter_map(|award| Some((award.told.clone()?, award.offer))).collect();
        Matcher {
            ties: ties(&stock),
            stock,
            model: model.map(RwLock::new),
            told: Mutex::new(told),
            meanings: RwLock::default(),
        }
    }

    /// Learns the grants that it was not told of yet, in place: the next who asks is answered with them. How many those
    /// were. They stand in no precedent, so nobody misses them in [`Matcher::stock`].
    pub(super) fn learn(&self, awards: &[Award]) -> usize {
        let Some(model) = &self.model else { return 0 };
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let mut new = 0;
        for award in awards {
            let Some(idea) = award.told.clone().filter(|idea| !told.contains(&(idea.clone(), award.offer))) else {
                continue;
            };
            let read = model.read().unwrap_or_else(PoisonError::into_inner).read(&grant(award));
            // Others wait for what follows only.
            match read.and_then(|lesson| model.write().unwrap_or_else(PoisonError::into_inner).learn(lesson)) {
                Ok(_) => new += usize::from(told.insert((idea, award.offer))),
                Err(error) => tracing::error!(%error, "a grant could not be learned"),
            }
        }
        new
    }

    /// Takes over what texts mean.
    pub(super) fn know(&self, all: Arc<Vectors>) {
        let of = |offer: &Offer| all.get(Kind::Programme, offer.id.as_str()).cloned();
        let offers = self.stock.offers.iter().map(of).collect();
        *self.meanings.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Meanings { all, offers });
    }

    /// Are the meanings of so many programmes known that they may speak?
    pub fn understands(&self) -> bool {
        self.meanings().enough()
    }

    /// What the profile of a published association means, if it was read.
    pub fn meaning_of_association(&self, id: &str) -> Option<Arc<Meaning>> {
        self.meanings().all.get(Kind::Association, id).cloned()
    }

    /// What a kept idea means, if it was read.
    pub fn meaning_of_idea(&self, id: &NeedId) -> Option<Arc<Meaning>> {
        self.meanings().all.get(Kind::Need, id.as_str()).cloned()
    }

    fn meanings(&self) -> Arc<Meanings> {
        Arc::clone(&self.meanings.read().unwrap_or_else(PoisonError::into_inner))
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
        let mut ask = ask(need);
        ask.meaning = need.meaning.as_ref().map(|meaning| self.meanings().nearness(meaning)).unwrap_or_default();
        let fits = |offer: &Offer| self.wanted(offer, filter, today) && !contradicts(&offer.terms, need, today);
        // Only the first ones are looked at closely; more of them while contradictions leave too few, and there are more.
        let mut window = (limit * 8).max(LOOKED_AT);
        let mut possible = None;
        loop {
            let options = Options { top: window, exclude_held: false, min_score: 0.0 };
            let mut ranked = {
                let model = model.read().unwrap_or_else(PoisonError::into_inner);
                model.rank(&ask, &options).unwrap_or_default()
            };
            let all = ranked.len() < window;
            let seen = ranked.iter().filter(|s| fits(&self.stock.offers[s.candidate])).count();
            ranked.retain(|s| about_it(s) && self.wanted(&self.stock.offers[s.candidate], filter, today));
            let best = ranked.first().map_or(0.0, |first| first.score);
            let (mut yes, no): (Vec<_>, Vec<_>) =
                ranked.into_iter().partition(|s| fits(&self.stock.offers[s.candidate]));
            // Within both parts the order stays.
            yes.sort_by_key(|s| filter.after.contains(&self.stock.offers[s.candidate].id));
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
            precedents: found
                .precedents
                .iter()
                .filter_map(|at| stock.awards.get(*at))
                .filter(|award| award.told.is_none())
                .collect(),
        }
    }
}

impl Meanings {
    fn enough(&self) -> bool {
        let known = self.offers.iter().flatten().count();
        known > 0 && known * 100 >= self.offers.len() * READ
    }

    /// How near each offer is to what is meant, as the ranking wants it: empty if too few are known.
    fn nearness(&self, meant: &Meaning) -> Vec<f32> {
        if !self.enough() {
            return Vec::new();
        }
        let near = |of: &Option<Arc<Meaning>>| of.as_ref().map_or(0.0, |of| meant.cosine(of));
        self.offers.iter().map(near).collect()
    }
}

/// Does anything that was said speak for it, and not only place, size or fame?
fn about_it(found: &ranking::Suggestion) -> bool {
    let content = [FeatureId::SimilarGrants, FeatureId::TellingWords, FeatureId::Purpose, FeatureId::Concepts];
    let speaks = |c: &ranking::Contribution| match c.feature {
        FeatureId::Meaning => c.value >= ABOUT,
        feature => content.contains(&feature) && c.value > 0.0,
    };
    found.contributions.iter().any(speaks)
}
