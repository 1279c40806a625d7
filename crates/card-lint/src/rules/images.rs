//! What the rules about the addresses of pictures share.

use card_catalog::Ty;
use card_catalog::kinds::adaptive::{common, image, media};
use card_catalog::kinds::{adaptive, attachment, message_card};
use card_json::Node;

use crate::context::{Context, Present};

/// The addresses of pictures: of images, icons, grounds and posters, in every format.
pub(super) fn addresses<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Node, &'a str)> {
    let urls = context.present().filter(|present| is_picture(present));
    let nodes = urls.map(|present| &present.entry.value);
    nodes.filter_map(|node| Some((node, node.as_str()?)))
}

fn is_picture(present: &Present<'_>) -> bool {
    let name = present.spec.name;
    let owner = present.owner.kind;
    let named = [
        adaptive::card::BACKGROUND_IMAGE.name(),
        common::ICON_URL.name(),
        media::POSTER.name(),
        message_card::section::ACTIVITY_IMAGE.name(),
        message_card::image::IMAGE.name(),
        attachment::result_item::ICON.name(),
        attachment::common::BUTTON_IMAGE.name(),
        attachment::attachment::THUMBNAIL_URL.name(),
    ];
    let of_picture = [
        &image::KIND,
        &adaptive::background_image::KIND,
        &adaptive::themed_url::KIND,
        &adaptive::image_run::KIND,
        &attachment::card_image::KIND,
    ];
    let may_be_address = matches!(present.spec.ty, Ty::Url | Ty::Either(_));
    may_be_address
        && (named.contains(&name)
            || name == image::URL.name() && of_picture.iter().any(|kind| owner == Some(kind)))
}
