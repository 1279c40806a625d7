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

/** An Adaptive Card of that length, with one of everything that is common in every seventh of it. */
export function adaptiveCard(kilobytes) {
  const title = { type: 'TextBlock', text: TARGET, size: 'large', weight: 'bolder', wrap: true };
  const card = { type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.4', body: [title] };
  for (let number = 1; print(card).length < kilobytes * 1024; number++) card.body.push(element(number));
  return print(card);
}

function element(number) {
  const text = (words) => ({ type: 'TextBlock', text: words, wrap: true });
  const one = [
    () => text(`Took **${number % 60} s**, waited for [worker ${number}](https://example.test/worker/${number}).`),
    () => ({ type: 'FactSet', facts: ['Branch', 'Commit', 'Result'].map((title) => ({ title, value: `${title} ${number}` })) }),
    () => ({ type: 'ColumnSet', columns: [
      { type: 'Column', width: 'auto', items: [text(`Stage ${number}`)] },
      { type: 'Column', width: 'stretch', items: [text('Ran on two machines'), text('Failed after the third try')] },
    ] }),
    () => ({ type: 'Container', style: 'emphasis', items: [text(`Note ${number}`), text('- first\n- second\n- third')] }),
    () => ({ type: 'Input.Text', id: `comment${number}`, label: 'Comment', placeholder: 'Why did it fail?' }),
    () => ({ type: 'Input.ChoiceSet', id: `choice${number}`, label: 'Next', choices: ['Retry', 'Skip', 'Stop'].map((title) => ({ title, value: title })) }),
    () => ({ type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url: `https://example.test/run/${number}` }] }),
  ];
  return one[number % one.length]();
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
