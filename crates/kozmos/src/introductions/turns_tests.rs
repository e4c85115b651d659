//! The months to come: everybody's turn comes, when the audit says so.

use proptest::prelude::*;

use super::super::month::tests::{past, views};
use super::*;

const FIRST: &str = "2026-11";

fn month_after(months: usize) -> String {
    (0..months).fold(FIRST.to_owned(), |month, _| next(&month).unwrap())
}

#[test]
fn december_is_followed_by_january() {
    assert_eq!([1, 2, 14].map(month_after), ["2026-12", "2027-01", "2028-01"]);
    assert_eq!(next("soon"), None);
}

#[test]
fn the_turn_comes_in_the_order_of_waiting() {
    // Five want to meet a foundation that takes two a month; the last one came last.
    let mut views = views(&[2], &[0, 1, 2, 3, 4].map(|at| (at, 0, 0.9 - at as f64 / 10.0, None)));
    views.sides.associations[0].since = "2026-11-01".into();
    let now = plan(&views, &[], FIRST).unwrap();
    assert_eq!(now.proposals, [1, 2]);
    let turns = turns(&views, &[], FIRST, &now).unwrap();
    let said: Vec<_> = turns.iter().map(|(at, month)| (*at, month.as_str())).collect();
    assert_eq!(said, [(0, "2027-01"), (3, "2026-12"), (4, "2026-12")]);
}

#[test]
fn nobody_is_promised_a_turn_that_does_not_come() {
    let mut views = views(&[1], &[(0, 0, 0.9, None), (1, 0, 0.8, None)]);
    let now = plan(&views, &[], FIRST).unwrap();
    assert_eq!(turns(&views, &[], FIRST, &now).unwrap().len(), 1);
    views.sides.foundations[0].per_month = Some(0);
    let now = plan(&views, &[], FIRST).unwrap();
    assert_eq!(now.left_out.len(), 2);
    assert!(turns(&views, &[], FIRST, &now).unwrap().is_empty());
}

/// What each foundation that fits is worth to an association, and the month in which it came.
type Came = (Vec<Option<f64>>, u8);

/// Places a month of each foundation, and the associations.
fn worlds() -> impl Strategy<Value = (Vec<i64>, Vec<Came>)> {
    prop::collection::vec(1..4i64, 1..5).prop_flat_map(|rooms| {
        let fits = prop::collection::vec(prop::option::weighted(0.4, 0.01..1.0f64), rooms.len());
        (Just(rooms), prop::collection::vec((fits, 1..12u8), 1..16))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Whatever becomes of what is proposed. With `n` associations before foundations with `r` places nobody waits longer
    /// than `(n - 1) / r` months.
    #[test]
    fn whoever_fits_a_foundation_is_proposed_within_months(
        (rooms, all) in worlds(),
        ends in prop::collection::vec(prop::sample::select(&State::ALL[..]), 1..9),
    ) {
        let fits = |(at, (fits, _)): (usize, &Came)| -> Vec<_> {
            fits.iter().enumerate().filter_map(|(of, worth)| Some((at, of, (*worth)?, None))).collect()
        };
        let mut views = views(&rooms, &all.iter().enumerate().flat_map(fits).collect::<Vec<_>>());
        let number = views.sides.associations.len();
        for (association, (_, came)) in views.sides.associations.iter_mut().zip(&all) {
            association.since = format!("2026-{came:02}-01");
        }
        let places = |at: usize| -> i64 {
            (0..rooms.len()).filter(|of| all[at].0[*of].is_some()).map(|of| rooms[of]).sum()
        };
        let first = plan(&views, &[], FIRST).unwrap();
        let said = turns(&views, &[], FIRST, &first).unwrap();
        let (mut known, mut came, mut end): (Vec<Past>, Vec<Option<usize>>, _) =
            (Vec::new(), vec![None; number], ends.iter().cycle());
        for month in 0..=number {
            let now = plan(&views, &known, &month_after(month)).unwrap();
            for pair in now.proposals.iter().map(|at| &views.pairs[*at]) {
                came[pair.association].get_or_insert(month);
                // What the centre lets go of was no turn; it is tried elsewhere.
                let state = *end.next().filter(|state| **state != State::Dropped).unwrap_or(&State::Lapsed);
                let (a, f) = (format!("a{}", pair.association), format!("f{}", pair.foundation));
                known.push(past(&a, &f, &month_after(month), state));
            }
        }
        for at in (0..number).filter(|at| places(*at) > 0) {
            let waited = came[at];
            prop_assert!(waited.is_some_and(|months| months as i64 <= (number as i64 - 1) / places(at)), "{at}: {waited:?}");
        }
        // What the audit says is what happens if all goes as it supposes.
        let (mut known, mut came): (Vec<Past>, _) = (Vec::new(), BTreeMap::new());
        for month in (0..=AHEAD).map(month_after) {
            let now = plan(&views, &known, &month).unwrap();
            for pair in now.proposals.iter().map(|at| &views.pairs[*at]) {
                came.entry(pair.association).or_insert_with(|| month.clone());
                known.push(sent(&views, pair, &month));
            }
        }
        prop_assert!(said.iter().all(|(at, month)| came.get(at) == Some(month)), "{said:?} {came:?}");
        let mut waiting = first.left_out.iter().filter(|(_, why, _)| *why == Why::CapacityFull);
        prop_assert!(number > AHEAD || waiting.all(|(at, ..)| said.contains_key(at)));
    }
}
