import { expect } from '@open-wc/testing';
import { isDangerNow, stepIds } from '../../src/engine/index.js';
import type { Guide } from '../../src/schema/guide.js';
import { fill } from '../../src/shared/fill.js';
import { guideOf } from './guides.js';
import { firstWeighing, pathTo, pathToOutcome } from './paths.js';
import { toSteps } from './screens.js';
import { setup } from './setup.js';

const plain = () => guideOf('petruschool');
const fact = (text: string) => ({ text, checked: null });

describe('within which time an organisation takes a step', () => {
  it('stands with what else it says of that step, and in no other', async () => {
    const { steps, ...rest } = await plain();
    const term = fact('Binnen een week.');
    const withTerm: Guide = { ...rest, steps: { ...steps, 'stap-2': { ...steps['stap-2'], term } } };
    const { reader, guide } = await setup('meldcode-wizard', { guide: withTerm });
    await toSteps(reader);
    reader.openFold(guide.name);
    expect(reader.text).not.to.contain(guide.ui['step-term']);
    await reader.press(guide.ui['step-next']);
    expect(reader.text).not.to.contain(term.text);
    reader.openFold(guide.name);
    expect(reader.prose).to.contain(`${guide.ui['step-term']}: ${term.text}`);
  });

  it('opens a place of its own where the organisation says nothing else of the step', async () => {
    const { steps, ...rest } = await guideOf('twente');
    const term = fact('Binnen een week.');
    const bare = Object.fromEntries(
      stepIds.map((id) => [id, { ...steps[id], notes: [], roles: [], ...(id === 'stap-1' && { term }) }]),
    ) as unknown as Guide['steps'];
    const { reader, guide } = await setup('meldcode-wizard', { guide: { ...rest, steps: bare } });
    await toSteps(reader);
    reader.openFold(guide.name);
    expect(reader.text).to.contain(term.text);
  });
});

describe('who decides while that one is away', () => {
  it('stands behind the same tap, and in danger after the words that nobody is waited for', async () => {
    const { decides, ...rest } = await plain();
    const standIn = fact('Is de directeur er niet? Dan beslist de adjunct-directeur.');
    const { reader, guide } = await setup('afwegingskader-check', {
      guide: { ...rest, decides: { ...decides!, standIn } },
    });
    await reader.answerAll(pathToOutcome('melden'));
    expect(reader.text).not.to.contain(standIn.text);
    reader.openFold(guide.ui['decides-title']);
    const places = [guide.ui['decides-danger'], decides!.text, standIn.text].map((words) => reader.text.indexOf(words));
    expect(places).to.eql([...places].sort((one, other) => one - other));
    expect(places[0]).to.be.at.least(0);
  });
});

describe('the verwijsindex', () => {
  it('stands with what the organisation says of step 4, as a link that leaves nothing behind', async () => {
    const verwijsindex = { name: 'Voorbeeldindex', address: 'https://index.example/', who: 'zorgteam', checked: null };
    const { reader, guide } = await setup('meldcode-wizard', { guide: { ...(await plain()), verwijsindex } });
    await toSteps(reader);
    reader.openFold(guide.name);
    expect(reader.text).not.to.contain(verwijsindex.name);
    await reader.press(guide.ui['step-to-weighing']);
    await reader.unfold();
    expect(reader.prose).to.contain(verwijsindex.name).and.to.contain(verwijsindex.who);
    expect(reader.prose).to.contain(guide.ui['verwijsindex-no-report']);
    const link = reader.find('link', 'index.example');
    expect([link.getAttribute('href'), link.getAttribute('rel')]).to.eql([verwijsindex.address, 'noreferrer']);
  });
});

describe('aftercare', () => {
  it('is a list of its own at the outcome, below what else the organisation does and behind the same tap', async () => {
    const { reader, guide } = await setup('afwegingskader-check', { id: 'petruschool' });
    await reader.answerAll(pathToOutcome('melden'));
    const [extra = '', care = ''] = (['extra-actions-title', 'aftercare-title'] as const).map((id) =>
      fill(guide.ui[id], { naam: guide.name }),
    );
    expect(reader.has('summary', care)).to.be.false;
    reader.openFold(extra);
    const items = reader.listAfter(care);
    expect(items).to.have.length(guide.aftercare!.length);
    expect(items[0]).to.contain(guide.aftercare![0]!.every).and.to.contain(guide.aftercare![0]!.role);
  });

  it('has a tap of its own where the organisation does nothing else', async () => {
    const content = { ...(await guideOf('petruschool')), extraActions: [] };
    const { reader, guide } = await setup('afwegingskader-check', { guide: content });
    await reader.answerAll(pathToOutcome('melden'));
    const items = reader.listIn(fill(guide.ui['aftercare-title'], { naam: guide.name }));
    expect(items).to.have.length(guide.aftercare!.length);
  });

  it('is not there where nothing is reported and nobody helps', async () => {
    const { reader, guide } = await setup('afwegingskader-check', { id: 'petruschool' });
    await reader.answerAll(pathToOutcome('afsluiten'));
    await reader.unfold();
    expect(reader.text).not.to.contain(fill(guide.ui['aftercare-title'], { naam: guide.name }));
  });
});

describe('what everybody does before there is any signal', () => {
  it('waits behind a tap at the start, below what is for now', async () => {
    const basishouding = {
      title: 'Onze basishouding',
      form: 'list',
      items: [fact('Kijk elke dag hoe het gaat.')],
    } as const;
    const { reader, guide } = await setup('meldcode-wizard', { guide: { ...(await plain()), basishouding } });
    const titles = reader.all('summary').map((one) => one.textContent.trim());
    expect(titles.indexOf(basishouding.title)).to.equal(
      titles.indexOf(guide.topics[guide.startTopics.at(-1)!]!.title) + 1,
    );
    expect(reader.text).not.to.contain(basishouding.items[0].text);
    reader.openFold(basishouding.title);
    expect(reader.text).to.contain(basishouding.items[0].text);
  });
});

describe('how a report is told within the organisation', () => {
  it('stands after how the region takes it, with its own form, and never in the place of the call', async () => {
    const { contacts, ...rest } = await plain();
    const form = {
      id: 'intern',
      name: 'Intern formulier',
      purpose: 'x',
      url: 'https://intern.example/',
      checked: null,
    };
    const own = { ownReporting: [fact('Geef het door aan de directie.')], ownReportForm: 'intern' };
    const content: Guide = { ...rest, ...own, contacts: { ...contacts, intern: form } };
    const { reader, guide } = await setup('afwegingskader-check', { guide: content });
    await reader.answerAll(
      pathTo(({ assessment, given }) => assessment.outcome === 'melden' && !isDangerNow(given, firstWeighing)),
    );
    await reader.unfold();
    const title = fill(guide.ui['own-reporting'], { naam: guide.name });
    const region = guide.reporting.at(-1)!.text;
    const places = [region, title, own.ownReporting[0]!.text].map((words) => reader.text.indexOf(words));
    expect(places).to.eql([...places].sort((one, other) => one - other));
    expect(places[0]).to.be.at.least(0);
    expect(reader.find('link', form.name).getAttribute('href')).to.equal(form.url);
  });

  it('stands with what is recorded where the call is the whole report', async () => {
    const content: Guide = { ...(await plain()), reportBy: ['telefoon'], ownReporting: [fact('Zeg het de directie.')] };
    const { reader, guide } = await setup('afwegingskader-check', { guide: content });
    await reader.answerAll(
      pathTo(({ assessment, given }) => assessment.outcome === 'melden' && isDangerNow(given, firstWeighing)),
    );
    await reader.unfold();
    const words = [guide.actions['bel-veilig-thuis-nu'].title, guide.actions['leg-vast'].title, 'Zeg het de directie.'];
    const places = words.map((one) => reader.text.indexOf(one));
    expect(places).to.eql([...places].sort((one, other) => one - other));
    expect(places[0]).to.be.at.least(0);
  });
});
