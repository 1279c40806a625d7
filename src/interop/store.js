// The library of cards in IndexedDB. The card to begin with is asked for as soon as this module is
// here, while the program is still on its way. A card that several tabs have open is written by one
// of them: the one that holds its lock. Where a browser has no locks, and until this tab knows the card
// as it is under its lock, each write looks first whether the card is still what this tab read.
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
let notify = () => {};
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

const first = read().catch((error) => ({ ...legacy(), trouble: trouble(error) }));

/** The card to begin with, `{ id, name, tags, created, text, draft }`, each part where there is one, and `trouble`. */
export const opened = () => first;

async function read() {
  const late = new Promise((_, fail) => setTimeout(fail, SLOW_MS, new Error('slow')));
  return Promise.race([find(), late]);
}

async function find() {
  const ids = ['sessionStorage', 'localStorage'].map((storage) => memory(storage, (own) => own.getItem(OPEN)));
  for (const id of ids.filter(Boolean)) {
    const card = await load(id);
    if (card && !card.deleted) return card;
  }
  const cards = await within('cards', 'readonly', (store) => store.getAll());
  const newest = cards.filter((card) => !card.deleted).sort((one, other) => other.changed - one.changed)[0];
  return newest ? load(newest.id) : carried();
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

/** Begins the names of the cards that are made in this tab. */
export const fresh = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

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

/** Keeps a card; says in one word why not. The write is under way when this returns. */
export function write(card) {
  const begin = (db) => run(db, 'cards', 'readwrite', (...within) => (sure === card.id ? blindly : carefully)(card, ...within));
  const done = handle ? begin(handle) : database().then(begin);
  lastWrite = done.catch(() => {});
  return done.then(
    () => tell({ changed: card.id }),
    (error) => Promise.reject(trouble(error)),
  );
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
  store.get(card.id).onsuccess = ({ target: { result } }) => {
    if ((result?.rev ?? 0) !== (known.get(card.id) ?? 0)) return change.abort();
    try {
      put(card, store, change);
    } catch (error) {
      fail(error);
      return change.abort();
    }
    if (mine) change.addEventListener('complete', () => trust(card.id));
  };
}

const channel = globalThis.BroadcastChannel && new BroadcastChannel('cardwright');
/** Tells the other tabs. */
export const tell = (news) => channel?.postMessage(news);
if (channel) {
  channel.onmessage = async ({ data }) => {
    if (data.changed !== undefined) notify('changed', data.changed);
    if (data.asked && data.asked === held) {
      notify('lost', held);
      await lastWrite;
      free?.();
    }
  };
}

/** Calls `run(what, id)` when another tab changed a card, or took this one over. */
export function watch(run) {
  notify = run;
}

/** Makes this tab the one that writes the card; false where another one is. */
export async function hold(id) {
  wanted = id;
  for (const storage of ['sessionStorage', 'localStorage']) memory(storage, (own) => own.setItem(OPEN, id));
  if (held === id) return true;
  free?.();
  if (!navigator.locks) return true;
  const got = (await lock(id, { ifAvailable: true })) || (await lock(id, { signal: AbortSignal.timeout(RELOAD_MS) }));
  return got || held === id; // an earlier request for the same card may have got it
}

/** Asks the tab that writes the card to leave it; one that does not answer loses it. */
export async function takeOver(id) {
  wanted = id;
  tell({ asked: id });
  return (await lock(id, { signal: AbortSignal.timeout(YIELD_MS) })) || lock(id, { steal: true });
}

function lock(id, options) {
  return new Promise((done) => {
    let mine = false;
    const granted = (own) => {
      if (!own || wanted !== id) return done(false);
      mine = true;
      held = id;
      sure = undefined;
      compare(id).catch(() => {}); // then the next write looks
      done(true);
      return new Promise((leave) => (free = leave)).finally(() => held === id && (held = sure = undefined));
    };
    navigator.locks.request(`cardwright.card.${id}`, options, granted).catch((error) => {
      if (!mine) return done(!WAITED.includes(error?.name)); // a site that may have no locks does without
      if (held === id) {
        held = sure = undefined;
        notify('lost', id);
      }
    });
  });
}
