//! What the preview rests on although Microsoft's pages disagree about it.

use crate::widgets::Dispute;
use crate::words::id;
use card_catalog::sources::{HUB, MOBILE_HOST_CONFIG, TEAMS_CARDS_FORMAT};

/// Which Markdown Teams understands.
pub const MARKDOWN: Dispute = Dispute {
    note: id!("disputed-markdown"),
    pages: &[TEAMS_CARDS_FORMAT, HUB],
};

/// Where one width group ends and the next begins.
pub const WIDTHS: Dispute = Dispute {
    note: id!("disputed-widths"),
    pages: &[HUB, MOBILE_HOST_CONFIG],
};

/// Whether dates are written out.
pub const DATES: Dispute = Dispute {
    note: id!("disputed-dates"),
    pages: &[TEAMS_CARDS_FORMAT, HUB],
};
