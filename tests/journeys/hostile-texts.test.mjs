// No string in any property of any kind of card runs, or becomes markup, in a real browser.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { newContext } from './lib/browser.mjs';
import { Filler, attachmentKinds, everywhere, hostileStrings, inAddresses } from './lib/hostile.mjs';

const program = process.env.CARDWRIGHT ?? fileURLToPath(new URL('../../target/native/cardwright', import.meta.url));
const SITE = 'https://cards.example.org/';
/** Strings together in one text, and cards on one page. */
const TOGETHER = 60;
const ON_A_PAGE = 200;

const strings = await hostileStrings();
const skip = strings.length === 0 && 'the corpus is not there: set CARDWRIGHT_CORPUS to its folder';

test('hostile strings stay what they are in every property of every kind', { skip, timeout: 300_000 }, async () => {
  const schema = JSON.parse(await run(['schema', '--kind', 'message']));
  const context = await newContext();
  const trouble = await guarded(context);
  const page = await context.newPage();
  let elements = 0;
  for (const cards of pages(schema)) {
    const html = await run(['render', '-', '--unfold', '--markdown', 'full'], JSON.stringify(envelope(cards)));
    elements += await check(page, html, trouble);
  }
  console.log(`${strings.length} strings, ${elements} elements looked at`);
  assert.ok(elements > 20 * strings.length, `only ${elements} elements were drawn`);
});

/** Many strings together in every text, and each alone in every address, whether it is written as a string or an object. */
function* pages(schema) {
  for (const [contentType, kind] of attachmentKinds(schema)) {
    const card = (round, text) => ({ contentType, content: content(new Filler(schema, round, text, kind).card()) });
    for (const some of chunks(strings, TOGETHER)) yield [card(1, everywhere(some.join('\n\n')))];
    for (const round of [0, 1]) {
      const same = JSON.stringify(card(0, inAddresses('x'))) === JSON.stringify(card(1, inAddresses('x')));
      if (round === 1 && same) continue;
      for (const some of chunks(strings, ON_A_PAGE)) yield some.map((string) => card(round, inAddresses(string)));
    }
  }
}

const content = (card) => (card.type === 'AdaptiveCard' ? { version: '1.5', ...card } : card);
const envelope = (attachments) => ({ type: 'message', attachments });

/** Serves one page at SITE and nothing else; whatever runs or is asked for ends in the list it gives. */
async function guarded(context) {
  const trouble = [];
  await context.exposeFunction('__ran', (what) => trouble.push(`ran ${what}`));
  await context.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) globalThis[name] = () => globalThis.__ran(name);
  });
  context.on('page', (page) => {
    page.on('dialog', (dialog) => trouble.push(`dialog ${dialog.message()}`));
    page.on('pageerror', (error) => trouble.push(`uncaught ${error}`));
    page.on('framenavigated', (frame) => frame.url().startsWith(SITE) || trouble.push(`went to ${frame.url()}`));
  });
  await context.route('**', (route) => {
    const pictures = ['image', 'media'].includes(route.request().resourceType());
    if (!pictures) trouble.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  return trouble;
}

/** Shows a page without its own content policy, which would hide what its markup does. */
async function check(page, html, trouble) {
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  assert.notEqual(bare, html, 'the page has a content policy');
  await page.route(SITE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: bare }));
  await page.goto(SITE, { waitUntil: 'domcontentloaded' });
  const { count, found } = await page.evaluate(inspect);
  await page.unroute(SITE);
  assert.deepEqual([...found, ...trouble], [], 'nothing ran and nothing became markup');
  return count;
}

/** In the page: what must not be in it. */
function inspect() {
  const FORBIDDEN = new Set(['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FORM', 'LINK', 'MATH', 'FRAME', 'APPLET']);
  const RUNS = /^[\s\u0000-\u001f]*(javascript|vbscript|data:text\/html|data:[^,]*(xml|html))/i;
  const PICTURE = /^data:image\/svg\+xml/i;
  const found = [];
  const all = document.querySelectorAll('*');
  for (const element of all) {
    if (FORBIDDEN.has(element.tagName.toUpperCase())) found.push(`<${element.tagName}> ${element.textContent.slice(0, 200)}`);
    for (const { name, value } of element.attributes) {
      const runs = ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'xlink:href'].includes(name)
        && RUNS.test(value.replace(/[\t\n\r]/g, '')) && !(element.tagName === 'IMG' && PICTURE.test(value));
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc' || runs) found.push(`${name}=${value.slice(0, 200)}`);
    }
  }
  return { count: all.length, found: found.slice(0, 5) };
}

const chunks = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

async function run(args, input = '') {
  const running = promisify(execFile)(program, args, { maxBuffer: 1 << 30 });
  running.child.stdin.end(input);
  return (await running).stdout;
}
