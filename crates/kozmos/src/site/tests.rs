//! The frame's own rules.

use super::pages::asset_path;

#[test]
fn the_address_of_an_asset_carries_its_version() {
    let path = asset_path("site.css");
    assert!(path.starts_with("/assets/") && path.ends_with("/site.css") && path.len() > 25, "{path}");
}
