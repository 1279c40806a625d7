// Carries out the steps that src/preview/steps.rs describes. Nothing is ever read as HTML: elements
// are made by name, texts are text nodes.
const END = '\u0001';
const DRAWING = 'http://www.w3.org/2000/svg';
const FIELDS = new Set(['input', 'textarea']);
/** Of these the value is what is sent, not what is held. */
const HELD = new Set(['checkbox', 'radio']);
/** Attributes that are ids or name some. */
const IDS = new Set(['id', 'for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details']);
/** One element of each name and classes, to copy. */
const patterns = new Map();
/** What stands before the ids of each surface: a card may be in the page several times. */
const prefixes = new WeakMap();
let surfaces = 0;

/** A form, so that radio buttons of the same card drawn twice are no group; it is never sent. */
export const surface = () => {
  const form = document.createElement('form');
  prefixes.set(form, `s${++surfaces}-`);
  form.noValidate = true;
  // A card has a direction of its own, whatever the language of the app.
  form.dir = 'ltr';
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
};

export const clear = (surface) => surface.replaceChildren();

/** False when the steps don't fit what is there. */
export function perform(surface, steps) {
  try {
    run(surface, steps.split(END), prefixes.get(surface));
    return true;
  } catch (error) {
    console.warn('The card is drawn anew:', error);
    return false;
  }
}

function run(at, parts, prefix) {
  const around = [];
  let before = null;
  const enter = (element) => {
    around.push(at, before);
    [at, before] = [element, null];
  };
  const leave = () => {
    before = around.pop();
    at = around.pop();
  };
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    const what = part.slice(1);
    switch (part[0]) {
      case '<': case '!': enter(pattern(part, what).cloneNode(false)); break;
      case '>': {
        const done = at;
        leave();
        at.insertBefore(done, before);
        break;
      }
      case '"': at.insertBefore(document.createTextNode(what), before); break;
      case '=': {
        const value = IDS.has(what) ? parts[++index].replace(/\S+/g, (id) => prefix + id) : parts[++index];
        at.setAttribute(what, value);
        hold(at, what, value);
        break;
      }
      case '-': at.removeAttribute(what); hold(at, what, null); break;
      case '.': at.setAttribute('class', what); break;
      case '/': enter(at.childNodes[what]); break;
      case '^': leave(); break;
      case '+': before = at.childNodes[what] ?? null; break;
      case 'x': at.childNodes[what].remove(); break;
      case 't': at.data = what; break;
    }
  }
}

/** What a field holds is no attribute once somebody typed in it. */
function hold(at, name, value) {
  if (name === 'checked' || name === 'selected') at[name] = value !== null;
  else if (name === 'value' && FIELDS.has(at.localName) && at.value !== (value ?? '') && !HELD.has(at.type)) at.value = value ?? '';
}

function pattern(part, what) {
  let found = patterns.get(part);
  if (!found) {
    const [, tag, classes] = what.match(/^(\S+) ?(.*)$/);
    found = part[0] === '!' ? document.createElementNS(DRAWING, tag) : document.createElement(tag);
    if (classes) found.setAttribute('class', classes);
    patterns.set(part, found);
  }
  return found;
}
