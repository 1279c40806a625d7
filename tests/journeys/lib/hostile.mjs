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

/** How deep objects are filled, and how many kinds a slot inside may take to hold one of each. */
const DEPTH = 5;
const FEW = 4;
/** Properties that decide whether the rest is drawn at all. */
const SPARED = new Set(['$schema', 'version', 'requires', 'contentType']);
const IS_ADDRESS = /ur[li]|image|icon|logo|poster|target|source|value|content|link/i;

/** How often one property of one kind is filled in a card; what elements share, fewer times than there are elements. */
const TIMES = 1;
const SHARED = new Set(['id', 'key', 'lang', 'grid.area', 'targetWidth', 'height']);
const SHARED_TIMES = 3;

/** Makes cards out of a JSON Schema of the catalogue, with `text(name)` in each property that takes a string. */
export class Filler {
  #definitions;
  #root;
  #text;
  #round;
  /** How many properties around have several forms. */
  #varied = 0;
  #filled = new Map();

  /** `round`: which of several forms a property is written in; `root`: the kind of the card, else the schema's. */
  constructor(schema, round, text, root = kindOf(schema.allOf[0])) {
    this.#definitions = schema.definitions;
    this.#root = root;
    this.#round = round;
    this.#text = text;
  }

  /** A card with an object of every kind that can be in it. */
  card() {
    return this.#object(this.#root, []);
  }

  #object(kind, around) {
    const object = {};
    let empty = true;
    for (const [name, schema] of Object.entries(this.#definitions[kind].properties)) {
      if (SPARED.has(name)) continue;
      const value = 'const' in schema ? schema.const : this.#value(name, schema.anyOf[0], [...around, kind]);
      if (value !== undefined) object[name] = value;
      empty &&= value === undefined || 'const' in schema;
    }
    return empty ? undefined : object;
  }

  #value(name, asked, around) {
    const schema = this.#slot(asked);
    if (schema.$ref) return this.#nested(kindOf(schema), around);
    if (schema.type === 'string') return this.#isNew(name, around.at(-1)) ? this.#text(name, this.#varied > 0) : undefined;
    if (schema.type === 'array') return this.#items(name, schema.items, around);
    if (schema.allOf) return this.#nested(kindsOf(schema)[0], around);
    const forms = (schema.anyOf ?? []).filter((form) => !isWord(form, schema));
    if (forms.length === 0) return undefined;
    this.#varied += forms.length > 1;
    const value = this.#value(name, forms[this.#round % forms.length], around);
    this.#varied -= forms.length > 1;
    return value;
  }

  #isNew(name, kind) {
    const shared = SHARED.has(name);
    const property = shared ? name : `${kind} ${name}`;
    const times = this.#filled.get(property) ?? 0;
    this.#filled.set(property, times + 1);
    return times < (shared ? SHARED_TIMES : TIMES);
  }

  /** What a slot takes is a definition of its own: that, for a reference to it. */
  #slot(schema) {
    const definition = schema.$ref && this.#definitions[kindOf(schema)];
    return definition && !definition.properties ? definition : schema;
  }

  #items(name, asked, around) {
    const schema = this.#slot(asked);
    if (!schema.allOf) {
      return listOf([this.#value(name, schema, around)]);
    }
    const kinds = kindsOf(schema);
    const all = around.length === 1 || kinds.length <= FEW;
    const inner = all ? kinds : kinds.slice(0, 1);
    return listOf(inner.map((kind) => this.#nested(kind, around)));
  }

  #nested(kind, around) {
    const again = around.includes(kind) && (kind !== this.#root || around.length > 2);
    return again || around.length > DEPTH ? undefined : this.#object(kind, around);
  }
}

/** A text function for one string: in addresses only (or just those that have several forms), or wherever something is read. */
export const inAddresses = (string, variedOnly) => (name, varied) =>
  IS_ADDRESS.test(name) && (varied || !variedOnly) ? string : undefined;
export const everywhere = (string) => () => string;

/** What is there of some values; undefined without any. */
function listOf(values) {
  const there = values.filter((value) => value !== undefined);
  return there.length ? there : undefined;
}

/** The content types of attachments with the kinds of cards they name, out of the schema of messages. */
export function attachmentKinds(schema) {
  const rules = Object.values(schema.definitions).flatMap((kind) => kind.allOf ?? []);
  const told = rules.filter((rule) => rule.if?.properties.contentType);
  return told.map((rule) => [rule.if.properties.contentType.const, kindOf(rule.then.properties.content)]);
}

const kindOf = (schema) => schema.$ref.replace('#/definitions/', '').replaceAll('~1', '/');
const kindsOf = (schema) => schema.allOf.flatMap((rule) => (rule.then ? kindOf(rule.then) : []));
const isWord = (form, whole) => form.enum || (form.pattern && whole.anyOf.some((other) => other.enum));
