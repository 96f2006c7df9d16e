import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { answerWords } from '../../src/guide/asked.js';
import { pathToOutcome } from './paths.js';
import { focusArrives, focused, focusedOn, settled } from './reader.js';
import { nameOf } from './roles.js';
import { setup } from './setup.js';

const mostStops = 60;

/** Goes to a button with Tab, and expects to see at every stop where she is. */
async function tabTo(label: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await sendKeys({ press: 'Tab' });
    // Firefox scrolls to what has the focus in its next frame.
    await nextFrame();
    expect(focusedOn(), `stop ${stop} on the way to "${label}"`).not.to.equal('the body');
    expectVisible(focused()!);
    if (focusedOn().startsWith(`button ${label}`)) return;
  }
  throw new Error(`"${label}" is not within ${mostStops} stops.`);
}

function expectVisible(active: Element): void {
  const { outlineStyle, outlineWidth } = getComputedStyle(active);
  expect(outlineStyle, nameOf(active)).to.equal('solid');
  expect(Number.parseFloat(outlineWidth), nameOf(active)).to.be.at.least(2);
  const { left, top, bottom } = active.getBoundingClientRect();
  const heights = [top + 3, (top + bottom) / 2, bottom - 3];
  // Not wholly behind the strip or outside the window (WCAG 2.4.11); Firefox leaves alone what it shows in part.
  expect(
    heights.some((y) => active.contains(elementAt(left + 3, y))),
    nameOf(active),
  ).to.be.true;
}

function elementAt(x: number, y: number, root: DocumentOrShadowRoot = document): Element | null {
  const element = root.elementFromPoint(x, y);
  const inner = element?.shadowRoot;
  return inner ? elementAt(x, y, inner) : element;
}

describe('with the keyboard alone', () => {
  it('a reader goes from the start to an outcome, and always sees where she is', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    const press = async (label: string, key: 'Enter' | ' ') => {
      await tabTo(label);
      await sendKeys({ press: key });
      await settled();
      expect(await focusArrives(), `after "${label}"`).to.match(/^heading /);
    };

    await press(guide.ui['exits-none'], 'Enter');
    await press(guide.beroepsgroepen[1]!.name, ' ');
    await press(guide.ui['step-next'], 'Enter');
    await press(guide.ui['step-next'], ' ');
    await press(guide.ui['step-to-weighing'], 'Enter');
    for (const [id, value] of pathToOutcome('hulp')) {
      await press(answerWords(reader.words(id), value).label, value === 'nee' ? ' ' : 'Enter');
    }

    expect(focusedOn()).to.equal(`heading ${guide.outcomes.hulp.title}`);
  });

  it('a reader folds an explanation out and in', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    const summary = reader.find('summary', guide.ui.explanation);
    const { text } = guide.questions['vraag-1'].explanation[0]!;
    summary.focus();
    await sendKeys({ press: 'Enter' });
    expect(reader.text).to.contain(text);
    await sendKeys({ press: 'Enter' });
    expect(reader.text).not.to.contain(text);
  });

  it('a reader wipes her answers', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await reader.answerAll(pathToOutcome('hulp'));
    reader.find('button', guide.ui['wipe']).focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(reader.isAsked('vraag-1')).to.be.true;
  });
});
