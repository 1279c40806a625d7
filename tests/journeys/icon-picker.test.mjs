// Every Fluent icon by its name: found, seen, chosen, and chosen again.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const CARD = JSON.stringify({
  type: 'AdaptiveCard', version: '1.5',
  body: [{ type: 'Icon', name: 'Calendar' }],
  actions: [{ type: 'Action.OpenUrl', title: 'Go', url: 'https://example.org', iconUrl: 'icon:Open,filled' }],
}, null, 2);

async function openPicker(designer) {
  await byRole(designer.inspector, 'button', 'Choose an icon').click();
  const dialog = byRole(designer.page, 'dialog', 'Choose an icon');
  await dialog.getByText(/^[\d,]+ icons$/).waitFor();
  return dialog;
}

/** A tile whose drawing has come. */
const drawn = (dialog, name) =>
  byRole(dialog, 'button', name).locator('svg:not([data-icon])').filter({ hasNot: dialog.page().locator('.wait') });

journey('an icon is found among thousands, chosen by keys, and kept at hand', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.choose(/^Icon/);
  const dialog = await openPicker(designer);
  assert.ok((await dialog.locator('[data-tile]').count()) < 600, 'not all are drawn at once');
  await byRole(dialog, 'searchbox', /^Find an icon/).fill('alert urgent');
  await drawn(dialog, 'AlertUrgent').waitFor();
  await assertAccessible(page);
  await byRole(dialog, 'searchbox', /^Find an icon/).press('Tab');
  await byRole(dialog, 'button', 'AlertUrgent').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(JSON.parse(await designer.cardText()).body[0].name, 'AlertUrgent');

  await designer.choose(/^Open link/);
  await openPicker(designer);
  await dialog.getByText('Taken lately').waitFor();
  await byRole(dialog, 'button', 'AlertUrgent').first().click();
  assert.equal(JSON.parse(await designer.cardText()).actions[0].iconUrl, 'icon:AlertUrgent,filled', 'the style stays');
  await byRole(page, 'button', 'Undo').click();
  await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), CARD);
});

journey('more icons come at the end of the list, and Escape leaves the card as it was', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.choose(/^Icon/);
  const dialog = await openPicker(designer);
  const tiles = dialog.locator('[data-tile]');
  const first = await tiles.count();
  await tiles.last().scrollIntoViewIfNeeded();
  await tiles.nth(first).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await designer.cardText(), CARD);
});
