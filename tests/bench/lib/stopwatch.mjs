// Times in the page's own clock: no message to or from the browser lies between start and stop.

/** Runs in the page before its scripts. */
export function installStopwatch() {
  const preview = () => document.querySelector('#preview')?.textContent ?? '';

  /**
   * Stops when the preview holds `words`, and no longer `gone`. The clock starts when `start()` is called, or at the
   * moment of the next real key press, as the browser stamped it. Gives milliseconds until the
   * document held the words (`dom`) and until a frame with them was drawn (`frame`).
   */
  function untilShown({ words, gone }, start) {
    return new Promise((resolve) => {
      let began;
      const finish = () => {
        const text = preview();
        if (began === undefined || !text.includes(words) || (gone && text.includes(gone))) return;
        watch.disconnect();
        const dom = performance.now() - began;
        requestAnimationFrame(() => setTimeout(() => resolve({ dom, frame: performance.now() - began })));
      };
      const watch = new MutationObserver(finish);
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      if (!start) {
        addEventListener('keydown', (event) => (began = event.timeStamp), { capture: true, once: true });
        return;
      }
      began = performance.now();
      start();
    });
  }

  globalThis.stopwatch = {
    /** Armed before a key press: read `timed` after it. */
    arm(expected) {
      this.timed = untilShown(expected);
    },
    /** Opens a card as pasting it over the canvas does. */
    open(text, words) {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      return untilShown({ words }, () => document.querySelector('#canvas').dispatchEvent(paste));
    },
  };
}

/** Median and 95th percentile, in milliseconds. */
export function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
  return { p50: at(0.5), p95: at(0.95) };
}
