import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toWidgetGuide } from '../../../src/guide/resolve/widget-guide.js';
import type { Guide } from '../../../src/schema/guide.js';
import { readContent } from '../../../src/site/content/content.js';
import { readFolder } from '../../../src/site/content/folder/source-files.js';
import { guidesOf } from '../../../src/site/content/guides.js';
import { validate } from '../../../src/site/findings/validate.js';
import { renderPaper, renderSite } from '../../../src/site/render.js';
import { input, parse, textOf } from '../pages.js';
import { told } from '../program.js';

const source = 'Voorbeeldprotocol 2026';
const text = (words: string) => ({ text: words, source });
const fact = (words: string) => ({ ...text(words), checked: null });
const contact = (name: string, phone: string) => ({ name, purpose: 'Denkt met je mee', phone, source, checked: null });

/** What an editor answers when she begins each file. */
const begun: readonly (readonly string[])[] = [
  [
    ...['new', 'regio', 'zuid-limburg', '--name', 'Zuid-Limburg', '--phone', '046 850 70 10', '--source', source],
    ...['--mail', 'post@vt.example', '--page', 'https://vt.example/', '--form', 'https://vt.example/melden'],
  ],
  ['new', 'regio', 'noordkust', '--name', 'Noordkust', '--phone', '0113 85 70 20', '--source', source],
  [
    ...['new', 'organisatie', 'jeugdhulp', '--name', 'Jeugdhulp Baken', '--regio', 'zuid-limburg, noordkust'],
    ...['--system', 'het cliëntdossier', '--decides', 'de teamleider', '--source', source],
  ],
  [
    ...['new', 'organisatie', 'opvang', '--name', 'Opvang De Beuk', '--regio', 'zuid-limburg', '--source', source],
    ...['--system', 'het kinddossier', '--decides', 'de locatiemanager'],
  ],
  [
    ...['new', 'organisatie', 'bestuur', '--name', 'Scholen aan Zee', '--regio', 'zuid-limburg', '--source', source],
    ...['--system', 'het leerlingdossier', '--decides', 'de directeur'],
  ],
  ['new', 'organisatie', 'school-noord', '--name', 'School Noord', '--organisatie', 'bestuur', '--source', source],
  ['new', 'organisatie', 'school-zuid', '--name', 'School Zuid', '--organisatie', 'bestuur', '--source', source],
  [
    ...['new', 'organisatie', 'club', '--name', 'Sportclub Hoek', '--regio', 'landelijk', '--source', source],
    ...['--decides', 'beroepskracht'],
  ],
];

/** What she adds to them by hand. */
const added: Readonly<Record<string, object>> = {
  opvang: {
    client: { one: 'kind', your: 'het kind', many: 'kinderen' },
    contacts: {
      vertrouwenspersoon: contact('Vertrouwenspersoon van de opvang', '046 111 22 33'),
      hoofdkantoor: contact('Hoofdkantoor van de opvang', '046 111 22 44'),
    },
    steps: { 'stap-1': { notes: { schrijf: text('Schrijf op wat je ziet bij het brengen en halen.') } } },
    exits: {
      beroepskracht: {
        contacts: ['hoofdkantoor'],
        actions: { houder: text('Zeg het dezelfde dag tegen de houder.') },
      },
      'kinderen-onderling': {
        contacts: ['vertrouwenspersoon'],
        actions: { ouders: text('De locatiemanager belt de ouders van elk kind.') },
      },
    },
    beroepsgroepen: { show: ['kinderopvang'] },
  },
  bestuur: {
    client: { one: 'leerling', your: 'je leerling', many: 'leerlingen' },
    contacts: { zorgteam: contact('Zorgteam van het bestuur', '046 111 22 55') },
    steps: {
      'stap-2': {
        notes: { team: text('Bespreek het eerst in het zorgteam.') },
        roles: { begeleider: { role: 'Intern begeleider', does: text('Roept het zorgteam bij elkaar.') } },
      },
    },
  },
  'school-noord': {
    decides: { ...fact('De locatieleider van Noord beslist over een melding.'), by: 'ander' },
    steps: {
      'stap-2': {
        roles: { begeleider: { role: 'Kwaliteitscoördinator', does: text('Belt het zorgteam van Noord.') } },
      },
    },
  },
  'school-zuid': { steps: { 'stap-3': { notes: { tolk: text('Vraag een tolk via de school.') } } } },
  club: {
    contacts: { vcp: contact('Vertrouwenscontactpersoon van de club', '0114 11 22 33') },
    steps: { 'stap-1': { notes: { kantine: text('Schrijf het op, ook na een avond in de kantine.') } } },
    beroepsgroepen: {
      add: { vrijwilligers: { name: 'Trainers en vrijwilligers', who: 'Wie meehelpt op de club', base: [] } },
      show: ['vrijwilligers'],
    },
  },
};

/** What a reader of each must find. */
const facts: Readonly<Record<string, readonly string[]>> = {
  'zuid-limburg': ['Veilig Thuis Zuid-Limburg', '046 850 70 10'],
  opvang: [
    ...['Opvang De Beuk', '046 850 70 10', 'kinddossier', 'locatiemanager', 'bij het brengen en halen'],
    ...['Vertrouwenspersoon van de opvang', '046 111 22 33', '046 111 22 44'],
  ],
  bestuur: ['Scholen aan Zee', 'leerlingdossier', 'de directeur', 'Roept het zorgteam bij elkaar.', '046 111 22 55'],
  'school-noord': [
    ...['School Noord', 'leerlingdossier', 'De locatieleider van Noord', 'Bespreek het eerst in het zorgteam.'],
    ...['Kwaliteitscoördinator', 'Belt het zorgteam van Noord.', '046 111 22 55', '046 850 70 10'],
  ],
  'school-zuid': [
    ...['School Zuid', 'leerlingdossier', 'de directeur', 'Roept het zorgteam bij elkaar.', '046 111 22 55'],
    'Vraag een tolk via de school.',
  ],
  noordkust: ['Veilig Thuis Noordkust', '0113 85 70 20'],
  jeugdhulp: ['Jeugdhulp Baken', 'cliëntdossier', 'de teamleider'],
  'jeugdhulp-zuid-limburg': ['Jeugdhulp Baken', 'cliëntdossier', 'de teamleider', '046 850 70 10'],
  'jeugdhulp-noordkust': ['Jeugdhulp Baken', 'cliëntdossier', 'de teamleider', '0113 85 70 20'],
  club: [
    ...['Sportclub Hoek', 'na een avond in de kantine', 'Vertrouwenscontactpersoon van de club', '0114 11 22 33'],
    input.national.outsideLaw.text,
  ],
};

/** What the exits of each say; a card has none. */
const routes: Readonly<Record<string, readonly string[]>> = {
  opvang: ['Zeg het dezelfde dag tegen de houder.', 'De locatiemanager belt de ouders van elk kind.'],
};

let folder = '';
let guides: readonly Guide[] = [];
let files: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldcode-whole-way-'));
  for (const [command = '', kind = '', id = '', ...answers] of begun) {
    expect(await told(command, kind, id, folder, ...answers)).toMatchObject({ code: 0, errors: '' });
  }
  for (const [id, fields] of Object.entries(added)) {
    const path = join(folder, `organisations/${id}.json`);
    const file = JSON.parse(await readFile(path, 'utf8')) as object;
    await writeFile(path, JSON.stringify({ ...file, ...fields }, null, 2));
  }
  const content = readContent(await readFolder(folder));
  guides = guidesOf(content);
  const site = { ...input, guides, national: content.national };
  const sheets = renderPaper(site);
  files = renderSite(site, sheets);
});

afterAll(() => rm(folder, { recursive: true }));

const guideOf = (id: string) => guides.find((guide) => guide.id === id)!;
const collapsed = (words: string) => words.replace(/\s+/g, ' ');
const wordsOn = (path: string) => collapsed(textOf(parse(files.get(path) ?? '')));
const missing = (all: string, wanted: readonly string[]) => wanted.filter((one) => !all.includes(one));

describe('a region and its organisations, from the first answer to what a reader finds', () => {
  it('have no mistake, and nothing that no page shows', async () => {
    const { errors, warnings } = await validate(folder);
    const codes = warnings.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(errors).toEqual([]);
    expect(codes).not.toContain('veld-ongetoond');
    expect(guides.map(({ id }) => id).sort()).toEqual([...Object.keys(facts), 'landelijk'].sort());
  });

  it.each(Object.entries(facts))('%s says all of it on its page', (id, wanted) => {
    expect(missing(wordsOn(`${id}/index.html`), [...wanted, ...(routes[id] ?? [])])).toEqual([]);
  });

  it.each(Object.entries(facts))('%s says all of it in its widget', (id, wanted) => {
    const widget = JSON.stringify(toWidgetGuide(guideOf(id))).replaceAll(String.raw`\"`, '"');
    expect(missing(widget, [...wanted, ...(routes[id] ?? [])])).toEqual([]);
  });

  it.each(Object.entries(facts))('%s says all of it on its card', (id, wanted) => {
    expect(missing(wordsOn(`${id}/kaart/index.html`), wanted)).toEqual([]);
  });

  it('says of a school only what that school says itself, or nobody but its board', () => {
    expect(wordsOn('school-noord/index.html')).not.toContain('Intern begeleider');
    expect(wordsOn('school-zuid/index.html')).not.toContain('Noord');
    expect(wordsOn('bestuur/index.html')).not.toContain('tolk via de school');
  });

  it('asks who works in several regions for hers, and never shows her the number of another', () => {
    const links = parse(files.get('jeugdhulp/index.html') ?? '').querySelectorAll('.keuzes a');
    expect([...links].map((link) => link.getAttributeValue('href'))).toEqual([
      ...['../jeugdhulp-zuid-limburg/', '../jeugdhulp-noordkust/'],
    ]);
    const page = (id: string) => wordsOn(`${id}/index.html`);
    for (const number of ['046 850 70 10', '0113 85 70 20']) expect(page('jeugdhulp')).not.toContain(number);
    expect(page('jeugdhulp-noordkust')).not.toContain('046 850 70 10');
    const back = parse(files.get('jeugdhulp-noordkust/index.html') ?? '').querySelector('a[href="../jeugdhulp/"]');
    expect(back?.textContent).toContain(input.national.ui['place-change']);
    expect(wordsOn('noordkust/organisaties/index.html')).toContain('Jeugdhulp Baken (Noordkust)');
  });

  it('leads children among themselves from childcare alone, and nobody of the club out of the law', () => {
    const { exits } = input.national;
    expect(wordsOn('opvang/index.html')).toContain(exits['kinderen-onderling'].title);
    expect(wordsOn('club/index.html')).not.toContain(exits['buiten-de-wet'].title);
  });
});
