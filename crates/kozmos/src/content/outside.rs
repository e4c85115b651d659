//! Links of pages to other sites: asked only when somebody asks for it, each address once, with patience that ends.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How long one address may take, with all its redirects.
const PATIENCE: Duration = Duration::from_secs(10);
/// So many addresses are asked at the same time.
const AT_ONCE: usize = 6;
/// So many times an address may send us elsewhere.
const REDIRECTS: u32 = 6;

/// The addresses that do not answer well, and what is wrong with each.
pub fn silent(addresses: Vec<String>) -> BTreeMap<String, String> {
    silent_within(addresses, PATIENCE)
}

fn silent_within(mut addresses: Vec<String>, patience: Duration) -> BTreeMap<String, String> {
    addresses.sort_unstable();
    addresses.dedup();
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(patience))
        .max_redirects(REDIRECTS)
        .http_status_as_error(false)
        .user_agent(concat!("kozmos/", env!("CARGO_PKG_VERSION"), " (checks its own links)"));
    let agent: ureq::Agent = config.build().into();
    let (waiting, wrong) = (Mutex::new(addresses), Mutex::new(BTreeMap::new()));
    std::thread::scope(|threads| {
        for _ in 0..AT_ONCE {
            threads.spawn(|| {
                loop {
                    let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).pop();
                    let Some(address) = next else { break };
                    if let Err(why) = ask(&agent, &address) {
                        wrong.lock().unwrap_or_else(PoisonError::into_inner).insert(address, why);
                    }
                }
            });
        }
    });
    wrong.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Asks for the head of a page first; servers that do not like that are asked for the page.
fn ask(agent: &ureq::Agent, address: &str) -> Result<(), String> {
    let address = address.split('#').next().unwrap_or(address);
    let head = agent.head(address).call().map(|answer| answer.status().as_u16());
    if matches!(head, Ok(status) if status < 400) {
        return Ok(());
    }
    match agent.get(address).call().map(|answer| answer.status().as_u16()) {
        Ok(status) if status < 400 => Ok(()),
        // It answers, but not to a program: a person may well see the page.
        Ok(401 | 403 | 429) => Ok(()),
        Ok(status) => Err(status.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;

    use super::*;

    /// A server for one test: `/gone` is gone, `/no-head` refuses HEAD, `/slow` never answers, `/to` leads to `/fine`.
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
        let all = ["/fine", "/fine#part", "/gone", "/no-head", "/slow", "/to"].map(|path| format!("{base}{path}"));
        let wrong = silent_within(all.into(), Duration::from_millis(500));
        let told: Vec<&str> = wrong.keys().map(|address| address.trim_start_matches(base.as_str())).collect();
        assert_eq!(told, ["/gone", "/slow"]);
        assert_eq!(wrong[&format!("{base}/gone")], "404");
    }
}
