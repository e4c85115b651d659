//! Machine translation: off until the operator names a service. What a machine wrote is marked, on the page and in the
//! lists, until a person has read it or written it anew.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::State;
use super::exchange::Unit;
use crate::config::Config;

/// Something that translates. It may take its time: callers ask it from a thread of its own.
pub trait Translator: Send + Sync {
    /// The pieces of a text, in their order, from one language into another (ISO 639).
    fn translate(&self, pieces: &[&str], from: &str, to: &str) -> Result<Vec<String>, String>;
}

/// The translator of the settings; none: nothing ever leaves the house.
pub fn translator(config: &Config) -> Option<Arc<dyn Translator>> {
    let url = config.translate_url.as_deref()?.trim_end_matches('/');
    Some(Arc::new(Service { url: format!("{url}/translate"), key: config.translate_key.clone() }))
}

/// May a machine write this text? Never over the work of a person that still says what its source says.
pub fn wanted(state: State) -> bool {
    matches!(state, State::Missing | State::Fallback | State::Outdated | State::Machine)
}

/// Puts the translation into the pieces.
pub fn fill(translator: &dyn Translator, units: &mut [Unit], from: &str, to: &str) -> Result<(), String> {
    let pieces: Vec<&str> = units.iter().map(|unit| unit.source.as_str()).collect();
    let back = translator.translate(&pieces, from, to)?;
    if back.len() != units.len() || back.iter().any(|piece| piece.trim().is_empty()) {
        return Err(format!("{} pieces were sent, {} came back, or one of them is empty", units.len(), back.len()));
    }
    units.iter_mut().zip(back).for_each(|(unit, target)| unit.target = target);
    Ok(())
}

/// A service that speaks like LibreTranslate.
struct Service {
    url: String,
    key: Option<String>,
}

/// A long page takes a small machine a while.
const PATIENCE: Duration = Duration::from_secs(90);

/// The longest answer that is read.
const LARGEST: u64 = 4 << 20;

#[derive(Serialize)]
struct Question<'a> {
    q: &'a [&'a str],
    source: &'a str,
    target: &'a str,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "translatedText")]
    texts: Vec<String>,
}

impl Translator for Service {
    fn translate(&self, pieces: &[&str], from: &str, to: &str) -> Result<Vec<String>, String> {
        // A service that sends us elsewhere with the text is not the one that was named.
        let config = ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).max_redirects(0).build();
        let agent: ureq::Agent = config.into();
        let api_key = self.key.as_deref();
        let question = Question { q: pieces, source: from, target: to, format: "text", api_key };
        let question = serde_json::to_string(&question).map_err(|e| e.to_string())?;
        let sent = agent.post(&self.url).header("content-type", "application/json").send(question);
        let mut answer = sent.map_err(|e| e.to_string())?;
        let text = answer.body_mut().with_config().limit(LARGEST).read_to_string().map_err(|e| e.to_string())?;
        serde_json::from_str(&text).map(|answer: Answer| answer.texts).map_err(|e| e.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Upside(usize);

    impl Translator for Upside {
        fn translate(&self, pieces: &[&str], _: &str, _: &str) -> Result<Vec<String>, String> {
            Ok(pieces.iter().take(self.0).map(|piece| piece.chars().rev().collect()).collect())
        }
    }

    #[test]
    fn an_answer_that_is_not_whole_is_none() {
        let unit = |source: &str| Unit { id: source.into(), source: source.into(), target: String::new() };
        let mut units = [unit("ab"), unit("cd")];
        assert!(fill(&Upside(1), &mut units, "de", "ar").is_err());
        assert!(units.iter().all(|unit| unit.target.is_empty()), "nothing is half done");
        fill(&Upside(2), &mut units, "de", "ar").unwrap();
        assert_eq!(units.map(|unit| unit.target), ["ba", "dc"]);
    }

    #[test]
    fn a_machine_writes_over_nothing_that_a_person_keeps_up() {
        let written: Vec<State> = State::ALL.into_iter().filter(|state| wanted(*state)).collect();
        assert_eq!(written, [State::Missing, State::Fallback, State::Outdated, State::Machine]);
        assert!(translator(&Config::default()).is_none(), "off by default");
    }
}
