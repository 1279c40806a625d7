// The highlighter of program text is a module of its own (web/, built to code.js), fetched when a card
// first has program text in it. The built page names it together with a hash of its content.
let module;

export async function tokensOf(language, text) {
  const named = document.querySelector('meta[name="cardwright-code"]')?.content;
  module ??= import(new URL(named || 'assets/code.js', document.baseURI));
  // A failed download may be tried again by the next text.
  module.catch(() => (module = undefined));
  return (await module).tokens(language, text);
}
