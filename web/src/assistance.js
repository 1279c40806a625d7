// Completion, hover help and diagnostics: all of it is knowledge of the host.
import { acceptCompletion, autocompletion } from '@codemirror/autocomplete';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { hoverTooltip, keymap } from '@codemirror/view';

// complete(offset, explicit) -> null | { from, to, options: [{ label, type, detail, info, apply }] }
function completion(complete) {
  const source = (context) => complete(context.pos, context.explicit) ?? null;
  return [
    autocompletion({ override: [source], icons: false, closeOnBlur: true }),
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
export function shown(diagnostics, doc) {
  return diagnostics.map((diagnostic) => {
    const from = Math.min(diagnostic.from, doc.length);
    const to = Math.min(Math.max(diagnostic.to, from), doc.lineAt(from).to);
    return { ...diagnostic, from, to };
  });
}
