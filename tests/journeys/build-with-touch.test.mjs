// Building a card with a finger on a phone: a rest lifts, a stroke scrolls.
import assert from 'node:assert/strict';
import { pointIn, promise } from './lib/drag.mjs';
import { Designer, writes } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { Finger } from './lib/touch.mjs';

const PHONE = { context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } };
const EMPTY = { type: 'AdaptiveCard', version: '1.4', body: [] };

const tile = (page, kind) => page.locator(`[data-kind="${kind}"]`);
const drawn = (page, words) => page.locator('#preview').getByText(words, { exact: true });
const pane = (page, name) => byRole(byRole(page, 'navigation', 'Panes'), 'button', name);

async function onCard(page, card) {
  const designer = new Designer(page);
  await page.locator('#preview article').waitFor();
  await designer.paste(designer.canvas, JSON.stringify(card));
  return designer;
}

/** Lifts a tile of the palette: the canvas comes by itself. */
async function add(page, finger, kind, find, words) {
  await pane(page, 'Add').tap();
  await finger.drag(await pointIn(tile(page, kind)), find, words);
}

journey('an alert is built with a finger on a phone', async ({ page }) => {
  const designer = await onCard(page, EMPTY);
  const finger = await Finger.on(page);
  const card = page.locator('#preview article');
  await card.filter({ hasNotText: 'Checkout' }).waitFor();
  await add(page, finger, 'TextBlock', () => pointIn(card), 'in Adaptive Card');
  const text = drawn(page, 'The integration tests did not pass on main.');
  await add(page, finger, 'FactSet', () => pointIn(text, 0.5, 0.9), 'at the end of Adaptive Card');
  await add(page, finger, 'Badge', () => pointIn(text, 0.01), 'in a new column left of Text');
  await add(page, finger, 'Action.OpenUrl', () => pointIn(card), 'in Adaptive Card');
  // Within the canvas.
  const facts = card.locator('.cw-fact');
  await designer.canvas.tap({ position: { x: 190, y: 400 } });
  await byRole(page, 'toolbar', 'Selected element').waitFor({ state: 'detached' });
  await finger.drag(await pointIn(facts.first()), () => pointIn(facts.last(), 0.5, 0.9), 'at the end of Facts');
  // A text is written through the toolbar.
  await text.tap();
  await byRole(page, 'button', 'More').tap();
  await page.getByRole('menuitem', { name: 'Edit the text' }).tap();
  await writes(page);
  await page.keyboard.type('Checkout is down.');
  await page.keyboard.press('Enter');
  await drawn(page, 'Checkout is down.').waitFor();
  // In the outline.
  await pane(page, 'Add').tap();
  const row = (name) => designer.outline.getByRole('treeitem', { name });
  await row('Facts').first().scrollIntoViewIfNeeded();
  await finger.drag(await pointIn(row('Facts').first()), () => pointIn(row('Columns').first(), 0.5, 0.1), 'before Columns');
  await pane(page, 'Design').tap();
  const built = JSON.parse(await designer.cardText());
  const facts1 = [
    { title: 'Branch', value: 'main' },
    { title: 'Stage', value: 'Integration tests' },
  ];
  const badge = { type: 'Badge', text: 'Approved', style: 'Good', icon: 'CheckmarkCircle' };
  assert.deepEqual(built, {
    ...EMPTY,
    body: [
      { type: 'FactSet', facts: facts1 },
      {
        type: 'ColumnSet',
        columns: [
          { type: 'Column', items: [badge] },
          { type: 'Column', items: [{ type: 'TextBlock', text: 'Checkout is down.', wrap: true }] },
        ],
      },
    ],
    actions: [{ type: 'Action.OpenUrl', title: 'View build', url: 'https://example.org/builds/42' }],
  });
}, PHONE);

journey('a stroke scrolls the canvas and changes nothing; another finger takes nothing along', async ({ page }) => {
  const long = { ...EMPTY, body: Array.from({ length: 40 }, (_, at) => ({ type: 'TextBlock', text: `Line ${at}` })) };
  const designer = await onCard(page, long);
  await drawn(page, 'Line 3').waitFor();
  const before = await designer.cardText();
  const finger = await Finger.on(page);
  const from = await pointIn(drawn(page, 'Line 10'));
  await finger.swipe(from, { x: from.x, y: from.y - 200 });
  await page.waitForFunction(() => document.querySelector('#canvas').scrollTop > 50);
  assert.equal(await promise(page).count(), 0);
  assert.equal(await designer.cardText(), before);
}, PHONE);
