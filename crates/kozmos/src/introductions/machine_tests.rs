//! What must hold whatever anybody does in whatever order.

use proptest::prelude::*;

use super::*;

const TODAY: &str = "2026-11-22";
const LATER: &str = "2026-12-24";

fn sides() -> impl Strategy<Value = Vec<Side>> {
    prop::sample::select(vec![
        vec![Centre],
        vec![Association],
        vec![Foundation],
        vec![Clock],
        vec![Association, Foundation],
    ])
}

fn steps() -> impl Strategy<Value = Vec<(Act, Vec<Side>, Option<Reason>, bool)>> {
    let reason = prop::option::of(prop::sample::select(Reason::ALL.to_vec()));
    prop::collection::vec((prop::sample::select(Act::ALL.to_vec()), sides(), reason, any::<bool>()), 0..12)
}

fn beginnings() -> impl Strategy<Value = Facts> {
    prop::sample::select(vec![Facts::proposed(), Facts::asked_by_foundation(TODAY)])
}

proptest! {
    #[test]
    fn nobody_sees_a_contact_before_both_said_yes(start in beginnings(), steps in steps()) {
        let (mut facts, mut association, mut foundation) = (start.clone(), false, start.foundation_yes);
        for (act, sides, reason, later) in steps {
            let before = facts.clone();
            let today = if later { LATER } else { TODAY };
            let Ok(next) = decide(&before, act, &sides, reason, today) else { continue };
            association |= act == Agree && before.state == AskingAssociation;
            foundation |= act == Agree && before.state == AskingFoundation;
            if next.contacts_open() {
                prop_assert!(association && foundation);
            }
            facts = next;
        }
    }

    #[test]
    fn whoever_is_asked_has_a_day_to_answer_by_and_nobody_else_has(start in beginnings(), steps in steps()) {
        let mut facts = start;
        for (act, sides, reason, _) in steps {
            facts = decide(&facts, act, &sides, reason, TODAY).unwrap_or(facts);
            let asked = matches!(facts.state.turn(), Turn::Association | Turn::Foundation);
            prop_assert_eq!(facts.respond_by.is_some(), asked);
        }
    }

    #[test]
    fn a_foundation_hears_of_nobody_who_does_not_want_it(start in beginnings(), steps in steps()) {
        let mut facts = start;
        for (act, sides, reason, _) in steps {
            facts = decide(&facts, act, &sides, reason, TODAY).unwrap_or(facts);
            if facts.state == AskingFoundation {
                prop_assert!(facts.association_yes);
            }
            if matches!(facts.state, Proposed | Dropped) {
                prop_assert!(!facts.visible_to(Association) && !facts.visible_to(Foundation));
            }
        }
    }

    #[test]
    fn a_no_without_a_reason_changes_nothing(state in prop::sample::select(vec![AskingAssociation, AskingFoundation])) {
        let facts = Facts { state, ..Facts::asked_by_foundation(TODAY) };
        prop_assert_eq!(decide(&facts, Decline, &[Centre], None, TODAY), Err(Refusal::ReasonMissing));
    }
}

#[test]
fn every_open_state_has_a_way_on_for_whoever_is_to_act_and_one_to_the_end() {
    let side = |turn: Turn| match turn {
        Turn::Centre => Some(Centre),
        Turn::Association => Some(Association),
        Turn::Foundation => Some(Foundation),
        Turn::Nobody => None,
    };
    for state in State::ALL {
        let Some(side) = side(state.turn()) else { continue };
        let mine = |line: &&Transition| line.from == state && line.by.contains(&side);
        assert!(TABLE.iter().any(|line| mine(&line) && line.to != state), "{state:?} is a dead end");
    }
    let mut reached = vec![Proposed];
    while let Some(next) = TABLE.iter().find(|line| reached.contains(&line.from) && !reached.contains(&line.to)) {
        reached.push(next.to);
    }
    assert_eq!(reached.len(), State::ALL.len(), "a state that nothing leads to: {reached:?}");
}

#[test]
fn whatever_the_table_does_not_name_is_refused() {
    for state in State::ALL {
        for act in Act::ALL {
            for side in [Centre, Association, Foundation, Clock] {
                let facts = Facts { state, ..Facts::asked_by_foundation(TODAY) };
                let named = TABLE.iter().any(|line| line.from == state && line.act == act && line.by.contains(&side));
                let done = decide(&facts, act, &[side], Some(Reason::Later), LATER);
                assert!(named || done.is_err(), "{side:?} did {act:?} in {state:?}");
            }
        }
    }
}

#[test]
fn a_yes_of_both_introduces_them_and_one_of_them_can_take_it_back() {
    let asked = decide(&Facts::proposed(), Send, &[Centre], None, TODAY).unwrap();
    assert_eq!(asked.respond_by.as_deref(), Some("2026-12-06"));
    assert!(asked.visible_to(Association) && !asked.visible_to(Foundation));
    let wanted = decide(&asked, Agree, &[Association], None, TODAY).unwrap();
    assert_eq!(wanted.state.turn(), Turn::Foundation);
    let met = decide(&wanted, Agree, &[Foundation], None, TODAY).unwrap();
    assert!(met.contacts_open());
    let over = decide(&met, Withdraw, &[Association], None, TODAY).unwrap();
    assert!(!over.contacts_open() && !over.association_yes && over.foundation_yes);
}

#[test]
fn a_foundation_that_asked_need_not_be_asked_again() {
    let met = decide(&Facts::asked_by_foundation(TODAY), Agree, &[Association], None, TODAY).unwrap();
    assert_eq!(met.state, Introduced);
}

#[test]
fn silence_ends_by_itself_after_the_day_and_not_on_it() {
    let asked = Facts::asked_by_foundation(TODAY);
    assert_eq!(decide(&asked, Lapse, &[Clock], None, "2026-12-06"), Err(Refusal::NotNow));
    assert_eq!(decide(&asked, Lapse, &[Clock], None, "2026-12-07").map(|facts| facts.state), Ok(Lapsed));
}

#[test]
fn codes_are_read_back() {
    assert!(State::ALL.into_iter().all(|state| State::parse(state.code()) == Some(state)));
    assert!(Act::ALL.into_iter().all(|act| Act::parse(act.code()) == Some(act)));
    assert!(Reason::ALL.into_iter().all(|reason| Reason::parse(reason.code()) == Some(reason)));
}
