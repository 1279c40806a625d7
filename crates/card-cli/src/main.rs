//! `cardwright`: check, format, draw, measure and send cards, and serve the designer.
//!
//! Exit codes: 0 clean, 1 findings (or a message that was not taken), 2 unusable input or
//! arguments.

mod outcome;
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use outcome::Outcome;

/// Memory goes back to the system after a flood of connections; the usual allocators keep it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(
    name = "cardwright",
    version,
    about = "Teams cards from the command line"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the designer with its relay and sandbox channel on this machine
    Serve(serve::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Serve(args) => serve::run(args),
    };
    match done {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            eprintln!("cardwright: {error:#}");
            Outcome::Unusable.into()
        }
    }
}
