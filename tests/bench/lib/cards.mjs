// Cards of a given size, always the same: alerts with sections of text, facts and a link.

/** The text that is edited; it stands once in the card, as its title. */
export const TARGET = 'Edit this title';

/** A MessageCard whose text, printed with two spaces, is about `kilobytes` long. */
export function messageCard(kilobytes) {
  const card = {
    '@type': 'MessageCard',
    '@context': 'http://schema.org/extensions',
    themeColor: '0076D7',
    title: TARGET,
    text: 'The nightly build has **3 failures**. See the [log](https://example.test/log).',
    sections: [],
  };
  for (let number = 1; print(card).length < kilobytes * 1024; number++) card.sections.push(section(number));
  return print(card);
}

function section(number) {
  return {
    startGroup: true,
    activityTitle: `Stage ${number}`,
    activitySubtitle: 'Ran on two machines',
    text: `Took **${number % 60} s**, waited for \`worker-${number}\`.`,
    facts: [
      { name: 'Branch', value: `feature/${number}` },
      { name: 'Result', value: 'failed after the third try' },
    ],
    potentialAction: [
      { '@type': 'OpenUri', name: 'Open the run', targets: [{ os: 'default', uri: `https://example.test/run/${number}` }] },
    ],
  };
}

function print(card) {
  return JSON.stringify(card, null, 2);
}
