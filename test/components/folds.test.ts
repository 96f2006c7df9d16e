import { expect } from '@open-wc/testing';
import { askIds, type AskId, type Weighing } from '../../src/engine/index.js';
import { expectAccessible } from './axe.js';
import { firstWeighing, lookingAgain, pathToOutcome, pathToQuestion, type Path } from './paths.js';
import { endPrinting, startPrinting } from './print.js';
import type { Reader } from './reader.js';
import { nameOf } from './roles.js';
import { lookAgain, openStep, toAgain, toSteps } from './screens.js';
import { setup } from './setup.js';

/** Everything that is drawn, folded or not. */
const drawn = ({ element }: Reader) => everyElementIn(element.shadowRoot!);

function everyElementIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everyElementIn(element.shadowRoot) : []),
  ]);
}

const allText = (reader: Reader) => drawn(reader).map(({ textContent }) => textContent);
const isDrawn = (reader: Reader, text: string) => allText(reader).some((drawnText) => drawnText.includes(text));

const detailsIn = (reader: Reader, parts: string) =>
  drawn(reader).filter(
    (element) => element instanceof HTMLDetailsElement && element.matches(parts),
  ) as HTMLDetailsElement[];

describe('a choice in a subject', () => {
  it('shows what holds for everybody, and of the rest what a reader chooses; axe finds nothing in it', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    await toSteps(reader);
    await openStep(reader, 'stap-3');
    const { title, choose, items } = guide.topics['informeren-per-leeftijd']!;
    await reader.press(title, 'summary');
    // Its end: what a group calls whom it works for stands in front.
    const textsOf = (option: number | undefined) =>
      items.filter((item) => item.option === option).map(({ text }) => text.slice(-25));
    for (const text of textsOf(undefined)) expect(isDrawn(reader, text), text).to.be.true;
    for (const text of choose!.labels.flatMap((_, at) => textsOf(at))) expect(isDrawn(reader, text), text).to.be.false;
    await reader.press(choose!.labels[1]!, 'summary');
    for (const text of textsOf(1)) expect(isDrawn(reader, text), text).to.be.true;
    expect(isDrawn(reader, textsOf(0)[0]!)).to.be.false;
    await expectAccessible(reader);
  });
});

describe('what is folded on a question', () => {
  it('is not drawn before it opens, and stays when it closes again', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    const { text } = guide.questions['vraag-1'].explanation[0]!;
    expect(isDrawn(reader, text)).to.be.false;
    await reader.press(guide.ui.explanation, 'summary');
    expect(isDrawn(reader, text)).to.be.true;
    await reader.press(guide.ui.explanation, 'summary');
    expect(isDrawn(reader, text)).to.be.true;
  });

  it('is drawn too when the browser opens it, for a search in the page', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    const { text } = guide.questions['vraag-1'].explanation[0]!;
    const details = reader.find('summary', guide.ui.explanation).parentElement as HTMLDetailsElement;
    const opened = new Promise((done) => {
      details.addEventListener('toggle', done, { once: true });
    });
    details.open = true;
    await opened;
    expect(isDrawn(reader, text)).to.be.true;
  });

  it('is all drawn before printing, also what is folded inside a fold', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    const texts = [
      guide.questions['vraag-1'].explanation[0]!,
      ...Object.values(guide.exits).map(({ actions: [first] }) => first!),
    ];
    for (const { text } of texts) expect(isDrawn(reader, text)).to.be.false;
    startPrinting();
    for (const { text } of texts) expect(isDrawn(reader, text), text).to.be.true;
    endPrinting();
    expect(drawn(reader).filter((element) => element.localName === 'summary' && !element.nextElementSibling)).to.be
      .empty;
  });

  it('is drawn before printing in the wizard too, where it is another step', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    await toSteps(reader);
    await openStep(reader, 'stap-4');
    startPrinting();
    endPrinting();
    for (const { text } of guide.steps['stap-4'].actions) expect(isDrawn(reader, text), text).to.be.true;
  });

  it('follows the reader once it is drawn: her last answer is among the answers', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await reader.answer('vraag-1', 'ja');
    startPrinting();
    endPrinting();
    await reader.answer('acuut', 'nee');
    expect(reader.given()).to.deep.equal({ 'vraag-1': 'ja', acuut: 'nee' });
    expect(reader.has('summary', guide.ui['answers-title'])).to.be.true;
  });
});

describe('the parts of an outcome', () => {
  const onOutcome = async () => {
    const page = await setup('afwegingskader-check', { id: 'petruschool' });
    await page.reader.answerAll(pathToOutcome('melden'));
    const { ui } = page.guide;
    const titled = [ui['decisions-title'], ui['reasons-title'], ui['contacts-title']].map(
      (title) => page.reader.find('summary', title).parentElement as HTMLDetailsElement,
    );
    return { ...page, parts: [...detailsIn(page.reader, '.actions > li > details'), ...titled] };
  };
  const openOf = (parts: readonly HTMLDetailsElement[]) => parts.filter(({ open }) => open).map(nameOfPart);
  const nameOfPart = (part: HTMLDetailsElement) => nameOf(part.firstElementChild!);

  it('are drawn at once, closed: what to do is never late', async () => {
    const { reader, guide, parts } = await onOutcome();
    expect(openOf(parts)).to.deep.equal([]);
    for (const { nextElementSibling } of parts.map((part) => part.firstElementChild!)) {
      expect(nextElementSibling).not.to.be.null;
    }
    expect(isDrawn(reader, guide.decisions.report.question)).to.be.true;
  });

  it('are open while the page is printed, and as they were after it', async () => {
    const { parts } = await onOutcome();
    parts[1]!.open = true;
    startPrinting();
    expect(openOf(parts)).to.deep.equal(parts.map(nameOfPart));
    endPrinting();
    expect(openOf(parts)).to.deep.equal([nameOfPart(parts[1]!)]);
  });
});

/** Design 6: what a reader sees of a question, and nothing that waits. */
const most = 70;

describe(`the screen of a question has at most ${most} elements`, () => {
  const questionsOf = (weighing: Weighing): readonly (readonly [AskId, Path])[] => {
    const mode = weighing === 'opnieuw' ? lookingAgain : firstWeighing;
    const left: readonly AskId[] = weighing === 'opnieuw' ? ['vraag-1', 'vraag-3'] : ['vraag-5'];
    return askIds.filter((id) => !left.includes(id)).map((id) => [id, pathToQuestion(id, mode)] as const);
  };
  const toStep4 = async (reader: Reader) => {
    await toSteps(reader);
    await openStep(reader, 'stap-4');
  };
  /** The question before, opened again, marks the answer and says how to go on. */
  const countReopened = async (reader: Reader) => {
    await reader.press(reader.guide.ui['question-previous']);
    expect(reader.text).to.contain(reader.guide.ui['answer-present']);
    return drawn(reader).length;
  };
  const ways = [
    ['afwegingskader-check', 'eerste', () => Promise.resolve()],
    ['afwegingskader-check', 'opnieuw', lookAgain],
    ['meldcode-wizard', 'eerste', toStep4],
    ['meldcode-wizard', 'opnieuw', toAgain],
  ] as const;

  for (const [tag, weighing, enter] of ways) {
    for (const [ask, path] of questionsOf(weighing)) {
      it(`at ${ask} in <${tag}>, weighing ${weighing}`, async () => {
        for (const id of ['twente', 'petruschool', 'noaberkracht', 'flevoland']) {
          const { element, reader } = await setup(tag, { id });
          await enter(reader);
          await reader.answerAll(path);
          expect(reader.isAsked(ask), id).to.be.true;
          expect(drawn(reader).length, id).to.be.at.most(most);
          if (path.length > 0) expect(await countReopened(reader), `${id}, opened again`).to.be.at.most(most);
          element.remove();
        }
      });
    }
  }
});
