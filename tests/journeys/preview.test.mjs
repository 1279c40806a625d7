// The preview's own controls: width, wall, host, Markdown, kinds in preview, and what readers turn.
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const CARD = JSON.stringify({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: '# Always there', wrap: true },
    { type: 'TextBlock', text: 'Only where it is wide', wrap: true, targetWidth: 'Wide' },
    { type: 'TextBlock', text: 'Only where it is narrow', wrap: true, targetWidth: 'atMost:Narrow' },
    { type: 'Media', altText: 'A tour', sources: [{ mimeType: 'video/mp4', url: 'https://youtu.be/1' }] },
    {
      type: 'Carousel',
      pages: ['first', 'second'].map((text) => ({
        type: 'CarouselPage',
        items: [{ type: 'TextBlock', text: `The ${text} page`, wrap: true }],
      })),
    },
  ],
});

const HOST = {
  containerStyles: {
    default: { backgroundColor: '#FF123456', foregroundColors: { default: { default: '#FFFFFFFF' } } },
  },
};

async function onCard(page) {
  const designer = await Designer.on(page);
  await designer.writeJson(CARD);
  await designer.canvas.getByText('Always there').waitFor();
  return designer;
}

const edge = (page) => byRole(page, 'separator', 'Width of the card');

async function dragTo(page, pixels) {
  const card = await page.locator('#preview').boundingBox();
  const grip = await edge(page).locator('span').boundingBox();
  await page.mouse.move(grip.x + 2, grip.y + 20);
  await page.mouse.down();
  await page.mouse.move(card.x + card.width / 2 + pixels / 2, grip.y + 20, { steps: 5 });
  await edge(page).getByText(`${pixels} px`).waitFor();
  await page.mouse.up();
}

journey('the card is dragged narrower and wider, by keys too, and keeps its width', async ({ page }) => {
  const { canvas } = await onCard(page);
  await dragTo(page, 330);
  await canvas.getByText('330 px · about Narrow').waitFor();
  await canvas.getByText('Only where it is narrow').waitFor();
  assert.equal((await page.locator('#preview').boundingBox()).width, 330);
  await dragTo(page, 520);
  await canvas.getByText('Only where it is wide').waitFor();
  await canvas.getByText('Only where it is narrow').waitFor({ state: 'detached' });
  await edge(page).press('ArrowLeft');
  await canvas.getByText('512 px · about Wide').waitFor();
  await edge(page).press('Home');
  await canvas.getByText('160 px · about Very narrow').waitFor();
  await byRole(page, 'radio', 'Phone').check({ force: true });
  await canvas.getByText('328 px · about Narrow').waitFor();
  await page.reload();
  await canvas.getByText('328 px · about Narrow').waitFor();
  await page.locator('main').getByText('Sources disagree').first().locator('..').click();
  await page.locator('main').getByText('only in a picture').waitFor();
  await assertAccessible(page);
});

journey('the wall shows themes and widths side by side, live', async ({ page }) => {
  const designer = await onCard(page);
  await byRole(page, 'button', 'Wall').click();
  const tiles = byRole(page, 'region', / · /);
  await tiles.nth(5).waitFor();
  assert.equal(await tiles.count(), 6);
  await assertAccessible(page);
  await page.getByRole('group', { name: 'Widths on the wall' }).getByLabel('Wide').check();
  await tiles.nth(8).waitFor();
  await designer.writeJson(CARD.replace('Always there', 'Written now'));
  await designer.canvas.getByText('Written now').nth(8).waitFor();
  await byRole(page, 'region', 'Dark · Wide').getByText('Only where it is wide').click();
  await byRole(page, 'treeitem', /Only where it is wide/).and(page.locator('[aria-selected="true"]')).waitFor();
  await byRole(page, 'button', 'Make Dark · Phone the main view').click();
  await designer.canvas.getByText('328 px · about Narrow').waitFor();
  await page.locator('#preview.cw-theme-dark').waitFor();
});

journey('another host lends its colours, and a broken file says where it is broken', async ({ page }) => {
  const { canvas } = await onCard(page);
  const ground = () =>
    page.locator('#preview .cw-card').evaluate((card) => getComputedStyle(card).backgroundColor);
  // The host's colours come with the second part of the program.
  const becomes = (color) =>
    page.waitForFunction((color) => {
      const card = document.querySelector('#preview .cw-card');
      return card && getComputedStyle(card).backgroundColor === color;
    }, color);
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  await canvas.locator('.cw-theme-light').waitFor();
  assert.equal(await ground(), 'rgb(255, 255, 255)');
  await byRole(page, 'button', 'Preview settings').click();
  const settings = byRole(page, 'dialog', 'Preview settings');
  const import_ = async (name, text) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      byRole(settings, 'button', 'Import a file…').click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await import_('broken.json', '{\n  "spacing": ,\n}');
  await settings.getByRole('alert').getByText(/broken\.json.*2:14/).waitFor();
  await import_('blue.json', JSON.stringify(HOST));
  await settings.getByText('blue.json').waitFor();
  await settings.getByRole('alert').waitFor({ state: 'detached' });
  await becomes('rgb(18, 52, 86)');
  // What lies half under the open panel can't be hit there, and need not be.
  await assertAccessible(page, '[role="dialog"]');
  await page.reload();
  await canvas.getByText('Always there').waitFor();
  await becomes('rgb(18, 52, 86)');
  await byRole(page, 'button', 'Preview settings').click();
  await byRole(settings, 'button', 'Back to Teams').click();
  await settings.getByText('Teams', { exact: true }).waitFor();
});

journey('Markdown and kinds in preview are chosen in one place, with their sources', async ({ page }) => {
  const { canvas } = await onCard(page);
  await canvas.getByText('# Always there').waitFor();
  assert.equal(await page.locator('[data-kind="TabSet"]').count(), 0);
  await byRole(page, 'button', 'Preview settings').click();
  const settings = byRole(page, 'dialog', 'Preview settings');
  await settings.getByRole('radio', { name: /headings.*hub/ }).check();
  await canvas.getByText('Always there', { exact: true }).waitFor();
  await settings.getByRole('checkbox', { name: /Show preview kinds/ }).check();
  await page.locator('[data-kind="TabSet"]').waitFor();
  await settings.getByText('Sources disagree').first().click();
  await settings.getByText('The newer hub lists all of them').waitFor();
  await page.keyboard.press('Escape');
  await settings.waitFor({ state: 'detached' });
  await byRole(page, 'button', 'Preview settings').click();
  await settings.waitFor();
  await canvas.click({ position: { x: 20, y: 200 } });
  await settings.waitFor({ state: 'detached' });
});

journey('a language for dates is taken as it is usually written, and what is none is refused', async ({ page }) => {
  await onCard(page);
  await byRole(page, 'button', 'Preview settings').click();
  const settings = byRole(page, 'dialog', 'Preview settings');
  const language = settings.getByRole('textbox', { name: /^Language/ });
  const typed = async (text) => {
    await language.fill(text);
    await language.press('Tab');
  };
  await typed('en_GB');
  await settings.getByRole('alert').getByText(/en_GB/).waitFor();
  await typed('en-gb');
  await settings.getByRole('alert').waitFor({ state: 'detached' });
  assert.equal(await language.inputValue(), 'en-GB');
});

journey('on the wall every label means the field beside it', async ({ page }) => {
  const designer = await Designer.on(page);
  const field = { type: 'Input.Text', id: 'name', label: 'Name' };
  await designer.writeJson(JSON.stringify({ type: 'AdaptiveCard', version: '1.5', body: [field] }));
  await designer.canvas.getByLabel('Name').waitFor();
  await byRole(page, 'button', 'Wall').click();
  await byRole(page, 'region', / · /).nth(5).waitFor();
  const astray = await designer.canvas.locator('label').evaluateAll((labels) =>
    labels.filter((label) => label.control?.form !== label.closest('form')).length);
  assert.equal(astray, 0);
  assert.equal(await designer.canvas.getByLabel('Name').count(), 6);
});

journey('pages turn at once, by keys too, and disputed kinds are marked', async ({ page }) => {
  const designer = await onCard(page);
  const { canvas, inspector } = designer;
  await canvas.getByText('The first page').waitFor();
  await byRole(canvas, 'button', 'Next page').click();
  await canvas.getByText('The second page').waitFor();
  await byRole(canvas, 'button', 'Page 1 of 2').focus();
  await page.keyboard.press('Enter');
  await canvas.getByText('The first page').waitFor();
  await canvas.getByText('YouTube').click();
  await inspector.getByText('Sources disagree').first().click();
  await inspector.getByText(/the newer hub says it does/).waitFor();
  await inspector.getByText(/adaptivecards.microsoft.com, 2026/).waitFor();
  await assertAccessible(page);
});
