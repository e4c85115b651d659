//! The map of a directory: districts shaded by number, a mark for every place, and a table that says the same.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use fields::Fields;
use places::map::Map;
use web::Tr;

use super::labels;
use crate::organisations::Kind;
use crate::organisations::store::Point;

/// Units of the picture's width.
const WIDTH: u32 = 560;

/// What the template draws.
pub struct Drawn {
    /// Units.
    pub width: f64,
    /// Units.
    pub height: f64,
    /// The districts.
    pub areas: Vec<Area>,
    /// The places.
    pub marks: Vec<Mark>,
    /// The same as a table: every district with somebody in it.
    pub rows: Vec<Row>,
    /// How many are not on the map.
    pub elsewhere: i64,
}

/// A district.
pub struct Area {
    /// SVG path.
    pub path: String,
    /// Name and number.
    pub title: String,
    /// Shade, 0–4.
    pub level: i64,
}

/// A place.
pub struct Mark {
    /// Across.
    pub x: f64,
    /// Down.
    pub y: f64,
    /// Half its size.
    pub size: f64,
    /// The profile, or the list of that district.
    pub href: String,
    /// What is there.
    pub label: String,
}

/// A district in the table.
pub struct Row {
    /// Its name.
    pub name: String,
    /// The list of that district.
    pub href: String,
    /// How many are there.
    pub number: i64,
}

/// The map of some Länder, computed once.
fn outlines(lands: &[String]) -> Arc<Map> {
    static KNOWN: LazyLock<Mutex<HashMap<Vec<String>, Arc<Map>>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let draw = || {
        let codes: Vec<&str> = lands.iter().map(String::as_str).collect();
        Arc::new(Map::of(&codes, WIDTH))
    };
    Arc::clone(known.entry(lands.to_vec()).or_insert_with(draw))
}

/// Draws the map of the hub's Länder, or of the one that was chosen. `query` holds the filters that the links keep.
pub fn draw(t: &Tr, lands: &[String], kind: Kind, points: &[Point], total: i64, query: &Fields) -> Drawn {
    let chosen = lands.iter().find(|land| **land == query.get("land"));
    let map = outlines(chosen.map_or(lands, std::slice::from_ref));
    let inside = |point: &&Point| map.districts.iter().any(|d| Some(d.ags) == point.ags.as_deref());
    let shown: Vec<&Point> = points.iter().filter(inside).collect();
    let mut numbers: BTreeMap<&str, i64> = BTreeMap::new();
    for point in &shown {
        *numbers.entry(point.ags.as_deref().unwrap_or("")).or_default() += point.number;
    }
    let most = numbers.values().copied().max().unwrap_or(1).max(1);
    let count = |number: i64| t.one(&format!("organisations-count-{}", kind.plural()), "number", number);
    let colon = t.get("site-colon");
    let list = |ags: &str| district_list(t, kind, query, ags);
    let area = |district: &places::map::Shape| {
        let number = numbers.get(district.ags).copied().unwrap_or(0);
        let level = if number == 0 { 0 } else { 1 + (number - 1) * 4 / most };
        Area { path: district.path.clone(), title: format!("{}{colon}{}", district.name, count(number)), level }
    };
    let mark = |point: &&Point| {
        let (x, y) = map.point(point.lat, point.lon);
        let size = (3.5 + (point.number as f64).sqrt() * 1.5).min(14.0).round();
        let (href, label) = match point.number {
            1 => (format!("/{}/organisations/{}", t.locale.code(), point.slug), point.name.clone()),
            number => (list(point.ags.as_deref().unwrap_or("")), format!("{}{colon}{}", point.place, count(number))),
        };
        Mark { x, y, size, href, label }
    };
    let row = |(ags, number): (&&str, &i64)| Row { name: labels::district(ags), href: list(ags), number: *number };
    let mut rows: Vec<Row> = numbers.iter().map(row).collect();
    rows.sort_by(|a, b| b.number.cmp(&a.number).then_with(|| a.name.cmp(&b.name)));
    let areas = map.districts.iter().map(area).collect();
    let marks = shown.iter().map(mark).collect();
    let elsewhere = total - numbers.values().sum::<i64>();
    Drawn { width: map.width, height: map.height, areas, marks, rows, elsewhere }
}

fn district_list(t: &Tr, kind: Kind, query: &Fields, ags: &str) -> String {
    let kept = query.query_without(&["district", "after", "view"]);
    let and = if kept.is_empty() { "" } else { "&" };
    format!("/{}/organisations/{}?{kept}{and}district={ags}", t.locale.code(), kind.plural())
}
