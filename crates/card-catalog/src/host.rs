//! Families of cards, the places that show them, and what is known of those places.

use std::fmt;

use crate::sources::HUB;
use crate::version::Version;

/// The formats of cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The "legacy actionable message card", also called Office 365 connector card.
    MessageCard,
    /// The Adaptive Card.
    Adaptive,
    /// Cards that only an attachment's content type tells apart (hero, list, receipt), and the
    /// message that carries cards of any format.
    Attachment,
}

impl Family {
    /// Every family.
    pub const ALL: [Family; 3] = [Family::MessageCard, Family::Adaptive, Family::Attachment];

    /// The name a user reads.
    pub const fn title(self) -> &'static str {
        match self {
            Family::MessageCard => "MessageCard",
            Family::Adaptive => "Adaptive Card",
            Family::Attachment => "Attachment card",
        }
    }

    /// The property whose text says of which kind an object is.
    pub const fn tag_key(self) -> &'static str {
        match self {
            Family::MessageCard => crate::kinds::message_card::common::TYPE.name(),
            Family::Adaptive => crate::kinds::adaptive::common::TYPE.name(),
            Family::Attachment => crate::kinds::attachment::common::TYPE.name(),
        }
    }
}

/// Where a card is shown, and by which way it came there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// Teams, through a classic incoming webhook or Office 365 connector.
    ClassicWebhook,
    /// Teams, through a Workflows (Power Automate) webhook.
    Workflows,
    /// Teams, in what a service answers to an outgoing webhook.
    OutgoingWebhook,
    /// Teams, from a bot.
    Bot,
    /// Microsoft 365 Copilot, from an agent.
    Copilot,
    /// Outlook, in an actionable message.
    Outlook,
}

/// Several targets.
pub type Targets = &'static [Target];

impl Target {
    /// Every target.
    pub const ALL: [Target; 6] = [
        Target::ClassicWebhook,
        Target::Workflows,
        Target::OutgoingWebhook,
        Target::Bot,
        Target::Copilot,
        Target::Outlook,
    ];

    /// Every way into Teams.
    pub const INTO_TEAMS: Targets = &[
        Target::ClassicWebhook,
        Target::Workflows,
        Target::OutgoingWebhook,
        Target::Bot,
    ];

    /// The ways into Teams on which no bot is there to answer.
    pub const WITHOUT_BOT: Targets = &[
        Target::ClassicWebhook,
        Target::Workflows,
        Target::OutgoingWebhook,
    ];

    /// Who draws the card there.
    pub const fn host(self) -> Host {
        match self {
            Target::Outlook => Host::Outlook,
            Target::Copilot => Host::Copilot,
            _ => Host::Teams,
        }
    }

    /// The name a user reads.
    pub const fn title(self) -> &'static str {
        match self {
            Target::ClassicWebhook => "Teams incoming webhook",
            Target::Workflows => "Teams Workflows",
            Target::OutgoingWebhook => "Teams outgoing webhook",
            Target::Bot => "Teams bot",
            Target::Copilot => "Copilot",
            Target::Outlook => "Outlook",
        }
    }

    /// The word by which it is kept and asked for.
    pub const fn name(self) -> &'static str {
        match self {
            Target::ClassicWebhook => "classic",
            Target::Workflows => "workflows",
            Target::OutgoingWebhook => "outgoing",
            Target::Bot => "bot",
            Target::Copilot => "copilot",
            Target::Outlook => "outlook",
        }
    }

    /// The target of that name.
    pub fn named(name: &str) -> Option<Target> {
        Target::ALL.into_iter().find(|target| target.name() == name)
    }

    /// The newest card version that is drawn there. Microsoft documents 1.5 for Teams, and no newer
    /// one for any other host.
    pub const fn newest_version(self) -> Version {
        Version::V1_5
    }

    /// The newest card version that always arrives: through Workflows 1.5 is refused now and then.
    pub const fn safe_version(self) -> Version {
        match self {
            Target::Workflows => Version::V1_4,
            _ => self.newest_version(),
        }
    }

    /// This one as a list.
    const fn alone(self) -> Targets {
        match self {
            Target::ClassicWebhook => &[Target::ClassicWebhook],
            Target::Workflows => &[Target::Workflows],
            Target::OutgoingWebhook => &[Target::OutgoingWebhook],
            Target::Bot => &[Target::Bot],
            Target::Copilot => &[Target::Copilot],
            Target::Outlook => &[Target::Outlook],
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.title())
    }
}

/// A program that draws cards, whichever way they came to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Host {
    /// Microsoft Teams.
    Teams,
    /// Microsoft 365 Copilot.
    Copilot,
    /// Outlook, in actionable messages.
    Outlook,
    /// Word and PowerPoint.
    Office,
}

impl Host {
    /// Every host.
    pub const ALL: [Host; 4] = [Host::Teams, Host::Copilot, Host::Outlook, Host::Office];

    /// The name a user reads.
    pub const fn title(self) -> &'static str {
        match self {
            Host::Teams => "Teams",
            Host::Copilot => "Copilot",
            Host::Outlook => "Outlook",
            Host::Office => "Word and PowerPoint",
        }
    }
}

/// The hosts that draw a kind, as the "Works in" badges of [`crate::sources::HUB`] show them.
pub type Hosts = &'static [Host];

/// Teams, Copilot and Outlook: what most kinds have.
pub const EVERYWHERE: Hosts = &[Host::Teams, Host::Copilot, Host::Outlook];
/// Teams and Copilot.
pub const TEAMS_AND_COPILOT: Hosts = &[Host::Teams, Host::Copilot];
/// Teams alone.
pub const TEAMS: Hosts = &[Host::Teams];
/// Outlook alone.
pub const OUTLOOK: Hosts = &[Host::Outlook];
/// Word and PowerPoint alone.
pub const OFFICE: Hosts = &[Host::Office];
/// No host yet: a preview.
pub const NOWHERE: Hosts = &[];

/// What a target does with a kind or a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Support {
    /// Drawn, and works.
    Shown,
    /// Not drawn at all.
    Hidden,
    /// Accepted, without effect.
    Ignored,
    /// The sources disagree; see the note.
    Disputed,
}

impl Support {
    /// The words a user reads.
    pub const fn title(self) -> &'static str {
        match self {
            Support::Shown => "shown",
            Support::Hidden => "not shown",
            Support::Ignored => "ignored",
            Support::Disputed => "disputed",
        }
    }
}

/// Where a claim was read, and when that page was last changed (or read).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Publisher and page.
    pub name: &'static str,
    /// ISO date, `2024-10-09`.
    pub date: &'static str,
}

/// One statement about some targets. A kind or property without a claim is shown everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// The targets spoken of.
    pub targets: Targets,
    /// What they do.
    pub support: Support,
    /// One sentence for the user: what happens, and what to do instead.
    pub note: &'static str,
    /// Publisher and page the statement comes from.
    pub source: &'static str,
    /// ISO date of that page, `2024-10-09`.
    pub date: &'static str,
}

impl Claim {
    /// A claim about `target`, read in `source`.
    pub const fn new(
        target: Target,
        support: Support,
        note: &'static str,
        source: Source,
    ) -> Claim {
        Claim::of(target.alone(), support, note, source)
    }

    /// A claim about several targets, read in `source`.
    pub const fn of(
        targets: Targets,
        support: Support,
        note: &'static str,
        source: Source,
    ) -> Claim {
        Claim {
            targets,
            support,
            note,
            source: source.name,
            date: source.date,
        }
    }

    /// Among `claims`, the one about `target`.
    pub fn about(claims: &'static [Claim], target: Target) -> Option<&'static Claim> {
        claims.iter().find(|claim| claim.targets.contains(&target))
    }

    /// What is said of a kind whose `hosts` are these; `None` where `target` draws it.
    pub(crate) fn by_hosts(hosts: Hosts, target: Target) -> Option<&'static Claim> {
        let listed = hosts.contains(&target.host());
        (!listed).then_some(if hosts.is_empty() {
            &PREVIEW
        } else {
            &UNLISTED
        })
    }

    /// The claim as one sentence: "Copilot, Outlook (ignored): …".
    pub fn sentence(&self) -> String {
        let titles: Vec<_> = self.targets.iter().map(|target| target.title()).collect();
        let targets = match self.targets.len() == Target::ALL.len() {
            true => "Everywhere".to_owned(),
            false => titles.join(", "),
        };
        format!("{targets} ({}): {}", self.support.title(), self.note)
    }
}

const UNLISTED: Claim = Claim::of(
    &Target::ALL,
    Support::Hidden,
    "It is not among the hosts that the hub lists for this.",
    HUB,
);

const PREVIEW: Claim = Claim::of(
    &Target::ALL,
    Support::Hidden,
    "A preview: no host draws it for everybody yet.",
    HUB,
);
