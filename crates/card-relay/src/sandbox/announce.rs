//! What happens in the channels, for readers that wait for it.

use std::sync::Arc;

use card_teams::sandbox::Message;
use tokio::sync::broadcast;

/// A reader that falls behind by more than this is cut off; it reconnects and gets what it missed.
const MOST_WAITING: usize = 256;

/// Something a reader of a channel wants to know.
#[derive(Clone, Debug)]
pub enum Event {
    /// A message was taken.
    Message {
        /// The channel's id.
        channel: Arc<str>,
        /// It.
        message: Arc<Message>,
    },
    /// All messages were removed.
    Cleared {
        /// The channel's id.
        channel: String,
    },
    /// The server stops.
    Shutdown,
}

impl Event {
    /// True when it concerns a reader of this channel.
    pub fn concerns(&self, id: &str) -> bool {
        match self {
            Self::Message { channel, .. } => &**channel == id,
            Self::Cleared { channel } => channel == id,
            Self::Shutdown => true,
        }
    }
}

/// Tells all readers.
#[derive(Clone)]
pub(super) struct Announcer(broadcast::Sender<Event>);

impl Announcer {
    pub(super) fn new() -> Self {
        Self(broadcast::channel(MOST_WAITING).0)
    }

    pub(super) fn message(&self, channel: &str, message: Arc<Message>) {
        self.send(Event::Message {
            channel: channel.into(),
            message,
        });
    }

    pub(super) fn send(&self, event: Event) {
        // Without readers there is nobody to tell.
        let _ = self.0.send(event);
    }

    pub(super) fn listen(&self) -> broadcast::Receiver<Event> {
        self.0.subscribe()
    }
}
