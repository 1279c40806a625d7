// Cards are never overwritten by others: the library has them all, by name and tag.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { saved } from './lib/kept.mjs';
import { assertAccessible } from './lib/accessibility.mjs';

const card = (title) => JSON.stringify({ '@type': 'MessageCard', summary: 's', title });

class Library {
  constructor(page) {
    this.page = page;
    this.list = byRole(page, 'list', 'Cards in the library');
  }

  static async open(page) {
    await page.getByRole('tab', { name: 'Library' }).click();
    const library = new Library(page);
    await library.list.waitFor();
    return library;
  }

  row(title) {
    return this.list.getByRole('listitem').filter({ hasText: title });
  }

  async openCard(title) {
    await this.row(title).locator('button.open').click();
  }
}

async function three(page) {
  const designer = await Designer.on(page);
  for (const title of ['First card', 'Second card', 'Third card']) {
    await designer.paste(designer.canvas, card(title));
    await designer.canvas.getByText(title).waitFor();
    await saved(page);
  }
  return designer;
}

journey('pasted cards stay beside each other, and each opens as it was left', async ({ page }) => {
  const designer = await three(page);
  const library = await Library.open(page);
  for (const title of ['First card', 'Second card', 'Third card']) await library.row(title).waitFor();
  await assertAccessible(page);
  await library.openCard('First card');
  await designer.canvas.getByText('First card').waitFor();
  assert.equal(await designer.cardText(), card('First card'));
  await designer.choose(/MessageCard/).catch(() => {});
  await library.openCard('Second card');
  await designer.canvas.getByText('Second card').waitFor();
  await byRole(page, 'button', 'Undo').click();
  await designer.canvas.getByText('First card').waitFor();
  await page.reload();
  await (await Designer.on(page)).canvas.getByText('First card').waitFor();
});

journey('a card is named, tagged, found, duplicated, deleted and taken back', async ({ page }) => {
  await three(page);
  const library = await Library.open(page);
  await byRole(library.row('Second card'), 'button', 'Name and tags of “Second card”').click();
  const dialog = byRole(page, 'dialog', 'Name and tags');
  await dialog.getByLabel('Name', { exact: true }).fill('Nightly alert');
  await dialog.getByLabel(/Tags/).fill('alert, on-call');
  await assertAccessible(page);
  await byRole(dialog, 'button', 'Save').click();
  await library.row('Nightly alert').getByText('on-call').waitFor();
  await page.getByLabel('Find a card').fill('ON-CALL');
  await library.row('Third card').waitFor({ state: 'detached' });
  await byRole(library.row('Nightly alert'), 'button', 'Duplicate “Nightly alert”').click();
  await library.row('Nightly alert (copy)').waitFor();
  await byRole(library.row('Nightly alert (copy)'), 'button', 'Delete “Nightly alert (copy)”').click();
  await library.row('Nightly alert (copy)').waitFor({ state: 'detached' });
  await page.getByText('“Nightly alert (copy)” was deleted').waitFor();
  await byRole(page.getByRole('tabpanel', { name: 'Library' }), 'button', 'Undo').click();
  await library.row('Nightly alert (copy)').waitFor();
  await page.reload();
  await Designer.on(page);
  await (await Library.open(page)).row('Nightly alert (copy)').waitFor();
});

journey('everything goes into one file, and comes out of it without overwriting anything', async ({ page, context, server }) => {
  await three(page);
  const library = await Library.open(page);
  const download = page.waitForEvent('download');
  await byRole(page, 'button', 'All cards').click();
  await page.getByRole('menuitem', { name: /Export everything/ }).click();
  const file = await (await download).path();
  const bundle = JSON.parse(await readFile(file, 'utf8'));
  assert.equal(bundle.cardwright, 1);
  assert.equal(bundle.cards.length, 3);
  bundle.cards.push({ name: 'From elsewhere', tags: ['shared'], text: card('From elsewhere') });
  const choose = (content) => page.locator('#open-bundle').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose(JSON.stringify(bundle));
  const dialog = byRole(page, 'dialog', 'Import a bundle…');
  await dialog.getByText('The bundle holds 4 cards. One will be added').waitFor();
  await byRole(dialog, 'button', 'Add to the library').click();
  await library.row('From elsewhere').getByText('shared').waitFor();
  assert.equal(await library.list.getByRole('listitem').count(), 4);
  await choose('{"cardwright": 2, "cards": []}');
  await page.getByText('A newer version of Cardwright made this bundle').waitFor();
  await choose('[1, 2');
  await page.getByText('This file is no bundle of Cardwright').waitFor();
});

/** Carries out an expression about a store of the library, and gives what it finds. */
const inStore = (page, name, work) =>
  page.evaluate(`new Promise((done, fail) => {
    const opening = indexedDB.open('cardwright');
    opening.onsuccess = () => {
      const change = opening.result.transaction('${name}', 'readwrite');
      const store = change.objectStore('${name}');
      const request = ${work};
      change.onabort = () => fail(change.error);
      change.oncomplete = () => {
        opening.result.close();
        done(request.result);
      };
    };
  })`);

async function deleteCard(library, title) {
  await byRole(library.row(title), 'button', `Delete “${title}”`).click();
  await library.row(title).waitFor({ state: 'detached' });
}

journey('deleted cards are restored or go for ever, only once the person is sure', async ({ page }) => {
  await three(page);
  const library = await Library.open(page);
  await deleteCard(library, 'First card');
  await deleteCard(library, 'Second card');
  const bin = page.locator('#bin');
  await bin.getByText('2 deleted cards').click();
  const gone = byRole(bin, 'list', 'Deleted cards').getByRole('listitem');
  assert.equal(await gone.count(), 2);
  await assertAccessible(page);

  await byRole(bin, 'button', 'Delete “First card” for ever').click();
  const dialog = byRole(page, 'dialog', 'Delete for ever');
  await dialog.getByText('“First card” and all its versions will be gone').waitFor();
  await assertAccessible(page);
  await byRole(dialog, 'button', 'Keep').click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await gone.count(), 2);

  await byRole(bin, 'button', 'Restore “Second card”').click();
  await library.row('Second card').waitFor();
  await bin.getByText('One deleted card').waitFor();
  await byRole(bin, 'button', 'Delete all for ever').click();
  await byRole(dialog, 'button', 'Delete for ever').click();
  await bin.waitFor({ state: 'detached' });
  await page.reload();
  await Designer.on(page);
  const again = await Library.open(page);
  await again.row('Second card').waitFor();
  assert.equal(await again.row('First card').count(), 0);
  assert.equal(await page.locator('#bin').count(), 0);
});

journey('what was deleted a month ago goes at the next start, its versions too', async ({ page }) => {
  await three(page);
  const library = await Library.open(page);
  await deleteCard(library, 'First card');
  await deleteCard(library, 'Second card');
  const DAY = 24 * 60 * 60 * 1000;
  const cards = await inStore(page, 'cards', 'store.getAll()');
  const [first, second] = ['First card', 'Second card'].map((title) => cards.find(({ text }) => text.includes(title)));
  for (const [one, days] of [[first, 31], [second, 29]]) {
    const old = JSON.stringify({ ...one, gone: Date.now() - days * DAY });
    await inStore(page, 'cards', `store.put(${old})`);
    await inStore(page, 'versions', `store.add({ card: ${JSON.stringify(one.id)}, at: 1, text: '{}' })`);
  }
  await page.reload();
  await Designer.on(page);
  await Library.open(page);
  await page.locator('#bin').getByText('One deleted card').click();
  const versions = await inStore(page, 'versions', 'store.getAll()');
  assert.deepEqual([first, second].map(({ id }) => versions.some(({ card }) => card === id)), [false, true]);
  await byRole(page, 'button', 'Restore “Second card”').waitFor();
});

journey('pictures are drawn once they are looked at, and a tag names no card', async ({ page }) => {
  const designer = await three(page);
  for (let at = 0; at < 20; at++) {
    const own = { id: `old-${at}`, tags: [], created: 1, changed: 1000 - at, text: card(`Old ${at}`), rev: 1 };
    await inStore(page, 'cards', `store.put(${JSON.stringify(own)})`);
  }
  const library = await Library.open(page);
  await library.row('Old 19').waitFor();
  const drawn = (title) => library.row(title).locator('[data-drawn]').getAttribute('data-drawn');
  await library.row('Third card').locator('[data-drawn="true"]').waitFor();
  assert.equal(await drawn('Old 19'), 'false');
  await library.row('Old 19').scrollIntoViewIfNeeded();
  await library.row('Old 19').locator('[data-drawn="true"]').waitFor();

  await library.row('Third card').scrollIntoViewIfNeeded();
  await byRole(library.row('Third card'), 'button', 'Name and tags of “Third card”').click();
  const dialog = byRole(page, 'dialog', 'Name and tags');
  await dialog.getByLabel(/Tags/).fill('night');
  await byRole(dialog, 'button', 'Save').click();
  await library.row('Third card').getByText('night').waitFor();
  await designer.writeJson(card('Says something else'));
  await library.row('Says something else').getByText('night').waitFor();
});

journey('a bundle brings blocks that are there at once, and what was ignored', async ({ page }) => {
  await Designer.on(page);
  await page.getByRole('tab', { name: 'Library' }).click();
  await byRole(page, 'button', 'All cards').waitFor();
  const block = JSON.stringify({ id: 'one', name: 'From a bundle', items: [{ type: 'TextBlock', text: 'Brought along' }] });
  const cards = [{ name: 'With remarks', text: '{"type":"AdaptiveCard","version":"1.4","body":[{"type":"TextBlock","text":"x"}]}', ignored: '[]', draft: '{ half', opened: 'half' }];
  const bundle = JSON.stringify({ cardwright: 1, cards, blocks: { 'block:one': block } });
  await page.locator('#open-bundle').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(bundle) });
  const dialog = byRole(page, 'dialog', 'Import a bundle…');
  await dialog.getByText('One block is added to your blocks').waitFor();
  await byRole(dialog, 'button', 'Add to the library').click();
  await page.getByText('One card was added').waitFor();
  await page.getByRole('tab', { name: 'Add', exact: true }).click();
  await byRole(byRole(page, 'region', 'Your blocks'), 'button', 'From a bundle').waitFor();
  const [kept] = (await inStore(page, 'cards', 'store.getAll()')).filter(({ name }) => name === 'With remarks');
  assert.deepEqual([kept.ignored, kept.draft, kept.opened], ['[]', '{ half', 'half']);
});
