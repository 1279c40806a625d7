// Every main state of the app, in each theme, without a finding of axe (WCAG 2.2 A and AA).
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const THEMES = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };

for (const [theme, words] of Object.entries(THEMES)) {
  journey(`the main states can be used by everyone, ${words.toLowerCase()}`, async ({ page }) => {
    const designer = await Designer.on(page);
    await page.getByLabel('Theme of the app').selectOption({ label: words });
    await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
    await assertAccessible(page);
    await designer.choose(/Container/);
    await designer.json.press('ControlOrMeta+f');
    await page.getByRole('textbox', { name: 'Find', exact: true }).waitFor();
    await assertAccessible(page);
    await designer.writeJson('{ broken');
    await page.getByRole('alert').waitFor();
    await assertAccessible(page);
    await byRole(page, 'button', 'Discard draft').click();
    await byRole(page, 'tab', /^Problems/).click();
    const dialog = await designer.openSend('Sandbox · classic');
    await byRole(dialog, 'button', 'Send now').click();
    await dialog.locator('#answer').getByText(/status/).waitFor();
    await assertAccessible(page);
    await byRole(dialog, 'button', 'Open the sandbox channel').click();
    await designer.messages.waitFor();
    await assertAccessible(page);
  });
}

for (const width of [900, 700, 360]) {
  journey(`at ${width} px nothing runs out of the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 760 });
    await byRole(page, 'button', 'Send').waitFor();
    await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
    await assertAccessible(page);
  });
}
