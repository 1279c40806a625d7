// Runs inside the page. `draw(batch)` shows each card twice, once from our tree and once by the
// peer, and returns for both the text a reader sees and the box of every element, by its place in
// the card.
(() => {
  const PICTURE = 'data:image/svg+xml,' + encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="120"><rect width="160" height="120" fill="teal"/></svg>');
  const AC = window.AdaptiveCards;
  // As Teams: what is over the limit of buttons goes behind the three dots.
  AC.GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;
  // Cutting a text at its last line is left to the browser, as it is in ours.
  AC.GlobalSettings.useAdvancedTextBlockTruncation = false;
  const places = new WeakMap();
  let parsed = [];

  for (const kind of [AC.CardElement, AC.Action]) {
    const parse = kind.prototype.parse;
    kind.prototype.parse = function (source, ...rest) {
      if (places.has(source)) parsed.push([this, places.get(source)]);
      return parse.call(this, source, ...rest);
    };
  }

  /** Notes where each object of a card stands, and gives every picture the same address. */
  function survey(node, place) {
    if (node === null || typeof node !== 'object') return;
    places.set(node, place);
    if (!Array.isArray(node)) {
      const inSet = /\/images\/\d+$/.test(place);
      if ((node.type === 'Image' || inSet) && typeof node.url === 'string' && node.url) node.url = PICTURE;
      for (const key of ['iconUrl', 'poster', 'backgroundImage']) if (typeof node[key] === 'string' && node[key]) node[key] = PICTURE;
      if (node.backgroundImage?.url) node.backgroundImage.url = PICTURE;
    }
    for (const [key, value] of Object.entries(node)) {
      survey(value, `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  }

  function build(tree) {
    if (typeof tree === 'string') return document.createTextNode(tree);
    const [tag, classes, attributes, declarations, place, ...children] = tree;
    const element = document.createElement(tag);
    if (classes) element.className = classes;
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, name === 'src' && tag === 'img' ? PICTURE : value);
    }
    element.removeAttribute('loading');
    for (const [name, value] of Object.entries(declarations)) element.style.setProperty(name, value);
    if (place !== null) element.dataset.place = place;
    element.append(...children.map(build));
    return element;
  }

  const NO_TEXT = 'select, textarea, script, style, svg, datalist, .cw-hidden-text, .cw-overflow, .ac-overflow';

  function textOf(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const parts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent.closest(NO_TEXT) || parent.getClientRects().length === 0) continue;
      parts.push(node.data);
      if (getComputedStyle(parent).display !== 'inline') parts.push(' ');
    }
    return parts.join(' ').replace(/\s+/g, ' ').replace(/ ([.,:;!?)*])/g, '$1').trim();
  }

  function box(element, frame) {
    const rect = element.getBoundingClientRect();
    const round = (value) => Math.round(value * 10) / 10;
    return [rect.left - frame.left, rect.top - frame.top, rect.width, rect.height].map(round);
  }

  const isShown = (element) => element?.isConnected && element.getClientRects().length > 0 && element.checkVisibility();

  function ours(tree, host) {
    host.replaceChildren(build(tree));
    return () => {
      const frame = host.getBoundingClientRect();
      const boxes = {};
      for (const element of host.querySelectorAll('[data-place]')) {
        if (!(element.dataset.place in boxes) && isShown(element)) boxes[element.dataset.place] = box(element, frame);
      }
      return { text: textOf(host), boxes, missing: host.querySelector('.cw-img-missing') !== null };
    };
  }

  function peer(json, host, config) {
    host.replaceChildren();
    parsed = [];
    survey(json, '');
    const card = new AC.AdaptiveCard();
    card.hostConfig = new AC.HostConfig(config);
    card.hostConfig.hostCapabilities.addCapability('adaptiveCards', '1.6');
    card.parse(json);
    const element = card.render();
    if (element) host.append(element);
    card.updateLayout();
    const elements = parsed;
    for (const button of host.querySelectorAll('button')) if (button.textContent === '...') button.classList.add('ac-overflow');
    return () => {
      const frame = host.getBoundingClientRect();
      const boxes = {};
      for (const [object, place] of elements) {
        const shown = object.renderedImageElement ?? object.renderedElement;
        if (isShown(shown)) boxes[place] = box(shown, frame);
      }
      return { text: textOf(host), boxes };
    };
  }

  const settle = async (host) => {
    await Promise.all([...host.querySelectorAll('img')].map((image) => image.decode().catch(() => {})));
  };

  window.draw = async (batch, config) => {
    const results = [];
    const [left, right] = ['ours', 'peer'].map((id) => document.getElementById(id));
    for (const { card, tree } of batch) {
      const result = {};
      const measureOurs = ours(tree, left);
      let measurePeer;
      try {
        measurePeer = peer(JSON.parse(card), right, config);
      } catch (error) {
        result.failed = String(error);
      }
      await Promise.all([settle(left), settle(right)]);
      result.ours = measureOurs();
      result.peer = measurePeer?.();
      results.push(result);
    }
    return results;
  };
})();
