// Trunk's post_build hook: what trunk can't do with the page.
// - The inline script that starts the app moves into a file of its own, so that the page's
//   Content-Security-Policy can do without 'unsafe-inline' on any static host. What follows the
//   first picture is asked for there, too (ahead.js).
// - The program of a release build is cut in two (split.mjs).
// - The lazily loaded modules get their content's hash into their names, as every other file has it,
//   and the page tells the names.
// - A service worker keeps all of it for use without a network (offline.mjs).
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameWorker, writeWorker } from './offline.mjs';
import { split } from './split.mjs';

const INLINE = /<script(?<attributes>(?:\s[^>]*)?)>(?<code>[\s\S]*?)<\/script>/g;
const MODULES = ['assets/editor.js', 'assets/code.js', 'assets/words.js', 'assets/disk.js'];

const AHEAD = readFileSync(new URL('ahead.js', import.meta.url), 'utf8');

const folder = process.env.TRUNK_STAGING_DIR;
const page = join(folder, 'index.html');
writeFileSync(page, nameWorker(MODULES.reduce(hashModule, cutProgram(moveScripts(readFileSync(page, 'utf8'))))));
writeWorker(folder);

/** The loader of the later part is asked for at once: the program waits for it. */
function cutProgram(html) {
  if (process.env.TRUNK_PROFILE !== 'release') return html;
  return html.replace('</head>', `<link rel="modulepreload" href="./${split(folder)}"></head>`);
}

function moveScripts(html) {
  return html.replace(INLINE, (whole, ...rest) => {
    const { attributes, code } = rest.at(-1);
    if (/\ssrc=/.test(attributes) || code.trim() === '') return whole;
    const script = `${code.trim()}\n${AHEAD}`;
    const name = `boot-${hash(script)}.js`;
    writeFileSync(join(folder, name), script);
    return `<script${attributes.replace(/\snonce="[^"]*"/, '')} src="./${name}"></script>`;
  });
}

function hashModule(html, path) {
  const built = join(folder, path);
  if (!existsSync(built)) throw new Error(`${path} is not there: npm run build in web/ first`);
  const name = path.replace('.js', `-${hash(readFileSync(built))}.js`);
  renameSync(built, join(folder, name));
  return html.replace(`content="${path}"`, `content="${name}"`).replace(`src="./${path}"`, `src="./${name}"`);
}

function hash(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
