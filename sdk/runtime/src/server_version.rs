//! Version of a server, as far as it says what the server knows.

use std::fmt;

use semver::{BuildMetadata, Version};

/// Words that releases of the server begin a pre-release with.
const PRE_RELEASES: [&str; 3] = ["alpha", "beta", "rc"];

/// A released version, such as `2.4.0` or `2.4.0-rc.5`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVersion(Version);

impl ServerVersion {
    /// `None` when the text names no release: a build from source calls itself `0.0.1` or the like, a build between two releases
    /// `2.4.0-15-gabc1234`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let mut version = Version::parse(text.strip_prefix('v').unwrap_or(text)).ok()?;
        version.build = BuildMetadata::EMPTY;
        let is_release = version.pre.split('.').next().is_some_and(|word| word.is_empty() || PRE_RELEASES.contains(&word));
        (version.major > 0 && is_release).then_some(Self(version))
    }

    /// Tells whether it is older than another version. Pre-releases come before their release.
    #[allow(dead_code, reason = "not every schema has fields that came later")]
    pub fn is_before(&self, other: &str) -> bool {
        Version::parse(other).is_ok_and(|other| self.0.cmp_precedence(&other).is_lt())
    }
}

impl fmt::Display for ServerVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_ordered_by_number_and_not_by_text() {
        let order = ["1.9.0", "2.3.0", "2.4.0-alpha", "2.4.0-beta.2", "2.4.0-rc.5", "2.4.0-rc.15", "2.4.0", "2.10.0"];
        for (at, older) in order.iter().enumerate() {
            let version = ServerVersion::parse(older).unwrap();
            for (other, newer) in order.iter().enumerate() {
                assert_eq!(version.is_before(newer), at < other, "{older} before {newer}");
            }
        }
        assert!(!ServerVersion::parse("v2.4.0+debian.1").unwrap().is_before("2.4.0"));
    }

    #[test]
    fn text_that_names_no_release_is_no_version() {
        let long = format!("2.4.0-rc.{}", "9".repeat(100));
        for text in [
            "",
            "0.0.1",
            "0.1.0-local",
            "dev",
            "latest",
            "2",
            "2.4",
            "2.4.0.1",
            "v",
            "vv2.4.0",
            "2.4.0-15-gabc1234",
            "2.4.0-dirty",
            "2.4.0-SNAPSHOT",
            "2.4.0-rc5x",
            "-1.0.0",
            "99999999999999999999.0.0",
            "2.4.0 or so",
        ] {
            assert_eq!(ServerVersion::parse(text), None, "{text}");
        }
        assert!(ServerVersion::parse(&long).is_some_and(|version| version.is_before("2.4.0")));
        assert!(!ServerVersion::parse("2.3.0").unwrap().is_before("no version"));
    }
}
