//! Puts the messages of `locales/` into the binary and refuses to build while a key is missing in one of the locales.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

const LOCALES: [&str; 9] = ["de", "de-x-plain", "en", "fr", "ru", "ar", "es", "pl", "vi"];

fn main() {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../locales");
    println!("cargo:rerun-if-changed={}", root.display());
    println!("cargo:rerun-if-changed=../../migrations");
    println!("cargo:rerun-if-changed=../../assets");
    let mut list = String::from("&[\n");
    let mut keys: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for locale in LOCALES {
        let known = keys.entry(locale).or_default();
        for file in files(&root.join(locale)) {
            println!("cargo:rerun-if-changed={}", file.display());
            let text = fs::read_to_string(&file).expect("a message file is readable");
            for key in text.lines().filter_map(key_of) {
                assert!(known.insert(key.to_owned()), "{}: the key {key} stands twice", file.display());
            }
            let path = file.canonicalize().expect("it was just read");
            let _ = writeln!(list, "(\"{locale}\", include_str!({:?})),", path.display().to_string());
        }
    }
    list.push(']');
    let all: BTreeSet<&String> = keys.values().flatten().collect();
    let mut missing = String::new();
    for (locale, known) in &keys {
        for key in all.iter().filter(|key| !known.contains(**key)) {
            let _ = writeln!(missing, "{locale}: {key}");
        }
    }
    assert!(missing.is_empty() || env::var_os("KOZMOS_UNTRANSLATED").is_some(), "messages missing:\n{missing}");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("locales.rs");
    fs::write(out, list).expect("the output folder is writable");
}

fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (key.starts_with(|c: char| c.is_ascii_lowercase()) && key.chars().all(plain)).then_some(key)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "ftl"));
    files.sort();
    files
}
