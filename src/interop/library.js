// The library as a whole: every card, their earlier versions, and bundles of all of it.
import { database, fresh, once, renewed, tell, within } from './store.js';

const KEPT_VERSIONS = 50;
const BUNDLE = 1;
const KEPT_MS = 30 * 24 * 60 * 60 * 1000; // a deleted card

export const list = () => within('cards', 'readonly', (store) => store.getAll());

/** Changes what the library says of a card, and tells the other tabs. */
export async function change(id, fields) {
  await within('cards', 'readwrite', (store, change) => {
    store.get(id).onsuccess = ({ target: { result } }) => {
      if (!result) return;
      const rev = result.rev + 1;
      store.put({ ...result, ...fields, rev, by: undefined });
      change.addEventListener('complete', () => renewed(id, result.rev, rev));
    };
  });
  tell({ changed: id });
}

/** Takes a card out of the library, or back into it. */
export const discard = (id, on) => change(id, { deleted: on, gone: on ? Date.now() : undefined });

/** Takes deleted cards away for ever, with their versions; one that was taken back meanwhile stays. */
export async function forget(ids) {
  const db = await database();
  await new Promise((done, fail) => {
    const change = db.transaction(['cards', 'versions', 'files'], 'readwrite');
    const [cards, versions, files] = ['cards', 'versions', 'files'].map((name) => change.objectStore(name));
    change.oncomplete = () => done();
    change.onabort = () => fail(change.error);
    for (const id of ids) {
      cards.get(id).onsuccess = ({ target: { result } }) => {
        if (!result?.deleted) return;
        cards.delete(id);
        files.delete(id);
        versions.index('card').getAllKeys(id).onsuccess = ({ target }) => target.result.forEach((key) => versions.delete(key));
      };
    }
  });
  tell({ changed: '' });
}

/** Takes away for ever what was deleted long ago. */
export async function purge() {
  const deleted = (await list()).filter((card) => card.deleted);
  const now = Date.now();
  const old = deleted.filter((card) => card.gone < now - KEPT_MS);
  if (old.length) await forget(old.map(({ id }) => id));
  // Of those that an earlier version deleted nobody knows since when.
  for (const { id } of deleted.filter((card) => !card.gone)) await change(id, { gone: now });
}

/** Adds a copy of a card under a name. */
export async function duplicate(id, name) {
  const card = await within('cards', 'readonly', (store) => store.get(id));
  if (!card) return;
  const copy = { ...card, id: fresh(), name, created: Date.now(), changed: Date.now(), rev: 1 };
  await within('cards', 'readwrite', (store) => store.put(copy));
  tell({ changed: copy.id });
}

/** The versions of a card, newest first. */
export async function versions(card) {
  const all = await within('versions', 'readonly', (store) => store.index('card').getAll(card));
  return all.sort(newestFirst);
}

const newestFirst = (one, other) => other.at - one.at || other.key - one.key;

/** Keeps a version, unless it is the same as the newest; of too many the oldest go, of those without a name. */
export async function remember(card, text, name) {
  await within('versions', 'readwrite', (store, ...change) => {
    once(store.index('card').getAll(card), ...change, (found) => {
      const all = found.sort(newestFirst);
      if (all[0]?.text === text && (!name || !all[0].name || all[0].name === name)) {
        if (name) store.put({ ...all[0], name });
        return;
      }
      store.put({ card, at: Date.now(), name, text });
      const unnamed = all.filter((version) => !version.name);
      for (const { key } of unnamed.slice(KEPT_VERSIONS - !name)) store.delete(key);
    });
  });
  tell({ changed: card });
}

/** The person's own blocks by their keys. */
async function blocks() {
  const range = IDBKeyRange.bound('block:', 'block:\uffff');
  const [keys, texts] = await Promise.all([
    within('own', 'readonly', (own) => own.getAllKeys(range)),
    within('own', 'readonly', (own) => own.getAll(range)),
  ]);
  return Object.fromEntries(keys.map((key, at) => [key, texts[at]]));
}

const live = async () => (await list()).filter((card) => !card.deleted);

/** Everything as the text of one file. */
export async function bundle() {
  const cards = await Promise.all(
    (await live()).map(async ({ id, name, tags, created, changed, text, draft, opened, ignored }) => {
      const kept = (await versions(id)).map(({ at, name, text }) => ({ at, name, text }));
      return { name, tags, created, changed, text, draft, opened, ignored, versions: kept };
    }),
  );
  return JSON.stringify({ cardwright: BUNDLE, cards, blocks: await blocks() }, undefined, 2) + '\n';
}

const isText = (value) => typeof value === 'string';
const textOf = (value) => (isText(value) ? value : undefined);
const isCard = (card) => isText(card?.text) && (card.name === undefined || isText(card.name));

/** The cards of a bundle, those that are not here yet; `newer` or `broken` is thrown. */
async function foreign(text) {
  let read;
  try {
    read = JSON.parse(text);
  } catch {
    throw 'broken';
  }
  if (read?.cardwright > BUNDLE) throw 'newer';
  if (!Array.isArray(read?.cards) || !read.cards.every(isCard)) throw 'broken';
  const here = new Set((await live()).map((card) => JSON.stringify([card.name, card.text])));
  const known = await blocks();
  const isNew = ([key, text]) => key.startsWith('block:') && isText(text) && !(key in known);
  return { blocks: Object.entries(read.blocks ?? {}).filter(isNew), all: read.cards.length, cards: read.cards.filter((card) => !here.has(JSON.stringify([card.name, card.text]))) };
}

/** How many cards a bundle has, how many of them would be added, and how many blocks. */
export async function weigh(text) {
  const { all, cards, blocks } = await foreign(text);
  return [all, cards.length, blocks.length];
}

/** Adds the cards of a bundle that are not here yet; nothing is overwritten. */
export async function unbundle(text) {
  const { cards, blocks: added } = await foreign(text);
  await within('own', 'readwrite', (own) => {
    for (const [key, block] of added) own.put(block, key);
  });
  const number = (value, other) => (Number.isFinite(value) ? value : other);
  for (const card of cards) {
    const id = fresh();
    const own = {
      id,
      name: card.name,
      tags: Array.isArray(card.tags) ? card.tags.filter(isText) : [],
      created: number(card.created, Date.now()),
      changed: number(card.changed, Date.now()),
      text: card.text,
      draft: textOf(card.draft),
      opened: textOf(card.opened),
      ignored: textOf(card.ignored),
      rev: 1,
    };
    await within('cards', 'readwrite', (store) => store.put(own));
    const kept = Array.isArray(card.versions) ? card.versions.filter((version) => isText(version?.text)) : [];
    await within('versions', 'readwrite', (store) => {
      for (const { at, name, text } of kept.slice(0, KEPT_VERSIONS)) {
        store.put({ card: id, at: number(at, 0), name: isText(name) ? name : undefined, text });
      }
    });
  }
  tell({ changed: '' });
  return cards.length;
}
