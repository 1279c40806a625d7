// The designer as a person sees it: by role and name.
import { byRole } from './journey.mjs';

export class Designer {
  constructor(page) {
    this.page = page;
    this.canvas = byRole(page, 'region', 'Card preview');
    this.inspector = byRole(page, 'complementary', 'Properties');
    this.outline = byRole(page, 'tree', 'Elements of the card');
    this.news = page.getByRole('status');
    this.messages = byRole(page, 'log', 'Messages').locator('[data-message]');
    this.json = byRole(page, 'textbox', 'Card JSON');
  }

  /** The designer with its JSON editor and the later part of the program loaded. */
  static async on(page) {
    const designer = new Designer(page);
    // In a narrow window the editor is there and out of sight.
    await page.locator(':root[data-complete="true"] .cm-content[aria-label="Card JSON"]').waitFor({ state: 'attached' });
    return designer;
  }

  /** The designer with a MessageCard open, and its first card one undo away. */
  static async onMessageCard(page) {
    const designer = await Designer.on(page);
    await designer.fromMenu('New', /^New MessageCard/);
    await designer.canvas.getByText('Build #4217 failed').first().waitFor();
    return designer;
  }

  /** Chooses the first row of the outline with these words. */
  async choose(words) {
    await this.outline.getByRole('treeitem', { name: words }).first().click();
  }

  /** The text fields of the inspector with this label; the last is the newest. */
  field(label, within = this.inspector) {
    return within.getByRole('textbox', { name: label }).last();
  }

  /** Pastes text where the element listens: over the canvas or into a field. */
  async paste(element, text) {
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), text);
    await element.press('ControlOrMeta+v');
  }

  /** Replaces the whole text of the JSON pane. */
  async writeJson(text) {
    await this.json.press('ControlOrMeta+a');
    await this.paste(this.json, text);
  }

  /** The card's exact text, through Copy JSON and the clipboard. */
  async cardText() {
    await this.fromMenu('Copy', /^Copy JSON/);
    await this.news.filter({ hasText: 'Card JSON copied' }).waitFor();
    const text = await this.page.evaluate(() => navigator.clipboard.readText());
    await byRole(this.page, 'button', 'Dismiss').click();
    return text;
  }

  async fromMenu(menu, item) {
    const own = byRole(this.page, 'button', menu);
    // On a phone one menu holds what stands in several elsewhere.
    await ((await own.isVisible()) ? own : this.page.locator('#more-menu')).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Chooses the target of the card by the beginning of its name. */
  async aim(name) {
    await this.page.locator('#target').click();
    const panel = byRole(this.page, 'dialog', 'Target of the card');
    await panel.getByRole('radio', { name }).check();
    await this.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  }

  /** Goes to the list of problems and gives it. */
  async problems() {
    await this.page.getByRole('tab', { name: /^Problems/ }).click();
    const panel = this.page.locator('#panel-problems');
    await panel.waitFor();
    return panel;
  }

  /** Opens the send dialog and chooses where the card goes. */
  async openSend(destination) {
    await byRole(this.page, 'button', 'Send').click();
    const dialog = byRole(this.page, 'dialog', 'Send this card');
    await byRole(dialog, 'radio', destination).check();
    return dialog;
  }
}

/** Waits until a text is written where it stands on the canvas. */
export const writes = (page) => page.waitForFunction(() => document.activeElement.matches('#canvas textarea'));
