//! Both views of every pair, from the matcher: which foundations fit an association, and which associations fit a
//! foundation. Lists of foundations are shared out, so that nobody stands in all of them and nobody in none.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use fields::Fields;
use ranking::fair::{Bar, Exposure, List, gini, shares};
use text::Lang;
use web::Tr;

use crate::ids::{HubId, OrganisationId, ProgrammeId};
use crate::matching::gates::Answer;
use crate::matching::need::{Need, SENTENCE_MAX};
use crate::matching::{Filter, For, Matcher, Reason, Suggestion, reasons};

/// A foundation's list holds so many associations.
pub const PLACES: usize = 10;
/// An association stands in at most so many times the even share of lists (measured: docs/decisions/0011).
pub const SLACK: f64 = 1.1;
/// A programme fits from this share of the best one's score on, as on the pages of the matcher ("partly").
const FITS: f64 = 0.3;

/// A published association with what the matcher asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Association {
    /// Its id.
    pub id: String,
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub place: String,
    /// German postcode.
    pub postcode: String,
    /// Its id in past grants.
    pub external_id: Option<String>,
    /// Code.
    pub legal_form: Option<String>,
    /// Code.
    pub tax_status: Option<String>,
    /// Themes and target groups.
    pub concepts: Vec<String>,
    /// What it does, German if there is a German text, with its language.
    pub text: (String, String),
    /// Its profile says what it does, in words or by themes and target groups: somebody can judge whether to meet it.
    pub ready: bool,
    /// Since when it is here, `YYYY-MM-DD…`.
    pub since: String,
}

/// A foundation with a published programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foundation {
    /// Its id.
    pub id: String,
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub place: String,
    /// Introductions a month, if it or the centre said.
    pub per_month: Option<i64>,
}

/// What the database knows of both sides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// By id.
    pub associations: Vec<Association>,
    /// By id.
    pub foundations: Vec<Foundation>,
    /// Which foundation a programme is of.
    pub owners: HashMap<ProgrammeId, OrganisationId>,
    /// Pairs that a past grant shows to know each other: foundation's id, recipient's external id.
    pub ties: HashSet<(String, String)>,
}

/// An association and a foundation, seen from both sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Place in [`Sides::associations`].
    pub association: usize,
    /// Place in [`Sides::foundations`].
    pub foundation: usize,
    /// The programme that fits best.
    pub programme: ProgrammeId,
    /// Its address and titles by language.
    pub offer: (String, Vec<(String, String)>),
    /// Geometric mean of both views, 0 to 1: the foundation's share of the association's list, and the association's
    /// share of the foundation's.
    pub worth: f64,
    /// Place of the foundation in the association's list, and of the association in the foundation's, from 1.
    pub ranks: (usize, usize),
    /// Conditions of the programme that are met, and that are open.
    pub conditions: (usize, usize),
    /// Themes and target groups of both.
    pub shared: Vec<String>,
    /// What stands against it.
    pub bar: Option<Bar>,
}

/// All pairs of a hub that have to do with each other.
#[derive(Debug, Default)]
pub struct Views {
    /// Both sides.
    pub sides: Sides,
    /// Ordered by association, then foundation.
    pub pairs: Vec<Pair>,
    /// For each foundation its list: places in [`Views::pairs`], best first.
    pub lists: Vec<Vec<usize>>,
    /// Gini of how often associations stand in lists: by fit alone, and as they are shown.
    pub gini: (f64, f64),
}

impl Views {
    /// Asks the matcher for every association.
    pub fn build(sides: Sides, matcher: &Matcher, home: &[places::Region], today: &str) -> Views {
        let mut pairs = Vec::new();
        let index: HashMap<&str, usize> =
            sides.foundations.iter().enumerate().map(|(at, f)| (f.id.as_str(), at)).collect();
        for (at, association) in sides.associations.iter().enumerate() {
            let Some(need) = understood(association, matcher, home) else { continue };
            let all = matcher.stock().offers.len();
            let found = matcher.suggestions(&need, today, &Filter::default(), all);
            pairs.extend(seen(at, &found, &need, &sides, &index));
        }
        weigh(&mut pairs, &sides);
        let mut views = Views { sides, pairs, lists: Vec::new(), gini: (0.0, 0.0) };
        views.share_out();
        views
    }

    /// The pairs of a foundation, in the order of the associations.
    fn open_of(&self, foundation: usize) -> Vec<usize> {
        let open = |at: &usize| self.pairs[*at].foundation == foundation && self.pairs[*at].bar.is_none();
        (0..self.pairs.len()).filter(open).collect()
    }

    /// Chooses the lists: an association that stands in many gives way where it is worth little.
    fn share_out(&mut self) {
        let rule = Exposure { places: PLACES, ..Exposure::default() };
        let open: Vec<Vec<usize>> = (0..self.sides.foundations.len()).map(|at| self.open_of(at)).collect();
        // Only those who can stand in a list at all share them.
        let mut known: Vec<usize> = open.iter().flatten().map(|at| self.pairs[*at].association).collect();
        known.sort_unstable();
        known.dedup();
        let number = |at: usize| known.binary_search(&self.pairs[at].association).unwrap_or_default();
        let score = |at: usize| (number(at), 2.0 * self.pairs[at].worth.max(f64::MIN_POSITIVE).ln());
        let lists: Vec<List> = open.iter().map(|pairs| pairs.iter().map(|at| score(*at)).collect()).collect();
        let taken: usize = lists.iter().map(|list| list.len().min(PLACES)).sum();
        let even = (SLACK * taken as f64 / known.len().max(1) as f64).max(1.0);
        let free = vec![0.0; known.len()];
        let prices = rule.prices(&lists, &vec![even; known.len()]).unwrap_or_else(|error| {
            tracing::error!(%error, "the lists could not be shared out");
            free.clone()
        });
        let shown = |prices: &[f64]| {
            let mut shown = vec![0.0; known.len()];
            lists.iter().flat_map(|list| rule.choose(list, prices)).for_each(|at| shown[at] += 1.0);
            shown
        };
        self.gini = (gini(&shown(&free)), gini(&shown(&prices)));
        let chosen = lists.iter().zip(&open).map(|(list, pairs)| {
            let place = |number: usize| pairs.iter().copied().find(|at| self.pairs[*at].association == known[number]);
            rule.choose(list, &prices).into_iter().filter_map(place).collect()
        });
        self.lists = chosen.collect();
    }

    /// What speaks for a pair, for the foundation. Asked of the matcher anew, as only the few that a page shows are wanted.
    pub fn reasons(&self, t: &Tr, pair: &Pair, matcher: &Matcher, home: &[places::Region], today: &str) -> Vec<Reason> {
        let Some(need) = understood(&self.sides.associations[pair.association], matcher, home) else {
            return Vec::new();
        };
        let found = matcher.find(&need, today, &Filter::default(), matcher.stock().offers.len());
        let one = found.one(&need, &pair.offer.0);
        one.map_or_else(Vec::new, |suggestion| reasons(&suggestion, &need, t, For::Foundation))
    }

    /// The pair of these two, if they have to do with each other.
    pub fn pair(&self, association: &str, foundation: &str) -> Option<&Pair> {
        let is = |pair: &&Pair| {
            let Pair { association: a, foundation: f, .. } = pair;
            self.sides.associations[*a].id == association && self.sides.foundations[*f].id == foundation
        };
        self.pairs.iter().find(is)
    }
}

/// What an association does, as the matcher understands it.
fn understood(association: &Association, matcher: &Matcher, home: &[places::Region]) -> Option<Need> {
    let meaning = matcher.meaning_of_association(&association.id);
    Some(Need { meaning, ..need(association, home)? })
}

/// What an association does, as the matcher asks for it.
pub(super) fn need(association: &Association, home: &[places::Region]) -> Option<Need> {
    let (lang, text) = &association.text;
    let mut fields = Fields::default();
    fields.push("sentence", text.chars().take(SENTENCE_MAX).collect::<String>());
    fields.push("sentence_lang", lang.split('-').next().unwrap_or(lang));
    let place = format!("{} {}", association.postcode, association.place);
    let facts = [
        ("place", Some(place.trim().to_owned())),
        ("legal_form", association.legal_form.clone()),
        ("tax_status", association.tax_status.clone()),
        ("recipient", association.external_id.clone()),
        ("concept", Some(association.concepts.join(";"))),
    ];
    for (name, value) in facts {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            fields.push(name, value);
        }
    }
    // A place that nobody knows must not hide the association.
    Need::parse(&fields, Lang::De, home).ok().or_else(|| {
        fields.0.retain(|(name, _)| name != "place");
        Need::parse(&fields, Lang::De, home).ok()
    })
}

/// The pairs of one association: of each foundation the programme that fits best, an open one before a closed one.
fn seen(
    association: usize,
    found: &[Suggestion<'_>],
    need: &Need,
    sides: &Sides,
    index: &HashMap<&str, usize>,
) -> Vec<Pair> {
    // Softmax over what is open: how the association would spread its interest.
    let closed = |s: &Suggestion<'_>| s.gates.iter().any(|gate| gate.answer == Answer::No);
    let open: List = (0..).zip(found).filter(|(_, s)| !closed(s)).map(|(at, s)| (at, s.score)).collect();
    let share: HashMap<usize, f64> = open.iter().map(|(at, _)| *at).zip(shares(&open)).collect();
    let mut pairs: HashMap<usize, Pair> = HashMap::new();
    for (at, suggestion) in found.iter().enumerate() {
        let Some(foundation) = sides.owners.get(&suggestion.offer.id).and_then(|id| index.get(id.as_str())) else {
            continue;
        };
        let bar = match (suggestion.share >= FITS, closed(suggestion)) {
            (true, false) => None,
            (true, true) => Some(Bar::Gate),
            (false, _) => Some(Bar::Fit),
        };
        let worth = share.get(&at).copied().unwrap_or(0.0);
        let nearer = |bar: Option<Bar>| bar.map_or(2, |bar| u8::from(bar == Bar::Gate));
        match pairs.get_mut(foundation) {
            // Several programmes of one foundation add up; the first, the best, speaks for it.
            Some(known) if nearer(known.bar) >= nearer(bar) => known.worth += worth,
            known => {
                let before = known.map_or(0.0, |known| known.worth);
                let pair = told(association, *foundation, suggestion, need, bar);
                pairs.insert(*foundation, Pair { worth: worth + before, ..pair });
            }
        }
    }
    let mut pairs: Vec<Pair> = pairs.into_values().collect();
    pairs.sort_by_key(|pair| pair.foundation);
    pairs
}

fn told(association: usize, foundation: usize, found: &Suggestion<'_>, need: &Need, bar: Option<Bar>) -> Pair {
    let (offer, terms) = (found.offer, &found.offer.terms);
    let count = |answer: Answer| found.gates.iter().filter(|gate| gate.answer == answer).count();
    let stated = |id: &str| terms.themes.iter().chain(&terms.target_groups).any(|known| known == id);
    Pair {
        association,
        foundation,
        programme: offer.id.clone(),
        offer: (
            offer.slug.clone(),
            terms.texts.iter().map(|(lang, text)| (lang.clone(), text.title.clone())).collect(),
        ),
        worth: 0.0,
        ranks: (0, 0),
        conditions: (count(Answer::Yes), count(Answer::Unknown)),
        shared: need.concepts.iter().filter(|c| stated(c.id)).map(|c| c.id.to_owned()).collect(),
        bar,
    }
}

/// Turns the associations' view into both: `√(p(foundation | association) · p(association | foundation))`, the second
/// from the first with every association as likely as the other. Who knows each other needs no introduction.
fn weigh(pairs: &mut [Pair], sides: &Sides) {
    let mut total = vec![0.0; sides.foundations.len()];
    pairs.iter().for_each(|pair| total[pair.foundation] += pair.worth);
    let own: Vec<f64> = pairs.iter().map(|pair| pair.worth).collect();
    let theirs: Vec<f64> = pairs.iter().map(|p| p.worth / total[p.foundation].max(f64::MIN_POSITIVE)).collect();
    rank(pairs, &own, |pair| pair.association, |pair, rank| pair.ranks.0 = rank);
    rank(pairs, &theirs, |pair| pair.foundation, |pair, rank| pair.ranks.1 = rank);
    for (pair, theirs) in pairs.iter_mut().zip(theirs) {
        pair.worth = (pair.worth * theirs).sqrt().clamp(0.0, 1.0);
        let association = &sides.associations[pair.association];
        let tie = |id: &String| sides.ties.contains(&(sides.foundations[pair.foundation].id.clone(), id.clone()));
        if pair.bar.is_none() && association.external_id.as_ref().is_some_and(tie) {
            pair.bar = Some(Bar::Known);
        }
    }
}

fn rank(pairs: &mut [Pair], view: &[f64], of: impl Fn(&Pair) -> usize, put: impl Fn(&mut Pair, usize)) {
    let mut order: Vec<usize> = (0..pairs.len()).collect();
    order.sort_by(|a, b| of(&pairs[*a]).cmp(&of(&pairs[*b])).then(view[*b].total_cmp(&view[*a])).then(a.cmp(b)));
    let (mut last, mut rank) = (usize::MAX, 0);
    for at in order {
        rank = if of(&pairs[at]) == last { rank + 1 } else { 1 };
        last = of(&pairs[at]);
        put(&mut pairs[at], rank);
    }
}

/// What is kept of a hub in memory, with what it was made from.
struct Kept {
    matcher: Arc<Matcher>,
    mark: String,
    views: Arc<Views>,
}

/// The views of each hub: made when they are asked for, kept while nothing they rest on changes.
#[derive(Default)]
pub struct Cache {
    views: Mutex<HashMap<HubId, Kept>>,
    days: Mutex<HashMap<HubId, String>>,
}

impl Cache {
    /// The views made from this matcher and this mark of the database, if they are kept.
    pub fn get(&self, hub: &HubId, matcher: &Arc<Matcher>, mark: &str) -> Option<Arc<Views>> {
        let all = self.views.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = all.get(hub).filter(|kept| Arc::ptr_eq(&kept.matcher, matcher) && kept.mark == mark)?;
        Some(Arc::clone(&kept.views))
    }

    /// Keeps views.
    pub fn put(&self, hub: &HubId, matcher: Arc<Matcher>, mark: String, views: &Arc<Views>) {
        let mut all = self.views.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(hub.clone(), Kept { matcher, mark, views: Arc::clone(views) });
    }
    /// Is it a day that this hub has not been asked about yet? Asked again the same day: no.
    pub fn new_day(&self, hub: &HubId, today: &str) -> bool {
        let mut days = self.days.lock().unwrap_or_else(PoisonError::into_inner);
        days.insert(hub.clone(), today.to_owned()).as_deref() != Some(today)
    }
}
