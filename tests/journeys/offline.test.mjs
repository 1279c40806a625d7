// After the first load the designer needs no network, in whatever folder of a host it lies, and a new
// version never mixes with the old one.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { saved } from './lib/kept.mjs';
import { serveFolder } from './lib/static.mjs';

const WORKS = { context: { serviceWorkers: 'allow' } };

/** Waits until everything that is needed is kept. */
async function installed(page) {
  const named = await page.locator('meta[name="cardwright-offline"]').count();
  assert.equal(named, 1, 'a release page, or one built with CARDWRIGHT_OFFLINE=1');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', done));
  });
}

async function retitle(designer, title) {
  await designer.outline.getByRole('treeitem', { name: /Text/ }).first().click();
  await designer.field('Text').fill(title);
  await designer.canvas.getByText(title).waitFor();
}

journey('the designer opens, edits, checks and tries a card without a network', async ({ context, open, watch }) => {
  watch.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/);
  const foreign = [];
  const host = await serveFolder();
  context.on('request', (request) => {
    const address = request.url();
    if (/^https?:/.test(address) && !address.startsWith('http://127.0.0.1:')) foreign.push(address);
  });
  const page = await open(host.app);
  const designer = await Designer.on(page);
  await retitle(designer, 'Written with a network');
  await installed(page);
  await saved(page);
  await host.stop();
  await context.setOffline(true);

  await page.reload();
  const again = await Designer.on(page);
  await again.canvas.getByText('Written with a network').waitFor();
  await retitle(again, 'Written without one');
  await page.getByRole('tab', { name: /Problems/ }).click();
  await page.getByRole('tab', { name: /^JSON/ }).click();
  const send = await again.openSend('Sandbox · Workflows');
  await byRole(send, 'button', 'Send now').click();
  await byRole(send, 'button', 'Open the sandbox channel').click();
  await page.getByRole('log', { name: 'Messages' }).getByText('Written without one').waitFor();
  await page.goBack();
  await saved(page);
  await page.reload();
  await (await Designer.on(page)).canvas.getByText('Written without one').waitFor();
  assert.deepEqual(foreign, [], 'no request to anybody else');
}, WORKS);

journey('a new version waits for the next start, is told, and is used whole', async ({ open, watch }) => {
  watch.allow(/\/version\)/); // a static host has no relay to ask
  let newer = false;
  const digest = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  const next = (html) => html.toString().replace('</head>', '<meta name="newer"></head>');
  let html;
  const host = await serveFolder('/', (name, bytes) => {
    if (newer && name === 'index.html') return next(bytes);
    if (!newer || name !== 'sw.js') return bytes;
    return bytes.toString().replace(/\["","[^"]+"\]/, `["","${digest(next(html))}"]`).replace("VERSION = '", "VERSION = 'newer ");
  });
  html = await (await fetch(host.app)).text();
  const isNewer = async (page) => (await page.locator('meta[name="newer"]').count()) === 1;
  const first = await open(host.app);
  await Designer.on(first);
  await installed(first);
  newer = true;
  await first.reload();
  const designer = await Designer.on(first);
  await first.getByText('A new version of Cardwright is ready').waitFor();
  assert.equal(await isNewer(first), false, 'the open page stays what it is');
  await retitle(designer, 'Still at work');
  await saved(first);
  // It takes over as soon as no page of the older version is left.
  await first.close();
  let second = await open(host.app);
  // The browser may take a moment to let the older one go.
  for (let tries = 0; tries < 8 && !(await isNewer(second)); tries++) {
    await second.close();
    second = await open(host.app);
  }
  await (await Designer.on(second)).canvas.getByText('Still at work').waitFor();
  assert.equal(await isNewer(second), true);
  assert.equal(await second.evaluate(async () => (await caches.keys()).length), 1, 'the older version is gone');
  await host.stop();
}, WORKS);

journey('a site that is only half updated leaves nothing of the newer build in the cache', async ({ open, watch }) => {
  watch.allow(/\/version\)|integrity|Failed to load resource/);
  const lazy = 'assets/icons/0.json';
  const host = await serveFolder('/', (name, bytes) => (name === lazy ? `${bytes} ` : bytes));
  const page = await open(host.app);
  await Designer.on(page);
  await installed(page);
  await page.reload();
  await Designer.on(page);
  const own = await (await fetch(host.app + lazy)).text();
  const seen = await page.evaluate(async (path) => {
    const texts = [];
    for (let times = 0; times < 3; times++) texts.push(await (await fetch(path)).text());
    return { texts, kept: Boolean(await caches.match(new URL(path, document.baseURI).href)) };
  }, lazy);
  assert.deepEqual(seen, { texts: [own, own, own], kept: false });
  await host.stop();
}, WORKS);
