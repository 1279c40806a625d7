//! The icons of kinds, by the names of Microsoft's Fluent icon set.

/// The enumeration, the list and the names out of one list.
macro_rules! icons {
    ($($name:ident)*) => {
        /// An icon of the Fluent set. The app maps each to a drawing; here are names only.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "each variant is the Fluent name itself")]
        pub enum Icon {
            $($name),*
        }

        impl Icon {
            /// Every icon a kind may use.
            pub const ALL: &'static [Icon] = &[$(Icon::$name),*];

            /// The Fluent name, such as `"TextT"`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Icon::$name => stringify!($name)),*
                }
            }
        }
    };
}

// In alphabetical order; each is listed in web/icons.txt too.
icons! {
    ArrowReset
    Board
    CalendarLtr
    CardUi
    Chat
    CheckboxChecked
    Clock
    Code
    Column
    ColumnTriple
    Comment
    Cube
    CursorClick
    DataBarHorizontal
    DataBarVertical
    DataLine
    DataPie
    Eye
    Flash
    Form
    Gauge
    Icons
    Image
    ImageMultiple
    Key
    Link
    List
    Mention
    NumberSymbol
    Open
    Options
    PanelLeft
    Person
    Play
    PlugConnected
    Send
    Settings
    SpinnerIos
    Square
    Star
    Table
    Tag
    Target
    TextField
    TextT
    ToggleLeft
    Wallpaper
    WeatherMoon
    WindowNew
}
