// Fields keep what is typed and the focus, whatever comes and goes around them.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const WEBHOOK = 'https://contoso.webhook.office.com/webhookb2/11111111-1111-1111-1111-111111111111@22222222-2222-2222-2222-222222222222/IncomingWebhook/0123456789abcdef0123456789abcdef/33333333-3333-3333-3333-333333333333';

journey('a webhook’s address can be typed letter by letter, and notes about it come and go', async ({ page }) => {
  const designer = await Designer.on(page);
  const dialog = await designer.openSend(/webhook URL/);
  const field = page.locator('#webhook-url');
  await field.focus();
  await page.keyboard.type(WEBHOOK);
  await dialog.getByText(/classic/i).first().waitFor();
  assert.equal(await field.inputValue(), WEBHOOK);
  assert.equal(await field.evaluate((input) => input === document.activeElement), true);
});

journey('a choice goes back with undo, also after it was picked by hand', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.choose(/Text.*Critical/);
  const size = designer.inspector.getByRole('combobox', { name: 'Size' });
  const before = await size.inputValue();
  await size.selectOption({ label: 'Large' });
  await size.selectOption({ label: 'Small' });
  await designer.canvas.press('ControlOrMeta+z');
  await page.waitForFunction(() => document.querySelector('[data-prop="size"] select').value.toLowerCase() === 'large');
  await designer.canvas.press('ControlOrMeta+z');
  await page.waitForFunction(
    (before) => document.querySelector('[data-prop="size"] select').value === before,
    before,
  );
});

journey('the parts of a list keep their fields and the focus while others come and go', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.choose(/Facts/);
  const first = designer.inspector.getByRole('textbox', { name: /Name/ }).first();
  await first.focus();
  await first.evaluate((input) => (input.dataset.same = 'yes'));
  await byRole(designer.inspector, 'button', 'Add a fact').click();
  await designer.inspector.getByRole('textbox', { name: /Name/ }).nth(3).waitFor();
  assert.equal(await first.getAttribute('data-same'), 'yes', 'the field of the first fact is the same element');
});

journey('sharing, the size, versions and the target are commands, too', async ({ page }) => {
  await Designer.on(page);
  const run = async (words) => {
    await page.keyboard.press('ControlOrMeta+k');
    const field = byRole(page, 'combobox', 'Find a command');
    await field.fill(words);
    await byRole(page, 'listbox', 'Commands').getByRole('option').first().waitFor();
    await field.press('Enter');
    await field.waitFor({ state: 'detached' });
  };
  for (const words of ['share', 'size where', 'versions of']) {
    await run(words);
    const dialog = page.getByRole('dialog').first();
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await run('copilot');
  await byRole(page, 'button', /Copilot/).first().waitFor();
  await run('french');
  await page.locator('html[lang="fr"]').waitFor({ state: 'attached' });
});
