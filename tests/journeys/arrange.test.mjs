// Arranging: copies, moves across columns, containers around several, and one change for all.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const text = (words) => ({ type: 'TextBlock', text: words });
const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    text('One'),
    text('Two'),
    { type: 'ColumnSet', columns: [{ type: 'Column', items: [text('Left')] }, { type: 'Column', items: [text('Right')] }] },
    text('Three'),
  ],
};
const start = JSON.stringify(CARD);

async function on(page) {
  const designer = await Designer.on(page);
  await designer.writeJson(start);
  await designer.canvas.getByText('Three').waitFor();
  return designer;
}

const row = (designer, words) => designer.outline.getByRole('treeitem', { name: words });
const told = (page, words) => page.locator('#live').getByText(words).waitFor({ state: 'attached' });
const body = async (designer) => JSON.parse(await designer.cardText()).body;
const words = (elements) => elements.map((element) => element.text ?? element.type);

journey('elements are copied, moved across columns and put into a container, each told and each one step', async ({ page }) => {
  const designer = await on(page);
  await designer.choose(/One/);
  await designer.outline.press('ControlOrMeta+d');
  await told(page, /^Copy of Text/);
  assert.deepEqual(words(await body(designer)), ['One', 'One', 'Two', 'ColumnSet', 'Three']);

  await designer.choose(/Left/);
  await designer.outline.press('Alt+ArrowRight');
  await told(page, /^Text 2 moved at the end of Column 2/);
  await designer.outline.press('Alt+ArrowUp');
  await told(page, /^Text 1 moved before Text 2 in Column 2/);
  const columns = (await body(designer))[3].columns;
  assert.deepEqual(columns.map((column) => words(column.items)), [[], ['Left', 'Right']]);
  await designer.outline.press('Alt+ArrowUp');
  await designer.news.filter({ hasText: 'it is the first in its list' }).waitFor();

  await row(designer, /Two/).click();
  await row(designer, /Three/).click({ modifiers: ['ControlOrMeta'] });
  await designer.outline.press('ControlOrMeta+g');
  const wrapped = await body(designer);
  assert.deepEqual(words(wrapped), ['One', 'One', 'Container', 'ColumnSet']);
  assert.deepEqual(words(wrapped[2].items), ['Two', 'Three']);

  for (let step = 0; step < 4; step += 1) await designer.outline.press('ControlOrMeta+z');
  await told(page, /^Undone: Duplicate/);
  assert.equal(await designer.cardText(), start);
});

journey('several elements are chosen by mouse and keys, and one change is for all', async ({ page }) => {
  const designer = await on(page);
  await row(designer, /One/).click();
  await row(designer, /Two/).click({ modifiers: ['Shift'] });
  await page.locator('#preview').getByText('Three').click({ modifiers: ['ControlOrMeta'] });
  assert.equal(await designer.outline.locator('[aria-selected=true]').count(), 3);
  assert.equal(await designer.outline.getAttribute('aria-multiselectable'), 'true');
  assert.equal(await designer.canvas.locator('[data-ring=also]').count(), 2, 'each has a ring');
  await byRole(designer.inspector, 'heading', '3 elements').waitFor();
  await assertAccessible(page);

  const size = designer.inspector.getByRole('combobox', { name: 'Size' });
  await size.selectOption({ label: 'Large' });
  assert.deepEqual((await body(designer)).map((element) => element.size), ['large', 'large', undefined, 'large']);
  const field = designer.field('Text');
  assert.equal(await field.getAttribute('placeholder'), 'Mixed');
  await field.fill('Same');
  assert.deepEqual(words(await body(designer)), ['Same', 'Same', 'ColumnSet', 'Same']);
  assert.equal(await byRole(designer.inspector, 'heading', '3 elements').count(), 1, 'all stay selected');

  await designer.outline.press('Delete');
  await told(page, '3 elements removed');
  assert.deepEqual(words(await body(designer)), ['ColumnSet']);
  for (let step = 0; step < 3; step += 1) await designer.outline.press('ControlOrMeta+z');
  assert.equal(await designer.cardText(), start);

  await row(designer, /Two/).click();
  await designer.outline.press('ControlOrMeta+a');
  assert.equal(await designer.outline.locator('[aria-selected=true]').count(), 4);
});

journey('the focus stays where the work is', async ({ page }) => {
  const designer = await on(page);
  const at = (selector) => page.waitForFunction((selector) => document.activeElement?.closest(selector), selector);
  await designer.choose(/One/);
  await designer.outline.focus();
  for (const keys of ['Delete', 'ControlOrMeta+z', 'Alt+ArrowDown', 'ControlOrMeta+d', 'ControlOrMeta+Shift+z']) {
    await page.keyboard.press(keys);
    await at('#outline');
  }
  await designer.writeJson(JSON.stringify({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'FactSet', facts: [{ title: 'a', value: '1' }, { title: 'b', value: '2' }] }] }));
  await designer.choose(/Facts/);
  const remove = byRole(designer.inspector, 'button', 'Remove fact 1');
  await remove.focus();
  await page.keyboard.press('Enter');
  await designer.inspector.getByRole('button', { name: 'Remove fact 2' }).waitFor({ state: 'detached' });
  await at('[data-pane=properties]');
  await byRole(designer.inspector, 'button', 'Remove fact 1').focus();
  await page.keyboard.press('Enter');
  await remove.waitFor({ state: 'detached' });
  await at('[data-pane=properties]');
  await page.keyboard.press('ControlOrMeta+z');
  await remove.waitFor();
  await at('[data-pane=properties]');
});
