// style-mod writes a <style> element when its root is a document, and our
// content security policy (`style-src 'self'`) blocks those. Constructed sheets
// are allowed, and style-mod knows how to use them for shadow roots: so a
// document is shown to it as a root without a head. esbuild puts this module in
// the place of "style-mod" (see build.mjs).
import { StyleModule as Library } from '../node_modules/style-mod/src/style-mod.js';

const headless = new WeakMap();

function rootWithoutHead(root) {
  if (!root.head || !root.adoptedStyleSheets) return root;
  let facade = headless.get(root);
  if (!facade) {
    facade = {
      ownerDocument: root,
      get adoptedStyleSheets() {
        return root.adoptedStyleSheets;
      },
      set adoptedStyleSheets(sheets) {
        root.adoptedStyleSheets = sheets;
      },
    };
    headless.set(root, facade);
  }
  return facade;
}

export class StyleModule extends Library {
  static mount(root, modules, options) {
    Library.mount(rootWithoutHead(root), modules, options);
  }
}
