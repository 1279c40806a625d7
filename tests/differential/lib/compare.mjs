// What counts as alike.

/** Boxes may differ by four pixels, or by two in a hundred. */
const near = (a, b) => Math.abs(a - b) <= Math.max(4, 0.02 * Math.abs(b));

export function resolve(card, place) {
  return place.split('/').slice(1).reduce(
    (node, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], card);
}

/** The elements of a card: their type, and whether both boxes are alike. */
export function elements(result) {
  const card = JSON.parse(result.card);
  const { ours, peer } = result;
  const places = new Set([...Object.keys(peer.boxes), ...Object.keys(ours.boxes)]);
  const found = [];
  for (const place of places) {
    const type = resolve(card, place)?.type;
    const [a, b] = [ours.boxes[place], peer.boxes[place]];
    if (!b && typeof type !== 'string') continue;
    found.push({ place, type: type ?? place.split('/').at(-2), ours: a, peer: b, alike: Boolean(a && b && a.every((value, i) => near(value, b[i]))) });
  }
  return found;
}

/** The first difference of two texts, with a little of what stands around it. */
export function firstDifference(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 30));
  return `ours ${around(a)} peer ${around(b)}`;
}
