//! Cutting a text into the word pieces that the model knows.
//!
//! Method: the unigram language model of Kudo, *Subword Regularization* (2018): of all ways to cut, the one whose pieces
//! have the greatest sum of scores (Viterbi).

use crate::Error;

/// What an unknown character costs more than the rarest piece.
const UNKNOWN: f32 = 10.0;
/// An empty place of the table.
const FREE: u32 = u32::MAX;
/// Stands in a piece for the space before a word.
const SPACE: &str = "\u{2581}";

/// Pieces that stand for no text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Special {
    pub begin: usize,
    pub end: usize,
    pub pad: usize,
    pub unknown: usize,
}

/// All pieces with their scores, found by their text.
pub(crate) struct Pieces {
    blob: Vec<u8>,
    offsets: Vec<u32>,
    scores: Vec<f32>,
    pub special: Special,
    /// Open addressing: the number of a piece at the place of its hash or at the next free one.
    table: Vec<u32>,
    /// In bytes.
    longest: usize,
    unknown_score: f32,
}

/// The best way to cut a text up to some byte.
#[derive(Clone, Copy)]
struct Best {
    score: f32,
    start: u32,
    piece: u32,
}

impl Pieces {
    pub fn new(blob: Vec<u8>, offsets: Vec<u32>, scores: Vec<f32>, special: Special) -> Result<Pieces, Error> {
        if !offsets.is_sorted() || offsets.last().is_none_or(|end| *end as usize > blob.len()) {
            return Err(Error::Contradiction("the word pieces do not lie one after the other"));
        }
        if !scores.iter().all(|score| score.is_finite()) {
            return Err(Error::Contradiction("a score of a word piece is no number"));
        }
        let lowest = scores.iter().copied().fold(0.0, f32::min);
        let size = (scores.len() * 2).next_power_of_two();
        let mut pieces = Pieces {
            blob,
            offsets,
            scores,
            special,
            table: vec![FREE; size],
            longest: 0,
            unknown_score: lowest - UNKNOWN,
        };
        for piece in 0..pieces.scores.len() {
            let text = pieces.text(piece);
            if text.is_empty() || special.stands_for_nothing(piece) {
                continue;
            }
            let (length, hash) = (text.len(), text.iter().fold(SEED, |hash, byte| mix(hash, *byte)));
            let place = pieces.place(hash, text);
            pieces.longest = pieces.longest.max(length);
            if pieces.table[place] == FREE {
                pieces.table[place] = piece as u32;
            }
        }
        Ok(pieces)
    }

    fn text(&self, piece: usize) -> &[u8] {
        &self.blob[self.offsets[piece] as usize..self.offsets[piece + 1] as usize]
    }

    /// Where a text stands in the table, or would.
    fn place(&self, hash: u32, text: &[u8]) -> usize {
        let mask = self.table.len() - 1;
        let mut place = hash as usize & mask;
        while self.table[place] != FREE && self.text(self.table[place] as usize) != text {
            place = (place + 1) & mask;
        }
        place
    }

    /// The pieces of a normalised text, without the marks of beginning and end. At most as many as it has characters.
    pub fn cut(&self, text: &str) -> Vec<u32> {
        let text = text.replace(' ', SPACE);
        let bytes = text.as_bytes();
        let nothing = Best { score: f32::NEG_INFINITY, start: 0, piece: 0 };
        let mut best = vec![nothing; bytes.len() + 1];
        best[0].score = 0.0;
        for (start, c) in text.char_indices() {
            let before = best[start].score;
            let mut offer = |end: usize, piece: usize, score: f32| {
                if before + score > best[end].score {
                    best[end] = Best { score: before + score, start: start as u32, piece: piece as u32 };
                }
            };
            offer(start + c.len_utf8(), self.special.unknown, self.unknown_score);
            let mut hash = SEED;
            for (length, byte) in (1..=self.longest).zip(&bytes[start..]) {
                hash = mix(hash, *byte);
                let end = start + length;
                if text.is_char_boundary(end) {
                    let piece = self.table[self.place(hash, &bytes[start..end])];
                    if piece != FREE {
                        offer(end, piece as usize, self.scores[piece as usize]);
                    }
                }
            }
        }
        let mut cut = Vec::new();
        let mut end = bytes.len();
        while end > 0 {
            cut.push(best[end].piece);
            end = best[end].start as usize;
        }
        cut.reverse();
        cut
    }
}

impl Special {
    fn stands_for_nothing(self, piece: usize) -> bool {
        [self.begin, self.end, self.pad, self.unknown].contains(&piece)
    }
}

// FNV-1a, because it grows with the text byte by byte.
const SEED: u32 = 0x811c_9dc5;

fn mix(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(known: &[(&str, f32)]) -> Pieces {
        let all = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)].iter().chain(known);
        let (mut blob, mut offsets, mut scores) = (String::new(), vec![0], vec![]);
        for (text, score) in all {
            blob.push_str(text);
            offsets.push(blob.len() as u32);
            scores.push(*score);
        }
        let special = Special { begin: 0, pad: 1, end: 2, unknown: 3 };
        Pieces::new(blob.into_bytes(), offsets, scores, special).unwrap()
    }

    #[test]
    fn the_cut_with_the_greatest_sum_wins() {
        let pieces = pieces(&[("▁a", -1.0), ("b", -3.0), ("▁ab", -3.5), ("c", -1.0), ("bc", -3.0), ("▁", -2.0)]);
        assert_eq!(pieces.cut(" abc"), [4, 8]);
        assert_eq!(pieces.cut(" ab a"), [6, 4]);
        assert_eq!(pieces.cut(""), [] as [u32; 0]);
    }

    #[test]
    fn what_is_not_known_is_one_piece_a_character() {
        let pieces = pieces(&[("▁", -2.0), ("a", -3.0)]);
        assert_eq!(pieces.cut(" a漢字"), [4, 5, 3, 3]);
    }

    #[test]
    fn a_mark_in_a_text_is_text() {
        let pieces = pieces(&[("▁", -2.0), ("<", -3.0), ("s", -3.0), (">", -3.0)]);
        assert_eq!(pieces.cut(" <s>"), [4, 5, 6, 7]);
    }
}
