//! The audit, for the staff: who is never proposed and why. Its lists are long in a large centre: they are folded, and
//! shown in parts.

use std::cmp::Reverse;

use askama::Template;
use axum::http::StatusCode;
use fields::Fields;
use ranking::fair::gini;
use web::{Error, Form, Tr};

use super::private;
use super::staff::plan;
use crate::ctx::{Ctx, OrFault};
use crate::introductions::month::{self, PER_FOUNDATION, Why};
use crate::introductions::turns::turns;
use crate::introductions::{commands, work};
use crate::site::Page;

/// Rows that are shown of a list at once.
const SHOWN: usize = 50;

/// A folded list, or the part of it that somebody asked for.
struct Fold<T> {
    /// Its name in the address, and the end of `introductions-left-…`.
    code: &'static str,
    /// How many there are.
    all: usize,
    rows: Vec<T>,
    open: bool,
    /// Where the part before this one begins, and the part after it.
    before: Option<usize>,
    after: Option<usize>,
}

impl<T> Fold<T> {
    fn new(code: &'static str, mut rows: Vec<T>, asked: &Fields) -> Fold<T> {
        let (all, open) = (rows.len(), asked.get("list") == code);
        let wanted = asked.get("from").parse::<usize>().unwrap_or(0);
        let from = if open { wanted.min(all.saturating_sub(1)) / SHOWN * SHOWN } else { 0 };
        rows = rows.into_iter().skip(from).take(SHOWN).collect();
        let after = Some(from + SHOWN).filter(|next| *next < all);
        Fold { code, all, rows, open, before: from.checked_sub(SHOWN), after }
    }
}

/// An association without a proposal.
struct Left {
    slug: String,
    name: String,
    waited: u32,
    /// The month in which its turn comes, if the months to come tell.
    turn: Option<String>,
}

/// What a foundation takes.
struct Room {
    slug: String,
    name: String,
    places: i64,
    taken: i64,
    /// Somebody said so.
    said: bool,
}

/// A Gini coefficient before and after, in hundredths, and the change in percent.
struct Fair {
    name: &'static str,
    before: String,
    after: String,
    change: String,
}

#[derive(Template)]
#[template(path = "introductions/audit.html")]
struct Audit {
    page: Page,
    t: Tr,
    fair: Vec<Fair>,
    /// By reason.
    left: Vec<Fold<Left>>,
    left_out: usize,
    associations: usize,
    rooms: Fold<Room>,
    default: i64,
}

impl Audit {
    /// Does time help those in this list?
    fn by_turns(&self, code: &str) -> bool {
        code == why_code(Why::CapacityFull)
    }

    /// The address of a part of a list.
    fn part(&self, code: &str, from: &usize) -> String {
        self.page.url(&format!("/introductions/audit?list={code}&from={from}#{code}"))
    }
}

/// All reasons, the gravest first.
const WHYS: [Why; 5] = [Why::NotReady, Why::NoFit, Why::NoOpenGate, Why::AllKnown, Why::CapacityFull];

/// The end of `introductions-left-…`.
fn why_code(why: Why) -> &'static str {
    match why {
        Why::NotReady => "not-ready",
        Why::NoFit => "no-fit",
        Why::NoOpenGate => "no-open-gate",
        Why::AllKnown => "all-known",
        Why::CapacityFull => "capacity-full",
    }
}

fn fair(t: &Tr, name: &'static str, (before, after): (f64, f64)) -> Fair {
    let print = |gini: f64| web::hundredths(t.locale, (gini * 100.0).round() as i64);
    let change = if before > 0.0 { ((after / before - 1.0) * 100.0).round() as i64 } else { 0 };
    Fair { name, before: print(before), after: print(after), change: web::decimal(t.locale, change) }
}

/// `GET /{lang}/introductions/audit`: the plan of the month as if nothing were proposed yet, so that the figures are of
/// the rule and not of a rest.
pub async fn audit(ctx: Ctx, Form(asked): Form) -> web::Result {
    let views = work::views(&ctx.app, &ctx.hub).await.or_fault()?;
    let (_, month) = commands::today(&ctx.app, &ctx.hub);
    let (now, past) = plan(&ctx, &views, &month).await?;
    let turns = turns(&views, &past, &month, &now).map_err(Error::fault)?;
    let fresh = month::plan(&views, &[], &month).map_err(Error::fault)?;
    let sides = &views.sides;
    let because = |why: Why| -> Vec<Left> {
        let mut left: Vec<_> = now.left_out.iter().filter(|(_, of, _)| *of == why).collect();
        left.sort_by_key(|(at, _, waited)| (turns.get(at), Reverse(*waited)));
        let row = |(at, _, waited): &(usize, Why, u32)| {
            let association = &sides.associations[*at];
            let turn = turns.get(at).map(|month| web::date(&ctx.t, month));
            Left { slug: association.slug.clone(), name: association.name.clone(), waited: *waited, turn }
        };
        left.into_iter().map(row).collect()
    };
    let left = WHYS.map(|why| Fold::new(why_code(why), because(why), &asked));
    let rooms = now.rooms.iter().map(|(at, places, taken)| {
        let foundation = &sides.foundations[*at];
        let (slug, name) = (foundation.slug.clone(), foundation.name.clone());
        Room { slug, name, places: *places, taken: *taken, said: foundation.per_month.is_some() }
    });
    let served = (gini(&month::greedy(&views, &fresh)), gini(&month::served(&views, &fresh)));
    let page =
        Page::new(&ctx, "desk", ctx.t.get("introductions-audit")).under("/people/desk", ctx.t.get("people-desk"));
    let shown = Audit {
        page: page.under("/introductions", ctx.t.get("introductions-title")).noindex(),
        fair: vec![
            fair(&ctx.t, "introductions-audit-lists", views.gini),
            fair(&ctx.t, "introductions-audit-month", served),
        ],
        left: left.into_iter().filter(|fold| fold.all > 0).collect(),
        left_out: now.left_out.len(),
        associations: sides.associations.len(),
        rooms: Fold::new("rooms", rooms.collect(), &asked),
        default: PER_FOUNDATION,
        t: ctx.t,
    };
    Ok(private(web::html(StatusCode::OK, &shown)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(query: &str) -> (bool, Vec<usize>, Option<usize>, Option<usize>) {
        let fold = Fold::new("rooms", (0..120).collect(), &Fields::parse(query));
        assert_eq!(fold.all, 120);
        (fold.open, fold.rows, fold.before, fold.after)
    }

    #[test]
    fn a_long_list_is_folded_and_shown_in_parts() {
        assert_eq!(part(""), (false, (0..50).collect(), None, Some(50)));
        assert_eq!(part("list=rooms&from=50"), (true, (50..100).collect(), Some(0), Some(100)));
        assert_eq!(part("list=rooms&from=100"), (true, (100..120).collect(), Some(50), None));
        assert_eq!(part("list=rooms&from=999"), part("list=rooms&from=100"), "there is no more");
        assert_eq!(part("list=rooms&from=x"), (true, (0..50).collect(), None, Some(50)));
        assert_eq!(part("list=no-fit&from=50"), part(""), "another list is open");
        assert!(Fold::<u8>::new("rooms", Vec::new(), &Fields::parse("list=rooms&from=50")).rows.is_empty());
    }
}
