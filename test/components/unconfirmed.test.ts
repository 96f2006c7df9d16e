import { expect } from '@open-wc/testing';
import { guideOf } from './guides.js';
import { pathToOutcome } from './paths.js';
import { nameOf } from './roles.js';
import { wizardScreens } from './screens.js';
import { setup } from './setup.js';
import type { Reader } from './reader.js';

const times = (text: string, part: string) => text.split(part).length - 1;

/** Once on the screen, and not in the strip nor in whatever names 112 or 0800 2000. */
async function expectOnce(reader: Reader): Promise<void> {
  await reader.unfold();
  const { unconfirmed } = reader.guide.ui;
  expect(times(reader.text, unconfirmed)).to.equal(1);
  expect(reader.element.shadowRoot!.querySelector('[part="strip"]')!.textContent).not.to.contain(unconfirmed);
  const statutory = ['noodnummer', 'veilig-thuis'].map((id) => reader.guide.contacts[id]!.phone!);
  const beside = [...reader.all('listitem'), ...reader.all('link')]
    .map(nameOf)
    .filter((name) => statutory.some((phone) => name.includes(phone)));
  expect(beside).not.to.be.empty;
  expect(beside.filter((name) => name.includes(unconfirmed))).to.deep.equal([]);
}

describe('that nobody confirmed the content', () => {
  for (const [name, open] of Object.entries(wizardScreens)) {
    it(`is said once, and never beside a number of the law, on ${name}`, async () => {
      const { reader } = await setup('meldcode-wizard', { id: 'flevoland' });
      await open(reader);
      await expectOnce(reader);
    });
  }

  for (const outcome of ['melden', 'advies', 'hulp'] as const) {
    it(`is said once, and never beside a number of the law, at the outcome ${outcome} of the check`, async () => {
      const { reader } = await setup('afwegingskader-check', { id: 'petruschool' });
      await reader.answerAll(pathToOutcome(outcome));
      await expectOnce(reader);
    });
  }

  it('is not said of content that was confirmed', async () => {
    const guide = { ...(await guideOf('twente')), confirmed: true };
    for (const tag of ['meldcode-wizard', 'afwegingskader-check'] as const) {
      const { reader } = await setup(tag, { guide });
      await reader.unfold();
      expect(reader.text).not.to.contain(guide.ui.unconfirmed);
    }
  });
});
