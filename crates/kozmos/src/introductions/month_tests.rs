//! Small months, told.

use std::collections::{HashMap, HashSet};

use super::super::views::{Association, Foundation, Sides};
use super::*;

pub(in super::super) fn views(per_month: &[i64], pairs: &[(usize, usize, f64, Option<Bar>)]) -> Views {
    let associations = pairs.iter().map(|pair| pair.0).max().map_or(0, |most| most + 1);
    let association = |at: usize| Association {
        id: format!("a{at}"),
        since: "2026-09-01".into(),
        ready: true,
        ..Association::default()
    };
    let foundation = |(at, room): (usize, &i64)| Foundation {
        id: format!("f{at}"),
        per_month: Some(*room),
        ..Foundation::default()
    };
    let pair = |&(association, foundation, worth, bar): &(usize, usize, f64, Option<Bar>)| Pair {
        association,
        foundation,
        programme: "p".to_owned().into(),
        offer: Default::default(),
        worth,
        ranks: (1, 1),
        conditions: (0, 0),
        shared: Vec::new(),
        bar,
    };
    Views {
        sides: Sides {
            associations: (0..associations).map(association).collect(),
            foundations: per_month.iter().enumerate().map(foundation).collect(),
            owners: HashMap::new(),
            ties: HashSet::new(),
        },
        pairs: pairs.iter().map(pair).collect(),
        lists: Vec::new(),
        gini: (0.0, 0.0),
    }
}

pub(in super::super) fn past(association: &str, foundation: &str, month: &str, state: State) -> Past {
    let facts = Facts { state, foundation_knows: state != State::Proposed, ..Facts::proposed() };
    Past { association: association.into(), foundation: foundation.into(), month: month.into(), facts }
}

#[test]
fn everybody_gets_one_before_anybody_gets_two() {
    let views = views(&[1, 1], &[(0, 0, 0.9, None), (0, 1, 0.8, None), (1, 0, 0.1, None)]);
    let plan = plan(&views, &[], "2026-11").unwrap();
    assert_eq!(plan.proposals, [1, 2]);
    assert!(plan.left_out.is_empty());
    assert_eq!(served(&views, &plan), [1.0, 1.0]);
    assert_eq!(greedy(&views, &plan), [2.0, 0.0], "what happens if each foundation only takes its best");
}

#[test]
fn a_foundation_never_gets_more_than_it_takes() {
    let views = views(&[1], &[(0, 0, 0.9, None), (1, 0, 0.8, None)]);
    let first = plan(&views, &[], "2026-11").unwrap();
    assert_eq!(first.left_out, [(1, Why::CapacityFull, 2)]);
    let full = [past("a0", "f0", "2026-11", State::Declined)];
    let second = plan(&views, &full, "2026-11").unwrap();
    assert!(second.proposals.is_empty(), "a no took its time too: {second:?}");
}

#[test]
fn who_met_or_said_no_is_not_proposed_again_but_silence_is_asked_another_month() {
    let views = views(&[2], &[(0, 0, 0.9, None)]);
    for state in [State::Introduced, State::Declined, State::Withdrawn] {
        let plan = plan(&views, &[past("a0", "f0", "2026-03", state)], "2026-11").unwrap();
        assert_eq!(plan.left_out, [(0, Why::AllKnown, 8)], "{state:?}");
    }
    for (month, proposals) in [("2026-03", 1), ("2026-11", 0)] {
        let plan = plan(&views, &[past("a0", "f0", month, State::Lapsed)], "2026-11").unwrap();
        assert_eq!(plan.proposals.len(), proposals, "{month}");
    }
}

#[test]
fn a_plan_that_is_filled_up_proposes_nothing_twice() {
    let views = views(&[2, 2], &[(0, 0, 0.9, None), (0, 1, 0.8, None), (1, 0, 0.5, None)]);
    let plan_of = |past: &[Past]| plan(&views, past, "2026-11").unwrap();
    let first = plan_of(&[]);
    let name = |at: &usize| (views.pairs[*at].association, views.pairs[*at].foundation);
    let proposed: Vec<Past> = first
        .proposals
        .iter()
        .map(name)
        .map(|(a, f)| past(&format!("a{a}"), &format!("f{f}"), "2026-11", State::Proposed))
        .collect();
    assert_eq!(proposed.len(), 3);
    assert!(plan_of(&proposed).proposals.is_empty());
    assert!(plan_of(&proposed).left_out.is_empty());
}

#[test]
fn a_closed_gate_is_told_as_one() {
    let views = views(&[2], &[(0, 0, 0.0, Some(Bar::Gate)), (1, 0, 0.0, Some(Bar::Fit))]);
    let plan = plan(&views, &[], "2026-11").unwrap();
    assert_eq!(plan.left_out, [(0, Why::NoOpenGate, 2), (1, Why::NoFit, 2)]);
}

#[test]
fn whoever_does_not_say_what_it_does_takes_nobodys_place() {
    let mut views = views(&[1], &[(0, 0, 0.9, None), (1, 0, 0.1, None)]);
    views.sides.associations[0].ready = false;
    let first = plan(&views, &[], "2026-11").unwrap();
    assert_eq!((first.proposals, first.left_out), (vec![1], vec![(0, Why::NotReady, 2)]));
    let asked = [past("a0", "f0", "2026-11", State::AskingAssociation)];
    let second = plan(&views, &asked, "2026-11").unwrap();
    assert_eq!(second.left_out, [(1, Why::CapacityFull, 2)], "a foundation asked for it by itself: it is not left out");
}

#[test]
fn who_is_in_talks_gets_a_second_place_only_where_nobody_needs_it() {
    // The one in talks was asked last month, the other came this month.
    let mut views = views(&[1, 1], &[(0, 0, 0.9, None), (0, 1, 0.9, None), (1, 0, 0.1, None)]);
    views.sides.associations[1].since = "2026-11-02".into();
    let talks = [past("a0", "f1", "2026-10", State::AskingFoundation)];
    let plan = plan(&views, &talks, "2026-11").unwrap();
    assert_eq!(plan.proposals, [2]);
    assert!(plan.left_out.is_empty());
}
