//! What the panels show, as data: outline, palette and inspector are functions of a document and
//! what the catalogue makes of it.

pub(crate) mod additions;
pub(crate) mod assist;
pub(crate) mod bulk;
pub(crate) mod control;
pub(crate) mod drop;
pub(crate) mod inspect;
pub(crate) mod outline;
pub(crate) mod palette;
pub(crate) mod treemap;
pub(crate) mod value;
pub(crate) mod weight;
pub(crate) mod writing;
