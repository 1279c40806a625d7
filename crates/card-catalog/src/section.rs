//! Where the inspector shows a property, and by which control.

/// The part of the inspector a property stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// What it says.
    Content,
    /// Colours, sizes, styles.
    Look,
    /// Where it stands and how much room it takes.
    Layout,
    /// What happens on a click or a change.
    Behaviour,
    /// Seldom needed.
    Advanced,
}

impl Section {
    /// Every section, in inspector order.
    pub const ALL: [Section; 5] = [
        Section::Content,
        Section::Look,
        Section::Layout,
        Section::Behaviour,
        Section::Advanced,
    ];

    /// The heading a user reads.
    pub const fn title(self) -> &'static str {
        match self {
            Section::Content => "Content",
            Section::Look => "Look",
            Section::Layout => "Layout",
            Section::Behaviour => "Behaviour",
            Section::Advanced => "Advanced",
        }
    }
}

/// A hint where the type alone would choose a poorer control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Control {
    /// One line, although the type is Markdown.
    TextLine,
    /// Several lines, although the type is plain text.
    TextArea,
    /// JSON text.
    Json,
    /// None: the property says what the object is and is not edited.
    Hidden,
}
