// From the text of a card to its elements: ours beside Microsoft's renderer, in one page, turn by turn.
// Run by `cargo xtask bench render-samples`.
//
// Options: --rounds 12 · CARDWRIGHT_RENDER=folder of the built page · CARDWRIGHT_CORPUS=folder · CHROMIUM=/path
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { officialSamples } from './lib/samples.mjs';
import { serve } from './lib/site.mjs';
import { summary } from './lib/stopwatch.mjs';
import { compareRenderers } from './render/compare.mjs';

const { chromium } = createRequire(new URL('../journeys/package.json', import.meta.url))('playwright-core');
const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '12' } } });
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-dev-shm-usage'];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const site = await serve([process.env.CARDWRIGHT_RENDER, here('render'), here('node_modules')]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${site.address}compare.html`);
  await page.waitForFunction('globalThis.renderers');
  report(await page.evaluate(compareRenderers, { cards: officialSamples(), rounds: Number(options.rounds) }));
} finally {
  await browser.close();
  site.close();
}

function report(cards) {
  const drawn = cards.filter((card) => card.ours && card.peer);
  console.log(`${cards.length} sample cards, ${drawn.length} drawn by both; milliseconds of median rounds`);
  console.log('                      peer, all   ours, all   ours/peer   per card: median   p95');
  for (const variant of ['detached', 'attached']) {
    const sum = (who) => drawn.reduce((all, card) => all + card[who][variant], 0);
    const ratios = summary(drawn.map((card) => card.ours[variant] / card.peer[variant]));
    const figures = [sum('peer').toFixed(1), sum('ours').toFixed(1), (sum('ours') / sum('peer')).toFixed(3), ratios.p50.toFixed(3), ratios.p95.toFixed(3)];
    console.log(variant.padEnd(20), ...figures.map((figure) => figure.padStart(11)));
  }
  for (const who of ['peer', 'ours']) console.log(`elements, ${who}: ${drawn.reduce((all, card) => all + card[who].elements, 0)}`);
  const slowest = drawn.toSorted((a, b) => b.ours.detached / b.peer.detached - a.ours.detached / a.peer.detached).slice(0, 5);
  for (const card of slowest) console.log(`nearest to the peer: ${(card.ours.detached / card.peer.detached).toFixed(2)} ${card.name}`);
  for (const card of cards.filter((card) => !drawn.includes(card))) console.log(`not drawn by both: ${card.name} ${card.error ?? ''}`);
}
