//! What each leaf of a host configuration file sets.

use card_catalog::Version;
use card_catalog::palette::{ContainerStyle, Foreground, Palette};
use serde_json::Value;

use super::table::{LEAVES, TEXTS, To, boolean, color, pixels};
use super::{Font, HostConfig, TextLook};

const UNKNOWN: &str = "nothing is drawn by it here";
const UNUSABLE: &str = "its value cannot be used";

type Outcome = Result<(), &'static str>;

/// Distances, the default container style and the fonts of old files come
/// before what is said in their terms.
pub(super) fn is_base(path: &str) -> bool {
    let bases = ["fontFamily", "spacing", "fontSizes", "fontWeights"];
    bases.iter().any(|base| under(path, base).is_some())
        || under(path, "containerStyles.default").is_some()
}

/// What a part's mere presence means: a container style that is described has
/// the default style's text colours, apart from those it names.
pub(super) fn prepare(file: &Value, config: &mut HostConfig) {
    let base = file.pointer("/containerStyles/default/foregroundColors");
    for style in ContainerStyle::ALL.into_iter().skip(1) {
        let path = format!("/containerStyles/{}", style.name());
        if file.pointer(&path).is_some_and(Value::is_object) {
            let own = config.containers[0].foreground;
            let palette = &mut config.containers[style as usize];
            palette.foreground = own;
            for (name, value) in base.and_then(Value::as_object).into_iter().flatten() {
                for (shade, value) in value.as_object().into_iter().flatten() {
                    let _ = shade_of(&format!("{name}.{shade}"), value, palette);
                }
            }
        }
    }
}

/// Sets what the leaf at `path` says.
pub(super) fn apply(path: &str, value: &Value, config: &mut HostConfig) -> Outcome {
    if let Some((_, to)) = LEAVES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(path))
    {
        return set(to, value, config).ok_or(UNUSABLE);
    }
    for (part, text) in TEXTS {
        if let Some(leaf) = under(path, part) {
            return text_leaf(leaf, value, text(config));
        }
    }
    if let Some(leaf) = under(path, "containerStyles") {
        return container_leaf(leaf, value, config);
    }
    if let Some(leaf) = under(path, "hostCapabilities") {
        return capability(leaf, value, config);
    }
    font_leaf(path, value, config)
}

/// The rest of a path below one of its parts; names count in any case.
fn under<'a>(path: &'a str, part: &str) -> Option<&'a str> {
    let head = path.get(..part.len())?;
    let rest = &path[part.len()..];
    let rest = rest.strip_prefix('.').or(rest.is_empty().then_some(rest))?;
    head.eq_ignore_ascii_case(part).then_some(rest)
}

fn set(to: &To, value: &Value, config: &mut HostConfig) -> Option<()> {
    match to {
        To::Pixels(place) => *place(config) = pixels(value)?,
        To::Bool(place) => *place(config) = boolean(value)?,
        To::Style(place) => *place(config) = ContainerStyle::from_name(value.as_str()?)?,
        To::With(read) => read(value, config)?,
    }
    Some(())
}

fn text_leaf(leaf: &str, value: &Value, look: &mut TextLook) -> Outcome {
    let name = value.as_str().unwrap_or_default();
    let read = match leaf.to_ascii_lowercase().as_str() {
        "size" => TextLook::size_of(name).map(|size| look.size = size),
        "weight" => TextLook::weight_of(name).map(|weight| look.weight = weight),
        "color" => foreground(name).map(|color| look.color = color),
        "issubtle" => boolean(value).map(|subtle| look.subtle = subtle),
        "wrap" => boolean(value).map(|wrap| look.wrap = wrap),
        "fonttype" => {
            look.monospace = name.eq_ignore_ascii_case("monospace");
            Some(())
        }
        _ => return Err(UNKNOWN),
    };
    read.ok_or(UNUSABLE)
}

fn foreground(name: &str) -> Option<Foreground> {
    let alike = |color: &Foreground| color.name().eq_ignore_ascii_case(name);
    Foreground::ALL.into_iter().find(alike)
}

fn container_leaf(leaf: &str, value: &Value, config: &mut HostConfig) -> Outcome {
    let (style, leaf) = leaf.split_once('.').ok_or(UNKNOWN)?;
    let style = ContainerStyle::from_name(style).ok_or(UNKNOWN)?;
    let palette = &mut config.containers[style as usize];
    if let Some(leaf) = under(leaf, "foregroundColors") {
        return shade_of(leaf, value, palette);
    }
    let target = match leaf.to_ascii_lowercase().as_str() {
        "backgroundcolor" => &mut palette.background,
        "bordercolor" => &mut palette.border,
        _ => return Err(UNKNOWN),
    };
    *target = color(value).ok_or(UNUSABLE)?;
    Ok(())
}

/// `accent.subtle`
fn shade_of(leaf: &str, value: &Value, palette: &mut Palette) -> Outcome {
    let (name, variant) = leaf.split_once('.').ok_or(UNKNOWN)?;
    let shade = foreground(name).map(|color| &mut palette.foreground[color as usize]);
    let shade = shade.ok_or(UNKNOWN)?;
    let target = match variant.to_ascii_lowercase().as_str() {
        "default" => &mut shade.default,
        "subtle" => &mut shade.subtle,
        _ => return Err(UNKNOWN),
    };
    *target = color(value).ok_or(UNUSABLE)?;
    Ok(())
}

fn capability(name: &str, value: &Value, config: &mut HostConfig) -> Outcome {
    let text = value.as_str().ok_or(UNUSABLE)?;
    let version = Version::parse(text);
    if version.is_none() && text != "*" {
        return Err(UNUSABLE);
    }
    config.capabilities.insert(name.to_owned(), version);
    Ok(())
}

/// Old files give one typeface at the top level; newer ones one per font type.
fn font_leaf(path: &str, value: &Value, config: &mut HostConfig) -> Outcome {
    let HostConfig {
        font, monospace, ..
    } = config;
    if let Some(leaf) = under(path, "fontTypes.default") {
        return one_font(leaf, value, font);
    }
    if let Some(leaf) = under(path, "fontTypes.monospace") {
        return one_font(leaf, value, monospace);
    }
    if under(path, "fontFamily").is_none() {
        one_font(path, value, monospace)?;
    }
    one_font(path, value, font)
}

fn one_font(leaf: &str, value: &Value, font: &mut Font) -> Outcome {
    if under(leaf, "fontFamily").is_some() {
        let family = value
            .as_str()
            .filter(|family| is_plain(family))
            .ok_or(UNUSABLE)?;
        family.clone_into(&mut font.family);
        return Ok(());
    }
    let target = if let Some(size) = under(leaf, "fontSizes") {
        TextLook::size_of(size).map(|place| &mut font.sizes[place])
    } else if let Some(weight) = under(leaf, "fontWeights") {
        TextLook::weight_of(weight).map(|place| &mut font.weights[place])
    } else {
        None
    };
    let target = target.ok_or(UNKNOWN)?;
    *target = pixels(value).ok_or(UNUSABLE)?;
    Ok(())
}

/// Can a font stack do no more than name fonts?
fn is_plain(family: &str) -> bool {
    let plain =
        |c: char| c.is_alphanumeric() || matches!(c, ' ' | ',' | '-' | '_' | '\'' | '"' | '.');
    let balanced = |quote| family.matches(quote).count() % 2 == 0;
    family.chars().all(plain) && balanced('"') && balanced('\'')
}
