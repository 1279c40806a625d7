// Completion, hover help and diagnostics: all of it is knowledge of the host.
import { acceptCompletion, autocompletion, pickedCompletion } from '@codemirror/autocomplete';
import { forEachDiagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { hoverTooltip, keymap } from '@codemirror/view';

/** Writes a choice over all that it replaces; the caret comes to stand inside of what is empty. */
function write(text, behind) {
  return (view, chosen, from, caret) => {
    const inside = /(""|\[\]|\{\})(,?)$/.exec(text);
    const back = inside ? 1 + inside[2].length : 0;
    view.dispatch({
      changes: { from, to: caret + behind, insert: text },
      selection: { anchor: from + text.length - back },
      scrollIntoView: true,
      userEvent: 'input.complete',
      annotations: pickedCompletion.of(chosen),
    });
  };
}

// What was typed so far is matched, and no quote behind the caret that the editor has put there.
function upTo(caret, { from, to, options }) {
  const option = (one) => ({ ...one, boost: one.absent ? -50 : 0, apply: write(one.apply ?? one.label, to - caret) });
  return { from, options: options.map(option) };
}

// complete(offset, explicit) -> null | { from, to, options: [{ label, type, detail, info, apply, absent }] }
// What is absent from the open card stands last and dimmed.
function completion(complete) {
  const source = (context) => {
    const found = complete(context.pos, context.explicit);
    return found ? upTo(context.pos, found) : null;
  };
  return [
    autocompletion({
      override: [source],
      icons: false,
      closeOnBlur: true,
      optionClass: (option) => (option.absent ? 'cm-cw-absent' : ''),
    }),
    keymap.of([{ key: 'Tab', run: acceptCompletion }]),
  ];
}

function paragraph(className, text) {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
}

function hoverContent({ title, text }) {
  const element = document.createElement('div');
  element.className = 'cm-cw-hover';
  if (title) element.append(paragraph('cm-cw-hover-title', title));
  element.append(paragraph('cm-cw-hover-text', text));
  return { dom: element };
}

// hover(offset) -> null | { from, to, title, text }
function hoverHelp(hover) {
  return hoverTooltip((_view, offset) => {
    const found = hover(offset);
    if (!found) return null;
    return { pos: found.from, end: found.to, above: true, create: () => hoverContent(found) };
  });
}

export function assistance({ complete, hover }) {
  return [
    complete ? completion(complete) : [],
    hover ? hoverHelp(hover) : [],
    lintGutter(),
    keymap.of(lintKeymap),
  ];
}

/**
 * Diagnostics as they are shown: inside the text, so that a late list can never throw, and on one
 * line each, because a wave under a whole object says nothing about where to look.
 */
function shown(diagnostics, doc) {
  return diagnostics.map((diagnostic) => {
    const from = Math.min(diagnostic.from, doc.length);
    const to = Math.min(Math.max(diagnostic.to, from), doc.lineAt(from).to);
    return { ...diagnostic, from, to };
  });
}

/**
 * The transaction that shows these diagnostics and no others; null when they are shown already.
 * The editor moves its marks along with typing, so that after most keystrokes nothing is left to do.
 */
export function diagnosticsChange(state, diagnostics) {
  const wanted = shown(diagnostics, state.doc);
  const key = (from, to, { severity, message }) => `${from} ${to} ${severity} ${message}`;
  const present = [];
  forEachDiagnostic(state, (diagnostic, from, to) => present.push(key(from, to, diagnostic)));
  const missing = new Set(wanted.map((diagnostic) => key(diagnostic.from, diagnostic.to, diagnostic)));
  const same = present.length === wanted.length && present.every((one) => missing.delete(one));
  return same ? null : setDiagnostics(state, wanted);
}
