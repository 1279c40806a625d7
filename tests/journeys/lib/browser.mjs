// Chromium, and pages that remember everything that must never happen.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox', // Chromium refuses to run its sandbox as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Playwright starts it with a new, empty user folder. */
export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  });
}

/**
 * A page in a context of its own, 1280 × 860 unless the options say otherwise. `page.faults`
 * collects errors of scripts, error lines of the console and violations of the content policy.
 */
export async function newPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(`script error: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error') page.faults.push(`console: ${line.text()}`);
  });
  await page.exposeFunction('__policyViolated', (what) => page.faults.push(`content policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      window.__policyViolated(`${event.violatedDirective} blocked ${event.blockedURI || event.sample}`));
  });
  return page;
}

/** Fails when anything went wrong behind the user's back; `allowed` are patterns of expected lines. */
export function assertNoFaults(page, allowed = []) {
  const faults = page.faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
  assert.deepEqual(faults, []);
}
