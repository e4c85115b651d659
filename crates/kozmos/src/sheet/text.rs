//! Bytes as UTF-8: Windows-1252 and UTF-16 are converted on the way, NUL is dropped, a row without end is stopped.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use encoding_rs::{Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::wrong::Trouble;
use super::{LONGEST_ROW, Source};

const CHUNK: usize = 64 << 10;

/// What a reader of rows sees of the text that passes.
#[derive(Clone, Default)]
pub(super) struct Meter {
    since: Arc<AtomicU64>,
    quotes: Arc<AtomicU64>,
    ended: Arc<AtomicBool>,
}

impl Meter {
    /// A row has ended: the next one may be as long again.
    pub(super) fn row(&self) {
        self.since.store(0, Ordering::Relaxed);
    }

    /// Has all text passed, and one quotation mark without a partner?
    pub(super) fn ended_odd(&self) -> bool {
        self.ended.load(Ordering::Relaxed) && self.quotes.load(Ordering::Relaxed) % 2 == 1
    }
}

/// Text as UTF-8.
pub(super) struct Text {
    source: Source,
    mode: Mode,
    /// Bytes that wait for the rest of their character.
    rest: Vec<u8>,
    ready: Vec<u8>,
    at: usize,
    ended: bool,
    /// The byte before `ready`.
    last: u8,
    meter: Meter,
}

enum Mode {
    Start,
    /// Only ASCII so far: the first other sign decides.
    Open,
    Utf8,
    Windows,
    Wide(Decoder),
}

impl Text {
    pub(super) fn new(source: Source) -> (Text, Meter) {
        let meter = Meter::default();
        let (rest, ready) = (Vec::new(), Vec::new());
        (Text { source, mode: Mode::Start, rest, ready, at: 0, ended: false, last: b'\n', meter: meter.clone() }, meter)
    }

    /// Reads a piece and converts what is whole of it.
    fn fill(&mut self) -> io::Result<()> {
        let from = self.rest.len();
        self.rest.resize(from + CHUNK, 0);
        let read = self.source.read(&mut self.rest[from..])?;
        self.rest.truncate(from + read);
        self.ended = read == 0;
        self.ready.clear();
        self.at = 0;
        self.begin();
        match &mut self.mode {
            Mode::Start => {}
            Mode::Windows => self.windows(),
            Mode::Wide(decoder) => {
                let room = decoder.max_utf8_buffer_length(self.rest.len()).unwrap_or(0);
                let mut text = String::with_capacity(room);
                let _ = decoder.decode_to_string(&self.rest, &mut text, self.ended);
                self.rest.clear();
                self.ready = text.into_bytes();
            }
            Mode::Open | Mode::Utf8 => self.narrow()?,
        }
        self.tidy();
        let quotes = self.ready.iter().filter(|byte| **byte == b'"').count() as u64;
        self.meter.quotes.fetch_add(quotes, Ordering::Relaxed);
        Ok(())
    }

    /// Drops NUL, makes every line end with LF, the last one too.
    fn tidy(&mut self) {
        let mut last = self.last;
        self.ready.retain_mut(|byte| {
            let before = std::mem::replace(&mut last, *byte);
            let keep = *byte != 0 && !(before == b'\r' && *byte == b'\n');
            if *byte == b'\r' {
                *byte = b'\n';
            }
            keep
        });
        self.last = last;
        if self.ended && self.rest.is_empty() && !matches!(last, b'\r' | b'\n') {
            self.ready.push(b'\n');
            self.last = b'\n';
        }
    }

    /// Looks for a byte order mark once three bytes are there.
    fn begin(&mut self) {
        if !matches!(self.mode, Mode::Start) || self.rest.len() < 3 && !self.ended {
            return;
        }
        let (mode, mark) = match self.rest.as_slice() {
            [0xef, 0xbb, 0xbf, ..] => (Mode::Utf8, 3),
            [0xff, 0xfe, ..] => (Mode::Wide(UTF_16LE.new_decoder_without_bom_handling()), 2),
            [0xfe, 0xff, ..] => (Mode::Wide(UTF_16BE.new_decoder_without_bom_handling()), 2),
            _ => (Mode::Open, 0),
        };
        self.mode = mode;
        self.rest.drain(..mark);
    }

    /// UTF-8, or not known yet.
    fn narrow(&mut self) -> io::Result<()> {
        let (valid, broken) = match std::str::from_utf8(&self.rest) {
            Ok(_) => (self.rest.len(), false),
            Err(error) => (error.valid_up_to(), error.error_len().is_some() || self.ended),
        };
        if !self.rest[..valid].is_ascii() {
            self.mode = Mode::Utf8;
        }
        match (&self.mode, broken) {
            (Mode::Open, true) => {
                self.mode = Mode::Windows;
                self.windows();
            }
            (_, true) if valid == 0 => return Err(Trouble::Mixed.io()),
            _ => self.ready.extend(self.rest.drain(..valid)),
        }
        Ok(())
    }

    fn windows(&mut self) {
        let (text, _) = WINDOWS_1252.decode_without_bom_handling(&self.rest);
        self.ready.extend_from_slice(text.as_bytes());
        self.rest.clear();
    }
}

impl Read for Text {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.ready.len() {
            if self.ended && self.rest.is_empty() {
                self.meter.ended.store(true, Ordering::Relaxed);
                return Ok(0);
            }
            self.fill()?;
        }
        let given = buffer.len().min(self.ready.len() - self.at);
        buffer[..given].copy_from_slice(&self.ready[self.at..self.at + given]);
        self.at += given;
        if self.meter.since.fetch_add(given as u64, Ordering::Relaxed) > LONGEST_ROW {
            return Err(Trouble::TooLong.io());
        }
        Ok(given)
    }
}
