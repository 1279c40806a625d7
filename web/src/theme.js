// The editor's look, drawn entirely from the app's tokens: a change of theme is
// a change of custom properties and needs no word to the editor.
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const token = (name) => `var(--cw-${name})`;
const ring = { outline: `2px solid ${token('accent')}`, outlineOffset: '1px' };
const tint = (name, share) => `color-mix(in srgb, ${token(name)} ${share}%, transparent)`;

const frame = {
  '&': { height: '100%', color: token('text'), backgroundColor: token('panel'), fontSize: '12.5px' },
  '&.cm-focused': { outline: `2px solid ${token('accent')}`, outlineOffset: '-2px' },
  '.cm-scroller': {
    fontFamily: token('mono'),
    lineHeight: '1.6',
  },
  '.cm-content': { caretColor: token('text'), padding: '8px 0' },
  '.cm-line': { padding: '0 12px 0 4px' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: token('text') },
};

const gutters = {
  '.cm-gutters': { backgroundColor: token('panel'), color: token('muted'), border: 'none' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: token('text') },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '36px', padding: '0 4px 0 8px' },
  '.cm-foldGutter .cm-gutterElement': { width: '20px', display: 'flex', justifyContent: 'center', cursor: 'pointer' },
  '.cm-cw-fold': { alignSelf: 'center', width: '6px', height: '6px', transform: 'rotate(-45deg)' },
  '.cm-cw-fold, .cm-cw-fold-open': {
    borderRight: `1.5px solid ${token('muted')}`,
    borderBottom: `1.5px solid ${token('muted')}`,
  },
  '.cm-cw-fold-open': { transform: 'rotate(45deg) translate(-1px, -1px)' },
  '.cm-foldGutter .cm-gutterElement:hover .cm-cw-fold': { borderColor: token('text') },
  '.cm-foldPlaceholder': {
    color: token('muted'),
    backgroundColor: token('accent-soft'),
    border: 'none',
    borderRadius: '4px',
    padding: '0 6px',
  },
};

const marks = {
  '.cm-activeLine': { backgroundColor: tint('text', 4) },
  // The bar stays when a forced palette takes the background away.
  '.cm-cw-selected': {
    backgroundColor: token('accent-soft'),
    borderLeft: `2px solid ${token('accent')}`,
    paddingLeft: '2px',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    background: tint('accent', 30),
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: tint('accent', 22), outline: `1px solid ${token('accent')}` },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: tint('bad', 22) },
  '.cm-selectionMatch': { backgroundColor: tint('accent', 16) },
  // Outlines, not fills: coloured text on a fill falls under the contrast of 4.5.
  '.cm-searchMatch': { backgroundColor: 'transparent', outline: `1px solid ${token('warning')}` },
  '.cm-searchMatch.cm-searchMatch-selected': { backgroundColor: 'transparent', outline: `2px solid ${token('accent')}` },
  '.cm-specialChar': { color: token('bad') },
};

const float = {
  backgroundColor: token('raised'),
  color: token('text'),
  border: `1px solid ${token('line')}`,
  borderRadius: '6px',
  boxShadow: token('shadow'),
};

const tooltips = {
  '.cm-tooltip': { ...float, fontFamily: token('font'), fontSize: '13px' },
  '.cm-tooltip-hover': { overflow: 'hidden' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16em', borderRadius: '5px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px', minHeight: '24px', lineHeight: '1.45' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: token('accent'),
    color: token('on-accent'),
  },
  '.cm-tooltip-autocomplete > ul > li.cm-cw-absent:not([aria-selected])': { color: token('muted') },
  '.cm-cw-absent .cm-completionLabel': { textDecoration: 'line-through' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionDetail': { fontStyle: 'normal', marginLeft: '12px', opacity: '0.85' },
  '.cm-tooltip.cm-completionInfo': { ...float, padding: '8px 10px', maxWidth: '320px', whiteSpace: 'pre-wrap' },
  '.cm-cw-hover': { padding: '8px 10px', maxWidth: '360px', lineHeight: '1.45' },
  '.cm-cw-hover-title': { fontWeight: '600' },
  '.cm-cw-hover-text': { whiteSpace: 'pre-wrap' },
};

// CodeMirror's own marks are pictures in data: URLs; shapes in token colours
// follow the theme and need no leave from the image policy.
const wave = (name) => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline wavy ${token(name)} 1px`,
  textUnderlineOffset: '3px',
  textDecorationSkipInk: 'none',
});
const shape = (name, more) => ({
  content: 'normal',
  backgroundColor: token(name),
  forcedColorAdjust: 'none',
  ...more,
});

const diagnostics = {
  '.cm-lintRange-error': wave('bad'),
  '.cm-lintRange-warning': wave('warning'),
  '.cm-lintRange-info, .cm-lintRange-hint': wave('accent'),
  '.cm-lintRange-active': { backgroundColor: tint('warning', 18) },
  '.cm-lintPoint:after': { borderBottomColor: token('bad') },
  '.cm-lintPoint-warning:after': { borderBottomColor: token('warning') },
  '.cm-lintPoint-info:after': { borderBottomColor: token('accent') },
  '.cm-gutter-lint': { width: '16px' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0', display: 'flex', alignItems: 'center', justifyContent: 'center' },
  '.cm-lint-marker': { width: '9px', height: '9px' },
  '.cm-lint-marker-error': shape('bad', { borderRadius: '50%' }),
  '.cm-lint-marker-warning': shape('warning', { clipPath: 'polygon(50% 0, 100% 100%, 0 100%)' }),
  '.cm-lint-marker-info, .cm-lint-marker-hint': shape('accent', { borderRadius: '2px' }),
  '.cm-diagnostic': { padding: '6px 10px', borderLeftWidth: '3px', whiteSpace: 'pre-wrap', lineHeight: '1.45' },
  '.cm-diagnostic-error': { borderLeftColor: token('bad') },
  '.cm-diagnostic-warning': { borderLeftColor: token('warning') },
  '.cm-diagnostic-info, .cm-diagnostic-hint': { borderLeftColor: token('accent') },
};

// Fields, buttons and check boxes of the panels (search, go to line, problems)
// are at least 24 px in both directions: WCAG 2.2, target size.
const panels = {
  '.cm-panels': { backgroundColor: token('raised'), color: token('text'), fontFamily: token('font'), zIndex: '5' },
  '.cm-panels.cm-panels-top': { borderBottom: `1px solid ${token('line')}` },
  '.cm-panels.cm-panels-bottom': { borderTop: `1px solid ${token('line')}` },
  '.cm-panel.cm-search': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', padding: '8px 40px 8px 12px' },
  ".cm-panel.cm-search br": { flexBasis: "100%", content: '""' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': { margin: '0', fontSize: '13px' },
  '.cm-panel.cm-search .cm-textfield': { flex: '1 1 160px', width: 'auto', maxWidth: '280px' },
  '.cm-panel.cm-search label': { display: 'inline-flex', alignItems: 'center', gap: '4px', minHeight: '24px' },
  '.cm-panel.cm-search input[type=checkbox]': { width: '18px', height: '18px', margin: '3px', accentColor: token('accent') },
  '.cm-panel .cm-textfield': {
    minHeight: '28px',
    padding: '2px 8px',
    color: token('text'),
    backgroundColor: token('panel'),
    border: `1px solid ${token('control-line')}`,
    borderRadius: '6px',
  },
  '.cm-panel .cm-button': {
    minHeight: '28px',
    padding: '2px 10px',
    color: token('text'),
    backgroundColor: token('panel'),
    backgroundImage: 'none',
    border: `1px solid ${token('line')}`,
    borderRadius: '6px',
    cursor: 'pointer',
  },
  '.cm-panel .cm-button:hover': { backgroundColor: token('accent-soft') },
  '.cm-panel .cm-button:active': { backgroundImage: 'none', backgroundColor: tint('accent', 30) },
  '.cm-panel .cm-textfield:focus-visible, .cm-panel button:focus-visible, .cm-panel input:focus-visible': ring,
  '.cm-panel button[name=close], .cm-panel.cm-search [name=close]': {
    position: 'absolute',
    top: '8px',
    right: '8px',
    width: '28px',
    height: '28px',
    margin: '0',
    color: token('muted'),
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: '6px',
    fontSize: '18px',
    cursor: 'pointer',
  },
};

export const theme = EditorView.theme({
  ...frame,
  ...gutters,
  ...marks,
  ...tooltips,
  ...diagnostics,
  ...panels,
});

export const syntaxColours = HighlightStyle.define([
  { tag: tags.propertyName, color: token('json-key') },
  { tag: tags.string, color: token('json-string') },
  { tag: tags.number, color: token('json-number') },
  { tag: [tags.bool, tags.null], color: token('json-word') },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: token('muted') },
  { tag: tags.invalid, color: token('bad') },
]);
