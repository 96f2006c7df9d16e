import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { answerIds, signIds } from '../../src/engine/index.js';
import { Organisation, Region } from '../../src/schema/layer.js';
import { National } from '../../src/schema/national.js';
import { printPath } from '../../src/schema/checks/json-path.js';
import { about, national, organisation, region, set, text } from '../fixtures/content.js';

interface Problem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** What a schema finds in a file with one value changed; undefined takes the key away. */
function problems(schema: z.ZodType, file: object, path: string, value: unknown): readonly Problem[] {
  const changed: unknown = JSON.parse(set(path, value)(JSON.stringify(file)));
  const { error } = schema.safeParse(changed);
  return (error?.issues ?? []).map(({ code, path: at, message }) => ({
    ...{ code, path: printPath(at as readonly (string | number)[]), message },
  }));
}

const inNational = (path: string, value: unknown) => problems(National, national, path, value);
const inRegion = (path: string, value: unknown) => problems(Region, region, path, value);
const inOrganisation = (path: string, value: unknown) => problems(Organisation, organisation, path, value);

describe.each(signIds)('the sign %s when looking again', (id) => {
  const wording = (words: string) => inNational(`signs.${id}.again.wording`, text(words));

  it('has a wording of its own', () => {
    expect(inNational(`signs.${id}.again`, undefined)).toMatchObject([
      { code: 'invalid_type', path: `signs.${id}.again` },
    ]);
    expect(inNational(`signs.${id}.again.wording`, undefined)).toMatchObject([
      { code: 'invalid_type', path: `signs.${id}.again.wording` },
    ]);
  });

  it('asks about the time since the last weighing', () => {
    expect(wording(`Is er hulp bij ${about(id)}?`)).toEqual([
      {
        code: 'custom',
        path: `signs.${id}.again.wording.text`,
        message: 'this wording lost what it must keep (expected "sinds")',
      },
    ]);
    expect(wording(`Is er hulp bij ${about(id)}, onlangs of overigens?`)).toHaveLength(1);
    expect(wording(`Sinds de vorige keer: is er hulp bij ${about(id)}?`)).toEqual([]);
  });

  it('keeps what every wording keeps', () => {
    expect(wording(`Is er wat sinds de vorige keer: ${about(id).replace('hulp', 'wat')}?`)).toContainEqual({
      code: 'custom',
      path: `signs.${id}.again.wording.text`,
      message: 'this wording lost what it must keep (expected "hulp" or "steun")',
    });
    expect(wording(`Is er steun sinds de vorige keer: ${about(id)}?`)).toEqual([]);
  });

  it('is checked while something else in the sign is wrong', () => {
    const broken = { ...national, signs: { ...national.signs, [id]: { ...national.signs[id], title: '' } } };
    const found = problems(National, broken, `signs.${id}.again.wording`, text(`Is er hulp bij ${about(id)}?`));
    expect(found.map(({ path }) => path)).toEqual([`signs.${id}.title`, `signs.${id}.again.wording.text`]);
  });
});

describe('the answer that the agreed term still runs', () => {
  it('is one of question 5', () => {
    expect(inNational('questions.vraag-5.answers.nog-niet', undefined)).toMatchObject([
      { code: 'invalid_type', path: 'questions.vraag-5.answers.nog-niet' },
    ]);
  });

  it.each([
    ...answerIds.filter((id) => id !== 'vraag-5').map((id) => `questions.${id}`),
    ...signIds.map((id) => `signs.${id}`),
  ])('is none of %s', (path) => {
    expect(inNational(`${path}.answers.nog-niet`, { label: 'Nog niet' })).toMatchObject([
      { code: 'unrecognized_keys', path: `${path}.answers` },
    ]);
  });

  it('is asked again for no question: only signs are about the time since then', () => {
    expect(inNational('questions.vraag-4.again', national.signs.acuut.again)).toMatchObject([
      { code: 'unrecognized_keys', path: 'questions.vraag-4' },
    ]);
  });
});

describe('how a region takes reports', () => {
  it.each([[[]], [['webformulier']], [['document', 'webformulier']]])('is by phone too: %j', (ways) => {
    expect(inRegion('reportBy', ways)).toEqual([
      {
        code: 'custom',
        path: 'reportBy',
        message: 'misses "telefoon" (expected it: danger is never reported by form alone)',
      },
    ]);
  });

  it('is said, in ways that there are', () => {
    expect(inRegion('reportBy', undefined)).toMatchObject([{ code: 'invalid_type', path: 'reportBy' }]);
    expect(inRegion('reportBy', ['telefoon', 'fax'])).toMatchObject([{ code: 'invalid_value', path: 'reportBy[1]' }]);
    expect(inRegion('reportBy', ['telefoon'])).toEqual([]);
    expect(inNational('actions.meld.ways', { fax: text('Fax') })).toHaveLength(1);
  });
});

describe('who decides in an organisation', () => {
  it('is the reader herself or somebody else, and nothing is assumed', () => {
    expect(inOrganisation('decides.by', undefined)).toMatchObject([{ code: 'invalid_value', path: 'decides.by' }]);
    expect(inOrganisation('decides.by', 'directeur')).toMatchObject([{ code: 'invalid_value', path: 'decides.by' }]);
    expect(inOrganisation('decides.by', 'beroepskracht')).toEqual([]);
  });
});

describe('a term in another language', () => {
  const foreign = (value: unknown) => inNational('definitions.begrip.foreign', value);

  it('says which language, so that a screen reader says it right', () => {
    expect(foreign({ term: 'disclosure', lang: 'en' })).toEqual([]);
    expect(foreign({ term: 'disclosure' })).toMatchObject([
      { code: 'invalid_type', path: 'definitions.begrip.foreign.lang' },
    ]);
  });

  it.each(['EN', 'eng', 'Engels', ''])('has a code of two letters and not "%s"', (lang) => {
    expect(foreign({ term: 'disclosure', lang })).toEqual([
      {
        code: 'invalid_format',
        path: 'definitions.begrip.foreign.lang',
        message: `"${lang}" is no language (expected two letters, such as "en")`,
      },
    ]);
  });
});

describe('whom a professional works for', () => {
  it.each(['one', 'your', 'many'])('has a word for every place that a text leaves for it: %s', (word) => {
    expect(inNational(`client.${word}`, undefined)).toMatchObject([{ code: 'invalid_type', path: `client.${word}` }]);
  });

  it('is said for every national group', () => {
    expect(inNational('beroepsgroepen.artsen.client', undefined)).toMatchObject([
      { code: 'invalid_type', path: 'beroepsgroepen.artsen.client' },
    ]);
  });
});

describe('the sources of the content', () => {
  it('are named, at least one', () => {
    expect(inNational('sources', [])).toMatchObject([{ code: 'too_small', path: 'sources' }]);
    expect(inNational('sources', undefined)).toMatchObject([{ code: 'invalid_type', path: 'sources' }]);
  });
});
