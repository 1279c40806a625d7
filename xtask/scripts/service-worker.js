// The site without a network. The build (offline.mjs) fills in which files there are, each with the
// hash of its content, so that what is kept is one version and never a mixture of two. A newer version
// is fetched beside it and takes over once no page of the older one is open.
const VERSION = '{VERSION}';
/** What the designer needs, and what it needs only for some cards: `[path, integrity]`. */
const NEEDED = {NEEDED};
const REST = {REST};

const scope = registration.scope;
const prefix = `cardwright ${scope} `;
const kept = caches.open(prefix + VERSION);
const files = new Set([...NEEDED, ...REST].map(([path]) => path));

addEventListener('install', (event) => event.waitUntil(fetchAll(NEEDED)));

addEventListener('activate', (event) => event.waitUntil(forgetOthers()));

// The page asks for the rest when it has time.
addEventListener('message', (event) => {
  if (event.data === 'rest') event.waitUntil(fetchAll(REST).catch(() => {}));
});

// Nothing but the site's own files is answered here: the relay and other sites are the network's.
addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  const path = address.slice(scope.length);
  if (request.mode === 'navigate') {
    if (path === '' || path === 'index.html') event.respondWith(answer('', request));
  } else if (files.has(path)) {
    event.respondWith(answer(path, request));
  }
});

async function answer(path, request) {
  const cache = await kept;
  const found = await cache.match(scope + path);
  if (found) return found;
  // What the cache lacks comes from the network, and into the cache only as a file of this build.
  const own = [...NEEDED, ...REST].find(([name]) => name === path);
  await keep(cache, own).catch(() => {});
  return (await cache.match(scope + path)) ?? fetch(request);
}

async function fetchAll(list) {
  const cache = await kept;
  for (let at = 0; at < list.length; at += 8) await Promise.all(list.slice(at, at + 8).map((file) => keep(cache, file)));
}

async function keep(cache, [path, integrity]) {
  const address = scope + path;
  if (await cache.match(address)) return;
  const response = await fetch(address, { integrity, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // A page may not be answered with what was redirected.
  await cache.put(address, response.redirected ? new Response(response.body, response) : response);
}

async function forgetOthers() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + VERSION);
  await Promise.all(names.map((name) => caches.delete(name)));
}
