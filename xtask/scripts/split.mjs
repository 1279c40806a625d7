// Cuts the built program in two: what the first screen needs, and what src/later.rs leads to, which the
// page fetches afterwards. Part of trunk's post_build hook, for release builds; needs wasm-bindgen and
// wasm-split-cli on PATH, as `cargo xtask` puts them there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { transformSync } = createRequire(new URL('../../web/package.json', import.meta.url))('esbuild');
const PROGRAM = 'cardwright-app';
/** How the cutter names what it writes, and what we call it: with the build's hash, as every file. */
const LOADER = '__wasm_split.js';
const CUSTOM_SECTION = 0;

/** Replaces the program in trunk's staging folder by its two parts; gives the loader's name. */
export function split(folder) {
  const glue = readdirSync(folder).find((name) => name.startsWith(`${PROGRAM}-`) && name.endsWith('.js'));
  const name = glue.replace(/\.js$/, '');
  const work = mkdtempSync(join(tmpdir(), `${PROGRAM}-`));
  try {
    run('wasm-split-cli', [uncut(), work, '--out-name', name]);
    run('wasm-bindgen', [
      join(work, `${name}.wasm`), '--target', 'web', '--no-typescript', '--out-dir', join(work, 'bound'), '--out-name', name,
      '--keep-lld-exports', '--remove-name-section', '--remove-producers-section',
    ]);
    return keep(work, folder, name);
  } finally {
    rmSync(work, { recursive: true });
  }
}

function keep(work, folder, name) {
  const parts = readdirSync(work).filter((file) => file.endsWith('.wasm') && file !== `${name}.wasm`);
  let loader = readFileSync(join(work, LOADER), 'utf8');
  for (const [index, part] of parts.entries()) {
    const named = `${name}-later${index || ''}.wasm`;
    loader = loader.replaceAll(part, named);
    writeFileSync(join(folder, named), withoutCustomSections(readFileSync(join(work, part))));
  }
  const loaderName = `${name}-later.js`;
  writeFileSync(join(folder, loaderName), short(loader));
  const glue = readFileSync(join(work, 'bound', `${name}.js`), 'utf8');
  // The program itself knows the loader by its first name; only the file is called otherwise.
  const renamed = glue.replace(new RegExp(`(from ['"]\\./)${LOADER}`, 'g'), `$1${loaderName}`);
  writeFileSync(join(folder, `${name}.js`), short(renamed));
  writeFileSync(join(folder, `${name}_bg.wasm`), withoutCustomSections(readFileSync(join(work, 'bound', `${name}_bg.wasm`))));
  return loaderName;
}

/** Without white space and long names: a fifth less to transfer. */
function short(script) {
  return transformSync(script, { minify: true, format: 'esm', target: 'es2022', logLevel: 'silent' }).code;
}

/** The program as the compiler left it. */
function uncut() {
  const metadata = execFileSync('cargo', ['metadata', '--format-version', '1', '--no-deps', '--offline'], { maxBuffer: 1 << 28 });
  return join(JSON.parse(metadata).target_directory, 'wasm32-unknown-unknown', 'release', `${PROGRAM}.wasm`);
}

function run(tool, args) {
  execFileSync(tool, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Names and notes of the linker, which no browser reads. */
function withoutCustomSections(module) {
  const kept = [module.subarray(0, 8)];
  for (let at = 8; at < module.length;) {
    const [size, body] = number(module, at + 1);
    if (module[at] !== CUSTOM_SECTION) kept.push(module.subarray(at, body + size));
    at = body + size;
  }
  return Buffer.concat(kept);
}

/** A LEB128 number, and where what follows it begins. */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}
