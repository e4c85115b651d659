//! Who could ask together, as sentences and as properties.

use proptest::prelude::*;

use super::bundles::{Bundle, Partner, bundles, nearest_first};
use super::gates::{Answer, gate};
use super::gates_tests::{TODAY, home, need, nothing, some_need, some_terms, texts};
use super::need::{Need, find_spot};
use super::openings::{in_the_way, shut};
use crate::funding::{Rule, Terms};

fn partner(name: &str) -> Partner {
    Partner { slug: name.to_lowercase(), name: name.to_owned(), ..Partner::default() }
}

fn only(terms: &Terms, need: &Need, partners: &[Partner]) -> Option<Bundle> {
    bundles(&[terms], need, partners, TODAY).pop()
}

#[test]
fn one_brings_the_tax_status_another_the_reach() {
    let terms = Terms { tax_status: Some("charitable".into()), regions: texts(&["DE-TH"]), ..nothing() };
    let need = need("tax_status=none&place=Halle");
    let near = Partner { tax_status: Some("charitable"), spot: find_spot("Halle", &home()), ..partner("Saale") };
    let far = Partner { tax_status: Some("none"), spot: find_spot("Jena", &home()), ..partner("Jena") };
    let found = only(&terms, &need, &[near.clone(), far.clone()]).expect("together they can");
    assert_eq!(found.partners, [(0, vec![Rule::TaxStatus]), (1, vec![Rule::Region])]);
    assert!(!found.carried);
    assert_eq!(only(&terms, &need, &[near]), None, "alone she brings half of it");
}

#[test]
fn a_partner_that_could_ask_alone_carries_the_idea() {
    let terms = Terms { tax_status: Some("charitable".into()), ..nothing() };
    let able = Partner { tax_status: Some("charitable"), ..partner("Saale") };
    let found = only(&terms, &need("tax_status=none"), &[partner("Unknown"), able]).expect("a partner");
    assert_eq!((found.partners, found.carried), (vec![(1, vec![Rule::TaxStatus])], true));
}

#[test]
fn own_shares_add_up() {
    let terms = Terms { own_share: Some(20), ..nothing() };
    let paying = |percent| Partner { own_share: Some(percent), ..partner("Paying") };
    let found = only(&terms, &need("own_share=5"), &[paying(5), paying(5), paying(5)]).expect("5 + 5 + 5 + 5");
    assert_eq!(found.partners.len(), 3);
    assert_eq!(only(&terms, &need("own_share=5"), &[paying(5), paying(5)]), None, "15 is too little");
}

#[test]
fn what_nobody_can_bring_stays_shut() {
    let over = Terms {
        deadline_kind: Some("fixed".into()),
        deadlines: texts(&["2026-01-01"]),
        tax_status: Some("charitable".into()),
        ..nothing()
    };
    let able = Partner { tax_status: Some("charitable"), ..partner("Saale") };
    assert_eq!(only(&over, &need("tax_status=none"), &[able]), None);
}

#[test]
fn partners_near_by_come_first_then_those_who_do_the_same() {
    let at = |name: &str, place: &str, concepts: &[&str]| Partner {
        spot: find_spot(place, &home()),
        concepts: texts(concepts),
        ..partner(name)
    };
    let mut all = [at("Far", "Jena", &["education"]), at("Land", "Stendal", &["education"]), at("Here", "Halle", &[])];
    nearest_first(&mut all, &need("place=Halle&concept=education"));
    assert_eq!(all.map(|partner| partner.name), ["Here", "Land", "Far"]);
}

fn some_partner() -> impl Strategy<Value = Partner> {
    (some_need(), any::<bool>()).prop_map(|(need, known)| Partner {
        legal_form: need.legal_form,
        tax_status: need.tax_status,
        spot: need.spot,
        newcomer: known.then_some(false),
        own_share: need.own_share,
        languages: need.languages,
        ..partner("Some")
    })
}

proptest! {
    #[test]
    fn together_they_meet_what_none_meets_alone_and_nobody_is_too_many(
        terms in some_terms(), need in some_need(), partners in prop::collection::vec(some_partner(), 0..6),
    ) {
        let lacking = in_the_way(&terms, &need, TODAY);
        let Some(found) = only(&terms, &need, &partners) else { return Ok(()) };
        prop_assert!(!lacking.is_empty() && (1..=3).contains(&found.partners.len()));
        let meets = |who: &[usize]| lacking.iter().all(|rule| {
            if *rule == Rule::OwnShare {
                let shares: i64 = who.iter().filter_map(|at| partners[*at].own_share).sum();
                return shares + need.own_share.unwrap_or(0) >= terms.own_share.unwrap_or(0);
            }
            let yes = |at: &usize| gate(*rule, &terms, &partners[*at].asking(&need), TODAY);
            who.iter().filter_map(yes).any(|gate| gate.answer == Answer::Yes)
        });
        let who: Vec<usize> = found.partners.iter().map(|(at, _)| *at).collect();
        prop_assert!(meets(&who), "together they meet everything");
        for without in &who {
            let rest: Vec<usize> = who.iter().copied().filter(|at| at != without).collect();
            prop_assert!(!meets(&rest), "each is needed");
        }
        let alone = who.iter().any(|at| !shut(&terms, &partners[*at].asking(&need), TODAY));
        prop_assert!(shut(&terms, &need, TODAY) && (found.carried || who.len() > 1 || !alone));
    }
}
