// Where a new element comes: after the selection, inside it, in the gap that the mouse points at, or where
// a drag goes once the canvas has scrolled there.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { pointIn, promise } from './lib/drag.mjs';
import { byRole, journey } from './lib/journey.mjs';

const text = (words) => ({ type: 'TextBlock', text: words });
const card = (...body) => JSON.stringify({ type: 'AdaptiveCard', version: '1.4', body });
const tile = (page, kind) => page.locator(`[data-kind="${kind}"]`);
const drawn = (page, words) => page.locator('#preview').getByText(words, { exact: true });

async function onCard(page, text) {
  const designer = await Designer.on(page);
  await designer.writeJson(text);
  await page.locator('#preview article').waitFor();
  return designer;
}

const body = async (designer) => JSON.parse(await designer.cardText()).body;

journey('a click on the palette adds after the selection, with Shift inside it, without one at the end', async ({ page, watch }) => {
  watch.allow(/example\.org/);
  const box = { type: 'Container', items: [text('Inside')] };
  const designer = await onCard(page, card(text('One'), box, text('Two')));
  await tile(page, 'Image').click();
  assert.deepEqual((await body(designer)).map(({ type }) => type), ['TextBlock', 'Container', 'TextBlock', 'Image']);
  await byRole(page, 'button', 'Undo').click();
  await designer.choose('Container');
  await tile(page, 'FactSet').click();
  assert.deepEqual((await body(designer)).map(({ type }) => type), ['TextBlock', 'Container', 'FactSet', 'TextBlock']);
  await byRole(page, 'button', 'Undo').click();
  await designer.choose('Container');
  await tile(page, 'FactSet').click({ modifiers: ['Shift'] });
  const [, within] = await body(designer);
  assert.deepEqual(within.items.map(({ type }) => type), ['TextBlock', 'FactSet']);
});

journey('the “+” comes to the gap that the mouse points at, and adds there', async ({ page }) => {
  const designer = await onCard(page, card(text('One'), text('Two')));
  const two = await drawn(page, 'Two').boundingBox();
  await page.mouse.move(two.x + 60, two.y + 1, { steps: 4 });
  const plus = page.locator('[data-plus]');
  await plus.waitFor();
  const at = await plus.boundingBox();
  assert.ok(Math.abs(at.y + at.height / 2 - two.y) < 8, 'it stands at the gap');
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2, { steps: 4 });
  await plus.click();
  const search = byRole(page, 'combobox', 'Find an element');
  await search.fill('facts');
  await search.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'canvas');
  assert.deepEqual((await body(designer)).map(({ type }) => type), ['TextBlock', 'FactSet', 'TextBlock']);
});

journey('near an edge of the canvas a drag scrolls, there and back', async ({ page }) => {
  const lines = Array.from({ length: 40 }, (_, at) => text(`Line ${at + 1}`));
  const designer = await onCard(page, card(...lines));
  const canvas = page.locator('#canvas');
  const scrolled = () => canvas.evaluate((canvas) => canvas.scrollTop);
  const from = await pointIn(drawn(page, 'Line 2'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 3 });
  const { y, height } = await canvas.boundingBox();
  await page.mouse.move(from.x, y + height - 6, { steps: 5 });
  await page.waitForFunction(() => {
    const { scrollTop, clientHeight, scrollHeight } = document.querySelector('#canvas');
    return scrollTop + clientHeight > scrollHeight - 4;
  });
  const down = await scrolled();
  await page.mouse.move(from.x, y + 6, { steps: 5 });
  await page.waitForFunction(() => document.querySelector('#canvas').scrollTop === 0);
  assert.ok(down > 300, 'it had scrolled far');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await promise(page).waitFor({ state: 'detached' });
  assert.deepEqual(await body(designer), lines);
});
