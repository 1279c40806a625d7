// The official sample cards of the shared corpus.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE = /^samples\/.*v1\.\d+\//;
/** Remote pictures would make both renderers wait for a network; one drawing stands for all. */
const PICTURE = "data:image/svg+xml;utf8,%3Csvg xmlns='http://www.w3.org/2000/svg' width='32' height='32'/%3E";

/** `{ name, text }` of every whole Adaptive Card among them. */
export function officialSamples() {
  const corpus = process.env.CARDWRIGHT_CORPUS ?? fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
  if (!existsSync(join(corpus, 'INDEX.json'))) throw new Error(`no corpus at ${corpus}: name its folder in CARDWRIGHT_CORPUS`);
  const index = JSON.parse(readFileSync(join(corpus, 'INDEX.json'), 'utf8'));
  const official = index.filter((entry) => entry.source_repo === 'microsoft/AdaptiveCards' && SAMPLE.test(entry.source_path));
  const cards = official.flatMap((entry) => card(entry.source_path, readFileSync(join(corpus, entry.file), 'utf8')));
  return [...new Map(cards.map((one) => [one.name, one])).values()];
}

function card(name, text) {
  try {
    const root = JSON.parse(text.replace(/^\uFEFF/, ''));
    return root.type === 'AdaptiveCard' ? [{ name, text: JSON.stringify(withoutNetwork(root)) }] : [];
  } catch {
    return [];
  }
}

function withoutNetwork(value) {
  if (Array.isArray(value)) return value.map(withoutNetwork);
  if (typeof value !== 'object' || value === null) return value;
  const isPicture = (name) => (name === 'url' && value.type === 'Image') || ['backgroundImage', 'iconUrl', 'poster'].includes(name);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isPicture(name) && /^https?:/.test(inner) ? PICTURE : withoutNetwork(inner)]),
  );
}
