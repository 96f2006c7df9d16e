import { expect } from '@open-wc/testing';
import { recordConsole } from './console.js';
import { guideOf } from './guides.js';
import { pathToOutcome, pathToQuestion } from './paths.js';
import { Reader, settled } from './reader.js';
import { openStep, toFastMode, toSteps } from './screens.js';
import { paste, setup } from './setup.js';

async function answered() {
  const page = await setup('afwegingskader-check');
  await page.reader.answerAll(pathToQuestion('vraag-3'));
  return { ...page, given: page.reader.given() };
}

describe('while an element runs', () => {
  it('another regio shows its own content and wipes the answers', async () => {
    const { element, reader } = await answered();
    const haaglanden = await guideOf('haaglanden');
    window.Meldcode?.add(haaglanden);
    element.regio = 'haaglanden';
    await settled();
    expect(new Reader(element, haaglanden).given()).to.deep.equal({});
    expect(new Reader(element, haaglanden).isAsked('vraag-1')).to.be.true;
    expect(reader.text).to.contain(haaglanden.edition);
    element.regio = 'twente';
    await settled();
    expect(reader.given()).to.deep.equal({});
  });

  it('another regio brings the wizard back to its start', async () => {
    const { element, guide, reader } = await setup('meldcode-wizard');
    window.Meldcode?.add(await guideOf('haaglanden'));
    await toFastMode(reader);
    await reader.answerAll(pathToQuestion('vraag-3'));
    element.setAttribute('regio', 'haaglanden');
    await settled();
    expect(reader.has('heading', guide.ui['wizard-title'])).to.be.true;
    expect(reader.text).not.to.contain(guide.ui['fast-banner']);
  });

  it('an organisatie goes before the regio', async () => {
    const { element, reader } = await answered();
    const petruschool = await guideOf('petruschool');
    window.Meldcode?.add(petruschool);
    element.organisatie = 'petruschool';
    await settled();
    expect(reader.text).to.contain(petruschool.edition);
  });

  it('a regio that comes to nothing wipes the answers', async () => {
    const { element, reader } = await answered();
    recordConsole();
    element.regio = 'weg';
    await settled();
    element.regio = 'twente';
    await settled();
    expect(reader.given()).to.deep.equal({});
  });

  it('another beroepsgroep keeps the answers and changes the actions', async () => {
    const { element, reader, guide } = await setup('afwegingskader-check');
    await reader.answerAll(pathToOutcome('melden'));
    const given = reader.given();
    const advice = guide.actions['bel-veilig-thuis-nu-als-arts'].title;
    expect(reader.text).not.to.contain(advice);
    element.beroepsgroep = 'artsen';
    await settled();
    expect(reader.given()).to.deep.equal(given);
    expect(reader.text).to.contain(advice);
    element.removeAttribute('beroepsgroep');
    element.beroepsgroep = null;
    await settled();
    expect(reader.text).not.to.contain(advice);
  });

  it('another beroepsgroep keeps the step and the answers of the wizard', async () => {
    const { element, reader } = await setup('meldcode-wizard');
    await toSteps(reader);
    await openStep(reader, 'stap-4');
    await reader.answerAll(pathToQuestion('vraag-3'));
    const given = reader.given();
    element.beroepsgroep = 'kinderopvang';
    await settled();
    expect(reader.isAsked('vraag-3')).to.be.true;
    expect(reader.given()).to.deep.equal(given);
  });

  it('a newer edition of the same guide keeps the answers', async () => {
    const { element, reader, guide, given } = await answered();
    element.guide = { ...guide, edition: '2026-12-31-00000000' };
    await settled();
    expect(reader.text).to.contain('2026-12-31-00000000');
    expect(reader.given()).to.deep.equal(given);
  });

  it('the guide of another region wipes the answers', async () => {
    const { element, reader } = await answered();
    element.guide = await guideOf('drenthe');
    await settled();
    expect(reader.given()).to.deep.equal({});
  });

  it('the colours of another region take the place of the first', async () => {
    const { element } = await setup('meldcode-wizard');
    const accent = () => getComputedStyle(element).getPropertyValue('--_regio-accent-light').trim();
    const { theme } = await guideOf('twente');
    expect(accent()).to.equal(theme.light.accent);
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    const drenthe = await guideOf('drenthe');
    element.guide = drenthe;
    await settled();
    expect(accent()).to.equal(drenthe.theme.light.accent);
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('the colours are calculated, and solid', async () => {
    const { element } = await setup('meldcode-wizard');
    const { theme } = await guideOf('twente');
    const { backgroundColor } = getComputedStyle(element.shadowRoot!.querySelector('button.primary')!);
    expect(backgroundColor).not.to.contain('/');
    expect(pixelOf(backgroundColor)).to.deep.equal(pixelOf(theme.light.accent));
  });
});

const paperOf = (element: Element) => getComputedStyle(element.shadowRoot!.querySelector('.root')!).backgroundColor;

/** A colour as a screen shows it. */
function pixelOf(colour: string): readonly number[] {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

describe('upper case and spaces around a word in an attribute', () => {
  for (const [attribute, id, written, group] of [
    ['regio', 'twente', 'Twente', ' Artsen'],
    ['regio', 'twente', ' twente\u00a0', 'artsen '],
    ['organisatie', 'petruschool', ' PetruSchool\n', 'Leerkrachten'],
  ] as const) {
    it(`are forgiven in ${attribute}: ${JSON.stringify(written)}`, async () => {
      const lines = recordConsole();
      const guide = await guideOf(id);
      window.Meldcode?.add(guide);
      const place = await paste(
        `<meldcode-wizard ${attribute}="${written}" beroepsgroep="${group}"></meldcode-wizard>`,
      );
      const element = place.querySelector('meldcode-wizard')!;
      await settled();
      const reader = new Reader(element, guide);
      expect(reader.text).to.contain(guide.edition);
      await reader.press(guide.ui['exits-none']);
      expect(reader.has('button', guide.ui['beroepsgroep-change'])).to.be.false;
      expect(lines).to.deep.equal([]);
    });
  }

  it('are forgiven in thema', async () => {
    const lines = recordConsole();
    const { element } = await setup('meldcode-wizard');
    element.style.setProperty('--utrecht-document-background-color', 'rgb(10, 20, 30)');
    element.thema = 'regio';
    await settled();
    const own = paperOf(element);
    element.thema = 'huisstijl';
    await settled();
    expect(paperOf(element)).not.to.equal(own);
    element.setAttribute('thema', ' Regio ');
    await settled();
    expect(paperOf(element)).to.equal(own);
    expect(lines).to.deep.equal([]);
  });

  it('leave no name where there is nothing else', async () => {
    const lines = recordConsole();
    await paste('<meldcode-wizard regio=" "></meldcode-wizard>');
    expect(lines[0]).to.contain('has no regio or organisatie');
  });
});

describe('a beroepsgroep on the element', () => {
  it('leaves nothing to choose in the wizard', async () => {
    const { reader, guide } = await setup('meldcode-wizard', { beroepsgroep: 'artsen' });
    await reader.press(guide.ui['exits-none']);
    expect(reader.has('heading', guide.steps['stap-1'].name)).to.be.true;
    expect(reader.has('button', guide.ui['beroepsgroep-change'])).to.be.false;
  });

  it('chooses the actions in the wizard too, where the questions are those of the check inside it', async () => {
    const { reader, guide } = await setup('meldcode-wizard', { beroepsgroep: 'artsen' });
    await reader.press(guide.ui['exits-none']);
    await openStep(reader, 'stap-4');
    await reader.answerAll(pathToOutcome('melden'));
    const shown = reader.listAfter(guide.ui['actions-title']);
    expect(shown[1]).to.contain(guide.actions['bel-veilig-thuis-nu-als-arts'].title);
  });

  for (const tag of ['meldcode-wizard', 'afwegingskader-check'] as const) {
    it(`that <${tag}> does not know leaves the choice to the reader, and says once which there are`, async () => {
      const lines = recordConsole();
      const { reader, guide } = await setup(tag, { beroepsgroep: 'tovenaars' });
      await setup(tag, { beroepsgroep: 'tovenaars' });
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain(`<${tag}>`).and.to.contain('beroepsgroep="tovenaars"').and.to.contain('kinderopvang');
      const first = tag === 'meldcode-wizard' ? guide.ui['wizard-title'] : guide.questions['vraag-1'].text;
      expect(reader.has('heading', first)).to.be.true;
    });
  }
});

describe('a thema on the element', () => {
  for (const tag of ['meldcode-wizard', 'afwegingskader-check'] as const) {
    it(`that <${tag}> does not know is said once, with those it knows, and means the default`, async () => {
      const lines = recordConsole();
      const { element } = await setup(tag);
      const standard = paperOf(element);
      element.setAttribute('thema', `zwart-${tag}`);
      await settled();
      element.requestUpdate();
      await settled();
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain(`<${tag}>`).and.to.contain(`thema="zwart-${tag}"`).and.to.contain('huisstijl, regio');
      expect(paperOf(element)).to.equal(standard);
    });

    it(`can be set on <${tag}> as a property too`, async () => {
      const { element } = await setup(tag);
      element.thema = 'regio';
      await settled();
      expect(element.getAttribute('thema')).to.equal('regio');
    });
  }

  it('of the wizard is that of the check inside it, also when it changes', async () => {
    const { element, reader } = await setup('meldcode-wizard');
    await toSteps(reader);
    await openStep(reader, 'stap-4');
    const inside = () => element.shadowRoot!.querySelector('afwegingskader-check')?.getAttribute('thema');
    expect(inside()).to.equal('huisstijl');
    element.thema = 'regio';
    await settled();
    expect(inside()).to.equal('regio');
    element.setAttribute('thema', '');
    await settled();
    expect(inside()).to.equal('huisstijl');
  });
});
