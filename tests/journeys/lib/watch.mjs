// Whatever a page complains about by itself, while no journey looks.

const REPORT = '__reportPolicyViolation';

/** Collects console errors and warnings, uncaught errors and refusals by the content policy. */
export class Watch {
  #troubles = [];
  #allowed = [/Service Worker registration blocked by Playwright/];

  static async of(context) {
    const watch = new Watch();
    await context.exposeBinding(REPORT, (_source, text) => watch.#note(`content policy: ${text}`));
    await context.addInitScript((report) => {
      addEventListener('securitypolicyviolation', (event) => {
        globalThis[report](`${event.effectiveDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
      });
    }, REPORT);
    context.on('page', (page) => watch.#listen(page));
    return watch;
  }

  #listen(page) {
    page.on('pageerror', (error) => this.#note(`uncaught: ${error.stack ?? error}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      }
    });
    page.on('crash', () => this.#note('the page crashed'));
  }

  #note(trouble) {
    this.#troubles.push(trouble);
  }

  /** Says that troubles matching this are what the journey is about. */
  allow(pattern) {
    this.#allowed.push(pattern);
  }

  troubles() {
    return this.#troubles.filter((trouble) => !this.#allowed.some((pattern) => pattern.test(trouble)));
  }
}
