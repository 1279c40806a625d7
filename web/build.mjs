// Bundles the editor into web/dist/editor.js (built, never committed), with the
// licences of what is in it beside it.
// `--stats` prints the size of the transfer.
import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outfile = here('dist/editor.js');

const { metafile } = await build({
  entryPoints: [here('src/editor.js')],
  outfile,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  metafile: true,
  legalComments: 'none',
  banner: { js: '/*! CodeMirror, Lezer and others, MIT licensed: see editor.licenses.txt */' },
  alias: { 'style-mod': here('src/style-module.js') },
  logLevel: 'warning',
});

const packages = new Set(
  Object.keys(metafile.inputs).flatMap((input) => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []),
);
const licence = async (name) => `${name}\n\n${await readFile(here(`node_modules/${name}/LICENSE`), 'utf8')}`;
const licences = await Promise.all([...packages].sort().map(licence));
await writeFile(here('dist/editor.licenses.txt'), licences.join("\n----\n\n"));

if (process.argv.includes('--stats')) {
  const bytes = await readFile(outfile);
  const kb = (buffer) => `${(buffer.length / 1024).toFixed(1)} KB`;
  console.log(`editor.js: ${kb(bytes)}, gzip ${kb(gzipSync(bytes))}, brotli ${kb(brotliCompressSync(bytes))}`);
}
