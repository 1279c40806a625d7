// Strings that have broken other programs, and cards that have them in every property.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = process.env.CARDWRIGHT_CORPUS ?? fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

/** The strings of the corpus, or none where it is not there. */
export async function hostileStrings() {
  const xss = `${folder}/robustness/xss`;
  const files = await readdir(xss).catch(() => []);
  const lists = await Promise.all(files.map(async (file) => JSON.parse(await readFile(`${xss}/${file}`, 'utf8'))));
  return [...new Set(lists.flat().map((entry) => entry.payload ?? entry))];
}

/** How deep objects are filled, and how many kinds a slot may take to hold one of each. */
const DEPTH = 6;
const FEW = 16;
/** Properties that decide whether the rest is drawn at all. */
const SPARED = new Set(['$schema', 'version', 'requires', 'contentType']);
const IS_ADDRESS = /ur[li]|image|icon|logo|poster|target|source|value|content|link/i;

/** Makes cards out of a JSON Schema of the catalogue, with `text(name)` in each property that takes a string. */
export class Filler {
  #definitions;
  #root;
  #text;
  #round;

  /** `round`: which of several forms a property is written in. */
  constructor(schema, round, text) {
    this.#definitions = schema.definitions;
    this.#root = kindOf(schema.allOf[0]);
    this.#round = round;
    this.#text = text;
  }

  /** A card with an object of every kind that can be in it. */
  card() {
    return this.#object(this.#root, []);
  }

  #object(kind, around) {
    const object = {};
    for (const [name, schema] of Object.entries(this.#definitions[kind].properties)) {
      if (SPARED.has(name)) continue;
      const value = 'const' in schema ? schema.const : this.#value(name, schema.anyOf[0], [...around, kind]);
      if (value !== undefined) object[name] = value;
    }
    return object;
  }

  #value(name, schema, around) {
    if (schema.$ref) return this.#nested(kindOf(schema), around);
    if (schema.type === 'string') return this.#text(name);
    if (schema.type === 'array') return this.#items(name, schema.items, around);
    if (schema.allOf) return this.#nested(kindsOf(schema)[0], around);
    const forms = (schema.anyOf ?? []).filter((form) => !isWord(form, schema));
    return forms.length ? this.#value(name, forms[this.#round % forms.length], around) : undefined;
  }

  #items(name, schema, around) {
    if (!schema.allOf) {
      const value = this.#value(name, schema, around);
      return value === undefined ? undefined : [value];
    }
    const kinds = kindsOf(schema);
    const all = around.length === 1 || kinds.length <= FEW;
    const inner = all ? kinds : kinds.slice(0, 1);
    return inner.map((kind) => this.#nested(kind, around)).filter(Boolean);
  }

  #nested(kind, around) {
    const again = around.filter((outer) => outer === kind).length > 1;
    return again || around.length > DEPTH ? undefined : this.#object(kind, around);
  }
}

/** A text function for one string: in addresses only, or wherever something is read. */
export const inAddresses = (string) => (name) => (IS_ADDRESS.test(name) ? string : 'x');
export const everywhere = (string) => () => string;

const kindOf = (schema) => schema.$ref.replace('#/definitions/', '');
const kindsOf = (schema) => schema.allOf.flatMap((rule) => (rule.then ? kindOf(rule.then) : []));
const isWord = (form, whole) => form.enum || (form.pattern && whole.anyOf.some((other) => other.enum));
