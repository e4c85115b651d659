//! The frame's own rules.

use super::pages::asset_path;

#[test]
fn the_address_of_an_asset_carries_its_version() {
    let path = asset_path("site.css");
    assert!(path.starts_with("/assets/") && path.ends_with("/site.css") && path.len() > 25, "{path}");
}

#[test]
fn a_browser_can_check_the_script_before_it_runs_it() {
    let hash = super::pages::script_integrity();
    assert!(hash.starts_with("sha384-") && hash.len() == 71, "{hash}");
}
