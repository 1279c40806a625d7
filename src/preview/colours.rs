//! The colours of program texts on the canvas: plain at once, coloured as soon as the highlighter,
//! which is fetched when it is first needed, has answered.

use crate::interop::highlight;
use card_render::{Highlights, ProgramText, Token};
use std::collections::HashSet;
use std::rc::Rc;
use yew::prelude::*;

/// What is known so far.
#[derive(Default, PartialEq)]
struct Known(Highlights);

impl Reducible for Known {
    type Action = (ProgramText, Vec<Token>);

    fn reduce(self: Rc<Self>, (program, tokens): Self::Action) -> Rc<Self> {
        Rc::new(Self(self.0.with(program, tokens)))
    }
}

/// The colours known now, and whom to ask for more: the next drawing has them.
#[hook]
pub fn use_highlights() -> (Highlights, Callback<ProgramText>) {
    let known = use_reducer(Known::default);
    let dispatcher = known.dispatcher();
    let asked = use_mut_ref(HashSet::new);
    let ask = use_callback((), move |program: ProgramText, ()| {
        if !asked.borrow_mut().insert(program.clone()) {
            return;
        }
        let (dispatcher, asked) = (dispatcher.clone(), asked.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let tokens = highlight::tokens(&program.language, &program.text).await;
            asked.borrow_mut().remove(&program);
            dispatcher.dispatch((program, tokens));
        });
    });
    (known.0.clone(), ask)
}
