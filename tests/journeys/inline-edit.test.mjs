// Writing texts where they stand: two clicks or F2, Enter or Escape, Markdown where it is drawn.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer, writes } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const CARD = {
  '@type': 'MessageCard',
  summary: 's',
  title: 'Build failed',
  text: 'Three tests failed.',
  sections: [{ activityTitle: 'Ada pushed', facts: [{ name: 'Stage', value: 'tests' }] }],
  potentialAction: [{ '@type': 'OpenUri', name: 'View build', targets: [{ os: 'default', uri: 'https://example.org/' }] }],
};

async function onCard(page, card = CARD) {
  const designer = await Designer.on(page);
  await designer.writeJson(JSON.stringify(card));
  await page.locator('#preview').getByText('Build failed').waitFor();
  return designer;
}

const drawn = (page, words) => page.locator('#preview').getByText(words, { exact: true });
const area = (designer) => designer.canvas.getByRole('textbox');
const card = async (designer) => JSON.parse(await designer.cardText());

journey('texts are written where they stand, each as one step', async ({ page }) => {
  const designer = await onCard(page);
  await drawn(page, 'Build failed').dblclick();
  const box = await area(designer).boundingBox();
  const words = await drawn(page, 'Build failed').boundingBox();
  assert.ok(Math.abs(box.x - words.x) < 3 && Math.abs(box.y - words.y) < 3, 'right over the words');
  await page.keyboard.type('Build fixed');
  await page.keyboard.press('Enter');
  await drawn(page, 'Build fixed').waitFor();
  await drawn(page, 'tests').dblclick();
  await writes(page);
  await page.keyboard.type('all passed');
  await page.keyboard.press('Enter');
  await drawn(page, 'all passed').waitFor();
  await drawn(page, 'View build').dblclick();
  await writes(page);
  await page.keyboard.type('View it');
  // Leaving the text by a click elsewhere keeps what was typed.
  await drawn(page, 'Ada pushed').click();
  await drawn(page, 'View it').waitFor();
  const built = await card(designer);
  assert.equal(built.title, 'Build fixed');
  assert.equal(built.sections[0].facts[0].value, 'all passed');
  assert.equal(built.potentialAction[0].name, 'View it');
  for (const words of ['View build', 'tests', 'Build failed']) {
    await page.keyboard.press('ControlOrMeta+z');
    await drawn(page, words).waitFor();
  }
});

journey('F2 writes the main text, Escape leaves it, the keyboard stays on the canvas', async ({ page }) => {
  const designer = await onCard(page);
  const before = await designer.cardText();
  await drawn(page, 'Stage').click();
  await page.keyboard.press('F2');
  await area(designer).waitFor();
  assert.equal(await area(designer).inputValue(), 'Stage');
  await assertAccessible(page, '#canvas');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');
  await area(designer).waitFor({ state: 'detached' });
  assert.equal(await designer.cardText(), before);
  await designer.canvas.focus();
  await page.keyboard.press('Enter');
  await area(designer).waitFor();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement.id === 'canvas');
});

journey('the format toolbar offers what is drawn there, and nothing for plain texts', async ({ page }) => {
  const designer = await onCard(page);
  await drawn(page, 'Three tests failed.').dblclick();
  const tools = byRole(page, 'toolbar', 'Format');
  assert.deepEqual(await tools.getByRole('button').evaluateAll((all) => all.map((one) => one.ariaLabel)), [
    'Bold',
    'Italic',
    'Link',
    'List',
    'Numbered list',
  ]);
  await page.keyboard.press('ControlOrMeta+b');
  await byRole(tools, 'button', 'Italic').click();
  assert.equal(await area(designer).inputValue(), '***Three tests failed.***');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Again.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await area(designer).waitFor({ state: 'detached' });
  assert.equal((await card(designer)).text, '***Three tests failed.***\nAgain.');
  await drawn(page, 'Build failed').dblclick();
  await area(designer).waitFor();
  assert.equal(await tools.count(), 0, 'a title has no Markdown');
});

journey('a broken draft of the JSON is kept: writing waits until it is mended', async ({ page }) => {
  const designer = await onCard(page);
  const broken = '{ "@type": "MessageCard", "title": "Bui';
  await designer.writeJson(broken);
  await designer.canvas.getByText('the JSON below has an error').waitFor();
  await drawn(page, 'Three tests failed.').dblclick();
  await designer.news.filter({ hasText: 'The JSON has an error' }).waitFor();
  assert.equal(await area(designer).count(), 0);
  assert.equal(await page.locator('.cm-content').innerText(), broken);
});
