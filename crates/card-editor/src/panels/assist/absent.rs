//! What an option or a place comes to for the open card: its version and its target may not have it.

use card_catalog::kinds::adaptive::card;
use card_catalog::{Family, Kind, PropSpec, Support, Target, Typing, Version};

use super::Place;
use super::scan::{Role, Site};

/// Why something has no effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// It came with this version; the card says an older one.
    Newer(Version),
    /// The target does not show it, or takes no notice of it.
    Unshown,
}

/// The card that help is for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Card {
    target: Target,
    version: Option<Version>,
}

impl Card {
    pub(super) fn of(typing: &Typing, target: Target) -> Card {
        let roots = typing.roots().iter().filter_map(|id| typing.element(*id));
        let mut adaptive = roots.filter(|root| root.family == Some(Family::Adaptive));
        let said = adaptive
            .next()
            .and_then(|root| card::VERSION.node(root.node)?.as_str());
        Card {
            target,
            version: said.and_then(Version::parse),
        }
    }

    /// What becomes of an option with this label.
    pub(super) fn option(&self, site: &Site, place: &Place, label: &str) -> Option<Absent> {
        match site.role {
            Role::Key => self.prop(place.kind?.prop(label)?),
            Role::Value => self.kind(named(site, place, label)?),
        }
    }

    /// What becomes of the property, or of the kind or word that is its value.
    pub(super) fn written(&self, site: &Site, place: &Place, written: &str) -> Option<Absent> {
        let name = match site.role {
            Role::Key => written,
            Role::Value => site.name.as_deref()?,
        };
        let kind = place.kind?;
        match kind.discriminator() {
            Some((key, _)) if key == name => self.kind(kind),
            _ => self.prop(kind.prop(name)?),
        }
    }

    fn prop(&self, spec: &PropSpec) -> Option<Absent> {
        let newer = self.newer(spec.since).filter(|_| !spec.teams_extension);
        let hidden = || {
            spec.claim(self.target)
                .and_then(|claim| unshown(claim.support))
        };
        newer.or_else(hidden)
    }

    fn kind(&self, kind: &Kind) -> Option<Absent> {
        let newer = self.newer(kind.since).filter(|_| !kind.teams_extension);
        let hidden = || {
            kind.claim(self.target)
                .and_then(|claim| unshown(claim.support))
        };
        newer.or_else(hidden)
    }

    fn newer(&self, since: Version) -> Option<Absent> {
        let newer = self.version.is_some_and(|said| since > said);
        newer.then_some(Absent::Newer(since))
    }
}

fn unshown(support: Support) -> Option<Absent> {
    matches!(support, Support::Hidden | Support::Ignored).then_some(Absent::Unshown)
}

/// The kind that an option stands for: as the value of a type, or as an object to begin with.
fn named(site: &Site, place: &Place, label: &str) -> Option<&'static Kind> {
    let own = || {
        let prop = place.kind?.prop(site.name.as_deref()?)?;
        prop.ty.accept()
    };
    let accept = place.slot.and_then(|slot| slot.ty.accept());
    let mut accepts = accept.into_iter().chain(own());
    accepts.find_map(|accept| accept.candidates().find(|kind| kind.name == label))
}
