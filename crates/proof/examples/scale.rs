//! How time and memory of the matcher grow with the history: invented grants with the skew of real ones.
//!
//! `scale GRANTS PROGRAMMES` prints one row (`fixed` as a third word: with the weights as shipped); `scale plot < rows` draws the rows as SVG.

use ranking::{Ask, Candidate, Config, Grant, Lang, Model, Options, Place, scatter};
use std::fmt::Write;
use std::io::Read;
use std::time::Instant;

/// As in the product: time and memory are those that it has.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const WORDS: u64 = 50_000;
const QUERIES: u64 = 300;
const RECORDED: u64 = 50;

/// A number below `n`: the first ones come often, as in Zipf's law (density 1 / x).
fn zipf(seed: u64, n: u64) -> u64 {
    let even = (scatter(seed) >> 11) as f64 / (1u64 << 53) as f64;
    (((n + 1) as f64).powf(even) - 1.0) as u64
}

/// An invented word of its number.
fn word(number: u64) -> String {
    let syllables =
        ["ba", "ke", "lu", "mo", "ni", "ra", "se", "ti", "vo", "zu", "dar", "fel", "gor", "hin", "jus", "pel"];
    let syllable = |at: u32| syllables[(scatter(number) >> (4 * at)) as usize % 16];
    (0..3).map(syllable).collect::<String>() + &number.to_string()
}

/// Twelve words; a programme has words of its own, so that texts tell something.
fn text(seed: u64, programme: u64) -> String {
    let one = |at: u64| {
        let own = at.is_multiple_of(3);
        let number = zipf(seed.wrapping_mul(31).wrapping_add(at), if own { 40 } else { WORDS });
        word(if own { scatter(programme * 41 + number) % WORDS } else { number })
    };
    (0..12).map(one).collect::<Vec<_>>().join(" ")
}

fn place(seed: u64) -> Place {
    let district = zipf(seed, 400);
    let keys = [
        "DE".to_owned(),
        format!("DE-{}", district % 16),
        format!("AGS {district}"),
        format!("{:05}", scatter(seed) % 8000),
    ];
    Place::of(keys)
}

fn grant(seed: u64, programmes: u64, recipients: u64) -> Grant {
    let (candidate, recipient) = (zipf(seed * 7 + 1, programmes), zipf(seed * 7 + 2, recipients));
    Grant {
        candidate: candidate as usize,
        recipient: format!("r{recipient}"),
        name: format!("{} {}", word(recipient % WORDS), word(zipf(recipient, WORDS))),
        text: text(seed, candidate),
        lang: Some(Lang::De),
        place: place(recipient),
        amount: Some(((scatter(seed * 7 + 3) % 500 + 1) * 100) as f64),
        year: 2015 + (scatter(seed * 7 + 4) % 10) as i32,
        ..Grant::default()
    }
}

/// Resident memory in MB: the highest so far.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).and_then(|line| line.split_whitespace().nth(1));
    line.and_then(|kb| kb.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

/// Seconds of CPU: those of the whole process, and those of this thread. Beside other work the clock on the wall says
/// little.
fn cpu() -> (f64, f64) {
    let ticks = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = ticks.rsplit(')').next().unwrap_or_default();
    let ticks: f64 = after_name.split_whitespace().skip(11).take(2).filter_map(|n| n.parse::<f64>().ok()).sum();
    let thread = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = thread.split_whitespace().next().and_then(|n| n.parse::<f64>().ok()).unwrap_or_default();
    (ticks / 100.0, nanoseconds / 1e9)
}

fn percentiles(mut times: Vec<f64>) -> (f64, f64) {
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2], times[times.len() * 99 / 100])
}

fn measure(grants: u64, programmes: u64, learn: bool) {
    let recipients = (grants / 4).max(10);
    let candidate = |i: u64| Candidate {
        id: format!("p{i:07}"),
        funder: format!("f{}", zipf(i, programmes / 3 + 1)),
        text: text(i, i),
        lang: Some(Lang::De),
        ..Candidate::default()
    };
    let candidates: Vec<Candidate> = (0..programmes).map(candidate).collect();
    let history: Vec<Grant> = (0..grants).map(|seed| grant(seed, programmes, recipients)).collect();
    let input = peak();
    let (start, worked) = (Instant::now(), cpu().0);
    let mut model = Model::build(&candidates, &history, &Config { learn, ..Config::default() }).expect("usable input");
    let built = start.elapsed().as_secs_f64();
    let (most, worked) = (peak(), cpu().0 - worked);
    let options = Options { top: 10, ..Options::default() };
    let time = |seed: u64| {
        let like = grant(grants + seed, programmes, recipients);
        let ask = Ask {
            text: like.text,
            lang: like.lang,
            recipient: seed.is_multiple_of(2).then_some(like.recipient),
            name: Some(like.name),
            place: like.place,
            amount: like.amount,
            ..Ask::default()
        };
        let (start, worked) = (Instant::now(), cpu().1);
        model.rank(&ask, &options).expect("usable ask");
        (start.elapsed().as_secs_f64() * 1000.0, (cpu().1 - worked) * 1000.0)
    };
    let (walls, cpus): (Vec<f64>, Vec<f64>) = (0..QUERIES).map(time).unzip();
    let ((half, slow), (_, slow_cpu)) = (percentiles(walls), percentiles(cpus));
    let mut record = |seed: u64| {
        let more = grant(2 * grants + seed, programmes, recipients);
        let worked = cpu().1;
        model.record(&more).expect("usable grant");
        (cpu().1 - worked) * 1000.0
    };
    let (_, recorded) = percentiles((0..RECORDED).map(&mut record).collect());
    println!(
        "| {grants} | {programmes} | {built:.2} | {worked:.2} | {most:.0} | {input:.0} | {half:.2} | {slow:.2} | {slow_cpu:.2} | {recorded:.2} |"
    );
}

/// Rows as printed, as curves on logarithmic axes.
fn plot(rows: &str) -> String {
    let rows: Vec<Vec<f64>> = rows
        .lines()
        .map(|line| line.split('|').filter_map(|cell| cell.trim().parse().ok()).collect::<Vec<f64>>())
        .filter(|row| row.len() == 10)
        .collect();
    let curves = [
        (3, "#0b6", "build, s of CPU"),
        (4, "#06b", "peak memory, MB"),
        (8, "#b60", "query p99, ms of CPU"),
        (9, "#909", "record p99, ms of CPU"),
    ];
    let x = |n: f64| 60.0 + 130.0 * (n.log10() - 3.0);
    let y = |v: f64| 300.0 - 45.0 * (v.max(0.01).log10() + 2.0);
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 660 350\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\
         <title>Time and memory of the matcher by number of grants</title><rect width=\"660\" height=\"350\" fill=\"#fff\"/>\n",
    );
    for power in -2..=4 {
        let at = y(10f64.powi(power));
        let _ = writeln!(
            svg,
            "<path d=\"M60 {at:.0}H450\" stroke=\"#ddd\"/><text x=\"54\" y=\"{:.0}\" text-anchor=\"end\">{}</text>",
            at + 4.0,
            10f64.powi(power)
        );
    }
    for power in 3..=6 {
        let _ = writeln!(
            svg,
            "<text x=\"{:.0}\" y=\"320\" text-anchor=\"middle\">{}</text>",
            x(10f64.powi(power)),
            10u64.pow(power as u32)
        );
    }
    svg.push_str("<text x=\"255\" y=\"342\" text-anchor=\"middle\">grants</text>\n");
    for (at, (column, colour, name)) in curves.into_iter().enumerate() {
        let points: Vec<String> = rows.iter().map(|row| format!("{:.0},{:.0}", x(row[0]), y(row[column]))).collect();
        let _ = writeln!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            points.join(" ")
        );
        let _ = writeln!(svg, "<text x=\"470\" y=\"{}\" fill=\"{colour}\">{name}</text>", 60 + 22 * at);
    }
    svg + "</svg>\n"
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| args.get(at).and_then(|n| n.parse::<u64>().ok());
    match (number(0), number(1)) {
        (Some(grants), Some(programmes)) => measure(grants, programmes, args.get(2).is_none_or(|word| word != "fixed")),
        _ => {
            let mut rows = String::new();
            std::io::stdin().read_to_string(&mut rows).expect("rows to draw");
            print!("{}", plot(&rows));
        }
    }
}
