//! The settings: `kozmos.toml`, then `KOZMOS_…` variables, then the command line. An unknown key is refused, with a
//! suggestion. Every key is documented here and in docs/configuration.md (a test compares the two).

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// All settings. In the environment the key `public_url` is `KOZMOS_PUBLIC_URL`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Address and port the pages are served on.
    pub listen: SocketAddr,
    /// Address and port of the metrics (Prometheus); empty: none.
    pub metrics: Option<SocketAddr>,
    /// The folder of everything that is kept: the database file, outgoing mail that could not be sent.
    pub data: PathBuf,
    /// `postgres://…` for a server; empty: the embedded SQLite in `data`.
    pub database: Option<String>,
    /// The address people type, `https://kozmos.example`: used in mails; `https` makes cookies secure.
    pub public_url: Option<String>,
    /// Slug of the hub that answers when the host name belongs to none.
    pub hub: Option<String>,
    /// `smtp://user:password@host:587`; empty: mails are written to the folder `mail` in `data`.
    pub smtp: Option<String>,
    /// Sender of mails.
    pub mail_from: String,
    /// A service that translates like LibreTranslate, `https://translate.example`; empty: nothing is translated by
    /// machine.
    pub translate_url: Option<String>,
    /// Its key, where it asks for one.
    pub translate_key: Option<String>,
    /// The weights of the sentence model; empty: `models/e5-small-q4.bin` in the current folder, beside the program or
    /// in `data`.
    pub model: Option<PathBuf>,
    /// `text` or `json`.
    pub log: String,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            metrics: None,
            data: PathBuf::from("kozmos-data"),
            database: None,
            public_url: None,
            hub: None,
            smtp: None,
            mail_from: "KOZMOS <kozmos@localhost>".into(),
            translate_url: None,
            translate_key: None,
            model: None,
            log: "text".into(),
        }
    }
}

/// The names of all keys.
pub const KEYS: [&str; 12] = [
    "listen",
    "metrics",
    "data",
    "database",
    "public_url",
    "hub",
    "smtp",
    "mail_from",
    "translate_url",
    "translate_key",
    "model",
    "log",
];

impl Config {
    /// Reads the file (if there is one) and the environment.
    pub fn load(file: &Path, environment: impl Iterator<Item = (String, String)>) -> Result<Config, String> {
        let table = match std::fs::read_to_string(file) {
            Ok(text) => text.parse::<toml::Table>().map_err(|e| format!("{}: {e}", file.display()))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => toml::Table::new(),
            Err(error) => return Err(format!("{}: {error}", file.display())),
        };
        Config::of(table, environment)
    }

    /// Reads what a file says, and the environment, which has the last word.
    pub fn of(mut table: toml::Table, environment: impl Iterator<Item = (String, String)>) -> Result<Config, String> {
        for (name, value) in environment {
            if let Some(key) = name.strip_prefix("KOZMOS_") {
                table.insert(key.to_lowercase(), toml::Value::String(value));
            }
        }
        if let Some(unknown) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
            return Err(match closest(unknown) {
                Some(known) => format!("unknown setting '{unknown}': did you mean '{known}'?"),
                None => format!("unknown setting '{unknown}': the settings are {}", KEYS.join(", ")),
            });
        }
        table.try_into().map_err(|e: toml::de::Error| format!("settings: {}", e.message()))
    }

    /// Do people reach us over https?
    pub fn https(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }

    /// The address for links in mails, without a slash at the end.
    pub fn base_url(&self) -> String {
        self.public_url.clone().map_or_else(|| format!("http://{}", self.listen), |u| u.trim_end_matches('/').into())
    }
}

fn closest(word: &str) -> Option<&'static str> {
    let best = KEYS.into_iter().max_by(|a, b| text::similar(a, word).total_cmp(&text::similar(b, word)))?;
    (text::similar(best, word) > 0.3).then_some(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(text: &str, vars: &[(&str, &str)]) -> Result<Config, String> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("kozmos.toml");
        std::fs::write(&file, text).unwrap();
        Config::load(&file, vars.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())))
    }

    #[test]
    fn the_environment_beats_the_file() {
        let config = load("listen = '127.0.0.1:1'\ndata = '/srv/k'", &[("KOZMOS_LISTEN", "0.0.0.0:9")]).unwrap();
        assert_eq!((config.listen.to_string().as_str(), config.data.to_str()), ("0.0.0.0:9", Some("/srv/k")));
    }

    #[test]
    fn a_mistyped_key_is_refused_with_a_suggestion() {
        assert_eq!(load("lissten = 'x'", &[]).unwrap_err(), "unknown setting 'lissten': did you mean 'listen'?");
        assert!(load("", &[("KOZMOS_DATABSE", "x")]).unwrap_err().ends_with("did you mean 'database'?"));
    }

    #[test]
    fn every_setting_is_documented() {
        let docs = include_str!("../../../docs/configuration.md");
        for key in KEYS {
            assert!(docs.contains(&format!("| `{key}` |")), "{key}");
        }
    }
}
