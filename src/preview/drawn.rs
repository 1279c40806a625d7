//! A drawn card as a component.
//!
//! Yew gives it a place; what is in it is put there by [`Surface`]. Unchanged subtrees arrive as the
//! very same view and are skipped, so an edit touches only the path to what changed.

use super::steps;
use crate::interop::surface::Surface;
use card_render::View;
use yew::prelude::*;

/// A drawn view.
#[derive(Properties)]
pub struct Props {
    /// What to show.
    pub view: View,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        View::ptr_eq(&self.view, &other.view)
    }
}

/// Shows a drawn view.
pub struct Drawn {
    surface: Surface,
}

impl Component for Drawn {
    type Message = ();
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let surface = Surface::new();
        surface.perform(&steps::draw(&context.props().view));
        Self { surface }
    }

    fn changed(&mut self, context: &Context<Self>, old: &Props) -> bool {
        let view = &context.props().view;
        if !self.surface.perform(&steps::redraw(&old.view, view)) {
            self.surface.clear();
            self.surface.perform(&steps::draw(view));
        }
        false
    }

    #[cfg(target_arch = "wasm32")]
    fn view(&self, _: &Context<Self>) -> Html {
        self.surface.html()
    }

    /// Natively (component tests) there is no page: the card's words stand for its picture.
    #[cfg(not(target_arch = "wasm32"))]
    fn view(&self, context: &Context<Self>) -> Html {
        card_render::to_text(&context.props().view).into()
    }
}
