//! How a command ends.

use std::io;
use std::process::ExitCode;

use crate::message::Refused;

/// What the exit code tells a script. The later one is the graver one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// Everything is in order.
    Clean,
    /// The work was done and found something wrong.
    Findings,
    /// The input or the arguments could not be used.
    Unusable,
}

/// Says what went wrong and turns a command's end into an exit code.
pub(crate) fn exit(done: anyhow::Result<Outcome>) -> ExitCode {
    let outcome = done.unwrap_or_else(|error| {
        if is_closed_pipe(&error) {
            return Outcome::Clean;
        }
        match error.downcast_ref::<Refused>() {
            Some(refused) => eprintln!("{refused}"),
            None => eprintln!("cardwright: error: {error:#}"),
        }
        Outcome::Unusable
    });
    match outcome {
        Outcome::Clean => ExitCode::SUCCESS,
        Outcome::Findings => ExitCode::from(1),
        Outcome::Unusable => ExitCode::from(2),
    }
}

/// `cardwright … | head` has seen enough; that is no error.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
