// The JSON pane knows the catalogue: it offers names and words while they are typed, and explains them.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { journey } from './lib/journey.mjs';

const CARD = `{
  "type": "AdaptiveCard",
  "version": "1.4",
  "body": [
    {
      "type": "TextBlock",
      "text": "Build 42"
    }
  ]
}`;

journey('names and words are offered while typing in the JSON pane, and explained under the pointer', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.canvas.getByText('Build 42').waitFor();
  const offered = (label) => page.locator('.cm-tooltip-autocomplete').getByRole('option', { name: label });
  // The list is settled once it marks all that was typed.
  const choose = async (typed, label) => {
    const option = offered(label);
    await option.locator('.cm-completionMatchedText').getByText(typed, { exact: true }).waitFor();
    await option.click();
  };

  // A comma and a quote break the text; what is missing in this object is offered all the same.
  await designer.json.getByText('"Build 42"').click();
  await designer.json.press('End');
  await page.keyboard.type(', "');
  await offered('"weight"').waitFor();
  assert.equal(await offered('"text"').count(), 0, 'the object has a text already');
  await page.keyboard.type('wei');
  await choose('"wei', '"weight"');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  assert.match(await designer.cardText(), /"text": "Build 42", "weight": "\w+"\n/);

  await designer.json.getByText('"weight"').click();
  await designer.json.press('End');
  await designer.json.press('ArrowLeft');
  for (const _ of 'default') await page.keyboard.press('Backspace');
  await page.keyboard.type('bol');
  await choose('"bol', '"bolder"');
  assert.equal(JSON.parse(await designer.cardText()).body[0].weight, 'bolder');

  await designer.json.getByText('"weight"').hover();
  const help = page.locator('.cm-cw-hover');
  await help.getByText('Weight', { exact: true }).waitFor();
  await help.getByText('one of lighter, default, bolder').waitFor();
});
