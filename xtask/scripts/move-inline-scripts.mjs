// Trunk's post_build hook: moves the inline script that starts the app into a file of its own, so
// that the page's Content-Security-Policy can do without 'unsafe-inline' on any static host; and
// gives the lazily loaded editor an address that changes with its content.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INLINE = /<script(?<attributes>(?:\s(?!src=)[^>]*)?)>(?<code>[\s\S]*?)<\/script>/g;

const EDITOR = /(<meta name="?cardwright-editor"? content="?)([^">?]+)/;

const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);

const folder = process.env.TRUNK_STAGING_DIR;
const page = join(folder, 'index.html');
const html = readFileSync(page, 'utf8');

const moved = html.replace(INLINE, (whole, _attributes, _code, _at, _all, { attributes, code }) => {
  if (/\ssrc=/.test(attributes) || code.trim() === '') return whole;
  const name = `boot-${hashOf(code)}.js`;
  writeFileSync(join(folder, name), `${code.trim()}\n`);
  return `<script${attributes.replace(/\snonce="[^"]*"/, '')} src="./${name}"></script>`;
});
const named = moved.replace(EDITOR, (_, before, path) => {
  const hash = hashOf(readFileSync(join(folder, path)));
  return `${before}${path}?v=${hash}`;
});
writeFileSync(page, named);
