//! Entry point of the web app.

fn main() {
    cardwright_app::run();
}
