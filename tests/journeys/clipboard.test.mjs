// Elements go from card to card and from window to window as JSON text.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', id: 'details', text: 'The details', isVisible: true },
    { type: 'ActionSet', actions: [{ type: 'Action.ToggleVisibility', title: 'More', targetElements: ['details'] }] },
    { type: 'TextBlock', text: 'Below' },
  ],
};

const text = JSON.stringify(CARD, null, 3);

async function on(page) {
  const designer = await Designer.on(page);
  await designer.writeJson(text);
  await designer.canvas.getByText('The details').waitFor();
  return designer;
}

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

journey('two elements are copied into another window, where ids and what refers to them stay apart', async ({ page, open, server }) => {
  const designer = await on(page);
  const other = await on(await open(server.app));
  await designer.choose(/The details/);
  await designer.outline.press('Shift+ArrowDown');
  await designer.outline.getByRole('treeitem', { selected: true }).nth(1).waitFor();
  await designer.outline.press('ControlOrMeta+c');
  await page.locator('#live').getByText('2 elements copied').waitFor({ state: 'attached' });
  const copied = await clipboard(page);
  assert.deepEqual(JSON.parse(copied), CARD.body.slice(0, 2));
  assert.ok(text.includes(copied.slice(2, 40)), 'the exact text of the card');

  await other.choose(/Below/);
  await other.outline.press('ControlOrMeta+v');
  await other.canvas.getByText('The details').nth(1).waitFor();
  const body = JSON.parse(await other.cardText()).body;
  assert.deepEqual(body.map((element) => element.type), ['TextBlock', 'ActionSet', 'TextBlock', 'TextBlock', 'ActionSet']);
  assert.equal(body[3].id, 'details2');
  assert.deepEqual(body[4].actions[0].targetElements, ['details2'], 'the copy shows and hides the copy');
  assert.deepEqual(body[1].actions[0].targetElements, ['details']);
  await other.canvas.press('ControlOrMeta+z');
  assert.equal(await other.cardText(), text);
});

journey('cut moves within the card, and what fits nowhere is told and stays on the clipboard', async ({ page }) => {
  const designer = await on(page);
  await designer.choose(/The details/);
  await designer.outline.press('ControlOrMeta+x');
  await designer.choose(/Below/);
  await designer.outline.press('ControlOrMeta+v');
  const moved = JSON.parse(await designer.cardText()).body;
  assert.deepEqual(moved.map((element) => element.id ?? element.type), ['ActionSet', 'TextBlock', 'details']);

  const classic = '{"@type":"OpenUri","name":"View","targets":[]}';
  const before = await designer.cardText();
  await designer.choose(/Below/);
  await designer.paste(designer.outline, classic);
  await designer.news.filter({ hasText: 'MessageCard' }).waitFor();
  assert.equal(await designer.cardText(), before);

  await designer.choose(/Below/);
  await designer.paste(designer.outline, '[{"type":"Image" oops');
  await designer.news.filter({ hasText: /not valid JSON: 1:/ }).waitFor();
  assert.equal(await designer.cardText(), before);
});

journey('a card, an envelope, words: each does what one expects', async ({ page }) => {
  const designer = await on(page);
  const inner = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'From elsewhere' }] };
  await designer.choose(/Below/);
  await designer.paste(designer.outline, JSON.stringify(inner));
  await designer.news.filter({ hasText: 'To open the card instead' }).waitFor();
  assert.equal(JSON.parse(await designer.cardText()).body[3].text, 'From elsewhere');

  await designer.paste(designer.canvas, 'Dear team');
  await designer.canvas.getByText('Dear team').waitFor();

  for (let step = 0; step < 4; step += 1) await designer.canvas.press('Escape');
  const envelope = JSON.stringify({ type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: inner }] });
  await designer.paste(designer.canvas, envelope);
  await designer.canvas.getByText('Dear team').waitFor({ state: 'detached' });
  assert.equal(await designer.cardText(), envelope);
  await byRole(page, 'button', 'Undo').click();
  await designer.canvas.getByText('Dear team').waitFor();
});
