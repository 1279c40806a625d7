// The built folder on a plain static host, somewhere below other folders: no server of ours is needed.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { serveFolder } from './lib/static.mjs';

journey('the designer works in any folder of a static host', async ({ open, watch }) => {
  watch.allow(/Failed to load resource.*404/); // it looks for a relay beside itself
  const path = '/some/sub/path/';
  const host = await serveFolder(path);
  const page = await open(host.app);
  const designer = await Designer.on(page);
  await designer.outline.getByRole('treeitem', { name: /Text/ }).first().click();
  await designer.field('Text').fill('In a folder');
  await designer.canvas.getByText('In a folder').waitFor();
  const send = await designer.openSend('Sandbox · Workflows');
  await byRole(send, 'button', 'Send now').click();
  await byRole(send, 'button', 'Open the sandbox channel').click();
  await page.getByRole('log', { name: 'Messages' }).getByText('In a folder').waitFor();
  await page.goBack();
  await page.reload();
  await (await Designer.on(page)).canvas.getByText('In a folder').waitFor();
  assert.deepEqual(host.requests.filter((asked) => !asked.startsWith(path)), [], 'everything is asked for in the folder');
  const manifest = await (await fetch(`${host.app}app/manifest.webmanifest`)).json();
  assert.equal(new URL(manifest.start_url, `${host.app}app/`).href, host.app);
  await host.stop();
});
