//! The browser's own storage for this site.

use crate::state::Trouble;
use web_sys::Storage;

fn local() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// The text kept under a name, if any.
pub fn load(name: &str) -> Option<String> {
    local()?.get_item(name).ok().flatten()
}

/// Keeps text under a name. The error says why nothing was kept.
pub fn save(name: &str, text: &str) -> Result<(), Trouble> {
    let storage = local().ok_or(Trouble::Refused)?;
    storage.set_item(name, text).map_err(|_| Trouble::Full)
}

/// Forgets what is kept under a name.
pub fn forget(name: &str) {
    if let Some(storage) = local() {
        let _ = storage.remove_item(name);
    }
}
