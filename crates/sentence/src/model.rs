//! A weights file, opened.

use crate::bert::Network;
use crate::bytes::Bytes;
use crate::dot::Kernel;
use crate::file::File;
use crate::maths::to_length_one;
use crate::normalise::Normaliser;
use crate::pieces::Pieces;
use crate::{Error, Vector};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::io::Read;
use std::path::Path;

/// Word pieces that are read together; a longer text is read in windows of this length.
pub const WINDOW: usize = 254;
/// Windows of one text that are read; what stands behind them is left out.
pub const LONGEST: usize = 8;
/// Characters that can fill all windows; the rest is not even cut into pieces.
const CHARACTERS: usize = WINDOW * LONGEST * 8;
/// Both sides of a comparison begin with it: the model learned to compare texts that way.
const PREFIX: &str = "query: ";

/// A sentence model whose weights lie in a mapped file. Cheap to share between threads.
pub struct Model {
    bytes: Bytes,
    network: Network,
    pieces: Pieces,
    normaliser: Normaliser,
    prefix: Vec<u32>,
    window: usize,
    kernel: Kernel,
    dimensions: usize,
}

impl Model {
    /// Maps a weights file and reads its directory. The file must not be changed while the program runs; replace it by
    /// renaming a new one into its place.
    pub fn open(path: &Path) -> Result<Model, Error> {
        let model = Model::new(Bytes::open(path)?)?;
        Ok(Model { bytes: model.bytes.anew()?, ..model })
    }

    /// Reads weights that are in memory already.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Model, Error> {
        Model::new(Bytes::Owned(bytes))
    }

    fn new(bytes: Bytes) -> Result<Model, Error> {
        let file = File::read(bytes.as_slice())?;
        let network = Network::new(&file, bytes.as_slice())?;
        let prefix = file.pieces.cut(&file.normaliser.apply(PREFIX));
        let room = file.shape.positions.checked_sub(2 + prefix.len()).filter(|room| *room > 0);
        let room = room.ok_or(Error::Contradiction("there are too few positions for a text"))?;
        Ok(Model {
            network,
            prefix,
            window: room.min(WINDOW),
            kernel: Kernel::best(),
            dimensions: file.shape.hidden,
            pieces: file.pieces,
            normaliser: file.normaliser,
            bytes,
        })
    }

    /// The same model, multiplying with another kernel. One that this machine lacks is not taken.
    #[must_use]
    pub fn with(mut self, kernel: Kernel) -> Model {
        if Kernel::all().contains(&kernel) {
            self.kernel = kernel;
        }
        self
    }

    /// Numbers a vector.
    pub fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// How many word pieces a text has, without the marks around it.
    pub fn length(&self, text: &str) -> usize {
        self.cut(text).len()
    }

    /// What a text means. A long text is read in windows of equal length, whose vectors are averaged; a text without a
    /// word gives zeros.
    pub fn vector(&self, text: &str) -> Vector {
        let pieces = self.cut(text);
        let pieces = &pieces[..pieces.len().min(self.window * LONGEST)];
        let windows = pieces.len().div_ceil(self.window).max(1);
        let mut sum = vec![0.0; self.dimensions];
        for window in pieces.chunks(pieces.len().div_ceil(windows).max(1)) {
            let vector = self.read(window);
            sum.iter_mut().zip(vector).for_each(|(sum, x)| *sum += x);
        }
        Vector::new(sum)
    }

    fn read(&self, window: &[u32]) -> Vec<f32> {
        let special = self.pieces.special;
        let mut pieces = Vec::with_capacity(window.len() + self.prefix.len() + 2);
        pieces.push(special.begin as u32);
        pieces.extend(&self.prefix);
        pieces.extend(window);
        pieces.push(special.end as u32);
        let mut mean = self.network.mean(&self.bytes, &pieces, self.kernel);
        to_length_one(&mut mean);
        mean
    }

    fn cut(&self, text: &str) -> Vec<u32> {
        let end = text.char_indices().nth(CHARACTERS).map_or(text.len(), |(at, _)| at);
        self.pieces.cut(&self.normaliser.apply(&text[..end]))
    }
}

/// SHA-256 of a file, in hexadecimal: the name of a model beside every vector it made. Read, not mapped, so that the
/// weights do not count as used memory afterwards.
pub fn fingerprint(path: &Path) -> std::io::Result<String> {
    let mut file = std::fs::File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
    }
    Ok(hash.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    }))
}
