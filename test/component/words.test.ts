import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/schema/guide.js';
import { guideOf } from './guides.js';
import { pathToOutcome } from './paths.js';
import { elementsIn, nameOf } from './roles.js';
import { wizardScreens } from './screens.js';
import { setup } from './setup.js';

/** Where a reader meets words. */
const inWords = [
  'text',
  'title',
  'label',
  'hint',
  'name',
  'who',
  'intro',
  'question',
  'ja',
  'nee',
  'onbeslist',
  'goal',
];

/** The same content, in which every text says whom the reader works for. */
function sayingClient<Value>(value: Value, isText = false): Value {
  if (typeof value === 'string') return (isText ? `${value} {client} {je-client} {clienten}` : value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => sayingClient(item)) as Value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sayingClient(inner, inWords.includes(key))]);
  return Object.fromEntries(entries) as Value;
}

async function contentSayingClient(id: string): Promise<Guide> {
  const { ui, client, beroepsgroepen, ...content } = await guideOf(id);
  return {
    ...sayingClient(content),
    client,
    beroepsgroepen: beroepsgroepen.map(({ client: own, ...group }) => ({ ...sayingClient(group), client: own })),
    ui: Object.fromEntries(
      Object.entries<string>(ui).map(([key, text]) => [key, sayingClient(text, true)]),
    ) as Guide['ui'],
  };
}

/** Everything that can be read or heard on the screen, folded or not. */
const wordsOn = (element: Element) => [
  ...elementsIn(element).map(nameOf),
  ...elementsIn(element).map(({ textContent }) => textContent),
];

const placeholder = /\{(je-client|clienten|client)/;

for (const id of ['twente', 'petruschool', 'noaberkracht']) {
  describe(`the reader of ${id} meets her own word for whom she works for`, () => {
    for (const [name, open] of Object.entries(wizardScreens)) {
      it(`in every group, on ${name}`, async () => {
        const guide = await contentSayingClient(id);
        for (const beroepsgroep of [undefined, ...guide.beroepsgroepen.map((group) => group.id)]) {
          if (beroepsgroep !== undefined && name === 'the choice of a beroepsgroep') continue;
          const { element, reader } = await setup('meldcode-wizard', {
            guide,
            ...(beroepsgroep !== undefined && { beroepsgroep }),
          });
          await open(reader);
          expect(
            wordsOn(element).filter((text) => placeholder.test(text)),
            beroepsgroep,
          ).to.deep.equal([]);
          element.remove();
        }
      });
    }

    it('in every group, at the questions and the outcome of the check', async () => {
      const guide = await contentSayingClient(id);
      for (const { id: beroepsgroep, client } of guide.beroepsgroepen) {
        const { element, reader } = await setup('afwegingskader-check', { guide, beroepsgroep });
        for (const [ask, value] of pathToOutcome('melden')) {
          expect(
            wordsOn(element).filter((text) => placeholder.test(text)),
            beroepsgroep,
          ).to.deep.equal([]);
          await reader.answer(ask, value);
        }
        expect(
          wordsOn(element).filter((text) => placeholder.test(text)),
          beroepsgroep,
        ).to.deep.equal([]);
        expect(reader.text).to.contain(client.many);
        element.remove();
      }
    });
  });
}
