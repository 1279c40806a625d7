// Large print and small windows: at 320 px (400 % of a usual window) and at 200 % nothing is lost.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const PANES = {
  Design: (page) => page.locator('#preview'),
  Add: (page) => page.locator('#palette-search'),
  JSON: (page) => byRole(page, 'textbox', 'Card JSON'),
  Properties: (page) => byRole(page, 'complementary', 'Properties'),
};

for (const [words, context] of Object.entries({
  'at 320 px': { viewport: { width: 320, height: 640 } },
  'at 200 %': { viewport: { width: 640, height: 430 }, deviceScaleFactor: 2 },
})) {
  journey(
    `${words} every pane and every control of the bars can be reached`,
    async ({ page }) => {
      await Designer.on(page);
      for (const [pane, content] of Object.entries(PANES)) {
        await byRole(page, 'navigation', 'Panes').getByRole('button', { name: pane, exact: true }).click();
        await content(page).waitFor();
        await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
        assert.deepEqual(await page.evaluate(cutControls), [], `cut in ${pane}`);
      }
      await assertAccessible(page);
      await byRole(page, 'button', 'Send').click();
      const dialog = byRole(page, 'dialog', 'Send this card');
      await byRole(dialog, 'button', 'Close').waitFor();
      await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
      assert.deepEqual(await page.evaluate(cutControls), [], 'cut in the send dialog');
    },
    { context },
  );
}

journey(
  'with the colours of the system, controls have edges and the selection is seen',
  async ({ page }) => {
    const designer = await Designer.on(page);
    await designer.choose(/Facts/);
    const invisible = await page.evaluate(() => {
      const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
      const edged = (element) => {
        const style = getComputedStyle(element);
        return style.borderTopStyle !== 'none' || element.textContent.trim() !== '' || element.querySelector('svg');
      };
      // The words beside a transparent radio button are what is seen of it.
      return [...document.querySelectorAll('button, input:not([type="radio"]), select, textarea')]
        .filter(shown)
        .filter((element) => !edged(element))
        .map((element) => element.outerHTML.slice(0, 80));
    });
    assert.deepEqual(invisible, []);
    assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    const selected = designer.outline.getByRole('treeitem', { selected: true });
    const mark = await selected.evaluate((row) => {
      const style = getComputedStyle(row.firstElementChild ?? row);
      const own = getComputedStyle(row);
      return [style, own].some(
        (look) => look.outlineStyle !== 'none' || look.borderInlineStartStyle !== 'none' || look.forcedColorAdjust === 'none',
      );
    });
    const chosen = page.locator('input[value="light"]:checked + span');
    assert.equal(await chosen.evaluate((words) => getComputedStyle(words).forcedColorAdjust), 'none', 'the chosen theme looks as the others');
    assert.ok(mark, 'nothing but a colour that the system overrides marks the selected row');
    await assertAccessible(page);
  },
  { context: { forcedColors: 'active' } },
);

/** Controls that stand outside the window's width, where nothing scrolls to them. Runs in the page. */
function cutControls() {
  const scrolls = (element) => {
    for (let up = element; up; up = up.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth) return true;
    }
    return false;
  };
  return [...document.querySelectorAll('button, input, select, [role="tab"], a')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.left < -1 || box.right > innerWidth + 1) && !scrolls(element);
    })
    .map((element) => element.outerHTML.slice(0, 90));
}
