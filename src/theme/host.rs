//! The class of another host's measures and colours.

use crate::state::HostFile;
use std::cell::RefCell;
use std::rc::Rc;
use yew::AttrValue;

thread_local! {
    /// Hosts whose rules are in the page already; a person tries a handful.
    static KNOWN: RefCell<Vec<Rc<HostFile>>> = const { RefCell::new(Vec::new()) };
}

/// The class that gives cards under it the look of `host`, beside the class of a theme; `None`
/// while its file is not read yet.
pub fn host_class(host: &Rc<HostFile>) -> Option<AttrValue> {
    let config = &host.read.as_ref()?.config;
    KNOWN.with(|known| {
        let mut known = known.borrow_mut();
        let found = known.iter().position(|own| own == host);
        let number = found.unwrap_or(known.len());
        let class = format!("cw-host-{number}");
        if found.is_none() {
            super::add_rules(&card_render::host_rules(&class, config));
            known.push(host.clone());
        }
        Some(class.into())
    })
}
