// How long a drag needs to answer: from a move of the pointer until the line stands at the new place.
// Run after a build: `node tests/bench/drag-feedback.mjs`.
//
// "work" is the time of everything the page does in answer to one move; "shown" adds the layout that the
// next picture needs. A move counts only when it moved the line or changed the words.
// Options: --sizes 28,200 (KB) · --moves 200 · CHROMIUM=/path · CARDWRIGHT_APP=dist
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { adaptiveCard, messageCard, TARGET } from './lib/cards.mjs';
import { serveApp } from './lib/site.mjs';
import { installStopwatch, summary } from './lib/stopwatch.mjs';

const { chromium } = createRequire(new URL('../journeys/package.json', import.meta.url))('playwright-core');
const { values: options } = parseArgs({
  options: { sizes: { type: 'string', default: '28,200' }, moves: { type: 'string', default: '200' } },
});
const MOVES = Number(options.moves);
/** Longer than the app waits with work that nothing should wait for. */
const REST_MS = 1000;
const BETWEEN_MOVES_MS = 25;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-dev-shm-usage'];

const site = await serveApp();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
try {
  console.log('size    card            begin   work p50   work p95  shown p50  shown p95   (ms)');
  for (const kilobytes of options.sizes.split(',').map(Number)) {
    for (const make of [messageCard, adaptiveCard]) print(kilobytes, make.name, await measure(make(kilobytes)));
  }
} finally {
  await browser.close();
  site.close();
}

/** One long drag over the card, in a fresh profile. */
async function measure(text) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(installStopwatch);
  await context.addInitScript(() => {
    // The first listener of all: the app's own come after it.
    window.addEventListener('pointermove', () => (window.moveBegan = performance.now()), true);
  });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.locator('.cm-content').waitFor();
  await page.evaluate(([text, title]) => stopwatch.open(text, title), [text, TARGET]);
  await page.waitForTimeout(REST_MS);
  await page.evaluate(installMoves);
  const tile = await page.locator('[data-kind="TextBlock"], [data-kind="MessageCard.Section"]').first().boundingBox();
  const canvas = await page.locator('#canvas').boundingBox();
  const middle = canvas.x + canvas.width / 2;
  await page.mouse.move(tile.x + 10, tile.y + 10);
  await page.mouse.down();
  await page.mouse.move(tile.x + 30, tile.y + 30, { steps: 2 });
  const begin = await page.evaluate(() => window.slowestMove);
  await page.waitForTimeout(REST_MS);
  await page.mouse.move(middle, canvas.y + 100, { steps: 3 });
  await page.evaluate(() => (window.moves = []));
  for (let turn = 0; turn < MOVES; turn++) {
    const down = 60 + ((turn * 13) % Math.max(canvas.height - 120, 1));
    await page.mouse.move(middle + ((turn * 7) % 160) - 80, canvas.y + down);
    await page.waitForTimeout(BETWEEN_MOVES_MS);
  }
  const times = await page.evaluate(() => window.moves);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await context.close();
  return { begin, times };
}

/** Notes each move once every listener of the app has run. */
function installMoves() {
  window.slowestMove = 0;
  window.moves = [];
  let before = '';
  window.addEventListener(
    'pointermove',
    () => {
      const done = performance.now();
      window.slowestMove = Math.max(window.slowestMove, done - window.moveBegan);
      const line = document.querySelector('#drag [data-mark]');
      if (!line) return;
      const { left, top, width, height } = line.getBoundingClientRect();
      const shown = performance.now();
      const now = [left, top, width, height, document.querySelector('#drag [data-state]')?.textContent].join();
      if (now !== before) window.moves.push({ work: done - window.moveBegan, shown: shown - window.moveBegan });
      before = now;
    },
    true,
  );
}

function print(kilobytes, card, { begin, times }) {
  const [work, shown] = ['work', 'shown'].map((kind) => summary(times.map((time) => time[kind])));
  const figures = [begin, work.p50, work.p95, shown.p50, shown.p95].map((time) => time.toFixed(2).padStart(10)).join(' ');
  console.log(`${`${kilobytes} KB`.padEnd(8)}${card.padEnd(12)}${figures}   (${times.length} moves of the line)`);
}
