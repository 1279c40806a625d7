// The same card in two tabs: the second is told, and neither overwrites the other.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { retitle, saved, titles } from './lib/kept.mjs';
import { assertAccessible } from './lib/accessibility.mjs';

const CARD = '{"@type":"MessageCard","summary":"s","title":"Shared by two"}';
const banner = (page) => page.getByText('This card is open in another tab');

async function twoTabs({ page, server, open }) {
  const first = await Designer.on(page);
  await first.writeJson(CARD);
  await first.canvas.getByText('Shared by two').waitFor();
  await saved(page);
  const second = await Designer.on(await open(server.app));
  await second.canvas.getByText('Shared by two').waitFor();
  await banner(second.page).waitFor();
  return [first, second];
}

journey('the second tab is told, and shows what the first one changes', async (journey) => {
  const [first, second] = await twoTabs(journey);
  await assertAccessible(second.page);
  assert.equal(await banner(first.page).count(), 0);
  await retitle(first, 'Changed in the first');
  await second.canvas.getByText('Changed in the first').waitFor();
});

journey('a change in the second tab goes into a copy', async (journey) => {
  const [first, second] = await twoTabs(journey);
  await retitle(second, 'Changed in the second');
  await second.page.getByText('your change went into a copy').waitFor();
  await banner(second.page).waitFor({ state: 'detached' });
  await retitle(first, 'Changed in the first');
  await Promise.all([saved(first.page), saved(second.page)]);
  assert.deepEqual(await titles(first.page), ['Changed in the first', 'Changed in the second']);
  await second.page.reload();
  const again = await Designer.on(second.page);
  await again.canvas.getByText('Changed in the second').waitFor();
  assert.equal(await banner(again.page).count(), 0);
});

journey('the second tab takes over with the newest text, and the first one steps back', async (journey) => {
  const [first, second] = await twoTabs(journey);
  await retitle(first, 'The last word of the first');
  await byRole(second.page, 'button', 'Take over').click();
  await second.page.getByText('This tab saves the card from now on').waitFor();
  await second.canvas.getByText('The last word of the first').waitFor();
  await banner(first.page).waitFor();
  await retitle(second, 'Now written by the second');
  await first.canvas.getByText('Now written by the second').waitFor();
  await saved(second.page);
  assert.deepEqual(await titles(first.page), ['Now written by the second']);
});

journey('closing the first tab leaves the card to the next', async (journey) => {
  const [first, second] = await twoTabs(journey);
  await first.page.close();
  await second.page.reload();
  const again = await Designer.on(second.page);
  await again.canvas.getByText('Shared by two').waitFor();
  await retitle(again, 'Mine now');
  await saved(again.page);
  assert.equal(await banner(again.page).count(), 0);
  assert.deepEqual(await titles(again.page), ['Mine now']);
});

journey('the second tab writes the card with its newest text once the first one is closed', async (journey) => {
  const [first, second] = await twoTabs(journey);
  await retitle(first, 'The last word of the first');
  await saved(first.page);
  await first.page.close();
  await second.page.getByText('This tab saves the card from now on').waitFor();
  await banner(second.page).waitFor({ state: 'detached' });
  await second.canvas.getByText('The last word of the first').waitFor();
  await retitle(second, 'Mine now');
  await saved(second.page);
  assert.deepEqual(await titles(second.page), ['Mine now']);
});

journey('what was typed before a tab knew of the other one goes into a copy', async ({ context, page, server, open }) => {
  const first = await Designer.on(page);
  await first.writeJson(CARD);
  await first.canvas.getByText('Shared by two').waitFor();
  await saved(page);
  // The answer about the lock waits until the person has typed.
  await context.addInitScript(() => {
    if (location.protocol === 'about:') return;
    const real = LockManager.prototype.request;
    const typed = new Promise((done) => (globalThis.typed = done));
    LockManager.prototype.request = function (...args) {
      return typed.then(() => real.apply(this, args));
    };
  });
  const second = await Designer.on(await open(server.app));
  await retitle(second, 'Typed early');
  await second.page.evaluate(() => globalThis.typed());
  await second.page.getByText('your change went into a copy').waitFor();
  await retitle(first, 'Changed in the first');
  await Promise.all([saved(first.page), saved(second.page)]);
  assert.deepEqual(await titles(first.page), ['Changed in the first', 'Typed early']);
});
