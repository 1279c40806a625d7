//! The HTML and CSS words a drawn card may use.
//!
//! They live in one place for two reasons: an attribute can only be written
//! through [`Attr`], so no event handler, `style` or unchecked address can get
//! into a [`View`](crate::View); and the words that happen to be card property
//! names too stay apart from them.

/// An attribute whose value is plain text. `href` and `src` are not among
/// them: those need a [`SafeUrl`](crate::SafeUrl).
#[derive(Clone, Copy)]
pub(crate) struct Attr(&'static str);

impl Attr {
    pub(crate) const ALT: Attr = Attr("alt");
    pub(crate) const ARIA_CURRENT: Attr = Attr("aria-current");
    pub(crate) const ARIA_EXPANDED: Attr = Attr("aria-expanded");
    pub(crate) const ARIA_HIDDEN: Attr = Attr("aria-hidden");
    pub(crate) const ARIA_LABEL: Attr = Attr("aria-label");
    pub(crate) const ARIA_LEVEL: Attr = Attr("aria-level");
    pub(crate) const ARIA_ROLE_DESCRIPTION: Attr = Attr("aria-roledescription");
    pub(crate) const ARIA_SELECTED: Attr = Attr("aria-selected");
    pub(crate) const CHECKED: Attr = Attr("checked");
    pub(crate) const DIR: Attr = Attr("dir");
    pub(crate) const DISABLED: Attr = Attr("disabled");
    pub(crate) const LANG: Attr = Attr("lang");
    pub(crate) const LOADING: Attr = Attr("loading");
    pub(crate) const MAX_LENGTH: Attr = Attr("maxlength");
    pub(crate) const NAME: Attr = Attr("name");
    pub(crate) const OPEN: Attr = Attr("open");
    pub(crate) const REL: Attr = Attr("rel");
    pub(crate) const REQUIRED: Attr = Attr("required");
    pub(crate) const ROLE: Attr = Attr("role");
    pub(crate) const SELECTED: Attr = Attr("selected");
    pub(crate) const START: Attr = Attr("start");
    pub(crate) const TABINDEX: Attr = Attr("tabindex");
    pub(crate) const TARGET: Attr = Attr("target");
    pub(crate) const TITLE: Attr = Attr("title");
    pub(crate) const TYPE: Attr = Attr("type");
    pub(crate) const ARIA_DESCRIBED_BY: Attr = Attr("aria-describedby");
    pub(crate) const ARIA_HAS_POPUP: Attr = Attr("aria-haspopup");
    pub(crate) const ARIA_INVALID: Attr = Attr("aria-invalid");
    pub(crate) const ARIA_LABELLED_BY: Attr = Attr("aria-labelledby");
    pub(crate) const FOR: Attr = Attr("for");
    pub(crate) const ID: Attr = Attr("id");
    pub(crate) const LIST: Attr = Attr("list");
    pub(crate) const MAX: Attr = Attr("max");
    pub(crate) const MIN: Attr = Attr("min");
    pub(crate) const PLACEHOLDER: Attr = Attr("placeholder");
    pub(crate) const STEP: Attr = Attr("step");
    /// Which input of the card a control fills.
    pub(crate) const INPUT: Attr = Attr("data-input");
    pub(crate) const VALUE: Attr = Attr("value");
    pub(crate) const ARIA_VALUE_NOW: Attr = Attr("aria-valuenow");
    pub(crate) const ARIA_VALUE_TEXT: Attr = Attr("aria-valuetext");
    pub(crate) const CX: Attr = Attr("cx");
    pub(crate) const CY: Attr = Attr("cy");
    pub(crate) const D: Attr = Attr("d");
    pub(crate) const HEIGHT: Attr = Attr("height");
    pub(crate) const PRESERVE_ASPECT_RATIO: Attr = Attr("preserveAspectRatio");
    pub(crate) const R: Attr = Attr("r");
    pub(crate) const TRANSFORM: Attr = Attr("transform");
    pub(crate) const VIEW_BOX: Attr = Attr("viewBox");
    pub(crate) const WIDTH: Attr = Attr("width");
    pub(crate) const X: Attr = Attr("x");
    pub(crate) const X1: Attr = Attr("x1");
    pub(crate) const X2: Attr = Attr("x2");
    pub(crate) const Y: Attr = Attr("y");
    pub(crate) const Y1: Attr = Attr("y1");
    pub(crate) const Y2: Attr = Attr("y2");

    pub(crate) const fn name(self) -> &'static str {
        self.0
    }
}

/// Attributes that hold an address; only written with a checked one.
pub(crate) const HREF: &str = "href";
pub(crate) const SRC: &str = "src";

/// Tags that are property names of cards as well.
pub(crate) const LABEL: &str = "label";
pub(crate) const STYLE: &str = "style";

/// The `type` of a field for a line of text.
pub(crate) const PLAIN_TEXT: &str = "text";

/// A CSS property a card may set by itself.
#[derive(Clone, Copy)]
pub(crate) struct Css(&'static str);

impl Css {
    pub(crate) const BACKGROUND_COLOR: Css = Css("background-color");
    pub(crate) const BACKGROUND_IMAGE: Css = Css("background-image");
    pub(crate) const BRAND: Css = Css("--cw-brand");
    pub(crate) const CHOICE: Css = Css("--cw-choice");
    pub(crate) const LABEL: Css = Css("--cw-label-width");
    pub(crate) const CHART: Css = Css("--cw-chart");
    pub(crate) const COLUMN_GAP: Css = Css("--cw-column-gap");
    pub(crate) const FLEX: Css = Css("flex");
    pub(crate) const ICON: Css = Css("--cw-icon");
    pub(crate) const FONT_SIZE: Css = Css("font-size");
    pub(crate) const GRID_AREA: Css = Css("grid-area");
    pub(crate) const GRID_COLUMNS: Css = Css("grid-template-columns");
    pub(crate) const GRID_LINE: Css = Css("--cw-grid-line");
    pub(crate) const HEIGHT: Css = Css("height");
    pub(crate) const LINE_CLAMP: Css = Css("-webkit-line-clamp");
    pub(crate) const MAX_HEIGHT: Css = Css("max-height");
    pub(crate) const MAX_WIDTH: Css = Css("max-width");
    pub(crate) const MIN_HEIGHT: Css = Css("min-height");
    pub(crate) const MIN_WIDTH: Css = Css("min-width");
    pub(crate) const PADDING_LEFT: Css = Css("padding-left");
    pub(crate) const ROW_GAP: Css = Css("--cw-row-gap");
    pub(crate) const OVERLAP: Css = Css("--cw-overlap");
    pub(crate) const WIDTH: Css = Css("width");

    pub(crate) const fn name(self) -> &'static str {
        self.0
    }
}
