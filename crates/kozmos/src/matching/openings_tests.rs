//! What opens more, as sentences and as properties.

use proptest::prelude::*;

use super::gates_tests::{TODAY, need, nothing, some_need, some_terms, texts};
use super::openings::{Change, applied, openings, shut};
use crate::funding::Terms;

fn told(list: &[&Terms], query: &str) -> Vec<(Vec<Change>, usize)> {
    openings(list, &need(query), TODAY).into_iter().map(|one| (one.changes, one.opens.len())).collect()
}

#[test]
fn what_costs_least_is_told_first_and_each_with_what_it_opens() {
    let charitable = Terms { tax_status: Some("charitable".into()), ..nothing() };
    let tenth = Terms { own_share: Some(10), ..nothing() };
    let german = Terms { languages: texts(&["de"]), ..nothing() };
    let list = [&charitable, &charitable, &tenth, &german, &nothing()];
    let query = "tax_status=none&own_share=0&language=ar";
    let wanted = [(Change::Language("de".into()), 1), (Change::OwnShare(10), 1), (Change::TaxStatus, 2)];
    assert_eq!(told(&list, query), wanted.map(|(change, opens)| (vec![change], opens)));
}

#[test]
fn where_nothing_is_known_nothing_is_promised() {
    let charitable = Terms { tax_status: Some("charitable".into()), ..nothing() };
    assert_eq!(told(&[&charitable], ""), []);
    assert_eq!(told(&[&charitable], "tax_status=charitable"), []);
    assert_eq!(told(&[&charitable], "tax_status=applied"), [(vec![Change::AwaitTaxStatus], 1)]);
}

#[test]
fn two_changes_stand_together_where_one_alone_is_of_no_use() {
    let both = Terms { tax_status: Some("charitable".into()), legal_forms: texts(&["ev"]), ..nothing() };
    let found = told(&[&both, &both], "tax_status=none&legal_form=gev");
    assert_eq!(found, [(vec![Change::TaxStatus, Change::LegalForm], 2)]);
}

#[test]
fn of_several_sums_the_one_that_gives_most_for_little_is_told() {
    let asks = |percent| Terms { own_share: Some(percent), ..nothing() };
    let (five, ten, fifty) = (asks(5), asks(10), asks(50));
    let found = told(&[&five, &ten, &ten, &ten, &fifty], "own_share=0");
    assert_eq!(found, [(vec![Change::OwnShare(10)], 4)]);
}

#[test]
fn a_sum_that_would_shut_another_programme_is_not_advised() {
    let small = Terms { amount_max: Some(100_000), ..nothing() };
    let large = Terms { amount_min: Some(200_000), ..nothing() };
    assert_eq!(told(&[&small], "amount=3000"), [(vec![Change::Amount(100_000)], 1)]);
    assert_eq!(told(&[&small, &large], "amount=3000"), []);
}

#[test]
fn a_change_writes_itself_into_the_form() {
    let fields = fields::Fields::parse("sentence=x&cost=rent&cost=fees&tax_status=none");
    let changed = Change::WithoutCost("rent".into()).write(&Change::TaxStatus.write(&fields));
    assert_eq!(changed.query(), "sentence=x&tax_status=charitable&cost=fees");
}

proptest! {
    #[test]
    fn an_opening_closes_nothing_and_opens_what_it_counts(
        list in prop::collection::vec(some_terms(), 1..8), need in some_need(),
    ) {
        let list: Vec<&Terms> = list.iter().collect();
        let found = openings(&list, &need, TODAY);
        for one in &found {
            let changed = applied(&one.changes, &need);
            for (at, terms) in list.iter().enumerate() {
                let (was, is) = (shut(terms, &need, TODAY), shut(terms, &changed, TODAY));
                prop_assert!(was || !is, "{:?} closes a programme", one.changes);
                prop_assert_eq!(was && !is, one.opens.contains(&at));
            }
            prop_assert!(!one.opens.is_empty());
        }
        let efforts: Vec<i64> = found.iter().map(|one| one.changes.iter().map(Change::effort).sum()).collect();
        prop_assert!(efforts.is_sorted(), "cheapest first");
    }
}
