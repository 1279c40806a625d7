// Draws Fluent icons into the places that cards keep for them. The catalogue is some dozens of files
// (web/catalogue.mjs); each is fetched when the first icon of it is needed. Until then, and for a name
// that the catalogue does not have, the place keeps the neutral drawing it was made with.
const DRAWING = 'http://www.w3.org/2000/svg';
/** The files that were asked for, by number. */
const chunks = new Map();

/** The file that an icon's drawing is in; web/catalogue.mjs has the same. */
const chunkOf = (name) => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65521, 0) % 64;

/** Fills every place in an element that waits for its icon. */
export function draw_icons(element) {
  for (const place of element.querySelectorAll('svg[data-icon]')) draw(place);
}

async function draw(place) {
  const [name, style] = place.dataset.icon.split(',');
  place.removeAttribute('data-icon');
  const found = (await drawings(chunkOf(name))).get(name);
  if (!found) return;
  const [size, regular, filled] = found;
  place.setAttribute('viewBox', `0 0 ${size} ${size}`);
  place.replaceChildren(...(style ? filled : regular).map(path));
}

function drawings(chunk) {
  if (!chunks.has(chunk)) chunks.set(chunk, load(chunk));
  return chunks.get(chunk);
}

async function load(chunk) {
  try {
    const answer = await fetch(new URL(`assets/icons/${chunk}.json`, document.baseURI));
    return new Map(Object.entries(await answer.json()));
  } catch {
    chunks.delete(chunk); // the next icon asks again
    return new Map();
  }
}

function path(outline) {
  const path = document.createElementNS(DRAWING, 'path');
  path.setAttribute('d', outline);
  return path;
}
