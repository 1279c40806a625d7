// A text area right over the words it edits.
const LOOK = ['font-family', 'font-size', 'font-weight', 'font-style', 'line-height', 'letter-spacing', 'text-align', 'direction', 'color'];
/** Pixels: the least room to write in, and what stays free at the pane's edge. */
const LEAST = 140;
const EDGE = 24;

/** Puts `frame` over the first element that matches and gives `area` its look. False if there is none. */
export function fit(stage, frame, area, selector) {
  const words = stage.querySelector(selector);
  if (!words) return false;
  const look = getComputedStyle(words);
  for (const name of LOOK) area.style.setProperty(name, look.getPropertyValue(name));
  area.style.setProperty('background-color', ground(words));
  const [box, outer] = [words.getBoundingClientRect(), stage.getBoundingClientRect()];
  const left = box.left - outer.left + stage.scrollLeft;
  const room = stage.scrollLeft + stage.clientWidth - left - EDGE;
  const width = Math.min(Math.max(box.width, LEAST), room);
  frame.style.left = `${left}px`;
  frame.style.top = `${box.top - outer.top + stage.scrollTop}px`;
  area.style.width = `${width + 2}px`;
  area.style.minHeight = `${box.height}px`;
  area.focus({ preventScroll: true });
  area.select();
  grow(area);
  return true;
}

/** Makes the area as high as its text. */
export function grow(area) {
  area.style.height = '0';
  area.style.height = `${area.scrollHeight}px`;
}

/** What is selected, in UTF-16 units. */
export const selected = (area) => [area.selectionStart, area.selectionEnd];

/** Replaces a part of the text, so that the browser can undo it, and selects another. */
export function replace(area, from, to, text, start, end) {
  area.focus();
  area.setSelectionRange(from, to);
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(start, end);
}

function ground(element) {
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (!/^(transparent|rgba\(.*, 0\))$/.test(colour)) return colour;
  }
  return 'Canvas';
}
