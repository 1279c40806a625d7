//! The kinds of Adaptive Cards.

pub mod common;
pub mod values;

super::list! {
    card
    container
    column_set
    column
    action_set
    text_block
    fact_set
    fact
    image
    icon
    badge
    rating
    progress_bar
    progress_ring
    compound_button
    component
    chart_donut
    chart_pie
    chart_vertical_bar
    chart_vertical_bar_grouped
    chart_horizontal_bar
    chart_horizontal_bar_stacked
    chart_line
    chart_gauge
    open_url
    show_card
    toggle_visibility
    target_element
    background_image
    themed_url
    teams_properties
    mention
    mentioned
    icon_info
    component_properties
    persona
    event_attendee
    chart_slice
    chart_bar
    chart_bar_series
    chart_bar_value
    chart_horizontal_value
    chart_stack
    chart_stack_part
    chart_line_series
    chart_point
    chart_segment
}
