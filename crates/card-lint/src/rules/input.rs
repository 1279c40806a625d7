//! What the rules about the inputs of Adaptive Cards share.

use card_catalog::{Element, Family, Group, Role};

/// Is it an input of an Adaptive Card?
pub(super) fn is_one(object: &Element<'_>) -> bool {
    let is_input =
        |kind: &card_catalog::Kind| kind.group == Group::Inputs && kind.role == Role::Element;
    object.family == Some(Family::Adaptive) && object.kind.is_some_and(is_input)
}
