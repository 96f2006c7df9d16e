import { expect } from '@open-wc/testing';
import { nothing } from 'lit';
import { renderAccount } from '../../src/components/own-page/account.js';
import { ClosingGuard } from '../../src/components/own-page/closing.js';
import { renderStepLines } from '../../src/components/own-page/lines.js';
import { useOwnPage } from '../../src/components/state/own-page.js';
import type { Guide } from '../../src/schema/guide.js';
import type { OwnPageWords } from '../../src/schema/words/own-page.js';
import { expectAccessible } from './axe.js';
import { guideOf } from './guides.js';
import { pathToOutcome } from './paths.js';
import type { Reader } from './reader.js';
import { openStep, toSteps } from './screens.js';
import { setup } from './setup.js';

/** The guide as our own pages have it: with the words that the copy for others leaves out. */
async function ownGuide(): Promise<Guide & { readonly ownPage: OwnPageWords }> {
  const response = await fetch('/regions/landelijk/own-page.json');
  const { ownPage } = (await response.json()) as { readonly ownPage: OwnPageWords };
  return { ...(await guideOf('twente')), ownPage };
}

const fieldsIn = ({ element }: Reader) => [
  ...element.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('textarea:not([hidden]), .field input, .field select'),
];

/** Whether the browser would ask before this page closes. */
function asksAtClosing(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

function write(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

/** The wizard in the first step, in which she wrote something. */
async function written() {
  const guide = await ownGuide();
  const { reader, element } = await setup('meldcode-wizard', { guide });
  await toSteps(reader);
  await reader.press(guide.ownPage.write, 'summary');
  expect(asksAtClosing(), 'before anything is written').to.be.false;
  write(fieldsIn(reader)[0]!, 'Een blauwe plek');
  await element.updateComplete;
  return { guide, reader, element };
}

describe('what a reader writes on our own pages', () => {
  beforeEach(() => {
    useOwnPage({
      followScreens: (element, { session }) => {
        new ClosingGuard(element, session);
      },
      renderAccount: (weighed) => renderAccount(weighed, '1.0.0'),
      renderStepLines,
      renderLeave: () => nothing,
    });
  });

  afterEach(() => {
    useOwnPage(undefined);
  });

  for (const step of ['stap-1', 'stap-2', 'stap-3'] as const) {
    it(`has fields with a name in ${step}, and axe finds nothing`, async () => {
      const guide = await ownGuide();
      const { reader } = await setup('meldcode-wizard', { guide });
      await toSteps(reader);
      await openStep(reader, step);
      expect(fieldsIn(reader)).to.be.empty;
      await reader.press(guide.ownPage.write, 'summary');
      expect(fieldsIn(reader)).not.to.be.empty;
      for (const { labels } of fieldsIn(reader)) expect(labels).to.have.length(1);
      await expectAccessible(reader);
    });
  }

  it('has all of it at an outcome of the check alone, and axe finds nothing', async () => {
    const { reader } = await setup('afwegingskader-check', { guide: await ownGuide() });
    await reader.answerAll(pathToOutcome('melden'));
    await reader.unfold();
    expect(fieldsIn(reader).length).to.be.greaterThan(12);
    await expectAccessible(reader);
  });

  it('asks at closing while something is written, and not once it is wiped', async () => {
    const { guide, reader, element } = await written();
    expect(asksAtClosing()).to.be.true;
    await reader.press(guide.ui.wipe);
    expect(asksAtClosing()).to.be.false;
    expect(element.shadowRoot!.textContent).to.contain(guide.ui.wiped);
  });

  it('does not ask when a number is pressed, which browsers take for leaving the page', async () => {
    const { element } = await written();
    expect(asksAtClosing()).to.be.true;
    const number = element.shadowRoot!.querySelector<HTMLElement>('a[href="tel:112"]')!;
    // Nothing is to be dialled here.
    number.addEventListener('click', (event) => {
      event.preventDefault();
    });
    number.click();
    expect(asksAtClosing()).to.be.false;
  });

  it('asks no more once the element is taken out', async () => {
    const { element } = await written();
    element.remove();
    expect(asksAtClosing()).to.be.false;
  });

  it('is on no page of somebody else', async () => {
    useOwnPage(undefined);
    const guide = await ownGuide();
    const { reader } = await setup('meldcode-wizard', { guide });
    await toSteps(reader);
    await reader.unfold();
    expect(fieldsIn(reader)).to.be.empty;
  });
});
