// The person's own blocks, each a text under a key of its own, so that two tabs never undo each other's.
import { within } from './store.js';

const all = () => IDBKeyRange.bound('block:', 'block:\uffff');

export const blocks = () => within('own', 'readonly', (own) => own.getAll(all()));
export const keep_block = (id, text) => within('own', 'readwrite', (own) => own.put(text, `block:${id}`));
export const drop_block = (id) => within('own', 'readwrite', (own) => own.delete(`block:${id}`));
