//! Requests go where Microsoft's service can reach.

use card_catalog::kinds::{adaptive, message_card};
use url::{Host, Url};

use crate::context::{Report, is_expression};
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "request-address",
    title: page!("Requests go where Microsoft's service can reach"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "The request of `HttpPOST` or `Action.Http` is made by Microsoft's service, not by the \
           reader's browser. Its address is a whole `https` one, of a host that the internet knows: \
           not this machine, not one inside a company's network."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let posts = context.of_kind(&message_card::http_post::KIND);
    let posts = posts.filter_map(|post| message_card::http_post::TARGET.node(post.node));
    let requests = context.of_kind(&adaptive::http::KIND);
    let requests = requests.filter_map(|http| adaptive::http::URL.node(http.node));
    for node in posts.chain(requests) {
        let address = node.as_str().filter(|_| !is_expression(node));
        if let Some(wrong) = address.and_then(wrong) {
            let finding = report.about(node, wrong);
            report.add(finding);
        }
    }
}

fn wrong(address: &str) -> Option<&'static str> {
    // Whether the address can be read at all is said by another rule; values may be put into it.
    let url = Url::parse(address).ok()?;
    if url.scheme() != "https" {
        return Some("Requests are made by https only.");
    }
    (!is_public(&url)).then_some("Microsoft's service cannot reach this host from the internet.")
}

/// As far as the address itself tells: a name without dots is known only inside a network.
fn is_public(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => {
            !(ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified())
        }
        Some(Host::Ipv6(ip)) => {
            !(ip.is_loopback()
                || ip.is_unique_local()
                || ip.is_unicast_link_local()
                || ip.is_unspecified())
        }
        Some(Host::Domain(name)) => {
            let inside = ["localhost", "local", "internal", "home.arpa"];
            let is_inside = |end: &&str| {
                name.strip_suffix(end)
                    .is_some_and(|rest| rest.ends_with('.'))
            };
            name.contains('.') && !inside.iter().any(is_inside)
        }
        None => false,
    }
}
