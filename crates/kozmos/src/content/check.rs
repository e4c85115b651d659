//! What the last check of the whole site in a real browser found: the accessibility statement says it.

use std::path::Path;

use serde::Deserialize;

/// The result of `e2e/run.mjs`, as it writes it (`E2E_REPORT`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Check {
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// The browser with its version.
    pub browser: String,
    /// So many pages were looked at.
    pub pages: u32,
    /// In so many languages.
    pub languages: u32,
    /// In so many ways in all.
    pub looks: u32,
    /// And so many problems were found.
    pub problems: u32,
}

/// The name of the result in the folder of everything that is kept.
pub const FILE: &str = "accessibility.json";

/// The check that came with the program: the demo centre's site, before the program was handed out.
const OURS: &str = include_str!("../../../../e2e/last-check.json");

impl Check {
    fn read(text: &str) -> Option<Check> {
        let check: Check = serde_json::from_str(text).ok()?;
        check.on.parse::<jiff::civil::Date>().ok().map(|_| check)
    }

    /// The centre's own check if there is one. Ours says something of the `demo` only: other pages, other texts, other
    /// pictures were never looked at.
    pub async fn last(data: &Path, demo: bool) -> Option<Check> {
        let own = tokio::fs::read_to_string(data.join(FILE)).await.ok();
        own.and_then(|text| Check::read(&text)).or_else(|| Check::read(OURS).filter(|_| demo))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_centres_own_check_comes_first_and_a_broken_file_does_not_count() {
        let folder = tempfile::tempdir().unwrap();
        let ours = Check::last(folder.path(), true).await;
        assert!(ours.is_some(), "what comes with the program is readable: {OURS}");
        assert_eq!(Check::last(folder.path(), false).await, None, "nobody has looked at another centre's pages");
        let file = folder.path().join(FILE);
        std::fs::write(
            &file,
            r#"{"on": "yesterday", "browser": "", "pages": 1, "languages": 1, "looks": 1, "problems": 0}"#,
        )
        .unwrap();
        assert_eq!(Check::last(folder.path(), true).await, ours);
        std::fs::write(
            &file,
            r#"{"on": "2026-11-20", "browser": "B", "pages": 3, "languages": 9, "looks": 27, "problems": 2}"#,
        )
        .unwrap();
        assert_eq!(
            Check::last(folder.path(), false).await.map(|check| (check.on, check.problems)),
            Some(("2026-11-20".into(), 2))
        );
    }
}
