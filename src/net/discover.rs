//! Is there a relay, and which sandbox channels does it keep?

use super::at;
use crate::state::{Channel, RelayLink};
use gloo_net::http::Request;
use serde::Deserialize;
use std::rc::Rc;

#[derive(Deserialize)]
struct Version {
    name: String,
    version: String,
}

#[derive(Deserialize)]
struct Channels {
    channels: Vec<WireChannel>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireChannel {
    id: Rc<str>,
    name: String,
    classic_url: Rc<str>,
    workflows_url: Rc<str>,
}

/// Asks an address whether a relay is there. The error is for people.
pub async fn find_relay(address: Rc<str>) -> Result<(RelayLink, Vec<Channel>), String> {
    let version: Version = get(&address, "version").await?;
    if version.name != "cardwright" {
        return Err("something else than a Cardwright relay answers there".to_owned());
    }
    let channels: Channels = get(&address, "api/v1/sandbox").await?;
    let address = if address.is_empty() {
        at("", "").into()
    } else {
        address
    };
    let link = RelayLink {
        address,
        version: version.version,
    };
    Ok((
        link,
        channels.channels.into_iter().map(Channel::from).collect(),
    ))
}

async fn get<T: for<'a> Deserialize<'a>>(relay: &str, path: &str) -> Result<T, String> {
    let response = Request::get(&at(relay, path))
        .send()
        .await
        .map_err(|_| "nothing answers there, or it does not allow this page".to_owned())?;
    if !response.ok() {
        return Err(format!("it answers with status {}", response.status()));
    }
    response
        .json()
        .await
        .map_err(|_| "no relay answers there".to_owned())
}

impl From<WireChannel> for Channel {
    fn from(wire: WireChannel) -> Self {
        Self {
            id: wire.id,
            name: wire.name,
            classic: wire.classic_url,
            workflows: wire.workflows_url,
        }
    }
}
