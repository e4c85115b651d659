//! The bytes of a weights file: what every text needs is mapped, what a text needs a few rows of is read.
//!
//! Two thirds of the file are the rows of the word pieces, and a text needs one for each of its pieces. Read through the
//! map, each would bring its neighbours into memory (the kernel maps 64 kB around a place that was touched), and after some
//! hundred texts the whole table would be there.

use memmap2::Mmap;
use std::fs::File;
use std::io::Result;
use std::ops::Range;
use std::path::Path;

pub(crate) enum Bytes {
    Mapped(Mmap, File),
    Owned(Vec<u8>),
}

impl Bytes {
    pub fn open(path: &Path) -> Result<Bytes> {
        let file = File::open(path)?;
        Ok(Bytes::Mapped(map(&file)?, file))
    }

    /// The same with nothing of it in memory: what was read once, when the file was opened, is let go.
    pub fn anew(self) -> Result<Bytes> {
        match self {
            Bytes::Mapped(_, file) => Ok(Bytes::Mapped(map(&file)?, file)),
            owned @ Bytes::Owned(_) => Ok(owned),
        }
    }

    pub fn as_slice(&self) -> &[u8] {
        match self {
            Bytes::Mapped(map, _) => map,
            Bytes::Owned(bytes) => bytes,
        }
    }

    /// Copies a few bytes.
    pub fn copy(&self, from: Range<usize>, to: &mut [u8]) {
        #[cfg(unix)]
        if let Bytes::Mapped(_, file) = self
            && std::os::unix::fs::FileExt::read_exact_at(file, to, from.start as u64).is_ok()
        {
            return;
        }
        to.copy_from_slice(&self.as_slice()[from]);
    }
}

fn map(file: &File) -> Result<Mmap> {
    // SAFETY: the map is only read, and every read is checked against its length. Should somebody shorten the file
    // under us, the operating system ends the program: the same as with any program file that is overwritten.
    #[expect(unsafe_code, reason = "nobody can promise that a file stays as it is")]
    unsafe {
        Mmap::map(file)
    }
}
