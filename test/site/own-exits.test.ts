import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/guide/resolve/resolve.js';
import type { Guide } from '../../src/schema/guide.js';
import { Organisation, Region } from '../../src/schema/layer.js';
import { renderPaper, renderSite } from '../../src/site/render.js';
import { contentFiles } from '../content/files.js';
import { input, parse, textOf } from './pages.js';

const { national } = input;
const twente = contentFiles.get('regions/twente.json') as object;
const text = (words: string) => ({ text: words, source: 'Gedragscode' });
const person = { name: 'Vertrouwenspersoon', purpose: 'Denkt mee', phone: '088 111 2233', source: 'x', checked: null };
const ofRegion = { contacts: [], actions: { regio: text('Bel ook het meldpunt van de regio.') } };
const ofClub = {
  contacts: ['vertrouwenspersoon', 'politie', 'veilig-thuis'],
  actions: { gevaar: text('Vertel het ook aan de vertrouwenspersoon.') },
};

/** The guide of an organisation, with what its region and itself add to an exit. */
function club(inRegion: object, own: object): Guide {
  const region = Region.parse({ ...twente, exits: inRegion });
  const organisation = Organisation.parse({
    ...{ $schema: 'x', format: 1, edition: '2026-11-23', name: 'De club', regio: 'twente', exits: own },
    contacts: { vertrouwenspersoon: person },
  });
  return resolve('club', { national, region, organisation: { ...organisation, regio: 'twente' } }, () => '0');
}

const plain = club({}, {});
const added = club({ beroepskracht: ofRegion }, { beroepskracht: ofClub });
const { beroepskracht: before } = plain.exits;
const { beroepskracht: exit } = added.exits;

describe('what layers add to an exit', () => {
  it('comes after all that is national, the region first, and replaces nothing under whatever id', () => {
    const own = ['Bel ook het meldpunt van de regio.', 'Vertel het ook aan de vertrouwenspersoon.'];
    expect(exit.actions.map((action) => action.text)).toEqual([...before.actions.map((action) => action.text), ...own]);
    expect(exit.sections).toEqual(before.sections);
  });

  it('has its contacts after the national ones, each once', () => {
    expect(exit.contacts).toEqual([...before.contacts, 'vertrouwenspersoon', 'veilig-thuis']);
  });

  it('leaves every other exit, and the fast mode, as they are', () => {
    expect({ ...added.exits, beroepskracht: before }).toEqual(plain.exits);
    expect(added.fast).toEqual(plain.fast);
  });
});

it('can say for whom it is: on the page in front of it, and in the protocol', () => {
  const action = { ...text('Vraag wat het kind zelf wil.'), for: { role: 'Mentor', from: 12, to: 15 } };
  const guide = club({}, { beroepskracht: { contacts: [], actions: { kind: action } } });
  const { lead } = guide.exits.beroepskracht.actions.at(-1)!;
  expect(lead).toContain('Mentor');
  const own = { ...input, guides: [guide] };
  const words = `${lead}: ${action.text}`;
  expect(textOf(parse(renderSite(own).get('club/index.html')!))).toContain(words);
  const protocol = renderPaper(own).find(({ path }) => path === 'club/protocol/index.html')!;
  expect(textOf(parse(protocol.html)).replace(/\s+/g, ' ')).toMatch(new RegExp(`${lead}[.:] ${action.text}`));
});

describe('what layers add to an exit is shown', () => {
  const own = { ...input, guides: [added] };
  const files = new Map([...renderSite(own), ...renderPaper(own).map(({ path, html }) => [path, html] as const)]);
  const shown = (path: string) => parse(files.get(`club/${path}index.html`)!);
  const exitOn = (path: string) =>
    shown(path)
      .querySelectorAll('details')
      .map(textOf)
      .find((words) => words.startsWith(exit.title));

  it.each([[''], ['afwegingskader/'], ['embed/']])(
    'on a page, after the numbers of the strip, each once: /%s',
    (path) => {
      const words = exitOn(path) ?? '';
      for (const part of [...exit.actions.map((action) => action.text), person.name, person.phone]) {
        expect(words).toContain(part);
      }
      expect(words.indexOf(person.name)).toBeGreaterThan(words.indexOf(added.contacts['politie']!.name));
      expect(words.split('0800 2000')).toHaveLength(2);
    },
  );

  it('in the protocol, with whom to turn to; an exit to which nobody added anything has its contacts in the annex alone', () => {
    const times = (guide: Guide) =>
      textOf(parse(renderPaperOf(guide))).split(guide.contacts['vertrouwensinspecteur']!.name).length - 1;
    const words = textOf(shown('protocol/'));
    expect(words).toContain('Vertel het ook aan de vertrouwenspersoon.');
    expect(words.split(person.phone)).toHaveLength(3);
    expect(times(added)).toBe(times(plain) + 1);
  });
});

function renderPaperOf(guide: Guide): string {
  const one = { ...input, guides: [guide] };
  const files = new Map([...renderSite(one), ...renderPaper(one).map(({ path, html }) => [path, html] as const)]);
  return files.get('club/protocol/index.html')!;
}
