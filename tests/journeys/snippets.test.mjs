// Blocks of one's own: saved from the card, put into another, kept over a reload, carried as a file.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const CARD = JSON.stringify({
  type: 'AdaptiveCard', version: '1.4',
  body: [
    { type: 'Container', id: 'box', items: [{ type: 'TextBlock', id: 'line', text: 'Kept words', wrap: true }] },
    { type: 'TextBlock', text: 'Other words', wrap: true },
  ],
}, null, 2);

const section = (page) => byRole(page, 'region', 'Your blocks');

async function openBlocks(page) {
  await byRole(section(page), 'button', /^Save and manage/).click();
  return byRole(page, 'dialog', 'Your blocks');
}

async function save(page, name) {
  const dialog = await openBlocks(page);
  await dialog.getByLabel('Name of the new block').fill(name);
  await page.keyboard.press('Enter');
  await dialog.getByLabel(`Name of “${name}”`).waitFor();
  return dialog;
}

journey('a block is saved from the selection, put in with ids of its own, and kept over a reload', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.choose(/^Container/);
  const dialog = await save(page, 'My box');
  await dialog.locator('[inert]').getByText('Kept words').waitFor();
  await assertAccessible(page);
  await byRole(dialog, 'button', 'Close').click();

  await byRole(section(page), 'button', 'My box').click();
  const card = JSON.parse(await designer.cardText());
  assert.deepEqual(card.body.map((one) => one.id ?? one.type), ['box', 'box2', 'TextBlock']);
  assert.equal(card.body[1].items[0].id, 'line2');
  await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), CARD);

  await page.reload();
  const again = await Designer.on(page);
  await again.fromMenu('New', /^New Adaptive Card/);
  await byRole(section(page), 'button', 'My box').click();
  await again.canvas.getByText('Kept words').waitFor();
});

journey('blocks are renamed, exported, deleted and read again, and some are there to begin with', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.choose(/^Container/);
  const dialog = await save(page, 'My box');
  await dialog.getByLabel('Name of “My box”').fill('Better name');
  await page.keyboard.press('Tab');
  await dialog.getByLabel('Name of “Better name”').waitFor();
  const download = page.waitForEvent('download');
  await byRole(dialog, 'button', 'Export').click();
  const file = await (await download).path();
  assert.equal(JSON.parse(await readFile(file, 'utf8')).blocks[0].name, 'Better name');
  await byRole(dialog, 'button', 'Delete the block “Better name”').click();
  await dialog.getByText(/No blocks of your own yet/).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await byRole(dialog, 'button', 'Import…').click();
  await (await chooser).setFiles({ name: 'blocks.json', mimeType: 'application/json', buffer: await readFile(file) });
  await byRole(dialog, 'button', 'Insert “Better name”').click();
  assert.equal(JSON.parse(await designer.cardText()).body.length, 3);
  await byRole(section(page), 'button', 'Header with a badge').click();
  await designer.canvas.getByText('Title of the card').waitFor();
});
