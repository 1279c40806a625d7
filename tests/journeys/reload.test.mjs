// The work is kept in the browser: closing the page loses nothing.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { journey } from './lib/journey.mjs';

journey('a reload keeps the work to the last byte', async ({ page }) => {
  const designer = await Designer.on(page);
  const odd = '{ "@type":"MessageCard",\t"title" : "Odd \\u00e9 spacing", "x-own": 1.50e1,\n\n"summary":"s" }';
  await designer.writeJson(odd);
  await designer.canvas.getByText('Odd é spacing').waitFor();
  await page.reload();
  const again = await Designer.on(page);
  await again.canvas.getByText('Odd é spacing').waitFor();
  assert.equal(await again.cardText(), odd);
});

journey('a reload right after a keystroke keeps that keystroke', async ({ page }) => {
  const designer = await Designer.onMessageCard(page);
  await designer.choose(/MessageCard/);
  await designer.field('Title').fill('Typed and gone');
  await page.reload();
  const again = await Designer.on(page);
  await again.canvas.getByText('Typed and gone').waitFor();
  assert.equal(JSON.parse(await again.cardText()).title, 'Typed and gone');
});
