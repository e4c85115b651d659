//! The picture of the start page, made from the data: associations on one bank, foundations on the other, an arc for each
//! pair that has worked together, the thicker the more years.

use std::collections::{BTreeMap, BTreeSet};

use web::Tr;

use super::stock::{Award, Stock};
use crate::ctx::Ctx;

/// So many arcs can still be told apart.
const SHOWN: usize = 60;

/// An association (or other recipient) and a foundation that funded it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Name of the recipient.
    pub association: String,
    /// Last part of its address, if it is one of ours.
    pub association_slug: Option<String>,
    /// Name of the foundation.
    pub foundation: String,
    /// Last part of its address, if it has one.
    pub foundation_slug: Option<String>,
    /// In how many calendar years there was a grant.
    pub years: usize,
    /// Euro cents in all, as far as known.
    pub sum: i64,
}

/// All ties of a hub.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// The strongest ones, strongest first; our own associations before others.
    pub strongest: Vec<Tie>,
    /// How many pairs there are.
    pub pairs: usize,
    /// How many recipients.
    pub associations: usize,
    /// How many foundations.
    pub foundations: usize,
    /// How many grants.
    pub grants: usize,
    /// First calendar year of a grant.
    pub since: i32,
}

/// Who is tied to whom.
pub fn ties(stock: &Stock) -> Ties {
    let shown: Vec<&Award> = stock.awards.iter().filter(|award| award.told.is_none()).collect();
    let mut pairs: BTreeMap<(&str, &str), (Tie, BTreeSet<i32>)> = BTreeMap::new();
    for award in &shown {
        let giver = &stock.offers[award.offer].giver;
        let known = giver.slug.as_deref().unwrap_or(&giver.name);
        let (tie, years) = pairs.entry((&award.recipient, known)).or_insert_with(|| {
            let tie = Tie {
                association: award.name.clone(),
                association_slug: award.association.clone(),
                foundation: giver.name.clone(),
                foundation_slug: giver.slug.clone(),
                years: 0,
                sum: 0,
            };
            (tie, BTreeSet::new())
        });
        years.insert(award.year());
        tie.sum += award.amount.filter(|_| award.currency == "EUR").unwrap_or(0);
    }
    let count = |side: fn(&(&str, &str)) -> String| pairs.keys().map(side).collect::<BTreeSet<_>>().len();
    let (associations, foundations) = (count(|pair| pair.0.to_owned()), count(|pair| pair.1.to_owned()));
    let since = shown.iter().map(|award| award.year()).filter(|year| *year > 0).min().unwrap_or(0);
    let all = pairs.len();
    let mut strongest: Vec<Tie> = pairs.into_values().map(|(tie, years)| Tie { years: years.len(), ..tie }).collect();
    strongest.sort_by(|a, b| {
        let order = |tie: &Tie| (tie.association_slug.is_some(), tie.years, tie.sum);
        order(b).cmp(&order(a)).then_with(|| (&a.association, &a.foundation).cmp(&(&b.association, &b.foundation)))
    });
    strongest.truncate(SHOWN);
    Ties { strongest, pairs: all, associations, foundations, grants: shown.len(), since }
}

/// The picture, the sentence and the table.
#[derive(Default)]
pub struct Bridge {
    /// What the picture says.
    pub says: String,
    /// The arcs, the thickest first; none: there is no picture.
    pub arcs: Vec<Arcs>,
    /// Where the associations stand.
    pub associations: Vec<(f64, f64)>,
    /// Where the foundations stand.
    pub foundations: Vec<(f64, f64)>,
    /// The table that says the same.
    pub rows: Vec<Tie>,
}

/// All arcs of one thickness.
pub struct Arcs {
    /// Their SVG paths.
    pub paths: Vec<String>,
    /// Their thickness.
    pub width: String,
}

/// The start page's picture: who is connected with whom. Nothing is drawn while nothing was granted.
pub async fn bridge(ctx: &Ctx) -> Result<Bridge, web::Error> {
    let Some(matcher) = ctx.app.matcher.of(&ctx.hub.id) else { return Ok(Bridge::default()) };
    Ok(draw(matcher.ties(), &ctx.t))
}

/// Where the two banks begin and end.
const WEST: (f64, f64) = (18.0, 235.0);
const EAST: (f64, f64) = (392.0, 590.0);

fn draw(ties: &Ties, t: &Tr) -> Bridge {
    if ties.strongest.is_empty() {
        return Bridge::default();
    }
    let west: BTreeSet<&str> = ties.strongest.iter().map(|tie| tie.association.as_str()).collect();
    let east: BTreeSet<&str> = ties.strongest.iter().map(|tie| tie.foundation.as_str()).collect();
    let (west, east) = (spread(&west, WEST), spread(&east, EAST));
    let mut paths: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for tie in &ties.strongest {
        let (from, to) = (west[tie.association.as_str()], east[tie.foundation.as_str()]);
        paths.entry(tie.years.min(5)).or_default().push(arc(from, to));
    }
    let drawn = |(years, paths)| Arcs { paths, width: format!("{:.1}", 0.8 + 0.6 * years as f64) };
    let says = t.with(
        "matching-bridge-says",
        &[
            ("associations", &ties.associations),
            ("foundations", &ties.foundations),
            ("grants", &ties.grants),
            ("since", &ties.since.to_string()),
        ],
    );
    Bridge {
        says,
        arcs: paths.into_iter().rev().map(drawn).collect(),
        associations: west.into_values().collect(),
        foundations: east.into_values().collect(),
        rows: ties.strongest.clone(),
    }
}

/// Each name its place on a bank.
fn spread<'n>(names: &BTreeSet<&'n str>, (from, to): (f64, f64)) -> BTreeMap<&'n str, (f64, f64)> {
    let step = (to - from) / (names.len().max(2) - 1) as f64;
    let only = names.len() == 1;
    let at = |n: usize| if only { (from + to) / 2.0 } else { from + step * n as f64 };
    names.iter().enumerate().map(|(n, name)| (*name, (at(n).round(), bank(at(n)).round()))).collect()
}

/// How high the bank is above the water (y grows downwards; the water is at 236).
fn bank(x: f64) -> f64 {
    let inland = if x < 300.0 { (235.0 - x) / 235.0 } else { (x - 365.0) / 235.0 };
    232.0 - 40.0 * (std::f64::consts::FRAC_PI_2 * inland.clamp(0.0, 1.0)).sin()
}

fn arc((x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> String {
    let d = x2 - x1;
    let rise = 1.2 * (0.42 * d).min(205.0);
    let (a, b) = (x1 + 0.2 * d, x2 - 0.2 * d);
    format!("M{x1:.0} {y1:.0}C{a:.0} {:.0} {b:.0} {:.0} {x2:.0} {y2:.0}", y1 - rise, y2 - rise)
}
