// The highlighter gives ranges of the very text, in order, for every language that CodeBlock has.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokens } from './code.js';

const NAMES = ('Bash C Cpp CSharp Css Dos Go Graphql Html Java JavaScript Json ObjectiveC Perl Php PowerShell Python Sql '
  + 'TypeScript VbNet Verilog Vhdl Xml').split(' ');
const TEXT = `/* a */ // b\n# c\n' d\n<p class="e">&amp;</p>\n"f" 'g' 12 true if (x) { return null; }\n`
  + '<style>a{color:red}</style><script>let 😀 = "🎈"</script>\nselect * from t -- h\n';

for (const name of NAMES) {
  test(`${name} is coloured in ranges that follow one another`, () => {
    const found = tokens(name, TEXT);
    assert.ok(found.length > 0, 'something is coloured');
    let end = 0;
    for (let at = 0; at < found.length; at += 3) {
      assert.ok(found[at] >= end && found[at + 1] > found[at], `range ${at / 3}`);
      assert.ok(found[at + 2] < 10);
      end = found[at + 1];
    }
    assert.ok(end <= TEXT.length);
  });
}

test('a keyword and a string are what they are', () => {
  const text = 'let a = "b"; // c';
  const words = [];
  const found = tokens('JavaScript', text);
  for (let at = 0; at < found.length; at += 3) words.push([text.slice(found[at], found[at + 1]), found[at + 2]]);
  assert.deepEqual(words, [['let', 0], ['"b"', 1], ['// c', 3]]);
});

test('unknown languages have no colours', () => {
  assert.equal(tokens('PlainText', 'if x').length, 0);
  assert.equal(tokens('constructor', 'if x').length, 0);
});
