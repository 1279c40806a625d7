// The lines of the element that is selected on the canvas.
import { RangeSet, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';

const setDecorations = StateEffect.define();
const selectedLine = Decoration.line({ class: 'cm-cw-selected' });

function decorate(doc, ranges) {
  const lines = new Set();
  for (const { from, to } of ranges) {
    const last = doc.lineAt(Math.min(to, doc.length)).number;
    for (let n = doc.lineAt(Math.min(from, doc.length)).number; n <= last; n++) lines.add(n);
  }
  const builder = new RangeSetBuilder();
  for (const n of [...lines].sort((a, b) => a - b)) {
    const start = doc.line(n).from;
    builder.add(start, start, selectedLine);
  }
  return builder.finish();
}

export const highlighting = StateField.define({
  create: () => Decoration.none,
  update(decorations, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setDecorations));
    return set ? set.value : decorations.map(transaction.changes);
  },
  provide: (self) => EditorView.decorations.from(self),
});

/** The effect that marks the lines of these ranges and no others; null when they are marked already. */
export function highlightChange(state, ranges) {
  const wanted = decorate(state.doc, ranges);
  return RangeSet.eq([wanted], [state.field(highlighting)]) ? null : setDecorations.of(wanted);
}
