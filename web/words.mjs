// Bundles the texts of the app (assets/locales/LANGUAGE/*.ftl) and what formats them into web/dist: English
// with the first load, another language as modules of its own that only its readers fetch. A file whose
// first line begins with `### Later` is not needed in the first picture and comes after it. Runs before each
// build of the page (Trunk.toml), so a changed text is seen at once; writes only what changed.
// `--stats` prints the size of the transfer.
import { build } from 'esbuild';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { licences } from './licences.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here('dist');

/** `words/fr` is the texts of French for the first picture, `words/fr-later` the others. */
const texts = {
  name: 'texts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^words\// }, ({ path }) => ({ path, namespace: 'texts' }));
    onLoad({ filter: /./, namespace: 'texts' }, async ({ path }) => {
      const [, language, later] = path.match(/^words\/(\w+)(-later)?$/);
      return { contents: await textsOf(language, Boolean(later)), loader: 'text' };
    });
  },
};

async function textsOf(language, later) {
  const folder = here(`../assets/locales/${language}`);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ftl')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return files.filter((text) => /^### later/i.test(text) === later).map(bare).join('');
}

/** Without comments and empty lines between messages, which no browser needs. */
function bare(text) {
  return text.replace(/\r/g, '').replace(/^#.*\n/gm, '').replace(/\n{2,}(?=\S)/g, '\n').replace(/^\n+/, '');
}

const { outputFiles, metafile } = await build({
  entryPoints: { words: here('src/words.js') },
  outdir: dist,
  chunkNames: 'words-[name]-[hash]',
  absWorkingDir: here('.'),
  bundle: true,
  splitting: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  metafile: true,
  legalComments: 'none',
  banner: { js: '/*! Project Fluent, Apache-2.0 licensed: see words.licenses.txt */' },
  plugins: [texts],
  logLevel: 'warning',
});

await mkdir(dist, { recursive: true });
const wanted = new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
wanted.set('words.licenses.txt', Buffer.from(await licences(Object.keys(metafile.inputs))));
for (const name of await readdir(dist)) {
  if (/^words[-.]/.test(name) && !wanted.has(name)) await rm(join(dist, name));
}
for (const [name, contents] of wanted) await keep(join(dist, name), contents);

async function keep(path, contents) {
  const before = await readFile(path).catch(() => undefined);
  if (before?.equals(contents)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}

if (process.argv.includes('--stats')) {
  for (const [name, contents] of wanted) {
    console.log(`${name}: ${contents.length} bytes, brotli ${brotliCompressSync(contents).length}`);
  }
}
