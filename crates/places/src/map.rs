//! Outlines of districts for a page to draw.
//!
//! The projection is equirectangular, true to scale at the middle latitude of
//! what is shown. Over one or two Länder shapes are off by less than 1 %, over
//! all of Germany by 6 % at the edges: fine for a picture, not for measuring.
//!
//! ```
//! let map = places::map::Map::of(&["DE-ST", "DE-TH"], 600);
//! let halle = places::places().find("Halle").expect("a place");
//! let (x, y) = map.point(halle.lat, halle.lon);
//! assert!(x > 0.0 && x < map.width && y > 0.0 && y < map.height);
//! ```

use std::fmt::Write;

use crate::district::{inside, sides};
use crate::{District, Land, Position, places};

/// Blank border, as a share of the width.
const MARGIN: f64 = 0.02;
/// How finely the best point for a label is searched, in steps per side.
const LABEL_STEPS: u32 = 20;

/// Districts in the units of an SVG; `viewBox="0 0 {width} {height}"`.
#[derive(Clone, Debug)]
pub struct Map {
    /// As asked for.
    pub width: f64,
    /// Follows from the width and the shape of the Länder; a whole number.
    pub height: f64,
    /// By Land in the order asked for, then by code.
    pub districts: Vec<Shape>,
    view: View,
}

/// One district to draw.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The code (AGS).
    pub ags: &'static str,
    /// The full name, for a title: `Landkreis Stendal`.
    pub name: &'static str,
    /// The short name, for a label: `Stendal`.
    pub short: &'static str,
    /// ISO 3166-2 code of the Land.
    pub land: &'static str,
    /// SVG path data with one decimal. Holes (a town inside a district) need
    /// `fill-rule="evenodd"`.
    pub path: String,
    /// The middle of the widest part, always inside the district.
    pub label: (f64, f64),
}

impl Map {
    /// The districts of these Länder (`DE-ST`), `width` units wide (at least
    /// one). Unknown codes are left out; without a known one it is the map of
    /// Germany. The same call gives the same bytes; it takes some
    /// milliseconds per Land, so keep the result.
    pub fn of(lands: &[&str], width: u32) -> Map {
        let chosen: Vec<&District> = lands
            .iter()
            .enumerate()
            .filter(|(at, land)| !lands[..*at].iter().any(|earlier| earlier.eq_ignore_ascii_case(land)))
            .filter(|(_, land)| Land::by_iso(land).is_some())
            .flat_map(|(_, land)| places().districts_of(land))
            .collect();
        let chosen = if chosen.is_empty() { places().districts().iter().collect() } else { chosen };
        let width = f64::from(width.max(1));
        let (view, height) = View::of(&chosen, width);
        let districts = chosen.iter().map(|district| view.shape(district)).collect();
        Map { width, height, districts, view }
    }

    /// Where a position is on this map, to one decimal; outside
    /// `0..width × 0..height` for positions outside of the Länder.
    pub fn point(&self, lat: f64, lon: f64) -> (f64, f64) {
        let (y, x) = self.view.project((lat, lon));
        (tenth(x), tenth(y))
    }
}

/// A linear projection: north-west corner and units per degree.
#[derive(Clone, Copy, Debug)]
struct View {
    north: f64,
    west: f64,
    per_lat: f64,
    per_lon: f64,
    margin: f64,
}

impl View {
    /// Fits the districts into the width; also gives the height.
    fn of(districts: &[&District], width: f64) -> (View, f64) {
        let all = || districts.iter().flat_map(|district| district.rings.iter().flatten());
        let north = all().fold(f64::MIN, |most, at| most.max(at.0));
        let south = all().fold(f64::MAX, |least, at| least.min(at.0));
        let east = all().fold(f64::MIN, |most, at| most.max(at.1));
        let west = all().fold(f64::MAX, |least, at| least.min(at.1));
        let margin = width * MARGIN;
        let per_lon = (width - 2.0 * margin) / (east - west);
        let per_lat = per_lon / ((north + south) / 2.0).to_radians().cos();
        let height = ((north - south) * per_lat + 2.0 * margin).ceil();
        (View { north, west, per_lat, per_lon, margin }, height)
    }

    /// As (y, x), the order of (latitude, longitude).
    fn project(&self, (lat, lon): Position) -> Position {
        (self.margin + (self.north - lat) * self.per_lat, self.margin + (lon - self.west) * self.per_lon)
    }

    fn shape(&self, district: &'static District) -> Shape {
        let rings: Vec<Vec<Position>> =
            district.rings.iter().map(|ring| ring.iter().map(|at| self.project(*at)).collect()).collect();
        Shape {
            ags: district.ags,
            name: &district.name,
            short: district.short,
            land: district.land,
            path: path(&rings),
            label: label(&rings),
        }
    }
}

fn tenth(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// Steps between points are counted in tenths, so rounding never adds up and
/// neighbours keep exactly the same border.
fn path(rings: &[Vec<Position>]) -> String {
    let mut data = String::new();
    for ring in rings {
        let mut points: Vec<(i64, i64)> =
            ring.iter().map(|(y, x)| ((x * 10.0).round() as i64, (y * 10.0).round() as i64)).collect();
        points.dedup();
        // On a small map an islet or an exclave may shrink to nothing.
        let Some((&first, others)) = points.split_first().filter(|(_, others)| others.len() > 1) else { continue };
        data.push('M');
        number(&mut data, first.0);
        number(&mut data, first.1);
        data.push('l');
        let mut last = first;
        for &next in others {
            number(&mut data, next.0 - last.0);
            number(&mut data, next.1 - last.1);
            last = next;
        }
        data.push('z');
    }
    data
}

/// Appends tenths in the shortest form that SVG allows (`-.5`, `3`, `12.4`),
/// with a blank only where the numbers would run together.
fn number(data: &mut String, tenths: i64) {
    let after_number = data.ends_with(|c: char| c.is_ascii_digit());
    if tenths < 0 {
        data.push('-');
    } else if after_number {
        data.push(' ');
    }
    let (whole, part) = (tenths.abs() / 10, tenths.abs() % 10);
    // Writing to a String cannot fail.
    if whole > 0 || part == 0 {
        let _ = write!(data, "{whole}");
    }
    if part > 0 {
        let _ = write!(data, ".{part}");
    }
}

/// The point of a grid over the largest ring that is farthest from every
/// border: the centre of gravity may lie in a hole (Saalekreis around Halle).
fn label(rings: &[Vec<Position>]) -> (f64, f64) {
    let Some(outline) = rings.first().filter(|outline| !outline.is_empty()) else { return (0.0, 0.0) };
    let bounds = |pick: fn(&Position) -> f64| {
        let least = outline.iter().map(pick).fold(f64::MAX, f64::min);
        (least, outline.iter().map(pick).fold(f64::MIN, f64::max) - least)
    };
    let ((top, height), (left, width)) = (bounds(|at| at.0), bounds(|at| at.1));
    let step = |at: u32| (f64::from(at) + 0.5) / f64::from(LABEL_STEPS);
    let (mut best, mut room) = (outline[0], f64::MIN);
    for cell in 0..LABEL_STEPS * LABEL_STEPS {
        let at = (top + step(cell / LABEL_STEPS) * height, left + step(cell % LABEL_STEPS) * width);
        if inside(rings, at) {
            let here = rings.iter().flat_map(|ring| sides(ring)).map(|side| gap(at, side)).fold(f64::MAX, f64::min);
            if here > room {
                (best, room) = (at, here);
            }
        }
    }
    (tenth(best.1), tenth(best.0))
}

/// The squared distance of a point from a side.
fn gap((y, x): Position, ((y0, x0), (y1, x1)): (Position, Position)) -> f64 {
    let (dy, dx) = (y1 - y0, x1 - x0);
    let along = ((y - y0) * dy + (x - x0) * dx) / (dy * dy + dx * dx).max(f64::MIN_POSITIVE);
    let along = along.clamp(0.0, 1.0);
    (y - y0 - along * dy).powi(2) + (x - x0 - along * dx).powi(2)
}
