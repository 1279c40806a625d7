// Why a card is not compared. Each rule has its reason in docs/differential.md, and the output
// counts what it leaves out.

/** Classes of our pictures by which a tree tells what is in it. */
const has = (pattern) => ({ tree }) => pattern.test(JSON.stringify(tree));
const says = (pattern) => ({ card }) => pattern.test(card);

const COMMON = [
  ['peer-failed', ({ failed }) => Boolean(failed)],
  ['too-new', ({ special }) => special.includes('too new')],
  ['special', ({ special }) => special.length > 0],
  ['no-address', has(/"cw-[^"]*cw-img-missing|"cw-img-missing/)],
  ['media', has(/"cw-media/)],
  ['language', says(/"lang":"(?!en)/i)],
];

/** Left out of the comparison of texts. */
export const TEXT_RULES = [...COMMON, ['task-list', has(/"cw-task/)]];

/** Left out of the comparison of boxes. */
export const CARD_RULES = [
  ...COMMON,
  ['rich-markdown', has(/"cw-(task|h[1-6]|grid|rule|inline-img|footnote)|\["(pre|code|blockquote|table)",/)],
];
