// The work is kept in the browser: closing the page loses nothing.
import assert from 'node:assert/strict';
import { Designer, writes } from './lib/designer.mjs';
import { journey } from './lib/journey.mjs';
import { saved } from './lib/kept.mjs';

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

journey('a reload while a text is written on the canvas keeps what is written', async ({ page }) => {
  const designer = await Designer.onMessageCard(page);
  await designer.choose(/MessageCard/);
  await designer.canvas.press('F2');
  await writes(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Written and gone');
  await page.reload();
  const again = await Designer.on(page);
  await again.canvas.getByText('Written and gone').waitFor();
  assert.match(await again.cardText(), /"Written and gone"/);
});

journey('a keystroke counts from the moment it is made, before anything of it is drawn', async ({ page }) => {
  const designer = await Designer.onMessageCard(page);
  await designer.choose(/MessageCard/);
  await designer.field('Title').fill('x');
  await saved(page);
  const words = await page.evaluate(() => {
    const field = [...document.querySelectorAll('aside input, aside textarea')].find((own) => own.value === 'x');
    field.value = 'A moment ago';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // The browser leaves the page before it draws: a busy one does, at times.
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return Object.entries(localStorage).filter(([name]) => name.startsWith('cardwright.last.')).map(([, text]) => text);
  });
  assert.match(words.join(), /A moment ago/);
});
