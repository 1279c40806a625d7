// Every command by name, every key at one glance, and F6 from pane to pane.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const focusedPane = (page) => page.evaluate(() => document.activeElement.closest('[data-pane]')?.dataset.pane);

journey('commands, elements and things to add are found by a few letters and run by Enter', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.fromMenu('New', /^New Adaptive Card/);
  await designer.canvas.press('Home');
  await designer.canvas.press('ControlOrMeta+k');
  const field = byRole(page, 'combobox', 'Find a command');
  const list = byRole(page, 'listbox', 'Commands');
  await field.fill('go fact');
  await list.getByRole('option', { name: /^Go to Facts/ }).first().waitFor();
  await field.press('Enter');
  await field.waitFor({ state: 'detached' });
  assert.match(await designer.outline.getByRole('treeitem', { selected: true }).textContent(), /Facts/);
  assert.equal(await focusedPane(page), 'canvas', 'the focus is where the element is');

  await page.keyboard.press('ControlOrMeta+k');
  await field.fill('mv down');
  await assertAccessible(page);
  const down = list.getByRole('option', { name: /^Move down/ });
  assert.equal(await down.getAttribute('aria-disabled'), 'true');
  assert.match(await down.textContent(), /last in its list/, 'why not is said');
  await field.press('Enter');
  await field.fill('mv up');
  await list.getByText('Alt+↑').waitFor();
  await field.press('Enter');
  assert.equal(JSON.parse(await designer.cardText()).body[1].type, 'FactSet');

  await designer.canvas.press('ControlOrMeta+k');
  await field.fill('add container');
  await field.press('Enter');
  assert.equal(JSON.parse(await designer.cardText()).body[2].type, 'Container');

  await designer.canvas.press('ControlOrMeta+k');
  await field.fill('no such thing at all');
  await page.getByText('Nothing of that name').waitFor();
  await field.press('Escape');
  await field.waitFor({ state: 'detached' });
  assert.equal(await focusedPane(page), 'canvas', 'the focus is back');
});

journey('the sheet tells every key; single letters are only letters while one types', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.canvas.press('?');
  const sheet = byRole(page, 'dialog', 'Keys');
  for (const key of ['Ctrl+K', 'Ctrl+Z', 'Alt+↑', 'F6', 'F2', 'Del']) await sheet.getByText(key, { exact: true }).first().waitFor();
  await assertAccessible(page);
  await page.keyboard.press('Delete');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  assert.match(await designer.cardText(), /Checkout fails/, 'nothing happened behind the sheet');

  await designer.canvas.press('/');
  const search = byRole(page, 'searchbox', 'Find an element');
  await page.waitForFunction(() => document.activeElement.id === 'palette-search');
  await page.keyboard.type('t/?');
  await page.waitForFunction(() => document.querySelector('#palette-search').value === 't/?');
  assert.equal(await sheet.count(), 0);
});

/** Presses a key that leads to another pane, and waits until the focus is there. */
async function toPane(page, key) {
  const before = await focusedPane(page);
  await page.keyboard.press(key);
  await page.waitForFunction((before) => document.activeElement.closest('[data-pane]')?.dataset.pane !== before, before);
  return focusedPane(page);
}

journey('F6 goes from pane to pane and comes back to where it was', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.canvas.focus();
  const panes = [];
  for (let step = 0; step < 6; step += 1) {
    panes.push(await toPane(page, 'F6'));
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(ring, 'none', `the focus is seen in ${panes.at(-1)}`);
  }
  assert.deepEqual(panes, ['below', 'properties', 'status', 'top', 'left', 'canvas']);
  assert.equal(await toPane(page, 'Shift+F6'), 'left');
  await page.keyboard.press('Tab');
  const left = await page.evaluate(() => document.activeElement.outerHTML);
  await toPane(page, 'F6');
  await toPane(page, 'Shift+F6');
  assert.equal(await page.evaluate(() => document.activeElement.outerHTML), left);
});
