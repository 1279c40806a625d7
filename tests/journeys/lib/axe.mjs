// axe-core, brought in through the debugging protocol: the page's content policy does not block that.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds on the page as it is now: one line per element, empty when all is well. */
export async function accessibilityFindings(page) {
  const session = await page.context().newCDPSession(page);
  const evaluate = (expression) => session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  try {
    await evaluate(await source);
    const run = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then((result) =>
      result.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + " at " + node.target.join(" ") + ": " + node.failureSummary)))`;
    const { result, exceptionDetails } = await evaluate(run);
    if (exceptionDetails) throw new Error(`axe failed: ${exceptionDetails.text}`);
    return result.value;
  } finally {
    await session.detach();
  }
}
