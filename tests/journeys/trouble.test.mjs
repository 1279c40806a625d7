// When the world around the designer fails, it says so and keeps the work.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

journey('a relay that went away is named, and the card is safe', async ({ page, server, watch }) => {
  watch.allow(/ERR_CONNECTION_REFUSED|Failed to load resource|ERR_INCOMPLETE_CHUNKED_ENCODING/);
  const designer = await Designer.on(page);
  const before = await designer.cardText();
  const dialog = await designer.openSend('Sandbox · classic');
  await server.stop();
  await byRole(dialog, 'button', 'Send now').click();
  const answer = dialog.locator('#answer [data-outcome="not-sent"]');
  await answer.getByText(/relay/i).first().waitFor();
  await byRole(dialog, 'button', 'Close').click();
  assert.equal(await designer.cardText(), before);
});

journey('without the code editor a plain field edits the JSON all the same', async ({ page, watch, context }) => {
  watch.allow(/Failed to load resource|ERR_FAILED/);
  await context.route('**/assets/editor*.js*', (route) => route.abort());
  await page.reload();
  const json = byRole(page, 'textbox', 'Card JSON');
  await page.getByText(/This is a plain text field/).waitFor();
  await json.fill('{"@type":"MessageCard","summary":"s","title":"Typed plainly"}');
  await byRole(page, 'region', 'Card preview').getByText('Typed plainly').waitFor();
});

journey('without the later part the page says so wherever it is needed, and fetches it again when asked', async ({ page, watch, context }) => {
  watch.allow(/Failed to load resource|ERR_FAILED|Failed to fetch|SplitLoader|TypeError/);
  let lost = true;
  await context.route('**/*-later.wasm', (route) => (lost ? route.abort() : route.continue()));
  await page.reload();
  const news = page.getByRole('status').filter({ hasText: 'could not be loaded: until' });
  await news.waitFor();
  await byRole(news, 'button', 'Dismiss').click();
  await byRole(page, 'button', 'Send').click();
  await news.waitFor();
  const problems = byRole(page, 'tab', 'Problems');
  await problems.click();
  await byRole(page, 'tabpanel', 'Problems').getByText('could not be loaded').waitFor();
  await page.getByText('Sending could not be loaded').waitFor();
  lost = false;
  await byRole(news, 'button', 'Load again').click();
  await page.locator(':root[data-complete="true"]').waitFor();
  await news.waitFor({ state: 'detached' });
  await byRole(byRole(page, 'dialog', 'Send this card'), 'button', 'Close').click();
  await byRole(page, 'tab', /^Problems ?\d/).waitFor();
});
