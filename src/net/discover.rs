//! Is there a relay, and which sandbox channels does it keep?

use super::{at, json, member};
use crate::state::{Channel, RelayLink};
use crate::words::t;
use card_json::{Document, Node};
use gloo_net::http::Request;
use std::rc::Rc;

/// Asks an address whether a relay is there. The error is for people.
pub async fn find_relay(address: Rc<str>) -> Result<(RelayLink, Vec<Channel>), String> {
    let about = get(&address, "version").await?;
    if member(about.root(), "name") != Some("cardwright") {
        return Err(t!("relay-other").to_string());
    }
    let version = member(about.root(), "version")
        .unwrap_or_default()
        .to_owned();
    let list = get(&address, "api/v1/sandbox").await?;
    let channels = list.root().get("channels").and_then(Node::as_array);
    let channels = channels
        .and_then(|channels| channels.iter().map(channel).collect())
        .ok_or_else(|| t!("relay-no-list").to_string())?;
    let address = if address.is_empty() {
        at("", "").into()
    } else {
        address
    };
    Ok((RelayLink { address, version }, channels))
}

async fn get(relay: &str, path: &str) -> Result<Document, String> {
    let response = Request::get(&at(relay, path))
        .send()
        .await
        .map_err(|_| t!("relay-nothing").to_string())?;
    if !response.ok() {
        return Err(t!("relay-status", status = response.status().to_string()).to_string());
    }
    json(response)
        .await
        .ok_or_else(|| t!("relay-not-there").to_string())
}

fn channel(node: &Node) -> Option<Channel> {
    Some(Channel {
        id: member(node, "id")?.into(),
        name: member(node, "name")?.to_owned(),
        classic: member(node, "classicUrl")?.into(),
        workflows: member(node, "workflowsUrl")?.into(),
    })
}
