// The licences of what esbuild put into a module, for the file that lies beside it.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** `inputs`: the paths of all sources, as esbuild's metafile names them. */
export async function licences(inputs) {
  const packages = new Set(inputs.flatMap((input) => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []));
  return (await Promise.all([...packages].sort().map(licence))).join('\n----\n\n');
}

async function licence(name) {
  const path = new URL(`node_modules/${name}/`, import.meta.url);
  const text = await readFile(new URL('LICENSE', path), 'utf8').catch(() => declared(path));
  return `${name}\n\n${text}`;
}

/** Some packages only name their licence. */
async function declared(path) {
  const { license, homepage, repository } = JSON.parse(await readFile(new URL('package.json', path), 'utf8'));
  return `${license} licensed, see ${repository?.url ?? homepage}\n`;
}
