//! Texts that the built site has in files: names of icons, cards of the gallery.

use super::at;
use gloo_net::http::Request;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Fetches a file of the site by its path; `None` where it can't be had.
pub fn asset(path: &str, done: Callback<Option<Arc<str>>>) {
    let address = at("", path);
    spawn_local(async move { done.emit(fetch(&address).await) });
}

/// Fetches the names of the Fluent icons, one a line; `None` where the file can't be had.
pub fn icon_names(done: Callback<Option<Arc<str>>>) {
    asset("assets/icons/names.txt", done);
}

async fn fetch(address: &str) -> Option<Arc<str>> {
    let response = Request::get(address).send().await.ok()?;
    let text = response.text().await.ok().filter(|_| response.ok())?;
    Some(text.into())
}
