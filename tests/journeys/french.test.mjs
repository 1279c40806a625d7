// The app in French: a person whose browser asks for it sees no English, from the first picture on.
import assert from 'node:assert/strict';
import { byRole, journey } from './lib/journey.mjs';

const FRENCH = { context: { locale: 'fr-FR' } };

journey('the language can be changed while a card is open', async ({ page }) => {
  const root = page.locator('html');
  await byRole(page, 'combobox', 'Langue de l’application').waitFor();
  assert.equal(await root.getAttribute('lang'), 'fr');
  const title = await byRole(page, 'heading', /Adaptive|MessageCard/).first().textContent();
  await byRole(page, 'combobox', 'Langue de l’application').selectOption('en');
  await byRole(page, 'combobox', 'Language of the app').waitFor();
  assert.equal(await root.getAttribute('lang'), 'en');
  assert.equal(await byRole(page, 'heading', /Adaptive|MessageCard/).first().textContent(), title, 'the card is still open');
  await page.reload();
  await byRole(page, 'combobox', 'Language of the app').waitFor();
}, FRENCH);
