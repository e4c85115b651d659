//! What texts in files mean, for `kozmos rank --model`: what programmes say of themselves is read once, an ask when its turn
//! comes.

use std::path::Path;
use std::sync::Arc;

use ranking::{Ask, Candidate};
use sentence::{Means, Model, Vector};
use text::{Lang, guess};

use super::batch::on_all_cores;
use super::meaning::{Kind, Meaning, Raw, Vectors};
use super::reader::READ;

/// The meanings of what candidates say of themselves, and a model that reads asks.
pub(super) struct Meanings {
    model: Model,
    /// By candidate; none says nothing of itself.
    candidates: Vec<Option<Arc<Meaning>>>,
}

impl Meanings {
    /// Reads the texts of all candidates, on all cores; without a file there are none.
    pub(super) fn of(file: Option<&Path>, candidates: &[Candidate]) -> Result<Option<Meanings>, String> {
        let Some(file) = file else { return Ok(None) };
        let model = Model::open(file).map_err(|wrong| format!("{}: {wrong}", file.display()))?;
        let telling: Vec<&Candidate> = candidates.iter().filter(|candidate| !candidate.text.is_empty()).collect();
        let raw = on_all_cores(&telling, |candidate| {
            Ok(Raw {
                kind: Kind::Programme,
                subject: candidate.id.clone(),
                lang: lang(candidate.lang, &candidate.text).code().to_owned(),
                vector: model.vector(&candidate.text),
            })
        })?;
        let known = Vectors::of(&raw);
        let of = |candidate: &Candidate| known.get(Kind::Programme, &candidate.id).cloned();
        Ok(Some(Meanings { candidates: candidates.iter().map(of).collect(), model }))
    }

    /// How many candidates say something of themselves.
    pub(super) fn known(&self) -> usize {
        self.candidates.iter().flatten().count()
    }

    /// The ask with how near its text is to that of each candidate. One without a text stays as it is.
    pub(super) fn meant(&self, ask: &Ask) -> Ask {
        let start: String = ask.text.chars().take(READ).collect();
        if start.is_empty() {
            return ask.clone();
        }
        let vector: Vector = self.model.vector(&start);
        let asked = Meaning::of(&Means::shipped().centre(&vector, Some(lang(ask.lang, &start).code())));
        let near = |of: &Option<Arc<Meaning>>| of.as_ref().map_or(0.0, |of| asked.cosine(of));
        Ask { meaning: self.candidates.iter().map(near).collect(), ..ask.clone() }
    }
}

fn lang(given: Option<Lang>, text: &str) -> Lang {
    given.or_else(|| guess(text)).unwrap_or(Lang::De)
}
