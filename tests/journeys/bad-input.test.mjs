// Whatever is pasted: a clear word, nothing lost, and the designer goes on.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const GOOD = '{"@type":"MessageCard","summary":"s","title":"Still here"}';
const DEPTH = 10_000;
const MEGABYTE = 1024 * 1024;

const CARDS = {
  'wrong types': '{"@type":"MessageCard","title":[1],"sections":"none","potentialAction":{"@type":7},"themeColor":null}',
  'a lone surrogate': '{"@type":"MessageCard","summary":"s","title":"\\ud800 alone"}',
  'an unknown type': '{"@type":"SomethingElse","title":"?","body":[{"type":"Hologram"}]}',
  'an unknown element': '{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Hologram","x":1}]}',
  'no card at all': '[1, "two", null]',
  'expressions everywhere': '{"@type":"MessageCard","title":"${title}","sections":"${sections}"}',
};

const paste = (designer, text) => designer.paste(designer.canvas, text);

async function stillWorks(designer) {
  await designer.writeJson(GOOD);
  await designer.canvas.getByText('Still here').waitFor();
}

for (const [what, card] of Object.entries(CARDS)) {
  journey(`pasting ${what} opens it unchanged`, async ({ page }) => {
    const designer = await Designer.on(page);
    const before = await designer.cardText();
    await paste(designer, card);
    await designer.json.getByText(card.slice(0, 20)).first().waitFor();
    assert.equal(await designer.cardText(), card);
    await byRole(page, 'button', 'Undo').click();
    assert.equal(await designer.cardText(), before);
    await stillWorks(designer);
  });
}

journey('pasting words adds them as a text, and broken JSON keeps the card and says where it is broken', async ({ page }) => {
  const designer = await Designer.on(page);
  await paste(designer, 'Dear team,\nplease find the card attached.');
  await designer.canvas.getByText('please find the card attached').first().waitFor();
  await byRole(page, 'button', 'Undo').click();
  await designer.canvas.getByText('please find the card attached').first().waitFor({ state: 'detached' });
  await paste(designer, '{ "type": "AdaptiveCard", oops }');
  await page.getByRole('alert').getByText(/1:/).first().waitFor();
  await designer.canvas.getByText('Checkout fails for one order in twelve').first().waitFor();
  await byRole(page, 'button', 'Discard draft').click();
  assert.match(await designer.cardText(), /"Checkout fails for one order in twelve"/);
});

journey('nesting 10,000 deep is refused with its reason', async ({ page }) => {
  const designer = await Designer.on(page);
  await paste(designer, '{"x":'.repeat(DEPTH) + '1' + '}'.repeat(DEPTH));
  await page.getByRole('alert').getByText(/deep|nest/i).waitFor();
  await byRole(page, 'button', 'Discard draft').click();
  await stillWorks(designer);
});

journey('five megabytes can be pasted, undone, and left', async ({ page }) => {
  page.setDefaultTimeout(40_000);
  const designer = await Designer.on(page);
  const before = await designer.cardText();
  const card = JSON.stringify({ '@type': 'MessageCard', title: 'Huge', text: 'lorem ipsum '.repeat((5 * MEGABYTE) / 12) });
  await paste(designer, card);
  await designer.canvas.getByText('Huge').first().waitFor();
  await byRole(page, 'button', 'Undo').click();
  await designer.canvas.getByText('Checkout fails for one order in twelve').first().waitFor();
  assert.equal(await designer.cardText(), before);
});
