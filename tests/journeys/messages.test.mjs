// Several cards in one message: a hero card edited, a second card beside it, a carousel, sent.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

/** The pictures of the starters are on a host that is not there. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const withPictures = (context) =>
  context.route(/^https:\/\/example\.org\/.*\.png$/, (route) => route.fulfill({ contentType: 'image/png', body: PIXEL }));

async function compose(designer) {
  await designer.fromMenu('New', /^New hero card/);
  await designer.canvas.getByText('Build 42 failed').click();
  await designer.field(/^Title/).fill('Deploy of payments-api stopped');
  await designer.canvas.getByText('Deploy of payments-api stopped').waitFor();
  await byRole(designer.page, 'button', 'Receipt').click();
  await designer.canvas.getByText('Build minutes').waitFor();
  await designer.choose(/^Message/);
  await byRole(designer.inspector, 'combobox', /^Shown as/).selectOption({ label: 'Carousel' });
}

journey('a hero card is edited, gets a second card beside it, and both arrive as a carousel', async ({ page, context }) => {
  const designer = await Designer.on(page);
  await withPictures(context);
  await compose(designer);
  await byRole(designer.canvas, 'button', 'Next card').click();
  await designer.canvas.getByText('Deploy of payments-api stopped').waitFor({ state: 'detached' });
  await byRole(designer.canvas, 'button', 'Previous card').click();
  await designer.canvas.getByText('Deploy of payments-api stopped').waitFor();

  const message = JSON.parse(await designer.cardText());
  assert.equal(message.attachmentLayout, 'carousel');
  assert.deepEqual(message.attachments.map((one) => one.contentType.split('.').at(-1)), ['hero', 'receipt']);
  assert.equal(message.attachments[0].content.title, 'Deploy of payments-api stopped');

  const dialog = await designer.openSend('Sandbox · classic');
  await byRole(dialog, 'button', 'Send now').click();
  await dialog.locator('#answer').getByText(/status 200/).waitFor();
  await byRole(dialog, 'button', 'Open the sandbox channel').click();
  await designer.messages.first().getByText('Deploy of payments-api stopped').waitFor();
  await designer.messages.first().getByText('Build minutes').waitFor();
});

journey('a list card does not go through Workflows, and the run says why', async ({ page, context }) => {
  const designer = await Designer.on(page);
  await withPictures(context);
  await designer.fromMenu('New', /^New list card/);
  await designer.canvas.getByText('Builds of today').waitFor();
  const dialog = await designer.openSend('Sandbox · Workflows');
  await dialog.getByText('Workflows post Adaptive Cards only: this card will not be shown.').waitFor();
  await byRole(dialog, 'button', 'Send now').click();
  await dialog.locator('#answer').getByText(/status 202/).waitFor();
  await byRole(dialog, 'button', 'Open the sandbox channel').click();
  await designer.messages.first().getByText(/its run failed/).waitFor();
});
