// Files of the person's own: a module of its own (assets/late/disk.js), fetched after the first picture.
// The built page names it together with a hash of its content.
import { tell, within } from './store.js';

let module;

export async function disk(way, what) {
  const named = document.querySelector('meta[name="cardwright-disk"]').content;
  module ??= import(new URL(named, document.baseURI)).then((own) => own.disk({ tell, within }));
  // A failed download may be tried again.
  module.catch(() => (module = undefined));
  return (await module)(way, what);
}

export const hasDisk = () => Boolean(globalThis.showOpenFilePicker && globalThis.showSaveFilePicker);

/** Takes a dropped file with its handle. The event gives it away only while it is being told. */
export function dropped(event) {
  const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file');
  const handle = item?.getAsFileSystemHandle?.();
  return handle ? disk('take', handle) : Promise.resolve();
}
