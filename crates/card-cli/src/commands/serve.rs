//! `cardwright serve`: the designer, its relay and its sandbox channel.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use anyhow::Context;
use card_relay::sandbox::{ChannelView, Storage};
use card_relay::{Settings, State, server};
use tokio::net::TcpListener;

use crate::outcome::Outcome;

/// Arguments of `serve`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Loopback address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8737")]
    listen: SocketAddr,
    /// Folder that keeps the sandbox channel's messages; without it they last until the server stops
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Folder of the built designer [default: `dist` beside the program, else in the current folder]
    #[arg(long, value_name = "DIR")]
    app: Option<PathBuf>,
    /// Further origin whose pages may use the API, such as a development server's (repeatable)
    #[arg(long, value_name = "ORIGIN")]
    origin: Vec<String>,
    /// Print one line of JSON when ready, and one per delivery
    #[arg(long)]
    json: bool,
    /// Open the designer in the browser
    #[arg(long)]
    open: bool,
}

/// Serves until it is told to stop.
pub(crate) fn run(args: Args) -> anyhow::Result<Outcome> {
    let runtime = tokio::runtime::Runtime::new().context("the async runtime cannot start")?;
    runtime.block_on(serve(args))?;
    // A channel that is told to be slow must not hold up the end.
    runtime.shutdown_background();
    Ok(Outcome::Clean)
}

async fn serve(args: Args) -> anyhow::Result<()> {
    let listener = TcpListener::bind(args.listen).await.with_context(|| {
        format!("cannot listen on {}; is another cardwright running? Name another address with --listen", args.listen)
    })?;
    let address = listener.local_addr()?;
    let app = app_folder(args.app)?;
    let state = State::start(settings(address, app, args.data, args.origin))?;
    let channel = state
        .sandbox()
        .first()
        .await
        .map_err(|p| anyhow::anyhow!(p.detail))?;
    announce(args.json, address, &channel)?;
    if args.open {
        open(&format!("http://{address}/"));
    }
    server::serve(listener, state, stop()).await;
    Ok(())
}

fn settings(
    address: SocketAddr,
    app: Option<PathBuf>,
    data: Option<PathBuf>,
    origins: Vec<String>,
) -> Settings {
    Settings {
        app,
        storage: data.map_or(Storage::Memory, Storage::Folder),
        origins,
        log: Arc::new(|line| eprintln!("{line}")),
        ..Settings::new(address)
    }
}

/// The folder asked for, or the first usual one that holds a page.
fn app_folder(asked: Option<PathBuf>) -> anyhow::Result<Option<PathBuf>> {
    if let Some(folder) = asked {
        let page = folder.join("index.html");
        anyhow::ensure!(
            page.is_file(),
            "{} is missing; build the designer first, or name another folder with --app",
            page.display()
        );
        return Ok(Some(folder));
    }
    let beside = std::env::current_exe()
        .ok()
        .and_then(|exe| Some(exe.parent()?.join("dist")));
    let usual = beside.into_iter().chain([PathBuf::from("dist")]);
    Ok(usual
        .into_iter()
        .find(|folder| folder.join("index.html").is_file()))
}

/// Tells that requests are answered from now on.
fn announce(json: bool, address: SocketAddr, channel: &ChannelView) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if json {
        let line = serde_json::json!({
            "app": format!("http://{address}/"),
            "sandbox": {
                "classic": channel.classic_url,
                "workflows": channel.workflows_url,
                "channel": channel.id,
            },
        });
        writeln!(out, "{line}")?;
    } else {
        writeln!(out, "Cardwright is at http://{address}/ (stop with Ctrl+C)")?;
        writeln!(
            out,
            "Sandbox channel, incoming webhook: {}",
            channel.classic_url
        )?;
        writeln!(
            out,
            "Sandbox channel, Workflows:        {}",
            channel.workflows_url
        )?;
    }
    out.flush()
}

fn open(url: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[url])
    } else if cfg!(target_os = "windows") {
        ("cmd", &["/C", "start", "", url])
    } else {
        ("xdg-open", &[url])
    };
    if Command::new(program).args(arguments).spawn().is_err() {
        eprintln!("cardwright: no browser could be opened; open {url} yourself");
    }
}

/// Completes at the first request to stop; a second one ends the process at once.
async fn stop() {
    signal().await;
    tokio::spawn(async {
        signal().await;
        std::process::exit(1);
    });
}

#[cfg(unix)]
async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return interrupted().await;
    };
    tokio::select! {
        () = interrupted() => {}
        _ = terminate.recv() => {}
    }
}

#[cfg(not(unix))]
async fn signal() {
    interrupted().await;
}

/// Ctrl+C. Where it cannot be watched, the process is ended from outside.
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
