// What texts of a card say is drawn for the person who looks: dates of their clock, code in colours.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { journey } from './lib/journey.mjs';

const card = (...body) => JSON.stringify({ type: 'AdaptiveCard', version: '1.5', body }, null, 2);

journey('program text gets its colours, and the rest of it when asked for', async ({ page }) => {
  const designer = await Designer.on(page);
  const lines = ['let a = "b"; // c', ...Array.from({ length: 11 }, (_, at) => `f(${at});`)];
  await designer.writeJson(card({ type: 'CodeBlock', language: 'JavaScript', codeSnippet: lines.join('\n') }));
  const code = designer.canvas.locator('.cw-code');
  await code.locator('.cw-c-keyword', { hasText: 'let' }).waitFor();
  await code.locator('.cw-c-text', { hasText: '"b"' }).waitFor();
  await code.locator('.cw-c-comment', { hasText: '// c' }).waitFor();
  const last = code.getByText('f(10);');
  assert.equal(await last.isVisible(), false);
  // The first click selects the element, the second one operates it.
  await code.getByText('Expand (2 more lines)').click();
  await code.getByText('Expand (2 more lines)').click();
  await last.waitFor({ state: 'visible' });
});

const dates = card({
  type: 'TextBlock',
  wrap: true,
  text: '{{DATE(2017-07-01T06:59:59Z)}} {{TIME(2017-07-01T12:05:00Z)}} {{TIME(2017-12-01T12:05:00Z)}} {{DATE(2017-07-01,LONG)}}',
});

journey(
  'dates are those of the reader’s clock, in summer and winter, and of the reader’s language',
  async ({ page }) => {
    const designer = await Designer.on(page);
    await designer.writeJson(dates);
    await designer.canvas.getByText('30.6.2017 5:05 4:05 Samstag, 1. Juli 2017').waitFor();
  },
  { context: { locale: 'de-DE', timezoneId: 'America/Los_Angeles' } },
);
