// Versions of a card are kept by themselves, compared in words, and brought back.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { saved } from './lib/kept.mjs';
import { assertAccessible } from './lib/accessibility.mjs';

const CARD = JSON.stringify({
  type: 'AdaptiveCard',
  version: '1.4',
  body: [{ type: 'TextBlock', text: 'Build failed' }],
  actions: [{ type: 'Action.OpenUrl', title: 'Logs', url: 'https://example.com/' }],
});

async function openHistory(page) {
  await page.getByRole('tab', { name: 'Library' }).click();
  await byRole(page, 'button', 'Versions of this card').click();
  return byRole(page, 'dialog', 'Versions of this card');
}

journey('a named version is compared with now in words, restored, and undone', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.paste(designer.canvas, CARD);
  await designer.canvas.getByText('Build failed').waitFor();
  let dialog = await openHistory(page);
  await dialog.getByLabel('Name this version').fill('Before the fix');
  await byRole(dialog, 'button', 'Keep version').click();
  await dialog.getByText('Before the fix').waitFor();
  await byRole(dialog, 'button', 'Close').click();
  await page.getByRole('tab', { name: 'Outline' }).click();

  await designer.choose(/^Text/);
  await designer.field('Text').fill('Build fixed');
  await designer.canvas.getByText('Build fixed').waitFor();
  await designer.choose(/Logs/);
  await designer.canvas.press('Delete');
  await designer.canvas.getByText('Logs').waitFor({ state: 'detached' });
  const edited = await designer.cardText();

  dialog = await openHistory(page);
  await dialog.getByRole('button', { name: /Before the fix/ }).click();
  await dialog.getByText('Text of Text “Build failed” changed from “Build failed” to “Build fixed”').waitFor();
  await dialog.getByText('Open link “Logs” removed').waitFor();
  await assertAccessible(page);
  await byRole(dialog, 'button', 'Restore this version').click();
  await designer.canvas.getByText('Build failed').waitFor();
  assert.equal(await designer.cardText(), CARD);
  await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), edited);
});

journey('twenty changes make a version by themselves, beside the one before the first', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.paste(designer.canvas, CARD);
  await designer.canvas.getByText('Build failed').waitFor();
  await designer.choose(/^Text/);
  for (let at = 0; at < 20; at++) {
    await designer.field('Text').fill(`Change ${at}`);
    await designer.canvas.getByText(`Change ${at}`, { exact: true }).waitFor();
    // Another element in between makes each change a step of its own.
    await designer.choose(/Logs/);
    await designer.choose(/^Text/);
  }
  const dialog = await openHistory(page);
  const versions = byRole(dialog, 'list', 'Versions of this card').getByRole('listitem');
  await versions.nth(1).waitFor();
  assert.equal(await versions.count(), 2);
  await versions.nth(1).getByRole('button').click();
  await dialog.getByText(/changed from “Build failed” to “Change 19”/).waitFor();
});

journey('versions with a name stay, however many come after them', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.paste(designer.canvas, CARD);
  await designer.canvas.getByText('Build failed').waitFor();
  await saved(page);
  // Years of work: two named versions, and then as many as are kept by themselves.
  await page.evaluate(
    (id) =>
      new Promise((done) => {
        indexedDB.open('cardwright').onsuccess = ({ target: { result: db } }) => {
          const change = db.transaction('versions', 'readwrite');
          for (let at = 0; at < 52; at++) {
            const name = at < 2 ? `Release ${at}` : undefined;
            change.objectStore('versions').put({ card: id, at: 1000 + at, name, text: `{"old": ${at}}` });
          }
          change.oncomplete = () => (db.close(), done());
        };
      }),
    await page.evaluate(() => sessionStorage.getItem('cardwright.open')),
  );
  const dialog = await openHistory(page);
  await dialog.getByText('Release 1').waitFor();
  await dialog.getByLabel('Name this version').fill('Newest');
  await byRole(dialog, 'button', 'Keep version').click();
  await dialog.getByText('Newest').waitFor();
  await byRole(dialog, 'button', 'Close').click();
  await page.getByRole('tab', { name: 'Outline' }).click();
  await designer.choose(/^Text/);
  await designer.field('Text').fill('Build fixed');
  await designer.canvas.getByText('Build fixed').waitFor();
  const again = await openHistory(page);
  await again.getByRole('button', { name: /Release 0/ }).click();
  await byRole(again, 'button', 'Restore this version').click();
  const last = await openHistory(page);
  const versions = byRole(last, 'list', 'Versions of this card').getByRole('listitem');
  await versions.nth(52).waitFor();
  assert.equal(await versions.count(), 53, 'fifty without a name, three with one');
  for (const name of ['Release 0', 'Release 1', 'Newest']) assert.equal(await last.getByText(name).count(), 1);
});
