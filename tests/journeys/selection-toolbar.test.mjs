// The toolbar of the selection stands beside the card or under it: what is around can be read.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const tools = (page) => byRole(page, 'toolbar', 'Selected element');
const apart = (a, b) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const within = (a, b) => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Selects each element with a name in turn, and looks where the toolbar is. */
async function look(page, check) {
  const rows = page.locator('#preview [data-node]');
  for (let at = 0; at < (await rows.count()); at += 1) {
    await rows.nth(at).click({ position: { x: 3, y: 3 } });
    await tools(page).waitFor();
    await page.waitForFunction(() => document.querySelector('#selection-tools').dataset.place);
    const [bar, card, canvas] = await Promise.all(
      [tools(page), page.locator('#preview'), page.locator('#canvas')].map((part) => part.boundingBox()),
    );
    check(bar, card, canvas, at);
  }
}

for (const [words, viewport] of Object.entries({
  'beside the card': { width: 1280, height: 860 },
  'under it on a phone': { width: 390, height: 844 },
})) {
  journey(
    `the toolbar covers nothing of the card, ${words}`,
    async ({ page }) => {
      await Designer.on(page);
      await look(page, (bar, card, canvas, at) => {
        assert.ok(apart(bar, card), `it lies over the card for element ${at}`);
        assert.ok(within(bar, canvas), `it leaves the canvas for element ${at}`);
      });
    },
    { context: { viewport } },
  );
}

journey('the name of what is selected stands beside the card', async ({ page }) => {
  await Designer.on(page);
  const rows = page.locator('#preview [data-node]');
  const name = page.locator('#canvas [data-grip]');
  for (let at = 0; at < (await rows.count()); at += 1) {
    await rows.nth(at).click({ position: { x: 3, y: 3 } });
    await page.waitForFunction(() => document.querySelector('#canvas [data-aside="true"] [data-grip]'));
    const [tag, row, card, canvas] = await Promise.all(
      [name, rows.nth(at), page.locator('#preview'), page.locator('#canvas')].map((part) => part.boundingBox()),
    );
    assert.ok(apart(tag, card) && within(tag, canvas), `it covers the card for element ${at}`);
    assert.ok(tag.y < row.y + row.height && row.y < tag.y + tag.height, `it is not level with element ${at}`);
  }
});

journey('where the card fills the canvas the toolbar stays in it, and not over what is selected', async ({ page }) => {
  const designer = await Designer.on(page);
  await page.setViewportSize({ width: 1000, height: 640 });
  for (const words of [/checkout-api has/, 'Runbook']) {
    await designer.canvas.getByText(words).click();
    await tools(page).waitFor();
    const chosen = await designer.canvas.getByText(words).boundingBox();
    await page.waitForFunction(() => document.querySelector('#selection-tools').dataset.place === 'below');
    const bar = await tools(page).boundingBox();
    assert.ok(within(bar, await page.locator('#canvas').boundingBox()), 'it leaves the canvas');
    assert.ok(apart(bar, chosen), `it lies over ${words}`);
  }
});

journey('the toolbar stays where it is while one types', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.canvas.getByText('Runbook').click();
  const before = await tools(page).boundingBox();
  await designer.field('Button text').press('End');
  await page.keyboard.type(' for the checkout');
  await designer.canvas.getByText('Runbook for the checkout').waitFor();
  assert.deepEqual(await tools(page).boundingBox(), before);
});
