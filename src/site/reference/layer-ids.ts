import type { z } from 'zod';
import type { National } from '../../schema/national.js';
import { namedIds, wordingsOf, type NamedId } from './national-ids.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Properties = Record<string, JsonSchema>;

/** Ids to choose from, each with its title; `enumDescriptions` is a word of Visual Studio Code. */
const choice = (ids: readonly NamedId[]) => ({
  enum: ids.map(({ id }) => id),
  enumDescriptions: ids.map(({ title }) => title),
});

/** A JSON Schema of a region or organisation that knows the national ids: it completes them, and refuses them where they are not free. */
export function withNationalIds(schema: JsonSchema, national: National): JsonSchema {
  const ids = namedIds(national);
  const properties = schema.properties as Properties;
  const kinds = ['contacts', 'topics', 'checklists', 'definitions'] as const;
  return {
    ...schema,
    properties: {
      ...properties,
      ...Object.fromEntries(kinds.map((kind) => [kind, withoutIds(properties[kind], ids[kind])])),
      wordings: eachKey(properties['wordings'], (asked) => ({
        ...titled(ids.asked, asked),
        type: 'string',
        ...choice(wordingsOf(national, asked)),
      })),
      quotes: eachKey(properties['quotes'], (asked, text) => ({ ...text, ...titled(ids.asked, asked) })),
      actions: eachKey(properties['actions'], (action, texts) => ({ ...texts, ...titled(ids.actions, action) })),
      steps: eachKey(properties['steps'], (step, part) => ({ ...withStepIds(part, ids), ...titled(ids.steps, step) })),
      exits: eachKey(properties['exits'], (exit, part) => ({ ...withContacts(part, ids), ...titled(ids.exits, exit) })),
      beroepsgroepen: withGroups(properties['beroepsgroepen'], ids.beroepsgroepen),
    },
    definitions: { ...(schema.definitions as Properties), ...ofGroup(schema.definitions as Properties, ids) },
  };
}

/** An object whose keys may be any id but these. */
function withoutIds(schema: JsonSchema | undefined, ids: readonly NamedId[]): JsonSchema {
  const taken = { not: { enum: ids.map(({ id }) => id) }, errorMessage: 'Dit id is landelijk. Kies een eigen id.' };
  return { ...schema, propertyNames: { allOf: [schema?.propertyNames as JsonSchema, taken] } };
}

function eachKey(schema: JsonSchema | undefined, change: (key: string, field: JsonSchema) => JsonSchema): JsonSchema {
  const fields = Object.entries((schema?.properties ?? {}) as Properties);
  return { ...schema, properties: Object.fromEntries(fields.map(([key, field]) => [key, change(key, field)])) };
}

function titled(ids: readonly NamedId[], id: string): { description?: string } {
  const title = ids.find((one) => one.id === id)?.title;
  return title === undefined ? {} : { description: title };
}

type Ids = ReturnType<typeof namedIds>;

/** In a step somebody names what is national, or what stands in a file of her own: any id will do, and the national ones are offered. */
function withStepIds(step: JsonSchema, { topics, checklists }: Pick<Ids, 'topics' | 'checklists'>): JsonSchema {
  const properties = step.properties as Properties;
  return {
    ...step,
    properties: {
      ...properties,
      topics: offering(properties['topics'], topics),
      checklists: offering(properties['checklists'], checklists),
    },
  };
}

function withContacts(exit: JsonSchema, { contacts }: Pick<Ids, 'contacts'>): JsonSchema {
  const properties = exit.properties as Properties;
  return { ...exit, properties: { ...properties, contacts: offering(properties['contacts'], contacts) } };
}

function offering(list: JsonSchema | undefined, ids: readonly NamedId[]): JsonSchema {
  return { ...list, items: { anyOf: [choice(ids), list?.items as JsonSchema] } };
}

function withGroups(schema: JsonSchema | undefined, ids: readonly NamedId[]): JsonSchema {
  const properties = schema?.properties as Properties;
  return { ...schema, properties: { ...properties, show: offering(properties['show'], ids) } };
}

/** The steps of a group of one's own, and the national groups that it belongs to. */
function ofGroup({ AddedBeroepsgroep }: Properties, ids: Ids): Properties {
  const properties = AddedBeroepsgroep?.properties as Properties;
  const base = properties['base'];
  return {
    AddedBeroepsgroep: {
      ...AddedBeroepsgroep,
      properties: {
        ...properties,
        steps: eachKey(properties['steps'], (step, part) => ({
          ...withStepIds(part, ids),
          ...titled(ids.steps, step),
        })),
        base: { ...base, items: { type: 'string', ...choice(ids.beroepsgroepen) } },
      },
    },
  };
}
