import { expect } from '@open-wc/testing';
import { exitIds, stepIds } from '../../src/engine/index.js';
import { fill } from '../../src/shared/fill.js';
import { guideOf } from './guides.js';
import { pathToOutcome } from './paths.js';
import { openExit, openStep, toOtherGroup, toStart } from './screens.js';
import { setup } from './setup.js';

const wizard = (options = {}) => setup('meldcode-wizard', options);

describe('the exits', () => {
  it('stand at the start, before the way to the steps', async () => {
    const { reader, guide } = await wizard();
    const buttons = reader.all('button');
    const steps = buttons.indexOf(reader.find('button', guide.ui['exits-none']));
    for (const id of exitIds) {
      expect(buttons.indexOf(reader.find('button', guide.exits[id].short)), id)
        .to.be.lessThan(steps)
        .and.at.least(0);
    }
    expect(buttons.indexOf(reader.find('button', guide.fast.short)))
      .to.be.lessThan(steps)
      .and.at.least(0);
  });

  for (const id of exitIds) {
    it(`say what to do and whom to call, 112 and Veilig Thuis first: ${id}`, async () => {
      const { reader, guide } = await wizard();
      await openExit(reader, id);
      if (guide.exits[id].condition) await reader.press(guide.ui['exit-condition-ja']);
      for (const { text } of guide.exits[id].actions) expect(reader.text).to.contain(text);
      for (const { title } of guide.exits[id].sections) expect(reader.text).to.contain(title);
      const contacts = reader.listAfter(guide.ui['contacts-title']);
      for (const [at, contact] of guide.strip.entries()) {
        expect(contacts[at]).to.contain(guide.contacts[contact]!.name).and.to.contain(guide.contacts[contact]!.phone);
      }
    });
  }

  it('show what a region or organisation added, after what is national', async () => {
    const content = await guideOf('twente');
    const { beroepskracht } = content.exits;
    const own = { name: 'Vertrouwenspersoon', purpose: 'Denkt mee', phone: '088 111 2233', checked: null };
    const actions = [...beroepskracht.actions, { text: 'Vertel het ook aan de vertrouwenspersoon.' }];
    const exit = { ...beroepskracht, actions, contacts: [...beroepskracht.contacts, 'eigen'] };
    const exits = { ...content.exits, beroepskracht: exit };
    const guide = { ...content, exits, contacts: { ...content.contacts, eigen: { id: 'eigen', ...own } } };
    const { reader } = await wizard({ guide });
    await openExit(reader, 'beroepskracht');
    expect(reader.text).to.contain('Vertel het ook aan de vertrouwenspersoon.');
    expect(reader.listAfter(guide.ui['contacts-title']).at(-1)).to.contain(own.name).and.to.contain(own.phone);
  });

  it('open behind a condition only when the reader is certain; nee and twijfel stay in the meldcode', async () => {
    const { reader, guide } = await wizard({ beroepsgroep: 'artsen' });
    const { title } = guide.exits['buiten-de-kring'];
    for (const answer of ['nee', 'twijfel'] as const) {
      await openExit(reader, 'buiten-de-kring');
      await reader.press(guide.ui[`exit-condition-${answer}`]);
      expect(reader.has('heading', title)).to.be.false;
      expect(reader.has('heading', guide.steps['stap-1'].name)).to.be.true;
      await reader.press(guide.ui['back-to-start']);
    }
    await openExit(reader, 'buiten-de-kring');
    await reader.press(guide.ui['exit-condition-ja']);
    expect(reader.has('heading', title)).to.be.true;
  });

  it('lead back to the start', async () => {
    const { reader, guide } = await wizard();
    for (const id of exitIds) {
      await openExit(reader, id);
      await reader.press(guide.ui['back-to-start']);
      expect(reader.has('heading', guide.ui['wizard-title'])).to.be.true;
    }
  });

  it('stay reachable from every step', async () => {
    const { reader, guide } = await wizard({ beroepsgroep: 'artsen' });
    await reader.press(guide.ui['exits-none']);
    for (const step of stepIds) {
      await openStep(reader, step);
      await toStart(reader);
      expect(reader.has('button', guide.exits.beroepskracht.short), step).to.be.true;
      await reader.press(guide.ui['exits-none']);
    }
  });

  it('are found from the choice of a beroepsgroep by who has no duty by law', async () => {
    const { reader, guide } = await wizard();
    await reader.press(guide.ui['exits-none']);
    await reader.press(guide.ui['beroepsgroep-outside']);
    expect(reader.has('heading', guide.exits['buiten-de-wet'].title)).to.be.true;
  });

  it('do not stand in the way of who has the duty and finds her profession in no group', async () => {
    const { reader, guide } = await wizard();
    await reader.press(guide.ui['exits-none']);
    await reader.press(guide.beroepsgroepen[0]!.name);
    await reader.press(guide.ui['beroepsgroep-change']);
    await reader.press(guide.ui['beroepsgroep-other']);
    expect(reader.has('heading', guide.steps['stap-1'].name)).to.be.true;
    expect(reader.text).not.to.contain(guide.beroepsgroepen[0]!.name);
  });

  it('can be read beside the questions of the check alone', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await reader.press(guide.ui['exits-title'], 'summary');
    for (const id of exitIds) expect(reader.has('summary', guide.exits[id].title), id).to.be.true;
    await reader.press(guide.exits['buiten-de-kring'].title, 'summary');
    expect(reader.text).to.contain(guide.exits['buiten-de-kring'].condition);
    expect(reader.isAsked('vraag-1')).to.be.true;
  });
});

describe('who is in a group outside the law', () => {
  const vrijwilligers = { id: 'vrijwilligers', name: 'Vrijwilligers', who: 'Trainers', base: [], notes: [], steps: {} };
  const outsideLaw = { text: 'De wet verplicht jou niet.' };

  async function outside(tag: 'meldcode-wizard' | 'afwegingskader-check', beroepsgroep?: string) {
    const content = await guideOf('twente');
    const group = { ...vrijwilligers, client: content.client };
    const guide = { ...content, outsideLaw, beroepsgroepen: [group, ...content.beroepsgroepen] };
    return setup(tag, { guide, ...(beroepsgroep !== undefined && { beroepsgroep }) });
  }

  it('reads so in each step, and finds no exit for it', async () => {
    const { reader, guide } = await outside('meldcode-wizard');
    expect(reader.has('button', guide.exits['buiten-de-wet'].short)).to.be.true;
    await reader.press(guide.ui['exits-none']);
    await reader.press(vrijwilligers.name);
    for (const step of stepIds) {
      await openStep(reader, step);
      reader.openFold(guide.ui['steps-title']);
      expect(reader.text, step).to.contain(outsideLaw.text);
    }
    await toOtherGroup(reader);
    expect(reader.has('button', guide.ui['beroepsgroep-outside'])).to.be.false;
    await reader.press(guide.ui['back-to-start']);
    expect(reader.has('button', guide.exits['buiten-de-wet'].short)).to.be.false;
    expect(reader.has('button', guide.exits.beroepskracht.short)).to.be.true;
  });

  it('is told apart from who is in another group', async () => {
    const { reader, guide } = await outside('meldcode-wizard', 'artsen');
    expect(reader.has('button', guide.exits['buiten-de-wet'].short)).to.be.true;
    await reader.press(guide.ui['exits-none']);
    expect(reader.has('heading', guide.steps['stap-1'].name)).to.be.true;
    expect(reader.text).not.to.contain(outsideLaw.text);
  });

  it('reads a meldnorm as advice in the check alone, with the same to do', async () => {
    const { reader, guide } = await outside('afwegingskader-check', vrijwilligers.id);
    expect(reader.text).to.contain(outsideLaw.text);
    await reader.answerAll(pathToOutcome('melden'));
    reader.openFold(guide.ui['decisions-title']);
    const told = reader.meaningOf(guide.decisions.report.question);
    expect(told)
      .to.contain(fill(guide.ui['norm-advice'], { nummer: 1 }))
      .and.to.contain(guide.decisions.report.ja);
    expect(told).not.to.contain(fill(guide.ui.norm, { nummer: 1 }));
  });
});

describe('the exit for children among themselves', () => {
  const title = 'kinderen-onderling';

  it('is there where somebody of kinderopvang may read', async () => {
    const { reader, guide } = await wizard();
    expect(reader.has('button', guide.exits[title].short)).to.be.true;
  });

  it('is there for kinderopvang and for no other beroepsgroep', async () => {
    const { guide } = await wizard();
    for (const { id, base } of guide.beroepsgroepen) {
      const { reader } = await wizard({ beroepsgroep: id });
      expect(reader.has('button', guide.exits[title].short), id).to.equal(base.includes('kinderopvang'));
    }
  });

  it('is not there in an organisation without kinderopvang', async () => {
    for (const tag of ['meldcode-wizard', 'afwegingskader-check'] as const) {
      const { reader, guide } = await setup(tag, { id: 'petruschool' });
      await reader.unfold();
      const called = tag === 'meldcode-wizard' ? 'short' : 'title';
      expect(reader.text).to.contain(guide.exits.beroepskracht[called]);
      expect(reader.text).not.to.contain(guide.exits[title].title).and.not.to.contain(guide.exits[title].short);
    }
  });

  it('goes when the reader says that her group is another', async () => {
    const { reader, guide } = await wizard();
    await reader.press(guide.ui['exits-none']);
    await reader.press(guide.beroepsgroepen[0]!.name);
    await reader.press(guide.ui['back-to-start']);
    expect(reader.has('button', guide.exits[title].short)).to.be.false;
  });
});
