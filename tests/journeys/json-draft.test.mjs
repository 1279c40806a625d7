// Broken JSON is a draft beside the card: it never reaches the canvas and is never lost.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const GOOD = '{\n  "@type": "MessageCard",\n  "summary": "s",\n  "title": "Before"\n}';
const BROKEN = '{\n  "@type": "MessageCard",\n  "title": "Af\n}';

journey('broken JSON stays as a draft while the last good card is shown, and mends', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.writeJson(GOOD);
  await designer.canvas.getByText('Before').waitFor();

  await designer.writeJson(BROKEN);
  await page.getByRole('alert').getByText(/3:\d+/).waitFor();
  await designer.canvas.getByText('Before').waitFor();
  await designer.canvas.getByText('The last good card is shown').waitFor();
  assert.equal(await byRole(page, 'button', 'Send').getAttribute('aria-disabled'), 'true');

  await designer.writeJson(GOOD.replace('Before', 'After'));
  await designer.canvas.getByText('After').waitFor();
  assert.equal(await page.getByRole('alert').count(), 0);
});

journey('a draft survives a reload and can be discarded', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.writeJson(GOOD);
  await designer.writeJson(BROKEN);
  await page.getByRole('alert').waitFor();
  await page.reload();

  const again = await Designer.on(page);
  await page.getByRole('alert').getByText(/3:\d+/).waitFor();
  assert.match(await again.json.innerText(), /"Af/);
  await again.canvas.getByText('Before').waitFor();
  await byRole(page, 'button', 'Discard draft').click();
  assert.equal(await again.cardText(), GOOD);
});
