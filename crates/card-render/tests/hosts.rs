//! Host configurations: Teams' own values, and files of other hosts.

mod support;

use card_render::{Color, ContainerStyle, HostConfig, Options, Theme, stylesheet_for};

#[test]
fn teams_own_files_say_what_the_preset_says() {
    let files = support::cards("adaptive/hostconfig");
    for (theme, file) in [
        (Theme::Light, "/microsoft-teams-light.json"),
        (Theme::Dark, "/microsoft-teams-dark.json"),
    ] {
        let Some((_, text)) = files.iter().find(|(name, _)| name.ends_with(file)) else {
            return;
        };
        let (read, preset) = (
            HostConfig::from_json(text).unwrap(),
            HostConfig::teams(theme),
        );
        assert_eq!(read.containers, preset.containers, "{file}");
        assert_eq!(read.spacing, preset.spacing);
        assert_eq!(read.actions, preset.actions);
        assert_eq!(read.image_sizes, preset.image_sizes);
        assert_eq!(
            (&read.font.sizes, &read.font.weights),
            (&preset.font.sizes, &preset.font.weights)
        );
    }
}

#[test]
fn what_a_file_says_shows_in_the_style_sheet() {
    let imported = HostConfig::import(
        r##"{
            "actions": {"actionAlignment": "stretch", "iconPlacement": "aboveTitle", "spacing": "large",
                        "preExpandSingleShowCardAction": true, "backgroundColor": "#fff"},
            "factSet": {"title": {"weight": "default", "color": "accent", "isSubtle": true, "maxWidth": 90}},
            "fontTypes": {"monospace": {"fontSizes": {"default": 11}}},
            "lineHeights": {"default": 21}, "spacing": {"large": 33}, "imageSizes": {"small": "big"},
            "containerStyles": {"default": {"foregroundColors": {"default":
                {"highlightColors": {"default": "#22112233"}}}}},
            "hostCapabilities": {"maps": "2.1"}}"##,
    )
    .unwrap();
    let css = stylesheet_for(&[(Theme::Light, imported.config.clone())]);
    for part in [
        "--cw-actions-gap: 33px",
        "--cw-button-direction: column",
        "--cw-fact-name: 90px",
        "--cw-leading-default: 21px",
        "--cw-highlight: #11223322",
        ".cw-theme-light .cw-fact > dt { font-size: var(--cw-size-default); line-height: var(--cw-leading-default); font-weight: var(--cw-weight-default); color: var(--cw-fg-accent-subtle); }",
        ".cw-theme-light .cw-mono { --cw-size-small: 12px; --cw-size-default: 11px;",
    ] {
        assert!(css.contains(part), "{part} is missing");
    }
    let notes = imported.notes.join("\n");
    assert_eq!(
        notes,
        "actions.backgroundColor: nothing is drawn by it here\nimageSizes.small: its value cannot be used"
    );
    assert!(imported.config.can("maps", "2.0") && !imported.config.can("maps", "2.2"));
}

#[test]
fn the_look_of_headings_is_the_hosts() {
    let card = r#"{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"A","style":"heading","color":"good"}],
        "actions":[{"type":"Action.ShowCard","title":"More","card":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"inside"}]}}]}"#;
    let config = r#"{"textStyles": {"heading": {"size": "small", "weight": "lighter", "color": "accent"}},
        "actions": {"preExpandSingleShowCardAction": true}}"#;
    let options = Options {
        host: HostConfig::from_json(config).unwrap(),
        ..Options::default()
    };
    let html = card_render::to_html(&support::draw_with(card, options));
    assert!(
        html.contains("cw-size-small cw-weight-lighter cw-fg-good"),
        "{html}"
    );
    assert!(html.contains("inside") && !html.contains("More"), "{html}");
}

#[test]
fn every_real_host_configuration_is_read() {
    let files = support::cards("adaptive/hostconfig");
    for (name, text) in &files {
        let config = HostConfig::from_json(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(
            stylesheet_for(&[(Theme::Light, config)]).contains("--cw-padding"),
            "{name}"
        );
    }
    println!("{} host configurations read", files.len());
}

#[test]
fn a_file_may_leave_out_or_garble_anything() {
    let config = HostConfig::from_json(
        r##"{"spacing": {"small": 3, "large": "wide"}, "actions": null, "fontTypes": 7,
            "containerStyles": {"good": {"backgroundColor": "#11223344", "borderColor": "blue"}}}"##,
    )
    .unwrap();
    assert_eq!((config.spacing.small, config.spacing.large), (3, 20));
    let good = config.palette(ContainerStyle::Good);
    assert_eq!(good.background, Color::rgb(0x223344).alpha(0x11));
    assert_eq!(config.actions.max, 6);
    assert!(HostConfig::from_json("[]").is_err());
    assert!(
        HostConfig::from_json("{")
            .unwrap_err()
            .to_string()
            .contains("not JSON")
    );
}

#[test]
fn a_font_name_cannot_leave_its_declaration() {
    let config = HostConfig::from_json(r#"{"fontFamily": "x; } body { display: none"}"#).unwrap();
    assert_eq!(config.font, HostConfig::default().font);
}

#[test]
fn the_host_decides_how_many_buttons_stand_in_the_row() {
    let card = r#"{"type":"AdaptiveCard","actions":[{"type":"Action.OpenUrl","title":"A"},{"type":"Action.OpenUrl","title":"B"}]}"#;
    let mut host = HostConfig::default();
    assert!(!card_render::to_html(&support::draw(card)).contains("cw-overflow"));
    host.actions.max = 1;
    let view = support::draw_with(
        card,
        Options {
            host,
            ..Options::default()
        },
    );
    assert!(card_render::to_html(&view).contains("cw-overflow"));
}

#[test]
fn the_host_decides_how_a_required_field_is_marked() {
    let card = r#"{"type":"AdaptiveCard","body":[{"type":"Input.Text","label":"Name","isRequired":true}]}"#;
    let config = r#"{"inputs": {"label": {"requiredInputs": {"suffix": " (required)"}}}}"#;
    let host = HostConfig::from_json(config).unwrap();
    let options = Options {
        host,
        ..Options::default()
    };
    let html = card_render::to_html(&support::draw_with(card, options));
    assert!(html.contains("> (required)</span>"), "{html}");
    assert!(card_render::to_html(&support::draw(card)).contains("> *</span>"));
}
