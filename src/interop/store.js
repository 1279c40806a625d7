// The library of cards in IndexedDB. The card to begin with is asked for as soon as this module is
// here, while the program is still on its way. A card that several tabs have open is written by one
// of them: the one that holds its lock. Where a browser has no locks, and until this tab knows the card
// as it is under its lock, each write looks first whether the card is still what this tab read. A page that
// goes away before a write has ended leaves last words (last.js).
import { adopt, begins, ends, forget, fresh, left, say, settle } from './last.js';

export { fresh };

const OPEN = 'cardwright.open';
const LEGACY = ['cardwright.card', 'cardwright.draft'];
const SLOW_MS = 3000;
const RELOAD_MS = 600; // a page that goes away keeps its lock for a moment
const YIELD_MS = 1500;
const WAITED = ['AbortError', 'TimeoutError']; // another tab has the lock

let handle;
let opening;
/** Which revision of a card this tab's text comes from. */
const known = new Map();
/** The last revision this tab gave out: of writes that overlap, each has its own. */
const given = new Map();
let wanted;
let held;
/** The card that is held and known as it is kept: nobody else can have written it. */
let sure;
let free;
/** Cards that another tab writes, as far as this one knows. */
const elsewhere = new Set();
/** Cards whose lock is being asked for: what is written of them waits for the answer. */
const asking = new Map();
/** Waits for the tab that writes the wanted card to leave it. */
let queued;
const missed = [];
let notify = (...news) => missed.push(news);
let lastWrite = Promise.resolve();

export function database() {
  opening ??= new Promise((done, fail) => {
    const request = indexedDB.open('cardwright', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('cards', { keyPath: 'id' });
      request.result.createObjectStore('versions', { keyPath: 'key', autoIncrement: true }).createIndex('card', 'card');
      request.result.createObjectStore('files');
      request.result.createObjectStore('own');
    };
    request.onsuccess = () => {
      handle = request.result;
      handle.onclose = handle.onversionchange = close;
      done(handle);
    };
    request.onerror = () => fail(request.error);
  });
  opening.catch(close); // the next write tries again
  return opening;
}

function close() {
  handle?.close();
  handle = opening = undefined;
}

/** Runs `work` on a store, and gives what its request found once all of it is kept. */
export async function within(name, mode, work) {
  const db = handle ?? (await database());
  return run(db, name, mode, work);
}

function run(db, name, mode, work) {
  return new Promise((done, fail) => {
    const change = db.transaction(name, mode);
    const request = work(change.objectStore(name), change, fail);
    change.oncomplete = () => done(request?.result);
    change.onabort = () => fail(change.error ?? new Error('elsewhere'));
  });
}

/** Works on what a request finds; what goes wrong there undoes the whole change. */
export function once(request, change, fail, work) {
  request.onsuccess = ({ target: { result } }) => {
    try {
      work(result);
    } catch (error) {
      fail(error);
      change.abort();
    }
  };
}

/** `full`, `elsewhere` or `refused`. */
const trouble = (error) =>
  error?.name === 'QuotaExceededError' ? 'full' : error?.message === 'elsewhere' ? 'elsewhere' : 'refused';

const memory = (storage, run) => {
  try {
    return run(globalThis[storage]);
  } catch {
    return undefined;
  }
};

const first = read().catch((error) => ({ ...(unkept() ?? legacy()), trouble: trouble(error) }));

/**
 * The card to begin with, `{ id, name, tags, created, text, draft }`, each part where there is one,
 * `trouble`, and `copied` where it is a copy of what another tab has changed.
 */
export const opened = () => first;

async function read() {
  const late = new Promise((_, fail) => setTimeout(fail, SLOW_MS, new Error('slow')));
  return Promise.race([find(), late]);
}

const lastOpen = () =>
  ['sessionStorage', 'localStorage'].map((storage) => memory(storage, (own) => own.getItem(OPEN))).filter(Boolean);

async function find() {
  const moved = await recover();
  for (const id of lastOpen()) {
    const card = await load(moved.get(id) ?? id);
    if (card && !card.deleted) return { ...card, copied: card.id !== id };
  }
  const cards = await within('cards', 'readonly', (store) => store.getAll());
  const newest = cards.filter((card) => !card.deleted).sort((one, other) => other.changed - one.changed)[0];
  return newest ? load(newest.id) : carried();
}

/** Puts the last words of earlier pages into the library; gives the ids of the cards they are in now. */
async function recover() {
  const moved = new Map();
  const all = left();
  if (!all.length) return moved;
  await within('cards', 'readwrite', (store, ...change) => {
    const found = (id, work) => once(store.get(id), ...change, work);
    for (const [, words] of all) settle(store, found, words, (id) => moved.set(words.card.id, id));
  });
  for (const [name] of all) forget(name);
  for (const [id, now] of moved) tell({ changed: now, recovered: id === now });
  return moved;
}

/** Without a library: the card that an earlier page could not keep. */
function unkept() {
  const words = adopt(lastOpen()[0]);
  if (words) known.set(words.card.id, words.from);
  return words?.card;
}

/** What an earlier version kept, as a card of the library. */
async function carried() {
  const card = legacy();
  if (!card.text) return {};
  await write(card);
  for (const key of LEGACY) localStorage.removeItem(key);
  return card;
}

function legacy() {
  const [text, draft] = LEGACY.map((key) => memory('localStorage', (own) => own.getItem(key)) ?? undefined);
  return text ? { id: fresh(), tags: [], created: Date.now(), text, draft } : {};
}

export async function load(id) {
  const mine = held === id;
  const card = await within('cards', 'readonly', (store) => store.get(id));
  if (card) known.set(id, card.rev);
  if (mine) trust(id);
  return card;
}

function trust(id) {
  if (held === id) sure = id;
}

/** A card that was read before its lock was granted may have been written in between. */
async function compare(id) {
  const card = await peek(id);
  if ((card?.rev ?? 0) === (known.get(id) ?? 0)) trust(id);
}

/** This tab changed what the library says of a card that is not open, from one revision to the next. */
export function renewed(id, from, to) {
  if (known.get(id) === from) known.set(id, to);
}

/** A card, without a thought of writing it. */
export const peek = (id) => within('cards', 'readonly', (store) => store.get(id));

/**
 * Keeps a card; says in one word why not. Where it is known who writes the card, the write is under way
 * when this returns. `copy` is what a copy of the card would be called.
 */
export function write({ copy, ...card }) {
  const mark = begins(card, known.get(card.id) ?? 0, copy);
  const asked = asking.get(card.id);
  if (asked) say();
  const done = asked ? asked.then(() => begin({ ...card, ...mark })) : begin({ ...card, ...mark });
  lastWrite = done.catch(() => {});
  return done.then(
    () => {
      ends(card.id, mark);
      tell({ changed: card.id });
    },
    (error) => {
      const why = trouble(error);
      if (why === 'elsewhere') ends(card.id, mark); // the work goes on as a copy
      throw why;
    },
  );
}

function begin(card) {
  if (elsewhere.has(card.id)) return Promise.reject(new Error('elsewhere'));
  const put = (db) => run(db, 'cards', 'readwrite', (...within) => (sure === card.id ? blindly : carefully)(card, ...within));
  return handle ? put(handle) : database().then(put);
}

function put(card, store, change) {
  const rev = Math.max(known.get(card.id) ?? 0, given.get(card.id) ?? 0) + 1;
  given.set(card.id, rev);
  change.addEventListener('complete', () => known.set(card.id, rev));
  store.put({ ...card, changed: Date.now(), rev });
}

// A page that is being closed has no time for an answer: what is put and committed at once survives it.
function blindly(card, store, change) {
  put(card, store, change);
  change.commit?.();
}

function carefully(card, store, change, fail) {
  const mine = held === card.id;
  once(store.get(card.id), change, fail, (kept) => {
    if ((kept?.rev ?? 0) !== (known.get(card.id) ?? 0)) return change.abort();
    put(card, store, change);
    if (mine) change.addEventListener('complete', () => trust(card.id));
  });
}

const channel = globalThis.BroadcastChannel && new BroadcastChannel('cardwright');
/** Tells the other tabs. */
export const tell = (news) => channel?.postMessage(news);
if (channel) {
  channel.onmessage = ({ data }) => {
    // Last words were put into the card that this tab writes: the next write looks.
    if (data.recovered && data.changed === sure) sure = undefined;
    if (data.changed !== undefined) notify('changed', data.changed);
    if (data.asked) leave(data.asked);
  };
}

/** Another tab wants to write a card. */
async function leave(id) {
  if (id === held) {
    notify('lost', id);
    await lastWrite;
    elsewhere.add(id);
    held = sure = undefined;
    free?.();
    queue(id);
  } else if (id === wanted && queued) {
    unqueue(); // whoever asks goes first
    setTimeout(() => elsewhere.has(id) && queue(id), 2 * YIELD_MS);
  }
}

/** Calls `run(what, id)` when another tab changed a card, took this one over, or left it to this tab. */
export function watch(run) {
  notify = run;
  for (const news of missed.splice(0)) run(...news);
}

/** Makes this tab the one that writes the card; false where another one is. */
export async function hold(id) {
  wanted = id;
  for (const storage of ['sessionStorage', 'localStorage']) memory(storage, (own) => own.setItem(OPEN, id));
  unqueue();
  if (held === id) return true;
  free?.();
  if (!navigator.locks) return true;
  const answer = ask(id);
  asking.set(id, answer);
  return answer.finally(() => asking.get(id) === answer && asking.delete(id));
}

async function ask(id) {
  elsewhere.delete(id);
  const got = (await lock(id, { ifAvailable: true })) || (await lock(id, { signal: AbortSignal.timeout(RELOAD_MS) }));
  if (got || held === id) return true; // an earlier request for the same card may have got it
  if (wanted === id) {
    elsewhere.add(id);
    queue(id);
  }
  return false;
}

/** Asks the tab that writes the card to leave it; one that does not answer loses it. */
export async function takeOver(id) {
  wanted = id;
  unqueue();
  if (held === id) return true;
  tell({ asked: id });
  return (await lock(id, { signal: AbortSignal.timeout(YIELD_MS) })) || lock(id, { steal: true });
}

/** The card is this tab's once the tab that writes it has left it. */
function queue(id) {
  unqueue();
  if (wanted !== id || held === id) return;
  queued = new AbortController();
  lock(id, { signal: queued.signal }).then((got) => got && held === id && notify('left', id));
}

function unqueue() {
  queued?.abort();
  queued = undefined;
}

function lock(id, options) {
  return new Promise((done) => {
    let mine = false;
    const granted = (own) => {
      if (!own || wanted !== id) return done(false);
      mine = true;
      held = id;
      sure = undefined;
      elsewhere.delete(id);
      compare(id).catch(() => {}); // then the next write looks
      done(true);
      return new Promise((leave) => (free = leave)).finally(() => held === id && (held = sure = undefined));
    };
    navigator.locks.request(`cardwright.card.${id}`, options, granted).catch((error) => {
      if (!mine) return done(!WAITED.includes(error?.name)); // a site that may have no locks does without
      if (held !== id) return;
      held = sure = undefined;
      elsewhere.add(id);
      notify('lost', id);
      queue(id);
    });
  });
}
