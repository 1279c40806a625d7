// The product's main job: change the open card, see it, post it, see it arrive.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const run = promisify(execFile);

async function compose(designer) {
  await designer.choose(/MessageCard/);
  await designer.field('Title').fill('Deploy of payments-api stopped');
  await designer.choose(/Section/);
  const facts = byRole(designer.inspector, 'group', 'Facts');
  await byRole(facts, 'button', 'Add a fact').click();
  await designer.field('Name', facts).fill('Owner');
  await designer.field('Value', facts).fill('Team Kestrel');
  await designer.choose(/MessageCard/);
  await byRole(designer.page, 'button', /^Open link/).click();
  await designer.field(/^Button text/).fill('Runbook');
}

async function seeEverywhere(designer) {
  for (const words of ['Deploy of payments-api stopped', 'Owner', 'Team Kestrel', 'Runbook']) {
    await designer.canvas.getByText(words).first().waitFor();
  }
  const card = JSON.parse(await designer.cardText());
  assert.equal(card.title, 'Deploy of payments-api stopped');
  assert.deepEqual(card.sections[0].facts.at(-1), { name: 'Owner', value: 'Team Kestrel' });
  assert.equal(card.potentialAction.at(-1).name, 'Runbook');
}

journey('a card is composed, sent to the sandbox and seen in the channel, as one posted with curl is', async ({ page, server }) => {
  const designer = await Designer.onMessageCard(page);
  await compose(designer);
  await seeEverywhere(designer);
  const text = await designer.cardText();

  const dialog = await designer.openSend('Sandbox · classic');
  await byRole(dialog, 'button', 'Send now').click();
  await dialog.locator('#answer').getByText(/status 200/).waitFor();
  await byRole(dialog, 'button', 'Open the sandbox channel').click();

  const messages = designer.messages;
  await messages.getByText('Deploy of payments-api stopped').first().waitFor();
  assert.equal(await messages.count(), 1);

  const { stdout } = await run('curl', ['--silent', '--show-error', '--json', text, server.sandbox.classic]);
  assert.equal(stdout, '1', 'a classic webhook answers 1');
  await messages.nth(1).waitFor();
  assert.equal(await drawnCard(messages.nth(0)), await drawnCard(messages.nth(1)), 'both are drawn alike');
});

/** The markup of a message's card without the node ids, which differ between documents. */
function drawnCard(message) {
  return message.evaluate((article) => {
    const card = article.querySelector('[data-node]').cloneNode(true);
    for (const element of [card, ...card.querySelectorAll('[data-node]')]) element.removeAttribute('data-node');
    return card.outerHTML;
  });
}

journey('a Workflows URL takes the card in its envelope, and an Adaptive Card too', async ({ page }) => {
  const designer = await Designer.on(page);
  await designer.fromMenu('New', /^New Adaptive Card/);
  await page.locator('#preview').getByText(/./).first().waitFor();
  const dialog = await designer.openSend('Sandbox · Workflows');
  await dialog.getByText('The exact body that will be sent').click();
  const body = JSON.parse(await dialog.locator('#body-as-sent').textContent());
  assert.equal(body.attachments[0].content.type, 'AdaptiveCard');
  await byRole(dialog, 'button', 'Send now').click();
  await dialog.locator('#answer').getByText(/status 202/).waitFor();
  await byRole(dialog, 'button', 'Open the sandbox channel').click();
  await designer.messages.first().waitFor();
});
