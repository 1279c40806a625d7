// The words of the app in the reader's language, formatted by Project Fluent. The page loads this module
// beside the program, and it begins by itself; the program waits for `ready` before it draws.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import english from 'words/en';

/** Where the browser keeps which language was chosen. */
const KEPT = 'cardwright.language';

/** What a language needs: the texts of the first picture, and the others. English's first are here already. */
const LANGUAGES = {
  en: { first: async () => english, later: async () => (await import('words/en-later')).default },
  fr: {
    first: async () => (await import('words/fr')).default,
    later: async () => (await import('words/fr-later')).default,
  },
};

/** The languages whose texts were asked for, by name. */
const asked = new Map();

/** Bundles of the language that is spoken, and of English for what it lacks. */
let spoken = [];
let language = 'en';

function ask(name) {
  if (!asked.has(name)) {
    const bundle = new FluentBundle(name, { useIsolating: false });
    const own = LANGUAGES[name];
    const phrases = [];
    const add = async (texts) => {
      const resource = new FluentResource(await texts);
      bundle.addResource(resource);
      phrases.push(...resource.body.filter(({ attributes }) => attributes.en).flatMap(({ id, attributes }) => [id, marked(attributes.en)]));
    };
    const first = add(own.first());
    let rest;
    asked.set(name, { bundle, phrases, first, later: () => (rest ??= first.then(() => add(own.later()))) });
    // A failed download may be tried again.
    first.catch(() => asked.delete(name));
  }
  return asked.get(name);
}

async function speak(name, { later }) {
  const wanted = name === 'en' ? ['en'] : [name, 'en'];
  await Promise.all(wanted.map((one) => (later ? ask(one).later() : ask(one).first)));
  language = name;
  spoken = wanted.map((one) => ask(one).bundle);
  document.documentElement.lang = name;
  document.documentElement.dir = /^(ar|fa|he|ur)$/.test(name) ? 'rtl' : 'ltr';
}

/** The language that was chosen here before, else the first of the reader's that there is. */
function preferred() {
  const offered = [kept(), ...navigator.languages.map((tag) => tag.split('-')[0].toLowerCase())];
  return offered.find((name) => Object.hasOwn(LANGUAGES, name)) ?? 'en';
}

function kept() {
  try {
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    return ''; // a browser that keeps nothing
  }
}

/** Resolves to the language spoken, once its first texts are here: English where the other can't be had. */
export const ready = begin();

async function begin() {
  await speak(preferred(), { later: false }).catch(() => speak('en', { later: false }));
  for (const waiting of document.querySelectorAll('[data-words]')) {
    waiting.textContent = say(waiting.dataset.words) ?? waiting.textContent;
  }
  return language;
}

/** Resolves once the texts are here that the first picture does without. */
export async function later() {
  await Promise.all([...new Set([language, 'en'])].map((name) => ask(name).later()));
}

/** Speaks another language from now on and keeps that; fails where its texts can't be had. */
export async function choose(name) {
  await speak(name, { later: true });
  try {
    localStorage.setItem(KEPT, name);
  } catch {
    // A browser that keeps nothing: chosen for this visit only.
  }
}

/** A text, or one of its attributes (`name.attribute`); undefined where there is none. */
export function say(id, values) {
  const [name, attribute] = id.split('.');
  for (const bundle of spoken) {
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (pattern) return bundle.formatPattern(pattern, values, []);
  }
  return undefined;
}

/** The ids of all messages of the language that say an English sentence of the core otherwise, each with that. */
export const phrases = () => ask(language).phrases;

/** A pattern with its variables marked as src/words/phrases.rs reads them. */
function marked(pattern) {
  const part = (element) => (element.type === 'var' ? `\u0001${element.name}\u0002` : (element.value ?? element));
  return typeof pattern === 'string' ? pattern : pattern.map(part).join('');
}
