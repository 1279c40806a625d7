//! Teams' own colours (from the host configurations in microsoft/AdaptiveCards, commit 644d933e,
//! 2026-02-05).

use super::{Color, ContainerStyle, Foreground, Palette, Shade, Theme};

impl Palette {
    /// The colours of every container style in a theme of Teams, in the order of
    /// [`ContainerStyle::ALL`]. Nothing is published for high contrast; those are ours.
    pub fn teams(theme: Theme) -> [Palette; 6] {
        let grounds = match theme {
            Theme::Light => [(0xffffff, 0xcccccc), (0xf9f8f7, 0x666666)],
            Theme::Dark => [(0x2d2c2c, 0xcccccc), (0x292828, 0x666666)],
            Theme::HighContrast => [(0x000000, 0xffffff); 2],
        };
        ContainerStyle::ALL.map(|style| {
            let (background, border) = match (style, theme) {
                (ContainerStyle::Default, _) => grounds[0],
                (ContainerStyle::Emphasis, _) => grounds[1],
                (_, Theme::HighContrast) => (0x000000, 0xffffff),
                (ContainerStyle::Accent, _) => (0xc7def9, 0x62a8f7),
                (ContainerStyle::Good, _) => (0xccffcc, 0x69e569),
                (ContainerStyle::Attention, _) => (0xffc5b2, 0xff764c),
                (ContainerStyle::Warning, _) => (0xffe2b2, 0xffbc51),
            };
            Palette {
                background: Color::rgb(background),
                border: Color::rgb(border),
                foreground: foreground(theme, style),
            }
        })
    }
}

fn foreground(theme: Theme, style: ContainerStyle) -> [Shade; 7] {
    match theme {
        Theme::Light => LIGHT,
        Theme::Dark => on_dark(style),
        Theme::HighContrast => CONTRAST,
    }
}

const fn shade(default: u32, subtle: u32, alpha: u8) -> Shade {
    Shade {
        default: Color::rgb(default),
        subtle: Color::rgb(subtle).alpha(alpha),
    }
}

const LIGHT: [Shade; 7] = [
    shade(0x252424, 0x252424, 0xbf),
    shade(0x252424, 0x252424, 0xbf),
    shade(0xffffff, 0xf3f2f1, 0xff),
    shade(0x6264a7, 0x8b8cc7, 0xff),
    shade(0x92c353, 0x92c353, 0xe5),
    shade(0xf8d22a, 0xf8d22a, 0xe5),
    shade(0xc4314b, 0xc4314b, 0xe5),
];

/// On the coloured grounds, which stay bright in the dark theme, ordinary text
/// is dark.
fn on_dark(style: ContainerStyle) -> [Shade; 7] {
    let mut shades = [
        shade(0xffffff, 0xffffff, 0xbf),
        shade(0x201f1f, 0x2d2c2c, 0xff),
        shade(0xffffff, 0xffffff, 0xbf),
        shade(0xa6a7dc, 0x8b8cc7, 0xff),
        shade(0x92c353, 0x92c353, 0xe5),
        shade(0xf8d22a, 0xf8d22a, 0xe5),
        shade(0xd74654, 0xd74654, 0xe5),
    ];
    if !matches!(style, ContainerStyle::Default | ContainerStyle::Emphasis) {
        shades[Foreground::Default as usize] = shades[Foreground::Dark as usize];
    }
    shades
}

const CONTRAST: [Shade; 7] = [
    shade(0xffffff, 0xffffff, 0xff),
    shade(0xffffff, 0xffffff, 0xff),
    shade(0xffffff, 0xffffff, 0xff),
    shade(0x1aebff, 0x1aebff, 0xff),
    shade(0x3ff23f, 0x3ff23f, 0xff),
    shade(0xffff01, 0xffff01, 0xff),
    shade(0xff9cab, 0xff9cab, 0xff),
];
