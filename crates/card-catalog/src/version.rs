//! Schema versions of the Adaptive Card format.

use std::fmt;

/// A schema version, `major.minor`. MessageCard has no versions of its own: its kinds say 1.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The number before the point.
    pub major: u16,
    /// The number after the point.
    pub minor: u16,
}

impl Version {
    /// 1.0, where the format began.
    pub const V1_0: Version = Version::new(1, 0);
    /// 1.1.
    pub const V1_1: Version = Version::new(1, 1);
    /// 1.2.
    pub const V1_2: Version = Version::new(1, 2);
    /// 1.3.
    pub const V1_3: Version = Version::new(1, 3);
    /// 1.4, the version Cardwright writes by default: every Teams path draws it.
    pub const V1_4: Version = Version::new(1, 4);
    /// 1.5, the newest version Microsoft documents for Teams.
    pub const V1_5: Version = Version::new(1, 5);
    /// 1.6, in the open schema only.
    pub const V1_6: Version = Version::new(1, 6);

    /// The version `major.minor`.
    pub const fn new(major: u16, minor: u16) -> Version {
        Version { major, minor }
    }

    /// Reads `"1.4"`; further parts (`"1.4.0"`) are accepted and ignored. `None` for anything else.
    pub fn parse(text: &str) -> Option<Version> {
        let mut parts = text.trim().split('.').map(|part| part.parse::<u16>().ok());
        let major = parts.next()??;
        let minor = parts.next()??;
        parts
            .all(|part| part.is_some())
            .then_some(Version { major, minor })
    }

    /// The later of the two.
    pub const fn max(self, other: Version) -> Version {
        let later =
            other.major > self.major || (other.major == self.major && other.minor > self.minor);
        if later { other } else { self }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn reads_what_cards_say() {
        assert_eq!(Version::parse("1.4"), Some(Version::V1_4));
        assert_eq!(Version::parse(" 1.0.0 "), Some(Version::V1_0));
        assert_eq!(Version::parse("1"), None);
        assert_eq!(Version::parse("${version}"), None);
        assert_eq!(Version::parse(""), None);
    }

    #[test]
    fn orders_by_number_not_by_letter() {
        assert!(Version::new(1, 10) > Version::new(1, 9));
        assert_eq!(Version::V1_2.max(Version::V1_5), Version::V1_5);
        assert_eq!(Version::new(2, 0).max(Version::V1_5), Version::new(2, 0));
        assert_eq!(Version::V1_4.to_string(), "1.4");
    }
}
