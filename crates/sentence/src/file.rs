//! The format E5S1: what a weights file holds and where (little endian; described in `models/README.md`).

use crate::Error;
use crate::cursor::{Cursor, within};
use crate::normalise::Normaliser;
use crate::pieces::{Pieces, Special};
use crate::q4::{BLOCK, BYTES};
use std::collections::HashMap;
use std::ops::Range;

const MAGIC: &[u8] = b"E5S1";
const VERSION: u32 = 1;

/// The sizes of a model.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    /// Numbers a word piece, and so a text.
    pub hidden: usize,
    pub layers: usize,
    pub heads: usize,
    /// Numbers between the two halves of a feed-forward step.
    pub inner: usize,
    pub vocabulary: usize,
    pub positions: usize,
    pub types: usize,
    /// Keeps the normalisation from dividing by nothing.
    pub epsilon: f32,
}

impl Shape {
    fn read(file: &mut Cursor) -> Result<Shape, Error> {
        let shape = Shape {
            hidden: file.count("the number of dimensions", BLOCK, 4096)?,
            layers: file.count("the number of layers", 1, 64)?,
            heads: file.count("the number of heads", 1, 128)?,
            inner: file.count("the width of the feed-forward step", BLOCK, 16_384)?,
            vocabulary: file.count("the size of the vocabulary", 4, 1 << 20)?,
            positions: file.count("the number of positions", 16, 8192)?,
            types: file.count("the number of token types", 1, 16)?,
            epsilon: file.f32("epsilon")?,
        };
        file.count("the size of a block of weights", BLOCK, BLOCK)?;
        if !shape.hidden.is_multiple_of(BLOCK) || !shape.inner.is_multiple_of(BLOCK) {
            return Err(Error::Contradiction("the dimensions are not a multiple of the block of 32 weights"));
        }
        if !shape.hidden.is_multiple_of(shape.heads) {
            return Err(Error::Contradiction("the dimensions cannot be divided among the heads"));
        }
        if !(shape.epsilon > 0.0 && shape.epsilon < 1.0) {
            return Err(Error::Contradiction("epsilon must lie between 0 and 1"));
        }
        Ok(shape)
    }
}

/// Where a table of weights lies in the file.
#[derive(Clone, Debug)]
struct Table {
    packed: bool,
    elements: usize,
    at: Range<usize>,
}

/// A weights file whose directory has been read and checked.
pub(crate) struct File {
    pub shape: Shape,
    pub pieces: Pieces,
    pub normaliser: Normaliser,
    tables: HashMap<String, Table>,
}

impl File {
    pub fn read(bytes: &[u8]) -> Result<File, Error> {
        let mut file = Cursor::new(bytes);
        let magic = file.take(MAGIC.len(), "its first word")?;
        if magic != MAGIC {
            return Err(Error::Foreign(String::from_utf8_lossy(magic).into_owned()));
        }
        let version = file.u32("the version")?;
        if version != VERSION {
            return Err(Error::Version(version));
        }
        let shape = Shape::read(&mut file)?;
        let pieces = read_pieces(&mut file, &shape)?;
        let normaliser = read_normaliser(&mut file)?;
        let tables = read_directory(&mut file, bytes.len())?;
        Ok(File { shape, pieces, normaliser, tables })
    }

    /// A small table of plain numbers, copied.
    pub fn numbers(&self, bytes: &[u8], name: &str, elements: usize) -> Result<Vec<f32>, Error> {
        let table = self.table(name, elements, false)?;
        Ok(bytes[table.at.clone()].as_chunks().0.iter().map(|four| f32::from_le_bytes(*four)).collect())
    }

    /// Where a large table of packed weights lies.
    pub fn packed(&self, name: &str, elements: usize) -> Result<Range<usize>, Error> {
        Ok(self.table(name, elements, true)?.at.clone())
    }

    fn table(&self, name: &str, elements: usize, packed: bool) -> Result<&Table, Error> {
        let table = self.tables.get(name).ok_or_else(|| Error::Missing(name.to_owned()))?;
        let misfit = |why| Err(Error::Misfit { name: name.to_owned(), why });
        match () {
            () if table.packed != packed => misfit("they are stored in another kind of number"),
            () if table.elements != elements => misfit("their number is not what the dimensions ask for"),
            () => Ok(table),
        }
    }
}

fn read_pieces(file: &mut Cursor, shape: &Shape) -> Result<Pieces, Error> {
    let count = file.count("the number of word pieces", 4, 1 << 20)?;
    if count != shape.vocabulary {
        return Err(Error::Contradiction("there are more or fewer word pieces than rows in the vocabulary"));
    }
    let special = Special {
        begin: file.count("the piece of the beginning", 0, count - 1)?,
        end: file.count("the piece of the end", 0, count - 1)?,
        pad: file.count("the piece that fills", 0, count - 1)?,
        unknown: file.count("the piece for the unknown", 0, count - 1)?,
    };
    let length = file.u64("the word pieces")?;
    let length = within("the length of all word pieces", length.min(i64::MAX as u64) as i64, 1, 1 << 28)?;
    let offsets = file.many(count + 1, "the word pieces", u32::from_le_bytes)?;
    let scores = file.many(count, "the scores of the word pieces", f32::from_le_bytes)?;
    Pieces::new(file.take(length, "the word pieces")?.to_vec(), offsets, scores, special)
}

fn read_normaliser(file: &mut Cursor) -> Result<Normaliser, Error> {
    const WHAT: &str = "the table of characters";
    let count = file.count("the number of characters", 0, 1 << 20)?;
    let length = file.u32(WHAT)? as usize;
    let mut table = Cursor::new(file.take(length, WHAT)?);
    let mut normaliser = Normaliser::default();
    for _ in 0..count {
        let from = table.u32(WHAT)?;
        let replacement = table.u8(WHAT)?;
        let to = table.many(replacement.into(), WHAT, u32::from_le_bytes)?;
        normaliser.replace(from, &to)?;
    }
    Ok(normaliser)
}

fn read_directory(file: &mut Cursor, length: usize) -> Result<HashMap<String, Table>, Error> {
    const WHAT: &str = "the directory of the weights";
    let count = file.count("the number of tables", 1, 4096)?;
    let mut tables = HashMap::new();
    for _ in 0..count {
        let letters = file.u16(WHAT)?.into();
        let name = String::from_utf8_lossy(file.take(letters, WHAT)?).into_owned();
        let packed = match file.u8(WHAT)? {
            0 => false,
            1 => true,
            _ => return Err(Error::Misfit { name, why: "this kind of number is not known" }),
        };
        let elements = file.u32(WHAT)? as usize;
        let (start, size) = (file.u64(WHAT)?, file.u64(WHAT)?);
        let end = start.checked_add(size).filter(|end| *end <= length as u64);
        let Some(end) = end else { return Err(Error::Truncated("the weights")) };
        let expected = if packed { elements / BLOCK * BYTES } else { elements * 4 };
        if size != expected as u64 || (packed && !elements.is_multiple_of(BLOCK)) {
            return Err(Error::Misfit { name, why: "their length does not go with their number" });
        }
        tables.insert(name, Table { packed, elements, at: start as usize..end as usize });
    }
    Ok(tables)
}
