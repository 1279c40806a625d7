//! Reading properties: what a key may find, and the marker types that say what it looks for.

use card_json::Node;

use crate::element::Element;
use crate::prop::PropSpec;
use crate::ty::{Range, Ty};

/// What a typed key finds in an object.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Read<'a, T> {
    /// The property is not there.
    Absent,
    /// A value of the right type.
    Value(T),
    /// A template expression, `${…}`: the value is known only with data.
    Expression(&'a str),
    /// A value of another type.
    Wrong(&'a Node),
}

impl<T> Read<'_, T> {
    /// The value, if there is one of the right type.
    pub fn value(self) -> Option<T> {
        match self {
            Read::Value(value) => Some(value),
            Read::Absent | Read::Expression(_) | Read::Wrong(_) => None,
        }
    }
}

/// What a marker type reads a node as.
pub trait PropType {
    /// The value handed out.
    type Out<'a>;

    /// Reads `node`, the value of the property `spec`; `None` if it is of another type.
    fn out<'a>(spec: &'static PropSpec, node: &'a Node) -> Option<Self::Out<'a>>;
}

/// A marker type whose [`Ty`] has no parameters.
pub trait Scalar: PropType {
    /// The type it stands for.
    const TY: Ty;
}

macro_rules! markers {
    ($($(#[$docs:meta])* $name:ident -> $out:ty, $read:expr;)*) => {$(
        $(#[$docs])*
        #[derive(Debug, Clone, Copy)]
        pub enum $name {}

        impl PropType for $name {
            type Out<'a> = $out;

            fn out<'a>(spec: &'static PropSpec, node: &'a Node) -> Option<$out> {
                let read: fn(&'static PropSpec, &'a Node) -> Option<$out> = $read;
                read(spec, node)
            }
        }
    )*};
}

markers! {
    /// Plain text.
    Text -> &'a str, |_, node| node.as_str();
    /// Text in Markdown.
    Markdown -> &'a str, |_, node| node.as_str();
    /// True or false; `"true"` and `"false"` are read so too, as hosts do.
    Bool -> bool, |_, node| boolean(node);
    /// A whole number within its range.
    Int -> i64, |spec, node| integer(spec, node);
    /// Any number.
    Number -> f64, |_, node| node.as_f64();
    /// An address, as written.
    Url -> &'a str, |_, node| node.as_str();
    /// A colour, as written.
    Color -> &'a str, |_, node| node.as_str();
    /// A date, as written.
    Date -> &'a str, |_, node| node.as_str();
    /// A time of day, as written.
    Time -> &'a str, |_, node| node.as_str();
    /// A length in pixels, out of `"Npx"`.
    Pixels -> u32, |_, node| pixels(node.as_str()?);
    /// An object's own id.
    Id -> &'a str, |_, node| node.as_str();
    /// The id of another object.
    IdRef -> &'a str, |_, node| node.as_str();
    /// A word of a choice, in its canonical spelling.
    Choice -> &'static str, |spec, node| choice(&spec.ty, node.as_str()?);
    /// One child object or record.
    Child -> Element<'a>, |spec, node| Element::in_slot(node, spec);
    /// The objects of a list; what is not an object is left out.
    Children -> Vec<Element<'a>>, |spec, node| {
        let items = node.as_array()?;
        Some(items.iter().filter_map(|item| Element::in_slot(item, spec)).collect())
    };
    /// A property of several types: the node itself.
    Mixed -> &'a Node, |_, node| Some(node);
    /// Any JSON: the node itself.
    Any -> &'a Node, |_, node| Some(node);
}

macro_rules! scalars {
    ($($name:ident),*) => {$(
        impl Scalar for $name { const TY: Ty = Ty::$name; }
    )*};
}
scalars!(
    Text, Markdown, Bool, Number, Url, Color, Date, Time, Pixels, Id, IdRef, Any
);

/// The canonical spelling of `word` among the choices of `ty`, in any case.
pub fn choice(ty: &Ty, word: &str) -> Option<&'static str> {
    let values = ty.choices();
    values
        .iter()
        .map(|choice| choice.value)
        .find(|value| value.eq_ignore_ascii_case(word))
}

/// The number in `"Npx"`: digits, then `px`.
pub fn pixels(text: &str) -> Option<u32> {
    let digits = text.strip_suffix("px")?;
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

fn boolean(node: &Node) -> Option<bool> {
    node.as_bool().or_else(|| match node.as_str()? {
        word if word.eq_ignore_ascii_case("true") => Some(true),
        word if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    })
}

fn integer(spec: &PropSpec, node: &Node) -> Option<i64> {
    let number = whole(node.as_f64()?)?;
    let range = match spec.ty {
        Ty::Int(range) => range,
        _ => Range::new(i64::MIN, i64::MAX),
    };
    range.contains(number).then_some(number)
}

/// The whole number that `number` is, as far as JSON readers hold whole numbers exactly.
pub(crate) fn whole(number: f64) -> Option<i64> {
    let exact = number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0;
    exact.then_some(number as i64)
}

/// The template expression in `node`, where a value of type `ty` is wanted. In free text only a
/// string that is one expression as a whole counts; elsewhere any string with `${` in it does.
pub(crate) fn expression_in<'a>(node: &'a Node, ty: &Ty) -> Option<&'a str> {
    let text = node.as_str()?;
    let found = if ty.is_textual() {
        text.starts_with("${") && text.ends_with('}') && !text[2..].contains("${")
    } else {
        text.contains("${") && text.contains('}')
    };
    found.then_some(text)
}
