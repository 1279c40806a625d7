//! An input of either family: what it holds and whether that can be sent.

use std::borrow::Cow;

use card_catalog::kinds::adaptive::{
    common, input_choice_set, input_date, input_number, input_rating, input_text, input_time,
    input_toggle,
};
use card_catalog::kinds::{adaptive as ac, message_card as mc};
use card_catalog::{Element, Group, Kind};
use card_json::{Node, decimal};

use crate::options::RenderState;
use crate::parts::text_of;

/// An input.
#[derive(Clone, Copy)]
pub(crate) struct Field<'a> {
    pub(crate) node: &'a Node,
    pub(crate) kind: &'static Kind,
}

impl<'a> Field<'a> {
    pub(crate) fn of(element: Element<'a>) -> Option<Field<'a>> {
        let kind = element.kind.filter(|kind| kind.group == Group::Inputs)?;
        Some(Field {
            node: element.node,
            kind,
        })
    }

    /// The name its value is sent under.
    pub(crate) fn id(&self) -> Option<&'a str> {
        common::INPUT_ID.get(self.node).filter(|id| !id.is_empty())
    }

    /// What to call it in a sentence.
    pub(crate) fn name(&self) -> Cow<'a, str> {
        let label = text_of(&common::LABEL, self.node);
        label
            .or_else(|| text_of(&input_toggle::TITLE, self.node))
            .or_else(|| self.id().map(Cow::Borrowed))
            .unwrap_or(Cow::Borrowed(self.kind.title))
    }

    pub(crate) fn is_required(&self) -> bool {
        common::IS_REQUIRED.get(self.node) == Some(true)
    }

    pub(crate) fn is_many(&self) -> bool {
        self.is(&ac::input_choice_set::KIND)
            && input_choice_set::IS_MULTI_SELECT.get(self.node) == Some(true)
            || self.is(&mc::multichoice_input::KIND)
                && mc::multichoice_input::IS_MULTI_SELECT.get(self.node) == Some(true)
    }

    pub(crate) fn is(&self, kind: &Kind) -> bool {
        self.kind == kind
    }

    /// What the field holds: as typed, else as the card says.
    pub(crate) fn value<'s: 'a>(&self, state: &'s RenderState) -> Cow<'a, str> {
        match state.values.get(&self.node.id()) {
            Some(typed) => Cow::Borrowed(typed),
            None => text_of(&input_text::VALUE, self.node).unwrap_or_default(),
        }
    }

    /// The choices as words and value.
    pub(crate) fn choices(&self) -> Vec<(Cow<'a, str>, Cow<'a, str>)> {
        if self.is(&ac::input_choice_set::KIND) {
            let all = input_choice_set::CHOICES.get(self.node).unwrap_or_default();
            let pair = |choice: Element<'a>| {
                let value = text_of(&ac::choice::VALUE, choice.node).unwrap_or_default();
                (
                    text_of(&ac::choice::TITLE, choice.node).unwrap_or_default(),
                    value,
                )
            };
            return all.into_iter().map(pair).collect();
        }
        let all = mc::multichoice_input::CHOICES
            .get(self.node)
            .unwrap_or_default();
        let pair = |choice: Element<'a>| {
            let value = text_of(&mc::choice::VALUE, choice.node).unwrap_or_default();
            (
                text_of(&mc::choice::DISPLAY, choice.node).unwrap_or_default(),
                value,
            )
        };
        all.into_iter().map(pair).collect()
    }

    fn is_choice(&self) -> bool {
        self.is(&ac::input_choice_set::KIND) || self.is(&mc::multichoice_input::KIND)
    }

    /// May the reader write what is no choice: a search for people, say?
    pub(crate) fn is_search(&self) -> bool {
        self.is(&ac::input_choice_set::KIND)
            && !self.is_many()
            && (input_choice_set::STYLE.get(self.node) == Some("filtered")
                || common::CHOICES_DATA.is_in(self.node))
    }

    pub(crate) fn on_value(&self) -> Cow<'a, str> {
        text_of(&input_toggle::VALUE_ON, self.node).unwrap_or(Cow::Borrowed("true"))
    }

    /// Is `own` among the values that stand in one text? Commas are between them; MessageCards
    /// use semicolons too.
    pub(crate) fn is_chosen(&self, value: &str, own: &str) -> bool {
        let semicolons = self.is(&mc::multichoice_input::KIND);
        let mut all = value.split(|c| c == ',' || (semicolons && c == ';'));
        all.any(|one| one.trim() == own)
    }

    /// What is sent for it. Empty for nothing.
    pub(crate) fn sent(&self, state: &'a RenderState) -> Cow<'a, str> {
        let value = self.value(state);
        if self.is(&ac::input_toggle::KIND) {
            let on = self.on_value();
            let off =
                || text_of(&input_toggle::VALUE_OFF, self.node).unwrap_or(Cow::Borrowed("false"));
            return if value == on { on } else { off() };
        }
        if !self.is_choice() {
            return value;
        }
        let choices = self.choices();
        if self.is_many() {
            let chosen = choices
                .iter()
                .filter(|(_, own)| self.is_chosen(&value, own));
            let chosen: Vec<&str> = chosen.map(|(_, own)| &**own).collect();
            return Cow::Owned(chosen.join(","));
        }
        let by_value = choices.iter().find(|(_, own)| *own == value);
        let by_words = || {
            let mut all = choices.iter().filter(|_| self.is_search());
            all.find(|(words, _)| words.eq_ignore_ascii_case(&value))
        };
        match by_value.or_else(by_words) {
            Some((_, own)) => own.clone(),
            None if common::CHOICES_DATA.is_in(self.node) => value,
            None => Cow::Borrowed(""),
        }
    }

    /// Is there anything in it, as `isRequired` counts it?
    pub(crate) fn is_filled(&self, state: &'a RenderState) -> bool {
        let sent = self.sent(state);
        if self.is(&ac::input_toggle::KIND) {
            sent == self.on_value()
        } else if self.is(&ac::input_rating::KIND) {
            decimal(&sent).is_some_and(|stars| stars > 0.0)
        } else {
            !sent.is_empty()
        }
    }

    /// Why its value cannot be sent: "must be filled".
    pub(crate) fn problem(
        &self,
        state: &'a RenderState,
        matches: &dyn Fn(&str, &str) -> Option<bool>,
    ) -> Option<String> {
        if !self.is_filled(state) {
            return self.is_required().then(|| "must be filled".to_owned());
        }
        let value = self.sent(state);
        if self.is(&ac::input_text::KIND) {
            self.text_problem(&value, matches)
        } else if self.is(&mc::text_input::KIND) {
            too_long(&value, mc::text_input::MAX_LENGTH.get(self.node))
        } else if self.is(&ac::input_number::KIND) {
            let Some(number) = decimal(value.trim()) else {
                return Some("is not a number".to_owned());
            };
            let (min, max) = (
                input_number::MIN.get(self.node),
                input_number::MAX.get(self.node),
            );
            outside(number, min, max)
        } else if self.is(&ac::input_date::KIND) {
            outside(
                &*value,
                input_date::MIN.get(self.node),
                input_date::MAX.get(self.node),
            )
        } else if self.is(&ac::input_time::KIND) {
            outside(
                &*value,
                input_time::MIN.get(self.node),
                input_time::MAX.get(self.node),
            )
        } else if self.is(&ac::input_rating::KIND) {
            let most = input_rating::MAX.get(self.node).unwrap_or(5) as f64;
            outside(decimal(&value).unwrap_or(0.0), None, Some(most))
        } else {
            None
        }
    }

    fn text_problem(
        &self,
        value: &str,
        matches: &dyn Fn(&str, &str) -> Option<bool>,
    ) -> Option<String> {
        let pattern = input_text::REGEX.get(self.node);
        let fails = pattern.filter(|pattern| matches(pattern, value) == Some(false));
        fails
            .map(|pattern| format!("does not match the pattern {pattern}"))
            .or_else(|| too_long(value, input_text::MAX_LENGTH.get(self.node)))
    }
}

/// Hosts count as JavaScript does: in halves of UTF-16.
fn too_long(value: &str, most: Option<i64>) -> Option<String> {
    let most = most?;
    let long = value.encode_utf16().count() as i64 > most;
    long.then(|| format!("must not be longer than {most} characters"))
}

/// Dates and times of the format compare as they sort.
fn outside<T: PartialOrd + std::fmt::Display>(
    value: T,
    min: Option<T>,
    max: Option<T>,
) -> Option<String> {
    if let Some(min) = min.filter(|min| value < *min) {
        return Some(format!("must be {min} or more"));
    }
    let max = max.filter(|max| value > *max)?;
    Some(format!("must be {max} or less"))
}
