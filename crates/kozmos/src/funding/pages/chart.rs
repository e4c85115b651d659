//! What was granted, year by year: columns as numbers of an SVG, and rows of the table that says the same.

use std::collections::BTreeMap;

use crate::funding::store::Year;

/// More columns than these are hard to read on a phone: then the table with its bars is the picture.
const COLUMNS: usize = 7;
/// The baseline of the columns and the height of the tallest.
const BASE: i64 = 130;
const TALLEST: i64 = 105;

/// A column of the chart, in units of its 300 by 155 picture.
pub struct Column {
    /// The year.
    pub year: String,
    /// How many grants.
    pub grants: i64,
    /// Left edge.
    pub x: i64,
    /// Upper edge.
    pub y: i64,
    /// Width.
    pub width: i64,
    /// Height.
    pub height: i64,
}

impl Column {
    /// Where its texts are centred.
    pub fn middle(&self) -> i64 {
        self.x + self.width / 2
    }

    /// Where its number stands.
    pub fn above(&self) -> i64 {
        self.y - 5
    }
}

/// The columns of the chart, years without grants included; none when there are too many years or only one.
pub fn columns(years: &[Year]) -> Vec<Column> {
    let mut counts: BTreeMap<i64, i64> = BTreeMap::new();
    for year in years {
        if let Ok(number) = year.year.parse() {
            *counts.entry(number).or_default() += year.grants;
        }
    }
    let (Some(first), Some(last)) = (counts.keys().next().copied(), counts.keys().next_back().copied()) else {
        return Vec::new();
    };
    let span = (last - first + 1).unsigned_abs() as usize;
    if !(2..=COLUMNS).contains(&span) {
        return Vec::new();
    }
    let most = counts.values().copied().max().unwrap_or(1).max(1);
    let step = 270 / span as i64;
    let width = (step * 7 / 10).min(40);
    (first..=last)
        .zip(0i64..)
        .map(|(year, at)| {
            let grants = counts.get(&year).copied().unwrap_or(0);
            let height = (grants * TALLEST + most - 1) / most;
            let x = 20 + at * step + (step - width) / 2;
            Column { year: year.to_string(), grants, x, y: BASE - height, width, height }
        })
        .collect()
}

/// The share of a year in the fullest one, in percent, for the bar of its row.
pub fn share(years: &[Year], year: &Year) -> i64 {
    let most = years.iter().map(|year| year.grants).max().unwrap_or(1).max(1);
    (year.grants * 100 + most - 1) / most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(year: &str, grants: i64) -> Year {
        Year { year: year.into(), currency: "EUR".into(), grants, known: grants, sum: 100 }
    }

    #[test]
    fn a_year_without_grants_has_its_empty_place() {
        let drawn = columns(&[year("2021", 2), year("2023", 4), year("", 9)]);
        let read: Vec<(&str, i64, i64)> = drawn.iter().map(|c| (c.year.as_str(), c.grants, c.height)).collect();
        assert_eq!(read, [("2021", 2, 53), ("2022", 0, 0), ("2023", 4, 105)]);
        assert!(drawn.iter().all(|c| c.x >= 20 && c.x + c.width <= 290 && c.y + c.height == BASE));
    }

    #[test]
    fn many_years_are_a_table_not_a_chart() {
        assert!(columns(&[year("1990", 1), year("2020", 1)]).is_empty());
        assert!(columns(&[year("2020", 1)]).is_empty());
        assert_eq!(share(&[year("2020", 1), year("2021", 3)], &year("2020", 1)), 34);
    }
}
