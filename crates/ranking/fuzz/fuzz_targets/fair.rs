//! Any month and any lists are refused with a reason or shared out by the rules.
#![no_main]

#[path = "../../tests/any/mod.rs"]
mod any;

use libfuzzer_sys::fuzz_target;
use ranking::fair::Exposure;

type Lists = (u8, f64, u8, Vec<Vec<(u8, f64)>>, Vec<f64>);

fuzz_target!(|input: (Vec<any::AnyGuest>, Vec<(String, u32)>, Vec<any::AnyPair>, Lists)| {
    let (guests, hosts, pairs, (places, softness, rounds, lists, capacities)) = input;
    any::month(&guests, &hosts, &pairs);
    any::lists(Exposure { places: places.into(), softness, rounds: rounds.into() }, &lists, &capacities);
});
