// The app in French: a person whose browser asks for it sees no English, from the first picture on.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { byRole, journey } from './lib/journey.mjs';

const FRENCH = { context: { locale: 'fr-FR' } };
const CARD = '{"type": "AdaptiveCard", "version": "1.4", "body": [{"type": "Image", "url": "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="}]}';

/** English words of the app that none of its French words, and none of these journeys' cards, have in them. */
const ENGLISH = /\b(the|and|with|this|card|send|sent|open|undo|redo|copy|properties|outline|problems|saved|find|theme|language|shown|layout|text|picture|button|nothing|channel)\b/i;

/** What a person reads or hears: texts, names, hints, what stands in empty fields. */
async function words(page) {
  return page.evaluate(() => {
    // Cards, JSON, names in cards and commands are nobody's language.
    const foreign = 'script, style, code, pre, kbd, .cw-card, .cm-editor, [lang]:not(html)';
    const shown = [...document.body.querySelectorAll('*')].filter((one) => !one.closest(foreign) && one.checkVisibility());
    const own = (one) => [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data);
    const told = (one) => ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? '');
    return [...new Set(shown.flatMap((one) => [...own(one), ...told(one)]))].map((text) => text.trim()).filter(Boolean);
  });
}

/** `own`: words of the card, which stand in outline and inspector too. */
async function assertFrench(page, place, own = /(?!)/) {
  const english = (await words(page)).filter((text) => ENGLISH.test(text.replaceAll(own, '')));
  assert.deepEqual(english, [], `English ${place}`);
}

journey('a card is composed, judged and sent in French', async ({ page }) => {
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
  await byRole(page, 'combobox', 'Langue de l’application').waitFor();
  const json = byRole(page, 'textbox', 'JSON de la carte');
  await page.locator('.cm-content[aria-label="JSON de la carte"]').waitFor();
  await page.evaluate((text) => navigator.clipboard.writeText(text), CARD);
  await json.press('ControlOrMeta+a');
  await json.press('ControlOrMeta+v');

  // Composed out of the palette, found by French words.
  await byRole(page, 'searchbox', 'Rechercher un élément').fill('enrichi');
  await byRole(page, 'button', 'Texte enrichi').click();
  await byRole(page, 'searchbox', 'Rechercher un élément').fill('');
  const outline = byRole(page, 'tree', 'Éléments de la carte');
  await outline.getByRole('treeitem', { name: 'Texte enrichi' }).waitFor();
  assert.match(await byRole(page, 'button', 'Annuler').getAttribute('title'), /^Annuler : Ajouter : Texte enrichi/);

  // Judged.
  await page.getByRole('tab', { name: 'Problèmes' }).click();
  await page.getByText('Description absente (image) pour ceux qui ne voient pas.').first().waitFor();
  await outline.getByRole('treeitem', { name: 'Image' }).click();
  await assertFrench(page, 'in the designer', /Adaptive Card|MessageCard|TextBlock|Hello|Rich text|example\.org\S*/gi);
  await assertAccessible(page);

  // Sent.
  await byRole(page, 'button', 'Envoyer').first().click();
  const dialog = byRole(page, 'dialog', 'Envoyer cette carte');
  await byRole(dialog, 'radio', 'Bac à sable · Workflows').check();
  await byRole(dialog, 'button', 'Envoyer maintenant').click();
  await dialog.getByText('Accepté par Workflows').waitFor();
  await assertFrench(page, 'in the dialog', /Adaptive Card|MessageCard|TextBlock|Hello|Rich text|example\.org\S*/gi);
  await assertAccessible(page);
  await byRole(dialog, 'button', 'Ouvrir le canal du bac à sable').click();
  await byRole(page, 'log', 'Messages').locator('[data-message]').waitFor();
  await byRole(page, 'heading', 'Canal du bac à sable').waitFor();
}, FRENCH);

journey('the JSON pane searches, folds and explains a mistake in French', async ({ page }) => {
  const json = page.locator('.cm-content');
  await byRole(page, 'textbox', 'JSON de la carte').waitFor();
  await json.press('ControlOrMeta+f');
  const panel = page.locator('.cm-search');
  await panel.getByPlaceholder('Rechercher').waitFor();
  const said = await panel.evaluate((panel) => [...panel.querySelectorAll('button, label, input')].map(
    (one) => `${one.textContent} ${one.getAttribute('aria-label') ?? ''} ${one.placeholder ?? ''}`,
  ));
  assert.deepEqual(said.filter((words) => /\b(find|next|previous|all|match|case|regexp|word|replace|close)\b/i.test(words)), []);
  await page.keyboard.press('Escape');
  await json.press('ControlOrMeta+a');
  await page.evaluate((text) => navigator.clipboard.writeText(text), '{"type": "AdaptiveCard", "body": [] "x": 1}');
  await json.press('ControlOrMeta+v');
  await page.getByText('Une virgule manque ici, avant "x": 1}. Ajoutez une virgule après cette valeur.').waitFor();
  await page.locator('.cm-lint-marker-error').hover();
  await page.locator('.cm-tooltip-lint').getByText(/Ajoutez une virgule/).waitFor();
}, FRENCH);

journey('the language is changed while a card is open, and kept', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await byRole(page, 'combobox', 'Langue de l’application').waitFor();
  const title = await heading.locator('span').first().textContent();
  await byRole(page, 'combobox', 'Langue de l’application').selectOption('en');
  await byRole(page, 'combobox', 'Language of the app').waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.equal(await heading.locator('span').first().textContent(), title, 'the card is still open');
  await page.reload();
  await byRole(page, 'combobox', 'Language of the app').selectOption('fr');
  await byRole(page, 'combobox', 'Langue de l’application').waitFor();
  assert.equal(await page.locator('html').getAttribute('dir'), 'ltr');
}, FRENCH);

journey('from right to left the panes are mirrored, and the card keeps its direction', async ({ page }) => {
  await byRole(page, 'tree', 'Elements of the card').waitFor();
  await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
  const left = async (one) => (await one.boundingBox()).x;
  const properties = await left(byRole(page, 'complementary', 'Properties'));
  const outline = await left(byRole(page, 'tree', 'Elements of the card'));
  assert.ok(properties < outline, 'the properties stand on the left');
  const direction = (selector) => page.locator(selector).first().evaluate((one) => getComputedStyle(one).direction);
  assert.equal(await direction('#preview .cw-card'), 'ltr');
  assert.equal(await direction('.cm-editor'), 'ltr');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, 'nothing stands out of the page');
});
