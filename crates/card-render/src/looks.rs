//! Which kinds have a look of their own.

use card_catalog::kinds::{adaptive as ac, message_card as mc};
use card_catalog::{Group, Kind, Role};

use crate::extras::{Extras, extras};
use crate::renderer::Draw;
use crate::{adaptive, attachment, message_card};

/// Kinds and how they are drawn.
pub(crate) type Looks = &'static [(&'static Kind, Draw)];

/// The kinds that most cards are made of.
static COMMON: Looks = &[
    (&mc::card::KIND, message_card::card::draw),
    (&mc::section::KIND, message_card::section::draw),
    (&mc::fact::KIND, message_card::fact::draw),
    (&mc::image::KIND, message_card::image::draw),
    (&mc::open_uri::KIND, message_card::action::draw_open_uri),
    (
        &mc::view_action::KIND,
        message_card::action::draw_view_action,
    ),
    (&mc::http_post::KIND, message_card::action::draw_http_post),
    (
        &mc::action_card::KIND,
        message_card::action::draw_action_card,
    ),
    (&mc::text_input::KIND, message_card::input::draw_text),
    (&mc::date_input::KIND, message_card::input::draw_date),
    (
        &mc::multichoice_input::KIND,
        message_card::input::draw_multichoice,
    ),
    (
        &mc::invoke_add_in_command::KIND,
        message_card::action::draw_outlook_only,
    ),
    (&ac::card::KIND, adaptive::card::draw),
    (&ac::container::KIND, adaptive::container::draw),
    (&ac::column_set::KIND, adaptive::column_set::draw),
    (&ac::column::KIND, adaptive::column::draw),
    (&ac::action_set::KIND, adaptive::action_set::draw),
    (&ac::text_block::KIND, adaptive::text_block::draw),
    (&ac::fact_set::KIND, adaptive::fact_set::draw),
    (&ac::fact::KIND, adaptive::fact_set::draw_fact),
    (&ac::image::KIND, adaptive::image::draw),
    (&ac::open_url::KIND, adaptive::action::draw_open_url),
    (&ac::show_card::KIND, adaptive::action::draw_show_card),
    (&ac::toggle_visibility::KIND, adaptive::action::draw_plain),
    (&ac::submit::KIND, adaptive::action::draw_plain),
    (&ac::execute::KIND, adaptive::action::draw_plain),
    (&ac::reset_inputs::KIND, adaptive::action::draw_plain),
];

/// The others of Adaptive Cards with a faithful look.
static RARE: Looks = &[
    (&ac::carousel::KIND, adaptive::pages::draw_carousel),
    (&ac::carousel_page::KIND, adaptive::pages::draw_page),
    (&ac::accordion::KIND, adaptive::accordion::draw),
    (&ac::accordion_page::KIND, adaptive::accordion::draw_page),
    (&ac::tab_set::KIND, adaptive::pages::draw_tabs),
    (&ac::tab_page::KIND, adaptive::pages::draw_page),
    (&ac::media::KIND, adaptive::media::draw),
    (&ac::loop_component::KIND, adaptive::loop_component::draw),
    (&ac::table::KIND, adaptive::table::draw),
    (&ac::image_set::KIND, adaptive::image_set::draw),
    (&ac::rich_text_block::KIND, adaptive::rich_text::draw),
    (&ac::text_run::KIND, adaptive::rich_text::draw_text),
    (&ac::icon_run::KIND, adaptive::rich_text::draw_icon),
    (&ac::image_run::KIND, adaptive::rich_text::draw_image),
    (&ac::citation_run::KIND, adaptive::rich_text::draw_citation),
    (&ac::code_block::KIND, adaptive::code_block::draw),
    (&ac::icon::KIND, adaptive::icon::draw),
    (&ac::badge::KIND, adaptive::badge::draw),
    (&ac::rating::KIND, adaptive::rating::draw),
    (&ac::progress_bar::KIND, adaptive::progress::draw_bar),
    (&ac::progress_ring::KIND, adaptive::progress::draw_ring),
    (&ac::compound_button::KIND, adaptive::compound_button::draw),
    (&ac::component::KIND, adaptive::component::draw),
    (&ac::chart_pie::KIND, adaptive::chart::round::draw_pie),
    (&ac::chart_donut::KIND, adaptive::chart::round::draw_donut),
    (&ac::chart_vertical_bar::KIND, adaptive::chart::bars::draw),
    (
        &ac::chart_vertical_bar_grouped::KIND,
        adaptive::chart::bars::draw_grouped,
    ),
    (
        &ac::chart_horizontal_bar::KIND,
        adaptive::chart::horizontal::draw,
    ),
    (
        &ac::chart_horizontal_bar_stacked::KIND,
        adaptive::chart::horizontal::draw_stacked,
    ),
    (&ac::chart_line::KIND, adaptive::chart::line::draw),
    (&ac::chart_gauge::KIND, adaptive::chart::gauge::draw),
    (&ac::popover::KIND, adaptive::menu::draw_popover),
    (&ac::http::KIND, adaptive::action::draw_elsewhere),
    (
        &ac::invoke_add_in_command::KIND,
        adaptive::action::draw_elsewhere,
    ),
    (
        &ac::display_message_form::KIND,
        adaptive::action::draw_elsewhere,
    ),
    (
        &ac::display_appointment_form::KIND,
        adaptive::action::draw_elsewhere,
    ),
    (&ac::open_url_dialog::KIND, adaptive::action::draw_elsewhere),
    (&ac::insert_image::KIND, adaptive::action::draw_elsewhere),
    (&ac::run_commands::KIND, adaptive::action::draw_elsewhere),
    (&ac::input_text::KIND, adaptive::input::draw_text),
    (&ac::input_number::KIND, adaptive::input::draw_number),
    (&ac::input_date::KIND, adaptive::input::draw_date),
    (&ac::input_time::KIND, adaptive::input::draw_time),
    (&ac::input_toggle::KIND, adaptive::input::draw_toggle),
    (
        &ac::input_choice_set::KIND,
        adaptive::input::draw_choice_set,
    ),
    (&ac::input_rating::KIND, adaptive::rating_input::draw),
];

/// All that is part of the [`Extras`].
pub(crate) static LATER: &[Looks] = &[RARE, attachment::LOOKS];

/// How a kind is drawn, if it has a look of its own.
pub(crate) fn look_of(kind: &Kind, extras: Option<&Extras>) -> Option<Draw> {
    let rare = extras.map_or(&[][..], |extras| extras.looks);
    let mut all = COMMON.iter().chain(rare.iter().copied().flatten());
    all.find(|(known, _)| *known == kind).map(|(_, draw)| *draw)
}

/// Is a kind drawn as its host draws it? The others use the generic look: a
/// dashed box with the name of the type and the texts inside.
pub fn has_look(kind: &Kind) -> bool {
    // Records are drawn by the kind they belong to, and so are parts of a table.
    let record = kind.role == Role::Part && kind.group == Group::Data;
    let of_table = [
        &ac::table_row::KIND,
        &ac::table_cell::KIND,
        &ac::table_column::KIND,
    ];
    look_of(kind, Some(extras())).is_some() || record || of_table.contains(&kind)
}
