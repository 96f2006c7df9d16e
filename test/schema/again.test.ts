import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { answerIds, signIds } from '../../src/engine/index.js';
import { Organisation, Region } from '../../src/schema/layer.js';
import { National } from '../../src/schema/national.js';
import { problemsIn } from '../../src/schema/checks/problems.js';
import { lostMeanings } from '../../src/schema/checks/meaning.js';
import { printPath } from '../../src/schema/checks/json-path.js';
import { about, national, organisation, region, set, text } from '../fixtures/content.js';

/** Where a schema finds what in a file with one value changed; undefined takes the key away. */
function problems(schema: z.ZodType, file: object, path: string, value: unknown): readonly string[] {
  const changed: unknown = JSON.parse(set(path, value)(JSON.stringify(file)));
  const meanings = schema === National ? lostMeanings(changed) : [];
  return [...problemsIn(schema, changed), ...meanings].map(({ code, path: at }) => `${printPath(at)} ${code}`);
}

const inNational = (path: string, value: unknown) => problems(National, national, path, value);
const inRegion = (path: string, value: unknown) => problems(Region, region, path, value);
const inOrganisation = (path: string, value: unknown) => problems(Organisation, organisation, path, value);

describe.each(signIds)('the sign %s when looking again', (id) => {
  const wording = (words: string) => inNational(`signs.${id}.again.wording`, text(words));

  it('has a wording of its own', () => {
    expect(inNational(`signs.${id}.again`, undefined)).toEqual([`signs.${id} veld-ontbreekt`]);
    expect(inNational(`signs.${id}.again.wording`, undefined)).toEqual([`signs.${id}.again veld-ontbreekt`]);
  });

  it('asks about the time since the last weighing', () => {
    const lost = [`signs.${id}.again.wording.text vraag-kernwoord`];
    expect(wording(`Is er hulp bij ${about(id)}?`)).toEqual(lost);
    expect(wording(`Is er hulp bij ${about(id)}, onlangs of overigens?`)).toEqual(lost);
    expect(wording(`Sinds de vorige keer: is er hulp bij ${about(id)}?`)).toEqual([]);
  });

  it('keeps what every wording keeps', () => {
    expect(wording(`Is er wat sinds de vorige keer: ${about(id).replace('hulp', 'wat')}?`)).toContain(
      `signs.${id}.again.wording.text vraag-kernwoord`,
    );
    expect(wording(`Is er steun sinds de vorige keer: ${about(id)}?`)).toEqual([]);
  });

  it('is checked while something else in the sign is wrong', () => {
    const broken = { ...national, signs: { ...national.signs, [id]: { ...national.signs[id], title: '' } } };
    const found = problems(National, broken, `signs.${id}.again.wording`, text(`Is er hulp bij ${about(id)}?`));
    expect(found).toEqual([`signs.${id}.title tekst-leeg`, `signs.${id}.again.wording.text vraag-kernwoord`]);
  });
});

describe('the answer that the agreed term still runs', () => {
  it('is one of question 5', () => {
    expect(inNational('questions.vraag-5.answers.nog-niet', undefined)).toEqual([
      'questions.vraag-5.answers veld-ontbreekt',
    ]);
  });

  it.each([
    ...answerIds.filter((id) => id !== 'vraag-5').map((id) => `questions.${id}`),
    ...signIds.map((id) => `signs.${id}`),
  ])('is none of %s', (path) => {
    expect(inNational(`${path}.answers.nog-niet`, { label: 'Nog niet' })).toEqual([
      `${path}.answers.nog-niet veld-onbekend`,
    ]);
  });

  it('is asked again for no question: only signs are about the time since then', () => {
    expect(inNational('questions.vraag-4.again', national.signs.acuut.again)).toEqual([
      'questions.vraag-4.again veld-onbekend',
    ]);
  });
});

describe('how a region takes reports', () => {
  it.each([[[]], [['webformulier']], [['document', 'webformulier']]])('is by phone too: %j', (ways) => {
    expect(inRegion('reportBy', ways)).toEqual(['reportBy meldweg-telefoon']);
  });

  it('is said, in ways that there are', () => {
    expect(inRegion('reportBy', undefined)).toEqual([' veld-ontbreekt']);
    expect(inRegion('reportBy', ['telefoon', 'fax'])).toEqual(['reportBy[1] keuze-onbekend']);
    expect(inRegion('reportBy', ['telefoon'])).toEqual([]);
    expect(inNational('actions.meld.ways', { fax: text('Fax') })).toEqual(['actions.meld.ways.fax veld-onbekend']);
  });
});

describe('who decides in an organisation', () => {
  it('is the reader herself or somebody else, and nothing is assumed', () => {
    expect(inOrganisation('decides.by', undefined)).toEqual(['decides veld-ontbreekt']);
    expect(inOrganisation('decides.by', 'directeur')).toEqual(['decides.by keuze-onbekend']);
    expect(inOrganisation('decides.by', 'beroepskracht')).toEqual([]);
  });
});

describe('a term in another language', () => {
  const foreign = (value: unknown) => inNational('definitions.begrip.foreign', value);

  it('says which language, so that a screen reader says it right', () => {
    expect(foreign({ term: 'disclosure', lang: 'en' })).toEqual([]);
    expect(foreign({ term: 'disclosure' })).toEqual(['definitions.begrip.foreign veld-ontbreekt']);
  });

  it.each(['EN', 'eng', 'Engels', ''])('has a code of two letters and not "%s"', (lang) => {
    expect(foreign({ term: 'disclosure', lang })).toEqual(['definitions.begrip.foreign.lang taal-vorm']);
  });
});

describe('whom a professional works for', () => {
  it.each(['one', 'your', 'many'])('has a word for every place that a text leaves for it: %s', (word) => {
    expect(inNational(`client.${word}`, undefined)).toEqual(['client veld-ontbreekt']);
  });

  it('is said for every national group', () => {
    expect(inNational('beroepsgroepen.artsen.client', undefined)).toEqual(['beroepsgroepen.artsen veld-ontbreekt']);
  });
});

describe('the sources of the content', () => {
  it('are named, at least one', () => {
    expect(inNational('sources', [])).toEqual(['sources lijst-leeg']);
    expect(inNational('sources', undefined)).toEqual([' veld-ontbreekt']);
  });
});
