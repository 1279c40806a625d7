// Cards are never overwritten by others: the library has them all, by name and tag.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { assertAccessible } from './lib/accessibility.mjs';

const card = (title) => JSON.stringify({ '@type': 'MessageCard', summary: 's', title });
const saved = (page) => page.locator('#kept[data-kept="good"]').waitFor();

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
