// The cards to compare, as the example `differential` of card-render prints them.
import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';

/** The style sheet of our pictures, the theme's class, and all cards. */
export async function readPictures(file) {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  const parsed = [];
  for await (const line of lines) parsed.push(JSON.parse(line));
  const [{ css, theme }, ...cards] = parsed;
  return { css, theme, cards };
}
