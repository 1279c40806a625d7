// Asks the browser to keep the site for use without a network, where the build has made it so.

/** Calls `told` when a newer version has been fetched, which the next start uses. */
export async function keepOffline(told) {
  const named = document.querySelector('meta[name="cardwright-offline"]')?.content;
  const container = navigator.serviceWorker;
  if (!named || !container || !location.protocol.startsWith('http')) return;
  const address = new URL(named, document.baseURI).href;
  const policy = globalThis.trustedTypes?.createPolicy('cardwright-offline', { createScriptURL: (own) => own });
  try {
    const registration = await container.register(policy ? policy.createScriptURL(address) : address, { updateViaCache: 'none' });
    const newer = () => registration.waiting && container.controller && told();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', newer));
    newer();
    (await container.ready).active?.postMessage('rest');
  } catch {
    // A browser that refuses (a private window, a setting) still has the page as any other site.
  }
}
