//! Media: a still picture of a player. Nothing is loaded from a video service.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{media as key, media_source};
use card_json::Node;

use super::placed;
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let address = address(node);
    let poster = key::POSTER
        .get(node)
        .or(pen.options.host.default_poster.as_deref());
    let poster = poster.and_then(SafeUrl::image);
    let heard = is_sound(node) && poster.is_none();
    let name = parts::text_of(&key::ALT_TEXT, node);
    let picture = poster.map(|url| {
        Draft::of("img", "cw-poster")
            .src(&url)
            .attr(Attr::ALT, "")
            .attr(Attr::LOADING, "lazy")
            .build()
    });
    let provider = address.and_then(provider);
    let marks = [provider, has_captions(node).then_some("CC")];
    let marks = marks
        .into_iter()
        .flatten()
        .map(|words| Draft::of("span", "cw-media-mark").text(words).build());
    placed(Draft::of("div", "cw-media"), node)
        .class_if(heard, "cw-media-sound")
        .children(picture)
        .child(play(node, address, name.as_deref()))
        .child(Draft::of("span", "cw-media-marks").children(marks).build())
        .build()
}

fn play(node: &Node, address: Option<&str>, name: Option<&str>) -> View {
    let label = match name {
        Some(name) => format!("Play: {name}"),
        None => "Play".to_owned(),
    };
    let draft = match address.and_then(SafeUrl::link) {
        Some(url) => Draft::of("a", "cw-play").href(&url),
        None => Draft::of("button", "cw-play")
            .attr(Attr::TYPE, "button")
            .attr(Attr::DISABLED, ""),
    };
    draft
        .attr(Attr::ARIA_LABEL, label)
        .action(node.id())
        .build()
}

fn sources(media: &Node) -> &[Node] {
    let list = key::SOURCES.node(media).and_then(Node::as_array);
    list.unwrap_or_default()
}

/// Where the media is: its first source.
pub(crate) fn address(media: &Node) -> Option<&str> {
    media_source::URL.get(sources(media).first()?)
}

fn is_sound(media: &Node) -> bool {
    let format = sources(media)
        .first()
        .and_then(|s| media_source::MIME_TYPE.get(s));
    format.is_some_and(|format| format.starts_with("audio"))
}

fn has_captions(media: &Node) -> bool {
    let list = key::CAPTION_SOURCES.node(media).and_then(Node::as_array);
    list.is_some_and(|list| !list.is_empty())
}

/// The service whose pages Teams plays inside the card, by the address's host.
fn provider(address: &str) -> Option<&'static str> {
    const HOSTS: [(&str, &str); 8] = [
        ("youtube.com", "YouTube"),
        ("youtu.be", "YouTube"),
        ("youtube-nocookie.com", "YouTube"),
        ("vimeo.com", "Vimeo"),
        ("dailymotion.com", "Dailymotion"),
        ("dai.ly", "Dailymotion"),
        ("microsoftstream.com", "Microsoft Stream"),
        ("sharepoint.com", "Microsoft Stream"),
    ];
    let host = address.split_once("://")?.1;
    let host = host
        .split(['/', '?', '#', ':'])
        .next()?
        .to_ascii_lowercase();
    let within = |own: &str| {
        host.strip_suffix(own)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    HOSTS
        .iter()
        .find(|(own, _)| within(own))
        .map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::provider;

    #[test]
    fn video_services_are_known_by_their_host_alone() {
        assert_eq!(
            provider("https://www.YouTube.com/watch?v=1"),
            Some("YouTube")
        );
        assert_eq!(provider("https://youtu.be/1"), Some("YouTube"));
        assert_eq!(provider("https://player.vimeo.com/1"), Some("Vimeo"));
        assert_eq!(provider("https://dai.ly/1"), Some("Dailymotion"));
        let stream = "https://contoso.sharepoint.com/sites/a/v.mp4";
        assert_eq!(provider(stream), Some("Microsoft Stream"));
        assert_eq!(provider("https://notyoutube.com/"), None);
        assert_eq!(provider("https://example.org/youtube.com/"), None);
    }
}
