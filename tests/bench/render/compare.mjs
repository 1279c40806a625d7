/**
 * Runs in the page: times each renderer on each card, turn by turn, so that whatever else the machine
 * does falls on both. Milliseconds, medians: `detached` until the elements are made, `attached` until
 * they also lie in the page and are laid out. Kept in one function: it travels to the page as text.
 */
export function compareRenderers({ cards, rounds }) {
  const WARM_UP = 3;
  const place = document.createElement('div');
  place.style.width = '480px';
  document.body.append(place);
  const median = (times) => times.slice(WARM_UP).sort((a, b) => a - b)[Math.floor((times.length - WARM_UP) / 2)];

  // The clock of a page is coarse: a sample is as many drawings as it takes to pass a millisecond.
  function sample(draw, text, times) {
    let detached = 0, attached = 0, turns = 0;
    while (attached < 1 && turns < 50) {
      const began = performance.now();
      const element = draw(text);
      const made = performance.now();
      place.append(element);
      void place.offsetHeight;
      const shown = performance.now();
      place.textContent = '';
      [detached, attached, turns] = [detached + made - began, attached + shown - began, turns + 1];
    }
    times.detached.push(detached / turns);
    times.attached.push(attached / turns);
  }

  const measured = cards.map(({ name, text }) => {
    const card = { name };
    for (const [who, draw] of Object.entries(renderers)) {
      try {
        card[who] = { detached: [], attached: [], elements: draw(text).getElementsByTagName('*').length };
      } catch (error) {
        card.error = `${who}: ${error}`.slice(0, 120);
      }
    }
    return card;
  });
  for (let round = 0; round < rounds + WARM_UP; round++) {
    cards.forEach(({ text }, index) => {
      const card = measured[index];
      if (!card.ours || !card.peer) return;
      for (const [who, draw] of Object.entries(renderers)) sample(draw, text, card[who]);
    });
  }
  for (const { ours, peer } of measured) {
    for (const times of [ours, peer].filter(Boolean)) {
      times.detached = median(times.detached);
      times.attached = median(times.attached);
    }
  }
  place.remove();
  return measured;
}
