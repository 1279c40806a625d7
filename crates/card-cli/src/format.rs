//! `--format`: for people or for programs.

use serde_json::Value;

use crate::message::Refused;

/// How a result is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// Lines for people; messages are `path:line:column: severity code: message`
    #[default]
    Text,
    /// One JSON value on standard output, described below
    Json,
}

/// The end of a command's `--help`: its JSON, what a finding is, and its exit codes.
pub(crate) fn long_help(result: &str, exit_codes: &str) -> String {
    format!(
        "\
JSON (--format json):
{result}
  A finding is an object:
    path          as given, or \"<stdin>\"
    line, column  from 1, in characters; null when no text could be read
    severity      \"error\", \"warning\" or \"info\"
    code          a stable name
    message       a sentence
    help          how to mend it, or null
  Input that cannot be used is a finding too (and on standard error). Arguments that
  cannot be used print nothing on standard output.

Exit codes:
{exit_codes}"
    )
}

/// The findings of input that cannot be used. Other errors are about arguments or the machine:
/// they have none and go to standard error alone.
pub(crate) fn refusal(error: &anyhow::Error) -> Option<Value> {
    let refused = error.downcast_ref::<Refused>()?;
    Some(Value::Array(refused.to_json()))
}
