// The real program, `cardwright serve`, on a free port with a data folder of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const built = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const program = process.env.CARDWRIGHT ?? built('target/native/cardwright');
export const site = process.env.CARDWRIGHT_APP ?? built('dist');
const START_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 5_000;

/**
 * Starts the program. Gives `{ app, sandbox: { classic, workflows }, data, log(), stop() }`.
 * `data`: a folder to use (kept at the end) instead of a fresh one (deleted).
 */
export async function startServer({ data, args = [] } = {}) {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'cardwright-journey-')));
  const options = ['serve', '--listen', '127.0.0.1:0', '--data', folder, '--app', site, '--json', ...args];
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'] });
  const log = [];
  child.stderr.setEncoding('utf8').on('data', (text) => log.push(text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  let stopped;
  const end = async () => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    if (child.kill('SIGTERM')) await ended;
    clearTimeout(force);
    if (!data) await rm(folder, { recursive: true, force: true });
  };
  try {
    const addresses = await firstLine(child, ended, log);
    return { ...addresses, data: folder, log: () => log.join(''), stop: () => (stopped ??= end()) };
  } catch (error) {
    await end();
    throw error;
  }
}

async function firstLine(child, ended, log) {
  const lines = createInterface({ input: child.stdout });
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no line of JSON from the program in ${START_LIMIT_MS} ms`)), START_LIMIT_MS);
  });
  const failed = new Promise((_, reject) => {
    child.once('error', (error) => reject(new Error(`${program} did not start: ${error.message}`)));
    ended.then((code) => reject(new Error(`the program ended with ${code}: ${log.join('')}`)));
  });
  const line = new Promise((resolve) => lines.once('line', resolve));
  try {
    return JSON.parse(await Promise.race([line, failed, late]));
  } finally {
    clearTimeout(timer);
  }
}
