// Writes the service worker of a built site, with the exact list of its files. Part of trunk's
// post_build hook, for release builds (and for others with CARDWRIGHT_OFFLINE=1).
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const WORKER = 'sw.js';
/** Fetched when there is time: outlines of icons that a card may name, and words about licences. */
const LAZY = /^assets\/icons\/|\.licenses\.txt$/;

/** Says in the page where the service worker is. */
export function nameWorker(html) {
  if (process.env.TRUNK_PROFILE !== 'release' && !process.env.CARDWRIGHT_OFFLINE) return html;
  return html.replace('</head>', `<meta name="cardwright-offline" content="${WORKER}"></head>`);
}

/** Writes it, once every other file is as it will be served. */
export function writeWorker(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  if (!page.includes('name="cardwright-offline"')) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => [relative(folder, file).split(sep).join('/'), `sha256-${digest(readFileSync(file))}`])
    .filter(([path]) => path !== WORKER)
    // The page is known by its folder, which is how it is opened.
    .map(([path, integrity]) => [path === 'index.html' ? '' : path, integrity])
    .sort();
  const lazy = ([path]) => LAZY.test(path);
  const values = {
    VERSION: digest(JSON.stringify(files)).slice(0, 16),
    NEEDED: JSON.stringify(files.filter((file) => !lazy(file))),
    REST: JSON.stringify(files.filter(lazy)),
  };
  const worker = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8');
  writeFileSync(join(folder, WORKER), worker.replace(/\{(VERSION|NEEDED|REST)\}/g, (_, name) => values[name]));
}

function digest(content) {
  return createHash('sha256').update(content).digest('base64');
}
