import { z } from '../../schema/zod.js';
import { AddedBeroepsgroep, Beroepsgroep } from '../../schema/beroepsgroep.js';
import { Checklist } from '../../schema/checklist.js';
import { Contact } from '../../schema/contact.js';
import { Exit } from '../../schema/exit.js';
import { Hours } from '../../schema/hours.js';
import { Organisation, Region } from '../../schema/layer.js';
import { nationalPart, nationalTopics, type NationalTopic } from '../../schema/national.js';
import { Action, Outcome } from '../../schema/outcome.js';
import { HeadQuestion, Question } from '../../schema/question.js';
import { Note } from '../../schema/note.js';
import { RoleInStep, Step } from '../../schema/step.js';
import { Fact, Text } from '../../schema/values/text.js';
import { OwnTheme, Theme } from '../../schema/theme.js';
import { Definition, Topic } from '../../schema/topic.js';
import { Verwijsindex } from '../../schema/verwijsindex.js';
import dutchComments from './dutch-comments.json' with { type: 'json' };
import { withNationalIds } from './layer-ids.js';
import { withLayerRules } from './layer-rules.js';
import { readNational } from './national-ids.js';
import { readSchemaDocs, type SchemaDocs } from './schema-docs.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const layers = {
  regio: { schema: Region, name: 'Region' },
  organisatie: { schema: Organisation, name: 'Organisation' },
};

/** The kinds of content files there are. */
export type FileKind = keyof typeof layers | `landelijk/${NationalTopic}`;
export const fileKinds: readonly FileKind[] = [
  ...nationalTopics.map((topic) => `landelijk/${topic}` as const),
  ...(Object.keys(layers) as (keyof typeof layers)[]),
];

/** Described once and referred to, so that a text is not written out hundreds of times. */
const definitions = {
  ...{ Action, AddedBeroepsgroep, Beroepsgroep, Checklist, Contact, Definition, Exit, Fact, HeadQuestion },
  ...{ Hours, Note, Outcome, OwnTheme, Question, RoleInStep, Step, Text, Theme, Topic, Verwijsindex },
};

/**
 * The JSON Schema of a kind of file, for autocompletion and explanation in an editor that follows `$schema`. Draft 7, because
 * every editor knows that one. The build checks more: contrast, and what stands in other files, cannot be said here.
 */
export function jsonSchema(kind: FileKind, docs: SchemaDocs = readSchemaDocs()): JsonSchema {
  const { schema, description } = describedSchema(kind, docs);
  const registry = z.registry<{ id?: string; title: string; description?: string | undefined }>();
  registry.add(schema, { title: kind, description });
  for (const [name, definition] of Object.entries(definitions)) {
    registry.add(definition, { id: name, title: name, description: docs.schemas.get(name) });
  }
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', metadata: registry });
  const explained = JSON.parse(JSON.stringify(json), (_, value: unknown) => improved(value, docs)) as JsonSchema;
  if (kind !== 'regio' && kind !== 'organisatie') return explained;
  return withNationalIds(withLayerRules(inDutch(explained)), readNational());
}

/** The comments of src/schema are English, and who fills in the file of a region reads Dutch; one that has no Dutch yet stays as it is. */
function inDutch(schema: JsonSchema): JsonSchema {
  const known: Readonly<Record<string, string>> = dutchComments;
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? (known[value] ?? value) : value,
  ) as JsonSchema;
}

function describedSchema(kind: FileKind, docs: SchemaDocs) {
  if (kind === 'regio' || kind === 'organisatie') {
    const { schema, name } = layers[kind];
    return { schema, description: docs.schemas.get(name) };
  }
  const topic = kind.replace('landelijk/', '') as NationalTopic;
  return { schema: nationalPart(topic), description: docs.of(nationalTopics, topic) };
}

function improved(value: unknown, docs: SchemaDocs): unknown {
  return isObjectSchema(value) ? explained(withKnownKeys(value), docs) : value;
}

function isObjectSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'object';
}

/** An object of which all keys are known lists them, because editors complete `properties` and not `propertyNames`. */
function withKnownKeys(schema: JsonSchema): JsonSchema {
  const { propertyNames, additionalProperties, ...rest } = schema;
  if (typeof propertyNames !== 'object' || !propertyNames.enum) return schema;
  const properties = Object.fromEntries(propertyNames.enum.map((key) => [String(key), additionalProperties ?? {}]));
  return { ...rest, properties, additionalProperties: false };
}

/** Puts the comments of src/schema at the fields. */
function explained(schema: JsonSchema, docs: SchemaDocs): JsonSchema {
  if (!schema.properties) return schema;
  const keys = Object.keys(schema.properties);
  const properties = Object.entries(schema.properties).map(([key, field]) => [
    key,
    withDescription(field, docs.of(keys, key)),
  ]);
  return { ...schema, properties: Object.fromEntries(properties) as NonNullable<JsonSchema['properties']> };
}

function withDescription(field: boolean | JsonSchema, description: string | undefined): boolean | JsonSchema {
  if (typeof field === 'boolean' || description === undefined) return field;
  const { $ref, ...rest } = field;
  // In draft 7 nothing beside a $ref counts.
  return $ref === undefined ? { description, ...rest } : { description, ...rest, allOf: [{ $ref }] };
}
