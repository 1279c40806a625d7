//! What several charts have.

use crate::kinds::prelude::*;

/// What charts are besides what each shows.
pub const CHART_KIND: Kind = Kind {
    group: Group::Charts,
    role: Role::Element,
    hosts: host::TEAMS_AND_COPILOT,
    label: &[CHART_TITLE.name()],
    ..Kind::TEAMS
};

/// The words a chart's summary begins with, and its heading if shown.
pub const CHART_TITLE: Prop<Text> = Prop::new(
    "title",
    "Title",
    "What the chart is about. Screen readers say it even where it is not shown.",
);

/// Whether the heading is drawn.
pub const SHOW_TITLE: Prop<Bool> = Prop::new(
    "showTitle",
    "Show title",
    "Draws the title above the chart.",
)
.default("false")
.look();

/// Whether the key to the colours is drawn.
pub const SHOW_LEGEND: Prop<Bool> = Prop::new(
    "showLegend",
    "Show legend",
    "Says below the chart which colour stands for what.",
)
.default("true")
.look();

/// The colours of what names none.
pub const COLOR_SET: Prop<Choice> = Prop::choice(
    "colorSet",
    "Colours",
    &[
        ChoiceValue::new("categorical", "Categorical").docs("Colours that differ strongly."),
        ChoiceValue::new("sequential", "Sequential").docs("Purple, from dark to light."),
        ChoiceValue::new("sequentialred", "Sequential red"),
        ChoiceValue::new("sequentialgreen", "Sequential green"),
        ChoiceValue::new("sequentialyellow", "Sequential yellow"),
        ChoiceValue::new("diverging", "Diverging").docs("Blue over yellow to red."),
    ],
    "The colours used one after another for data that names none.",
)
.look();

/// The greatest width.
pub const MAX_WIDTH: Prop<Pixels> = Prop::new(
    "maxWidth",
    "Greatest width",
    "At most this wide, such as 200px.",
)
.layout();

/// Where something narrower than the card stands.
pub const ALIGNMENT: Prop<Choice> = Prop::choice(
    "horizontalAlignment",
    "Alignment",
    crate::kinds::adaptive::values::HORIZONTAL,
    "Where it stands if it is narrower than the card.",
)
.layout();

/// What every chart has besides its data.
pub const CHART: &[PropSpec] = &[
    SHOW_TITLE.spec,
    SHOW_LEGEND.spec,
    COLOR_SET.spec,
    MAX_WIDTH.spec,
    ALIGNMENT.spec,
];

/// Words along the x axis.
pub const X_AXIS_TITLE: Prop<Text> =
    Prop::new("xAxisTitle", "X axis title", "What the x axis counts.");

/// Words along the y axis.
pub const Y_AXIS_TITLE: Prop<Text> =
    Prop::new("yAxisTitle", "Y axis title", "What the y axis counts.");

/// Where the y axis begins.
pub const Y_MIN: Prop<Number> = Prop::new(
    "yMin",
    "Y axis from",
    "Where the y axis begins; rounded so that the scale reads well.",
)
.look();

/// Where the y axis ends.
pub const Y_MAX: Prop<Number> = Prop::new(
    "yMax",
    "Y axis to",
    "Where the y axis ends; rounded so that the scale reads well.",
)
.look();

/// Whether numbers stand at the bars.
pub const SHOW_BAR_VALUES: Prop<Bool> = Prop::new(
    "showBarValues",
    "Show values",
    "Writes its number at each bar.",
)
.default("false")
.look();

/// One colour for all.
pub const COLOR_OF_ALL: Prop<Choice> = Prop::choice(
    "color",
    "Colour",
    COLORS,
    "The colour of all data that names none.",
)
.look();

/// The colour of one part.
pub const COLOR: Prop<Choice> = Prop::choice("color", "Colour", COLORS, "Its colour.").look();

/// What a part or series is called.
pub const LEGEND: Prop<Text> = Prop::new("legend", "Name", "Its name in the legend.");

macro_rules! colors {
    ($($value:literal $title:literal)*) => {
        &[$(ChoiceValue::new($value, $title)),*]
    };
}

/// The names of colours, in the order of the sets they belong to.
pub const COLORS: &[ChoiceValue] = colors! {
    "good" "Good"
    "warning" "Warning"
    "attention" "Attention"
    "neutral" "Neutral"
    "categoricalRed" "Red"
    "categoricalPurple" "Purple"
    "categoricalLavender" "Lavender"
    "categoricalBlue" "Blue"
    "categoricalLightBlue" "Light blue"
    "categoricalTeal" "Teal"
    "categoricalGreen" "Green"
    "categoricalLime" "Lime"
    "categoricalMarigold" "Marigold"
    "sequential1" "Sequential 1"
    "sequential2" "Sequential 2"
    "sequential3" "Sequential 3"
    "sequential4" "Sequential 4"
    "sequential5" "Sequential 5"
    "sequential6" "Sequential 6"
    "sequential7" "Sequential 7"
    "sequential8" "Sequential 8"
    "divergingBlue" "Diverging blue"
    "divergingLightBlue" "Diverging light blue"
    "divergingCyan" "Diverging cyan"
    "divergingTeal" "Diverging teal"
    "divergingYellow" "Diverging yellow"
    "divergingPeach" "Diverging peach"
    "divergingLightRed" "Diverging light red"
    "divergingRed" "Diverging red"
    "divergingMaroon" "Diverging maroon"
    "divergingGray" "Diverging grey"
    "sequentialRed1" "Red 1"
    "sequentialRed2" "Red 2"
    "sequentialRed3" "Red 3"
    "sequentialRed4" "Red 4"
    "sequentialRed5" "Red 5"
    "sequentialRed6" "Red 6"
    "sequentialRed7" "Red 7"
    "sequentialRed8" "Red 8"
    "sequentialGreen1" "Green 1"
    "sequentialGreen2" "Green 2"
    "sequentialGreen3" "Green 3"
    "sequentialGreen4" "Green 4"
    "sequentialGreen5" "Green 5"
    "sequentialGreen6" "Green 6"
    "sequentialGreen7" "Green 7"
    "sequentialGreen8" "Green 8"
    "sequentialYellow1" "Yellow 1"
    "sequentialYellow2" "Yellow 2"
    "sequentialYellow3" "Yellow 3"
    "sequentialYellow4" "Yellow 4"
    "sequentialYellow5" "Yellow 5"
    "sequentialYellow6" "Yellow 6"
    "sequentialYellow7" "Yellow 7"
    "sequentialYellow8" "Yellow 8"
};
