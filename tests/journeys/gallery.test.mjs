// The gallery: found by words, taken with one key, taken back to the last byte, and never fetched whole.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

/** Notes which cards of the gallery are fetched. */
function fetchedCards(page) {
  const cards = new Set();
  page.on('request', (request) => {
    const [, file] = request.url().match(/\/assets\/gallery\/(.+)\.json$/) ?? [];
    if (file && file !== 'index') cards.add(file);
  });
  return cards;
}

async function openGallery(designer) {
  await designer.fromMenu('New', /gallery/);
  const gallery = byRole(designer.page, 'dialog', 'Gallery');
  await gallery.getByText(/^\d\d cards$/).waitFor();
  return gallery;
}

/** The picture of a card, once it is drawn. */
const picture = (gallery, words) => gallery.locator('[inert]').getByText(words).first();

journey('a card of the gallery is found by words, taken, and undone to the last byte', async ({ page }) => {
  const fetched = fetchedCards(page);
  const designer = await Designer.on(page);
  const before = await designer.cardText();
  const gallery = await openGallery(designer);
  await picture(gallery, 'Checkout works again').waitFor();
  const all = await gallery.getByRole('listitem').count();
  assert.ok(all >= 32, `${all} cards`);
  assert.ok(fetched.size < all, `${fetched.size} of ${all} were fetched at once`);
  assert.equal(fetched.has('outlook-due-date'), false, 'the last card is out of view');

  await byRole(gallery, 'searchbox', 'Find a card').fill('CERTIF renewal');
  await gallery.getByText('One card', { exact: true }).waitFor();
  await picture(gallery, 'A certificate ends in 9 days').waitFor();
  await byRole(gallery, 'button', 'Certificate expiring').click();
  await gallery.waitFor({ state: 'detached' });
  await designer.canvas.getByText('A certificate ends in 9 days').waitFor();
  await byRole(page, 'button', 'Undo').click();
  await designer.canvas.getByText('A certificate ends in 9 days').waitFor({ state: 'detached' });
  assert.equal(await designer.cardText(), before);
});

journey('what lies below comes when it is scrolled to, and tag and format narrow the choice', async ({ page }) => {
  const fetched = fetchedCards(page);
  const designer = await Designer.on(page);
  const gallery = await openGallery(designer);
  await byRole(gallery, 'button', /^Change a due date/).scrollIntoViewIfNeeded();
  await picture(gallery, 'Change the date').waitFor();
  assert.equal(fetched.has('outlook-due-date'), true);
  await gallery.getByLabel('Tag').selectOption({ label: 'Chart' });
  await picture(gallery, 'Cloud costs in November').waitFor();
  await byRole(gallery, 'button', 'Alert firing').waitFor({ state: 'detached' });
  await gallery.getByLabel('Tag').selectOption({ label: 'All tags' });
  await gallery.getByLabel('Format').selectOption({ label: 'MessageCard' });
  await picture(gallery, 'Disk of mail-gateway is 91 % full').waitFor();
  await byRole(gallery, 'searchbox', 'Find a card').fill('no card is called so');
  await gallery.getByText(/No card of that kind/).waitFor();
});

journey('the gallery is used with the keyboard alone, in light and dark', async ({ page }) => {
  const designer = await Designer.on(page);
  await byRole(page, 'button', 'New').press('Enter');
  await page.getByRole('menuitem', { name: /gallery/ }).press('Enter');
  const gallery = byRole(page, 'dialog', 'Gallery');
  await picture(gallery, 'Checkout works again').waitFor();
  await assertAccessible(page);
  const tile = (name) => byRole(gallery, 'button', name);
  const focused = (name) => tile(name).and(page.locator(':focus')).waitFor();
  await byRole(gallery, 'searchbox', 'Find a card').press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await focused('Alert firing');
  await page.keyboard.press('ArrowRight');
  await focused('Alert resolved');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await focused('Alert resolved');
  await page.keyboard.press('Escape');
  await gallery.waitFor({ state: 'detached' });
  await page.getByLabel('Theme of the app').selectOption({ label: 'Dark' });
  await openGallery(designer);
  await picture(gallery, 'Checkout works again').waitFor();
  await assertAccessible(page);
  await tile('Alert resolved').focus();
  await page.keyboard.press('Enter');
  await designer.canvas.getByText('Checkout works again').waitFor();
});
