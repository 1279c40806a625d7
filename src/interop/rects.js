// Rectangles of many elements in one call: a call for each of them costs several times as much.

/**
 * For each element in `root` that matches: the number in its attribute, then left, top, width and height in
 * the window. With `inner` the left edge is that of what is in it, so that an indentation counts.
 */
export function rects(root, selector, attribute, inner) {
  const found = root.querySelectorAll(selector);
  const numbers = new Float64Array(5 * found.length);
  let at = 0;
  for (const element of found) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const shift = inner && element.firstElementChild ? element.firstElementChild.getBoundingClientRect().left - left : 0;
    if (width === 0 && height === 0) continue;
    numbers.set([Number(element.getAttribute(attribute)), left + shift, top, width - shift, height], at);
    at += 5;
  }
  return numbers.subarray(0, at);
}
