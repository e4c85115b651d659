//! Reading numbers off the beginning of a file, never beyond its end.

use crate::Error;

/// What has not been read yet.
pub(crate) struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub fn new(bytes: &'a [u8]) -> Cursor<'a> {
        Cursor { rest: bytes }
    }

    /// The next `length` bytes of `what`.
    pub fn take(&mut self, length: usize, what: &'static str) -> Result<&'a [u8], Error> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(Error::Truncated(what))?;
        self.rest = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], Error> {
        let (taken, rest) = self.rest.split_first_chunk().ok_or(Error::Truncated(what))?;
        self.rest = rest;
        Ok(*taken)
    }

    pub fn u8(&mut self, what: &'static str) -> Result<u8, Error> {
        Ok(u8::from_le_bytes(self.array(what)?))
    }

    pub fn u16(&mut self, what: &'static str) -> Result<u16, Error> {
        Ok(u16::from_le_bytes(self.array(what)?))
    }

    pub fn u32(&mut self, what: &'static str) -> Result<u32, Error> {
        Ok(u32::from_le_bytes(self.array(what)?))
    }

    pub fn u64(&mut self, what: &'static str) -> Result<u64, Error> {
        Ok(u64::from_le_bytes(self.array(what)?))
    }

    pub fn f32(&mut self, what: &'static str) -> Result<f32, Error> {
        Ok(f32::from_le_bytes(self.array(what)?))
    }

    /// A count, stored as i32, that must lie between two bounds.
    pub fn count(&mut self, what: &'static str, least: usize, most: usize) -> Result<usize, Error> {
        let is = i32::from_le_bytes(self.array(what)?);
        within(what, i64::from(is), least, most)
    }

    /// `count` numbers of four bytes each.
    pub fn many<T>(&mut self, count: usize, what: &'static str, read: fn([u8; 4]) -> T) -> Result<Vec<T>, Error> {
        let bytes = self.take(count.checked_mul(4).ok_or(Error::Truncated(what))?, what)?;
        Ok(bytes.as_chunks().0.iter().map(|four| read(*four)).collect())
    }
}

/// `is` as a length, if it lies between two bounds.
pub(crate) fn within(what: &'static str, is: i64, least: usize, most: usize) -> Result<usize, Error> {
    let absurd = Error::Absurd { what, is, least: least as i64, most: most as i64 };
    let value = usize::try_from(is).map_err(|_| Error::Absurd { what, is, least: least as i64, most: most as i64 })?;
    if (least..=most).contains(&value) { Ok(value) } else { Err(absurd) }
}
