// A tab that dies loses nothing older than a quarter of a second, and a browser without room says so.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { saved } from './lib/kept.mjs';

const AUTOSAVE_MS = 250;

/** Kills the tab's process, without a word to the page. */
async function kill(page) {
  const debug = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  debug.send('Page.crash').catch(() => {});
  await crashed;
}

/** Since when the work counts as kept, as the page itself says it. */

journey('a killed tab loses neither the edit nor the broken draft', async ({ page, server, watch, open }) => {
  watch.allow(/the page crashed/);
  const designer = await Designer.onMessageCard(page);
  await designer.choose(/MessageCard/);
  await designer.field('Title').fill('Edited, then killed');
  await designer.canvas.getByText('Edited, then killed').waitFor();
  const draft = '{ "half": "a thought", \n  "and';
  await designer.writeJson(draft);
  const typed = await page.evaluate(() => performance.now());
  await saved(page);
  const took = (await page.evaluate(() => performance.now())) - typed;
  await kill(page);

  const again = await Designer.on(await open(server.app));
  await again.canvas.getByText('Edited, then killed').waitFor();
  await again.page.getByRole('alert').getByText(/2:/).waitFor();
  assert.equal(await again.cardText(), draft, 'what stands in the JSON pane is what was typed');
  await byRole(again.page, 'button', 'Discard draft').click();
  assert.equal(JSON.parse(await again.cardText()).title, 'Edited, then killed');
  assert.ok(took < 10 * AUTOSAVE_MS, `kept after ${took} ms on a busy machine`);
});

journey('every keystroke is kept within a quarter of a second', async ({ page }) => {
  const designer = await Designer.onMessageCard(page);
  await designer.choose(/MessageCard/);
  await designer.field('Title').fill('x');
  await saved(page);
  // From the transaction to the end of the write, as the page's own clock has it.
  const times = await page.evaluate(async (count) => {
    const status = document.querySelector('#kept');
    const field = [...document.querySelectorAll('aside input, aside textarea')].find((own) => own.value === 'x');
    const until = (mark) =>
      new Promise((done) => {
        const look = () => status.dataset.kept === mark && (observer.disconnect(), done(performance.now()));
        const observer = new MutationObserver(look);
        observer.observe(status, { attributes: true });
        look();
      });
    const took = [];
    for (let at = 0; at < count; at++) {
      field.value = `x${at}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const begun = await until('busy');
      took.push((await until('good')) - begun);
    }
    return took;
  }, 20);
  const sorted = times.toSorted((one, other) => one - other);
  assert.ok(sorted[10] < AUTOSAVE_MS, `half of the writes took more than ${sorted[10]} ms`);
});

journey('a browser that keeps nothing says so, offers the file, and tries again', async ({ context, server, watch, open }) => {
  watch.allow(/IndexedDB|storage/i);
  await context.addInitScript(() => {
    const real = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args) {
      if (globalThis.refuseStorage !== false) throw new DOMException('refused', 'SecurityError');
      return real.apply(this, args);
    };
  });
  const page = await open(server.app);
  const designer = await Designer.on(page);
  await page.getByText('Not saved: the browser keeps nothing for this site').waitFor();
  await designer.fromMenu('New', /^New MessageCard/);
  await designer.choose(/MessageCard/);
  await designer.field('Title').fill('Still on the screen');
  await designer.canvas.getByText('Still on the screen').waitFor();
  const download = page.waitForEvent('download');
  await byRole(page, 'button', 'Download').click();
  assert.match((await download).suggestedFilename(), /\.json$/);
  await page.evaluate(() => (globalThis.refuseStorage = false));
  await saved(page);
});

journey('a full storage is told, and nothing is lost from the screen', async ({ page }) => {
  const designer = await Designer.on(page);
  await page.evaluate(() => {
    const real = IDBObjectStore.prototype.put;
    globalThis.full = true;
    IDBObjectStore.prototype.put = function (...args) {
      if (globalThis.full) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, args);
    };
  });
  await designer.fromMenu('New', /^New MessageCard/);
  await designer.choose(/MessageCard/);
  await designer.field('Title').fill('No room for this');
  await page.getByText("Not saved: the browser’s storage is full").waitFor();
  await designer.canvas.getByText('No room for this').waitFor();
  await page.evaluate(() => (globalThis.full = false));
  await saved(page);
  await page.reload();
  const again = await Designer.on(page);
  await again.canvas.getByText('No room for this').waitFor();
});

journey('what an earlier version kept is carried over once', async ({ context, server, open }) => {
  const text = '{ "@type": "MessageCard", "summary": "s", "title": "From before" }';
  await context.addInitScript((text) => {
    if (location.protocol === 'about:') return;
    if (!localStorage.seen) localStorage.setItem('cardwright.card', text);
    localStorage.seen = 'yes';
  }, text);
  const page = await open(server.app);
  const designer = await Designer.on(page);
  await designer.canvas.getByText('From before').waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem('cardwright.card')), null);
  await page.reload();
  const again = await Designer.on(page);
  assert.equal(await again.cardText(), text);
});
