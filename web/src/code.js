// Which parts of a program text are keywords, strings and so on: ranges, never HTML. Fetched when a card
// first has program text in it (build.mjs bundles it into a module of its own).
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import dos from 'highlight.js/lib/languages/dos';
import go from 'highlight.js/lib/languages/go';
import graphql from 'highlight.js/lib/languages/graphql';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import objectivec from 'highlight.js/lib/languages/objectivec';
import perl from 'highlight.js/lib/languages/perl';
import php from 'highlight.js/lib/languages/php';
import powershell from 'highlight.js/lib/languages/powershell';
import python from 'highlight.js/lib/languages/python';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import vbnet from 'highlight.js/lib/languages/vbnet';
import verilog from 'highlight.js/lib/languages/verilog';
import vhdl from 'highlight.js/lib/languages/vhdl';
import xml from 'highlight.js/lib/languages/xml';

// By the names that CodeBlock has for them, in lower case.
const LANGUAGES = {
  bash, c, cpp, csharp, css, dos, go, graphql, html: xml, java, javascript, json, objectivec, perl, php, powershell,
  python, sql, typescript, vbnet, verilog, vhdl, xml,
};

// The numbers of card-render's token kinds.
const [KEYWORD, TEXT, NUMBER, COMMENT, NAME, TYPE, ATTRIBUTE, META, ADDED, REMOVED] = Array(10).keys();
const KINDS = {
  keyword: KEYWORD, 'selector-tag': KEYWORD, template: KEYWORD,
  string: TEXT, regexp: TEXT, char: TEXT, link: TEXT,
  number: NUMBER, literal: NUMBER, symbol: NUMBER, bullet: NUMBER,
  comment: COMMENT, quote: COMMENT, doctag: COMMENT,
  title: NAME, section: NAME, name: KEYWORD,
  built_in: TYPE, type: TYPE, class: TYPE,
  attr: ATTRIBUTE, attribute: ATTRIBUTE, property: ATTRIBUTE, variable: ATTRIBUTE, 'template-variable': ATTRIBUTE,
  'selector-class': ATTRIBUTE, 'selector-id': ATTRIBUTE, 'selector-attr': ATTRIBUTE, 'selector-pseudo': ATTRIBUTE,
  meta: META, addition: ADDED, deletion: REMOVED,
};

/** Collects ranges where highlight.js itself would write HTML. */
class Ranges {
  length = 0;
  found = [];
  #open = [];

  addText(text) {
    const kind = this.#open.at(-1);
    if (kind !== undefined && text) this.found.push(this.length, this.length + text.length, kind);
    this.length += text.length;
  }

  startScope(scope) {
    this.#open.push(KINDS[scope.split('.')[0]] ?? this.#open.at(-1));
  }

  endScope() {
    this.#open.pop();
  }

  // The same for the parts of a mode.
  openNode(scope) {
    this.startScope(scope);
  }

  closeNode() {
    this.endScope();
  }

  // Another language inside, such as CSS in HTML.
  __addSublanguage(inner) {
    this.found.push(...inner.found.map((value, index) => (index % 3 === 2 ? value : value + this.length)));
    this.length += inner.length;
  }

  finalize() {}

  toHTML() {
    return '';
  }
}

const highlighter = hljs.newInstance();
highlighter.configure({ __emitter: Ranges });
for (const [name, language] of Object.entries(LANGUAGES)) highlighter.registerLanguage(name, language);

/**
 * The coloured ranges of a text in order, flat: start, end (in UTF-16 code units), number of the kind.
 * Empty for a language that is not known.
 */
export function tokens(language, text) {
  const name = language.toLowerCase();
  if (!highlighter.getLanguage(name)) return new Uint32Array();
  return Uint32Array.from(highlighter.highlight(text, { language: name, ignoreIllegals: true })._emitter.found);
}
