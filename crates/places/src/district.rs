//! Districts (Landkreise and kreisfreie Städte) and their borders.

use crate::Land;

/// A position in degrees, WGS 84: latitude, longitude.
pub type Position = (f64, f64);

/// The separate town of Eisenach became part of the Wartburgkreis on
/// 2021-07-01. Its old code still stands in older lists and means the
/// Wartburgkreis here; the border between the two is dissolved in the data.
const MERGED: [(&str, &str); 1] = [("16056", "16063")];

/// A district as of July 2021 (400 of them).
#[derive(Clone, Debug)]
pub struct District {
    /// The official five-digit code (AGS).
    pub ags: &'static str,
    /// The name with its kind where the kind tells it from a town:
    /// `Landkreis Stendal`, `Burgenlandkreis`, `Halle (Saale)`.
    pub name: String,
    /// The name alone, short enough for a map: `Stendal`. Not unique:
    /// 22 towns have a district of the same name around them.
    pub short: &'static str,
    /// ISO 3166-2 code of its Land.
    pub land: &'static str,
    /// Whether it is a town of its own (kreisfreie Stadt, Stadtkreis).
    pub urban: bool,
    /// Outlines and holes, the largest first; a point is inside when it lies
    /// in an odd number of them. Each is closed without repeating its first
    /// position. Simplified to about 200 m.
    pub rings: Vec<Vec<Position>>,
}

impl District {
    /// Whether a position lies inside the simplified border.
    pub fn contains(&self, at: Position) -> bool {
        inside(&self.rings, at)
    }

    /// Reads `ags ⇥ kind ⇥ name ⇥ rings`.
    pub(crate) fn read(line: &'static str) -> Option<District> {
        let mut cells = line.split('\t');
        let (ags, kind, short, rings) = (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
        let urban = matches!(kind, "Kreisfreie Stadt" | "Stadtkreis");
        let says_its_kind = short.to_lowercase().contains("kreis")
            || ["Region ", "Städteregion ", "Regionalverband "].iter().any(|kind| short.starts_with(kind));
        let name = if urban || says_its_kind { short.to_owned() } else { format!("{kind} {short}") };
        let rings = rings.split(';').map(read_ring).collect();
        Some(District { ags, name, short, land: Land::of_ags(ags)?.iso, urban, rings })
    }
}

/// The code that is valid today for a code that may be older.
pub(crate) fn current_ags(ags: &str) -> &str {
    MERGED.iter().find(|(old, _)| *old == ags).map_or(ags, |(_, new)| new)
}

/// A ring is written as whole thousandths of a degree, longitude before
/// latitude: a first position, then the step to each next one.
fn read_ring(numbers: &str) -> Vec<Position> {
    let mut numbers = numbers.split(' ').filter_map(|number| number.parse::<i32>().ok());
    let (mut lat, mut lon) = (0, 0);
    std::iter::from_fn(|| {
        lon += numbers.next()?;
        lat += numbers.next()?;
        Some((f64::from(lat) / 1000.0, f64::from(lon) / 1000.0))
    })
    .collect()
}

/// The even-odd rule over all rings, in whatever units the positions have.
pub(crate) fn inside(rings: &[Vec<Position>], (y, x): Position) -> bool {
    let crossings = rings
        .iter()
        .flat_map(|ring| sides(ring))
        .filter(|((y0, x0), (y1, x1))| (*y0 > y) != (*y1 > y) && x < (x1 - x0) * (y - y0) / (y1 - y0) + x0);
    crossings.count() % 2 == 1
}

/// The sides of a ring, the closing one included.
pub(crate) fn sides(ring: &[Position]) -> impl Iterator<Item = (Position, Position)> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}
