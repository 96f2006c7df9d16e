import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guidesOf } from '../../src/site/content/guides.js';
import { ContentError } from '../../src/site/content/json/content-error.js';
import { readContent, type Content } from '../../src/site/content/content.js';
import { projectFolder } from '../../src/site/project.js';
import { readFolder, type SourceFiles } from '../../src/site/content/folder/source-files.js';
import { usable } from '../../src/site/content/usable.js';
import { troubleWith } from '../../src/guide/usable-guide.js';
import { contentFormat } from '../../src/shared/content-format.js';
import { toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import { organisation, region, sourceFiles } from '../fixtures/content.js';

/** The content of these files; undefined where they have a mistake, and the build stops. */
function contentOf(source: SourceFiles): Content | undefined {
  try {
    return readContent(source, '2026-11-23');
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** What an element says of each guide, as it gets it: from a JSON file. */
function troublesWith(content: Content): readonly (string | undefined)[] {
  const guides = guidesOf(content).flatMap((guide) => [guide, toWidgetGuide(guide)]);
  return guides.map((guide) => troubleWith(JSON.parse(JSON.stringify(guide))));
}

const contact = { name: 'Wie', purpose: 'Waarvoor', source: 'Bron', checked: null };
const ways = [{ phone: '088 222 0503' }, { mail: 'advies@voorbeeld.nl' }, { url: 'https://voorbeeld.nl' }];

/** Contacts as somebody may write them: under an id of this layer or another, reached in one way or another. */
const contacts = (...ids: readonly string[]) =>
  fc.dictionary(
    fc.constantFrom(...ids),
    fc.constantFrom(...ways).map((way) => ({ ...contact, ...way })),
    { maxKeys: 2 },
  );
const inRegion = ['veilig-thuis-regio', 'advies', 'eigen'];
const inOrganisation = ['school', 'functionaris', 'veilig-thuis-regio'];
const maybe = { requiredKeys: [] };

const layers = fc.record({
  'regions/voorbeeld.json': fc
    .record(
      { contacts: contacts(...inRegion), ownNumbers: fc.constantFrom(undefined, ...inRegion.map((id) => [id])) },
      maybe,
    )
    .map((changes) => ({ ...region, ...changes })),
  'organisations/school.json': fc
    .record({ contacts: contacts(...inOrganisation), aandachtsfunctionaris: fc.constantFrom(...inOrganisation) }, maybe)
    .map((changes) => ({ ...organisation, ...changes })),
});

describe('a guide of files that the build accepts', () => {
  it('is shown by the elements, whatever the layers say', () => {
    let accepted = 0;
    fc.assert(
      fc.property(layers, (files) => {
        const edits = Object.entries(files).map(([path, file]) => [path, () => JSON.stringify(file)] as const);
        const content = contentOf(sourceFiles(Object.fromEntries(edits)));
        if (!content) return;
        accepted += 1;
        expect(troublesWith(content).filter((trouble) => trouble !== undefined)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    // Otherwise nothing was looked at.
    expect(accepted).toBeGreaterThan(0);
  });

  it('is shown by the elements for every file of this project', async () => {
    const content = readContent(await readFolder(projectFolder));
    expect(new Set(troublesWith(content))).toEqual(new Set([undefined]));
  });
});

describe('a guide that the elements would refuse', () => {
  it('stops the build', () => {
    const [guide] = guidesOf(readContent(sourceFiles()));
    const unreachable = { ...guide!.contacts['veilig-thuis-regio']!, phone: '' };
    const broken = { ...guide!, contacts: { ...guide!.contacts, 'veilig-thuis-regio': unreachable } };
    expect(() => usable(broken)).toThrow(
      'usable: the elements would refuse the guide of "voorbeeld", which misses a phone number of its "strip"',
    );
    expect(usable(guide!)).toBe(guide);
  });
});

describe('what an element says of what it was given', () => {
  const [guide] = guidesOf(readContent(sourceFiles()));
  const without = (key: string) => Object.fromEntries(Object.entries(guide!).filter(([name]) => name !== key));

  it.each([
    ['nothing of a guide of this format', contentFormat, undefined],
    ['nothing of one of an earlier format', contentFormat - 1, undefined],
    [
      'that one of a later format needs another script',
      contentFormat + 1,
      `has format ${contentFormat + 1}, and this script reads ${contentFormat}: use the script of the same version as the content`,
    ],
    ['that a format is a number', String(contentFormat), 'has no "format"'],
    ['that a guide has a format', undefined, 'has no "format"'],
  ])('is %s', (_, format, trouble) => {
    expect(troubleWith({ ...guide, format })).toBe(trouble);
  });

  it.each([[null], [undefined], ['{}'], [1]])('is that %j is no object', (value) => {
    expect(troubleWith(value)).toBe('is no object');
  });

  it.each(['contacts', 'questions', 'signs', 'outcomes', 'actions', 'steps', 'ui', 'theme'])(
    'is that it misses %s',
    (key) => {
      expect(troubleWith(without(key))).toBe(`misses ${key}`);
    },
  );

  it.each([[[]], [['nobody']], ['noodnummer'], [undefined]])('is that a strip of %j has no number', (strip) => {
    expect(troubleWith({ ...guide, strip })).toBe('misses a phone number of its "strip"');
  });
});
