// A journey: one task of a user, whole, in a real browser against the real program.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newContext } from './browser.mjs';
import { startServer } from './server.mjs';
import { Watch } from './watch.mjs';

const results = fileURLToPath(new URL('../results/', import.meta.url));
const JOURNEY_LIMIT_MS = 60_000;
const STEP_LIMIT_MS = 10_000;

/**
 * Registers a journey. `walk` gets `{ page, context, server, watch, open() }`: `page` shows the
 * designer of a fresh `server` (see server.mjs) in a fresh profile; `open(url)` gives a further page.
 * It fails, with a picture in results/, also when the page complained by itself.
 * options: `context` (for Playwright's newContext), `server` (for startServer), `limit` (milliseconds).
 */
export function journey(name, walk, options = {}) {
  test(name, { timeout: options.limit ?? JOURNEY_LIMIT_MS }, async () => {
    const server = await startServer(options.server);
    const context = await newContext(options.context);
    try {
      context.setDefaultTimeout(STEP_LIMIT_MS);
      const watch = await Watch.of(context);
      const open = async (url) => {
        const page = await context.newPage();
        await page.goto(url);
        return page;
      };
      await walkOrReport(name, context, server, async () => {
        await walk({ page: await open(server.app), context, server, watch, open });
        assert.deepEqual(watch.troubles(), [], 'the page complained');
      });
    } finally {
      await context.close();
      await server.stop();
    }
  });
}

async function walkOrReport(name, context, server, walk) {
  try {
    await walk();
  } catch (error) {
    await keepEvidence(name, context, server);
    throw error;
  }
}

async function keepEvidence(name, context, server) {
  const file = `${results}${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  await mkdir(results, { recursive: true });
  await writeFile(`${file}.log`, server.log());
  for (const [index, page] of context.pages().entries()) {
    await page.screenshot({ path: `${file}-${index}.png` }).catch(() => {});
  }
}

/** The element of a role with this accessible name (a string is matched whole). */
export function byRole(scope, role, name) {
  return scope.getByRole(role, { name, exact: typeof name === 'string' });
}
