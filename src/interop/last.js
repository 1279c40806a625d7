// Last words: what a page that goes away has not been told is kept. The browser's small storage answers
// at once, which the library does not, so that what was typed a moment ago outlives the page. The next
// start puts it into the library.
const PREFIX = 'cardwright.last.';

/** Begins the names of what is made in this tab. */
export const fresh = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const tab = fresh();
let count = 0;
/** The newest write of each card whose end is not known or was a refusal. */
const open = new Map();
/** Words of an earlier page that this one goes on with, for want of a library that takes them. */
const adopted = new Map();

const key = (id) => adopted.get(id) ?? `${PREFIX}${tab}.${id}`;

const small = (run) => {
  try {
    return run(localStorage);
  } catch {
    return undefined; // a browser that keeps nothing, or has no room: no worse than without last words
  }
};

/** A write begins of a text that comes from the revision `from`; `copy` is what a copy would be called. Gives its mark. */
export function begins(card, from, copy) {
  const mark = { by: tab, nth: ++count };
  open.set(card.id, { card, from, copy, ...mark });
  return mark;
}

/** The write with this mark needs no last words any more. */
export function ends(id, { nth }) {
  if (open.get(id)?.nth !== nth) return;
  open.delete(id);
  forget(key(id));
  adopted.delete(id);
}

/** Says them, while the page still can. */
export function say() {
  for (const [id, words] of open) small((own) => own.setItem(key(id), JSON.stringify({ ...words, at: Date.now() })));
}

export const forget = (name) => small((own) => own.removeItem(name));

/** The last words of earlier pages as `[key, words]`, oldest first. */
export function left() {
  const names = small((own) => Object.keys(own)) ?? [];
  const all = names.filter((name) => name.startsWith(PREFIX)).map((name) => [name, read(name)]);
  return all.filter(([, words]) => words).sort(([, one], [, other]) => one.at - other.at);
}

function read(name) {
  const words = small((own) => JSON.parse(own.getItem(name)));
  return typeof words?.card?.id === 'string' && typeof words.card.text === 'string' ? words : undefined;
}

/** The card of last words that no library takes, the wanted one if there is one: this page goes on with it. */
export function adopt(wanted) {
  const all = left();
  const [name, words] = all.findLast(([, own]) => own.card.id === wanted) ?? all.at(-1) ?? [];
  if (words) adopted.set(words.card.id, name);
  return words;
}

/** Puts last words into the store of cards, and calls `done` with the id they have there; `found` gives what is kept. */
export function settle(store, found, { card, copy, from, by, nth }, done) {
  const put = (as) => store.put({ ...as, changed: Date.now(), by, nth });
  found(card.id, (kept) => {
    const own = kept?.by === by;
    if (own ? kept.nth >= nth : isSame(kept, card)) return done(card.id);
    if (own || (kept?.rev ?? 0) === from) {
      put({ ...kept, ...card, rev: (kept?.rev ?? 0) + 1 });
      return done(card.id);
    }
    // Another tab has changed the card since. The copy is named after the words, so that it is made once.
    const id = `${by}-c${nth}`;
    found(id, (made) => made ?? put({ ...card, id, name: copy, created: Date.now(), rev: 1 }));
    done(id);
  });
}

const isSame = (kept, card) => ['text', 'draft', 'opened', 'ignored'].every((field) => kept?.[field] === card[field]);
