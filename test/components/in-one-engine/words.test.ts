import { expect } from '@open-wc/testing';
import type { Guide } from '../../../src/schema/guide.js';
import { guideOf } from '../guides.js';
import { pathToOutcome } from '../paths.js';
import { wizardScreens } from '../screens.js';
import { drawFolds } from '../print.js';
import { setup } from '../setup.js';

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
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => sayingClient(item)) as Value;
  const entries = Object.entries(value as Record<string, unknown>).map(([key, inner]) => [
    key,
    sayingClient(inner, inWords.includes(key)),
  ]);
  return Object.fromEntries(entries) as Value;
}

async function contentSayingClient(id: string): Promise<Guide> {
  const { ui, client, beroepsgroepen, ...content } = await guideOf(id);
  const labels = Object.entries(ui).map(([key, text]): [string, string] => [key, sayingClient(text, true)]);
  return {
    ...sayingClient(content),
    client,
    beroepsgroepen: beroepsgroepen.map(({ client: own, ...group }) => ({ ...sayingClient(group), client: own })),
    ui: Object.fromEntries(labels) as Guide['ui'],
  };
}

/** Everything that can be read or heard on the screen, folded or not. */
function wordsIn(root: ParentNode & Node): readonly string[] {
  const elements = [...root.querySelectorAll('*')];
  return [
    root.textContent ?? '',
    ...elements.map((element) => element.getAttribute('aria-label') ?? ''),
    ...elements.flatMap(({ shadowRoot }) => (shadowRoot ? wordsIn(shadowRoot) : [])),
  ];
}

/** The words around each place that was not filled in. */
function unfilled({ shadowRoot }: Element): readonly string[] {
  drawFolds();
  return wordsIn(shadowRoot!).flatMap((text) => text.match(/.{0,60}\{(je-client|clienten|client)/g) ?? []);
}

/** The groups that meet this screen; undefined is a reader who chose none before it. */
function groupsOn(screen: string, { beroepsgroepen }: Guide): readonly (string | undefined)[] {
  if (screen === 'the choice of a beroepsgroep') return [undefined];
  const groups = beroepsgroepen.filter(
    ({ base }) => screen !== 'the exit kinderen-onderling' || base.includes('kinderopvang'),
  );
  return [...(groups.length > 0 ? [undefined] : []), ...groups.map(({ id }) => id)];
}

for (const id of ['twente', 'petruschool', 'noaberkracht']) {
  describe(`the reader of ${id} meets her own word for whom she works for`, () => {
    for (const [name, open] of Object.entries(wizardScreens)) {
      it(`in every group, on ${name}`, async () => {
        const guide = await contentSayingClient(id);
        for (const beroepsgroep of groupsOn(name, guide)) {
          const { element, reader } = await setup('meldcode-wizard', {
            guide,
            ...(beroepsgroep !== undefined && { beroepsgroep }),
          });
          await open(reader);
          expect(unfilled(element), beroepsgroep).to.deep.equal([]);
          element.remove();
        }
      });
    }

    it('in every group, at the questions and the outcome of the check', async () => {
      const guide = await contentSayingClient(id);
      for (const { id: beroepsgroep, client } of guide.beroepsgroepen) {
        const { element, reader } = await setup('afwegingskader-check', { guide, beroepsgroep });
        for (const [ask, value] of pathToOutcome('melden')) {
          expect(unfilled(element), beroepsgroep).to.deep.equal([]);
          await reader.answer(ask, value);
        }
        expect(unfilled(element), beroepsgroep).to.deep.equal([]);
        expect(reader.text).to.contain(client.many);
        element.remove();
      }
    });
  });
}
