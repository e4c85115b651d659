//! Many asks at once, as a stream: block by block into the answer's file, with a note beside it of how far it is, so that
//! a run that was stopped goes on where it was; and in parts, so that several processes or machines share the asks.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, IsTerminal, Seek, SeekFrom};
use std::num::NonZero;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use indicatif::{ProgressBar, ProgressStyle};
use ranking::Contribution;

/// Asks that are answered before the file is written on.
const BLOCK: usize = 1024;

/// One of several parts of all asks, written `2/4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    number: usize,
    of: usize,
}

impl Part {
    /// The asks of this part; all parts together are all asks, each once.
    fn range(self, asks: usize) -> Range<usize> {
        // The numbers come from the command line: their product may be larger than a machine's word.
        let until = |number: usize| (asks as u128 * number as u128 / self.of as u128) as usize;
        until(self.number - 1)..until(self.number)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl FromStr for Part {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text.split_once('/').and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
        match numbers {
            Some((number, of)) if (1..=of).contains(&number) => Ok(Self { number, of }),
            _ => Err("a part is written 1/4, 2/4, 3/4 or 4/4, for example".to_owned()),
        }
    }
}

/// How far an answer is: as a line in the file beside it.
#[derive(Debug, PartialEq)]
struct Note {
    /// What is asked of what, so that nobody goes on with other files.
    what: String,
    /// Asks that are answered.
    asks: usize,
    /// Bytes that are written.
    bytes: u64,
}

impl Note {
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.trim_end().splitn(3, ' ');
        let (asks, bytes) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some(Self { what: parts.next()?.to_owned(), asks, bytes })
    }

    /// Replaces the file at once: a note is whole or the one before.
    fn write(&self, file: &Path) -> std::io::Result<()> {
        let new = beside(file, ".new");
        std::fs::write(&new, format!("{} {} {}\n", self.asks, self.bytes, self.what))?;
        std::fs::rename(new, file)
    }
}

fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Answers a part of the asks into a CSV file with this head; `answer` gives the rows of one block of asks. Says how many
/// asks of the part had been answered by an earlier run.
///
/// # Errors
/// Says which file cannot be written, or that it belongs to a run over something else.
pub fn stream<A, R: IntoIterator<Item = [String; 5]>>(
    out: &Path,
    head: [&str; 5],
    what: &str,
    (all, part): (&[A], Part),
    answer: impl Fn(&[A]) -> Result<R, String>,
) -> Result<usize, String> {
    let wrong = |e: std::io::Error| format!("{}: {e}", out.display());
    let asks = &all[part.range(all.len())];
    let note = beside(out, ".unfinished");
    let what = format!("{what}, part {part}");
    let earlier = std::fs::read_to_string(&note).ok().as_deref().and_then(Note::read);
    let (mut file, done) = match earlier {
        Some(note) if note.what == what => {
            let mut file = OpenOptions::new().write(true).open(out).map_err(wrong)?;
            file.set_len(note.bytes).map_err(wrong)?; // what was written after the note is written again
            file.seek(SeekFrom::End(0)).map_err(wrong)?;
            (file, note.asks.min(asks.len()))
        }
        Some(other) => {
            return Err(format!("{} belongs to a run over {}; this is {what}", note.display(), other.what));
        }
        None => (File::create(out).map_err(wrong)?, 0),
    };
    if done == 0 {
        write(&mut file, [head.map(str::to_owned)]).map_err(wrong)?;
    }
    let bar = bar(asks.len());
    bar.set_position(done as u64);
    bar.reset_eta();
    for (at, block) in asks[done..].chunks(BLOCK).enumerate() {
        write(&mut file, answer(block)?).map_err(wrong)?;
        let answered = done + at * BLOCK + block.len();
        let bytes = file.stream_position().map_err(wrong)?;
        Note { what: what.clone(), asks: answered, bytes }.write(&note).map_err(wrong)?;
        bar.set_position(answered as u64);
    }
    bar.finish_and_clear();
    match std::fs::remove_file(&note) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(wrong(e)),
        _ => Ok(done),
    }
}

fn write(file: &mut File, rows: impl IntoIterator<Item = [String; 5]>) -> std::io::Result<()> {
    let mut writer = csv::Writer::from_writer(BufWriter::new(file));
    for row in rows {
        writer.write_record(&row)?;
    }
    writer.flush()
}

/// Shown to a person at a terminal only.
fn bar(asks: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(asks as u64);
    match ProgressStyle::with_template("{bar:40} {pos} of {len} asks, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// Does one thing to each item, on all cores, in order.
pub fn on_all_cores<T: Sync, R: Send>(
    items: &[T],
    one: impl Fn(&T) -> Result<R, String> + Sync,
) -> Result<Vec<R>, String> {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = items.len().div_ceil(cores).max(1);
    let one = &one;
    std::thread::scope(|scope| {
        let some = |items: &'_ [T]| items.iter().map(one).collect::<Result<Vec<R>, String>>();
        let workers: Vec<_> = items.chunks(share).map(|items| scope.spawn(move || some(items))).collect();
        let mut all = Vec::with_capacity(items.len());
        for worker in workers {
            all.extend(worker.join().map_err(|_| "a worker stopped".to_owned())??);
        }
        Ok(all)
    })
}

/// The three strongest contributions.
pub fn reason(contributions: &[Contribution]) -> String {
    let mut parts: Vec<_> = contributions.iter().collect();
    parts.sort_by(|a, b| b.points.total_cmp(&a.points));
    let told = parts.iter().take(3).map(|part| format!("{} +{:.2}", part.feature, part.points));
    told.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    /// Everything.
    const ALL: Part = Part { number: 1, of: 1 };
    const HEAD: [&str; 5] = ["ask_id", "rank", "label", "score", "reason"];

    fn rows(asks: &[usize]) -> Vec<[String; 5]> {
        asks.iter()
            .map(|ask| [ask.to_string(), "1".into(), "a \"label\"".into(), "2.5".into(), String::new()])
            .collect()
    }

    fn whole(asks: &[usize], out: &Path) -> String {
        stream(out, HEAD, "a test", (asks, ALL), |block| Ok(rows(block))).expect("written");
        std::fs::read_to_string(out).expect("there")
    }

    #[test]
    fn parts_are_all_asks_each_once() {
        for (asks, of) in [(0, 1), (10, 3), (7, 7), (5, 8)] {
            let parts = (1..=of).flat_map(|number| Part { number, of }.range(asks));
            assert_eq!(parts.collect::<Vec<_>>(), (0..asks).collect::<Vec<_>>());
        }
        assert_eq!(Part { number: usize::MAX, of: usize::MAX }.range(10), 9..10, "however many");
        assert_eq!("2/4".parse(), Ok(Part { number: 2, of: 4 }));
        for wrong in ["0/4", "5/4", "1", "1/0", "a/b", ""] {
            assert!(wrong.parse::<Part>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_stopped_run_goes_on_and_the_answer_is_the_same() {
        let folder = tempfile::tempdir().expect("a folder");
        let (out, asks) = (folder.path().join("out.csv"), (0..3 * BLOCK + 5).collect::<Vec<_>>());
        let stopped = |block: &[usize]| {
            if block.contains(&(2 * BLOCK)) { Err("stopped".to_owned()) } else { Ok(rows(block)) }
        };
        assert_eq!(stream(&out, HEAD, "a test", (&asks, ALL), stopped), Err("stopped".to_owned()));
        // The machine went down while a line was being written.
        let mut torn = OpenOptions::new().append(true).open(&out).expect("there");
        torn.write_all(b"2048,1,\"a").expect("written");
        let other = stream(&out, HEAD, "something else", (&asks, ALL), |block| Ok(rows(block)));
        assert!(other.expect_err("not the same").contains("belongs to a run over a test"));
        let went_on = stream(&out, HEAD, "a test", (&asks, ALL), |block| Ok(rows(block)));
        assert_eq!(went_on, Ok(2 * BLOCK));
        let there = std::fs::read_to_string(&out).expect("there");
        assert_eq!(there, whole(&asks, &folder.path().join("other.csv")));
        assert_eq!(there.lines().count(), asks.len() + 1);
        assert!(!beside(&out, ".unfinished").exists());
    }
}
