// The protocol by which the guide comes from the wizard to the check is one that every page can speak as well.
import { ContextEvent } from '@lit/context';
import { expect } from '@open-wc/testing';
import { guideContext } from '../../src/components/state/guide-context.js';
import type { Guide } from '../../src/schema/guide.js';
import { recordConsole } from './console.js';
import { guideOf } from './guides.js';
import { pathToOutcome, pathToQuestion } from './paths.js';
import { Reader, settled } from './reader.js';
import { openStep, toFastMode, toSteps, wizardScreens } from './screens.js';
import { paste, setup } from './setup.js';

/** What is on a request, from whichever library it comes. */
interface Request extends Event {
  readonly callback: Callback;
}
type Check = HTMLElementTagNameMap['afwegingskader-check'];
type Callback = (value: unknown, unsubscribe?: () => void) => void;

const phone = '<p>Bel <a href="tel:08002000">0800 2000</a></p>';
const showsFallback = (element: Element) => element.querySelector('a')!.getBoundingClientRect().height > 0;

let stop: () => void;

/** A page that hears each request before anybody else does. */
function listen(onRequest: (request: Request) => void = () => undefined): readonly Request[] {
  const heard: Request[] = [];
  const listener = (event: Event) => {
    heard.push(event as Request);
    onRequest(event as Request);
  };
  window.addEventListener('context-request', listener, { capture: true });
  stop = () => {
    window.removeEventListener('context-request', listener, { capture: true });
  };
  return heard;
}

/** As a library that takes every request for its own. */
function answerAll(value: unknown): readonly Request[] {
  return listen((request) => {
    request.stopImmediatePropagation();
    request.callback(value);
    request.callback(value, () => undefined);
  });
}

async function pasteCheck(attributes = ''): Promise<Check> {
  const place = await paste(`<afwegingskader-check ${attributes}>${phone}</afwegingskader-check>`);
  return place.querySelector('afwegingskader-check')!;
}

afterEach(() => {
  stop();
});

describe('a page that listens to requests', () => {
  it('hears none of the wizard, whichever screen a reader opens', async () => {
    const heard = listen();
    const { reader, guide } = await setup('meldcode-wizard');
    for (const open of Object.values(wizardScreens)) {
      await open(reader);
      await reader.press(guide.ui['wipe']);
    }
    await toFastMode(reader);
    await reader.answerAll(pathToOutcome('hulp'));
    expect(heard.length).to.equal(0);
  });

  it('hears a check that stands alone once, when it is put there, and gets nothing but a way to hand it a guide', async () => {
    const heard = listen();
    const { element, reader } = await setup('afwegingskader-check');
    await reader.answerAll(pathToOutcome('hulp'));
    await reader.change('acuut');
    expect(heard.length).to.equal(1);
    const keys = Object.keys(heard[0]!).filter((key) => key !== 'isTrusted');
    expect(keys.sort()).to.deep.equal(['callback', 'context', 'contextTarget', 'subscribe']);
    expect(heard[0]).to.include({ context: guideContext, contextTarget: element, subscribe: true });
  });
});

describe('a page that asks', () => {
  it('gets no answer of a wizard or a check, and inside the wizard the guide alone', async () => {
    stop = () => undefined;
    const { element, reader, guide } = await setup('meldcode-wizard');
    await toSteps(reader);
    await openStep(reader, 'stap-4');
    await reader.answerAll(pathToQuestion('vraag-3'));
    const { element: check } = await setup('afwegingskader-check');
    const ask = (target: EventTarget) => {
      const answers: unknown[] = [];
      const onAnswer = (answer: unknown) => answers.push(answer);
      target.dispatchEvent(new ContextEvent(guideContext, document.body, onAnswer, true));
      return answers;
    };
    expect([...ask(element), ...ask(check), ...ask(check.shadowRoot!), ...ask(document)]).to.deep.equal([]);
    const [answer, ...others] = ask(element.shadowRoot!);
    expect(others).to.deep.equal([]);
    expect((answer as Guide).id).to.equal(guide.id);
    expect(JSON.stringify(answer)).to.equal(JSON.stringify(await guideOf(guide.id)));
  });

  it('learns nothing by saying that it is a provider: the wizard asks it nothing', async () => {
    const heard = listen();
    const { element, reader } = await setup('meldcode-wizard');
    await toSteps(reader);
    await openStep(reader, 'stap-4');
    const provider = Object.assign(new Event('context-provider', { bubbles: true, composed: true }), {
      context: guideContext,
      contextTarget: document.body,
    });
    element.dispatchEvent(provider);
    await settled();
    expect(heard.length).to.equal(0);
  });
});

describe('a page that answers every request', () => {
  it('changes nothing in the wizard: neither the guide of the check inside it nor an answer', async () => {
    answerAll(await guideOf('drenthe'));
    const { reader } = await setup('meldcode-wizard');
    await toSteps(reader);
    await openStep(reader, 'stap-4');
    await reader.answerAll(pathToQuestion('vraag-3'));
    expect(Object.keys(reader.given())).to.deep.equal(pathToQuestion('vraag-3').map(([id]) => id));
    expect(reader.isAsked('vraag-3')).to.be.true;
  });

  it('with what is no guide is refused, as by the property: the fallback stays', async () => {
    const lines = recordConsole();
    answerAll({ ...(await guideOf('twente')), strip: [] });
    const check = await pasteCheck();
    expect(showsFallback(check)).to.be.true;
    expect(lines.filter((line) => line.includes('the guide from a context misses a phone number'))).to.have.length(1);
  });

  it('with something else altogether leaves a check what it has', async () => {
    const lines = recordConsole();
    answerAll({ theme: 'of somebody else' });
    const { reader, element } = await setup('afwegingskader-check');
    await reader.answerAll(pathToOutcome('melden'));
    expect(reader.has('heading', reader.guide.outcomes.melden.title)).to.be.true;
    element.remove();
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.contain('<afwegingskader-check>').and.to.contain('has no "format"');
  });

  it('with nothing is no answer', async () => {
    answerAll(undefined);
    const { reader } = await setup('afwegingskader-check');
    expect(reader.isAsked('vraag-1')).to.be.true;
  });

  it('goes after the property of the element', async () => {
    answerAll(await guideOf('drenthe'));
    const { reader } = await setup('afwegingskader-check', { guide: await guideOf('twente') });
    expect(reader.text).to.contain((await guideOf('twente')).contacts[reader.content.strip[1]!]!.name);
    expect(reader.isAsked('vraag-1')).to.be.true;
  });
});

const ways = {
  'the property': async (check: Check) => {
    stop = () => undefined;
    return Promise.resolve((guide: Guide) => {
      check.guide = guide;
    });
  },
  'an answer to its request': async (check: Check) => {
    const heard = listen();
    check.parentElement!.append(check);
    await settled();
    return heard[0]!.callback;
  },
} satisfies Record<string, (check: Check) => Promise<(guide: Guide) => void>>;

for (const [way, handOver] of Object.entries(ways)) {
  describe(`a guide by ${way}`, () => {
    it('is shown, also where the element names another region', async () => {
      const check = await pasteCheck('regio="twente"');
      const hand = await handOver(check);
      const guide = await guideOf('drenthe');
      hand(guide);
      await settled();
      const reader = new Reader(check, guide);
      const own = guide.strip.map((id) => guide.contacts[id]!.phone!);
      for (const number of own) expect(reader.text).to.contain(number);
      await reader.answerAll(pathToOutcome('melden'));
      expect(reader.has('heading', guide.outcomes.melden.title)).to.be.true;
    });

    it('keeps the answers when it comes again, and wipes them when it is of another region', async () => {
      const check = await pasteCheck();
      const hand = await handOver(check);
      const guide = await guideOf('twente');
      hand(guide);
      await settled();
      const reader = new Reader(check, guide);
      await reader.answerAll(pathToQuestion('vraag-3'));
      const given = reader.given();
      hand({ ...guide });
      await settled();
      expect(reader.given()).to.deep.equal(given);
      hand(await guideOf('drenthe'));
      await settled();
      expect(reader.given()).to.deep.equal({});
    });

    it('of a later format is refused', async () => {
      const lines = recordConsole();
      const check = await pasteCheck();
      const hand = await handOver(check);
      hand({ ...(await guideOf('twente')), format: 99 });
      await settled();
      expect(showsFallback(check)).to.be.true;
      expect(lines.join()).to.contain('has format 99');
    });
  });
}
