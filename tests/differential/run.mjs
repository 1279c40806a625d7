// Draws every real card with our renderer and with Microsoft's open one, and says how alike the
// pictures are. Usage: node run.mjs PICTURES.jsonl HOSTCONFIG [--only NAME] [--gate]
import { readFile } from 'node:fs/promises';
import { openPage } from './lib/browser.mjs';
import { readPictures } from './lib/cards.mjs';
import { elements, firstDifference } from './lib/compare.mjs';
import { CARD_RULES, TEXT_RULES } from './lib/rules.mjs';

const [file, hostFile, ...options] = process.argv.slice(2);
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;
const BATCH = 25;
/** Percents, and how many cards must have been compared: of none, all are alike. */
const GATE = { texts: 98, boxes: 93, cards: 800 };

const pictures = await readPictures(file);
const config = JSON.parse(await readFile(hostFile, 'utf8'));
config.fontTypes.default.fontFamily = "'DejaVu Sans'";
config.fontTypes.monospace.fontFamily = "'DejaVu Sans Mono'";
const cards = pictures.cards.filter(({ file }) => !only || file.includes(only));
const results = await draw(cards);

const skipped = new Map();
const rule = (rules, result, kind) => {
  const found = rules.find(([, holds]) => holds(result));
  if (found) skipped.set(`${kind}: ${found[0]}`, (skipped.get(`${kind}: ${found[0]}`) ?? 0) + 1);
  return found !== undefined;
};

const texts = results.filter((result) => !rule(TEXT_RULES, result, 'text'));
const unlike = texts.filter(({ ours, peer }) => ours.text !== peer.text);
const measured = results.filter((result) => !rule(CARD_RULES, result, 'card'));
for (const result of measured) result.elements = elements(result);
report();

async function draw(list) {
  const { browser, page } = await openPage(pictures);
  const all = [];
  for (let at = 0; at < list.length; at += BATCH) {
    const batch = list.slice(at, at + BATCH);
    const drawn = await page.evaluate(([cards, config]) => window.draw(cards, config), [batch, config]);
    drawn.forEach((result, i) => all.push({ ...result, ...batch[i] }));
  }
  if (only) await page.screenshot({ path: 'target/differential/page.png', fullPage: true });
  await browser.close();
  return all;
}

function percent(part, all) {
  return all === 0 ? 100 : (100 * part) / all;
}

function byType(all) {
  const types = new Map();
  for (const { type, alike } of all) {
    const [good, count] = types.get(type) ?? [0, 0];
    types.set(type, [good + alike, count + 1]);
  }
  return [...types].sort((a, b) => (b[1][1] - b[1][0]) - (a[1][1] - a[1][0]));
}

function report() {
  const all = measured.flatMap((result) => result.elements);
  const alike = all.filter((element) => element.alike).length;
  const figures = {
    texts: percent(texts.length - unlike.length, texts.length),
    boxes: percent(alike, all.length),
    cards: Math.min(texts.length, measured.length),
  };
  console.log(`${results.length} cards; left out: ${[...skipped].map(([name, count]) => `${name} ${count}`).join(', ')}`);
  for (const [type, [good, count]] of byType(all)) console.log(`  ${type.padEnd(24)} ${percent(good, count).toFixed(1).padStart(5)} % of ${count}`);
  worst();
  console.log(`texts alike: ${figures.texts.toFixed(2)} % of ${texts.length} cards`);
  console.log(`boxes alike: ${figures.boxes.toFixed(2)} % of ${all.length} elements in ${measured.length} cards`);
  const missed = Object.keys(GATE).filter((what) => figures[what] < GATE[what]);
  if (!options.includes('--gate') || missed.length === 0) return;
  console.log(`too few ${missed.join(' and ')}: at least ${GATE.texts} % of texts and ${GATE.boxes} % of boxes, in ${GATE.cards} cards`);
  process.exitCode = 1;
}

function worst() {
  const bad = (result) => result.elements.filter((element) => !element.alike);
  const listed = [...measured].filter((result) => bad(result).length > 0).sort((a, b) => bad(b).length - bad(a).length);
  const count = only ? 1000 : 20;
  for (const result of listed.slice(0, count)) {
    console.log(`${result.file}: ${bad(result).length} of ${result.elements.length} boxes`);
    for (const { place, type, ours, peer } of bad(result).slice(0, only ? 100 : 1)) console.log(`    ${type} ${place} ours ${ours} peer ${peer}`);
  }
  for (const { file, ours, peer } of unlike.slice(0, count)) console.log(`${file}: text ${firstDifference(ours.text, peer.text)}`);
}
