import { expect } from '@open-wc/testing';
import { toSteps } from './screens.js';
import { setup } from './setup.js';

describe('a term in a question or step', () => {
  const onQuestion = async () => {
    const page = await setup('afwegingskader-check');
    const { term, meaning } = page.guide.definitions.find(({ id }) => id === 'huiselijk-geweld')!;
    const button = page.reader
      .all('button')
      .find((one) => one.textContent.trim().toLowerCase() === term.toLowerCase())!;
    const isShown = () =>
      [...page.element.shadowRoot!.querySelectorAll<HTMLElement>('.meaning')].some(
        (one) => one.checkVisibility() && one.textContent.includes(meaning.text),
      );
    return { ...page, button, isShown };
  };

  it('opens what it means in its place, and closes it again, and nothing is left', async () => {
    const { button, isShown, reader, guide } = await onQuestion();
    const address = location.href;
    expect([button.getAttribute('aria-expanded'), isShown()]).to.deep.equal(['false', false]);
    button.click();
    await reader.settled();
    expect([button.getAttribute('aria-expanded'), isShown()]).to.deep.equal(['true', true]);
    expect(reader.isAsked('vraag-1')).to.be.true;
    expect(reader.has('heading', guide.questions['vraag-1'].text)).to.be.true;
    button.click();
    expect([button.getAttribute('aria-expanded'), isShown()]).to.deep.equal(['false', false]);
    expect(location.href).to.equal(address);
  });

  it('is closed on the next screen, and on the same one when it comes back', async () => {
    const { button, isShown, reader, guide } = await onQuestion();
    button.click();
    await reader.answer('vraag-1', 'ja');
    expect(isShown()).to.be.false;
    await reader.press(guide.ui['question-previous']);
    expect(isShown()).to.be.false;
  });

  it('stands in the lines of a step too', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    await toSteps(reader);
    const { term } = guide.definitions.find(({ id }) => id === 'kindcheck')!;
    expect(reader.has('button', term.toLowerCase())).to.be.true;
  });

  it('is not marked in a guide that explains none, such as one of an older edition', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    const bare = await setup('afwegingskader-check', { guide: { ...guide, definitions: [] } });
    expect(bare.element.shadowRoot!.querySelector('.term')).to.be.null;
    expect(reader.element.shadowRoot!.querySelector('.term')).not.to.be.null;
  });
});
