// Trunk's post_build hook: moves the inline script that starts the app into a file of its own, so
// that the page's Content-Security-Policy can do without 'unsafe-inline' on any static host.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INLINE = /<script(?<attributes>(?:\s(?!src=)[^>]*)?)>(?<code>[\s\S]*?)<\/script>/g;

const folder = process.env.TRUNK_STAGING_DIR;
const page = join(folder, 'index.html');
const html = readFileSync(page, 'utf8');

const moved = html.replace(INLINE, (whole, _attributes, _code, _at, _all, { attributes, code }) => {
  if (/\ssrc=/.test(attributes) || code.trim() === '') return whole;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const name = `boot-${hash}.js`;
  writeFileSync(join(folder, name), `${code.trim()}\n`);
  return `<script${attributes.replace(/\snonce="[^"]*"/, '')} src="./${name}"></script>`;
});
writeFileSync(page, moved);
