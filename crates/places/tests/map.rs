//! The picture of the Länder.
#![allow(clippy::unwrap_used, missing_docs)]

use places::map::Map;
use places::{lands, places};
use proptest::prelude::*;

/// The corners of every ring of a path, read as a browser reads them.
fn corners(path: &str) -> Vec<Vec<(f64, f64)>> {
    path.split_terminator('z').map(ring).collect()
}

fn ring(data: &str) -> Vec<(f64, f64)> {
    let spaced = data.replace('-', " -").replace(['M', 'l'], " ");
    // ".5.5" is two numbers.
    let mut numbers = Vec::new();
    for part in spaced.split_whitespace() {
        let mut dots = part.match_indices('.').map(|(at, _)| at).skip(1).chain([part.len()]);
        let mut from = 0;
        while from < part.len() {
            let until = dots.next().unwrap();
            numbers.push(part[from..until].parse::<f64>().unwrap());
            from = until;
        }
    }
    assert_eq!(numbers.len() % 2, 0);
    let (mut x, mut y) = (0.0, 0.0);
    numbers
        .chunks(2)
        .map(|step| {
            x += step[0];
            y += step[1];
            (x, y)
        })
        .collect()
}

#[test]
fn the_two_laender_fit_into_thirty_kilobytes() {
    let map = Map::of(&["DE-ST", "DE-TH"], 600);
    assert_eq!(map.districts.len(), 14 + 22);
    let size: usize = map.districts.iter().map(|district| district.path.len()).sum();
    assert!(size <= 30_000, "{size} bytes");
    assert!(map.height > map.width && map.height < 2.0 * map.width);
}

#[test]
fn every_path_stays_inside_the_view_and_the_map_fills_it() {
    for land in lands() {
        let map = Map::of(&[land.iso], 400);
        let (mut left, mut right) = (f64::MAX, f64::MIN);
        for district in &map.districts {
            assert_eq!(district.land, land.iso);
            let rings = corners(&district.path);
            assert!(!rings.is_empty(), "{} is drawn", district.name);
            for (x, y) in rings.into_iter().flatten() {
                assert!(x >= 0.0 && x <= map.width && y >= 0.0 && y <= map.height, "{}", district.name);
                (left, right) = (left.min(x), right.max(x));
            }
        }
        assert!((left - 8.0).abs() < 0.11 && (right - 392.0).abs() < 0.11, "{left} {right}");
    }
}

#[test]
fn every_label_lies_in_its_district() {
    let map = Map::of(&[], 800);
    assert_eq!(map.districts.len(), 400);
    // The projection is linear, so two points give the way back.
    let ((x0, y0), (x1, y1)) = (map.point(47.0, 6.0), map.point(55.0, 15.0));
    for district in &map.districts {
        let lat = 47.0 + (district.label.1 - y0) / (y1 - y0) * 8.0;
        let lon = 6.0 + (district.label.0 - x0) / (x1 - x0) * 9.0;
        assert_eq!(places().district_at((lat, lon)).unwrap().ags, district.ags, "{}", district.name);
    }
}

#[test]
fn north_is_up_east_is_right_and_a_kilometre_is_the_same_both_ways() {
    let map = Map::of(&["DE-ST"], 500);
    let (here, north, east) = (map.point(51.5, 12.0), map.point(51.6, 12.0), map.point(51.5, 12.1));
    assert!(north.1 < here.1 && east.0 > here.0);
    let up = (here.1 - north.1) / places::distance_km((51.5, 12.0), (51.6, 12.0));
    let right = (east.0 - here.0) / places::distance_km((51.5, 12.0), (51.5, 12.1));
    assert!((up / right - 1.0).abs() < 0.03, "{up} {right}");
}

#[test]
fn neighbours_share_their_border_point_by_point() {
    let map = Map::of(&["DE-ST"], 1000);
    let outline = |ags: &str| {
        let shape = map.districts.iter().find(|district| district.ags == ags).unwrap();
        corners(&shape.path)
            .into_iter()
            .map(|ring| {
                let mut tenths: Vec<_> =
                    ring.iter().map(|(x, y)| ((x * 10.0).round() as i64, (y * 10.0).round() as i64)).collect();
                tenths.sort_unstable();
                tenths
            })
            .collect::<Vec<_>>()
    };
    let halle = &outline("15002")[0];
    assert!(outline("15088").iter().any(|hole| hole == halle), "Halle fills the hole in the Saalekreis");
}

#[test]
fn the_same_map_is_the_same_bytes() {
    assert_eq!(format!("{:?}", Map::of(&["DE-TH"], 300)), format!("{:?}", Map::of(&["de-th", "XX", "DE-TH"], 300)));
    assert_eq!(Map::of(&["XX"], 300).districts.len(), 400, "an unknown Land shows the country");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn places_of_the_laender_lie_in_the_view(at in 0usize..16_235, width in 0u32..3000) {
        let place = &places().all()[at];
        let map = Map::of(&[place.land], width);
        let (x, y) = map.point(place.lat, place.lon);
        prop_assert!(x >= 0.0 && x <= map.width && y >= 0.0 && y <= map.height, "{place:?}: {x} {y}");
    }
}
