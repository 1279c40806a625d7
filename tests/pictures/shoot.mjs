// Pictures of the cards in cards/, as the designer draws them: every theme at a phone's and a channel's
// width, and one sheet of them all to look through.   cargo xtask pictures [CARD…]
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { newContext } from '../journeys/lib/browser.mjs';
import { Designer } from '../journeys/lib/designer.mjs';
import { byRole } from '../journeys/lib/journey.mjs';
import { startServer } from '../journeys/lib/server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here('../../target/pictures/');
const THEMES = ['Light', 'Dark', 'Contrast'];
const WIDTHS = ['Phone', 'Standard'];
/** Where the cards' own pictures seem to come from; they are the files in images/. */
const IMAGES = 'https://pictures.example.org/';

const wanted = process.argv.slice(2);
const names = (await readdir(here('cards'))).map((file) => file.replace('.json', '')).sort();
const chosen = names.filter((name) => !wanted.length || wanted.some((part) => name.includes(part)));

await mkdir(out, { recursive: true });
const server = await startServer();
try {
  const context = await newContext({ viewport: { width: 1600, height: 3600 } });
  await context.route(`${IMAGES}**`, async (route) => {
    const file = here(`images/${new URL(route.request().url()).pathname.slice(1)}`);
    await route.fulfill({ contentType: 'image/svg+xml', body: await readFile(file) });
  });
  const page = await context.newPage();
  await page.goto(server.app);
  const designer = await Designer.on(page);
  for (const name of chosen) await shoot(page, designer, name);
  await sheet(context, chosen);
} finally {
  await server.stop();
}
console.log(`${chosen.length * THEMES.length * WIDTHS.length} pictures and sheet.png in target/pictures`);
process.exit(0);

async function shoot(page, designer, name) {
  await designer.writeJson(await readFile(here(`cards/${name}.json`), 'utf8'));
  // The frame of the selection is not part of the card.
  await designer.canvas.press('Escape');
  for (const theme of THEMES) {
    await choose(page, 'Theme of the card', theme);
    for (const width of WIDTHS) {
      await choose(page, 'Width of the card', width);
      await page.waitForLoadState('networkidle');
      const picture = await page.locator('#preview').screenshot();
      await writeFile(file(name, theme, width), picture);
    }
  }
}

async function choose(page, group, name) {
  await byRole(page, 'radiogroup', group).getByRole('radio', { name }).check({ force: true });
}

function file(name, theme, width) {
  return `${out}${name}-${theme.toLowerCase()}-${width.toLowerCase()}.png`;
}

/** All pictures on one page, a row for each card. */
async function sheet(context, names) {
  const page = await context.newPage();
  const image = async (path) => `<img src="data:image/png;base64,${await readFile(path, 'base64')}">`;
  const rows = await Promise.all(
    names.map(async (name) => {
      const paths = THEMES.flatMap((theme) => WIDTHS.map((width) => file(name, theme, width)));
      return `<div>${(await Promise.all(paths.map(image))).join('')}</div>`;
    }),
  );
  await page.setContent(`<style>body{margin:0;background:#888}div{display:flex;gap:8px;padding:8px;align-items:start}img{max-width:none}</style>${rows.join('')}`);
  await page.setViewportSize({ width: 2800, height: 1000 });
  await page.screenshot({ path: `${out}sheet.png`, fullPage: true });
}
