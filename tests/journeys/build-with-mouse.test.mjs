// Building a card with the mouse: out of the palette, within the canvas, into columns, in the outline, by
// what stands around the selection.
import assert from 'node:assert/strict';
import { Designer, writes } from './lib/designer.mjs';
import { carry, drag, promise } from './lib/drag.mjs';
import { byRole, journey } from './lib/journey.mjs';

const EMPTY = '{"type": "AdaptiveCard", "version": "1.4", "body": []}';

async function onCard(page, text) {
  const designer = await Designer.on(page);
  await designer.writeJson(text);
  await page.locator('#preview article').waitFor();
  return designer;
}

const tile = (page, kind) => page.locator(`[data-kind="${kind}"]`);
const drawn = (page, words) => page.locator('#preview').getByText(words, { exact: true });
const row = (designer, name) => designer.outline.getByRole('treeitem', { name });

journey('an alert is built by dragging, and looks as promised', async ({ page, watch }) => {
  watch.allow(/example\.org/);
  const designer = await onCard(page, EMPTY);
  const card = page.locator('#preview article');
  await drag(page, tile(page, 'TextBlock'), card, 'in Adaptive Card');
  const text = drawn(page, 'The integration tests did not pass on main.');
  await drag(page, tile(page, 'FactSet'), text, 'at the end of Adaptive Card', { down: 0.9 });
  await drag(page, tile(page, 'Image'), text, 'in a new column left of Text', { across: 0.01 });
  await drag(page, tile(page, 'Action.OpenUrl'), card, 'in Adaptive Card', { down: 0.1 });
  await drag(page, tile(page, 'Action.Submit'), card.getByRole('link'), 'before Open link', { across: 0.1 });
  // Within the canvas: one fact behind the other.
  await drag(page, card.locator('.cw-fact').first(), card.locator('.cw-fact').last(), 'at the end of Facts', { down: 0.9 });
  // In the outline: the second column goes before the first.
  await drag(page, row(designer, 'Column 2'), row(designer, 'Column 1'), 'before Column 1 in Columns', { down: 0.1 });
  // From the outline into the canvas, and from the palette into the outline.
  await drag(page, row(designer, 'Facts').first(), text, 'before Text in Column 1', { down: 0.1 });
  await drag(page, tile(page, 'TextBlock'), row(designer, 'Column 2'), 'at the end of Column 2', { down: 0.5 });
  // A text is written where it stands, and what belongs to a fact comes from under it.
  await text.first().dblclick();
  await writes(page);
  await page.keyboard.type('Checkout is down.');
  await page.keyboard.press('Enter');
  await drawn(page, 'Checkout is down.').waitFor();
  await row(designer, 'Facts').first().click();
  await byRole(designer.canvas, 'button', 'Add Fact').click();
  await card.locator('.cw-fact').nth(2).waitFor();
  const built = JSON.parse(await designer.cardText());
  const text1 = { type: 'TextBlock', text: 'The integration tests did not pass on main.', wrap: true };
  const image = {
    type: 'Image',
    url: 'https://example.org/build-trend.png',
    altText: 'Build times of the last week',
  };
  const facts = [
    { title: 'Branch', value: 'main' },
    { title: 'Stage', value: 'Integration tests' },
    { title: 'Stage', value: 'Integration tests' },
  ];
  assert.deepEqual(built, {
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      {
        type: 'ColumnSet',
        columns: [
          { type: 'Column', items: [{ type: 'FactSet', facts }, { ...text1, text: 'Checkout is down.' }] },
          { type: 'Column', items: [image, text1] },
        ],
      },
    ],
    actions: [
      { type: 'Action.Submit', title: 'Send', data: { action: 'comment' } },
      { type: 'Action.OpenUrl', title: 'View build', url: 'https://example.org/builds/42' },
    ],
  });
});

journey('a place that does not take it says why, and Escape leaves no trace', async ({ page }) => {
  const text = '{ "type": "AdaptiveCard",  "version": "1.4",\n  "body": [ {"type": "TextBlock", "text": "One"}, {"type": "FactSet", "facts": [{"title": "a", "value": "b"}]}, {"type": "TextBlock", "text": "Two"} ] }';
  const designer = await onCard(page, text);
  await carry(page, drawn(page, 'a'), drawn(page, 'One'), 'A Fact stands only in Facts');
  await page.mouse.up();
  await promise(page).waitFor({ state: 'detached' });
  assert.equal(await designer.cardText(), text);
  await carry(page, drawn(page, 'One'), drawn(page, 'Two'), 'at the end of Adaptive Card', { down: 0.9 });
  await page.keyboard.press('Escape');
  await promise(page).waitFor({ state: 'detached' });
  await page.mouse.up();
  assert.equal(await designer.cardText(), text);
});

journey('what may stand in a gap is found by a few letters, and the toolbar is walked by arrow keys', async ({ page }) => {
  const designer = await onCard(page, '{"type": "AdaptiveCard", "version": "1.4", "body": [{"type": "TextBlock", "text": "One"}]}');
  await drawn(page, 'One').click();
  await byRole(designer.canvas, 'button', 'Add an element').click();
  const search = byRole(page, 'combobox', 'Find an element');
  await search.fill('fact');
  await byRole(page, 'option', 'Facts').waitFor();
  await search.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'canvas');
  await row(designer, 'Facts').waitFor();
  const tools = byRole(page, 'toolbar', 'Selected element');
  await byRole(tools, 'button', 'Move up').focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(() => document.activeElement.ariaLabel === 'More');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Container' }).click();
  await row(designer, 'Container').waitFor();
  await byRole(tools, 'button', 'Delete').focus();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement.id === 'canvas');
  const { body } = JSON.parse(await designer.cardText());
  assert.deepEqual(
    body.map(({ type, items }) => [type, items?.[0].type]),
    [
      ['TextBlock', undefined],
      ['Container', 'FactSet'],
    ],
  );
});
