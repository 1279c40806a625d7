//! Properties: what is said of each, and the typed keys through which cards are read.

use std::marker::PhantomData;

use card_json::Node;

use crate::accept::Accept;
use crate::host::{Claim, Target};
use crate::kind::Kind;
use crate::read::{Any, Child, Children, Choice, Int, Mixed, PropType, Read, Scalar};
use crate::ty::{ChoiceValue, Range, Ty};
use crate::version::Version;

pub use crate::section::{Control, Section};

/// All that is said of one property of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PropSpec {
    /// The property's name in JSON.
    pub name: &'static str,
    /// Words for the user.
    pub title: &'static str,
    /// What its value is.
    pub ty: Ty,
    /// Must it be there?
    pub required: bool,
    /// The schema version that brought it; never before its kind's.
    pub since: Version,
    /// An addition of Teams that needs no schema version and is unknown to the open schema.
    pub teams_extension: bool,
    /// Where it does not simply work.
    pub claims: &'static [Claim],
    /// What a host assumes where it is absent, as JSON text.
    pub default: Option<&'static str>,
    /// One or two sentences of help.
    pub docs: &'static str,
    /// The part of the inspector.
    pub section: Section,
    /// A hint where the type alone would choose a poorer control.
    pub control: Option<Control>,
}

impl PropSpec {
    /// What is claimed about this property on `target`; `None` means it works.
    pub fn claim(&self, target: Target) -> Option<&'static Claim> {
        Claim::about(self.claims, target)
    }

    /// The default as a fresh node.
    pub fn default_node(&self) -> Option<Node> {
        crate::starter::parse(self.default?)
    }
}

/// A typed key: the property `T` of some kind, by which a node is read.
///
/// ```
/// use card_catalog::{Read, kinds::adaptive::text_block};
/// let text = card_catalog::starter(&text_block::KIND);
/// assert!(matches!(text_block::WRAP.read(&text), Read::Value(true)));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Prop<T> {
    /// What is said of the property.
    pub spec: PropSpec,
    reads: PhantomData<fn() -> T>,
}

impl<T> Prop<T> {
    const fn of(name: &'static str, title: &'static str, ty: Ty, docs: &'static str) -> Prop<T> {
        let spec = PropSpec {
            name,
            title,
            ty,
            required: false,
            since: Version::V1_0,
            teams_extension: false,
            claims: &[],
            default: None,
            docs,
            section: Section::Content,
            control: None,
        };
        Prop {
            spec,
            reads: PhantomData,
        }
    }

    /// The property's name in JSON.
    pub const fn name(&self) -> &'static str {
        self.spec.name
    }

    /// It must be there.
    pub const fn required(mut self) -> Prop<T> {
        self.spec.required = true;
        self
    }

    /// It came with a later version.
    pub const fn since(mut self, since: Version) -> Prop<T> {
        self.spec.since = since;
        self
    }

    /// It is an addition of Teams, outside the open schema and its versions.
    pub const fn teams_extension(mut self) -> Prop<T> {
        self.spec.teams_extension = true;
        self
    }

    /// What hosts assume where it is absent, as JSON text.
    pub const fn default(mut self, json: &'static str) -> Prop<T> {
        self.spec.default = Some(json);
        self
    }

    /// Where it does not simply work.
    pub const fn claims(mut self, claims: &'static [Claim]) -> Prop<T> {
        self.spec.claims = claims;
        self
    }

    /// It stands in this part of the inspector.
    pub const fn section(mut self, section: Section) -> Prop<T> {
        self.spec.section = section;
        self
    }

    /// It stands among the looks.
    pub const fn look(self) -> Prop<T> {
        self.section(Section::Look)
    }

    /// It stands among the measures and places.
    pub const fn layout(self) -> Prop<T> {
        self.section(Section::Layout)
    }

    /// It stands among what happens.
    pub const fn behaviour(self) -> Prop<T> {
        self.section(Section::Behaviour)
    }

    /// It stands among the seldom needed.
    pub const fn advanced(self) -> Prop<T> {
        self.section(Section::Advanced)
    }

    /// It wants this control.
    pub const fn control(mut self, control: Control) -> Prop<T> {
        self.spec.control = Some(control);
        self
    }
}

impl<T: Scalar> Prop<T> {
    /// A property of a type without parameters: `Prop::<Text>::new(…)`.
    pub const fn new(name: &'static str, title: &'static str, docs: &'static str) -> Prop<T> {
        Prop::of(name, title, T::TY, docs)
    }
}

impl Prop<Int> {
    /// A whole number within `range`.
    pub const fn int(
        name: &'static str,
        title: &'static str,
        range: Range,
        docs: &'static str,
    ) -> Prop<Int> {
        Prop::of(name, title, Ty::Int(range), docs)
    }
}

impl Prop<Choice> {
    /// One of `values`.
    pub const fn choice(
        name: &'static str,
        title: &'static str,
        values: &'static [ChoiceValue],
        docs: &'static str,
    ) -> Prop<Choice> {
        Prop::of(name, title, Ty::Choice(values), docs)
    }
}

impl Prop<Child> {
    /// A child slot for one object.
    pub const fn one(
        name: &'static str,
        title: &'static str,
        accept: Accept,
        docs: &'static str,
    ) -> Prop<Child> {
        Prop::of(name, title, Ty::One(accept), docs)
    }

    /// An object of a fixed kind that belongs to its owner.
    pub const fn record(
        name: &'static str,
        title: &'static str,
        kind: &'static Kind,
        docs: &'static str,
    ) -> Prop<Child> {
        Prop::of(name, title, Ty::Record(kind), docs)
    }
}

impl Prop<Children> {
    /// A child slot for a list.
    pub const fn many(
        name: &'static str,
        title: &'static str,
        accept: Accept,
        docs: &'static str,
    ) -> Prop<Children> {
        Prop::of(name, title, Ty::Many(accept), docs)
    }
}

impl Prop<Mixed> {
    /// Any of several types; read as the node itself.
    pub const fn either(
        name: &'static str,
        title: &'static str,
        types: &'static [Ty],
        docs: &'static str,
    ) -> Prop<Mixed> {
        Prop::of(name, title, Ty::Either(types), docs)
    }
}

impl Prop<Any> {
    /// A list of plain values or records; read as the node itself.
    pub const fn list(
        name: &'static str,
        title: &'static str,
        of: &'static Ty,
        docs: &'static str,
    ) -> Prop<Any> {
        Prop::of(name, title, Ty::List(of), docs)
    }

    /// An object of records under names of the author's; read as the node itself.
    pub const fn map(
        name: &'static str,
        title: &'static str,
        of: &'static Kind,
        docs: &'static str,
    ) -> Prop<Any> {
        Prop::of(name, title, Ty::Map(of), docs)
    }

    /// An object with free property names; read as the node itself.
    pub const fn object(name: &'static str, title: &'static str, docs: &'static str) -> Prop<Any> {
        Prop::of(name, title, Ty::Object, docs)
    }
}

impl<T: PropType> Prop<T> {
    /// Reads the property of the object `owner`.
    pub fn read<'a>(&'static self, owner: &'a Node) -> Read<'a, T::Out<'a>> {
        match owner.get(self.spec.name) {
            None => Read::Absent,
            Some(node) => self.read_value(node),
        }
    }

    fn read_value<'a>(&'static self, node: &'a Node) -> Read<'a, T::Out<'a>> {
        if let Some(expression) = crate::read::expression_in(node, &self.spec.ty) {
            return Read::Expression(expression);
        }
        match T::out(&self.spec, node) {
            Some(value) => Read::Value(value),
            None => Read::Wrong(node),
        }
    }

    /// The value where it is there and well typed; `None` for all else.
    pub fn get<'a>(&'static self, owner: &'a Node) -> Option<T::Out<'a>> {
        self.read(owner).value()
    }

    /// Is the property there, whatever its value?
    pub fn is_in(&self, owner: &Node) -> bool {
        owner.get(self.spec.name).is_some()
    }

    /// The property's value as it stands, whatever it is.
    pub fn node<'a>(&self, owner: &'a Node) -> Option<&'a Node> {
        owner.get(self.spec.name)
    }
}

impl<T> Prop<T>
where
    T: for<'a> PropType<Out<'a> = &'a str>,
{
    /// The text to show: the value, or the `${…}` expression as it is written.
    pub fn shown<'a>(&'static self, owner: &'a Node) -> Option<&'a str> {
        match self.read(owner) {
            Read::Value(text) | Read::Expression(text) => Some(text),
            Read::Absent | Read::Wrong(_) => None,
        }
    }
}
