// Sixty edits of every sort, then back to the first byte and forth to the last.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const EDITS = 60;
// Odd on purpose: spaces, escapes and a number that no printer would write so.
const FIRST = `{ "type": "AdaptiveCard",\t"version":"1.5",
  "body": [ {"type":"TextBlock","text":"\\u0041 first", "maxLines": 2.0},
    { "type": "Container", "items": [ {"type": "TextBlock", "text": "within"} ] },
    {"type":"FactSet","facts":[{"title":"Host","value":"db1"}]} ],
  "x-own": [1,2 ,3] }`;

/** The sorts of edits, each leaving the card another one. */
const SORTS = [
  async ({ designer, n }) => {
    await designer.choose(/first|Edited/);
    await designer.field('Text').fill(`Edited ${n}`);
  },
  async ({ designer }) => {
    await designer.choose(/first|Edited/);
    await designer.outline.press('ControlOrMeta+d');
  },
  async ({ designer }) => {
    // Past another sort of element: two copies of one text could change places without a trace.
    await designer.choose(/Container/);
    await designer.outline.press('Alt+ArrowUp');
  },
  async ({ designer, n }) => {
    await designer.choose(/Container/);
    await designer.paste(designer.outline, `{"type":"TextBlock",  "text":"Pasted ${n}"}`);
  },
  async ({ designer, n, text }) => {
    const changed = text.replace(/"x-own": \[[^\]]*\]/, `"x-own": [${n} ,"é\\u00e9"]`);
    await designer.writeJson(changed);
  },
  async ({ designer }) => {
    await designer.choose(/Pasted/);
    await designer.outline.press('Alt+ArrowRight');
  },
  async ({ designer }) => {
    await designer.choose(/Pasted/);
    await designer.outline.press('Delete');
  },
  async ({ page, designer }) => {
    await designer.choose(/Facts/);
    await byRole(page, 'button', /^Add a fact/).click();
  },
];

journey('sixty mixed edits are undone to the first byte and done again to the last', async ({ page }) => {
  page.setDefaultTimeout(20_000);
  const designer = await Designer.on(page);
  await designer.writeJson(FIRST);
  await designer.canvas.getByText('A first').waitFor();
  const pane = () => page.evaluate(() => navigator.clipboard.readText());
  const states = [await designer.cardText()];
  assert.equal(states[0], FIRST);
  for (let n = 0; n < EDITS; n += 1) {
    // One step of undo each: typing in one place goes on for a second, so the places alternate.
    await SORTS[n % SORTS.length]({ page, designer, n, text: states.at(-1) });
    states.push(await designer.cardText());
    assert.notEqual(states.at(-1), states.at(-2), `edit ${n} changed the text`);
  }
  assert.equal(await pane(), states.at(-1));
  for (let n = 0; n < EDITS; n += 1) await page.keyboard.press('ControlOrMeta+z');
  assert.equal(await designer.cardText(), states[0], 'the first byte');
  for (let n = 0; n < EDITS; n += 1) await page.keyboard.press('ControlOrMeta+Shift+z');
  assert.equal(await designer.cardText(), states.at(-1), 'the last byte');
  for (const state of states.slice(-6, -1).reverse()) {
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await designer.cardText(), state);
  }
}, { limit: 240_000 });
