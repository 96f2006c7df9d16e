import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/site/content/content.js';
import { contactsOf, everyContact, firstContacts } from '../../src/guide/contacts.js';
import { resolve } from '../../src/guide/resolve/resolve.js';
import { toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import type { Guide } from '../../src/schema/guide.js';
import { about, set, sourceFiles, takesReports, text, type Edit } from '../fixtures/content.js';
import { fingerprint, guides, inNational, inOrganisation, inRegion, textsOf } from './guides.js';

describe('a guide', () => {
  it('says whose it is', () => {
    const { region, organisation } = guides();
    expect(region).toMatchObject({ id: 'voorbeeld', kind: 'regio', regio: 'voorbeeld', name: 'Voorbeeld' });
    expect(organisation).toMatchObject({ id: 'school', kind: 'organisatie', regio: 'voorbeeld', name: 'School' });
    expect(organisation.veiligThuis).toBe('Veilig Thuis Voorbeeld');
  });

  it('is plain JSON', () => {
    const { organisation } = guides();
    expect(JSON.parse(JSON.stringify(organisation))).toEqual(organisation);
  });

  it('does not carry which items its texts cover', () => {
    const covering = inRegion(set('contacts.advies.covers', ['S1-01']));
    expect(JSON.stringify(guides(covering).organisation)).not.toContain('covers');
  });
});

describe('the strip of numbers', () => {
  it('is 112, Veilig Thuis, and then the own number of the region', () => {
    expect(guides().region.strip).toEqual(['noodnummer', 'veilig-thuis', 'veilig-thuis-regio']);
  });

  it('is the two national numbers where the region has none', () => {
    expect(guides(inRegion(set('ownNumbers', undefined))).region.strip).toEqual(['noodnummer', 'veilig-thuis']);
  });
});

describe('a region with several numbers of its own', () => {
  const { region, organisation } = guides(inRegion(set('ownNumbers', ['veilig-thuis-regio', 'advies'])));

  it('has the first in the strip and beside what to do', () => {
    expect(region.strip).toEqual(['noodnummer', 'veilig-thuis', 'veilig-thuis-regio']);
    expect(region.actions.meld.contacts).not.toContain('advies');
  });

  it('has the others right behind the strip, before every other contact', () => {
    const first = ['noodnummer', 'veilig-thuis', 'veilig-thuis-regio', 'advies'];
    for (const guide of [region, organisation]) {
      for (const ids of [firstContacts(guide), everyContact(guide)]) {
        expect(contactsOf(guide, ids).slice(0, 4)).toEqual(contactsOf(guide, first));
      }
      expect(guide.ownContacts.slice(0, 2)).toEqual(['veilig-thuis-regio', 'advies']);
    }
  });

  it('keeps the order of its list, whatever that of the contacts is', () => {
    const turned = guides(inRegion(set('ownNumbers', ['advies', 'veilig-thuis-regio']))).region;
    expect(turned.strip).toEqual(['noodnummer', 'veilig-thuis', 'advies']);
    expect(turned.ownContacts.slice(0, 2)).toEqual(['advies', 'veilig-thuis-regio']);
  });
});

describe('a contact that is not for professionals', () => {
  const others = (who: readonly string[]) => guides(inRegion(set('contacts.advies.for', { who })));

  it.each([[['publiek']], [['onder-18']], [['publiek', 'onder-18']]])('is not among whom to call: %j', (who) => {
    for (const guide of Object.values(others(who))) {
      expect(firstContacts(guide)).not.toContain('advies');
      expect(everyContact(guide)).toContain('advies');
    }
  });

  it('is told from one that is for them as well', () => {
    for (const guide of Object.values(others(['onder-18', 'professionals']))) {
      expect(firstContacts(guide)).toContain('advies');
    }
  });

  it('may be one of the whole country, and 112 and Veilig Thuis are in the strip all the same', () => {
    const who = ['publiek'];
    const { strip } = guides(inNational(set('contacts.veilig-thuis.for', { who }))).region;
    expect(strip.slice(0, 2)).toEqual(['noodnummer', 'veilig-thuis']);
  });
});

describe('a question', () => {
  it('has the wording of the highest layer that chooses one', () => {
    expect(guides().region.questions['vraag-1'].text).toBe(`Is er hulp bij ${about('vraag-1')}?`);
    expect(guides().region.questions['vraag-4'].text).toBe(`Is er nu of later hulp bij ${about('vraag-4')}?`);
    expect(guides().organisation.questions['vraag-4'].text).toBe(`Is er nu of later hulp bij ${about('vraag-4')}?`);
    const chosen = guides(inOrganisation(set('wordings', { 'vraag-4': 'kort', acuut: 'lang' }))).organisation;
    expect(chosen.questions['vraag-4'].text).toBe(`Is er hulp bij ${about('vraag-4')}?`);
    expect(chosen.signs.acuut.text).toBe(`Is er nu of later hulp bij ${about('acuut')}?`);
  });

  it('is followed by the official text of the highest layer that quotes one', () => {
    expect(guides().organisation.questions['vraag-4'].quote?.text).toBe('Zo staat het op de kaart van de regio.');
    const quoted = guides(inOrganisation(set('quotes', { 'vraag-4': text('Zo staat het bij ons.') }))).organisation;
    expect(quoted.questions['vraag-4'].quote?.text).toBe('Zo staat het bij ons.');
    expect(quoted.questions['vraag-1'].quote).toBeUndefined();
  });
});

describe('what layers add', () => {
  it('comes in the order of the layers, and no topic comes twice', () => {
    const { region, organisation } = guides();
    expect(textsOf(region.steps['stap-2'].notes)).toEqual(['Van de regio']);
    expect(textsOf(organisation.steps['stap-2'].notes)).toEqual(['Van de regio', 'Van de school']);
    expect(organisation.steps['stap-2'].topics).toEqual(['uitleg', 'regio']);
    expect(organisation.steps['stap-2'].roles.map(({ role }) => role)).toEqual(['Leerkracht']);
    expect(textsOf(organisation.actions.meld.notes)).toEqual(['Van de regio', 'Van de school']);
    expect(organisation.actions['leg-vast'].notes).toEqual([]);
  });

  it('belongs to the organisation alone where the region has no place for it', () => {
    const { region, organisation } = guides();
    expect(region.extraActions).toEqual([]);
    expect(region.decides).toBeUndefined();
    expect(organisation.extraActions).toEqual([
      { when: 'report', role: 'Directeur', text: 'Zorgt', source: 'Voorbeeldkaart' },
    ]);
    expect(organisation.decides?.text).toBe('De directeur');
  });

  it('stands behind what is national, each under an id of its own', () => {
    const topic = { title: 'Van de school', items: { een: text('Anders') } };
    const { organisation } = guides(inOrganisation(set('topics', { school: topic })));
    expect(Object.keys(organisation.topics)).toEqual(['uitleg', 'achtergrond', 'regio', 'school']);
  });

  it.each(['contacts', 'checklists', 'topics', 'definitions'] as const)('replaces nothing of the %s', (kind) => {
    const { national, regions, organisations } = readContent(sourceFiles());
    const replacing = { ...regions.get('voorbeeld')!, [kind]: national[kind] };
    const [id] = Object.keys(national[kind]);
    expect(() => resolve('voorbeeld', { national, region: replacing }, fingerprint)).toThrow(
      `resolve: "${id}" in the ${kind} of Voorbeeld is of landelijk already`,
    );
    const [first] = Object.values<unknown>(national[kind]);
    const region = { ...regions.get('voorbeeld')!, [kind]: { eigen: first } };
    const organisation = { ...organisations.get('school')!, [kind]: region[kind] };
    expect(() => resolve('school', { national, region, organisation }, fingerprint)).toThrow(
      `resolve: "eigen" in the ${kind} of School is of Voorbeeld already`,
    );
  });

  it('may be a theme', () => {
    const source = 'Huisstijl van de school';
    const { theme } = guides().region;
    expect(guides().organisation.theme).toEqual(theme);
    const own = { ...theme, source, chosenBy: 'hulpmiddel' };
    // Who chose it is for the files: no reader sees it, so no guide has it.
    expect(guides(inOrganisation(set('theme', own))).organisation.theme).toEqual({ ...theme, source });
  });
});

describe('a beroepsgroep', () => {
  const ids = (guide: Guide) => guide.beroepsgroepen.map(({ id }) => id);

  it('is one of those the region shows, in that order', () => {
    expect(ids(guides().region)).toEqual(['zorg', 'kinderopvang']);
  });

  it('is any national one, and each added one, where nothing is said about showing', () => {
    const { region } = guides(inRegion(set('beroepsgroepen.show', undefined)));
    expect(ids(region)).toHaveLength(9);
    expect(ids(region).at(-1)).toBe('zorg');
  });

  it('of the region stands for the organisation too, with what the organisation adds', () => {
    const school = { name: 'School', who: 'x', base: ['onderwijs-en-leerplicht'] };
    expect(ids(guides().organisation)).toEqual(['zorg', 'kinderopvang']);
    const added = guides(inOrganisation(set('beroepsgroepen', { add: { school } }))).organisation;
    expect(ids(added)).toEqual(['zorg', 'kinderopvang', 'school']);
    const shown = guides(inOrganisation(set('beroepsgroepen', { add: { school }, show: ['school', 'zorg'] })));
    expect(ids(shown.organisation)).toEqual(['school', 'zorg']);
  });

  it('that merges others takes over what differs for them, each thing once, and then says its own', () => {
    const [zorg] = guides().region.beroepsgroepen;
    expect(zorg?.base).toEqual(['artsen', 'paramedici']);
    expect(textsOf(zorg?.notes ?? [])).toEqual(['Voor iedereen', 'Voor artsen', 'Voor paramedici', 'Voor zorg']);
    expect(textsOf(zorg?.steps['stap-1']?.notes ?? [])).toEqual(['Let op, artsen', 'Let op, paramedici']);
    expect(zorg?.steps['stap-2']).toBeUndefined();
  });

  it('that splits another keeps its duties', () => {
    const huisartsen = { name: 'Huisartsen', who: 'x', base: ['artsen'] };
    const { region } = guides(inRegion(set('beroepsgroepen', { add: { huisartsen }, show: ['huisartsen'] })));
    expect(region.beroepsgroepen[0]).toMatchObject({ id: 'huisartsen', base: ['artsen'] });
  });
});

describe('an action', () => {
  const ways = { webformulier: text('Vul het formulier in'), document: text('Stuur het formulier op') };
  const meldWays = set('actions.meld.ways', ways);
  const contact = (id: string) => ({
    [id]: { name: id, purpose: 'x', source: 'x', checked: null, url: 'https://voorbeeld.nl' },
  });

  it.each([
    ['by phone alone', ['telefoon'], 'meld'],
    ['by a document that is sent', ['telefoon', 'document'], 'Stuur het formulier op'],
    ['by a form on its site', ['webformulier', 'telefoon'], 'Vul het formulier in'],
    ['by both, the one that it prefers', ['telefoon', 'document', 'webformulier'], 'Stuur het formulier op'],
  ])('has the words for a region that takes reports %s', (_, reportBy, words) => {
    const { region, organisation } = guides({ ...inNational(meldWays), ...inRegion(takesReports(reportBy)) });
    expect(region.actions.meld.text).toBe(words);
    expect(organisation.actions.meld.text).toBe(words);
    expect(region.actions['leg-vast'].text).toBe('leg-vast');
  });

  it('has the words for every region where a way has none of its own', () => {
    const { region } = guides(inNational(set('actions.meld.ways', { webformulier: ways.webformulier })));
    expect(region.actions.meld.text).toBe('meld');
  });

  it('says for each case what to do then, in the order of the file', () => {
    const choices = { ja: { when: 'Ja', then: text('Ga door') }, anders: { when: 'Nee', then: text('Zeg niets') } };
    const { region } = guides(inNational(set('actions.kijk-of-praten-veilig-is.choices', choices)));
    expect(region.actions['kijk-of-praten-veilig-is'].choices).toEqual([
      { when: 'Ja', text: 'Ga door' },
      { when: 'Nee', text: 'Zeg niets' },
    ]);
    expect(region.actions.meld.choices).toEqual([]);
  });

  it('names the own number of the region beside Veilig Thuis, and nowhere else', () => {
    const edits = inNational(set('actions.leg-vast.contacts', ['politie']), set('actions.blijf-kijken.contacts', []));
    const { actions } = guides(edits).region;
    expect(actions['bel-veilig-thuis-nu'].contacts).toEqual(['veilig-thuis', 'veilig-thuis-regio']);
    expect(actions['leg-vast'].contacts).toEqual(['politie']);
    expect(actions['blijf-kijken'].contacts).toEqual([]);
    expect(guides(inRegion(set('ownNumbers', undefined))).region.actions.meld.contacts).toEqual(['veilig-thuis']);
  });

  it('names the form beside a report, and nowhere else', () => {
    const formulier = { ...contact('formulier')['formulier'], url: 'https://voorbeeld.nl/formulier' };
    const withForm = guides({
      ...inNational(set('actions.meld-schriftelijk.contacts', [])),
      'regions/voorbeeld.json': (json) => {
        const file = JSON.parse(json) as { contacts: object; reportForm?: string };
        return JSON.stringify({
          ...file,
          contacts: { ...file.contacts, formulier },
          reportBy: ['telefoon', 'webformulier'],
          reportForm: 'formulier',
        });
      },
    });
    for (const guide of Object.values(withForm)) {
      const beside = Object.entries(guide.actions).filter(([, { contacts }]) => contacts.includes('formulier'));
      expect(beside.map(([id]) => id)).toEqual(['meld', 'meld-schriftelijk']);
      expect(guide.actions.meld.contacts).toEqual(['veilig-thuis', 'veilig-thuis-regio', 'formulier']);
      expect(guide.actions['meld-schriftelijk'].contacts).toEqual(['formulier']);
    }
  });
});

describe('whom a group works for', () => {
  const words = (one: string) => ({ one, your: `je ${one}`, many: `${one}en` });
  const wordsOf = ({ beroepsgroepen }: Guide) => beroepsgroepen.map(({ client }) => client.one);
  const ofArtsen = inNational(set('beroepsgroepen.artsen.client', words('patient')));

  it('is what the national content calls it, of an added group as the first of the groups it belongs to', () => {
    expect(wordsOf(guides(ofArtsen).region)).toEqual(['patient', 'cliënt']);
    expect(guides(ofArtsen).region.client.one).toBe('cliënt');
  });

  it('is what an organisation calls it, whatever the group', () => {
    const { region, organisation } = guides({ ...ofArtsen, ...inOrganisation(set('client', words('leerling'))) });
    expect(wordsOf(organisation)).toEqual(['leerling', 'leerling']);
    expect(organisation.client.one).toBe('leerling');
    expect(wordsOf(region)).toEqual(['patient', 'cliënt']);
  });

  it('is what an added group calls it, before anything else', () => {
    const edits = {
      ...inRegion(set('beroepsgroepen.add.zorg.client', words('bewoner'))),
      ...inOrganisation(set('client', words('leerling'))),
    };
    expect(wordsOf(guides(edits).region)).toEqual(['bewoner', 'cliënt']);
    expect(wordsOf(guides(edits).organisation)).toEqual(['bewoner', 'leerling']);
  });
});

describe('the sources of a guide', () => {
  it('are the national ones first, then of the region and the organisation, each once', () => {
    const edits = {
      ...inNational(set('sources', ['De wet', 'Het besluit'])),
      ...inRegion(set('sources', ['De kaart', 'De wet'])),
      ...inOrganisation(set('sources', ['De kaart', 'Het protocol'])),
    };
    expect(guides(edits).region.sources).toEqual(['De wet', 'Het besluit', 'De kaart']);
    expect(guides(edits).organisation.sources).toEqual(['De wet', 'Het besluit', 'De kaart', 'Het protocol']);
  });
});

describe('the edition', () => {
  it('has the oldest date of the layers', () => {
    expect(guides().region.date).toBe('2026-02-02');
    expect(guides().organisation.date).toBe('2026-01-01');
    expect(guides().region.edition).toMatch(/^2026-02-02-[0-9a-f]{8}$/);
  });

  it('is the same for the same content', () => {
    expect(guides()).toEqual(guides());
  });

  it.each([
    ['a number of the region', inRegion(set('contacts.advies.phone', '088 222 0509'))],
    ['a national word', inNational(set('ui.source', 'Anders'))],
    ['the order of things', inRegion(set('beroepsgroepen.show', ['kinderopvang', 'zorg']))],
    ['a confirmation', inRegion(set('contacts.advies.checked', '2026-03-03'))],
  ])('changes with %s', (_, edits) => {
    const before = guides();
    const after = guides(edits);
    expect(after.region.edition).not.toBe(before.region.edition);
    expect(after.organisation.edition).not.toBe(before.organisation.edition);
  });

  it('of a region does not change with an organisation on it', () => {
    const after = guides(inOrganisation(set('decides.text', 'Iemand anders')));
    expect(after.region.edition).toBe(guides().region.edition);
    expect(after.organisation.edition).not.toBe(guides().organisation.edition);
  });
});

describe('a guide is confirmed', () => {
  const confirm: Edit = (json) => json.replaceAll('"checked": null', '"checked": "2026-03-03"');

  it('only when its owner confirmed every fact and contact of every layer', () => {
    const confirmed = { ...inNational(confirm), ...inRegion(confirm) };
    expect(guides().region.confirmed).toBe(false);
    expect(guides(inRegion(confirm)).region.confirmed).toBe(false);
    expect(guides(confirmed).region.confirmed).toBe(true);
    expect(guides(confirmed).organisation.confirmed).toBe(false);
    expect(guides({ ...confirmed, ...inOrganisation(confirm) }).organisation.confirmed).toBe(true);
  });

  it.each(['contacts.advies.checked', 'reporting.bellen.checked', 'municipalities'])(
    'not while %s is open',
    (place) => {
      const isList = place === 'municipalities';
      const [path, value] = isList
        ? [place, { names: ['Dorp'], source: 'Voorbeeldkaart', checked: null }]
        : [place, null];
      const edits = { ...inNational(confirm), ...inRegion(confirm, set(path, value)) };
      expect(guides(edits).region.confirmed).toBe(false);
    },
  );

  it.each(['noodnummer', 'veilig-thuis'])('also while %s is open, a number that the law gives', (id) => {
    const edits = { ...inNational(confirm, set(`contacts.${id}.checked`, null)), ...inRegion(confirm) };
    expect(guides(edits).region.confirmed).toBe(true);
  });

  it('not while another number of everybody is open', () => {
    const edits = { ...inNational(confirm, set('contacts.politie.checked', null)), ...inRegion(confirm) };
    expect(guides(edits).region.confirmed).toBe(false);
  });
});

describe('the municipalities of a region', () => {
  const known = { names: ['Dorp', 'Stad'], source: 'Voorbeeldkaart', checked: null };
  const { region, organisation } = guides(inRegion(set('municipalities', known)));

  it('stand in its guide, and not in that of an organisation, which is found by its own name', () => {
    expect(region.municipalities).toEqual({ names: ['Dorp', 'Stad'], checked: null });
    expect(organisation.municipalities).toBeUndefined();
    expect(guides().region.municipalities).toBeUndefined();
  });

  it('stay out of the widget', () => {
    expect(JSON.stringify(toWidgetGuide(region))).not.toMatch(/municipalities|Dorp/);
  });

  it('leave an organisation confirmed while they are not: none of its pages shows them', () => {
    const confirm: Edit = (json) => json.replaceAll('"checked": null', '"checked": "2026-03-03"');
    const edits = {
      ...inNational(confirm),
      ...inRegion(confirm, set('municipalities', known)),
      ...inOrganisation(confirm),
    };
    expect(guides(edits).organisation.confirmed).toBe(true);
  });
});

describe('the guide of a widget', () => {
  it('leaves out what only pages show', () => {
    const widget = toWidgetGuide(guides().region);
    expect(widget.definitions).toEqual([]);
    expect(Object.keys(widget.topics)).toEqual(['uitleg', 'regio']);
  });

  it('keeps every checklist and topic that an element can show', () => {
    const extra = { title: 'Extra', polarity: 'unsafe', form: 'examples', items: { een: text('x') } };
    const edits = inRegion(
      set('checklists', { stap: extra, groep: extra, los: extra }),
      set('topics', {
        stap: { title: 'x', items: { een: text('x') } },
        groep: { title: 'x', items: { een: text('x') } },
        los: { title: 'x', items: { een: text('x') } },
      }),
      set('steps.stap-2', { topics: ['stap'], checklists: ['stap'] }),
      set('beroepsgroepen.add.zorg.steps', { 'stap-3': { topics: ['groep'], checklists: ['groep'] } }),
    );
    const widget = toWidgetGuide(guides({ ...edits, ...inOrganisation(set('steps', {})) }).region);
    expect(Object.keys(widget.checklists)).toEqual(['signalen', 'stap', 'groep']);
    expect(Object.keys(widget.topics)).toEqual(['uitleg', 'stap', 'groep']);
  });

  it('keeps the topics of a question, of a sign and of the start, and what to do when who decides disagrees', () => {
    const topic = { title: 'x', items: { een: text('x') } };
    const edits = inNational(
      set('topics', {
        ...{ uitleg: topic, vraag: topic, teken: topic, begin: topic, los: topic },
        'wie-beslist-is-het-niet-eens': topic,
      }),
      set('questions.vraag-1.topics', ['vraag']),
      set('signs.disclosure.topics', ['teken']),
      set('startTopics', ['begin']),
    );
    const widget = toWidgetGuide(guides(edits).region);
    expect(Object.keys(widget.topics).sort()).toEqual([
      'begin',
      'regio',
      'teken',
      'uitleg',
      'vraag',
      'wie-beslist-is-het-niet-eens',
    ]);
  });

  it('keeps the sources of what an element shows with its source', () => {
    const widget = toWidgetGuide(guides().region);
    expect(widget.questions['vraag-4'].source).toBe('Voorbeeldkaart');
    expect(widget.questions['vraag-4'].quote?.source).toBe('Voorbeeldkaart');
    expect(widget.reasons.spoed.source).toBe('Voorbeeldkaart');
    expect(widget.checklists['signalen']?.source).toBe('Voorbeeldkaart');
  });
});

it('that nobody confirmed a guide is said of who would: a region, or whoever it is for elsewhere', () => {
  const { national, regions } = readContent(sourceFiles());
  const whole = resolve('landelijk', { national, region: regions.get('landelijk')! }, fingerprint);
  const { region, organisation } = guides();
  const elsewhere = national.ui['unconfirmed-elsewhere'];
  expect(region.ui.unconfirmed).toBe(national.ui.unconfirmed);
  expect([organisation, whole].map(({ ui }) => ui.unconfirmed)).toEqual([elsewhere, elsewhere]);
});
