// Building a card with the mouse: out of the palette, within the canvas, into columns, in the outline.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { carry, drag, promise } from './lib/drag.mjs';
import { journey } from './lib/journey.mjs';

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
  ];
  assert.deepEqual(built, {
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      {
        type: 'ColumnSet',
        columns: [
          { type: 'Column', items: [{ type: 'FactSet', facts }, text1] },
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
