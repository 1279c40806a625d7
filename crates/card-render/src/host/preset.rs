//! Teams' own values (spec/adaptive-card.md §13, from the host configurations
//! in microsoft/AdaptiveCards, commit 644d933e, 2026-02-05).

use super::*;
use card_catalog::palette::{Palette, Theme};

const SANS: &str = "\"Segoe UI\", \"Segoe UI Web (West European)\", system-ui, -apple-system, Inter, Tahoma, Geneva, Verdana, sans-serif";
const MONO: &str = "Consolas, \"Courier New\", Courier, monospace";

impl HostConfig {
    /// Teams on the desktop in one of its themes. Nothing is published for
    /// high contrast; those colours are ours.
    pub fn teams(theme: Theme) -> HostConfig {
        HostConfig {
            spacing: Spacing {
                extra_small: 4,
                small: 8,
                default: 12,
                medium: 16,
                large: 20,
                extra_large: 24,
                padding: 16,
            },
            separator: Separator {
                thickness: 1,
                color: None,
            },
            font: font(SANS),
            monospace: font(MONO),
            line_heights: None,
            image_sizes: [32, 52, 100],
            max_image_height: 100,
            cell_spacing: 8,
            fact_name_width: Some(150),
            containers: Palette::teams(theme),
            corner_radius: 6,
            border_width: 1,
            highlight: [None; 2],
            texts: TextRules::default(),
            label_spacing: 8,
            default_poster: None,
            actions: ActionRules {
                max: 6,
                spacing: 12,
                alignment: Alignment::Left,
                icons_above: false,
                icon_size: 16,
                wrap_titles: false,
                pre_expand: false,
                button_spacing: 8,
                vertical: false,
                show_card_margin: 16,
                show_card_style: ContainerStyle::Emphasis,
            },
            heading_level: 2,
            allow_custom_style: false,
            supports_interactivity: true,
            newest: Version::V1_6,
            capabilities: BTreeMap::new(),
        }
    }
}

/// Teams in its light theme.
impl Default for HostConfig {
    fn default() -> HostConfig {
        HostConfig::teams(Theme::Light)
    }
}

fn font(family: &str) -> Font {
    Font {
        family: family.to_owned(),
        sizes: [12, 14, 14, 18, 24],
        weights: [200, 400, 600],
    }
}
