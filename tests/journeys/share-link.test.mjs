// A card goes to a colleague in a link, or is named by an address, and comes back to the last byte.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { deflateRawSync } from 'node:zlib';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { assertAccessible } from './lib/accessibility.mjs';
import { serveFolder } from './lib/static.mjs';

const ODD = '{ "@type":"MessageCard",\t"title" : "Odd \\u00e9 — 😀 spacing", "x-own": 1.50e1,\r\n\n"summary":"s" }  ';
const linkOf = (app, text) => `${app}#1.${deflateRawSync(text).toString('base64url')}`;

async function copiedLink(page) {
  await byRole(page, 'button', 'Share').click();
  const dialog = byRole(page, 'dialog', 'Share this card');
  await dialog.getByText(/^\d[\d,]* characters$/).waitFor();
  await assertAccessible(page);
  await byRole(dialog, 'button', 'Copy link').click();
  await page.getByText('Link copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await byRole(dialog, 'button', 'Close').click();
  return link;
}

journey('a shared link opens the same bytes elsewhere, and a reload keeps later edits', async ({ page, server, open }) => {
  const designer = await Designer.on(page);
  const typed = ODD.replace('\r', ''); // the clipboard makes one kind of line end
  await designer.writeJson(typed);
  await designer.canvas.getByText('Odd é — 😀 spacing').waitFor();
  // A webhook's address never travels with the card.
  const send = await designer.openSend('My webhook URL');
  await send.getByRole('textbox', { name: 'Webhook URL' }).fill('https://example.webhook.office.com/webhookb2/secret-part');
  await byRole(send, 'button', 'Close').click();
  const link = await copiedLink(page);
  assert.match(link, /#1\.[\w-]+$/);

  const other = await Designer.on(await open(link));
  await other.canvas.getByText('Odd é — 😀 spacing').waitFor();
  await other.page.getByText('Opened as a new card').waitFor();
  assert.equal(await other.cardText(), typed);
  assert.equal(new URL(other.page.url()).hash, '', 'the address is clean again');
  await other.choose(/MessageCard/);
  await other.field('Title').fill('Edited afterwards');
  await other.page.reload();
  const again = await Designer.on(other.page);
  await again.canvas.getByText('Edited afterwards').waitFor();
  assert.ok(!(await again.page.evaluate(() => JSON.stringify({ ...localStorage }))).includes('secret-part'));
  await designer.canvas.getByText('Odd é — 😀 spacing').waitFor();
});

journey('opening a link never loses the card that was open', async ({ page, server }) => {
  const designer = await Designer.on(page);
  const before = await designer.cardText();
  const link = linkOf(server.app, '{"@type":"MessageCard","summary":"s","title":"From a link"}');
  await page.evaluate((link) => (location.href = link), link);
  await designer.canvas.getByText('From a link').waitFor();
  await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), before);
});

const BAD = {
  'cut on its way': ['#1.q1ZKzs9L', /cut or changed/],
  'of foreign letters': ['#1.!!!!', /cut or changed/],
  'of a newer version': ['#2.q1ZKzs9L', /newer version/],
  'of a bomb': [`#1.${deflateRawSync(Buffer.alloc(5 * 1024 * 1024, 32)).toString('base64url')}`, /larger than 4 MB/],
  'to a script': ['?card=javascript:alert(1)', /no web address/],
};
for (const [what, [address, words]] of Object.entries(BAD)) {
  journey(`a link ${what} is explained, and the address is cleaned`, async ({ server, open }) => {
    const page = await open(server.app + address);
    const designer = await Designer.on(page);
    await page.getByRole('status').getByText(words).waitFor();
    assert.equal(page.url(), server.app);
    await designer.outline.getByRole('treeitem').first().click();
  });
}

journey('a long card is offered as a file too', async ({ page }) => {
  const designer = await Designer.on(page);
  const noise = Array.from({ length: 1500 }, (_, at) => Math.sin(at).toString(36).slice(2)).join(' ');
  await designer.writeJson(JSON.stringify({ '@type': 'MessageCard', summary: 's', title: 'Long', text: noise }));
  await designer.canvas.getByText('Long').first().waitFor();
  await byRole(page, 'button', 'Share').click();
  const dialog = byRole(page, 'dialog', 'Share this card');
  await dialog.getByText(/The file is safer/).waitFor();
  const download = page.waitForEvent('download');
  await byRole(dialog, 'button', 'Download as a file').click();
  assert.match((await download).suggestedFilename(), /\.card\.json$/);
});

/** Serves what `answers` says, to other sites too unless told otherwise. */
async function far(answers) {
  const server = createServer((request, response) => {
    const { status = 200, body = '', cors = true } = answers[request.url.split('?')[0]] ?? { status: 404 };
    response.writeHead(status, cors ? { 'access-control-allow-origin': '*' } : {});
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  server.unref();
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

journey('?card= opens what an address names, and says in words when it cannot', async ({ watch, open }) => {
  watch.allow(/Failed to load resource|CORS policy|content policy: connect-src|Content Security Policy/);
  const site = await far({
    '/disk.card.json': { body: ODD },
    '/secret.json': { body: ODD, cors: false },
    '/broken.json': { body: '{"title": oops}' },
    '/gone.json': { status: 500 },
  });
  // The program's own server lets its page read from its own site only: this is a static host's.
  const host = await serveFolder();
  try {
    const named = (file) => open(`${host.app}?card=${encodeURIComponent(site.address + file)}`);
    const page = await named('/disk.card.json');
    const designer = await Designer.on(page);
    await designer.canvas.getByText('Odd é — 😀 spacing').waitFor();
    assert.equal(await designer.cardText(), ODD);
    assert.equal(page.url(), host.app);
    const cases = {
      '/missing.json': /There is no file at/,
      '/gone.json': /answered 500/,
      '/secret.json': /CORS/,
      '/broken.json': /not valid JSON yet: 1:/,
    };
    for (const [file, words] of Object.entries(cases)) {
      const page = await named(file);
      await page.getByRole('status').getByText(words).waitFor();
      assert.equal(page.url(), host.app);
    }
  } finally {
    site.stop();
    await host.stop();
  }
});
