// Whoever works without a mouse sees where they are: each stop of the Tab key is marked.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { journey } from './lib/journey.mjs';

const STOPS = 80;
const THEMES = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };

for (const [theme, words] of Object.entries(THEMES)) {
  journey(`every stop of the Tab key is seen, ${words.toLowerCase()}`, async ({ page }) => {
    await Designer.on(page);
    await page.getByLabel('Theme of the app').selectOption({ label: words });
    await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
    await page.evaluate(rememberLooks);
    const unseen = new Set();
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = page.waitForFunction(focusIsSeen, null, { timeout: 1000 });
      await seen.catch(async () => unseen.add(await page.evaluate(nameOfFocus)));
    }
    assert.deepEqual([...unseen], [], 'nothing marks the focus of these');
  });
}

/** Keeps how everything looks without the focus. Runs in the page. */
function rememberLooks() {
  document.activeElement?.blur();
  window.lookOf = (element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor].join();
  };
  window.looks = new Map([...document.querySelectorAll('*')].map((element) => [element, window.lookOf(element)]));
}

/** Whether what has the focus, or the frame or grip that stands for it, looks otherwise now. Runs in the page. */
function focusIsSeen() {
  const element = document.activeElement;
  if (element === document.body) return true;
  const around = [element, element.firstElementChild, element.parentElement, element.closest('.cm-editor'), element.closest('label')];
  return around.some((each) => each && window.lookOf(each) !== window.looks.get(each));
}

function nameOfFocus() {
  const element = document.activeElement;
  return `${element.tagName.toLowerCase()} ${element.id} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 30)}`;
}
