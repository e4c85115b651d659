//! No file and no variable breaks the reading of settings, pages and hubs: they are read or refused with words.
#![no_main]

use kozmos::config::Config;
use kozmos::content::PageFile;
use kozmos::hubs::Facts;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (file, variables) = text.split_once("\n\n\n").unwrap_or((text, ""));
    let variables = variables.lines().filter_map(|line| line.split_once('='));
    if let Ok(table) = file.parse::<toml::Table>() {
        match Config::of(table, variables.map(|(name, value)| (name.to_owned(), value.to_owned()))) {
            Ok(config) => assert!(!config.base_url().ends_with('/')),
            Err(words) => assert!(!words.is_empty()),
        }
    }
    let _ = (toml::from_str::<PageFile>(file), toml::from_str::<Facts>(file));
});
