//! What the preview rests on although Microsoft's pages disagree about it.

use crate::widgets::Dispute;
use card_catalog::sources::{HUB, MOBILE_HOST_CONFIG, TEAMS_CARDS_FORMAT};

/// Which Markdown Teams understands.
pub const MARKDOWN: Dispute = Dispute {
    note: "The card format page knows bold, italic, lists and links, and says that headings, tables, \
           pictures, code and quotes are not shown. The newer hub lists all of them.",
    pages: &[TEAMS_CARDS_FORMAT, HUB],
};

/// Where one width group ends and the next begins.
pub const WIDTHS: Dispute = Dispute {
    note: "The hub shows the limits of the width groups only in a picture. 216, 413 and 500 pixels \
           are those of Microsoft's sample for phones, so the group is approximate.",
    pages: &[HUB, MOBILE_HOST_CONFIG],
};

/// Whether dates are written out.
pub const DATES: Dispute = Dispute {
    note: "The card format page says Teams does not know DATE and TIME; the newer hub describes \
           and recommends them.",
    pages: &[TEAMS_CARDS_FORMAT, HUB],
};
