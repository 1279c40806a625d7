// The JSON pane's editor. The Rust side (src/interop/code_editor.rs) imports this
// module after the first paint and is the only caller. All offsets here are
// UTF-16 code units; the Rust side converts.
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { assistance, diagnosticsChange } from './assistance.js';
import { highlightChange, highlighting } from './highlight.js';
import { syntaxColours, theme } from './theme.js';
import { forwardHistory, hostAnnotations, reportTyping } from './typing.js';

// What CodeMirror calls its words, and the ids of ours for them.
const PHRASES = {
  Find: 'search-find',
  Replace: 'search-replacement',
  next: 'search-next',
  previous: 'search-previous',
  all: 'search-all',
  'match case': 'search-case',
  regexp: 'search-pattern',
  'by word': 'search-words',
  replace: 'search-replace',
  'replace all': 'search-replace-all',
  close: 'search-close',
  'current match': 'search-current',
  'on line': 'search-on-line',
  'replaced $ matches': 'search-replaced',
  'replaced match on line $': 'search-replaced-one',
  'Go to line': 'search-line',
  go: 'search-go',
  Fold: 'search-fold',
  Unfold: 'search-unfold',
  'Selection deleted': 'search-selection-deleted',
  to: 'search-to',
  'folded code': 'search-folded',
  unfold: 'search-unfold',
  Diagnostics: 'search-diagnostics',
  'No diagnostics': 'search-no-diagnostics',
  Completions: 'search-completions',
  'Control character': 'search-control-character',
};

const phrases = (words) =>
  Object.fromEntries(Object.entries(PHRASES).map(([own, id]) => [own, words?.[id] ?? own]));

const foldMarker = (phrases) => (open) => {
  const marker = document.createElement('span');
  marker.className = open ? 'cm-cw-fold cm-cw-fold-open' : 'cm-cw-fold';
  const title = open ? 'Fold' : 'Unfold';
  marker.title = phrases[title];
  return marker;
};

const stillCursor = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const view = (phrases) => [
  lineNumbers(),
  foldGutter({ markerDOM: foldMarker(phrases) }),
  codeFolding({ placeholderText: '…' }),
  highlightSpecialChars(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  bracketMatching(),
  drawSelection(stillCursor() ? { cursorBlinkRate: 0 } : {}),
  EditorView.lineWrapping,
  highlighting,
  theme,
  syntaxHighlighting(syntaxColours),
];

const editing = () => [
  json(),
  indentOnInput(),
  indentUnit.of('  '),
  closeBrackets(),
  search({ top: true }),
  EditorState.allowMultipleSelections.of(true),
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...foldKeymap]),
];

const readOnlyExtension = (on) => EditorState.readOnly.of(Boolean(on));

/**
 * Mounts an editor at the end of `parent`.
 * options: { text, label, readOnly, phrases, onChange(text), onSelect(offset), onUndo, onRedo,
 *            complete(offset, explicit), hover(offset) }
 */
export function create(parent, options) {
  const words = phrases(options.phrases);
  const readOnly = new Compartment();
  const editor = new EditorView({
    parent,
    doc: options.text ?? '',
    extensions: [
      forwardHistory(options),
      assistance(options),
      editing(),
      view(words),
      EditorState.phrases.of(words),
      reportTyping(options),
      readOnly.of(readOnlyExtension(options.readOnly)),
      EditorView.contentAttributes.of({ 'aria-label': options.label ?? 'JSON', tabindex: '0' }),
    ],
  });
  return new Handle(editor, readOnly);
}

class Handle {
  #editor;
  #readOnly;

  constructor(editor, readOnly) {
    this.#editor = editor;
    this.#readOnly = readOnly;
  }

  /** Splices `[{ from, to, insert }]`, each in coordinates of the text after the ones before it. */
  applySplices(splices) {
    if (splices.length === 0) return;
    const step = (changes) => ({ changes, sequential: true, annotations: hostAnnotations });
    this.#editor.dispatch(...splices.map(step));
  }

  setText(text) {
    this.applySplices([{ from: 0, to: this.#editor.state.doc.length, insert: text }]);
  }

  /** Selects `from..to` (caret at `from`); `scroll` brings the range into view. */
  select(from, to, scroll) {
    const end = this.#editor.state.doc.length;
    const head = Math.min(from, end);
    const anchor = Math.min(to, end);
    this.#editor.dispatch({
      selection: { anchor, head },
      effects: scroll ? EditorView.scrollIntoView(head, { y: 'nearest', yMargin: 40 }) : [],
      annotations: hostAnnotations,
    });
  }

  /** Marks the lines of `[{ from, to }]` as the selected element. */
  highlight(ranges) {
    const effects = highlightChange(this.#editor.state, ranges);
    if (effects) this.#editor.dispatch({ effects, annotations: hostAnnotations });
  }

  /** Shows `[{ from, to, severity: "error" | "warning" | "info", message }]`, replacing all before. */
  setDiagnostics(diagnostics) {
    const change = diagnosticsChange(this.#editor.state, diagnostics);
    if (change) this.#editor.dispatch({ ...change, annotations: hostAnnotations });
  }

  setReadOnly(on) {
    this.#editor.dispatch({
      effects: this.#readOnly.reconfigure(readOnlyExtension(on)),
      annotations: hostAnnotations,
    });
  }

  /** Also while the keyboard is in the search. */
  hasFocus() {
    return this.#editor.dom.contains(document.activeElement);
  }

  openSearch() {
    openSearchPanel(this.#editor);
  }

  focus() {
    this.#editor.focus();
  }

  destroy() {
    this.#editor.destroy();
  }
}
