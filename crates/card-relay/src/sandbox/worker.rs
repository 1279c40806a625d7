//! The thread that owns the channels, and the handle by which the routes ask it.

use std::net::SocketAddr;
use std::sync::mpsc;
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use card_teams::Dialect;
use card_teams::sandbox::Response;
use tokio::sync::{broadcast, oneshot};

use super::announce::{Announcer, Event};
use super::host::{Host, Room};
use super::store::{Storage, StoreError};
use super::urls::Address;
use super::wire::ChannelView;
use crate::problem::{Problem, code};

type Job = Box<dyn FnOnce(&mut Host) + Send>;

/// The channels of one server. Storage may block, so all of it happens on one thread of its own.
pub struct Sandbox {
    jobs: mpsc::Sender<Job>,
    announcer: Announcer,
    base: String,
    port: u16,
}

impl Sandbox {
    /// Opens the storage and starts the thread; it ends when the handle is dropped.
    ///
    /// # Errors
    /// When the data folder cannot be used.
    pub fn open(storage: &Storage, listen: SocketAddr) -> Result<Self, StoreError> {
        let (announcer, (jobs, queue)) = (Announcer::new(), mpsc::channel::<Job>());
        let mut host = Host::open(storage, announcer.clone(), now_ms())?;
        let work = move || queue.into_iter().for_each(|job| job(&mut host));
        std::thread::Builder::new()
            .name("sandbox".to_owned())
            .spawn(work)
            .map_err(|error| StoreError::Other(error.to_string()))?;
        let (base, port) = (format!("http://{listen}"), listen.port());
        Ok(Self {
            jobs,
            announcer,
            base,
            port,
        })
    }

    /// Does `work` on the channels' thread.
    ///
    /// # Errors
    /// A problem when the thread is gone, which only a defect can cause.
    pub async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Host) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let (answer, done) = oneshot::channel();
        let job: Job = Box::new(move |host| {
            // The one who asked may have gone away.
            let _ = answer.send(work(host));
        });
        self.jobs.send(job).map_err(|_| Problem::internal())?;
        done.await.map_err(|_| Problem::internal())
    }

    /// Posts a message to the channel at this address, as its webhook would.
    ///
    /// # Errors
    /// `not-found` for a wrong address, `sandbox-storage-full` when it cannot be kept.
    pub async fn post(
        &self,
        to: Address,
        dialect: Dialect,
        body: Bytes,
    ) -> Result<Response, Problem> {
        let posted = self
            .with(move |host| host.post(&to, dialect, &body, now_ms()))
            .await?;
        posted?.ok_or_else(|| no_channel(NO_ADDRESS))
    }

    /// The channel shown first, for those who need any.
    ///
    /// # Errors
    /// As [`Sandbox::with`].
    pub async fn first(&self) -> Result<ChannelView, Problem> {
        let base = self.base.clone();
        let view = self.with(move |host| {
            host.rooms()
                .first()
                .map(|room| ChannelView::of(&base, room))
        });
        view.await?.ok_or_else(Problem::internal)
    }

    /// True when a loopback URL with this port is served here.
    pub fn is_here(&self, port: Option<u16>) -> bool {
        port == Some(self.port)
    }

    /// Tells all waiting readers that the server stops.
    pub fn close(&self) {
        self.announcer.send(Event::Shutdown);
    }

    pub(super) fn view(&self, room: &Room) -> ChannelView {
        ChannelView::of(&self.base, room)
    }

    pub(super) fn listen(&self) -> broadcast::Receiver<Event> {
        self.announcer.listen()
    }
}

const NO_ADDRESS: &str =
    "No sandbox channel has this address. Copy the URL again from the Channel page.";

/// The problem of a channel that does not exist.
pub(super) fn no_channel(detail: &'static str) -> Problem {
    Problem::new(code::NOT_FOUND, detail)
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::new(
                code::SANDBOX_STORAGE_FULL,
                "The message was not kept: the disk is full, or the sandbox has reached its limit. Remove messages or free space, then try again.",
            ),
            _ => Self::internal(),
        }
    }
}

/// Unix milliseconds.
pub(super) fn now_ms() -> u64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
