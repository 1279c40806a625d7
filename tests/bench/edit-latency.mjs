// How long a person waits: opening a card, a keystroke in a property field and in the JSON pane,
// and undo, until the canvas shows it. Run after a build: `node tests/bench/edit-latency.mjs`.
//
// Options: --sizes 28,200 (KB) · --keys 60 (per measurement) · CHROMIUM=/path · CARDWRIGHT_APP=dist
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { adaptiveCard, messageCard, TARGET } from './lib/cards.mjs';
import { serveApp } from './lib/site.mjs';
import { installStopwatch, summary } from './lib/stopwatch.mjs';

const { chromium } = createRequire(new URL('../journeys/package.json', import.meta.url))('playwright-core');
const { values: options } = parseArgs({
  options: { sizes: { type: 'string', default: '1,28,200' }, keys: { type: 'string', default: '60' } },
});
const KEYS = Number(options.keys);
const OPENINGS = 8;
/** The first keys after a card was opened pay for caches that later ones find filled. */
const WARM_UP = 3;
/** Longer than the app waits with work that no keystroke should wait for. */
const BETWEEN_KEYS_MS = 250;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-dev-shm-usage'];

const site = await serveApp();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
try {
  console.log('size    what                        dom p50   dom p95   frame p50  frame p95   (ms)');
  for (const kilobytes of options.sizes.split(',').map(Number)) {
    for (const make of [messageCard, adaptiveCard]) {
      console.log(make.name);
      for (const [what, times] of Object.entries(await measure(make(kilobytes), make(1)))) print(kilobytes, what, times);
    }
  }
} finally {
  await browser.close();
  site.close();
}

/** Everything measured on one card, in a fresh profile. */
async function measure(text, short) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(installStopwatch);
  const page = await context.newPage();
  await page.goto(site.address);
  // All of the program: before, findings and texts cost a keystroke nothing.
  await page.locator(':root[data-complete="true"] .cm-content').waitFor();
  const results = { 'open, the title differs': await openings(page, text), 'open another card': await openings(page, text, short) };
  await focusProperty(page);
  const typed = await keystrokes(page, TARGET);
  results['key in a property field'] = typed.times;
  results['undo by key'] = await undoing(page, typed.text);
  await openCard(page, text, TARGET);
  await focusJson(page);
  results['key in the JSON pane'] = (await keystrokes(page, TARGET)).times;
  await context.close();
  return results;
}

/** Opens the card several times, each time over itself or over another one. */
async function openings(page, text, other) {
  const times = [];
  for (let turn = 0; turn < OPENINGS; turn++) {
    const title = `Opening ${turn}`;
    if (other) await openCard(page, other, TARGET);
    times.push(await openCard(page, text.replace(TARGET, title), title));
  }
  await openCard(page, text, TARGET);
  return times;
}

async function openCard(page, text, title) {
  const time = await page.evaluate(([text, title]) => stopwatch.open(text, title), [text, title]);
  await page.waitForTimeout(4 * BETWEEN_KEYS_MS);
  return time;
}

/** Puts the caret at the end of the title's field in the inspector. */
async function focusProperty(page) {
  await page.locator('#preview').getByText(TARGET).first().click();
  const field = page.locator('[data-prop] :is(input, textarea)').and(page.locator(':visible'));
  const index = await field.evaluateAll((all, words) => all.findIndex((one) => one.value === words), TARGET);
  await field.nth(index).press('End');
}

/** Puts the caret behind the title in the JSON pane. */
async function focusJson(page) {
  const content = page.locator('.cm-content');
  await content.press('ControlOrMeta+Home');
  await content.locator('.cm-line', { hasText: TARGET }).first().click();
  await content.press('End');
  // Over the quotation mark and the comma that end the line.
  for (let step = 0; step < 2; step++) await content.press('ArrowLeft');
}

async function keystrokes(page, text) {
  const times = [];
  for (let turn = 0; turn < KEYS + WARM_UP; turn++) {
    const letter = String.fromCharCode(97 + (turn % 26));
    text += letter;
    times.push(await press(page, letter, text));
  }
  return { text, times: times.slice(WARM_UP) };
}

/** Undoes and redoes the typing, and times the undoing. */
async function undoing(page, text) {
  const times = [];
  for (let turn = 0; turn < OPENINGS; turn++) {
    times.push(await press(page, 'ControlOrMeta+z', TARGET, text));
    await press(page, 'ControlOrMeta+Shift+Z', text);
  }
  return times;
}

/** Presses a key and times it until the canvas shows `words`, and no longer `gone`. */
async function press(page, key, words, gone) {
  await page.evaluate((expected) => stopwatch.arm(expected), { words, gone });
  await page.keyboard.press(key);
  const time = await page.evaluate(() => stopwatch.timed);
  await page.waitForTimeout(BETWEEN_KEYS_MS);
  return time;
}

function print(kilobytes, what, times) {
  const [dom, frame] = ['dom', 'frame'].map((kind) => summary(times.map((time) => time[kind])));
  const figures = [dom.p50, dom.p95, frame.p50, frame.p95].map((time) => time.toFixed(1).padStart(10)).join('');
  console.log(`${`${kilobytes} KB`.padEnd(8)}${what.padEnd(25)}${figures}`);
}
