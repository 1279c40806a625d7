// Bundles the modules that are loaded lazily into web/dist (built, never committed), with the licences of
// what is in them beside them: the editor of the JSON pane, and the highlighter of program text in cards.
// `--stats` prints the size of the transfer.
import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { licences } from './licences.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const MODULES = {
  editor: 'CodeMirror, Lezer and others, MIT licensed',
  code: 'highlight.js, BSD licensed',
};

for (const [name, contents] of Object.entries(MODULES)) await bundle(name, contents);

async function bundle(name, contents) {
  const outfile = here(`dist/${name}.js`);
  const { metafile } = await build({
    entryPoints: [here(`src/${name}.js`)],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'none',
    banner: { js: `/*! ${contents}: see ${name}.licenses.txt */` },
    alias: { 'style-mod': here('src/style-module.js') },
    logLevel: 'warning',
  });
  await writeFile(here(`dist/${name}.licenses.txt`), await licences(Object.keys(metafile.inputs)));
  if (process.argv.includes('--stats')) {
    const bytes = await readFile(outfile);
    const kb = (buffer) => `${(buffer.length / 1024).toFixed(1)} KB`;
    console.log(`${name}.js: ${kb(bytes)}, gzip ${kb(gzipSync(bytes))}, brotli ${kb(brotliCompressSync(bytes))}`);
  }
}
