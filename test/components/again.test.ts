import { expect } from '@open-wc/testing';
import { signIds } from '../../src/engine/index.js';
import { lookingAgain, pathToQuestion } from './paths.js';
import type { Reader } from './reader.js';
import { lookAgain, toAgain } from './screens.js';
import { setup } from './setup.js';

const ways = {
  'afwegingskader-check': lookAgain,
  'meldcode-wizard': toAgain,
} as const;

/** Every sign in the order in which it is asked, each answered with nee. */
async function expectSigns(reader: Reader, texts: (id: (typeof signIds)[number]) => readonly string[]): Promise<void> {
  for (const id of signIds) {
    const [asked = '', ...explained] = texts(id);
    expect(reader.has('heading', asked), id).to.be.true;
    await reader.press(reader.guide.ui.explanation, 'summary');
    for (const text of explained) expect(reader.prose, id).to.contain(text);
    await reader.answer(id, 'nee');
  }
}

for (const [tag, toLookingAgain] of Object.entries(ways)) {
  describe(`looking again in <${tag}>`, () => {
    it('asks about every sign since the last weighing, in its own words', async () => {
      const { reader, guide } = await setup(tag as keyof typeof ways);
      await toLookingAgain(reader);
      await expectSigns(reader, (id) => {
        const { again, text } = guide.signs[id];
        expect(again.text, id).not.to.equal(text);
        return [again.text, ...again.explanation.map((one) => one.text)];
      });
      expect(reader.isAsked('vraag-4')).to.be.true;
    });

    it('names the same signs among the answers', async () => {
      const { reader } = await setup(tag as keyof typeof ways);
      await toLookingAgain(reader);
      await reader.answerAll(pathToQuestion('vraag-5', lookingAgain));
      expect(reader.given()).to.deep.equal({ acuut: 'nee', disclosure: 'nee', structureel: 'nee', 'vraag-4': 'ja' });
    });
  });
}

describe('the first weighing', () => {
  it('asks about every sign whenever it was', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await reader.answer('vraag-1', 'ja');
    await expectSigns(reader, (id) => [guide.signs[id].text]);
    expect(reader.isAsked('vraag-3')).to.be.true;
  });

  it('asks them also where the reader doubts whether she suspects anything', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await reader.answer('vraag-1', 'twijfel');
    await expectSigns(reader, (id) => [guide.signs[id].text]);
    expect(reader.has('heading', guide.outcomes.advies.title)).to.be.true;
  });
});
