//! What can be put into a text at its caret, and the way to a property's icon.

use crate::dispatch::Dispatch;
use crate::interop::caret;
use crate::state::{Helper, HelperMsg, IconSpot, Spot};
use crate::styled;
use crate::widgets::{Button, ButtonKind};
use crate::words::t;
use card_catalog::kinds::adaptive::{badge, common, fact, icon, icon_info, icon_run, text_block};
use card_catalog::{Kind, Section, Ty};
use card_editor::{Control, Row, RowValue, TextPlace};
use std::rc::Rc;
use yew::prelude::*;

/// The emoji of a text of one line, beside what else its field offers.
pub(super) fn emoji_beside(row: &Row, field: &str, dispatch: &Dispatch) -> Html {
    let plain = matches!(row.value, RowValue::Absent | RowValue::Value(_));
    let line = row.control == Control::TextLine && matches!(row.prop.ty, Ty::Text | Ty::Markdown);
    let shown = row.prop.section == Section::Content && names_icon(row).is_none();
    match plain && line && shown {
        true => text_button(
            row,
            field,
            t!("insert-emoji"),
            "Emoji",
            Helper::Emoji,
            dispatch,
        ),
        false => Html::default(),
    }
}

/// The buttons of a row; none for most.
pub(super) fn insertion(row: &Row, field: &str, dispatch: &Dispatch) -> Html {
    // What several elements share has no caret.
    if row.nodes.is_some() || !matches!(row.value, RowValue::Absent | RowValue::Value(_)) {
        return Html::default();
    }
    if let Some(before) = names_icon(row) {
        return html! { <span class={strip()}>{ icon_button(row, field, before, dispatch) }</span> };
    }
    if row.prop.ty != Ty::Markdown || row.control != Control::TextArea {
        return Html::default();
    }
    let mention = t!("insert-mention");
    let emoji = t!("insert-emoji");
    html! {
        <span class={strip()}>
            if takes_mentions(row) {
                { text_button(row, field, mention, "Mention", Helper::Mention, dispatch) }
            }
            { text_button(row, field, emoji, "Emoji", Helper::Emoji, dispatch) }
        </span>
    }
}

fn text_button(
    row: &Row,
    field: &str,
    words: AttrValue,
    icon: &'static str,
    open: fn(Spot) -> Helper,
    dispatch: &Dispatch,
) -> Html {
    let (row, field): (Row, Rc<str>) = (row.clone(), field.into());
    let run = dispatch.on(move |()| {
        let text = row.value.node().and_then(|node| node.as_str());
        let place = TextPlace {
            node: row.node,
            name: row.prop.name.into(),
            at: byte_at(text.unwrap_or_default(), caret::of(&field)),
        };
        let field = field.clone();
        HelperMsg::Open(open(Spot { place, field }))
    });
    Button::new(words)
        .icon(icon)
        .icon_only()
        .kind(ButtonKind::Quiet)
        .run(run)
}

/// The byte of a UTF-16 unit of a text; its end without one.
fn byte_at(text: &str, unit: Option<usize>) -> usize {
    let mut units = 0;
    let found = text.char_indices().find(|(_, letter)| {
        let here = units;
        units += letter.len_utf16();
        unit.is_some_and(|unit| unit <= here)
    });
    found.map_or(text.len(), |(at, _)| at)
}

fn icon_button(row: &Row, field: &str, before: &'static str, dispatch: &Dispatch) -> Html {
    let spot = IconSpot {
        node: row.node,
        name: row.prop.name.into(),
        before,
        field: field.into(),
    };
    Button::new(t!("insert-icon"))
        .icon("Icons")
        .kind(ButtonKind::Quiet)
        .run(dispatch.on(move |()| HelperMsg::Open(Helper::Icons(spot.clone()))))
}

/// What stands before an icon's name in the property, if it names one.
fn names_icon(row: &Row) -> Option<&'static str> {
    let of = |kinds: &[&Kind], name| kinds.iter().any(|kind| is_prop(row, kind, name));
    let plain = of(
        &[&icon::KIND, &icon_info::KIND, &icon_run::KIND],
        common::ICON_NAME.name(),
    );
    if plain || of(&[&badge::KIND], badge::ICON.name()) {
        return Some("");
    }
    (row.prop.name == common::ICON_URL.name()).then_some("icon:")
}

/// Teams reads mentions in texts and facts.
fn takes_mentions(row: &Row) -> bool {
    is_prop(row, &text_block::KIND, text_block::TEXT.name())
        || is_prop(row, &fact::KIND, fact::TITLE.name())
        || is_prop(row, &fact::KIND, fact::VALUE.name())
}

/// Is the row's property this one of this kind?
fn is_prop(row: &Row, kind: &Kind, name: &str) -> bool {
    kind.prop(name)
        .is_some_and(|prop| std::ptr::eq(prop, row.prop))
}

fn strip() -> AttrValue {
    styled!(
        r#"
        display: flex;
        gap: 2px;
        margin-block-start: 2px;
        color: var(--cw-muted);
        & > button { height: 26px; padding: 0 6px; color: inherit; }
        & > button[aria-label] { width: 28px; padding: 0; }
        & > button:hover { color: var(--cw-text); }
        & svg { width: 16px; height: 16px; }
        "#
    )
}

#[cfg(test)]
mod tests {
    use super::byte_at;

    #[test]
    fn a_caret_in_units_of_the_browser_is_a_byte_of_the_text() {
        let text = "é🎉a";
        let bytes: Vec<usize> = (0..6).map(|unit| byte_at(text, Some(unit))).collect();
        assert_eq!(bytes, [0, 2, 6, 6, 7, 7]);
        assert_eq!(byte_at(text, None), text.len());
    }
}
