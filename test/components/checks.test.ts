import { expect } from '@open-wc/testing';
import { checkEnds, checkIds } from '../../src/engine/index.js';
import { expectAccessible } from './axe.js';
import { openStep, toSteps } from './screens.js';
import { setup } from './setup.js';

async function inStepOne() {
  const { reader, element } = await setup('meldcode-wizard');
  await toSteps(reader);
  await openStep(reader, 'stap-1');
  const { guide } = reader;
  /** The fold of a check, open. */
  const open = async (id: 'kindcheck' | 'mantelzorgcheck') => {
    await reader.press(guide.topics[id]!.title, 'summary');
    return reader.find('summary', guide.topics[id]!.title).parentElement as HTMLDetailsElement;
  };
  return { reader, guide, element, open };
}

/** The answer to the question that is open last. */
function answerIn(place: Element, label: string): HTMLDetailsElement {
  const question = [...place.querySelectorAll('.check-question')].find((one) => one.querySelector(':scope > details'));
  const found = [...(question?.querySelectorAll(':scope > details') ?? [])].find(
    (one) => one.querySelector('summary')?.textContent === label,
  );
  return found as HTMLDetailsElement;
}

describe('a check of step 1', () => {
  for (const id of checkIds) {
    it(`holds every question and end of the ${id}, and axe finds nothing in it`, async () => {
      const { reader, guide, open } = await inStepOne();
      const fold = await open(id);
      const { questions, ends } = guide.checks![id]!;
      for (const { title } of Object.values(questions)) expect(fold.textContent).to.contain(title);
      for (const end of checkEnds[id]) {
        for (const item of ends[end]!.items) expect(fold.textContent).to.contain(item);
      }
      await expectAccessible(reader);
    });
  }

  it('opens what follows an answer', async () => {
    const { guide, open } = await inStepOne();
    const fold = await open('kindcheck');
    const { questions, ends } = guide.checks!.kindcheck!;
    const yes = answerIn(fold, guide.ui['check-ja']);
    yes.querySelector('summary')!.click();
    expect(yes.open).to.be.true;
    expect(yes.querySelector('.check-question > p')!.textContent).to.contain(questions.kinderen!.title);
    const no = answerIn(fold, guide.ui['check-nee']);
    expect(no.querySelector('.box')!.textContent).to.contain(ends['geen-aanleiding']!.title);
  });

  it('is closed again once the answers are wiped', async () => {
    const { reader, guide, element, open } = await inStepOne();
    const fold = await open('kindcheck');
    answerIn(fold, guide.ui['check-ja']).querySelector('summary')!.click();
    await reader.press(guide.ui.wipe);
    await toSteps(reader);
    await openStep(reader, 'stap-1');
    await open('kindcheck');
    const answers = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.check-question > details')];
    expect(answers.length).to.be.greaterThan(0);
    expect(answers.filter((one) => one.open)).to.deep.equal([]);
  });
});
