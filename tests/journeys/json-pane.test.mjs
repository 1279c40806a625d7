// The JSON pane: mends what is nearly JSON, lays out and searches the text, says where the caret is, and follows
// the card's version and target.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const CARD = '{\n  "type": "AdaptiveCard",\n  "version": "1.0",\n  "body": [\n    { "type": "TextBlock", "text": "Ready", "wrap": true },\n    { "type": "Image", "url": "https://example.org/a.png", "altText": "A" }\n  ]\n}\n';
const SLOPPY = `{
  'type': 'AdaptiveCard', // pasted from a script
  "version": “1.4”,
  "body": [
    { "type": "TextBlock", text: "Mended", "wrap": True, },
  ]
}`;
const MENDED = `{
  "type": "AdaptiveCard", 
  "version": "1.4",
  "body": [
    { "type": "TextBlock", "text": "Mended", "wrap": true }
  ]
}`;

journey('slips with one meaning are mended at once, and undo brings the typed text back', async ({ page, watch }) => {
  watch.allow(/ERR_NAME_NOT_RESOLVED/); // the card’s picture
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.canvas.getByText('Ready').waitFor();
  await designer.writeJson(SLOPPY);
  const alert = page.getByRole('alert');
  await alert.getByText(/JSON has an error at 2:3/).waitFor();
  await alert.getByText(/single quote/).waitFor();
  await assertAccessible(page, '#panel-json');
  await byRole(alert, 'button', /^Mend \d+ slips$/).click();
  await designer.canvas.getByText('Mended').waitFor();
  assert.equal(await designer.cardText(), MENDED);
  await byRole(page, 'button', 'Undo').click();
  await alert.getByText(/JSON has an error at 2:3/).waitFor();
  await designer.json.getByText(/pasted from a script/).waitFor();
  await designer.canvas.getByText('Ready').waitFor();

  // Nobody can tell what this means: it is explained, not mended.
  await designer.writeJson('{"type": "AdaptiveCard", "body": hello}');
  await alert.getByText(/1:34/).waitFor();
  assert.equal(await alert.getByRole('button', { name: /^Mend/ }).count(), 0);
});

journey('the text is laid out, made small, searched and folded, and the caret goes with the selection both ways', async ({ page, watch }) => {
  watch.allow(/ERR_NAME_NOT_RESOLVED/); // the card’s picture
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  const place = page.locator('#json-place');

  // Caret to selection, and selection to caret.
  await designer.json.getByText('"altText"').click();
  await page.locator('footer code', { hasText: '/body/1/altText' }).waitFor();
  await place.filter({ hasText: 'Line 6, column ' }).waitFor();
  await designer.choose(/^Text/);
  await page.locator('.cm-cw-selected', { hasText: 'Ready' }).waitFor();

  await page.locator('#json-minify').click();
  const small = JSON.stringify(JSON.parse(CARD));
  assert.equal((await designer.cardText()).trim(), small);
  await page.locator('#json-format').click();
  assert.deepEqual(JSON.parse(await designer.cardText()), JSON.parse(CARD));
  assert.match(await designer.cardText(), /\n {6}"text": "Ready",\n/);
  await byRole(page, 'button', 'Undo').click();
  await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), CARD);

  await page.locator('#json-search').click();
  const find = page.getByRole('textbox', { name: 'Find' });
  await find.pressSequentially('altText');
  await find.press('Enter');
  await page.locator('.cm-searchMatch-selected', { hasText: 'altText' }).waitFor();
  await byRole(page, 'textbox', 'Replace with').waitFor();
  await assertAccessible(page, '#panel-json');
  await find.press('Escape');
  await find.waitFor({ state: 'detached' });

  await designer.json.press('Control+Alt+BracketLeft');
  await page.locator('.cm-foldPlaceholder').waitFor();
});

journey('what the card’s version or target lacks is offered last, and says why', async ({ page, watch }) => {
  watch.allow(/ERR_NAME_NOT_RESOLVED/); // the card’s picture
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.canvas.getByText('Ready').waitFor();
  await designer.json.getByText('"Ready"').click();
  await designer.json.press('End');
  await designer.json.press('ArrowLeft');
  await designer.json.press('ArrowLeft');
  await page.keyboard.type(', "isV');
  const option = page.locator('.cm-tooltip-autocomplete').getByRole('option', { name: /isVisible/ });
  await option.filter({ hasText: 'since 1.2, newer than the card' }).waitFor();
  await page.keyboard.press('Escape');
  await byRole(page, 'button', 'Undo').click();
  await designer.json.getByText('"wrap"').hover();
  await page.locator('.cm-cw-hover').getByText('Wrap', { exact: true }).waitFor();
});

journey('the notification shows the summary where that is documented, and says when it cannot', async ({ page, watch }) => {
  watch.allow(/ERR_NAME_NOT_RESOLVED/); // the card’s picture
  const designer = await Designer.on(page);
  await designer.writeJson('{"@type": "MessageCard", "@context": "https://schema.org/extensions", "summary": "Disk full on db1", "text": "More"}');
  await designer.aim(/^Classic webhook/);
  await page.locator('#notification').click();
  const panel = byRole(page, 'dialog', 'Notification');
  assert.equal(await panel.getByText('Disk full on db1').count(), 3, 'desktop, phone, feed');
  await panel.getByText(/as Microsoft documents/).waitFor();
  await assertAccessible(page, '[role=dialog]');
  await page.keyboard.press('Escape');
  await designer.writeJson(CARD.replace('1.0', '1.4'));
  await page.locator('#notification').click();
  assert.equal(await panel.getByText('sent a card').count(), 3);
  await panel.getByText(/nothing in this card is shown in their place/).waitFor();
});
