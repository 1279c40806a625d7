//! The webhook URLs of a channel, in both shapes.

use subtle::ConstantTimeEq;

use super::host::Room;

/// Which channel a webhook URL names, and the token it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub(super) channel: String,
    pub(super) token: String,
}

impl Address {
    /// Reads path and query of a webhook URL of this server, for example
    /// `/sandbox/webhookb2/{guid}@{guid}/IncomingWebhook/{token}/{guid}`.
    pub fn read(path: &str, query: Option<&str>) -> Option<Self> {
        let parts: Vec<&str> = path.strip_prefix("/sandbox/")?.split('/').collect();
        let (channel, token) = match parts.as_slice() {
            ["webhookb2", ids, "IncomingWebhook", token, ..] => {
                (ids.split_once('@')?.0.replace('-', ""), *token)
            }
            ["workflows", channel, "triggers", ..] => ((*channel).to_owned(), signature(query?)?),
            _ => return None,
        };
        Some(Self {
            channel,
            token: token.to_owned(),
        })
    }

    /// True when this is the room's own address. The token is compared in constant time.
    pub(super) fn opens(&self, room: &Room) -> bool {
        room.id == self.channel && bool::from(self.token.as_bytes().ct_eq(room.token.as_bytes()))
    }
}

fn signature(query: &str) -> Option<&str> {
    query.split('&').find_map(|pair| pair.strip_prefix("sig="))
}

/// The address shaped like an incoming webhook's, on a server at `base` (no slash at the end).
pub(super) fn classic(base: &str, room: &Room) -> String {
    let guid = guid(&room.id);
    format!(
        "{base}/sandbox/webhookb2/{guid}@{guid}/IncomingWebhook/{}/{guid}",
        room.token
    )
}

/// The address shaped like a flow's.
pub(super) fn workflows(base: &str, room: &Room) -> String {
    format!(
        "{base}/sandbox/workflows/{}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={}",
        room.id, room.token
    )
}

/// 32 hexadecimal digits with the dashes of a GUID.
fn guid(id: &str) -> String {
    let cuts = [0, 8, 12, 16, 20, id.len()];
    let parts: Vec<&str> = cuts
        .windows(2)
        .filter_map(|cut| id.get(cut[0]..cut[1]))
        .collect();
    parts.join("-")
}
