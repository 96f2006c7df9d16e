import { describe, expect, it } from 'vitest';
import { fileKinds, jsonSchema } from '../../../src/site/reference/json-schema.js';
import { checkEnds, checkIds, checkQuestions } from '../../../src/engine/checks.js';
import * as ids from '../../../src/engine/ids.js';
import { reportingWays } from '../../../src/schema/outcome.js';
import { uiWords } from '../../../src/schema/ui.js';
import { decisionTableWords } from '../../../src/schema/words/decision-table.js';
import { snippetExampleWords, snippetPageWords } from '../../../src/schema/words/embedding.js';
import { formIds, noteIds, partIds, placeIds } from '../../../src/shared/embedding.js';
import { ownPageWords } from '../../../src/schema/words/own-page.js';
import { pageWords } from '../../../src/schema/words/pages.js';
import { annexIds, besluitIds, chapterIds } from '../../../src/schema/protocol.js';
import { formPageWords } from '../../../src/schema/words/form-page.js';
import { protocolWords } from '../../../src/schema/words/protocol.js';
import { paperWords } from '../../../src/schema/words/paper.js';
import { wordPressWords } from '../../../src/schema/words/wordpress.js';

interface Found {
  readonly name: string;
  readonly schema: { readonly description?: unknown };
}

const fixedIds: ReadonlySet<string> = new Set([
  ...Object.values(ids).flatMap((list): readonly string[] => (typeof list === 'function' ? [] : list)),
  ...checkIds,
  ...[...Object.values(checkQuestions), ...Object.values(checkEnds)].flatMap((list): readonly string[] => list),
  ...reportingWays,
  ...[...chapterIds, ...annexIds, ...besluitIds],
  ...[...placeIds, ...formIds, ...partIds, ...noteIds],
]);

/** The ids of labels, group by group: each may have a name that elsewhere is a field. */
const labelIds = [
  uiWords,
  ownPageWords,
  pageWords,
  paperWords,
  formPageWords,
  protocolWords,
  decisionTableWords,
  wordPressWords,
  snippetPageWords,
  snippetExampleWords,
].map((words) => new Set(Object.keys(words)));

/** The fields of every object in a schema, wherever it stands. Where all keys are ids, the id says what is meant. */
function fieldsIn(value: unknown): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const properties = 'properties' in value && 'type' in value && value.type === 'object' ? value.properties : {};
  const own = Object.entries(properties as Record<string, Found['schema']>).map(([name, schema]) => ({ name, schema }));
  // A text of the colophon is a Fact without one of its fields, which is like no object in src/schema.
  const below = Object.entries(value).flatMap(([key, child]) => (key === 'colophon' ? [] : fieldsIn(child)));
  return [fixedIds, ...labelIds].some((known) => own.every(({ name }) => known.has(name))) ? below : [...own, ...below];
}

function definition(schema: ReturnType<typeof jsonSchema>, name: string) {
  const definitions = schema['definitions'] as Record<string, { properties: Record<string, Found['schema']> }>;
  return definitions[name]!;
}

describe.each(fileKinds)('the JSON Schema of %s', (kind) => {
  const schema = jsonSchema(kind);

  it('says what it is about', () => {
    expect(schema.title).toBe(kind);
    expect(schema.description).toMatch(/\.json`:|^Het bestand van één /);
  });

  it('explains every field that an editor fills in', () => {
    const unexplained = fieldsIn(schema).filter(({ schema: field }) => !field.description);
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });

  it('does not ask for what may be left out', () => {
    const shape = schema.properties ?? {};
    expect(schema.required).toContain('$schema');
    expect(schema.required).not.toContain('startTopics');
    expect(schema.required?.includes('edition')).toBe('edition' in shape);
    if ('contacts' in shape) {
      expect(definition(schema, 'Contact')).toMatchObject({ required: ['name', 'purpose', 'source', 'checked'] });
    }
  });

  it('allows no unknown field', () => {
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('the JSON Schema of a region', () => {
  const schema = jsonSchema('regio');

  it('completes the ids of questions and signs, and asks for none of them', () => {
    const { properties, required } = schema.properties?.['wordings'] as { properties: object; required?: unknown };
    expect(Object.keys(properties)).toEqual([...ids.questionIds, ...ids.signIds]);
    expect(required).toBeUndefined();
  });

  it('explains a field by the object it is in', () => {
    const title = (name: string) => definition(schema, name).properties['title']?.description;
    expect(title('Topic')).toBe('Het onderwerp in een paar woorden.');
    expect(title('Checklist')).toBe('De naam van de lijst.');
  });

  it('keeps the explanation of a field that refers to a definition', () => {
    expect(schema.properties?.['theme']).toEqual({
      description: 'De kleuren van deze regio.',
      allOf: [{ $ref: '#/definitions/OwnTheme' }],
    });
  });
});
