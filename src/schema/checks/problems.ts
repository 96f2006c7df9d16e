import type { z } from 'zod';
import { saidOf } from '../messages/issues.js';
import { say } from '../messages/sentences.js';
import { shown } from '../messages/shown.js';
import { kinds, oneOf } from '../messages/words.js';
import { printPath, valueAt, type Path, type Problem } from './json-path.js';
import { schemaAt, unwrapped } from './schema-at.js';

type Issue = z.core.$ZodIssue;

/** Everything that does not fit the schema, in words for whoever edits the file. */
export function problemsIn(schema: z.ZodType, json: unknown): readonly Problem[] {
  const result = schema.safeParse(json);
  return result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, schema, json));
}

function problemsOf(issue: Issue, schema: z.ZodType, json: unknown): readonly Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const value = valueAt(json, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysOf(schemaAt(schema, path));
      return issue.keys.map((key) => {
        const home = homeOf(key, path, schema);
        return { path: [...path, key], ...say('veld-onbekend', key, known, home && printPath(home)) };
      });
    }
    case 'invalid_key':
      return issue.issues.map((inKey) => ({ path, ...saidOf(inKey, path.at(-1)) }));
    case 'invalid_type':
    case 'invalid_value':
      return [
        value === undefined ? missing(path, schemaAt(schema, path)) : unexpected(path, value, schemaAt(schema, path)),
      ];
    default:
      return [{ path, ...saidOf(issue, value) }];
  }
}

function missing(path: Path, schema: z.core.$ZodTypes): Problem {
  return { path: path.slice(0, -1), ...say('veld-ontbreekt', String(path.at(-1)), describe(schema)) };
}

function unexpected(path: Path, value: unknown, schema: z.core.$ZodTypes): Problem {
  const { def } = unwrapped(schema)._zod;
  if (def.type === 'enum' && typeof value === 'string')
    return { path, ...say('keuze-onbekend', value, optionsOf(def)) };
  return { path, ...say('waarde-anders', print(value), describe(schema)) };
}

function keysOf(schema: z.core.$ZodTypes): readonly string[] {
  const { def } = unwrapped(schema)._zod;
  if (def.type === 'object') return Object.keys(def.shape);
  // A record with open keys never has an unknown one, so this is a record over a fixed list.
  return def.type === 'record' ? [...(def.keyType._zod.values ?? [])].map(String) : [];
}

/** The nearest block in which a field would be known: one around this place, else one in it; undefined where there is none. */
function homeOf(key: string, path: Path, schema: z.ZodType): Path | undefined {
  const around = path.map((_, at) => path.slice(0, -1 - at));
  const inside = keysOf(schemaAt(schema, path)).map((field) => [...path, field]);
  return [...around, ...inside].find((place) => keysOf(schemaAt(schema, place)).includes(key));
}

function print(value: unknown): string {
  if (Array.isArray(value)) return kinds.list;
  return typeof value === 'object' && value !== null ? kinds.object : shown(value);
}

/** What belongs in a place, in a few words. */
function describe(schema: z.core.$ZodTypes): string {
  const { def } = schema._zod;
  switch (def.type) {
    case 'default':
    case 'optional':
      return describe(def.innerType as z.core.$ZodTypes);
    case 'nullable':
      return `${describe(def.innerType as z.core.$ZodTypes)}, of null`;
    case 'object':
    case 'record':
      return kinds.object;
    case 'array':
      return kinds.list;
    case 'number':
      return kinds.number;
    case 'enum':
      return oneOf(optionsOf(def));
    case 'literal':
      return def.values.map((value) => JSON.stringify(value)).join(' of ');
    default:
      return 'format' in def && def.format === 'date' ? kinds.date : kinds.text;
  }
}

function optionsOf({ entries }: z.core.$ZodEnumDef): readonly string[] {
  return Object.values(entries).map(String);
}
