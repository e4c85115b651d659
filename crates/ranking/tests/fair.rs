//! Fairness between lists: properties, and small months against trying everything.

mod any;

use std::collections::HashSet;

use proptest::prelude::*;
use ranking::Error;
use ranking::fair::{Bar, Exposure, Guest, Host, List, Month, Pair, Why, gini, introduce, shares};

fn guests(count: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<Guest>> {
    prop::collection::vec((0..3u32, 0..4u32, prop::bool::weighted(0.2)), count).prop_map(|facts| {
        let guest = |(i, (most, waited, served))| Guest { id: format!("g{i}"), most, waited, served };
        facts.into_iter().enumerate().map(guest).collect()
    })
}

fn hosts(count: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<Host>> {
    let host = |(i, room)| Host { id: format!("h{i}"), room };
    prop::collection::vec(0..3u32, count).prop_map(move |rooms| rooms.into_iter().enumerate().map(host).collect())
}

/// Up to four guests and three hosts with some pairs; worths of whole tenths, so that sums are exact.
fn small() -> impl Strategy<Value = (Vec<Guest>, Vec<Host>, Vec<Pair>)> {
    (guests(1..5), hosts(1..4)).prop_flat_map(|(guests, hosts)| {
        let all: Vec<(usize, usize)> =
            (0..guests.len()).flat_map(|guest| (0..hosts.len()).map(move |host| (guest, host))).collect();
        let pair = prop_oneof![
            2 => Just(None),
            5 => (0..=10u32).prop_map(|tenths| Some(Ok(f64::from(tenths) / 10.0))),
            1 => prop::sample::select(&[Bar::Gate, Bar::Fit, Bar::Known][..]).prop_map(|bar| Some(Err(bar))),
        ];
        (Just(guests), Just(hosts), prop::collection::vec(pair, all.len())).prop_map(move |(guests, hosts, facts)| {
            let pairs = all.iter().zip(facts).filter_map(|((guest, host), fact)| match fact? {
                Ok(worth) => Some(Pair::open(*guest, *host, worth)),
                Err(bar) => Some(Pair::barred(*guest, *host, bar)),
            });
            let pairs = pairs.collect();
            (guests, hosts, pairs)
        })
    })
}

/// What a month is judged by, in this order: guests served who were not, months they waited, millionths of worth.
fn merit(guests: &[Guest], pairs: &[Pair], chosen: &[usize]) -> (usize, u32, u64) {
    let served: HashSet<usize> =
        chosen.iter().map(|at| pairs[*at].guest).filter(|guest| !guests[*guest].served).collect();
    let waited = served.iter().map(|guest| guests[*guest].waited).sum();
    (served.len(), waited, chosen.iter().map(|at| (pairs[*at].worth * 1e6).round() as u64).sum())
}

fn possible(guests: &[Guest], hosts: &[Host], pairs: &[Pair], chosen: &[usize]) -> bool {
    let of = |is: &dyn Fn(&Pair) -> bool| chosen.iter().filter(|at| is(&pairs[**at])).count() as u32;
    let guests_fit = guests.iter().enumerate().all(|(at, guest)| of(&|pair| pair.guest == at) <= guest.most);
    let hosts_fit = hosts.iter().enumerate().all(|(at, host)| of(&|pair| pair.host == at) <= host.room);
    guests_fit && hosts_fit && chosen.iter().all(|at| pairs[*at].bar.is_none())
}

/// The guests of a maximum matching that takes those who waited longest first, by augmenting paths (Kuhn 1955): sets of
/// guests that can be served together are a matroid, so nobody who is taken has to be given up for a longer one later.
fn matched(guests: &[Guest], hosts: &[Host], pairs: &[Pair]) -> Vec<usize> {
    fn place(guest: usize, fits: &[Vec<usize>], rooms: &[usize], taken: &mut [Vec<usize>], seen: &mut [bool]) -> bool {
        fits[guest].iter().any(|&host| {
            if std::mem::replace(&mut seen[host], true) {
                return false;
            }
            if taken[host].len() < rooms[host] {
                taken[host].push(guest);
                return true;
            }
            let at = (0..taken[host].len()).find(|at| place(taken[host][*at], fits, rooms, taken, seen));
            at.inspect(|at| taken[host][*at] = guest).is_some()
        })
    }
    let mut fits = vec![Vec::new(); guests.len()];
    pairs.iter().filter(|pair| pair.bar.is_none()).for_each(|pair| fits[pair.guest].push(pair.host));
    let rooms: Vec<usize> = hosts.iter().map(|host| host.room as usize).collect();
    let mut taken = vec![Vec::new(); hosts.len()];
    let mut order: Vec<usize> = (0..guests.len()).filter(|at| guests[*at].most > 0 && !guests[*at].served).collect();
    order.sort_by_key(|at| std::cmp::Reverse(guests[*at].waited));
    order.retain(|guest| place(*guest, &fits, &rooms, &mut taken, &mut vec![false; hosts.len()]));
    order
}

/// Up to forty guests and twelve hosts, a quarter of all pairs open.
fn middling() -> impl Strategy<Value = (Vec<Guest>, Vec<Host>, Vec<Pair>)> {
    (guests(1..40), hosts(1..12)).prop_flat_map(|(guests, hosts)| {
        let (many, few) = (guests.len(), hosts.len());
        let open = prop::collection::vec(prop::option::weighted(0.25, 0.0..1.0f64), many * few);
        (Just(guests), Just(hosts), open).prop_map(move |(guests, hosts, open)| {
            let pair = |(at, worth): (usize, Option<f64>)| Some(Pair::open(at / few, at % few, worth?));
            (guests, hosts, open.into_iter().enumerate().filter_map(pair).collect())
        })
    })
}

/// Mostly a usable number, once in so many times any: not a number, infinite, below 0, huge.
fn number(mostly: u32, usable: std::ops::Range<f64>) -> impl Strategy<Value = f64> {
    let odd = prop::sample::select(&[f64::NAN, f64::INFINITY, -1.0, f64::MAX][..]);
    prop_oneof![mostly => usable, 1 => prop_oneof![any::<f64>(), odd]]
}

/// Mostly a few, else any number.
fn count() -> impl Strategy<Value = u32> {
    prop_oneof![3 => 0..4u32, 1 => any::<u32>()]
}

/// Mostly another name for each, else any, so that some are empty or twice there.
fn named<T: std::fmt::Debug>(rest: impl Strategy<Value = T>) -> impl Strategy<Value = Vec<(String, T)>> {
    let one = (prop::option::weighted(0.02, "[ab]?"), rest);
    prop::collection::vec(one, 0..9).prop_map(|all| {
        all.into_iter().enumerate().map(|(at, (id, rest))| (id.unwrap_or_else(|| format!("n{at}")), rest)).collect()
    })
}

proptest! {
    /// What the fuzz target does with what nobody would think of.
    #[test]
    fn anything_is_refused_with_a_reason_or_shared_out_by_the_rules(
        guests in named((count(), count(), any::<bool>())),
        hosts in named(count()),
        pairs in prop::collection::vec((0..9u8, 0..9u8, number(30, 0.0..1.0), any::<u8>()), 0..20),
        settings in (0..5usize, number(3, 0.002..1.0), 0..60usize),
        lists in prop::collection::vec(prop::collection::vec((0..6u8, number(30, -9.0..9.0)), 0..6), 0..6),
        capacities in prop::collection::vec(number(30, 0.0..3.0), 4..8),
    ) {
        let guests: Vec<_> = guests.into_iter().map(|(id, (most, waited, served))| (id, most, waited, served)).collect();
        // Pairs of those that are not there refuse the whole month: mostly there are none.
        let known = |pair: &any::AnyPair| usize::from(pair.0) < guests.len() && usize::from(pair.1) < hosts.len();
        let mut seen = HashSet::new();
        let once = |pair: &any::AnyPair| match pair.3 % 32 {
            0 => true,
            _ => known(pair) && seen.insert((pair.0, pair.1)),
        };
        any::month(&guests, &hosts, &pairs.into_iter().filter(once).collect::<Vec<_>>());
        let (places, softness, rounds) = settings;
        any::lists(Exposure { places, softness, rounds }, &lists, &capacities);
    }
}

proptest! {
    #[test]
    fn as_many_are_served_as_can_be_and_those_who_waited_longest((guests, hosts, pairs) in middling()) {
        let month = introduce(&guests, &hosts, &pairs).unwrap();
        prop_assert!(possible(&guests, &hosts, &pairs, &month.introductions));
        let ours: HashSet<usize> = month.introductions.iter().map(|at| pairs[*at].guest).collect();
        let waits = |served: &mut dyn Iterator<Item = usize>| {
            let mut waits: Vec<u32> = served.filter(|at| !guests[*at].served).map(|at| guests[at].waited).collect();
            waits.sort_unstable();
            waits
        };
        let most = matched(&guests, &hosts, &pairs);
        prop_assert_eq!(waits(&mut ours.into_iter()), waits(&mut most.into_iter()));
    }

    #[test]
    fn nobody_is_left_out_for_ever((guests, hosts, pairs) in middling()) {
        // Each takes one a month at most, and whoever is served begins to wait anew.
        let one = |guest: Guest| Guest { most: 1, waited: guest.waited + 1, served: false, ..guest };
        let mut guests: Vec<Guest> = guests.into_iter().map(one).collect();
        let rooms = |guest| pairs.iter().filter(|p| p.guest == guest).map(|p| hosts[p.host].room).sum::<u32>();
        let mut left = vec![0; guests.len()];
        for _ in 0..2 * guests.len() {
            let month = introduce(&guests, &hosts, &pairs).unwrap();
            let served: HashSet<usize> = month.introductions.iter().map(|at| pairs[*at].guest).collect();
            for at in (0..guests.len()).filter(|at| rooms(*at) > 0) {
                let served = served.contains(&at);
                (guests[at].waited, left[at]) = if served { (0, 0) } else { (guests[at].waited, left[at] + 1) };
                prop_assert!(left[at] <= (guests.len() as u32 - 1) / rooms(at), "{at} was left out {} times", left[at]);
            }
            guests.iter_mut().for_each(|guest| guest.waited += 1);
        }
    }

    #[test]
    fn no_other_month_is_better((guests, hosts, pairs) in small()) {
        let month = introduce(&guests, &hosts, &pairs).unwrap();
        prop_assert!(possible(&guests, &hosts, &pairs, &month.introductions));
        let ours = merit(&guests, &pairs, &month.introductions);
        for choice in 0..1_u32 << pairs.len() {
            let chosen: Vec<usize> = (0..pairs.len()).filter(|at| choice >> at & 1 == 1).collect();
            if possible(&guests, &hosts, &pairs, &chosen) {
                prop_assert!(merit(&guests, &pairs, &chosen) <= ours, "{chosen:?} is better than {month:?}");
            }
        }
    }

    #[test]
    fn everybody_is_introduced_or_told_why((guests, hosts, pairs) in small()) {
        let Month { introductions, left_out } = introduce(&guests, &hosts, &pairs).unwrap();
        let served: HashSet<usize> = introductions.iter().map(|at| pairs[*at].guest).collect();
        for (at, guest) in guests.iter().enumerate() {
            let told = left_out.iter().filter(|left| left.guest == at).count();
            let expected = usize::from(guest.most > 0 && !guest.served && !served.contains(&at));
            prop_assert_eq!(told, expected);
        }
        for left in &left_out {
            let mine = || pairs.iter().filter(|pair| pair.guest == left.guest);
            let open: Vec<&Pair> = mine().filter(|pair| pair.bar.is_none()).collect();
            prop_assert_eq!(left.why == Why::CapacityFull, !open.is_empty());
            for pair in open {
                let taken = introductions.iter().filter(|at| pairs[**at].host == pair.host).count();
                prop_assert_eq!(taken as u32, hosts[pair.host].room, "a host with room was passed over");
            }
            let nearest = mine().map(|pair| pair.bar).max_by_key(|bar| bar.map_or(3, |bar| bar as u32));
            let said = match nearest.unwrap_or(Some(Bar::Fit)) {
                Some(Bar::Gate) => Why::NoOpenGate,
                Some(Bar::Fit) => Why::NoFit,
                Some(Bar::Known) => Why::AllKnown,
                None => Why::CapacityFull,
            };
            prop_assert_eq!(left.why, said);
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter((guests, hosts, pairs) in small(), turn in 0..4usize) {
        let named = |guests: &[Guest], hosts: &[Host], pairs: &[Pair]| {
            let month = introduce(guests, hosts, pairs).unwrap();
            let pair = |at: usize| (guests[pairs[at].guest].id.clone(), hosts[pairs[at].host].id.clone());
            let mut names: Vec<_> = month.introductions.into_iter().map(pair).collect();
            names.sort();
            names
        };
        let turned = turn % guests.len();
        let mut others = guests.clone();
        others.rotate_left(turned);
        let back: Vec<Host> = hosts.iter().rev().cloned().collect();
        let moved = |pair: &Pair| Pair {
            guest: (pair.guest + guests.len() - turned) % guests.len(),
            host: hosts.len() - 1 - pair.host,
            ..*pair
        };
        let other_pairs: Vec<Pair> = pairs.iter().rev().map(moved).collect();
        prop_assert_eq!(named(&guests, &hosts, &pairs), named(&others, &back, &other_pairs));
    }

    #[test]
    fn lists_keep_their_length_and_show_the_best_first(lists in lists(), slack in 1.0..3.0f64) {
        let rule = Exposure { places: 3, ..Exposure::default() };
        let prices = rule.prices(&lists, &rule.even(lists.len(), 6, slack)).unwrap();
        prop_assert!(prices.iter().all(|price| price.is_finite() && *price >= 0.0));
        for list in &lists {
            let chosen = rule.choose(list, &prices);
            prop_assert_eq!(chosen.len(), list.len().min(3));
            let score = |candidate: &usize| list.iter().find(|(known, _)| known == candidate).unwrap().1;
            prop_assert!(chosen.windows(2).all(|two| score(&two[0]) >= score(&two[1])));
        }
    }

    #[test]
    fn whoever_stays_below_its_capacity_pays_nothing(lists in lists()) {
        let rule = Exposure { places: 3, ..Exposure::default() };
        let roomy = vec![lists.len() as f64; 6];
        prop_assert_eq!(rule.prices(&lists, &roomy).unwrap(), vec![0.0; 6]);
    }

    #[test]
    fn shares_add_up(list in prop::collection::vec((0..9usize, -300.0..300.0f64), 1..9)) {
        let shares = shares(&list);
        prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!(shares.iter().all(|share| *share >= 0.0));
    }
}

/// Lists of up to six candidates, each at most once.
fn lists() -> impl Strategy<Value = Vec<List>> {
    let list = prop::collection::vec(prop::option::of(0.0..12.0f64), 6).prop_map(|scores| {
        scores.into_iter().enumerate().filter_map(|(candidate, score)| Some((candidate, score?))).collect::<List>()
    });
    prop::collection::vec(list, 1..12)
}

/// Sixty lists in which the first three candidates are a little better than the other seven.
fn one_sided() -> Vec<List> {
    let score = |list: usize, candidate: usize| {
        let own = ((list * 7919 + candidate * 104_729) % 1_009) as f64 / 1_009.0;
        if candidate < 3 { 2.0 + own } else { own }
    };
    (0..60).map(|list| (0..10).map(|candidate| (candidate, score(list, candidate))).collect()).collect()
}

#[test]
fn prices_share_the_places_out() {
    let (lists, rule) = (one_sided(), Exposure { places: 3, ..Exposure::default() });
    let shown = |prices: &[f64]| {
        let mut shown = vec![0.0; 10];
        lists.iter().flat_map(|list| rule.choose(list, prices)).for_each(|candidate| shown[candidate] += 1.0);
        shown
    };
    let before = shown(&[0.0; 10]);
    let prices = rule.prices(&lists, &rule.even(60, 10, 1.5)).unwrap();
    let after = shown(&prices);
    assert!(gini(&after) < 0.7 * gini(&before), "{before:?} {after:?}");
    assert!(prices[..3].iter().all(|price| *price > 0.0), "{prices:?}");
    assert!(after.iter().all(|times| *times > 0.0), "{after:?}");
}

#[test]
fn a_clear_favourite_keeps_its_place() {
    let mut lists = one_sided();
    lists[5][0].1 = 12.0;
    let rule = Exposure { places: 3, ..Exposure::default() };
    let prices = rule.prices(&lists, &rule.even(60, 10, 1.0)).unwrap();
    assert_eq!(rule.choose(&lists[5], &prices)[0], 0);
}

#[test]
fn what_cannot_be_used_is_refused_with_its_place() {
    let rule = Exposure::default();
    let refused = |rule: Exposure, lists: &[List], capacities: &[f64]| rule.prices(lists, capacities).unwrap_err();
    let said = refused(rule, &[vec![(0, f64::NAN)]], &[1.0]).to_string();
    assert_eq!(said, "list 0: score must be a finite number, but is NaN");
    assert!(matches!(refused(rule, &[vec![(1, 0.0)]], &[1.0]), Error::UnknownIndex { index: 1, count: 1, .. }));
    assert!(refused(rule, &[], &[-1.0]).to_string().starts_with("candidate 0: capacity"));
    assert!(refused(Exposure { places: 0, ..rule }, &[], &[]).to_string().contains("places"));
    for softness in [0.0, f64::MAX, f64::NAN] {
        assert!(refused(Exposure { softness, ..rule }, &[], &[]).to_string().contains("softness"));
    }

    let guest = Guest { id: "g".into(), most: 1, waited: 0, served: false };
    let host = Host { id: "h".into(), room: 1 };
    let month = |guests: &[Guest], pairs: &[Pair]| introduce(guests, std::slice::from_ref(&host), pairs).unwrap_err();
    assert_eq!(month(&[guest.clone(), guest.clone()], &[]), Error::Twice("the guest \"g\"".into()));
    assert_eq!(month(&[Guest { id: String::new(), ..guest.clone() }], &[]), Error::EmptyId("guest 0".into()));
    let one = [guest];
    assert!(matches!(month(&one, &[Pair::open(0, 1, 0.5)]), Error::UnknownIndex { .. }));
    assert_eq!(month(&one, &[Pair::open(0, 0, 0.5), Pair::open(0, 0, 0.1)]), Error::Twice("pair 1".into()));
    assert!(month(&one, &[Pair::open(0, 0, f64::NAN)]).to_string().contains("worth must be 0 to 1"));
}

#[test]
fn who_waited_longer_comes_first_even_if_worth_less() {
    let guest = |id: &str, waited| Guest { id: id.into(), most: 1, waited, served: false };
    let host = [Host { id: "h".into(), room: 1 }];
    let pairs = [Pair::open(0, 0, 0.9), Pair::open(1, 0, 0.1)];
    let month = introduce(&[guest("a", 0), guest("b", 3)], &host, &pairs).unwrap();
    assert_eq!(month.introductions, [1]);
    assert_eq!(month.left_out[0].why, Why::CapacityFull);
}

#[test]
fn a_country_is_matched_exactly_too() {
    // Every guest fits every tenth host; each host has room for 2, so all 400 of 200 × 2 places are taken.
    let guests: Vec<Guest> =
        (0..1_000).map(|i| Guest { id: format!("g{i:04}"), most: 2, waited: i % 5, served: false }).collect();
    let hosts: Vec<Host> = (0..200).map(|i| Host { id: format!("h{i:03}"), room: 2 }).collect();
    let pair = |guest: usize, host: usize| Pair::open(guest, host, ((guest * 31 + host * 17) % 97) as f64 / 97.0);
    let pairs: Vec<Pair> = (0..1_000)
        .flat_map(|guest| (0..200).filter(move |host| (guest + host) % 10 == 0).map(move |host| pair(guest, host)))
        .collect();
    let month = introduce(&guests, &hosts, &pairs).unwrap();
    assert_eq!(month.introductions.len(), 400);
    assert_eq!(month.left_out.len(), 600);
}
