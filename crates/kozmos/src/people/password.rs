//! Passwords: argon2id with the parameters OWASP names (19 MiB, two passes), never two at a time more than the machine
//! has cores: a storm of sign-ins must not eat the memory of a small server.

use std::sync::LazyLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

static GATE: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(2, std::num::NonZero::get)));

/// The shortest password that is taken (NIST SP 800-63B: length beats rules).
const SHORTEST: usize = 12;

/// The hash of a password that somebody chose; one that is too short is refused.
pub fn chosen(password: &str) -> Result<String, String> {
    if password.chars().count() < SHORTEST {
        return Err(format!("a password needs at least {SHORTEST} characters"));
    }
    Ok(hash(password))
}

/// The hash of a password, as text with its parameters and salt.
pub fn hash(password: &str) -> String {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.expect("argon2 hashes any bytes").to_string()
}

/// Does the password belong to the hash? Without a hash the same work is done, so that the time tells nothing.
pub async fn verify(password: String, hash: Option<String>) -> bool {
    static NOBODY: LazyLock<String> = LazyLock::new(|| self::hash("nobody has this password"));
    let Ok(_turn) = GATE.acquire().await else { return false };
    let known = hash.is_some();
    let check = move || {
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let parsed = PasswordHash::new(&hash);
        parsed.is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok())
    };
    tokio::task::spawn_blocking(check).await.unwrap_or(false) && known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_opens() {
        let hash = hash("bridge over the Saale");
        assert!(hash.starts_with("$argon2id$"));
        assert!(verify("bridge over the Saale".into(), Some(hash.clone())).await);
        assert!(!verify("bridge over the Elbe!".into(), Some(hash)).await);
        assert!(!verify("nobody has this password".into(), None).await);
    }
}
