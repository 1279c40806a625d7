// Writes the whole Fluent catalogue into web/dist/icons (built, never committed): the drawings in
// some dozens of files, of which a page fetches those that its cards need, and the names in one.
//
// Each drawing has one size, 20 px where there is one, and is scaled: cards ask for eight sizes, and
// few icons have a drawing for each. A file maps a name to [size, regular paths, filled paths].
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

const here = (path) => new URL(path, import.meta.url);
const source = here('node_modules/@fluentui/svg-icons/icons/');
/** How many files; src/interop/fluent.js must agree. */
const CHUNKS = 64;
/** Which drawing is taken if there are several, the best first. */
const SIZES = [20, 24, 16, 28, 32, 48, 12, 10, 8];

/** The file that an icon's drawing is in; src/interop/fluent.js has the same. */
const chunkOf = (name) => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65521, 0) % CHUNKS;

/** "text_bullet_list" is called "TextBulletList" in cards. */
const cardName = (base) => base.split('_').map((word) => word[0].toUpperCase() + word.slice(1)).join('');

const icons = new Map();
for (const file of await readdir(source)) {
  const [, base, size, style] = file.match(/^(.+)_(\d+)_(regular|filled)\.svg$/) ?? [];
  if (!base || !SIZES.includes(Number(size))) continue;
  const sizes = icons.get(cardName(base)) ?? {};
  icons.set(cardName(base), sizes);
  (sizes[size] ??= {})[style] = file;
}
// What is drawn from left to right is called without "Ltr" where no other drawing is.
for (const [name, sizes] of [...icons]) {
  const plain = name.replace(/Ltr$/, '');
  if (!icons.has(plain)) icons.set(plain, sizes);
}

async function paths(file) {
  if (!file) return undefined;
  const svg = await readFile(new URL(file, source), 'utf8');
  return [...svg.matchAll(/<path[^>]*? d="([^"]+)"/g)].map(([, outline]) => outline);
}

const chunks = Array.from({ length: CHUNKS }, () => ({}));
for (const name of [...icons.keys()].sort()) {
  const size = SIZES.find((size) => icons.get(name)[size]);
  const { regular, filled } = icons.get(name)[size];
  const [line, solid] = [await paths(regular), await paths(filled)];
  chunks[chunkOf(name)][name] = [size, line ?? solid, solid ?? line];
}
await mkdir(here('dist/icons/'), { recursive: true });
await Promise.all(chunks.map((chunk, at) => writeFile(here(`dist/icons/${at}.json`), JSON.stringify(chunk))));
await writeFile(here('dist/icons/names.txt'), [...icons.keys()].sort().join('\n') + '\n');
