// What the person does in the editor, told to the host; what the host does to
// the editor, never told back to it.
import { Annotation, Prec, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const byHost = Annotation.define();

/** Annotations of every dispatch of ours: not typing, and not for any history. */
export const hostAnnotations = [byHost.of(true), Transaction.addToHistory.of(false)];

const isByHost = (transaction) => transaction.annotation(byHost) === true;

/** Calls `onChange(text)` after typing, then `onSelect(offset)` if the caret moved. */
export function reportTyping({ onChange, onSelect }) {
  return EditorView.updateListener.of((update) => {
    const own = update.transactions.filter((transaction) => !isByHost(transaction));
    if (own.some((transaction) => transaction.docChanged)) onChange?.(update.state.doc.toString());
    if (own.some((transaction) => transaction.selection || transaction.docChanged)) {
      onSelect?.(update.state.selection.main.head);
    }
  });
}

// The app has one history for canvas and text, so CodeMirror gets none, and
// these keys must not reach the app's own shortcuts a second time.
function historyKey(event) {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  // Keyboards without Latin letters give those of the same key in keyCode.
  const latin = /^[a-z]$/i.test(event.key) ? event.key : String.fromCharCode(event.keyCode);
  const letter = latin.toLowerCase();
  if (letter === 'z') return event.shiftKey ? 'historyRedo' : 'historyUndo';
  return letter === 'y' && !event.shiftKey ? 'historyRedo' : null;
}

/** Undo and redo by key, context menu or gesture become calls of the host. */
export function forwardHistory({ onUndo, onRedo }) {
  const forward = (event, step) => {
    const call = { historyUndo: onUndo, historyRedo: onRedo }[step];
    if (!call) return false;
    event.preventDefault();
    event.stopPropagation();
    call();
    return true;
  };
  return Prec.highest(
    EditorView.domEventHandlers({
      keydown: (event) => forward(event, historyKey(event)),
      beforeinput: (event) => forward(event, event.inputType),
    }),
  );
}
