//! Our holidays of every region 1995–2100 against those of another program, the Python package `holidays` (MIT), day by
//! day, both ways. `scripts/compare-holidays` writes its days down anew.

use std::collections::BTreeSet;

use calendar::{Holiday, Land, Region};

const THEIRS: &str = include_str!("holidays.tsv");

/// The region of a name in the file: the code of a Land, with "+" where a commune keeps a day that the others do not.
fn region(name: &str) -> Region {
    if name == "Augsburg" {
        return Region::of_commune(Land::BY, "09761", "Augsburg");
    }
    let code = name.trim_end_matches('+');
    let land = Land::ALL.into_iter().find(|land| format!("{land:?}") == code).expect("a Land");
    let local = match (name.ends_with('+'), land) {
        (true, Land::BY) => vec![Holiday::AssumptionDay],
        (true, _) => vec![Holiday::CorpusChristi],
        (false, _) => Vec::new(),
    };
    Region { land, local }
}

#[test]
fn every_holiday_of_every_land_is_the_same_in_another_program() {
    let (mut regions, mut days) = (BTreeSet::new(), 0);
    for line in THEIRS.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (name, year) = (cells.next().expect("a region"), cells.next().expect("a year"));
        let theirs: BTreeSet<String> = cells.map(|day| format!("{year}-{day}")).collect();
        let year = year.parse().expect("a number");
        let ours: BTreeSet<String> = region(name).holidays(year).iter().map(|(day, _)| day.to_string()).collect();
        assert_eq!(ours, theirs, "{name} {year}");
        regions.insert(name);
        days += theirs.len();
    }
    // Sixteen Länder, Augsburg, and three Länder as in communes with a day of their own.
    assert_eq!(regions.len(), 20);
    assert!(days > 23_000, "{days} days compared");
}
