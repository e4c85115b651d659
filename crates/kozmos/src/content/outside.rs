//! Links of texts to other sites: asked only when somebody asks for it, with patience that ends. An
//! address of our own network is not asked: whoever writes a text could look around in it.

use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::net::{IpAddr, TcpListener};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use ureq::config::Config;
use ureq::http::{Response, Uri};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body, Error, ResponseExt};

/// How long one try may take, with all its redirects; an address is tried twice or three times.
const PATIENCE: Duration = Duration::from_secs(10);
/// So many addresses are asked at the same time.
const AT_ONCE: usize = 6;
/// So many times an address may send us elsewhere.
const REDIRECTS: u32 = 6;
/// A longer address is told to nobody.
const LONGEST: usize = 2_000;

/// What came from an address of another site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A page, or a refusal that only programs get.
    Fine,
    /// A page that has moved for good, and where to.
    Moved(String),
    /// An error, by its status.
    Refused(u16),
    /// Nothing in time.
    Slow,
    /// Nothing: there is no such site, or it cannot be reached.
    Nobody,
    /// Nothing, as nobody asked: the address is one of our own network.
    Inward,
}

impl Answer {
    /// As the database writes it.
    pub fn code(&self) -> String {
        match self {
            Answer::Fine => "fine".to_owned(),
            Answer::Moved(to) => format!("moved {to}"),
            Answer::Refused(status) => status.to_string(),
            Answer::Slow => "slow".to_owned(),
            Answer::Nobody => "nobody".to_owned(),
            Answer::Inward => "inward".to_owned(),
        }
    }

    /// Reads what [`Self::code`] writes.
    pub fn parse(code: &str) -> Answer {
        match code {
            "fine" => Answer::Fine,
            "slow" => Answer::Slow,
            "inward" => Answer::Inward,
            code => match code.strip_prefix("moved ") {
                Some(to) => Answer::Moved(to.to_owned()),
                None => code.parse().map_or(Answer::Nobody, Answer::Refused),
            },
        }
    }

    /// Does the link lead nowhere?
    pub fn is_lost(&self) -> bool {
        !matches!(self, Answer::Fine | Answer::Moved(_))
    }

    /// Where the page has moved to.
    pub fn moved_to(&self) -> Option<&str> {
        if let Answer::Moved(to) = self { Some(to) } else { None }
    }
}

impl Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Answer::Fine => f.write_str("answers"),
            Answer::Moved(to) => write!(f, "has moved for good to {to}"),
            Answer::Refused(status) => write!(f, "answers with the error {status}"),
            Answer::Slow => f.write_str("does not answer in time"),
            Answer::Nobody => f.write_str("cannot be reached"),
            Answer::Inward => f.write_str("is not asked: an address of our own network"),
        }
    }
}

/// Asks all these addresses.
pub fn ask(addresses: Vec<String>) -> BTreeMap<String, Answer> {
    ask_within(addresses, PATIENCE, is_outward)
}

fn ask_within(mut addresses: Vec<String>, patience: Duration, open: fn(IpAddr) -> bool) -> BTreeMap<String, Answer> {
    addresses.sort_unstable();
    addresses.dedup();
    let config = Agent::config_builder()
        .timeout_global(Some(patience))
        .max_redirects(REDIRECTS)
        .save_redirect_history(true)
        .http_status_as_error(false)
        .user_agent(concat!("kozmos/", env!("CARGO_PKG_VERSION"), " (checks its own links)"))
        .build();
    let agent = Agent::with_parts(config, DefaultConnector::default(), Outward(open));
    let (waiting, answers) = (Mutex::new(addresses), Mutex::new(BTreeMap::new()));
    std::thread::scope(|threads| {
        for _ in 0..AT_ONCE {
            threads.spawn(|| {
                loop {
                    let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).pop();
                    let Some(address) = next else { break };
                    let answer = ask_one(&agent, &address);
                    answers.lock().unwrap_or_else(PoisonError::into_inner).insert(address, answer);
                }
            });
        }
    });
    answers.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Asks for the head of a page first; servers that do not like that are asked for the page.
fn ask_one(agent: &Agent, address: &str) -> Answer {
    let address = address.split('#').next().unwrap_or(address);
    if let Ok(head) = agent.head(address).call()
        && head.status().as_u16() < 400
    {
        return there(agent, address, &head);
    }
    match agent.get(address).call() {
        Ok(page) => match page.status().as_u16() {
            ..=399 => there(agent, address, &page),
            // It answers, but not to a program: a person may well see the page.
            401 | 403 | 429 => Answer::Fine,
            status => Answer::Refused(status),
        },
        Err(Error::Timeout(_)) => Answer::Slow,
        Err(Error::Other(_)) => Answer::Inward,
        Err(_) => Answer::Nobody,
    }
}

/// There is a page: at its address, for the time being elsewhere, or elsewhere for good.
fn there(agent: &Agent, address: &str, page: &Response<Body>) -> Answer {
    let next = page.get_redirect_history().and_then(|way| way.get(1)).map(Uri::to_string);
    let Some(next) = next.filter(|next| next.len() <= LONGEST) else { return Answer::Fine };
    let first = agent.head(address).config().max_redirects(0).build().call();
    let for_good = first.is_ok_and(|first| matches!(first.status().as_u16(), 301 | 308));
    if for_good { Answer::Moved(next) } else { Answer::Fine }
}

/// Finds the machines behind a name, and of those only the ones that may be asked: after each redirect anew.
#[derive(Debug)]
struct Outward(fn(IpAddr) -> bool);

impl Resolver for Outward {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let found = DefaultResolver::default().resolve(uri, config, timeout)?;
        // The operator's own proxy may stand next door.
        if config.proxy().is_some_and(|proxy| proxy.uri() == uri) {
            return Ok(found);
        }
        let mut open = self.empty();
        for at in found.iter().filter(|at| (self.0)(at.ip())) {
            open.push(*at);
        }
        if open.is_empty() { Err(Error::Other("an address of our own network".into())) } else { Ok(open) }
    }
}

/// Does an address belong to the whole world, and not to this machine (by whatever address it is known outside) or its
/// network?
fn is_outward(ip: IpAddr) -> bool {
    let ours = || TcpListener::bind((ip, 0)).is_ok();
    is_public(ip) && !ours()
}

fn is_public(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => !matches!(
            ip.octets(),
            [0 | 10 | 127 | 224..=255, ..]
                | [100, 64..=127, ..]
                | [169, 254, ..]
                | [172, 16..=31, ..]
                | [192, 168, ..]
                | [192, 0, 0, _]
                | [198, 18 | 19, ..]
        ),
        // What is given out to the world so far begins with these three bits; in Teredo and 6to4 an address of the older kind
        // is wrapped, and it may be one of ours.
        IpAddr::V6(ip) => {
            ip.segments()[0] & 0xe000 == 0x2000 && !matches!(ip.segments(), [0x2001, 0, ..] | [0x2002, ..])
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::*;

    /// A server for one test: `/gone` is gone, `/no-head` refuses HEAD, `/slow` never answers, `/to` leads to `/fine` for
    /// the time being, `/moved` for good.
    fn server() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            let mut kept = Vec::new();
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut read = [0; 4096];
                let n = stream.read(&mut read).unwrap_or(0);
                let asked = String::from_utf8_lossy(&read[..n]).into_owned();
                let path = asked.split(' ').nth(1).unwrap_or("").to_owned();
                let (status, more) = match path.as_str() {
                    "/gone" => ("404 Not Found", ""),
                    "/no-head" if asked.starts_with("HEAD") => ("405 Method Not Allowed", ""),
                    "/to" => ("302 Found", "location: /fine\r\n"),
                    "/moved" => ("301 Moved Permanently", "location: /to\r\n"),
                    "/slow" => {
                        kept.push(stream);
                        continue;
                    }
                    _ => ("200 OK", ""),
                };
                let answer = format!("HTTP/1.1 {status}\r\n{more}content-length: 0\r\nconnection: close\r\n\r\n");
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        base
    }

    #[test]
    fn what_does_not_answer_is_told_and_nothing_waits_for_ever() {
        let base = server();
        let paths = ["/fine", "/fine#part", "/gone", "/moved", "/no-head", "/slow", "/to"];
        let all = paths.map(|path| format!("{base}{path}"));
        let answers = ask_within(all.into(), Duration::from_millis(500), |_| true);
        let told: Vec<&Answer> = paths.iter().map(|path| &answers[&format!("{base}{path}")]).collect();
        let (fine, moved) = (&Answer::Fine, &Answer::Moved(format!("{base}/to")));
        assert_eq!(told, [fine, fine, &Answer::Refused(404), moved, fine, &Answer::Slow, fine]);
    }

    #[test]
    fn nobody_is_asked_in_our_own_network() {
        let base = server();
        assert_eq!(ask(vec![base.clone()])[&base], Answer::Inward);
        for inward in ["127.0.0.1", "10.1.2.3", "192.168.0.1", "172.20.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"]
        {
            assert!(!is_outward(inward.parse().unwrap()), "{inward}");
        }
        for inward in ["::1", "::", "fe80::1", "fd00::1", "ff02::1", "::ffff:10.0.0.1", "2002:7f00:1::1", "2001:0:a::1"]
        {
            assert!(!is_outward(inward.parse().unwrap()), "{inward}");
        }
        for outward in ["1.1.1.1", "172.32.0.1", "193.99.144.80", "2a02:2e0:3fe:1001:302::", "::ffff:1.1.1.1"] {
            assert!(is_outward(outward.parse().unwrap()), "{outward}");
        }
    }

    #[test]
    fn an_answer_is_read_as_it_was_written() {
        let moved = Answer::Moved("https://a.example/b c".into());
        for answer in [Answer::Fine, moved, Answer::Refused(404), Answer::Slow, Answer::Nobody, Answer::Inward] {
            assert_eq!(Answer::parse(&answer.code()), answer);
        }
    }
}
