//! The reliability diagram: how often suggestions of a given confidence came true.

use std::fmt::Write;

const BINS: usize = 10;
const SIDE: f64 = 400.0;
const MARGIN: f64 = 50.0;

/// Suggestions of about the same confidence.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bin {
    /// How many.
    pub count: usize,
    /// Their mean confidence.
    pub confidence: f64,
    /// The share that came true.
    pub came_true: f64,
}

/// Ten bins of equal width over confidences of 0 to 1.
pub fn reliability(seen: &[(f64, bool)]) -> [Bin; BINS] {
    let mut bins = [Bin::default(); BINS];
    for &(confidence, came_true) in seen {
        let bin = &mut bins[((confidence * BINS as f64) as usize).min(BINS - 1)];
        bin.count += 1;
        bin.confidence += confidence;
        bin.came_true += f64::from(u8::from(came_true));
    }
    for bin in bins.iter_mut().filter(|bin| bin.count > 0) {
        bin.confidence /= bin.count as f64;
        bin.came_true /= bin.count as f64;
    }
    bins
}

/// Expected calibration error: the mean distance between confidence and truth, over all suggestions.
pub fn calibration_error(bins: &[Bin]) -> f64 {
    let all: usize = bins.iter().map(|bin| bin.count).sum();
    let missed: f64 = bins.iter().map(|bin| bin.count as f64 * (bin.confidence - bin.came_true).abs()).sum();
    missed / all.max(1) as f64
}

/// The diagram as SVG: a dot a bin, the larger the more suggestions; on the diagonal confidence says what is true.
pub fn plot(bins: &[Bin]) -> String {
    let (x, y) = (|v: f64| MARGIN + v * SIDE, |v: f64| MARGIN + (1.0 - v) * SIDE);
    let size = SIDE + 2.0 * MARGIN;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" role=\"img\" font-family=\"sans-serif\" \
         font-size=\"13\">\n<title>Reliability: confidence against the share that came true</title>\n\
         <rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/>\n\
         <path d=\"M{0} {1}H{2}V{3}H{0}ZM{0} {1}L{2} {3}\" fill=\"none\" stroke=\"#888\"/>\n",
        x(0.0),
        y(0.0),
        x(1.0),
        y(1.0)
    );
    for tick in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{tick}</text>", x(tick), y(0.0) + 18.0);
        let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{tick}</text>", x(0.0) - 6.0, y(tick) + 4.0);
    }
    for bin in bins.iter().filter(|bin| bin.count > 0) {
        let radius = 2.0 + (bin.count as f64).ln();
        let _ = writeln!(
            svg,
            "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"{radius:.1}\" fill=\"#1d5f8a\" fill-opacity=\"0.7\"><title>{} suggestions: \
             confidence {:.2}, came true {:.2}</title></circle>",
            x(bin.confidence),
            y(bin.came_true),
            bin.count,
            bin.confidence,
            bin.came_true
        );
    }
    let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">confidence</text>", x(0.5), y(0.0) + 38.0);
    let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\">share that came true</text>", x(0.0), y(1.0) - 14.0);
    svg + "</svg>\n"
}
