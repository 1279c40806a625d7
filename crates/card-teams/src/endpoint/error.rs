//! Why a URL is refused: a stable code and a sentence a person can act on.

/// The reason a target URL was refused. [`EndpointError::code`] is stable (relay problem codes,
/// tests, help pages); the `Display` text is the sentence shown to people. Neither holds any part
/// of the URL, because the URL is a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum EndpointError {
    /// More than 2,048 bytes.
    #[error(
        "The URL is longer than 2,048 characters. Copy it again from Teams; nothing else may be pasted with it."
    )]
    TooLong,
    /// Bytes outside `!`–`~`, a backslash, or `%` in the host.
    #[error(
        "The URL contains a space, a backslash or another character that webhook URLs never have. Copy it again from Teams."
    )]
    BadCharacters,
    /// Does not start with `https://`.
    #[error("The URL must start with https://. Paste the whole webhook URL that Teams showed.")]
    NotHttps,
    /// `user@` before the host.
    #[error(
        "The URL has a user name before the host (an @ sign). Webhook URLs never do; remove it."
    )]
    Userinfo,
    /// `#…` at the end.
    #[error("The URL ends in a # part. Webhook URLs never do; remove everything from the # on.")]
    Fragment,
    /// A port other than 443.
    #[error("The URL names a port other than 443. Webhook URLs use 443 or none.")]
    Port,
    /// The host is an IP address in any spelling.
    #[error("The host is an IP address. Cards are only sent to Microsoft's named hosts.")]
    IpLiteral,
    /// The URL parser would have to repair the text.
    #[error(
        "The URL is not in its plain form (for example it has “..” in the path or no “/” after the host). Copy it again from Teams."
    )]
    NotCanonical,
    /// Empty, over-long, international or otherwise malformed host label.
    #[error("The host name is malformed. Copy the URL again from Teams.")]
    BadHost,
    /// No URL parser can read it.
    #[error("This is not a readable URL. Copy it again from Teams.")]
    Unparseable,
    /// Not a webhook host of Microsoft Teams or Power Automate.
    #[error(
        "This host takes no Teams webhooks. Expected is a Workflows URL (…environment.api.powerplatform.com or …logic.azure.com) or an incoming webhook URL (….webhook.office.com)."
    )]
    HostNotAllowed,
    /// The host is right, the path or the query is not.
    #[error(
        "The host is right, but the rest is not the address of a webhook. Copy the whole URL again from Teams."
    )]
    PathNotAllowed,
    /// A Workflows URL without its signature (`sig`).
    #[error(
        "This flow only accepts signed-in callers: the URL has no “sig”. In the flow's trigger choose “Anyone” under “Who can trigger the flow?” and copy the new URL."
    )]
    NeedsOauth,
}

impl EndpointError {
    /// The stable code, `target-…`, as the relay's problem documents use it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLong => "target-too-long",
            Self::BadCharacters => "target-bad-characters",
            Self::NotHttps => "target-not-https",
            Self::Userinfo => "target-userinfo",
            Self::Fragment => "target-fragment",
            Self::Port => "target-port",
            Self::IpLiteral => "target-ip-literal",
            Self::NotCanonical => "target-not-canonical",
            Self::BadHost => "target-bad-host",
            Self::Unparseable => "target-unparseable",
            Self::HostNotAllowed => "target-host-not-allowed",
            Self::PathNotAllowed => "target-path-not-allowed",
            Self::NeedsOauth => "target-needs-oauth",
        }
    }

    /// Every reason, for help pages and completeness tests.
    pub const ALL: [Self; 13] = [
        Self::TooLong,
        Self::BadCharacters,
        Self::NotHttps,
        Self::Userinfo,
        Self::Fragment,
        Self::Port,
        Self::IpLiteral,
        Self::NotCanonical,
        Self::BadHost,
        Self::Unparseable,
        Self::HostNotAllowed,
        Self::PathNotAllowed,
        Self::NeedsOauth,
    ];
}
