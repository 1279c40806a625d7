// Writes name.br and name.gz beside every file of a folder that shrinks, as a static host or
// `cardwright serve` can send them: compressed once, as small as the formats allow.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.txt', '.webmanifest']);
const SMALLEST = 256; // below that, the header of an answer weighs more than the saving

const folder = process.argv[2];
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const isText = TEXT.has(extname(entry.name));
  if (!entry.isFile() || !(isText || entry.name.endsWith('.wasm'))) continue;
  const file = join(entry.parentPath ?? entry.path, entry.name);
  const plain = readFileSync(file);
  if (plain.length < SMALLEST) continue;
  keep(`${file}.br`, brotli(plain, isText), plain);
  keep(`${file}.gz`, gzipSync(plain, { level: 9 }), plain);
}

function brotli(bytes, isText) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: isText ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
    },
  });
}

function keep(file, compressed, plain) {
  if (compressed.length < plain.length) writeFileSync(file, compressed);
}
