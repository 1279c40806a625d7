// The catalogue is written by one program and read by two others: what they have to agree on.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const dist = new URL('../dist/icons/', import.meta.url);
const built = existsSync(new URL('names.txt', dist));

test('page and build look for an icon in the same file', () => {
  const rule = (source) => source.match(/const chunkOf = .*;/)[0].replace('CHUNKS', '64');
  assert.equal(rule(read('../../src/interop/fluent.js')), rule(read('../catalogue.mjs')));
});

test('the names that cardwright check knows are those of the catalogue', { skip: !built }, () => {
  assert.equal(read('../../crates/card-cli/assets/icon-names.txt'), read('../dist/icons/names.txt'));
});

test('every icon has a size and both drawings', { skip: !built }, () => {
  const files = readdirSync(dist).filter((name) => name.endsWith('.json'));
  const icons = files.flatMap((name) => Object.entries(JSON.parse(readFileSync(new URL(name, dist), 'utf8'))));
  assert.ok(icons.length > 2500, `${icons.length} icons`);
  for (const [name, [size, regular, filled]] of icons) {
    assert.ok(size >= 8 && regular.length > 0 && filled.length > 0, name);
  }
});
