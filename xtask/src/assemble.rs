//! From sources to something that runs: tools, packages, the web app, the native program.

use crate::stamp::{Inputs, Stamp};
use crate::{npm, prerequisites, process, report, tools, workspace};
use anyhow::Result;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

const NODE_MODULES: &str = "node_modules";
const WASM: &str = "wasm32-unknown-unknown";

/// Builds everything `cardwright serve` needs. What is up to date is left alone.
pub(crate) fn all() -> Result<()> {
    prerequisites::ensure()?;
    let trunk = tools::trunk()?;
    let helpers = [tools::wasm_bindgen()?, tools::wasm_split()?];
    npm::install("web")?;
    bundle_web()?;
    app(&trunk, &helpers)?;
    native()
}

/// The JavaScript parts (the JSON editor), bundled by web/'s own build script.
fn bundle_web() -> Result<()> {
    if !npm::has_script("web", "build") {
        return Ok(());
    }
    let web = workspace::path("web");
    let stamp = Inputs::new("web")
        .add(&web, &[NODE_MODULES, "dist"])?
        .stamp("web");
    if stamp.holds(&web.join("dist")) {
        report::up_to_date("JavaScript parts");
        return Ok(());
    }
    report::step("Bundling the JavaScript parts", "seconds", || {
        process::run_quietly(
            npm::npm()
                .current_dir(&web)
                .args(["run", "--silent", "build"]),
        )
    })?;
    stamp.keep()
}

/// The app itself, with every file also in brotli and gzip.
fn app(trunk: &tools::Tool, helpers: &[tools::Tool]) -> Result<()> {
    let stamp = app_inputs()?;
    if stamp.holds(&workspace::dist().join("index.html.br")) {
        report::up_to_date("the app");
        return Ok(());
    }
    report::step(
        "Fetching the Rust packages",
        "seconds, a minute the first time",
        || process::run(&mut process::cargo_build("fetch")),
    )?;
    report::step(
        "Building the app for the browser",
        "a minute or two the first time, then less",
        || {
            let mut build = process::command(&trunk.exe);
            let folders: Vec<&Path> = helpers.iter().map(tools::Tool::folder).collect();
            build.env("PATH", process::path_with(&folders)?);
            // Trunk reads NO_COLOR as a boolean and stops at the customary "1".
            build.env_remove("NO_COLOR");
            build.env("CARGO_ENCODED_RUSTFLAGS", neutral_paths());
            process::run_quietly(build.args([
                "build",
                "--release",
                "--offline",
                "true",
                "--skip-version-check",
            ]))
        },
    )?;
    report::step("Compressing it", "seconds", || {
        process::run_quietly(
            process::command("node")
                .arg("xtask/scripts/compress.mjs")
                .arg(workspace::dist()),
        )
    })?;
    stamp.keep()
}

/// The page of the benchmark `render-samples`: the app's renderer without the app.
pub(crate) fn render_page() -> Result<PathBuf> {
    let wasm_bindgen = tools::wasm_bindgen()?;
    let built = workspace::target().join("render-page");
    report::step("Building the renderer's page", "a minute or two", || {
        let mut build = process::cargo_build("build");
        build.env("CARGO_ENCODED_RUSTFLAGS", neutral_paths());
        process::run(build.args(["--release", "--target", WASM, "--example", "render-page"]))?;
        let mut bind = process::command(&wasm_bindgen.exe);
        bind.args([
            "--target",
            "web",
            "--no-typescript",
            "--out-name",
            "render-page",
        ]);
        bind.arg("--out-dir").arg(&built);
        bind.arg(
            workspace::target()
                .join(WASM)
                .join("release/render-page.wasm"),
        );
        process::run_quietly(&mut bind)
    })?;
    Ok(built)
}

/// Compiler flags that keep the folders of this machine out of the panic messages in the app: they
/// are nobody's business, cost bytes, and would make two machines build two different files.
fn neutral_paths() -> OsString {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let mut flags = OsString::new();
    for (folder, name) in [(home, "cargo"), (Some(workspace::root()), ".")] {
        let Some(folder) = folder else { continue };
        if !flags.is_empty() {
            flags.push("\u{1f}"); // what separates flags in this variable
        }
        flags.push("--remap-path-prefix=");
        flags.push(folder);
        flags.push("=");
        flags.push(name);
    }
    flags
}

/// Everything the browser app is made from. The native crates are not part of it.
fn app_inputs() -> Result<Stamp> {
    let mut inputs = Inputs::new("app");
    for file in [
        "Cargo.toml",
        "Cargo.lock",
        "rust-toolchain.toml",
        "Trunk.toml",
        "build.rs",
        "index.html",
    ] {
        inputs = inputs.add(&workspace::path(file), &[])?;
    }
    for dir in [
        ".cargo",
        "assets",
        "src",
        "xtask/scripts",
        "xtask/src/assemble.rs",
    ] {
        inputs = inputs.add(&workspace::path(dir), &[])?;
    }
    let native = ["card-relay", "card-cli", "tests", "benches"];
    inputs = inputs.add(&workspace::path("crates"), &native)?;
    Ok(inputs
        .add(&workspace::path("web"), &[NODE_MODULES])?
        .stamp("app"))
}

/// The native program; cargo itself knows whether it is up to date.
fn native() -> Result<()> {
    report::step(
        "Building `cardwright`",
        "about 2 minutes the first time, then seconds",
        || {
            process::run(process::cargo_build("build").args([
                "--profile",
                "native",
                "-p",
                "card-cli",
            ]))
        },
    )
}
