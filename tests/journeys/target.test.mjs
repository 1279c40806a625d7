// The target: one control that everything else follows, kept over a reload, never changing the card unasked.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { saved } from './lib/kept.mjs';

const CARD = '{\n  "type": "AdaptiveCard",\n  "version": "1.2",\n  "body": [\n    { "type": "TextBlock", "text": "Ready", "wrap": true }\n  ]\n}';

journey('the target says its way, host and version, leads palette, problems and sandbox, and is kept', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  const control = page.locator('#target');
  await control.filter({ hasText: 'Workflows webhook · Teams · 1.2' }).waitFor();

  await control.click();
  const panel = byRole(page, 'dialog', 'Target of the card');
  assert.equal(await panel.getByRole('radio').count(), 6);
  await panel.getByText('The card says version 1.2. It is shown here.').waitFor();
  await panel.getByText('1.4 always arrives').waitFor();
  await assertAccessible(page);
  await panel.getByRole('radio', { name: /^Classic webhook/ }).check();
  await control.filter({ hasText: 'Classic webhook · Teams · 1.2' }).waitFor();
  assert.equal(await designer.cardText(), CARD, 'a target never rewrites the card');

  // Saying another version is asked for, and undone.
  await control.click();
  await byRole(panel, 'button', 'Declare 1.5').click();
  await control.filter({ hasText: '· 1.5' }).waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await designer.cardText(), CARD.replace('1.2', '1.5'));
  await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), CARD);

  const dialog = await designer.openSend(/Sandbox · classic/);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await saved(page);
  await page.reload();
  await Designer.on(page);
  await page.locator('#target', { hasText: 'Classic webhook · Teams · 1.2' }).waitFor();
  await byRole(page, 'button', 'Send').click();
  const sandbox = byRole(page, 'dialog', 'Send this card').getByRole('radio', { name: /Sandbox · classic/ });
  assert.ok(await sandbox.isChecked(), 'the sandbox goes the same way');
});
