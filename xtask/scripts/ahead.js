// What follows the first picture is fetched while that is still being made: the later part of the
// program, and the editor of the JSON pane.
const ahead = (rel, href, as = '') => document.head.append(Object.assign(document.createElement('link'), { rel, href, as, crossOrigin: 'anonymous' }));
const loader = document.querySelector('link[href$="-later.js"]');
if (loader) ahead('preload', loader.href.replace(/js$/, 'wasm'), 'fetch');
ahead('modulepreload', document.querySelector('meta[name="cardwright-editor"]').content);
