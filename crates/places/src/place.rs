//! The bundled data, read once, and the plain questions to it.

use std::io::Read;
use std::ops::RangeInclusive;
use std::sync::{LazyLock, OnceLock};

use crate::district::current_ags;
use crate::names::Names;
use crate::{District, Land, Position, Region};

static PLACES_TSV: &[u8] = include_bytes!("../data/places.tsv.gz");
static DISTRICTS_TSV: &[u8] = include_bytes!("../data/districts.tsv.gz");

static PLACES: LazyLock<Places> = LazyLock::new(Places::read);

/// The bundled data. The first call reads it, the first search by name sorts the
/// names (some ten milliseconds each), so a server does both when it starts.
pub fn places() -> &'static Places {
    &PLACES
}

/// A town or village with one of its postcodes. A village that shares its
/// postcode with others has the position of the postcode, not its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Five digits.
    pub postcode: &'static str,
    /// The name, `Halle (Saale)`.
    pub name: &'static str,
    /// The code (AGS, five digits) of the district.
    pub district: &'static str,
    /// ISO 3166-2 code of the Land.
    pub land: &'static str,
    /// Degrees north, of the middle of the postcode area.
    pub lat: f64,
    /// Degrees east, of the middle of the postcode area.
    pub lon: f64,
    /// Hundreds of inhabitants as far as known, else the number of postcodes;
    /// orders places of the same name.
    pub(crate) weight: u32,
}

impl Place {
    /// Latitude and longitude together.
    pub fn position(&self) -> Position {
        (self.lat, self.lon)
    }

    /// The district as a region.
    pub fn region(&self) -> Region {
        Region::District(self.district)
    }

    /// Reads `postcode ⇥ name ⇥ ags ⇥ lat ⇥ lon ⇥ weight`.
    fn read(line: &'static str) -> Option<Place> {
        let mut cells = line.split('\t');
        let (postcode, name, district) = (cells.next()?, cells.next()?, cells.next()?);
        let mut number = || cells.next()?.parse::<f64>().ok();
        let (lat, lon, weight) = (number()?, number()?, number()? as u32);
        Some(Place { postcode, name, district, land: Land::of_ags(district)?.iso, lat, lon, weight })
    }
}

/// All places and districts of Germany.
pub struct Places {
    places: Vec<Place>,
    districts: Vec<District>,
    names: OnceLock<Names>,
}

impl Places {
    fn read() -> Places {
        let places: Vec<Place> = unpacked(PLACES_TSV).lines().filter_map(Place::read).collect();
        let districts = unpacked(DISTRICTS_TSV).lines().filter_map(District::read).collect();
        Places { places, districts, names: OnceLock::new() }
    }

    pub(crate) fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::of(&self.places))
    }

    /// Every place and postcode, by postcode, larger places first.
    pub fn all(&self) -> &[Place] {
        &self.places
    }

    /// The places that share a postcode, the largest first; empty when the
    /// postcode is unknown (also those of companies and of post boxes).
    pub fn by_postcode(&self, postcode: &str) -> &[Place] {
        self.postcodes(postcode..=postcode)
    }

    /// The places from the first postcode to the last, by postcode.
    pub(crate) fn postcodes(&self, range: RangeInclusive<&str>) -> &[Place] {
        let from = self.places.partition_point(|place| place.postcode < *range.start());
        let until = self.places.partition_point(|place| place.postcode <= *range.end());
        self.places.get(from..until).unwrap_or_default()
    }

    /// The district with this code (AGS). The code of Eisenach before it was
    /// merged in 2021 (`16056`) gives the Wartburgkreis (`16063`).
    pub fn district(&self, ags: &str) -> Option<&District> {
        let ags = current_ags(ags);
        let at = self.districts.binary_search_by(|district| district.ags.cmp(ags)).ok()?;
        self.districts.get(at)
    }

    /// All districts, by code.
    pub fn districts(&self) -> &[District] {
        &self.districts
    }

    /// The districts of a Land (`DE-ST`), by code; empty for an unknown Land.
    pub fn districts_of(&self, land: &str) -> &[District] {
        let Some(land) = Land::by_iso(land) else { return &[] };
        let from = self.districts.partition_point(|district| &district.ags[..2] < land.ags);
        let until = self.districts.partition_point(|district| &district.ags[..2] <= land.ags);
        &self.districts[from..until]
    }

    /// The district at a position, as exact as the simplified borders (200 m).
    pub fn district_at(&self, at: Position) -> Option<&District> {
        self.districts.iter().find(|district| district.contains(at))
    }
}

/// The text of a bundled file. It is kept for good: all names point into it.
fn unpacked(file: &'static [u8]) -> &'static str {
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("a bundled file is whole");
    text.leak()
}
