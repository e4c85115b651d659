//! The network: word pieces in, the mean of what it makes of them out.
//!
//! Method: Devlin et al., *BERT* (2019); normalisation after each step, GELU with the exact error function.

use crate::Error;
use crate::bytes::Bytes;
use crate::dot::{Input, Kernel};
use crate::file::{File, Shape};
use crate::maths::{dot, gelu, layer_norm, softmax};
use crate::q4::{BLOCK, BYTES, add_row};
use std::ops::Range;

/// A table of packed weights with a shift for each of its rows.
struct Linear {
    weights: Range<usize>,
    bias: Vec<f32>,
}

struct Norm {
    weight: Vec<f32>,
    bias: Vec<f32>,
}

struct Layer {
    query: Linear,
    key: Linear,
    value: Linear,
    attended: Linear,
    attended_norm: Norm,
    widen: Linear,
    narrow: Linear,
    norm: Norm,
}

/// All weights: small tables copied, large ones as places in the file.
pub(crate) struct Network {
    shape: Shape,
    words: Range<usize>,
    positions: Vec<f32>,
    kind: Vec<f32>,
    norm: Norm,
    layers: Vec<Layer>,
}

/// Finds the tables of a file by name.
struct Shelf<'a> {
    file: &'a File,
    bytes: &'a [u8],
}

impl Shelf<'_> {
    fn norm(&self, name: &str) -> Result<Norm, Error> {
        let read = |end| self.file.numbers(self.bytes, &format!("{name}.{end}"), self.file.shape.hidden);
        Ok(Norm { weight: read("w")?, bias: read("b")? })
    }

    fn linear(&self, name: &str, from: usize, to: usize) -> Result<Linear, Error> {
        let bias = self.file.numbers(self.bytes, &format!("{name}.b"), to)?;
        Ok(Linear { weights: self.file.packed(&format!("{name}.w"), from * to)?, bias })
    }

    fn layer(&self, i: usize) -> Result<Layer, Error> {
        let Shape { hidden, inner, .. } = self.file.shape;
        let square = |name| self.linear(&format!("l{i}.{name}"), hidden, hidden);
        Ok(Layer {
            query: square("q")?,
            key: square("k")?,
            value: square("v")?,
            attended: square("ao")?,
            attended_norm: self.norm(&format!("l{i}.aln"))?,
            widen: self.linear(&format!("l{i}.fi"), hidden, inner)?,
            narrow: self.linear(&format!("l{i}.fo"), inner, hidden)?,
            norm: self.norm(&format!("l{i}.oln"))?,
        })
    }
}

impl Network {
    pub fn new(file: &File, bytes: &[u8]) -> Result<Network, Error> {
        let shape = file.shape.clone();
        let shelf = Shelf { file, bytes };
        Ok(Network {
            words: file.packed("emb.word", shape.vocabulary * shape.hidden)?,
            positions: file.numbers(bytes, "emb.pos", shape.positions * shape.hidden)?,
            kind: file.numbers(bytes, "emb.type", shape.types * shape.hidden)?,
            norm: shelf.norm("emb.ln")?,
            layers: (0..shape.layers).map(|i| shelf.layer(i)).collect::<Result<_, _>>()?,
            shape,
        })
    }

    /// The mean over all pieces. There are at least one and at most as many as positions.
    pub fn mean(&self, bytes: &Bytes, pieces: &[u32], kernel: Kernel) -> Vec<f32> {
        let mut state = self.embed(bytes, pieces);
        let mut step = Step { shape: &self.shape, bytes: bytes.as_slice(), kernel };
        for layer in &self.layers {
            step.layer(layer, &mut state);
        }
        let mut mean = vec![0.0; self.shape.hidden];
        for piece in state.chunks_exact(self.shape.hidden) {
            add(&mut mean, piece);
        }
        mean.iter_mut().for_each(|x| *x /= pieces.len() as f32);
        mean
    }

    fn embed(&self, bytes: &Bytes, pieces: &[u32]) -> Vec<f32> {
        let hidden = self.shape.hidden;
        let mut row = vec![0; hidden / BLOCK * BYTES];
        let mut state = vec![0.0; pieces.len() * hidden];
        let places = state.chunks_exact_mut(hidden).zip(self.positions.chunks_exact(hidden));
        for ((numbers, position), piece) in places.zip(pieces) {
            let start = self.words.start + *piece as usize * row.len();
            bytes.copy(start..start + row.len(), &mut row);
            add_row(&row, numbers);
            add(numbers, position);
            add(numbers, &self.kind);
            self.norm.apply(numbers, self.shape.epsilon);
        }
        state
    }
}

impl Norm {
    fn apply(&self, numbers: &mut [f32], epsilon: f32) {
        layer_norm(numbers, &self.weight, &self.bias, epsilon);
    }
}

fn add(to: &mut [f32], from: &[f32]) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to += from);
}

/// What one step through a layer needs.
struct Step<'a> {
    shape: &'a Shape,
    bytes: &'a [u8],
    kernel: Kernel,
}

impl Step<'_> {
    fn layer(&mut self, layer: &Layer, state: &mut [f32]) {
        let input = Input::new(self.kernel, state);
        let [query, key, value] = [&layer.query, &layer.key, &layer.value].map(|linear| self.times(&input, linear));
        let attended = self.attend(&query, &key, &value);
        self.close(&attended, &layer.attended, &layer.attended_norm, state);
        let mut wide = self.times(&Input::new(self.kernel, state), &layer.widen);
        wide.iter_mut().for_each(|x| *x = gelu(*x));
        self.close(&wide, &layer.narrow, &layer.norm, state);
    }

    fn times(&self, input: &Input, linear: &Linear) -> Vec<f32> {
        let pieces = input.len() / (linear.weights.len() / linear.bias.len() / BYTES * BLOCK);
        let mut output = vec![0.0; pieces * linear.bias.len()];
        input.times(&self.bytes[linear.weights.clone()], &linear.bias, &mut output);
        output
    }

    /// Brings numbers back to the width of the state, adds them to it and normalises.
    fn close(&self, numbers: &[f32], linear: &Linear, norm: &Norm, state: &mut [f32]) {
        add(state, &self.times(&Input::new(self.kernel, numbers), linear));
        state.chunks_exact_mut(self.shape.hidden).for_each(|piece| norm.apply(piece, self.shape.epsilon));
    }

    /// Each piece takes from all others what they have to say, head by head.
    fn attend(&self, query: &[f32], key: &[f32], value: &[f32]) -> Vec<f32> {
        let hidden = self.shape.hidden;
        let width = hidden / self.shape.heads;
        let damp = 1.0 / (width as f32).sqrt();
        let mut out = vec![0.0; query.len()];
        let mut shares = vec![0.0; query.len() / hidden];
        for head in (0..hidden).step_by(width) {
            let part = |numbers: &[f32]| -> Vec<f32> {
                numbers.chunks_exact(hidden).flat_map(|piece| &piece[head..head + width]).copied().collect()
            };
            let (key, value) = (part(key), part(value));
            for (query, out) in query.chunks_exact(hidden).zip(out.chunks_exact_mut(hidden)) {
                let query = &query[head..head + width];
                for (share, key) in shares.iter_mut().zip(key.chunks_exact(width)) {
                    *share = dot(query, key) * damp;
                }
                softmax(&mut shares);
                let out = &mut out[head..head + width];
                for (share, value) in shares.iter().zip(value.chunks_exact(width)) {
                    out.iter_mut().zip(value).for_each(|(out, value)| *out += share * value);
                }
            }
        }
        out
    }
}
