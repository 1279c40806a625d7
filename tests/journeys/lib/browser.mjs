// One Chromium for all journeys of a file; each journey gets a context (a profile) of its own.
import { after } from 'node:test';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

let launched;

function browser() {
  launched ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  return launched;
}

after(async () => {
  if (launched) await (await launched).close();
});

/** A fresh profile with the window of a usual laptop; nothing fades, so that each look is final. */
export async function newContext(options = {}) {
  return (await browser()).newContext({
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    // One journey is about working without a network; the others always see the files just built.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
}
