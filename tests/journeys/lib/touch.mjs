// A finger, through the debugger: Playwright itself can only tap.
import { promise } from './drag.mjs';

/** Longer than a finger has to rest before it drags. */
const REST_MS = 200;

export class Finger {
  constructor(page, debug) {
    this.page = page;
    this.debug = debug;
  }

  static async on(page) {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  async #touch(type, point) {
    await this.debug.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  }

  async #move(from, to, steps) {
    for (let step = 1; step <= steps; step++) {
      const part = step / steps;
      await this.#touch('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    }
  }

  /** Rests on a place until it drags. */
  async lift(point) {
    await this.#touch('touchStart', point);
    await this.page.waitForTimeout(REST_MS);
    await this.page.locator('#drag').waitFor();
  }

  /** Carries what it lifted to a place that `find` gives, until the words are promised. */
  async carry(from, find, words) {
    await this.#move(from, { x: from.x + 12, y: from.y + 12 }, 2);
    const to = await find();
    await this.#move(from, to, 8);
    await promise(this.page).filter({ hasText: words }).waitFor();
  }

  async release() {
    await this.#touch('touchEnd');
    await promise(this.page).waitFor({ state: 'detached' });
  }

  /** Rests, carries and lets go. */
  async drag(from, find, words) {
    await this.lift(from);
    await this.carry(from, find, words);
    await this.release();
  }

  /** A quick stroke, which scrolls. */
  async swipe(from, to) {
    await this.#touch('touchStart', from);
    await this.#move(from, to, 6);
    await this.#touch('touchEnd');
  }
}
