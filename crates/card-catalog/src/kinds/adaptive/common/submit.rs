//! What the actions have that send inputs.

use super::TEAMS_ONLY;
use crate::kinds::adaptive::submit_data;
use crate::kinds::adaptive::values::ASSOCIATED_INPUTS as WHICH;
use crate::kinds::prelude::*;

/// What is sent besides the inputs.
pub const DATA: Prop<Mixed> = Prop::either(
    "data",
    "Data",
    const { &[Ty::Record(&submit_data::KIND), Ty::Text] },
    "What is sent along with the inputs. An input of the same name wins; with a text no inputs are sent.",
)
.behaviour();

/// Whether inputs go along.
pub const ASSOCIATED_INPUTS: Prop<Choice> = Prop::choice(
    "associatedInputs",
    "Inputs",
    WHICH,
    "Whether the inputs of this card and of those around it are checked and sent.",
)
.since(Version::V1_3)
.default(r#""auto""#)
.behaviour();

/// Grey until something is entered.
pub const CONDITIONALLY_ENABLED: Prop<Bool> = Prop::new(
    "conditionallyEnabled",
    "Wait for inputs",
    "Keeps the button grey until the reader has filled a required input.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.default("false")
.behaviour();
