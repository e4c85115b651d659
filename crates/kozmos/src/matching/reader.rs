//! The sentence model of the house, if its weights are there (models/README.md). Without them, and where a machine is too
//! slow, a need is met by its words and themes alone.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use sentence::{Means, Model, Vector};
use text::Lang;
use tokio::sync::Semaphore;
use web::Kept;

use super::meaning::Meaning;
use crate::config::Config;
use crate::ids::secret_hash;

/// Where the weights lie below a folder.
pub const FILE: &str = "models/e5-small-q4.bin";

/// Nobody waits longer for the meaning of a sentence; what is read later is there for the next who asks the same.
const PATIENCE: Duration = Duration::from_millis(250);
/// Bytes of meanings of sentences that were asked lately: some thousand.
const LATELY: usize = 2 << 20;
/// Characters of a sentence that are read: the first ones say what it is about, and time grows with them.
pub(super) const READ: usize = 400;

/// Where the weights are: as set, else in the current folder, beside the program or in the data folder.
pub fn weights(config: &Config) -> Option<PathBuf> {
    if let Some(set) = &config.model {
        return Some(set.clone());
    }
    let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join(FILE)));
    let places = [Some(PathBuf::from(FILE)), beside, Some(config.data.join(FILE))];
    places.into_iter().flatten().find(|place| place.exists())
}

/// An opened model, and its name beside every vector that it made.
pub(super) struct Opened {
    pub(super) model: Model,
    pub(super) name: String,
}

impl Opened {
    fn open(path: &Path) -> Result<Opened, String> {
        let model = Model::open(path).map_err(|error| error.to_string())?;
        let name = sentence::fingerprint(path).map_err(|error| error.to_string())?;
        Ok(Opened { model, name })
    }

    /// What a text means; its language is still in it.
    pub(super) fn read(&self, text: &str) -> Vector {
        self.model.vector(text)
    }
}

/// Reads sentences. Cheap to clone.
#[derive(Clone, Default)]
pub(super) struct Reader(Option<Arc<Inner>>);

struct Inner {
    path: PathBuf,
    /// None inside: the file cannot be used.
    opened: OnceLock<Option<Opened>>,
    /// By the digest of language and sentence: nothing here can be read back.
    lately: Kept<Meaning>,
    /// One a core.
    turns: Arc<Semaphore>,
}

impl Reader {
    /// As the settings say; without weights it reads nothing.
    pub(super) fn of(config: &Config) -> Reader {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let inner = |path| Inner {
            path,
            opened: OnceLock::new(),
            lately: Kept::new(LATELY),
            turns: Arc::new(Semaphore::new(cores)),
        };
        Reader(weights(config).map(|path| Arc::new(inner(path))))
    }

    /// Is there something to read with?
    pub(super) fn can(&self) -> bool {
        self.0.is_some()
    }

    /// The model, opened now if it was not yet: takes a moment.
    pub(super) fn open(&self) -> Option<&Opened> {
        let inner = self.0.as_ref()?;
        let open = || {
            let opened = Opened::open(&inner.path);
            let path = inner.path.display();
            opened.map_err(|error| tracing::error!(%path, error, "the sentence model cannot be used")).ok()
        };
        inner.opened.get_or_init(open).as_ref()
    }

    /// What a sentence means. None: there is no model, it is not open yet, or this machine is too slow today.
    pub(super) async fn read(&self, sentence: &str, lang: Lang) -> Option<Arc<Meaning>> {
        let inner = self.0.as_ref().filter(|inner| inner.opened.get().is_some_and(Option::is_some))?;
        let start: String = sentence.chars().take(READ).collect();
        let name = secret_hash(&format!("{} {start}", lang.code()));
        if let Some(known) = inner.lately.get(&name) {
            return Some(known);
        }
        let reading = async {
            let turn = Arc::clone(&inner.turns).acquire_owned().await.ok()?;
            let all = self.clone();
            let read = move || {
                let _turn = turn;
                let vector = Means::shipped().centre(&all.open()?.read(&start), Some(lang.code()));
                let meaning = Arc::new(Meaning::of(&vector));
                let size = vector.numbers().len();
                all.0.as_ref()?.lately.put(name, Arc::clone(&meaning), size);
                Some(meaning)
            };
            tokio::task::spawn_blocking(read).await.ok().flatten()
        };
        tokio::time::timeout(PATIENCE, reading).await.ok().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(folder: &Path) -> Reader {
        let path = folder.join("model.bin");
        std::fs::write(&path, sentence::tiny::file(1)).unwrap();
        Reader::of(&Config { model: Some(path), ..Config::default() })
    }

    #[tokio::test]
    async fn a_sentence_is_read_once_and_then_known() {
        let folder = tempfile::tempdir().unwrap();
        let reader = reader(folder.path());
        assert!(reader.read("frauen lernen", Lang::De).await.is_none(), "nobody waits for the file");
        assert_eq!(reader.open().map(|opened| opened.name.len()), Some(64));
        let first = reader.read("frauen lernen", Lang::De).await.unwrap();
        assert!(Arc::ptr_eq(&first, &reader.read("frauen lernen", Lang::De).await.unwrap()));
        assert!(!Arc::ptr_eq(&first, &reader.read("frauen lernen", Lang::En).await.unwrap()), "another language");
        let other = reader.read("kinder", Lang::De).await.unwrap();
        assert!(first.cosine(&first) > 0.99 && other.cosine(&first) < 0.99);
    }

    #[tokio::test]
    async fn a_machine_that_is_too_slow_answers_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let reader = reader(folder.path());
        reader.open().unwrap();
        let turns = Arc::clone(&reader.0.as_ref().unwrap().turns);
        let all = turns.acquire_many(turns.available_permits().try_into().unwrap()).await.unwrap();
        let before = tokio::time::Instant::now();
        assert!(reader.read("frauen lernen", Lang::De).await.is_none());
        assert!(before.elapsed() >= PATIENCE);
        drop(all);
        assert!(reader.read("frauen lernen", Lang::De).await.is_some());
    }

    #[tokio::test]
    async fn without_the_file_or_with_a_broken_one_nothing_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_owned();
        let none = Reader::of(&Config { data: data.clone(), ..Config::default() });
        assert!(!none.can() && none.open().is_none() && none.read("frauen", Lang::De).await.is_none());
        std::fs::create_dir(data.join("models")).unwrap();
        std::fs::write(data.join(FILE), b"E5S1").unwrap();
        let broken = Reader::of(&Config { data, ..Config::default() });
        assert!(broken.can() && broken.open().is_none() && broken.read("frauen", Lang::De).await.is_none());
    }
}
