//! Where things are in Germany: postcodes, place names, districts and Länder
//! as open data inside the program, so that no address leaves the house.
//!
//! * [`places`] gives the data: [`Places::by_postcode`], [`Places::find`] for
//!   what people type, [`Places::suggest`] while they type.
//! * [`Region`] is where somebody works or gives: `DE`, `DE-ST` or `15002`.
//! * [`map::Map`] turns Länder into outlines that a page can draw.
//!
//! Sources, licences and the attributions a public page owes are in
//! `data/NOTICE.md`; [`ATTRIBUTION`] is the line to print.

mod district;
mod exonyms;
mod land;
pub mod map;
mod names;
mod place;
mod region;

pub use district::{District, Position};
pub use exonyms::exonyms;
pub use land::{Land, lands};
pub use place::{Place, Places, places};
pub use region::Region;

/// The attribution that every page with a map or places taken from this crate
/// must show, as the licences ask (dl-de/by-2-0 and CC BY 4.0).
pub const ATTRIBUTION: &str = "© GeoBasis-DE / BKG 2021 (Daten verändert), © GeoNames (CC BY 4.0)";

/// The distance of two positions in kilometres along the surface of the earth
/// (great circle, mean radius 6371 km; within 0.5 % of the exact one).
pub fn distance_km(from: Position, to: Position) -> f64 {
    let (lat, other) = (from.0.to_radians(), to.0.to_radians());
    let half_lat = ((other - lat) / 2.0).sin();
    let half_lon = ((to.1 - from.1).to_radians() / 2.0).sin();
    let chord = half_lat * half_lat + lat.cos() * other.cos() * half_lon * half_lon;
    2.0 * 6371.0 * chord.clamp(0.0, 1.0).sqrt().asin()
}
