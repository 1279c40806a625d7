// axe-core, evaluated through the debugger so that the page's content policy stays in force.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails when axe finds a violation of WCAG A or AA on the page, or in the part that matches. */
export async function assertAccessible(page, selector = 'html') {
  const debug = await page.context().newCDPSession(page);
  await evaluate(debug, AXE);
  const run = `axe.run(${JSON.stringify(selector)}, { runOnly: ${JSON.stringify(TAGS)} })`;
  const found = await evaluate(debug, `${run}.then(({ violations }) => violations)`);
  await debug.detach();
  const findings = found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
  assert.deepEqual(findings, []);
}

async function evaluate(debug, expression) {
  const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
