// A card in a reader's hands: filling in a form, what each click would send, and what holds it back.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const FORM = JSON.stringify({
  type: 'AdaptiveCard', version: '1.5',
  body: [
    { type: 'Input.Text', id: 'name', label: 'Name', isRequired: true, regex: '^[A-Z]\\w+$', errorMessage: 'Who are you?' },
    { type: 'Input.Toggle', id: 'tell', title: 'Tell the team' },
    { type: 'Input.ChoiceSet', id: 'how', label: 'How', choices: [{ title: 'Fast', value: 'f' }, { title: 'Well', value: 'w' }] },
    { type: 'TextBlock', id: 'more', text: 'Hidden at first', isVisible: false, wrap: true },
  ],
  actions: [
    { type: 'Action.Submit', title: 'Submit it', data: { build: 42 } },
    { type: 'Action.ShowCard', title: 'Unfold', card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Unfolded', wrap: true }] } },
    { type: 'Action.ToggleVisibility', title: 'Turn', targetElements: ['more'] },
  ],
});

const POST = JSON.stringify({
  '@type': 'MessageCard', '@context': 'https://schema.org/extensions', text: 'T', summary: 's',
  potentialAction: [{
    '@type': 'ActionCard', name: 'Answer',
    inputs: [{ '@type': 'TextInput', id: 'c', title: 'Comment', isRequired: true }],
    actions: [{ '@type': 'HttpPOST', name: 'Post it', target: 'https://example.org/api', body: '{"comment": "{{c.value}}"}' }],
  }],
});

/** Opens a card and begins to try it. */
async function trying(page, card) {
  const designer = await Designer.on(page);
  await designer.paste(designer.canvas, card);
  await designer.canvas.getByRole('button').first().waitFor();
  await byRole(page, 'button', 'Try it').first().click();
  await byRole(page, 'tab', /^Actions/).click();
  return designer;
}

const log = (page) => byRole(page, 'list', 'What the actions would do').getByRole('listitem');

journey('a form is filled in, held back while wrong, and shows to the letter what it sends', async ({ page }) => {
  const designer = await trying(page, FORM);
  const { canvas } = designer;
  const name = canvas.getByLabel('Name');
  await byRole(canvas, 'button', 'Submit it').click();
  await canvas.getByText('Who are you?').waitFor();
  assert.equal(await name.evaluate((input) => input === document.activeElement), true, 'the first bad input has the focus');
  await page.keyboard.type('ada');
  await byRole(canvas, 'button', 'Submit it').click();
  await log(page).first().getByText(/does not match the pattern/).waitFor();
  await name.fill('Ada');
  await canvas.getByText('Who are you?').waitFor({ state: 'detached' });
  await canvas.getByLabel('Tell the team').check();
  await canvas.getByLabel('How').selectOption('Well');
  await byRole(canvas, 'button', 'Submit it').click();
  const sent = log(page).first();
  assert.deepEqual(JSON.parse(await sent.locator('pre').textContent()), { build: 42, name: 'Ada', tell: 'true', how: 'w' });
  await sent.getByText(/Does not work with/).waitFor();
  await designer.aim(/^Bot/);
  await sent.getByText(/^Works with/).waitFor();
});

journey('cards unfold, elements hide, and typing survives an edit elsewhere', async ({ page }) => {
  const designer = await trying(page, FORM);
  const { canvas } = designer;
  await byRole(canvas, 'button', 'Unfold').click();
  await canvas.getByText('Unfolded').waitFor();
  await byRole(canvas, 'button', 'Turn').click();
  await canvas.getByText('Hidden at first').waitFor();
  await log(page).first().getByText('Shows “more”.').waitFor();
  await canvas.getByLabel('Name').fill('Grace');
  await page.keyboard.press('Escape');
  assert.equal(await byRole(page, 'button', 'Try it').first().getAttribute('aria-pressed'), 'false');
  await designer.choose(/Hidden at first/);
  await designer.field('Text').fill('Changed');
  await canvas.getByText('Changed').waitFor();
  assert.equal(await canvas.getByLabel('Name').inputValue(), 'Grace');
  await byRole(page, 'button', 'Reset the card').click();
  await canvas.getByText('Changed').waitFor({ state: 'detached' });
  assert.equal(await canvas.getByLabel('Name').inputValue(), '');
  await byRole(page, 'button', 'Clear').click();
  await page.getByText(/^Nothing tried yet/).waitFor();
});

journey('the form of a MessageCard shows the request that Microsoft’s service would make', async ({ page }) => {
  const { canvas } = await trying(page, POST);
  await byRole(canvas, 'button', 'Answer').click();
  await byRole(canvas, 'button', 'Post it').click();
  await log(page).first().getByText(/Nothing is sent/).waitFor();
  await canvas.getByLabel('Comment').fill('say "hi"');
  await byRole(canvas, 'button', 'Post it').click();
  const texts = await log(page).first().locator('pre').allTextContents();
  assert.deepEqual(texts, ['POST https://example.org/api', 'Content-Type: application/json', '{"comment": "say \\"hi\\""}']);
});

journey('a link in something that can be tapped is for itself, and what is around it stays tappable', async ({ page }) => {
  const { canvas } = await trying(page, JSON.stringify({
    type: 'AdaptiveCard', version: '1.5',
    body: [{
      type: 'Container',
      selectAction: { type: 'Action.OpenUrl', title: 'All', url: 'https://example.org/all' },
      items: [
        { type: 'TextBlock', text: 'See [one](https://example.org/one)', wrap: true },
        { type: 'TextBlock', text: 'Around', wrap: true },
      ],
    }],
    actions: [{ type: 'Action.Submit', title: 'Send off' }],
  }));
  await byRole(canvas, 'link', 'one').click();
  await log(page).first().getByText('https://example.org/one').waitFor();
  await canvas.getByText('Around').click();
  await log(page).first().getByText('https://example.org/all').waitFor();
  assert.equal(await log(page).count(), 2);
});

journey('the key of the trial is for the designer alone, and not for what lies over it', async ({ page }) => {
  const designer = await Designer.on(page);
  const pressed = () => byRole(page, 'button', 'Try it').first().getAttribute('aria-pressed');
  const dialog = await designer.openSend('Sandbox · classic');
  await page.keyboard.press('t');
  await byRole(dialog, 'button', 'Close').click();
  assert.equal(await pressed(), 'false');
  await designer.canvas.focus();
  await page.keyboard.down('t');
  await page.locator('#try-it[aria-pressed="true"]').waitFor();
  await page.keyboard.down('t');
  await page.keyboard.up('t');
  assert.equal(await pressed(), 'true', 'a key held down is one press');
});
