// Dragging with a mouse, as a person does it: press, move in steps, look at what is promised, let go.

/** What hangs at the pointer: the place, or why there is none. */
export const promise = (page) => page.locator('#drag [data-state]');

/** A part of the way across and down an element. */
export async function pointIn(element, across = 0.5, down = 0.5) {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  return { x: box.x + across * box.width, y: box.y + down * box.height };
}

/** Presses on one element and moves to a place in another, until the words there are promised. */
export async function carry(page, from, to, words, { across, down } = {}) {
  const start = await pointIn(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 8, start.y + 8, { steps: 3 });
  const end = await pointIn(to, across, down);
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await promise(page).filter({ hasText: words }).waitFor();
}

/** The same, and lets go. */
export async function drag(page, from, to, words, place) {
  await carry(page, from, to, words, place);
  await page.mouse.up();
  await promise(page).waitFor({ state: 'detached' });
}
