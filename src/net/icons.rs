//! The names of the Fluent icons, which the built site has in a file.

use super::at;
use gloo_net::http::Request;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Fetches the names, one a line; `None` where the file can't be had.
pub fn icon_names(done: Callback<Option<Arc<str>>>) {
    spawn_local(async move { done.emit(fetch().await) });
}

async fn fetch() -> Option<Arc<str>> {
    let address = at("", "assets/icons/names.txt");
    let response = Request::get(&address).send().await.ok()?;
    let names = response.text().await.ok().filter(|_| response.ok())?;
    Some(names.into())
}
