import { expect } from '@open-wc/testing';
import { stepIds } from '../../../src/engine/index.js';
import { lookingAgain, pathToOutcome, pathToQuestion } from '../paths.js';
import type { Reader } from '../reader.js';
import { openStep, toAgain, toSteps } from '../screens.js';
import { setup } from '../setup.js';

const mark = '\u2020';
/** The tag that translators use, long after HTML gave it up. */
const font: string = 'font';

/** Does to every text what translators of pages do: another node takes its place, and nobody tells the element. */
function translate(root: ParentNode): void {
  for (const node of [...root.childNodes]) {
    if (node instanceof Text && node.data.trim() !== '') {
      const outer = document.createElement(font);
      outer.append(document.createElement(font));
      outer.firstChild!.textContent = `${mark}${node.data}`;
      node.replaceWith(outer);
    } else if (node instanceof Element && !node.matches('font, style, script')) {
      if (node.shadowRoot) translate(node.shadowRoot);
      translate(node);
    }
  }
}

const linesOf = ({ text }: Reader) =>
  text
    .replaceAll(mark, '')
    .split('\n')
    .map((line) => line.trim());

type Way = (reader: Reader) => Promise<void>;

/** Goes the same way with and without a translator in between; both must end on the same words. */
async function expectSameWords(
  tag: 'meldcode-wizard' | 'afwegingskader-check',
  before: Way,
  after: Way,
): Promise<void> {
  const { reader: plain } = await setup(tag, { id: 'petruschool' });
  await before(plain);
  await after(plain);
  const { element, reader } = await setup(tag, { id: 'petruschool' });
  await before(reader);
  translate(element.shadowRoot!);
  expect(reader.text).to.contain(mark);
  await after(reader);
  const [wanted, shown] = [linesOf(plain), linesOf(reader)];
  expect(shown.filter((line) => !wanted.includes(line))).to.deep.equal([]);
  expect(shown.length).to.equal(wanted.length);
}

/** Presses by place: a translated button has another name. */
const pressAt = (place: number) => async (reader: Reader) => {
  const button = reader.all('button').at(place);
  if (!button) throw new Error(`There is no button at ${place}.`);
  button.click();
  await reader.settled();
};

async function answerTranslated(reader: Reader, place: number): Promise<void> {
  const groups = reader
    .all('group')
    .filter((group) => group.querySelectorAll(':scope > button, :scope > li > button').length >= 3);
  const button = groups[0]?.querySelectorAll('button')[place];
  if (!button) throw new Error(`There is no answer at ${place}.`);
  button.click();
  await reader.settled();
}

const [ja, nee] = [0, 1];
/** The button that wipes is the last one on a screen. */
const wipe = -1;

describe('on a page that was translated, the next screen has only words of its own', () => {
  const ways: Readonly<Record<string, readonly [Way, Way]>> = {
    'from question to question': [() => Promise.resolve(), (reader) => answerTranslated(reader, ja)],
    'from sign to sign': [
      (reader) => reader.answerAll(pathToQuestion('acuut')),
      (reader) => answerTranslated(reader, nee),
    ],
    'from the last question to the outcome': [
      (reader) => reader.answerAll(pathToQuestion('vraag-4')),
      (reader) => answerTranslated(reader, ja),
    ],
    'from a question together to the other': [
      async (reader) => {
        await reader.answerAll(pathToOutcome('melden'));
        expect(reader.isAsked('vraag-3')).to.be.true;
      },
      (reader) => answerTranslated(reader, ja),
    ],
    'from an outcome to another beside it': [
      async (reader) => {
        await reader.answerAll(pathToOutcome('melden'));
        await reader.answer('vraag-3', 'ja');
      },
      (reader) => answerTranslated(reader, ja),
    ],
    'from an outcome to the first question': [(reader) => reader.answerAll(pathToOutcome('hulp')), pressAt(wipe)],
  };
  for (const [name, [before, after]] of Object.entries(ways)) {
    it(`in the check, ${name}`, async () => {
      await expectSameWords('afwegingskader-check', before, after);
    });
    it(`in the wizard, ${name}`, async () => {
      const inStep4: Way = async (reader) => {
        await toSteps(reader);
        await openStep(reader, 'stap-4');
        await before(reader);
      };
      await expectSameWords('meldcode-wizard', inStep4, after);
    });
  }

  it('in the wizard, from the start through every screen that its buttons open', async () => {
    const { reader } = await setup('meldcode-wizard', { id: 'petruschool' });
    for (const at of reader.all('button').keys()) {
      await expectSameWords('meldcode-wizard', () => Promise.resolve(), pressAt(at));
    }
  });

  it('in the wizard, from step to step', async () => {
    for (const at of stepIds.keys()) await expectSameWords('meldcode-wizard', toSteps, pressAt(at));
  });

  it('in looking again, from question to outcome', async () => {
    const before: Way = async (reader) => {
      await toAgain(reader);
      await reader.answerAll(pathToQuestion('vraag-5', lookingAgain));
    };
    await expectSameWords('meldcode-wizard', before, (reader) => answerTranslated(reader, nee));
  });
});

for (const tag of ['meldcode-wizard', 'afwegingskader-check'] as const) {
  it(`<${tag}> says that its words are Dutch, on a page in whichever language`, async () => {
    const { element } = await setup(tag);
    document.documentElement.lang = 'en';
    const said = element.shadowRoot!.querySelector('h1, h2, [role="heading"]')!.closest('[lang]');
    document.documentElement.lang = '';
    expect(said?.getAttribute('lang')).to.equal('nl');
  });
}
