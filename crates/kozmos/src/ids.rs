//! Identifiers: UUIDv7 as text in a newtype for each kind of record, made by the program; and secrets for links.

use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use crate::clock::Clock;

/// Where ids come from.
#[derive(Debug)]
pub enum Ids {
    /// Time and chance.
    Random,
    /// The same ids in the same order each time: the demo world and tests.
    Seeded(AtomicU64),
}

impl Ids {
    /// A seeded source.
    pub fn seeded() -> Ids {
        Ids::Seeded(AtomicU64::new(1))
    }

    /// A new id. Ids sort by the time they were made.
    pub fn next(&self, clock: &Clock) -> String {
        let millis = clock.now().as_millisecond().max(0).cast_unsigned();
        match self {
            Ids::Random => {
                let chance: [u8; 16] = *Uuid::new_v4().as_bytes();
                let tail: [u8; 10] = std::array::from_fn(|i| chance[i]);
                Builder::from_unix_timestamp_millis(millis, &tail).into_uuid().to_string()
            }
            Ids::Seeded(counter) => {
                let n = counter.fetch_add(1, Ordering::Relaxed);
                let mut tail = [0u8; 10];
                tail[2..].copy_from_slice(&n.to_be_bytes());
                Builder::from_unix_timestamp_millis(millis, &tail).into_uuid().to_string()
            }
        }
    }
}

/// A secret for a cookie or a mailed link: 256 bits, as hexadecimal text.
pub fn secret() -> String {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    hex(&bytes)
}

/// What is stored of a secret.
pub fn secret_hash(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// Lower-case hexadecimal text.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.extend([digit(byte >> 4), digit(byte & 15)]);
    }
    text
}

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<String> for $name {
            fn from(id: String) -> Self {
                $name(id)
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        db::text!($name);
    )+};
}

id! {
    /// A hub (tenant).
    HubId,
    /// A person's account.
    AccountId,
    /// An association or foundation.
    OrganisationId,
    /// A foundation's programme.
    ProgrammeId,
    /// A past grant.
    GrantId,
    /// Something somebody is still writing.
    DraftId,
    /// An idea that an association keeps.
    NeedId,
    /// An introduction of an association to a foundation.
    IntroductionId,
    /// A page of the site.
    PageId,
    /// A picture.
    MediaId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeded_ids_are_the_same_each_time_and_in_order() {
        let clock = Clock::Fixed("2026-11-22T09:00:00Z".parse().unwrap());
        let (a, b) = (Ids::seeded(), Ids::seeded());
        let first = a.next(&clock);
        assert_eq!(first, b.next(&clock));
        assert!(first < a.next(&clock));
        assert_ne!(Ids::Random.next(&clock), Ids::Random.next(&clock));
    }
}
