// The panes at the edges: made larger with the mouse and with keys, folded to a tab, and kept so.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const border = (page, pane) => byRole(page, 'separator', `Size of “${pane}”`);
const width = (element) => element.evaluate((pane) => Math.round(pane.getBoundingClientRect().width));

/** Waits until a pane is so wide, and its border says so. */
async function isWide(page, designer, pixels) {
  await page.waitForFunction(
    (pixels) => document.querySelector('[data-border="right"]').ariaValueNow === String(pixels),
    pixels,
  );
  assert.equal(await width(designer.inspector), pixels);
}

journey('a border moves with the mouse and with keys, two clicks reset it, and a reload keeps it', async ({ page }) => {
  const designer = await Designer.on(page);
  const own = border(page, 'Properties');
  await isWide(page, designer, 304);
  const { x, y } = await own.boundingBox();
  await page.mouse.move(x + 4, y + 300);
  await page.mouse.down();
  await page.mouse.move(x - 56, y + 300, { steps: 5 });
  await page.mouse.up();
  await isWide(page, designer, 364);
  await own.press('ArrowRight');
  await isWide(page, designer, 348);
  await own.press('Home');
  await isWide(page, designer, Number(await own.getAttribute('aria-valuemin')));
  await own.press('End');
  await isWide(page, designer, Number(await own.getAttribute('aria-valuemax')));
  await own.press('ArrowRight');
  const kept = await width(designer.inspector);
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await Designer.on(page);
  await isWide(page, designer, kept);
  await border(page, 'Properties').dblclick();
  await isWide(page, designer, 304);
  await assertAccessible(page);
});

journey('the pane below grows upwards, and its border goes no further than the window allows', async ({ page }) => {
  await Designer.on(page);
  const own = border(page, 'JSON and findings');
  const before = Number(await own.getAttribute('aria-valuenow'));
  await own.press('ArrowUp');
  await page.waitForFunction((least) => Number(document.querySelector('[data-border="below"]').ariaValueNow) > least, before);
  await own.press('End');
  await page.waitForFunction(() => {
    const { ariaValueNow, ariaValueMax } = document.querySelector('[data-border="below"]');
    return ariaValueNow === ariaValueMax;
  });
  assert.ok((await page.locator('#canvas').boundingBox()).height > 60, 'nothing is left of the canvas');
});

journey('panes fold to a tab at the edge and open again, and the focus stays where one works', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.choose(/Facts/);
  await byRole(page, 'button', 'Fold “Properties” to the edge').press('Enter');
  await byRole(page, 'searchbox', 'Find a property').waitFor({ state: 'hidden' });
  const tab = byRole(page, 'button', 'Open “Properties”');
  assert.ok(await tab.evaluate((tab) => tab === document.activeElement), 'the focus is lost');
  await assertAccessible(page);
  // Its command, with the focus inside: that goes to what is left of the pane.
  await designer.outline.focus();
  await page.keyboard.press('ControlOrMeta+b');
  await designer.outline.waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.activeElement.id === 'fold-left');
  await page.keyboard.press('ControlOrMeta+j');
  await byRole(page, 'button', 'Open “JSON and findings”').waitFor();
  assert.ok((await page.locator('#canvas').boundingBox()).width > 1200, 'the canvas has the room');
  // Whoever goes to a pane finds it open.
  await byRole(page, 'tab', /^Problems/).click();
  await page.locator('#panel-problems').waitFor();
  await page.locator('#canvas').focus();
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement.id === 'palette-search');
  await tab.click();
  await designer.inspector.getByRole('searchbox').waitFor();
});

journey('a narrow window has its panes one at a time, whatever is folded', async ({ page }) => {
  await Designer.on(page);
  await page.keyboard.press('ControlOrMeta+b');
  await byRole(page, 'button', 'Open “Add and outline”').waitFor();
  await page.setViewportSize({ width: 700, height: 800 });
  await byRole(page, 'navigation', 'Panes').getByRole('button', { name: 'Add' }).click();
  await page.locator('#palette-search').waitFor();
  assert.equal(await page.getByRole('separator').filter({ visible: true }).count(), 0);
});
