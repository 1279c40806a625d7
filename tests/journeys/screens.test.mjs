// Every dialog and panel that a command or a button opens, in each theme, without a finding of axe.
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const THEMES = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };

/** How each of them is opened, by its name. */
const SCREENS = {
  'the command palette': (page) => page.keyboard.press('ControlOrMeta+k'),
  'the sheet of keys': (page) => page.keyboard.press('?'),
  'the gallery': (page) => command(page, 'gallery'),
  'the dialog that shares': (page) => page.locator('#share').click(),
  'the dialog about the size': (page) => byRole(page, 'button', /of 28/).click(),
  'the dialog that sends': (page) => page.keyboard.press('ControlOrMeta+Enter'),
};

for (const [theme, words] of Object.entries(THEMES)) {
  journey(`dialogs can be used by everyone, ${words.toLowerCase()}`, async ({ page }) => {
    const designer = await Designer.on(page);
    await page.getByLabel('Theme of the app').selectOption({ label: words });
    await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
    for (const open of Object.values(SCREENS)) {
      await designer.choose(/Facts/);
      await open(page);
      const dialog = page.getByRole('dialog').first();
      await dialog.waitFor();
      await assertAccessible(page);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    for (const tab of ['Outline', 'Library', 'Actions', 'Send log', /^Problems/]) {
      await byRole(page, 'tab', tab).click();
      await assertAccessible(page);
    }
  });
}

async function command(page, words) {
  await page.keyboard.press('ControlOrMeta+k');
  const field = byRole(page, 'combobox', 'Find a command');
  await field.fill(words);
  await byRole(page, 'listbox', 'Commands').getByRole('option').first().waitFor();
  await field.press('Enter');
}
