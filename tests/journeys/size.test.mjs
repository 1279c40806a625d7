// The size of the message: where the bytes are, what saves some, and a card cut into messages that fit.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const LIMIT = 28672;
const ENVELOPE = '{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","contentUrl":null,"content":}]}'.length;

const card = (count, length) => ({
  type: 'AdaptiveCard',
  version: '1.4',
  body: [
    { type: 'TextBlock', text: 'Nightly report', wrap: true, isVisible: true },
    ...Array.from({ length: count }, (_, at) => ({ type: 'TextBlock', text: `Line ${at}: ${'x'.repeat(length)}`, wrap: true, separator: false })),
  ],
  actions: [{ type: 'Action.OpenUrl', title: 'Open', url: 'https://example.org/' }],
});

const openSize = async (page) => {
  await page.locator('#size').click();
  const dialog = byRole(page, 'dialog', 'Size of the message');
  await dialog.waitFor();
  return dialog;
};
const bytes = async (dialog) => Number((await dialog.locator('#size-bytes').innerText()).replace(/[^\d ]/g, '').trim().split(/ +/)[0]);

journey('the size is that of the body as sent, its heaviest elements are led to, and saving is undone in steps', async ({ page }) => {
  const designer = await Designer.on(page);
  const text = `${JSON.stringify(card(6, 300), null, 2)}\n`;
  await designer.writeJson(text);
  const dialog = await openSize(page);
  assert.equal(await bytes(dialog), text.trim().length + ENVELOPE);
  await assertAccessible(page);
  assert.ok((await dialog.locator('svg [data-tile]').count()) >= 8, 'a tile for each element');
  assert.equal(await dialog.getByRole('region', { name: 'The heaviest elements' }).getByRole('listitem').count(), 5);

  await byRole(dialog, 'button', 'Drop 7 defaults').click();
  await byRole(dialog, 'button', 'Drop 0 defaults').waitFor();
  await byRole(dialog, 'button', 'Minify').click();
  const lean = card(6, 300);
  for (const one of lean.body) { delete one.separator; delete one.isVisible; }
  const small = JSON.stringify(lean);
  assert.equal(await bytes(dialog), small.length + ENVELOPE);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal((await designer.cardText()).trim(), small);
  await byRole(page, 'button', 'Undo').click();
  await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), text);

  // From the table to the element.
  const again = await openSize(page);
  await again.getByText('All elements as a table').click();
  await again.getByRole('row', { name: /Text 3/ }).getByRole('button').click();
  await again.waitFor({ state: 'detached' });
  await page.locator('footer code', { hasText: '/body/2' }).waitFor();
});

journey('a card too large is cut into messages that fit, in order, and one part opens without losing the whole', async ({ page }) => {
  const designer = await Designer.on(page);
  const text = JSON.stringify(card(30, 2000));
  await designer.writeJson(text);
  const dialog = await openSize(page);
  assert.ok((await bytes(dialog)) > LIMIT);
  await byRole(dialog, 'button', 'Split into messages').click();
  const parts = dialog.locator('#parts ol > li');
  await parts.nth(2).waitFor();
  const total = await parts.count();
  for (const size of await parts.locator('.number').allInnerTexts()) {
    assert.ok(Number(size.replace(/\D/g, '')) <= LIMIT, size);
  }
  await assertAccessible(page);
  await byRole(parts.nth(1), 'button', 'Open').click();
  await dialog.waitFor({ state: 'detached' });
  const part = JSON.parse(await designer.cardText());
  assert.equal(part.body[0].text, `Nightly report (2/${total})`);
  assert.match(part.body[1].text, /^Line \d+:/);
  await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), text);
});

journey('the parts are sent one after the other, which arrived is told, and one goes on where it stopped', async ({ page, watch }) => {
  watch.allow(/api\/v1\/deliver/);
  const designer = await Designer.on(page);
  await designer.writeJson(JSON.stringify(card(30, 2000)));
  // The third message is lost on its way the first time.
  let posts = 0;
  await page.route('**/api/v1/deliver', (route) => (++posts === 3 ? route.abort() : route.continue()));
  const dialog = await openSize(page);
  await byRole(dialog, 'button', 'Split into messages').click();
  const parts = dialog.locator('#parts ol > li');
  await parts.nth(2).waitFor();
  const total = await parts.count();
  await byRole(dialog, 'button', `Send all ${total}, in order`).click();
  await dialog.getByText(`Stopped: 2 of ${total} messages sent.`).waitFor();
  await assertAccessible(page);
  const states = () => parts.evaluateAll((all) => all.map((one) => one.querySelector('[data-sent]')?.dataset.sent));
  assert.deepEqual((await states()).slice(0, 3), ['arrived', 'arrived', 'unknown']);
  await byRole(dialog, 'button', 'Go on with message 3').click();
  await dialog.getByText(`${total} of ${total} messages sent, in order.`).waitFor();
  assert.ok((await states()).every((state) => state === 'arrived'));
  await byRole(dialog, 'button', /channel/i).click();
  await designer.messages.nth(total - 1).waitFor();
  const titles = await designer.messages.evaluateAll((all) => all.map((one) => one.textContent.match(/Nightly report \((\d+)/)?.[1]));
  assert.deepEqual(titles, Array.from({ length: total }, (_, at) => String(at + 1)));
});

journey('a single element that is too large is named', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.writeJson(JSON.stringify(card(1, 30000)));
  const dialog = await openSize(page);
  await byRole(dialog, 'button', 'Split into messages').click();
  await dialog.getByText('One element alone is too large').waitFor();
  await dialog.locator('#parts').getByRole('button', { name: /^Text 2/ }).click();
  await page.locator('footer code', { hasText: '/body/1' }).waitFor();
});
