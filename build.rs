//! Tells whether the program is cut in two (src/later.rs): where it is built to be transferred.

use std::env::var;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(split)");
    let is = |name, value| var(name).is_ok_and(|is| is == value);
    let measured_alone = var("CARGO_FEATURE_BENCH").is_ok();
    if is("CARGO_CFG_TARGET_FAMILY", "wasm") && is("PROFILE", "release") && !measured_alone {
        println!("cargo::rustc-cfg=split");
        // Where functions and data refer to each other: what the cut is made by.
        println!("cargo::rustc-link-arg-bin=cardwright-app=--emit-relocs");
    }
}
