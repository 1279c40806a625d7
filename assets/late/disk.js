// Files of the person's own, through the File System Access API. Fetched after the first picture.
// What a card's file is stands beside the cards (store `files`, under the card's id): its handle, and the
// text that was read from it or written to it last. Files that belong to no card yet have keys that begin
// with `~`, and are known only for as long as the page lives.
const TYPES = [{ accept: { 'application/json': ['.json'] } }];
const SHOWN = { id: 'cardwright', types: TYPES };
const WORDS = {
  NotFoundError: 'gone',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'busy',
};

/** The ways into the files. What goes wrong is thrown as one word; a picker that was left gives nothing. */
export function disk({ within, tell }) {
  const held = new Map();
  let made = 0;
  let last = Promise.resolve();

  const kept = (card) => within('files', 'readonly', (store) => store.get(card)).catch(() => {});
  // Another tab may have saved the file since.
  const entry = async (key) => (key.startsWith('~') ? undefined : await kept(key)) ?? held.get(key);

  async function keep(key, file) {
    held.set(key, file);
    if (!key.startsWith('~')) {
      const put = within('files', 'readwrite', (store) => store.put(file, key));
      await put.then(() => tell({ changed: key })).catch(() => {}); // the file is known until the page goes
    }
    return { key, name: file.name, text: file.text };
  }

  const adopt = (file) => keep(`~${++made}`, file);

  /** Reading and writing take turns: what was asked for last is what the file has in the end. */
  function inTurn(work) {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  async function write(key, file, text) {
    const stream = await file.handle.createWritable();
    try {
      await stream.write(file.mark + text);
      await stream.close();
    } catch (error) {
      stream.abort().catch(() => {});
      throw error;
    }
    const { name, lastModified } = await file.handle.getFile();
    return keep(key, { ...file, name, modified: lastModified, text });
  }

  async function save({ file: key, text, force }) {
    const file = await entry(key);
    if (!file) throw 'gone';
    if (!(await mayWrite(file.handle))) throw 'denied';
    if (!force && (await changed(file))) throw 'changed';
    return write(key, file, text);
  }

  async function readAgain(key) {
    const file = await entry(key);
    if (!file) throw 'gone';
    return keep(key, await read(file.handle));
  }

  async function bind({ file: key, card }) {
    const file = held.get(key);
    held.delete(key);
    return file && keep(card, file);
  }

  const ways = {
    find: async (card) => {
      const file = await entry(card);
      return file && { key: card, name: file.name, text: file.text };
    },
    pick: async () => {
      const handles = await picked(() => showOpenFilePicker(SHOWN));
      return handles && adopt(await read(handles[0]));
    },
    take: async (dropped) => {
      const handle = await dropped;
      return handle?.kind === 'file' ? adopt(await read(handle)) : undefined;
    },
    saveAs: async ({ file: key, name, text }) => {
      const handle = await picked(() => showSaveFilePicker({ ...SHOWN, suggestedName: name }));
      return handle && inTurn(() => write(key, { handle, mark: '' }, text));
    },
    bind: (what) => inTurn(() => bind(what)),
    save: (what) => inTurn(() => save(what)),
    readAgain: (key) => inTurn(() => readAgain(key)),
  };
  return (way, what) => ways[way](what).catch((error) => Promise.reject(word(error)));
}

const word = (error) => (typeof error === 'string' ? error : (WORDS[error?.name] ?? 'failed'));

async function picked(pick) {
  try {
    return await pick();
  } catch (error) {
    // Left by the person, or open already.
    if (['AbortError', 'NotAllowedError'].includes(error?.name)) return undefined;
    throw 'unasked';
  }
}

async function read(handle) {
  const file = await handle.getFile();
  const bytes = await file.arrayBuffer();
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw 'foreign';
  }
  // A byte-order mark is no part of the JSON; the file keeps it.
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return { handle, name: file.name, modified: file.lastModified, mark, text: text.slice(mark.length) };
}

/** Asks the person again after a reload. */
async function mayWrite(handle) {
  const how = { mode: 'readwrite' };
  if ((await handle.queryPermission(how)) === 'granted') return true;
  return (await handle.requestPermission(how)) === 'granted';
}

/** Does the file have other text than this browser last saw in it? */
async function changed(file) {
  const { lastModified } = await file.handle.getFile();
  if (lastModified === file.modified) return false;
  const now = await read(file.handle).catch((error) => (error === 'foreign' ? {} : Promise.reject(error)));
  return now.text !== file.text;
}
