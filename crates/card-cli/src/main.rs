//! `cardwright`: check, format, draw, measure and send cards, and serve the designer.
//!
//! Exit codes: 0 clean, 1 findings (or a message that was not taken), 2 unusable input or
//! arguments.

mod card;
mod commands;
mod format;
mod input;
mod message;
mod outcome;
mod output;
mod sarif;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use commands::{check, fmt, render, schema, send, serve, size};

/// Memory goes back to the system after a flood of connections; the usual allocators keep it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Microsoft Teams cards from the command line
///
/// FILE may be - for standard input. Text is UTF-8, with or without a byte-order mark. Exit codes: 0
/// clean, 1 findings or a message that was not taken, 2 unusable input or arguments. For programs,
/// check, fmt --check, size and send take --format json, and serve takes --json; the --help of each
/// describes its JSON.
#[derive(Parser)]
#[command(name = "cardwright", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the designer with its relay and sandbox channel on this machine
    Serve(serve::Args),
    /// Find what is wrong with cards
    Check(check::Args),
    /// Lay out a card's JSON anew
    Fmt(fmt::Args),
    /// Draw a card as a page or as text
    Render(render::Args),
    /// Measure a card as it is sent, against Teams' limit
    Size(size::Args),
    /// Post a card to a webhook and say what the answer means
    Send(send::Args),
    /// Print the JSON Schema of cards
    Schema(schema::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Serve(args) => serve::run(args),
        Command::Check(args) => check::run(&args),
        Command::Fmt(args) => fmt::run(&args),
        Command::Render(args) => render::run(&args),
        Command::Size(args) => size::run(&args),
        Command::Send(args) => send::run(args),
        Command::Schema(args) => schema::run(&args),
    };
    outcome::exit(done)
}
