// Hands on the keyboard: whole steps of a person who never touches a mouse.
import { byRole } from './journey.mjs';

export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Runs the first thing the command palette finds for some words. */
  async command(words) {
    await this.press('ControlOrMeta+k');
    const field = byRole(this.page, 'combobox', 'Find a command');
    await field.waitFor();
    await this.type(words);
    await this.page.waitForFunction((words) => document.activeElement.value === words, words);
    await this.press('Enter');
    await field.waitFor({ state: 'detached' });
  }

  /** Presses Tab until the focus is on an element with this role and name. */
  async tabTo(role, name, limit = 90) {
    const wanted = this.page.getByRole(role, { name, exact: typeof name === 'string' }).and(this.page.locator(':focus'));
    for (let step = 0; step < limit; step += 1) {
      if (await wanted.count()) return;
      await this.press('Tab');
    }
    throw new Error(`${limit} Tabs did not reach ${role} “${name}”`);
  }

  /** Writes over the text of the field that has the focus. */
  async writeOver(text) {
    await this.press('ControlOrMeta+a');
    await this.type(text);
  }

  /** Waits until the focus is inside what matches. */
  async at(selector) {
    await this.page.waitForFunction((selector) => document.activeElement?.closest(selector), selector);
  }
}
