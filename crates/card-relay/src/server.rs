//! The accept loop: hyper with the timer and limits that `axum::serve` leaves out.

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};
use tower_service::Service;

use crate::config::{Limits, Timeouts};
use crate::sandbox::hook::Hangup;
use crate::state::State;

/// Longest pause after the system refuses a further connection (requirement SV-5).
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// Serves until `shutdown` completes, then lets running requests finish for a while.
pub async fn serve(listener: TcpListener, state: State, shutdown: impl Future<Output = ()>) {
    let timeouts = state.timeouts;
    let server = Server {
        router: crate::router(state.clone()),
        limits: state.limits,
        timeouts,
        slots: Arc::new(Semaphore::new(state.limits.connections)),
        graceful: GracefulShutdown::new(),
    };
    let mut shutdown = pin!(shutdown);
    tokio::select! {
        () = server.accept(listener) => {}
        () = &mut shutdown => {}
    }
    state.sandbox.close();
    // Whoever still waits after this time gets a closed connection.
    let _ = timeout(timeouts.drain, server.graceful.shutdown()).await;
}

struct Server {
    router: Router,
    limits: Limits,
    timeouts: Timeouts,
    slots: Arc<Semaphore>,
    graceful: GracefulShutdown,
}

impl Server {
    async fn accept(&self, listener: TcpListener) {
        let mut pause = Duration::from_millis(50);
        // A full house stops accepting instead of closing what it has accepted.
        while let Ok(slot) = Arc::clone(&self.slots).acquire_owned().await {
            match listener.accept().await {
                Ok((stream, _)) => {
                    pause = Duration::from_millis(50);
                    self.open(stream, slot);
                }
                Err(error) if is_about_one_client(&error) => {}
                Err(_) => {
                    sleep(pause).await;
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
            }
        }
    }

    fn open(&self, stream: TcpStream, slot: OwnedSemaphorePermit) {
        // Without it a small answer waits for the other side's delayed acknowledgement.
        let _ = stream.set_nodelay(true);
        let (router, watcher) = (self.router.clone(), self.graceful.watcher());
        let (limits, timeouts) = (self.limits, self.timeouts);
        tokio::spawn(async move {
            serve_one(stream, router, limits, timeouts, watcher).await;
            drop(slot);
        });
    }
}

async fn serve_one(
    stream: TcpStream,
    router: Router,
    limits: Limits,
    timeouts: Timeouts,
    watcher: Watcher,
) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut router = router.clone();
        async move {
            let answer: Result<_, Infallible> = router.call(request.map(Body::new)).await;
            let Ok(response) = answer;
            match response.extensions().get::<Hangup>() {
                Some(Hangup) => Err(io::Error::from(io::ErrorKind::ConnectionReset)),
                None => Ok(response),
            }
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(timeouts.client)
        .max_headers(limits.headers)
        .max_buf_size(limits.header_block)
        .serve_connection(TokioIo::new(stream), service);
    // Errors here are the client's: a broken connection, or a request that is not HTTP.
    let _ = watcher.watch(connection).await;
}

/// Errors of one connection that say nothing about the next.
fn is_about_one_client(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionRefused
    )
}
