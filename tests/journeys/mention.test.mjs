// Somebody is mentioned: at the caret, declared for Teams, found again, and taken back in one step.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const CARD = JSON.stringify({
  type: 'AdaptiveCard', version: '1.4',
  body: [{ type: 'TextBlock', text: 'Please look at it', wrap: true }, { type: 'TextBlock', text: 'Thanks', wrap: true }],
}, null, 2);

async function onText(page, words) {
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.canvas.getByText(words).waitFor();
  await designer.choose(words);
  return designer;
}

/** Puts the caret before these words of a text field. */
const caretBefore = (field, words) =>
  field.evaluate((area, words) => {
    const at = area.value.indexOf(words);
    area.focus();
    area.setSelectionRange(at, at);
  }, words);

journey('a mention is put at the caret and declared, offered again, and undone as one step', async ({ page }) => {
  const designer = await onText(page, 'Please look at it');
  const field = designer.field('Text');
  await caretBefore(field, 'look');
  await byRole(designer.inspector, 'button', 'Mention somebody').first().click();
  const dialog = byRole(page, 'dialog', 'Mention somebody');
  await assertAccessible(page);
  const insert = byRole(dialog, 'button', 'Insert the mention');
  assert.equal(await insert.getAttribute('aria-disabled'), 'true');
  await dialog.getByLabel('Name as it is shown').fill('Ada Lovelace');
  await dialog.getByLabel(/^Sign-in name/).fill('ada');
  assert.match(await insert.getAttribute('title'), /object id in Microsoft Entra/);
  await dialog.getByLabel(/^Sign-in name/).fill('ada@example.org');
  await dialog.getByText(/people of your own organisation only/).waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });

  await page.waitForFunction(() => document.activeElement?.value?.includes('<at>'));
  await page.keyboard.type('please ');
  const card = JSON.parse(await designer.cardText());
  assert.equal(card.body[0].text, 'Please <at>Ada Lovelace</at>please look at it');
  assert.deepEqual(card.msteams.entities, [
    { type: 'mention', text: '<at>Ada Lovelace</at>', mentioned: { id: 'ada@example.org', name: 'Ada Lovelace' } },
  ]);

  await designer.choose('Thanks');
  await byRole(designer.inspector, 'button', 'Mention somebody').first().click();
  await byRole(dialog, 'button', /Ada Lovelace/).click();
  await dialog.waitFor({ state: 'detached' });
  assert.match(JSON.parse(await designer.cardText()).body[1].text, /<at>Ada Lovelace<\/at>/);
  assert.equal(JSON.parse(await designer.cardText()).msteams.entities.length, 1);
  for (let step = 0; step < 3; step++) await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), CARD);
});

journey('a mention whose words are gone is found, and its entity is removed by the fix', async ({ page }) => {
  const designer = await onText(page, 'Please look at it');
  await byRole(designer.inspector, 'button', 'Mention somebody').first().click();
  const dialog = byRole(page, 'dialog', 'Mention somebody');
  await dialog.getByLabel('Name as it is shown').fill('Ada Lovelace');
  await dialog.getByLabel(/^Sign-in name/).fill('ada@example.org');
  await byRole(dialog, 'button', 'Insert the mention').click();
  await dialog.waitFor({ state: 'detached' });
  await designer.field('Text').fill('Nobody');
  await byRole(page, 'tab', /^Problems/).click();
  const problems = page.locator('#panel-problems');
  await problems.getByText(/No text of the card contains/).waitFor();
  await problems.getByRole('button', { name: /Remove the mention/ }).click();
  await problems.getByText(/No text of the card contains/).waitFor({ state: 'detached' });
  assert.deepEqual(JSON.parse(await designer.cardText()).msteams.entities, []);
});

journey('an emoji is found by its words and put at the caret, with the keyboard alone', async ({ page }) => {
  const designer = await onText(page, 'Please look at it');
  const field = designer.field('Text');
  await caretBefore(field, ' at it');
  await byRole(designer.inspector, 'button', 'Insert an emoji').first().press('Enter');
  const dialog = byRole(page, 'dialog', 'Insert an emoji');
  await dialog.getByText(/^[\d,]+ emoji$/).waitFor();
  await assertAccessible(page);
  await byRole(dialog, 'searchbox', 'Find an emoji').fill('fusée');
  await byRole(dialog, 'button', 'rocket').press('Enter');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(JSON.parse(await designer.cardText()).body[0].text, 'Please look🚀 at it');
  await byRole(designer.inspector, 'button', 'Insert an emoji').first().click();
  await dialog.getByText('Taken lately').waitFor();
});

journey('a title of one line takes an emoji, too, by a click', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.choose(/^Open link 1/);
  await caretBefore(designer.field(/^Button text/), 'dashboard');
  await byRole(designer.inspector, 'button', 'Insert an emoji').first().click();
  const dialog = byRole(page, 'dialog', 'Insert an emoji');
  await byRole(dialog, 'searchbox', 'Find an emoji').fill('rocket');
  await byRole(dialog, 'button', 'rocket').click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal(JSON.parse(await designer.cardText()).actions[0].title, 'Open 🚀dashboard');
});
