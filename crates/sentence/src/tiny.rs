//! A made-up model of one layer in a few kilobytes, for tests: it understands nothing, but it is a whole weights file.
//!
//! Texts that share words get vectors that are near each other, as every piece brings numbers of its own.

use crate::q4::BLOCK;

const HIDDEN: u32 = 32;
const INNER: u32 = 64;
/// Enough for windows of a few words.
const POSITIONS: u32 = 48;

/// The bytes of a weights file of the format E5S1 whose numbers come from `seed`.
pub fn file(seed: u64) -> Vec<u8> {
    let pieces = pieces();
    let tables = tables(pieces.len() as u32);
    let mut head = b"E5S1".to_vec();
    numbers(&mut head, &[1, HIDDEN, 1, 4, INNER, pieces.len() as u32, POSITIONS, 2]);
    head.extend(1e-12f32.to_le_bytes());
    numbers(&mut head, &[BLOCK as u32, pieces.len() as u32, 0, 2, 1, 3]);
    let blob: String = pieces.concat();
    head.extend((blob.len() as u64).to_le_bytes());
    let ends = pieces.iter().scan(0, |end, piece| {
        *end += piece.len() as u32;
        Some(*end)
    });
    numbers(&mut head, &[0]);
    numbers(&mut head, &ends.collect::<Vec<_>>());
    let score = |piece: &String| if piece.starts_with('<') { 0.0 } else { -10.0 + piece.chars().count() as f32 };
    pieces.iter().for_each(|piece| head.extend(score(piece).to_le_bytes()));
    head.extend(blob.bytes());
    // A line break is a space.
    numbers(&mut head, &[1, 9, u32::from('\n')]);
    head.push(1);
    numbers(&mut head, &[u32::from(' ')]);
    let directory: usize = 4 + tables.iter().map(|table| 2 + table.name.len() + 21).sum::<usize>();
    let mut at = (head.len() + directory).next_multiple_of(64);
    let mut body = Vec::new();
    let mut random = Random(seed | 1);
    numbers(&mut head, &[tables.len() as u32]);
    for table in tables {
        let bytes = table.bytes(&mut random);
        head.extend((table.name.len() as u16).to_le_bytes());
        head.extend(table.name.bytes());
        head.push(table.packed.into());
        numbers(&mut head, &[table.elements]);
        head.extend((at as u64).to_le_bytes());
        head.extend((bytes.len() as u64).to_le_bytes());
        at += bytes.len().next_multiple_of(64);
        body.extend(&bytes);
        body.resize(body.len().next_multiple_of(64), 0);
    }
    head.resize(head.len().next_multiple_of(64), 0);
    head.extend(body);
    head
}

fn numbers(to: &mut Vec<u8>, numbers: &[u32]) {
    to.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
}

/// Marks, letters of some scripts, and a few words.
fn pieces() -> Vec<String> {
    let marks = ["<s>", "<pad>", "</s>", "<unk>", "\u{2581}", "\u{2581}query:"].map(str::to_owned);
    let words = ["frauen", "kinder", "deutsch", "sprache", "lernen", "women", "children", "german", "дети", "نساء"];
    let words = words.iter().map(|word| format!("\u{2581}{word}"));
    let letters = ('a'..='z').chain('а'..='я').chain('ا'..='ي').chain("äöüßA-Z.,:0123456789".chars());
    marks.into_iter().chain(words).chain(letters.map(String::from)).collect()
}

struct Table {
    name: String,
    packed: bool,
    elements: u32,
}

fn tables(pieces: u32) -> Vec<Table> {
    let table = |name: &str, packed, elements| Table { name: name.to_owned(), packed, elements };
    let mut tables = vec![
        table("emb.word", true, pieces * HIDDEN),
        table("emb.pos", false, POSITIONS * HIDDEN),
        table("emb.type", false, 2 * HIDDEN),
    ];
    for norm in ["emb.ln", "l0.aln", "l0.oln"] {
        tables.push(table(&format!("{norm}.w"), false, HIDDEN));
        tables.push(table(&format!("{norm}.b"), false, HIDDEN));
    }
    let square = (HIDDEN, HIDDEN);
    let sizes = [square, square, square, square, (HIDDEN, INNER), (INNER, HIDDEN)];
    for (name, (from, to)) in ["q", "k", "v", "ao", "fi", "fo"].into_iter().zip(sizes) {
        tables.push(table(&format!("l0.{name}.w"), true, from * to));
        tables.push(table(&format!("l0.{name}.b"), false, to));
    }
    tables
}

impl Table {
    fn bytes(&self, random: &mut Random) -> Vec<u8> {
        if self.packed {
            let block = |_| {
                let scale = half::f16::from_f32(0.01 + 0.02 * random.share()).to_le_bytes();
                scale.into_iter().chain(std::array::from_fn::<u8, 16, _>(|_| random.next() as u8)).collect::<Vec<_>>()
            };
            return (0..self.elements as usize / BLOCK).flat_map(block).collect();
        }
        let middle = if self.name.ends_with("ln.w") { 1.0 } else { 0.0 };
        (0..self.elements).flat_map(|_| (middle + 0.1 * (random.share() - 0.5)).to_le_bytes()).collect()
    }
}

/// Xorshift (Marsaglia 2003): the same numbers everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 32
    }

    fn share(&mut self) -> f32 {
        (self.next() % 4096) as f32 / 4096.0
    }
}
