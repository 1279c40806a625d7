//! The colours of charts.
//!
//! The values are those of the light theme ([`card_catalog::sources::HUB`]); the hub names no
//! values for the four words of state, which follow the sets (green 4, yellow 4, red 5). The
//! other themes mix in white (`visuals.css`), which keeps the order of a set and stands out from a
//! dark ground.

use card_catalog::kinds::adaptive::common::{COLOR_SET, COLORS};
use card_catalog::palette::Color;
use card_json::Node;

use crate::names::Css;
use crate::view::Draft;

/// A colour of the table below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fill(usize);

/// What is left over, and what is of no interest: a colour for each theme.
pub(super) const NEUTRAL: Fill = Fill(3);
/// The only series of a chart that names no colours.
const SINGLE: Fill = Fill(7);

/// By the order of [`COLORS`].
const HEX: [u32; 55] = [
    0x107c10, 0xeaa300, 0xc50f1f, 0, // states
    0xc50f1f, 0x80215d, 0x3f3682, 0x2461ca, 0x0078d4, 0x00b7c3, 0x00cc6a, 0xa4cd6c, 0xf3c761,
    0x333357, 0x4f52b2, 0x5b5fc7, 0x7f85f5, 0x9299f7, 0xaab1fa, 0xc5cbfa,
    0xdce0fa, // sequential
    0x13458f, 0x2c72a8, 0x92b6d1, 0x9bd9db, 0xffe69e, 0xf4beaa, 0xe37d81, 0xd33f4c, 0x950c17,
    0x9e9e9e, // diverging, the last without a published value
    0x6e0811, 0x8b0a16, 0x9e0c18, 0xb20e1c, 0xc50f1f, 0xd85c67, 0xeaa9ae, 0xf4d5d8, // red
    0x094509, 0x0e5711, 0x0e700e, 0x107c10, 0x54b054, 0x6ebf6d, 0x86cf86, 0x9fd89f, // green
    0x6c5700, 0x937700, 0xd39300, 0xeaa300, 0xefb839, 0xf3c96f, 0xf8dc8e, 0xfae6b8, // yellow
];

impl Fill {
    /// The colour of that name, as the catalogue spells it.
    pub(super) fn named(name: &str) -> Option<Fill> {
        COLORS
            .iter()
            .position(|color| color.value == name)
            .map(Fill)
    }

    /// Gives a mark, or a swatch of the legend, this colour.
    pub(super) fn on(self, draft: Draft) -> Draft {
        let value = if self == NEUTRAL {
            "var(--cw-chart-neutral)".to_owned()
        } else {
            Color::rgb(HEX.get(self.0).copied().unwrap_or_default()).to_string()
        };
        draft.style(Css::CHART, value)
    }
}

/// The colours that a chart uses where its data names none.
#[derive(Clone, Copy)]
pub(super) struct Colors {
    all: Option<Fill>,
    first: usize,
    count: usize,
    single: bool,
}

impl Colors {
    /// Colours one after another, out of the chart's set.
    pub(super) fn of(chart: &Node) -> Colors {
        let set = COLOR_SET.get(chart);
        let (first, count) = match set {
            Some("sequential") => (13, 8),
            Some("diverging") => (21, 10),
            Some("sequentialred") => (31, 8),
            Some("sequentialgreen") => (39, 8),
            Some("sequentialyellow") => (47, 8),
            _ => (4, 9),
        };
        Colors {
            all: None,
            first,
            count,
            single: set.is_none(),
        }
    }

    /// The same, unless the chart names one colour for all.
    pub(super) fn with_one(self, name: Option<&str>) -> Colors {
        Colors {
            all: name.and_then(Fill::named),
            ..self
        }
    }

    /// The colour of part number `index`, with the name it gives itself, if any.
    pub(super) fn at(self, index: usize, own: Option<&str>) -> Fill {
        own.and_then(Fill::named)
            .or(self.all)
            .unwrap_or(Fill(self.first + index % self.count))
    }

    /// As [`Colors::at`], for data of one series: all alike, unless there is a set.
    pub(super) fn of_one_series(self, index: usize, own: Option<&str>) -> Fill {
        if self.single && self.all.is_none() && own.is_none() {
            SINGLE
        } else {
            self.at(index, own)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_of_the_catalogue_has_a_value_and_sets_end_where_they_should() {
        assert_eq!(HEX.len(), COLORS.len());
        let name = |fill: Fill| COLORS[fill.0].value;
        let sets = [
            ("categorical", "categoricalRed", "categoricalMarigold"),
            ("sequential", "sequential1", "sequential8"),
            ("diverging", "divergingBlue", "divergingGray"),
            ("sequentialRed", "sequentialRed1", "sequentialRed8"),
            ("SEQUENTIALGREEN", "sequentialGreen1", "sequentialGreen8"),
            ("sequentialyellow", "sequentialYellow1", "sequentialYellow8"),
        ];
        for (set, first, last) in sets {
            let chart = card_json::Document::parse(&format!("{{\"colorSet\": \"{set}\"}}"));
            let colors = Colors::of(chart.as_ref().expect("JSON").root());
            assert_eq!(name(colors.at(0, None)), first);
            assert_eq!(name(colors.at(colors.count - 1, None)), last);
            assert_eq!(
                name(colors.at(colors.count, None)),
                first,
                "{set} starts again"
            );
        }
    }

    #[test]
    fn a_name_that_is_no_colour_leaves_the_set_in_force() {
        let chart = card_json::Document::parse("{}").expect("JSON");
        let colors = Colors::of(chart.root());
        assert_eq!(colors.at(1, Some("#ff0000")), colors.at(1, None));
        assert_eq!(colors.at(1, Some("good")), Fill(0));
        assert_eq!(colors.of_one_series(5, None), SINGLE);
        assert_eq!(
            colors.with_one(Some("neutral")).of_one_series(5, None),
            NEUTRAL
        );
    }
}
