import { expect } from '@open-wc/testing';
import { setup } from './setup.js';

/** A click as a finger or a mouse makes it; one of the keyboard has no count. */
function click(target: HTMLElement, kind: string, count: number): void {
  const init = { bubbles: true, composed: true, cancelable: true, detail: count, pointerType: kind };
  target.dispatchEvent(new PointerEvent('click', init));
}

describe('the second half of a double tap', () => {
  for (const tag of ['meldcode-wizard', 'afwegingskader-check'] as const) {
    for (const [kind, count] of [
      ['touch', 1],
      ['touch', 2],
      ['mouse', 2],
    ] as const) {
      it(`presses nothing on the screen that the first one brought: ${tag}, ${kind}, count ${String(count)}`, async () => {
        const { reader, guide } = await setup(tag, { beroepsgroep: 'artsen' });
        const first = tag === 'meldcode-wizard' ? guide.ui['exits-none'] : guide.questions['vraag-1'].answers.ja.label;
        click(reader.find('button', first), kind, 1);
        await reader.settled();
        const [heading] = reader.all('heading').map(({ textContent }) => textContent);
        const next = reader.all('button').find((button) => button.matches('.primary, .row-button'))!;
        click(next, kind, count);
        await reader.settled();
        expect(reader.all('heading').map(({ textContent }) => textContent)[0]).to.equal(heading);
      });
    }
  }

  it('is no reason to hold up a number, a key, or another press of the mouse', async () => {
    const { reader } = await setup('afwegingskader-check');
    click(reader.answerButton('vraag-1', 'ja'), 'touch', 1);
    await reader.settled();
    const number = reader.all('link')[0]!;
    let went = false;
    number.addEventListener('click', (event) => {
      went = true;
      event.preventDefault();
    });
    click(number, 'touch', 1);
    expect(went).to.be.true;
    click(reader.answerButton('acuut', 'nee'), 'mouse', 1);
    await reader.settled();
    expect(reader.isAsked('disclosure')).to.be.true;
    reader.answerButton('disclosure', 'nee').click();
    await reader.settled();
    expect(reader.isAsked('structureel')).to.be.true;
  });
});
