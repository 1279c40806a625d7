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
/** Strings together in one text, Adaptive Cards on one page, and cards in one message: Teams stops after ten. */
const TOGETHER = 60;
const ON_A_PAGE = 100;
const IN_A_MESSAGE = 10;
/** What stands for a string in a card that is made once for all strings. */
const MARK = 'MARK';

const strings = await hostileStrings();
const skip = strings.length === 0 && 'the corpus is not there: set CARDWRIGHT_CORPUS to its folder';

test('hostile strings stay what they are in every property of every kind', { skip, timeout: 300_000 }, async () => {
  const schema = JSON.parse(await run(['schema', '--kind', 'message']));
  const context = await newContext();
  const trouble = await guarded(context);
  const page = await context.newPage();
  let elements = 0;
  for await (const html of drawn(messages(schema))) elements += await check(page, html, trouble);
  console.log(`${strings.length} strings, ${elements} elements looked at`);
  assert.ok(elements > 100 * strings.length, `only ${elements} elements were drawn`);
});

/** Lists of messages, each for one page: many strings together in every text, and each alone in every address. */
function* messages(schema) {
  for (const [contentType, kind] of attachmentKinds(schema)) {
    const wrap = (card) => ({ type: 'message', attachments: [{ contentType, content: withVersion(card) }] });
    for (const some of chunks(strings, TOGETHER * 10)) {
      yield chunks(some, TOGETHER).map((few) => wrap(new Filler(schema, 1, everywhere(few.join('\n\n')), kind).card()));
    }
    for (const card of addressCards(schema, kind)) {
      for (const some of chunks(strings, ON_A_PAGE)) yield adaptive(card) ? [wrap(unfolded(some.map(card)))] : inMessages(contentType, some.map(card));
    }
  }
}

/** Makers of a card with a string in its addresses: written as strings, and where they can be, as objects. */
function addressCards(schema, kind) {
  const made = [0, 1].map((round) => JSON.stringify(new Filler(schema, round, inAddresses(MARK, round === 1), kind).card() ?? null));
  const wanted = made.filter((text) => text.includes(MARK));
  return wanted.map((text) => (string) => JSON.parse(text.replaceAll(MARK, () => JSON.stringify(string).slice(1, -1))));
}

const adaptive = (card) => card('').type === 'AdaptiveCard';
const withVersion = (card) => (card.type === 'AdaptiveCard' ? { version: '1.5', ...card } : card);
/** A card whose actions unfold these: what is in each is drawn, its own ground too. */
const unfolded = (cards) => ({ type: 'AdaptiveCard', actions: cards.map((card) => ({ type: 'Action.ShowCard', title: 'x', card })) });

function inMessages(contentType, cards) {
  const message = (some) => ({ type: 'message', attachments: some.map((content) => ({ contentType, content })) });
  return chunks(cards, IN_A_MESSAGE).map(message);
}

/** Each list of messages as one page; the next is made while one is looked at. */
async function* drawn(lists) {
  let next;
  for (const messages of lists) {
    const made = pageOf(messages);
    // Whoever awaits it sees its failure; until then it is no unhandled one.
    made.catch(() => {});
    if (next) yield await next;
    next = made;
  }
  if (next) yield await next;
}

async function pageOf(messages) {
  const draw = (message) => run(['render', '-', '--unfold', '--markdown', 'full'], JSON.stringify(message));
  const [first, ...rest] = await Promise.all(messages.map(draw));
  const main = (html) => html.slice(html.indexOf('<main'), html.indexOf('</body>'));
  return first.replace('</body>', () => `${rest.map(main).join('')}</body>`);
}

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

/** Pictures run nothing and there are a hundred thousand of them: they are not asked for. */
const NO_PICTURES = { 'content-security-policy': "img-src 'none'; media-src 'none'" };

/** Shows a page without its own content policy, which would hide what its markup does. */
async function check(page, html, trouble) {
  // Nothing needs a place on the screen: markup that got in would run, and be found, without one.
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '<style>main { display: none }</style>');
  assert.notEqual(bare, html, 'the page has a content policy');
  await page.route(SITE, (route) => route.fulfill({ headers: NO_PICTURES, contentType: 'text/html; charset=utf-8', body: bare }));
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
