//! One command each for setting up, starting, testing and measuring Cardwright.
//!
//! Every command lives in its own file; `assemble` is what `start` and `test` share. Only the
//! standard library and `anyhow` are used, so that the first run starts building at once.

mod assemble;
mod bench;
mod check;
mod chromium;
mod counts;
mod differential;
mod docs;
mod fmt;
mod npm;
mod pictures;
mod prerequisites;
mod process;
mod report;
mod stamp;
mod start;
mod test;
mod tools;
mod transfer;
mod workspace;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <command>

  start [--no-serve] [-- ARGS]  install what is missing, build, serve the designer; prints its address
                                (ARGS go to `cardwright serve`)
  test  [FILTER]                everything start builds, Chromium, then every test; ends with the count
                                (FILTER: only tests and journeys whose name contains it)
  check                         format, lints, docs freshness, licences
  ci                            check, then test
  fmt   [--check]               format every Rust file, or say which isn't
  docs  [--check]               write docs/reference from the catalogue, or say whether it is up to date
  differential [NAME]           every real card beside Microsoft's open renderer: how alike they are
                                (NAME: only cards whose file name contains it, each difference listed)
  bench [FILTER]                run the benchmarks and print their figures
  pictures [CARD…]              photograph the cards of tests/pictures in every theme, to be looked at
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match dispatch(&args) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[&str]) -> anyhow::Result<ExitCode> {
    match args {
        ["start", rest @ ..] => start::run(rest),
        ["test", rest @ ..] => test::run(rest),
        ["check"] => {
            check::run()?;
            Ok(ExitCode::SUCCESS)
        }
        ["ci"] => {
            check::run()?;
            test::run(&[])
        }
        ["fmt", rest @ ..] => fmt::run(rest),
        ["docs", rest @ ..] => docs::run(rest),
        ["differential", rest @ ..] => differential::run(rest),
        ["bench", rest @ ..] => bench::run(rest),
        ["pictures", rest @ ..] => pictures::run(rest),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        [other, ..] => {
            eprint!("there is no command `{other}`\n\n{HELP}");
            Ok(ExitCode::from(2))
        }
    }
}
