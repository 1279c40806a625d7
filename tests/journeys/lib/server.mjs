// The built program, on a free port and with a data folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const built = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const PROGRAM = process.env.CARDWRIGHT ?? built('target/native/cardwright');
const APP = process.env.CARDWRIGHT_APP ?? built('dist');

/**
 * Starts `cardwright serve`; `addresses` is the line of JSON it prints when it is ready:
 * `{ app, sandbox: { classic, workflows } }`. A data folder that is passed in is kept.
 */
export async function startServer({ data, args = [] } = {}) {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not built: cargo xtask start --no-serve`);
  const folder = data ?? mkdtempSync(join(tmpdir(), 'cardwright-journey-'));
  const options = ['serve', '--listen', '127.0.0.1:0', '--data', folder, '--app', APP, '--json', ...args];
  const child = spawn(PROGRAM, options, { stdio: ['ignore', 'pipe', 'pipe'] });
  const log = [];
  child.stderr.on('data', (bytes) => log.push(bytes));
  const addresses = await firstLine(child, log);
  return {
    addresses,
    log: () => Buffer.concat(log).toString(),
    /** Ends the program; the data folder goes with it unless it was passed in. */
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill();
        await once(child, 'exit');
      }
      if (data === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function firstLine(child, log) {
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`cardwright serve ended with ${code} before it was ready:\n${Buffer.concat(log)}`);
  });
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  ended.catch(() => {});
  return JSON.parse(line);
}
