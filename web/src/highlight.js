// The lines of the element that is selected on the canvas.
import { RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';

const setRanges = StateEffect.define();
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

const field = StateField.define({
  create: () => Decoration.none,
  update(decorations, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setRanges)) return decorate(transaction.newDoc, effect.value);
    }
    return decorations.map(transaction.changes);
  },
  provide: (self) => EditorView.decorations.from(self),
});

export const highlighting = field;
export const highlightEffect = (ranges) => setRanges.of(ranges);
