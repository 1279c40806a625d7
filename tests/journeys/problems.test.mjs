// Problems of the card: found for a target or for all, led to, mended one by one or at once, ignored.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { saved } from './lib/kept.mjs';

const CARD = `{
  "type": "AdaptiveCard",
  "version": "1.4",
  "body": [
    { "type": "TextBlock", "Text": "Disk full on db1", "Wrap": true },
    { "type": "Image", "url": "https://example.org/a.png" },
    { "type": "TextBlock", "text": "Chart", "wrap": true, "colour": "good" }
  ]
}`;

const tabCount = (page) => page.getByRole('tab', { name: /^Problems/ });

journey('problems lead to their element, safe mends are one step, and ignored ones stay ignored over a reload', async ({ page, watch }) => {
  watch.allow(/ERR_NAME_NOT_RESOLVED/); // the card’s picture
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await tabCount(page).filter({ hasText: '5' }).waitFor();
  const panel = await designer.problems();

  // Under the element, with its path; a click selects it.
  await panel.locator('li', { has: page.getByRole('button', { name: '/body/1' }) }).locator('[data-code="missing-alt-text"]').waitFor();
  await panel.locator('[data-code="missing-alt-text"] .go').click();
  await page.locator('footer code', { hasText: '/body/1' }).waitFor();

  // All safe ones at once: both spellings, not the guess.
  await byRole(panel, 'button', 'Fix all 2 safe ones').click();
  await tabCount(page).filter({ hasText: '2' }).waitFor();
  const mended = await designer.cardText();
  assert.match(mended, /"text": "Disk full on db1", "wrap": true/);
  assert.match(mended, /"colour"/, 'a guess is left to people');
  await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), CARD);
  await byRole(page, 'button', 'Redo').click();

  // Ignored: not counted, listed below, nothing written into the card.
  await panel.locator('[data-code="missing-alt-text"]').getByRole('button', { name: 'Ignore for this card' }).click();
  await tabCount(page).filter({ hasText: '1' }).waitFor();
  assert.match(await page.evaluate(() => document.activeElement.id), /^problem-/, 'the focus goes to the next problem');
  assert.equal(await designer.cardText(), mended);
  await saved(page);
  await page.reload();
  const again = await Designer.on(page);
  await tabCount(page).filter({ hasText: '1' }).waitFor();
  const list = await again.problems();
  await list.locator('#ignored summary').click();
  await byRole(list, 'button', 'Count it again').click();
  await list.locator('[data-code="missing-alt-text"]').waitFor();
});

journey('the list is worked with the keyboard, filtered, and looks at every target', async ({ page, watch }) => {
  watch.allow(/ERR_NAME_NOT_RESOLVED/); // the card’s picture
  const designer = await Designer.on(page);
  await designer.writeJson(CARD.replace('"1.4"', '"1.5"'));
  const panel = await designer.problems();
  await panel.locator('#problem-0').focus();
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'problem-1');
  await page.keyboard.press('End');
  const last = await page.evaluate(() => document.activeElement.id);
  await page.keyboard.press('Home');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'problem-0');
  assert.notEqual(last, 'problem-0');

  await panel.locator('#problems-area').selectOption('Accessibility');
  await panel.locator('[data-code="unknown-property"]').first().waitFor({ state: 'detached' });
  await panel.locator('[data-code="missing-alt-text"]').waitFor();
  await panel.locator('#problems-area').selectOption('Size');
  await byRole(panel, 'button', 'Show all').click();

  // For a bot 1.5 is fine; the list can still look at all the others.
  await panel.locator('[data-code="version-too-high"]').waitFor();
  await designer.aim(/^Bot/);
  await panel.locator('[data-code="version-too-high"]').waitFor({ state: 'detached' });
  await panel.locator('#problems-reach').selectOption('any');
  await panel.locator('[data-code="version-too-high"]', { hasText: 'For Workflows webhook' }).waitFor();
  await assertAccessible(page, '#panel-problems');
});

journey('a card without problems says what was looked at', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.writeJson('{"type": "AdaptiveCard", "version": "1.4", "body": [{"type": "TextBlock", "text": "Fine", "wrap": true}]}');
  const panel = await designer.problems();
  await panel.getByText('No problems').waitFor();
  await panel.getByText(/accessibility, hosts and size are looked at/).waitFor();
});
