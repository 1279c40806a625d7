// Writes the emoji and the words they are found by into web/dist/emoji.txt (built, never committed), which
// the page fetches when its picker opens: one a line, as "emoji ⇥ English words ⇥ French words", of which
// the first, up to the bar, is what it is called.
import { mkdir, readFile, writeFile } from 'node:fs/promises';

const here = (path) => new URL(path, import.meta.url);
const data = async (language) =>
  JSON.parse(await readFile(here(`node_modules/emojibase-data/${language}/compact.json`), 'utf8'));
/** Skin tones and parts of letters, which are no emoji by themselves. */
const COMPONENTS = 2;

const [english, french] = [await data('en'), new Map((await data('fr')).map((one) => [one.hexcode, one]))];
const words = ({ label = '', tags = [] } = {}) => `${label}|${tags.join(' ')}`;
const lines = english
  .filter(({ group }) => group !== undefined && group !== COMPONENTS)
  .sort((one, other) => one.order - other.order)
  .map((one) => [one.unicode, words(one), words(french.get(one.hexcode))].join('\t'));
await mkdir(here('dist/'), { recursive: true });
await writeFile(here('dist/emoji.txt'), `${lines.join('\n')}\n`);
await writeFile(here('dist/emoji.licenses.txt'), await readFile(here('node_modules/emojibase-data/LICENSE'), 'utf8'));
