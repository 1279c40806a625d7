//! Dropping what says only what holds anyway.

use card_catalog::kinds::adaptive::{column, common, image, text_block};
use card_catalog::{Element, PropSpec};
use card_json::{Edit, Entry};

use crate::scene::Scene;
use crate::transaction::Transaction;

/// Properties that take their value from what is around them where they are absent: their default
/// written out is not the same as nothing. (The texts' looks follow a style or a table's header.)
const INHERITED: &[&PropSpec] = &[
    &text_block::HORIZONTAL_ALIGNMENT.spec,
    &common::VERTICAL_CONTENT_ALIGNMENT.spec,
    &text_block::SIZE.spec,
    &text_block::WEIGHT.spec,
    &text_block::COLOR.spec,
    &text_block::FONT_TYPE.spec,
    &text_block::IS_SUBTLE.spec,
    &text_block::STYLE.spec,
    &image::SIZE.spec,
    &column::WIDTH.spec,
];

/// Removes every property that equals its default, where nothing else decides on it. `None` if
/// there is none.
pub(crate) fn drop_defaults(scene: Scene<'_>) -> Option<Transaction> {
    let edits = needless(scene);
    let count = edits.len();
    let label = match count {
        0 => return None,
        1 => "Drop 1 property that says its default".to_owned(),
        _ => format!("Drop {count} properties that say their defaults"),
    };
    Some(Transaction::new(label, edits))
}

/// The edits that [`drop_defaults`] makes.
pub(crate) fn needless(scene: Scene<'_>) -> Vec<Edit> {
    let objects = scene.typing.objects();
    objects.flat_map(needless_in).collect()
}

fn needless_in(element: Element<'_>) -> impl Iterator<Item = Edit> {
    let entries = element.node.as_object().unwrap_or(&[]).iter();
    entries
        .filter(move |entry| is_needless(element, entry))
        .map(|entry| Edit::Remove {
            node: entry.value.id(),
        })
}

fn is_needless(element: Element<'_>, entry: &Entry) -> bool {
    let Some(spec) = element.kind.and_then(|kind| kind.prop(&entry.key)) else {
        return false;
    };
    let inherited = INHERITED.iter().any(|other| other.name == spec.name);
    let alone = element
        .node
        .as_object()
        .is_some_and(|all| all.iter().filter(|other| other.key == entry.key).count() == 1);
    !spec.required
        && !inherited
        && alone
        && spec
            .default_node()
            .is_some_and(|default| default == entry.value)
}
