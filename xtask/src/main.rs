//! One command each for setting up, starting, testing and measuring Cardwright.
fn main() {}
