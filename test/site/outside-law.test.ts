import { describe, expect, it } from 'vitest';
import { nothingGiven, withAnswer } from '../../src/engine/index.js';
import { accountOf, accountText } from '../../src/guide/account.js';
import { exitsFor } from '../../src/guide/exits.js';
import { outsideLaw } from '../../src/guide/outside-law.js';
import { resolve } from '../../src/guide/resolve/resolve.js';
import { toOwnPageGuide, toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import type { Guide } from '../../src/schema/guide.js';
import { Organisation, Region } from '../../src/schema/layer.js';
import { renderPaper, renderSite } from '../../src/site/render.js';
import { modes } from '../../src/site/routes/mode.js';
import { fill } from '../../src/shared/fill.js';
import { contentFiles } from '../content/files.js';
import { input, parse, textOf } from './pages.js';

const { national } = input;
const { text: words } = national.outsideLaw;
const { title: way } = national.exits['buiten-de-wet'];

const vrijwilligers = { name: 'Vrijwilligers', who: 'Trainers en begeleiders', base: [] };
const twente = contentFiles.get('regions/twente.json') as object;

/** A region with such a group beside those of professionals. */
const region = resolve(
  'twente',
  { national, region: withGroups(Region, twente, { add: { vrijwilligers } }) },
  () => '0',
);

/** An organisation with these groups. */
function club(beroepsgroepen: object, fields: object = {}): Guide {
  const file = { $schema: 'x', format: 1, edition: '2026-11-23', name: 'De club', regio: 'twente', ...fields };
  const organisation = { ...withGroups(Organisation, file, beroepsgroepen), regio: 'twente' };
  return resolve('club', { national, region: Region.parse(twente), organisation }, () => '0');
}

function withGroups<Layer>(schema: { parse: (file: unknown) => Layer }, file: object, beroepsgroepen: object): Layer {
  return schema.parse({ ...file, beroepsgroepen });
}

const onlyOutside = club({ add: { vrijwilligers }, show: ['vrijwilligers'] });
const mixed = club({ add: { vrijwilligers }, show: ['vrijwilligers', 'artsen'] });

describe('a group without a base', () => {
  it('has nothing of a national group, and the word of the organisation, else of the country, for whom it works for', () => {
    const [group] = onlyOutside.beroepsgroepen;
    expect(group).toMatchObject({ base: [], notes: [], steps: {}, client: national.client });
    const lid = { one: 'lid', your: 'het lid', many: 'leden' };
    const own = club({ add: { vrijwilligers }, show: ['vrijwilligers'] }, { client: lid });
    expect(own.beroepsgroepen[0]?.client).toEqual(lid);
  });

  it('is told that the law does not oblige it, and is offered no exit for that', () => {
    for (const guide of [region, mixed, onlyOutside]) {
      expect(outsideLaw(guide, 'vrijwilligers')).toBe(words);
      expect(exitsFor(guide, 'vrijwilligers')).not.toContain('buiten-de-wet');
      expect(exitsFor(guide, 'vrijwilligers')).toContain('beroepskracht');
    }
  });

  it('says nothing to a reader of another group, or to one of a region who chose none', () => {
    for (const guide of [region, mixed]) {
      for (const group of [null, 'artsen']) {
        expect(outsideLaw(guide, group)).toBeNull();
        expect(exitsFor(guide, group)).toContain('buiten-de-wet');
      }
    }
  });

  it('stands for everybody where an organisation has no other', () => {
    expect(outsideLaw(onlyOutside, null)).toBe(words);
    expect(exitsFor(onlyOutside, null)).not.toContain('buiten-de-wet');
  });

  it('leaves the words out of a guide that has no such group, and their source out of the elements', () => {
    expect(club({ show: ['artsen'] }).outsideLaw).toBeUndefined();
    expect(toWidgetGuide(onlyOutside).outsideLaw).toEqual({ text: words });
  });
});

describe('a meldnorm', () => {
  const given = withAnswer(nothingGiven, 'acuut', 'ja');
  const accountFor = (beroepsgroep: string) => {
    const weighed = { guide: toOwnPageGuide(region), given, mode: modes.eerste, beroepsgroep, lines: {} };
    return accountText(accountOf(weighed, { today: new Date(2026, 10, 28), version: '1.0.0' })!);
  };

  it('is advice to who is outside the law, and the same is done', () => {
    const advice = `${fill(national.ui['norm-advice'], { nummer: 1 })} ${national.meldnormen['meldnorm-1'].text}`;
    const norm = fill(national.ui.norm, { nummer: 1 });
    expect(accountFor('vrijwilligers')).toContain(advice);
    expect(accountFor('vrijwilligers')).not.toContain(norm);
    expect(accountFor('justitie')).toContain(norm);
    expect(accountFor('justitie')).not.toContain(advice);
    for (const told of [national.decisions.report.ja, national.actions['bel-112'].title]) {
      expect(accountFor('vrijwilligers')).toContain(told);
    }
  });
});

describe('a page or sheet', () => {
  const site = new Map([region, mixed, onlyOutside].map((guide) => [guide, filesOf(guide)]));
  const shown = (guide: Guide, path: string) => textOf(parse(site.get(guide)!.get(`${guide.id}/${path}index.html`)!));

  it.each([
    ['the page of the group', 'beroepsgroepen/vrijwilligers/'],
    ['its card', 'kaart/vrijwilligers/'],
    ['the protocol', 'protocol/'],
  ])('says it to the group: %s', (_, path) => {
    for (const guide of site.keys()) expect(shown(guide, path), guide.id).toContain(words);
  });

  it.each([
    ['the steps', ''],
    ['the afwegingskader', 'afwegingskader/'],
    ['the card', 'kaart/'],
  ])('says it to everybody only where nobody has the duty: %s', (_, path) => {
    expect(shown(onlyOutside, path)).toContain(words);
    expect(shown(mixed, path)).not.toContain(words);
    expect(shown(region, path)).not.toContain(words);
  });

  it('says in the protocol for whom it is that the law obliges none of them, and again at the group', () => {
    const times = (guide: Guide) => shown(guide, 'protocol/').split(words).length - 1;
    expect(times(onlyOutside)).toBe(2);
    expect(times(mixed)).toBe(1);
  });

  it('offers the exit to whom it is for', () => {
    expect(shown(region, '')).toContain(way);
    expect(shown(region, 'beroepsgroepen/artsen/')).toContain(way);
    expect(shown(region, 'beroepsgroepen/vrijwilligers/')).not.toContain(way);
    expect(shown(onlyOutside, '')).not.toContain(way);
    expect(shown(onlyOutside, 'protocol/')).not.toContain(way);
  });
});

function filesOf(guide: Guide): ReadonlyMap<string, string> {
  const own = { ...input, guides: [guide] };
  const paper = renderPaper(own).map(({ path, html }) => [path, html] as const);
  return new Map([...renderSite(own), ...paper].filter(([path]) => path.endsWith('.html')));
}
