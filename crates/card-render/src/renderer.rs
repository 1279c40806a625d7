//! Drawing with memory: what did not change is not drawn again.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use card_catalog::kinds::adaptive::common;
use card_catalog::{Element, Kind, Typing};
use card_json::{Document, Node, NodeId};

use crate::adaptive::Align;
use crate::adaptive::fallback;
use crate::adaptive::image_set::Gallery;
use crate::code::{Ink, ProgramText};
use crate::forms;
use crate::generic;
use crate::host::ContainerStyle;
use crate::options::{Options, RenderState};
use crate::prose::{Prose, TextMode};
use crate::reader::{Language, Letterhead};
use crate::view::View;
use card_catalog::palette::Theme;

/// Cards nested deeper than this are cut with a remark; no card needs it, and
/// neither browsers nor our own recursion should be tried.
const MAX_DEPTH: usize = 60;

/// Draws documents and remembers the picture of every node. An unchanged
/// subtree yields the very same [`View`] (see [`View::ptr_eq`]) in the next
/// call, so a consumer has to look only at the path of an edit.
pub struct Renderer {
    options: Options,
    /// The state the remembered pictures show.
    drawn: RenderState,
    memo: Memo,
    /// Program texts drawn without colours.
    wanted: Vec<ProgramText>,
}

impl Renderer {
    /// A renderer with nothing remembered.
    pub fn new(options: Options) -> Renderer {
        let drawn = options.state.clone();
        Renderer {
            options,
            drawn,
            memo: Memo::default(),
            wanted: Vec::new(),
        }
    }

    /// The options in use.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Draws differently from now on. A change of `state` alone keeps the
    /// pictures it does not touch.
    pub fn set_options(&mut self, options: Options) {
        self.options.state = options.state.clone();
        if self.options != options {
            self.memo = Memo::default();
            self.options = options;
        }
    }

    /// The program texts that were drawn without colours since this was asked
    /// last: give theirs as [`Options::highlights`].
    pub fn take_wanted(&mut self) -> Vec<ProgramText> {
        std::mem::take(&mut self.wanted)
    }

    /// The picture of a document: a card, the cards of a message as it arranges
    /// them, or a remark when it holds no card. Takes any document.
    ///
    /// Colours need [`ThemeClass::class`](crate::ThemeClass::class) on an ancestor of
    /// wherever the picture is put.
    pub fn render(&mut self, document: &Document, typing: &Typing) -> View {
        self.forget_changes(document);
        self.forget_waiting(document, typing);
        let mut pen = Pen {
            options: &self.options,
            typing,
            memo: &mut self.memo,
            head: Letterhead::default(),
            ink: Ink::new(&self.options.highlights),
            depth: 0,
        };
        // The document itself is the first typed object: a card, an attachment or a message.
        let view = match typing.objects().next() {
            Some(top) => {
                let theme = pen.options.theme;
                let context = Context {
                    theme,
                    ..Context::default()
                };
                pen.element(top, context)
            }
            None => pen.no_card(document.root()),
        };
        self.wanted.extend(pen.ink.wanted.take());
        self.memo.sweep(document);
        view
    }

    /// Drops the pictures that show another state: those of the nodes it is
    /// about and of all around them.
    fn forget_changes(&mut self, document: &Document) {
        if self.drawn == self.options.state {
            return;
        }
        for id in self.drawn.changed(&self.options.state) {
            self.memo.forget_path(document, id);
        }
        self.drawn = self.options.state.clone();
    }

    /// Buttons that wait for inputs show what is in nodes elsewhere.
    fn forget_waiting(&mut self, document: &Document, typing: &Typing) {
        for (id, enabled) in std::mem::take(&mut self.memo.waiting) {
            if forms::is_enabled(typing, &self.options.state, id) == enabled {
                self.memo.waiting.insert(id, enabled);
            } else {
                self.memo.forget_path(document, id);
            }
        }
    }
}

/// Draws a document once. Use a [`Renderer`] to draw again after edits.
pub fn render(document: &Document, typing: &Typing, options: Options) -> View {
    Renderer::new(options).render(document, typing)
}

/// What an element inherits from those around it, apart from what CSS passes on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Context {
    /// How texts are written here.
    pub(crate) text: TextMode,
    /// The container style in force.
    pub(crate) style: ContainerStyle,
    /// The styles in force in all containers around, one bit each.
    pub(crate) around: u8,
    /// Does a container around have a background picture?
    pub(crate) on_picture: bool,
    /// A card inside an action, not one of its own.
    pub(crate) nested: bool,
    /// Thousandths of the row, for a column with a weight.
    pub(crate) share: Option<u32>,
    /// The theme that pictures are chosen for.
    pub(crate) theme: Theme,
    /// The language of texts here.
    pub(crate) language: Language,
    /// [`Letterhead::mark`] of the card around.
    pub(crate) head: u64,
    /// Where things stand that do not say so themselves, across and down.
    pub(crate) across: Align,
    pub(crate) down: Align,
    /// Inside a heading cell of a table.
    pub(crate) heading: bool,
    /// In a set of pictures: how they are drawn there.
    pub(crate) gallery: Option<Gallery>,
}

/// The parts of a node that are pictures of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    Main,
    Panel,
    Separator,
}

#[derive(Default)]
struct Memo {
    entries: HashMap<(NodeId, Part), Entry>,
    /// Entries left by the last sweep.
    kept: usize,
    /// Drawn buttons that wait for inputs, and whether they could be clicked.
    waiting: BTreeMap<NodeId, bool>,
}

struct Entry {
    node: Node,
    kind: Option<&'static Kind>,
    context: Context,
    view: View,
}

impl Memo {
    fn get(&self, element: &Element<'_>, part: Part, context: Context) -> Option<&View> {
        let entry = self.entries.get(&(element.node.id(), part))?;
        let same = Node::ptr_eq(&entry.node, element.node)
            && entry.kind == element.kind
            && entry.context == context;
        same.then_some(&entry.view)
    }

    fn forget(&mut self, id: NodeId) {
        for part in [Part::Main, Part::Panel, Part::Separator] {
            self.entries.remove(&(id, part));
        }
    }

    /// Drops the pictures of a node and of all around it.
    fn forget_path(&mut self, document: &Document, id: NodeId) {
        self.forget(id);
        let around = document.ancestors(id);
        around.into_iter().for_each(|id| self.forget(id));
    }

    /// Now and then, drops what belongs to nodes that are gone.
    fn sweep(&mut self, document: &Document) {
        if self.entries.len() > 2 * self.kept + 64 {
            self.entries.retain(|(id, _), entry| {
                document
                    .node(*id)
                    .is_some_and(|node| Node::ptr_eq(node, &entry.node))
            });
            self.kept = self.entries.len();
        }
    }
}

/// Draws the elements of one document.
pub(crate) struct Pen<'r> {
    pub(crate) options: &'r Options,
    typing: &'r Typing,
    memo: &'r mut Memo,
    /// The card being drawn.
    pub(crate) head: Letterhead,
    pub(crate) ink: Ink<'r>,
    depth: usize,
}

/// How a kind is drawn.
pub(crate) type Draw = fn(&mut Pen<'_>, Element<'_>, Context) -> View;

impl Pen<'_> {
    fn no_card(&mut self, root: &Node) -> View {
        let element = Element::of_root(root);
        self.part(element, Context::default(), Part::Main, generic::no_card)
    }

    /// What is drawn of some elements: each of them, its fallback, or nothing.
    pub(crate) fn stand_ins<'a>(&self, elements: &[Element<'a>]) -> Vec<Element<'a>> {
        let each = elements.iter();
        each.filter_map(|element| fallback::stand_in(self, *element))
            .collect()
    }

    /// Draws an element with the look of its kind, or the generic one, whether or not the host
    /// would: for what has been chosen already.
    pub(crate) fn element(&mut self, element: Element<'_>, context: Context) -> View {
        let language = common::LANG.get(element.node).and_then(Language::new);
        let context = Context {
            language: language.unwrap_or(context.language),
            ..context
        };
        let draw = fallback::draw_of(self.options, &element);
        self.part(element, context, Part::Main, draw)
    }

    /// Draws what stands for each of several elements.
    pub(crate) fn elements(&mut self, elements: &[Element<'_>], context: Context) -> Vec<View> {
        let drawn = self.stand_ins(elements).into_iter();
        drawn
            .map(|element| self.element(element, context))
            .collect()
    }

    /// Draws one part of an element, unless its picture is remembered.
    pub(crate) fn part(
        &mut self,
        element: Element<'_>,
        context: Context,
        part: Part,
        draw: Draw,
    ) -> View {
        if let Some(view) = self.memo.get(&element, part, context) {
            return view.clone();
        }
        if self.depth >= MAX_DEPTH {
            return generic::too_deep(element.node.id());
        }
        self.depth += 1;
        let view = draw(self, element, context);
        self.depth -= 1;
        let node = element.node.clone();
        let entry = Entry {
            node,
            kind: element.kind,
            context,
            view: view.clone(),
        };
        self.memo.entries.insert((element.node.id(), part), entry);
        view
    }

    /// Is this action's panel open?
    pub(crate) fn is_open(&self, action: &Node) -> bool {
        self.options.state.opened.contains(&action.id())
    }

    /// Can this button, which may wait for inputs, be clicked?
    pub(crate) fn is_enabled(&mut self, action: &Node) -> bool {
        if common::CONDITIONALLY_ENABLED.get(action) != Some(true) {
            return true;
        }
        let enabled = forms::is_enabled(self.typing, &self.options.state, action.id());
        self.memo.waiting.insert(action.id(), enabled);
        enabled
    }

    /// A formatted text.
    pub(crate) fn prose(&self, text: &str, context: Context) -> Prose {
        let level = self.options.markdown_level;
        let text = match context.text {
            TextMode::Adaptive => self.dated(text, context),
            _ => Cow::Borrowed(text),
        };
        match self.options.extras {
            Some(extras) => (extras.prose)(&text, context.text, level, &self.head, &self.ink),
            None => Prose::plain(&text),
        }
    }

    /// A text without formatting in it: dates written out, line breaks alike.
    pub(crate) fn plain(&self, text: &str, context: Context) -> String {
        let text = self.dated(text, context);
        text.replace("\r\n", "\n").replace('\r', "\n")
    }

    fn dated<'t>(&self, text: &'t str, context: Context) -> Cow<'t, str> {
        self.options.dates.written(text, context.language.tag())
    }
}
