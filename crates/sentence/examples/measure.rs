//! How long a sentence takes on one core, each kernel beside the plain one, and the memory it needs. `benches/sentence`.

use sentence::{Kernel, Model};
use std::path::Path;
use std::sync::LazyLock;
use std::time::Instant;

const TEXTS: &str = include_str!("../tests/purposes.tsv");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name the weights file")?;
    let before = memory();
    let start = Instant::now();
    let mut model = Model::open(Path::new(&path))?;
    println!("opened in {} ms", start.elapsed().as_millis());
    // Every eighth text of every language: the same mix for each kernel.
    let texts: Vec<&str> = TEXTS.lines().skip(1).step_by(8).flat_map(|line| line.split('\t').skip(2)).collect();
    let pieces: usize = texts.iter().map(|text| model.length(text)).sum();
    println!("{} texts, {:.0} pieces each", texts.len(), pieces as f64 / texts.len() as f64);
    for kernel in Kernel::all().into_iter().rev() {
        model = model.with(kernel);
        let start = spent();
        texts.iter().for_each(|text| drop(model.vector(text)));
        let each = (spent() - start) / texts.len() as f64;
        println!("{kernel:?}: {each:.1} ms a text on one core");
        if kernel == Kernel::best() {
            // Memory grows with every word piece that was never met before, and with the length of a text.
            TEXTS.lines().skip(1).flat_map(|line| line.split('\t').skip(2)).for_each(|text| drop(model.vector(text)));
            texts.chunks(20).for_each(|some| drop(model.vector(&some.join(" "))));
            let [all, anonymous] = [0, 1].map(|i| memory()[i].saturating_sub(before[i]) / 1024);
            println!("memory: {all} MB more, {anonymous} MB of it not backed by the file");
        }
    }
    Ok(())
}

/// Milliseconds of a core that this process has used: what else the machine does must not count. Where the system does not
/// tell it, the time on the clock.
fn spent() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanoseconds = told.split_whitespace().next().and_then(|first| first.parse::<f64>().ok());
    nanoseconds.map_or_else(|| START.elapsed().as_secs_f64() * 1000.0, |ns| ns / 1e6)
}

/// Resident memory and the part of it that is anonymous, in kB, where the system tells it.
fn memory() -> [usize; 2] {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    ["VmRSS:", "RssAnon:"].map(|key| {
        let line = status.lines().find_map(|line| line.strip_prefix(key));
        line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
    })
}
