//! Any month and any lists are refused with a reason or shared out by the rules: for the fuzz target and the properties.

use ranking::fair::{Bar, Exposure, Guest, Host, List, Pair, introduce, shares};
use std::collections::{BTreeSet, HashMap};

/// Id, most, months waited, served already.
pub type AnyGuest = (String, u32, u32, bool);
/// Guest, host, worth, what stands against it.
pub type AnyPair = (u8, u8, f64, u8);

/// A month of anything.
pub fn month(guests: &[AnyGuest], hosts: &[(String, u32)], pairs: &[AnyPair]) {
    let guest =
        |(id, most, waited, served): &AnyGuest| Guest { id: id.clone(), most: *most, waited: *waited, served: *served };
    let guests: Vec<Guest> = guests.iter().map(guest).collect();
    let hosts: Vec<Host> = hosts.iter().map(|(id, room)| Host { id: id.clone(), room: *room }).collect();
    let bar = |number: u8| [None, None, Some(Bar::Fit), Some(Bar::Gate), Some(Bar::Known)][usize::from(number % 5)];
    let pair = |&(guest, host, worth, number): &AnyPair| Pair {
        bar: bar(number),
        ..Pair::open(guest.into(), host.into(), worth)
    };
    let pairs: Vec<Pair> = pairs.iter().map(pair).collect();
    let month = match introduce(&guests, &hosts, &pairs) {
        Ok(month) => month,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    assert!(month.introductions.is_sorted_by(|a, b| a < b));
    let (mut met, mut taken) = (HashMap::<usize, u32>::new(), HashMap::<usize, u32>::new());
    for pair in month.introductions.iter().map(|at| &pairs[*at]) {
        assert_eq!(pair.bar, None);
        *met.entry(pair.guest).or_default() += 1;
        *taken.entry(pair.host).or_default() += 1;
    }
    assert!(met.iter().all(|(at, number)| *number <= guests[*at].most));
    assert!(taken.iter().all(|(at, number)| *number <= hosts[*at].room));
    let out: Vec<usize> = month.left_out.iter().map(|left| left.guest).collect();
    let expected = |at: &usize| guests[*at].most > 0 && !guests[*at].served && !met.contains_key(at);
    assert_eq!(out, (0..guests.len()).filter(expected).collect::<Vec<_>>());
    // Nobody is left out before a host with a place to give, nor for somebody who waits less or has one already.
    for pair in pairs.iter().filter(|pair| pair.bar.is_none() && out.contains(&pair.guest)) {
        let theirs = month.introductions.iter().map(|at| &pairs[*at]).filter(|other| other.host == pair.host);
        assert_eq!(theirs.clone().count() as u32, hosts[pair.host].room);
        let waited = |at: usize| guests[at].waited.min(120);
        for other in theirs {
            assert!(met[&other.guest] == 1 && !guests[other.guest].served && waited(other.guest) >= waited(pair.guest));
        }
    }
}

/// Lists of anything; nobody stands in one twice.
pub fn lists(rule: Exposure, lists: &[Vec<(u8, f64)>], capacities: &[f64]) {
    let once = |list: &Vec<(u8, f64)>| -> List {
        let mut seen = BTreeSet::new();
        list.iter().filter(|(at, _)| seen.insert(*at)).map(|(at, score)| ((*at).into(), *score)).collect()
    };
    let lists: Vec<List> = lists.iter().map(once).collect();
    let prices = match rule.prices(&lists, capacities) {
        Ok(prices) => prices,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    assert_eq!(prices.len(), capacities.len());
    assert!(prices.iter().all(|price| price.is_finite() && *price >= 0.0), "{prices:?}");
    for list in &lists {
        let chosen = rule.choose(list, &prices);
        assert_eq!(chosen.len(), list.len().min(rule.places));
        let score = |candidate: &usize| list.iter().find(|(known, _)| known == candidate).expect("it stands there").1;
        assert!(chosen.is_sorted_by(|a, b| score(a) >= score(b)));
        assert!(list.is_empty() || (shares(list).iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }
}
