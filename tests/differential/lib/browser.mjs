// One page of Chromium that holds both renderers.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none',
];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const module = (path) => here(`../node_modules/${path}`);

export async function openPage({ css, theme }) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, locale: 'en-US', timezoneId: 'UTC' });
  await page.route('**/*', (route) => route.abort());
  await page.setContent(`<!doctype html><html lang="en"><body><div id="ours" class="${theme}"></div><div id="peer"></div></body></html>`);
  await page.addStyleTag({ path: module('adaptivecards/dist/adaptivecards.css') });
  await page.addStyleTag({ content: css });
  await page.addStyleTag({ content: await readFile(here('page.css'), 'utf8') });
  await page.addScriptTag({ path: module('markdown-it/dist/markdown-it.min.js') });
  await page.addScriptTag({ path: module('adaptivecards/dist/adaptivecards.min.js') });
  await page.addScriptTag({ path: here('page.js') });
  return { browser, page };
}
