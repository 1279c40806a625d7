// A given alert, from an empty page to the channel, without a mouse: there is no click in this file.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { Keyboard } from './lib/keyboard.mjs';

const GIVEN = {
  body: [
    { type: 'TextBlock', text: 'Disk of db1 is nearly full' },
    {
      type: 'Container',
      items: [
        {
          type: 'FactSet',
          facts: [
            { title: 'Host', value: 'db1' },
            { title: 'Used', value: '97 %' },
          ],
        },
      ],
    },
  ],
  actions: [{ type: 'Action.OpenUrl', title: 'Runbook', url: 'https://docs.example.org/disk' }],
};

/** What is given of a card: other properties, such as sizes, may be there too. */
function asGiven(card, given) {
  if (Array.isArray(given)) return Array.isArray(card) && card.length === given.length && given.every((one, at) => asGiven(card[at], one));
  if (typeof given === 'object') return Object.entries(given).every(([key, value]) => asGiven(card?.[key], value));
  return card === given;
}

async function emptied(keys) {
  await keys.command('new adaptive');
  await keys.command('go to canvas');
  await keys.at('#canvas');
  await keys.press('Home', 'Enter', 'ControlOrMeta+a', 'Delete');
  await keys.press('End', 'Delete');
}

async function heading(keys, page) {
  await keys.command('add text');
  await keys.at('#canvas');
  await keys.press('F2');
  await keys.at('#canvas :is(textarea, input, [contenteditable])');
  await keys.writeOver('Disk of db1 is nearly full');
  await keys.press('Enter');
  await page.locator('#preview').getByText('Disk of db1 is nearly full').waitFor();
}

async function facts(keys, page) {
  await keys.command('add facts');
  await keys.at('#canvas');
  await keys.press('F6', 'F6');
  await keys.at('[data-pane=properties]');
  const given = GIVEN.body[1].items[0].facts;
  for (const [at, { title, value }] of given.entries()) {
    await keys.tabTo('textbox', new RegExp(`^${at + 1} · `));
    await keys.writeOver(title);
    await keys.press('Tab');
    await keys.tabTo('textbox', 'Value');
    await keys.writeOver(value);
  }
  await page.locator('#preview').getByText('97 %').waitFor();
  await keys.press('Shift+F6', 'Shift+F6');
  await keys.at('#canvas');
  await keys.press('ControlOrMeta+g');
}

async function action(keys, page) {
  await keys.command('add open link');
  await keys.at('#canvas');
  await keys.press('F2');
  await keys.at('#canvas :is(textarea, input, [contenteditable])');
  await keys.writeOver('Runbook');
  await keys.press('Enter');
  await page.locator('#preview').getByText('Runbook').waitFor();
  await keys.command('go to properties');
  await keys.at('[data-pane=properties]');
  await keys.tabTo('textbox', /^(URL|Address|Link)/);
  await keys.writeOver('https://docs.example.org/disk');
}

async function sent(keys, page) {
  await keys.press('ControlOrMeta+Enter');
  const dialog = byRole(page, 'dialog', 'Send this card');
  await dialog.waitFor();
  const workflows = byRole(dialog, 'radio', 'Sandbox · Workflows');
  await keys.tabTo('radio', /./);
  for (let step = 0; step < 4 && !(await workflows.isChecked()); step += 1) await keys.press('ArrowDown');
  await keys.tabTo('button', 'Send now');
  await keys.press('Enter');
  await dialog.locator('#answer').getByText(/status 202/).waitFor();
  const body = await dialog.locator('#body-as-sent').textContent();
  await keys.tabTo('button', 'Open the sandbox channel');
  await keys.press('Enter');
  return JSON.parse(body).attachments[0].content;
}

journey('an alert is built and posted with the keyboard alone', async ({ page }) => {
  const designer = await Designer.on(page);
  const keys = new Keyboard(page);
  await emptied(keys);
  await heading(keys, page);
  await facts(keys, page);
  await action(keys, page);
  const card = await sent(keys, page);
  assert.ok(asGiven(card, GIVEN), JSON.stringify(card, null, 2));
  await designer.messages.first().getByText('Disk of db1 is nearly full').waitFor();
});
