// Both renderers under one name each: text in, one element out.
import start, { card, rules, theme } from './render-page.js';

await start();
const sheet = new CSSStyleSheet();
sheet.replaceSync(rules());
document.adoptedStyleSheets.push(sheet);
document.body.className = theme();

globalThis.renderers = {
  ours: card,
  peer(text) {
    const card = new AdaptiveCards.AdaptiveCard();
    card.parse(JSON.parse(text));
    return card.render();
  },
};
