//! Lossless JSON documents: a tree with stable node ids beside its exact text.
//!
//! A [`Document`] is an immutable value. It holds a tree of [`Node`]s and the exact text the tree
//! was read from; [`Document::apply`] makes a new document by changing only the path to the edited
//! node in the tree and one stretch of bytes in the text. Unknown properties, their order,
//! duplicate keys, the spelling of numbers and white space all survive. Keep the old document to
//! undo: unchanged parts are shared between both.
//!
//! ```
//! use card_json::{Document, Edit, Node};
//!
//! let document = Document::parse(r#"{ "title": "Hi",  "size": 1.50 }"#).unwrap();
//! let title = document.resolve("/title").unwrap();
//! let edit = Edit::Replace { node: title, with: Node::string("Hello") };
//! let edited = document.apply(&[edit]).unwrap();
//! assert_eq!(&**edited.text(), r#"{ "title": "Hello",  "size": 1.50 }"#);
//! ```
//!
//! This crate has never heard of cards.

mod document;
mod edit;
mod index;
mod layout;
mod node;
mod parse;
mod print;
mod retype;
mod splice;
mod text;

pub use document::{Document, LineCol, Span};
pub use edit::{Edit, EditError};
pub use node::{Descendants, Entry, Node, NodeId, Number, Value, decimal};
pub use parse::{MAX_DEPTH, MAX_LENGTH, Mended, SyntaxError, mend};
pub use print::Style;
pub use splice::{Splice, splice_between};
