// A page that goes away before the browser has answered loses nothing.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { retitle, saved, titles } from './lib/kept.mjs';

const CARD = '{"@type":"MessageCard","summary":"s","title":"Kept already"}';

/** From now on this page's writes of cards are never answered, as those of a page that is gone. */
const dumb = (page) =>
  page.evaluate(() => {
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (names, mode, ...rest) {
      if (mode !== 'readwrite' || names !== 'cards') return real.call(this, names, mode, ...rest);
      return { objectStore: () => ({ get: () => ({}), put: () => ({}) }), addEventListener() {}, commit() {} };
    };
  });

const lastWords = (page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('cardwright.last.')).length);

/** A page with a card that is kept, whose writes are not answered any more. */
async function onKeptCard(page) {
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.canvas.getByText('Kept already').waitFor();
  await saved(page);
  await dumb(page);
  return designer;
}

journey('an edit that the library never took is there after a reload, draft and all', async ({ page }) => {
  const designer = await onKeptCard(page);
  await retitle(designer, 'Typed and gone');
  await designer.writeJson('{ "half": "a thought');
  await page.getByRole('alert').getByText(/1:/).waitFor();
  await page.reload();
  const again = await Designer.on(page);
  await again.canvas.getByText('Typed and gone').waitFor();
  assert.equal(await again.cardText(), '{ "half": "a thought');
  assert.deepEqual(await titles(page), ['Typed and gone']);
  assert.equal(await lastWords(page), 0, 'what is kept needs no last words');
});

journey('the first edit of a fresh page survives a library that does not even open', async ({ context, server, open }) => {
  await context.addInitScript(() => {
    if (location.protocol === 'about:' || sessionStorage.getItem('answers')) return;
    IDBFactory.prototype.open = () => ({});
  });
  const page = await open(server.app);
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.canvas.getByText('Kept already').waitFor();
  await page.evaluate(() => sessionStorage.setItem('answers', 'yes'));
  await page.reload();
  const again = await Designer.on(page);
  await again.canvas.getByText('Kept already').waitFor();
  assert.equal(await again.cardText(), CARD);
  assert.deepEqual(await titles(page), ['Kept already']);
});

journey('last words about a card that another tab has changed become a copy, once', async ({ page, server, watch, open }) => {
  watch.allow(/favicon/); // of the plain page that holds the words back
  const first = await onKeptCard(page);
  await retitle(first, 'Never kept');
  await page.close();
  const words = await open(server.app.replace(/\/?$/, '/version'));
  const left = await words.evaluate(() => {
    const names = Object.keys(localStorage).filter((name) => name.startsWith('cardwright.last.'));
    return names.map((name) => [name, localStorage.getItem(name)]);
  });
  assert.equal(left.length, 1);
  await words.evaluate(() => localStorage.removeItem(Object.keys(localStorage).find((name) => name.startsWith('cardwright.last.'))));
  const second = await Designer.on(await open(server.app));
  await retitle(second, 'Changed since');
  await saved(second.page);
  await second.page.close();
  for (const round of [1, 2]) {
    await words.evaluate(([[name, text]]) => localStorage.setItem(name, text), left);
    const third = await Designer.on(await open(server.app));
    await third.canvas.getByText(round === 1 ? 'Never kept' : /Never kept|Changed since/).waitFor();
    if (round === 1) await third.page.getByText('your work goes on as a copy').waitFor();
    assert.deepEqual(await titles(third.page), ['Changed since', 'Never kept']);
    await third.page.close();
  }
});

journey('a storage without room for last words stops nothing', async ({ page }) => {
  const designer = await Designer.on(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await designer.writeJson(CARD);
  await designer.canvas.getByText('Kept already').waitFor();
  await saved(page);
  await page.reload();
  await (await Designer.on(page)).canvas.getByText('Kept already').waitFor();
  assert.equal(await byRole(page, 'alert', /./).count(), 0);
});

journey('a reload in the middle of a write loses nothing beside a tab that takes the card then', async ({ page, server, open }) => {
  const first = await Designer.on(page);
  await first.writeJson(CARD);
  await first.canvas.getByText('Kept already').waitFor();
  await saved(page);
  const second = await Designer.on(await open(server.app));
  await second.canvas.getByText('Kept already').waitFor();
  await second.page.getByText('This card is open in another tab').waitFor();
  await dumb(page);
  await retitle(first, 'Typed and gone');
  await page.reload();
  await second.page.getByText('This tab saves the card from now on').waitFor();
  const again = await Designer.on(page);
  await again.canvas.getByText('Typed and gone').waitFor();
  // Either the second tab goes on from those words, or it has read the card before they were in it.
  const seen = (await second.canvas.getByText('Typed and gone').count()) > 0;
  await retitle(second, 'Changed in the second');
  await Promise.all([saved(page), saved(second.page)]);
  assert.deepEqual(await titles(page), seen ? ['Changed in the second'] : ['Changed in the second', 'Typed and gone']);
});
