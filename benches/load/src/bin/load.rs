//! Asks for pages over kept connections and measures:
//! `load URL [URL…] [--connections 16] [--seconds 5] [--once] [--packed] [--cookie NAME=VALUE] [--rate 1000]`.
//! With several addresses each connection goes through them in turn; with `--once` each address is asked for once by
//! somebody. With `--rate` so many requests a second are asked for in even steps, and an answer's time counts from the
//! moment at which its request was due, so that a queue shows. Loopback only. Prints one line of JSON: requests a second, the
//! median and the 99th percentile in microseconds, the number of answers that were not 200, the mean number of bytes of an
//! answer; and for the time in which the machine was not slow itself (`slow_spells`) which share of all it is, its requests a
//! second, and the 99th percentile of those that were due in it.

use std::net::SocketAddr;
use std::ops::Range;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// What is asked for so long at a given rate is not counted: until the threads of both sides are spread over the processors
/// (a tenth of a second on two) answers fall behind, whoever gives them.
const WARM_UP: Duration = Duration::from_millis(500);

/// When the next request of a connection is due, on both ends.
type Turns = UnboundedSender<Instant>;
type Due = UnboundedReceiver<Instant>;

struct Plan {
    address: SocketAddr,
    requests: Vec<Vec<u8>>,
    connections: usize,
    length: Duration,
    /// Time between two requests; none: each connection asks again at once.
    step: Option<Duration>,
    /// Each address once.
    once: bool,
}

/// What one connection saw.
#[derive(Default)]
struct Seen {
    /// When each request was due or sent, and how long its answer took, in microseconds.
    micros: Vec<(Instant, u64)>,
    refused: u64,
    bytes: u64,
}

fn plan(mut words: impl Iterator<Item = String>) -> Result<Plan, String> {
    let (mut urls, mut connections, mut seconds, mut rate, mut head) = (Vec::new(), 16, 5, 0, String::new());
    let mut once = false;
    while let Some(word) = words.next() {
        let number = |word: Option<String>| word.and_then(|word| word.parse::<u64>().ok()).ok_or("a number is missing");
        match word.as_str() {
            "--connections" => connections = number(words.next())?.clamp(1, 256),
            "--seconds" => seconds = number(words.next())?.clamp(1, 60),
            "--once" => once = true,
            "--rate" => rate = number(words.next())?,
            "--packed" => head.push_str("Accept-Encoding: gzip, deflate, br, zstd\r\n"),
            "--cookie" => head.push_str(&format!("Cookie: {}\r\n", words.next().ok_or("which cookie?")?)),
            _ => urls.push(word),
        }
    }
    let mut address = None;
    let mut requests = Vec::new();
    for url in &urls {
        let rest = url.strip_prefix("http://").ok_or("addresses begin with http://")?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let found: SocketAddr = host.parse().map_err(|_| format!("{host} is no address and port"))?;
        if !found.ip().is_loopback() || address.is_some_and(|known| known != found) {
            return Err("one server on this machine".to_owned());
        }
        address = Some(found);
        requests.push(format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\n{head}\r\n").into_bytes());
    }
    let address = address.ok_or("which address?")?;
    let step = (rate > 0).then(|| Duration::from_secs_f64(1.0 / rate as f64));
    Ok(Plan { address, requests, connections: connections as usize, length: Duration::from_secs(seconds), step, once })
}

/// What the head of an answer says, once all of it is there: its length, whether it is a 200, the length of the body.
fn head(buffer: &[u8]) -> std::io::Result<Option<(usize, bool, Option<usize>)>> {
    let mut lines = [httparse::EMPTY_HEADER; 64];
    let mut head = httparse::Response::new(&mut lines);
    let httparse::Status::Complete(end) = head.parse(buffer).map_err(std::io::Error::other)? else { return Ok(None) };
    let length = head.headers.iter().find(|line| line.name.eq_ignore_ascii_case("content-length"));
    let length = length.and_then(|line| std::str::from_utf8(line.value).ok()?.trim().parse().ok());
    Ok(Some((end, head.code == Some(200), length)))
}

/// Reads one answer; gives its bytes and whether it is a 200. The rest of the buffer is kept for the next one.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> std::io::Result<(bool, usize)> {
    let broken = || std::io::Error::other("the answer ended early");
    let (head_end, good, length) = loop {
        if let Some(head) = head(buffer)? {
            break head;
        }
        if stream.read_buf(buffer).await? == 0 {
            return Err(broken());
        }
    };
    loop {
        let body = &buffer[head_end..];
        let end = match length {
            Some(length) => (body.len() >= length).then_some(length),
            // A chunked answer ends with an empty chunk.
            None => body.windows(5).position(|five| five == b"0\r\n\r\n").map(|at| at + 5),
        };
        if let Some(end) = end {
            buffer.drain(..head_end + end);
            return Ok((good, head_end + end));
        }
        if stream.read_buf(buffer).await? == 0 {
            return Err(broken());
        }
    }
}

/// Tells each connection in turn when its next request is due, in steps finer than the millisecond of tokio's timer.
fn pace(turns: &[Turns], step: Duration, until: Instant) {
    const GRAIN: Duration = Duration::from_micros(100);
    let began = Instant::now();
    for number in 0.. {
        let due = began + step.mul_f64(f64::from(number));
        while Instant::now() < due {
            std::thread::sleep(GRAIN);
        }
        if due >= until || turns[number as usize % turns.len()].send(due).is_err() {
            return;
        }
    }
}

/// When the machine itself was slow, until all is over: a piece of work that is always the same took three times as much of
/// this thread's processor time as it takes at best, which no other thread of this machine can bring about; its host gave the
/// processors to somebody else. What piled up meanwhile is answered in the fifth of a second after it.
fn slow_spells(over: &AtomicBool) -> Vec<Range<Instant>> {
    const AFTER: Duration = Duration::from_millis(200);
    let mut samples: Vec<(Instant, Duration)> = Vec::new();
    while !over.load(Relaxed) {
        let (began, before) = (Instant::now(), processor_time());
        let mut number = 1_u32;
        for _ in 0..20_000 {
            number = std::hint::black_box(number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
        }
        samples.push((began, processor_time() - before));
        std::thread::sleep(Duration::from_millis(1));
    }
    let best = samples.iter().map(|(_, took)| *took).min().unwrap_or_default();
    let slow = samples.into_iter().filter(|(_, took)| *took > 3 * best);
    slow.map(|(began, _)| began - Duration::from_millis(5)..began + AFTER).collect()
}

/// How long this thread has had a processor.
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.try_into().unwrap_or(0))
}

async fn connect(plan: &Plan) -> std::io::Result<Vec<TcpStream>> {
    let mut streams = Vec::new();
    for _ in 0..plan.connections {
        let stream = TcpStream::connect(plan.address).await?;
        stream.set_nodelay(true)?;
        streams.push(stream);
    }
    Ok(streams)
}

async fn connection(
    plan: Arc<Plan>,
    (first, mut stream): (usize, TcpStream),
    counted: Range<Instant>,
    mut turns: Option<Due>,
) -> std::io::Result<Seen> {
    let mut buffer = Vec::with_capacity(1 << 16);
    let mut seen = Seen::default();
    let (stride, end) = if plan.once { (plan.connections, plan.requests.len()) } else { (1, usize::MAX) };
    for number in (first..end).step_by(stride) {
        let began = match &mut turns {
            None => Instant::now(),
            Some(turns) => match turns.recv().await {
                Some(due) => due,
                None => break,
            },
        };
        if began >= counted.end {
            break;
        }
        stream.write_all(&plan.requests[number % plan.requests.len()]).await?;
        let (good, bytes) = answer(&mut stream, &mut buffer).await?;
        if began < counted.start {
            continue;
        }
        seen.micros.push((began, began.elapsed().as_micros().try_into().unwrap_or(u64::MAX)));
        seen.refused += u64::from(!good);
        seen.bytes += bytes as u64;
    }
    Ok(seen)
}

#[tokio::main]
async fn main() -> ExitCode {
    let plan = match plan(std::env::args().skip(1)) {
        Ok(plan) => Arc::new(plan),
        Err(error) => {
            eprintln!("load: {error}");
            return ExitCode::from(2);
        }
    };
    // Time counts from when all of them are open.
    let streams = match connect(&plan).await {
        Ok(streams) => streams,
        Err(error) => {
            eprintln!("load: {error}");
            return ExitCode::FAILURE;
        }
    };
    let began = Instant::now() + plan.step.map_or(Duration::ZERO, |_| WARM_UP);
    let counted = began..began + plan.length;
    let (mut senders, mut tasks) = (Vec::new(), Vec::new());
    for stream in streams.into_iter().enumerate() {
        let turns = plan.step.map(|_| unbounded_channel()).map(|(sender, turns)| {
            senders.push(sender);
            turns
        });
        tasks.push(tokio::spawn(connection(Arc::clone(&plan), stream, counted.clone(), turns)));
    }
    if let Some(step) = plan.step {
        std::thread::spawn(move || pace(&senders, step, counted.end));
    }
    let over = Arc::new(AtomicBool::new(false));
    let watched = Arc::clone(&over);
    let watch = std::thread::spawn(move || slow_spells(&watched));
    let mut all = Seen::default();
    for task in tasks {
        match task.await {
            Ok(Ok(seen)) => {
                all.micros.extend(seen.micros);
                all.refused += seen.refused;
                all.bytes += seen.bytes;
            }
            Ok(Err(error)) => eprintln!("load: {error}"),
            Err(error) => eprintln!("load: {error}"),
        }
    }
    let length = began.elapsed();
    let rate = all.micros.len() as f64 / length.as_secs_f64();
    over.store(true, Relaxed);
    let spells = watch.join().unwrap_or_default();
    let steady = |at: Instant| !spells.iter().any(|spell| spell.contains(&at));
    let mut calm: Vec<u64> = all.micros.iter().filter(|(due, _)| steady(*due)).map(|(_, micros)| *micros).collect();
    let mut micros: Vec<u64> = all.micros.iter().map(|(_, micros)| *micros).collect();
    calm.sort_unstable();
    micros.sort_unstable();
    let at = |micros: &[u64], share: f64| micros.get((micros.len() as f64 * share) as usize).copied().unwrap_or(0);
    let (median, p99, calm_p99, refused) = (at(&micros, 0.5), at(&micros, 0.99), at(&calm, 0.99), all.refused);
    let moments = length.as_millis().try_into().unwrap_or(1_u64).max(1);
    let steady = (0..moments).filter(|at| steady(began + Duration::from_millis(*at))).count();
    let (share, calm_rate) = (steady as f64 / moments as f64, calm.len() as f64 * 1000.0 / steady.max(1) as f64);
    let bytes = all.bytes / all.micros.len().max(1) as u64;
    println!(
        "{{\"rate\": {rate:.0}, \"median\": {median}, \"p99\": {p99}, \"steady_p99\": {calm_p99}, \"steady\": {share:.2}, \"steady_rate\": {calm_rate:.0}, \"refused\": {refused}, \"bytes\": {bytes}}}"
    );
    if all.micros.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
