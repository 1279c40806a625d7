//! The two ways a message takes: out through the guarded client, or inside to an own channel.

use std::time::{Duration, Instant};

use bytes::Bytes;
use card_teams::Dialect;
use card_teams::sandbox::{Response, Transport};
use http::{HeaderMap, HeaderValue, header};

use crate::egress::{Egress, EgressError, Order, Received};
use crate::problem::{Code, Problem};
use crate::sandbox::{Address, Sandbox};

/// Takes one message to where it belongs.
pub enum Carrier<'a> {
    /// To the network.
    Egress(&'a Egress),
    /// To a channel of this server, without a socket.
    Sandbox(&'a Sandbox, Address, Dialect),
}

/// Why no answer came.
pub(super) struct Failure {
    pub(super) problem: Problem,
    /// True when trying again by itself is safe.
    pub(super) retry: bool,
}

impl From<EgressError> for Failure {
    fn from(error: EgressError) -> Self {
        let advice = match error {
            EgressError::Forbidden => {
                "This host takes no Teams webhooks: its name does not lead to the public internet."
            }
            _ if error.not_sent() => {
                "Nothing was sent. Check the connection to the internet, then try again."
            }
            _ => {
                "The message may have been posted. Look into the channel before you send it again."
            }
        };
        let detail = match error {
            EgressError::Forbidden => advice.to_owned(),
            _ => format!("{}. {advice}", capitalised(&error.to_string())),
        };
        Self {
            problem: Problem::new(Code::from(error), detail),
            retry: error.worth_retrying(),
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|c| c.to_uppercase().to_string())
        .unwrap_or_default();
    first + letters.as_str()
}

impl Carrier<'_> {
    pub(super) async fn carry(&self, order: Order) -> Result<Received, Failure> {
        match self {
            Self::Egress(egress) => egress.post(order).await.map_err(Failure::from),
            Self::Sandbox(sandbox, address, dialect) => {
                let posted = sandbox.post(address.clone(), *dialect, order.body).await;
                let answer = posted.map_err(|problem| Failure {
                    problem,
                    retry: false,
                })?;
                wait(&answer, order.deadline).await?;
                received(answer)
            }
        }
    }
}

/// A channel told to be slow is slow inside, too.
async fn wait(answer: &Response, deadline: Instant) -> Result<(), Failure> {
    let until = Instant::now() + Duration::from_millis(answer.delay_ms);
    tokio::time::sleep_until(until.min(deadline).into()).await;
    match until > deadline {
        true => Err(EgressError::Timeout.into()),
        false => Ok(()),
    }
}

fn received(answer: Response) -> Result<Received, Failure> {
    match answer.transport {
        Transport::Reset => return Err(EgressError::Reset.into()),
        Transport::Garbage => return Err(EgressError::Protocol.into()),
        Transport::Normal | Transport::GzipBomb => {}
    }
    let mut headers = HeaderMap::new();
    if let Some(kind) = answer
        .content_type
        .and_then(|kind| HeaderValue::from_str(&kind).ok())
    {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    if let Some(seconds) = answer.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    let encoded = answer.transport == Transport::GzipBomb;
    Ok(Received {
        status: answer.status,
        headers,
        body: Bytes::from(answer.body),
        truncated: encoded,
        encoded,
        first_byte: Duration::from_millis(answer.delay_ms),
    })
}
