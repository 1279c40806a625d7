// The editor is a large module of its own (web/, built to editor.js): it is
// fetched once the page has been drawn. The built page
// names it together with a hash of its content.
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

export async function loadEditor() {
  await painted();
  const named = document.querySelector('meta[name="cardwright-editor"]')?.content;
  return import(new URL(named || 'assets/editor.js', document.baseURI));
}
