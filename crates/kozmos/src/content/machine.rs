//! Machine translation: off until the operator names a service. What a machine wrote is marked, on the page and in the
//! lists, until a person has read it or written it anew.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::marks::Marked;
use super::store::Version;
use super::{State, Writing};
use crate::config::Config;

/// Something that translates. It may take its time: callers ask it from a thread of its own.
pub trait Translator: Send + Sync {
    /// The pieces of a text, in their order, from one language into another (ISO 639). Each is HTML: words, and tags with
    /// an `id` that have to come back.
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

/// Why there is no text of the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failed {
    /// It did not answer, or nothing that is an answer.
    Silent(String),
    /// A link, a picture or something else of the text did not come back as it was sent.
    Broken,
}

/// The text of a version in another language.
pub fn write(translator: &dyn Translator, source: &Version, from: &str, to: &str) -> Result<Writing, Failed> {
    let (title, summary) = (Marked::plain(&source.title), Marked::plain(&source.summary));
    let (body, aside) = (Marked::read(&source.body), Marked::read(&source.aside));
    let pieces: Vec<&str> = [&title, &summary, &body, &aside].into_iter().flat_map(Marked::asked).collect();
    let back =
        if pieces.is_empty() { Vec::new() } else { translator.translate(&pieces, from, to).map_err(Failed::Silent)? };
    if back.len() != pieces.len() {
        return Err(Failed::Silent(format!("{} pieces were sent, {} came back", pieces.len(), back.len())));
    }
    let mut answers = back.iter();
    // In the order in which they were asked.
    let mut said = |text: &Marked| text.said(&mut answers).ok_or(Failed::Broken);
    let (title, summary) = (said(&title)?, said(&summary)?);
    Ok(Writing { title, slug: String::new(), summary, body: said(&body)?, aside: said(&aside)? })
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
        let question = Question { q: pieces, source: from, target: to, format: "html", api_key };
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

    /// Says everything in capital letters, as many pieces as it can.
    struct Loud(usize);

    impl Translator for Loud {
        fn translate(&self, pieces: &[&str], _: &str, _: &str) -> Result<Vec<String>, String> {
            Ok(pieces.iter().take(self.0).map(|piece| piece.to_uppercase()).collect())
        }
    }

    fn version(body: &str) -> Version {
        let text = |text: &str| text.to_owned();
        Version { title: text("Titel"), body: text(body), ..Version::default() }
    }

    #[test]
    fn an_answer_that_is_not_whole_is_none() {
        let source = version("Eins\n\nZwei");
        let few = write(&Loud(2), &source, "de", "ar");
        assert_eq!(few, Err(Failed::Silent("3 pieces were sent, 2 came back".into())));
        let whole = write(&Loud(3), &source, "de", "ar").unwrap();
        assert_eq!((whole.title.as_str(), whole.body.as_str(), whole.aside.as_str()), ("TITEL", "EINS\n\nZWEI", ""));
        // `ID` is no `id`: whoever changes a tag breaks it.
        assert_eq!(write(&Loud(2), &version("Eine [Seite](/de/x)"), "de", "ar"), Err(Failed::Broken));
    }

    #[test]
    fn a_machine_writes_over_nothing_that_a_person_keeps_up() {
        let written: Vec<State> = State::ALL.into_iter().filter(|state| wanted(*state)).collect();
        assert_eq!(written, [State::Missing, State::Fallback, State::Outdated, State::Machine]);
        assert!(translator(&Config::default()).is_none(), "off by default");
    }
}
