// Why a card or an element is not compared. Each rule has its reason in docs/differential.md, and
// the output counts what it leaves out.

const typed = (node, visit) => {
  if (node === null || typeof node !== 'object') return false;
  if (!Array.isArray(node) && visit(node)) return true;
  return Object.values(node).some((value) => typed(value, visit));
};

/** Rules about whole cards: such a card is left out of the comparison of boxes. */
export const CARD_RULES = [
  ['peer-failed', (result) => Boolean(result.failed)],
  ['special', (result) => result.special.length > 0],
  ['no-address', (result) => result.ours.missing],
];

/** Rules about texts: such a card is left out of the comparison of texts. */
export const TEXT_RULES = [
  ['peer-failed', (result) => Boolean(result.failed)],
  ['special', (result) => result.special.length > 0],
  ['no-address', (result) => result.ours.missing],
];

/** Rules about elements. */
export const ELEMENT_RULES = [];

export { typed };
