// The built site as any static host serves it: files of a folder, nothing else, in a sub-path.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { site } from './server.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves the site under `path`. Gives `{ app, requests, stop() }`: `requests` are the paths that were
 * asked for. `change(name, bytes)` may give other bytes for a file.
 */
export async function serveFolder(path = '/some/sub/path/', change = (_name, bytes) => bytes) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url, 'http://host').pathname;
    requests.push(asked);
    const name = asked.slice(path.length) || 'index.html';
    const bytes = asked.startsWith(path) && !name.includes('..') && (await readFile(join(site, name)).catch(() => undefined));
    if (!bytes) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' });
    response.end(change(name, bytes));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  server.unref(); // a journey that failed leaves it behind
  const stop = async () => {
    server.closeAllConnections();
    if (server.listening) await new Promise((done) => server.close(done));
  };
  return { app: `http://127.0.0.1:${server.address().port}${path}`, requests, stop };
}
