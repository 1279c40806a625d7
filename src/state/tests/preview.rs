//! What a person decides about the preview: kept, and refused where it makes no sense.

use super::stage::Stage;
use crate::state::{Effect, Preset, Preview, PreviewMsg, Record, Saved, Wall, WallMsg};
use card_json::Document;
use card_render::{MarkdownLevel, Theme};

const HOST: &str = r##"{"spacing": {"padding": 40}, "containerStyles": {"default": {"backgroundColor": "#FF112233"}}}"##;

fn host_name(stage: &Stage) -> Option<&str> {
    let host = stage.state.view.preview.host.as_ref();
    host.map(|host| host.name.as_str())
}

#[test]
fn every_setting_is_kept_and_is_there_after_a_reload() {
    let mut stage = Stage::new();
    stage
        .send(PreviewMsg::Width(333))
        .send(PreviewMsg::Markdown(MarkdownLevel::Full))
        .send(PreviewMsg::Host("dark.json".to_owned(), HOST.to_owned()))
        .send(PreviewMsg::Kinds(true))
        .send(PreviewMsg::Locale("de".to_owned()));
    let kept = stage.asked(|effect| match effect {
        Effect::Keep(Record::Settings(settings)) => Some(settings.preview.clone()),
        _ => None,
    });
    let again = Stage::kept(Saved {
        preview: kept[0].1.clone(),
        ..Saved::default()
    });
    let preview = &again.state.view.preview;
    assert_eq!(preview.width, 333);
    assert_eq!(preview.markdown, MarkdownLevel::Full);
    assert_eq!(host_name(&again), Some("dark.json"));
    let host = preview.host.as_ref().and_then(|host| host.read.as_ref());
    assert_eq!(host.map(|read| read.config.spacing.padding), Some(40));
    assert!(preview.kinds);
    assert_eq!(&*preview.locale, "de");
}

#[test]
fn what_is_no_language_is_said_and_the_last_good_one_stays() {
    let mut stage = Stage::new();
    stage
        .send(PreviewMsg::Locale("de".to_owned()))
        .send(PreviewMsg::NoLocale("en_GB".to_owned()));
    let view = &stage.state.view;
    assert_eq!(&*view.preview.locale, "de");
    let why = view.locale_error.as_deref().unwrap_or_default();
    assert!(why.contains("en_GB") && why.contains("en-GB"), "{why}");
    stage.send(PreviewMsg::Locale("en-GB".to_owned()));
    assert_eq!(stage.state.view.locale_error, None);
}

#[test]
fn no_card_gets_narrower_than_is_of_use() {
    let mut stage = Stage::new();
    stage.send(PreviewMsg::Width(3));
    assert_eq!(stage.state.view.preview.width, Preview::LEAST_WIDTH);
}

#[test]
fn a_card_that_asks_for_full_width_may_be_wider() {
    let greatest = |card| Preview::greatest_width(&Document::parse(card).unwrap());
    let plain = greatest(r#"{"type": "AdaptiveCard"}"#);
    let full = greatest(r#"{"type": "AdaptiveCard", "msteams": {"width": "full"}}"#);
    let sent = greatest(
        r#"{"type": "message", "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive",
            "content": {"type": "AdaptiveCard", "msTeams": {"width": "Full"}}}]}"#,
    );
    assert!(full > plain);
    assert_eq!(sent, full);
}

#[test]
fn a_broken_host_file_is_refused_with_its_place_and_changes_nothing() {
    let mut stage = Stage::new();
    stage.send(PreviewMsg::Host("good.json".to_owned(), HOST.to_owned()));
    for (text, place) in [("{\n  \"spacing\": }", "2:14"), ("[]", "1:1")] {
        stage.send(PreviewMsg::Host("bad.json".to_owned(), text.to_owned()));
        let error = stage.state.view.host_error.as_deref().unwrap();
        assert!(
            error.contains("bad.json") && error.contains(place),
            "{error}"
        );
        assert_eq!(host_name(&stage), Some("good.json"));
    }
    stage.send(PreviewMsg::Width(300));
    assert!(stage.state.view.host_error.is_some(), "not yet read");
    stage.send(PreviewMsg::Teams);
    assert_eq!(stage.state.view.host_error, None);
    assert_eq!(host_name(&stage), None);
}

#[test]
fn the_wall_shows_each_chosen_theme_in_each_chosen_width() {
    let mut stage = Stage::new();
    stage
        .send(WallMsg::Open(true))
        .send(WallMsg::Theme(1, false))
        .send(WallMsg::Width(4, true))
        .send(WallMsg::Width(99, true));
    let tiles: Vec<_> = stage.state.view.wall.tiles().collect();
    let themes: Vec<Theme> = tiles.iter().map(|(theme, _)| *theme).collect();
    let widths: Vec<&str> = tiles.iter().map(|(_, preset)| preset.name).collect();
    use Theme::{HighContrast, Light};
    assert_eq!(
        themes,
        [
            Light,
            Light,
            Light,
            HighContrast,
            HighContrast,
            HighContrast
        ]
    );
    assert_eq!(
        widths,
        ["phone", "standard", "wide", "phone", "standard", "wide"]
    );
}

#[test]
fn a_tile_becomes_the_main_view() {
    let mut stage = Stage::new();
    stage
        .send(WallMsg::Open(true))
        .send(WallMsg::Choose(Theme::Dark, 328));
    let view = &stage.state.view;
    assert!(!view.wall.open);
    assert_eq!((view.card_theme, view.preview.width), (Theme::Dark, 328));
}

#[test]
fn presets_go_up_through_every_width_group() {
    use card_render::WidthGroup;
    let groups: Vec<_> = Preset::ALL
        .map(|preset| WidthGroup::of(preset.pixels.into()))
        .to_vec();
    assert!(groups.is_sorted());
    assert!(WidthGroup::ALL.iter().all(|group| groups.contains(group)));
    assert_eq!(Wall::default().tiles().count(), 6);
}
