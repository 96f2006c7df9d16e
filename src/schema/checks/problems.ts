import type { z } from 'zod';
import { shown } from '../values/is-no.js';
import { valueAt, type Path, type Problem } from './json-path.js';

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
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(schemaAt(schema, path)) }));
    case 'invalid_key':
      return [{ path, message: issue.issues.map(({ message }) => message).join('; ') }];
    case 'invalid_type':
    case 'invalid_value':
      return [
        value === undefined ? missing(path, schemaAt(schema, path)) : unexpected(path, value, schemaAt(schema, path)),
      ];
    case 'too_small':
      return [{ path, message: 'is empty (expected at least one)' }];
    default:
      return [{ path, message: issue.message }];
  }
}

function missing(path: Path, schema: z.core.$ZodTypes): Problem {
  return { path: path.slice(0, -1), message: `"${String(path.at(-1))}" is missing (expected ${describe(schema)})` };
}

function unexpected(path: Path, value: unknown, schema: z.core.$ZodTypes): Problem {
  return { path, message: `found ${print(value)} (expected ${describe(schema)})` };
}

function unknownKey(schema: z.core.$ZodTypes): string {
  return `there is no such key here (expected one of: ${keysOf(schema).sort().join(', ')})`;
}

function keysOf(schema: z.core.$ZodTypes): string[] {
  const { def } = unwrapped(schema)._zod;
  if (def.type === 'object') return Object.keys(def.shape);
  // A record with open keys never has an unknown one, so this is a record over a fixed list.
  return def.type === 'record' ? [...(def.keyType._zod.values ?? [])].map(String) : [];
}

function print(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : shown(value);
}

/** What belongs in a place, in a few words. */
function describe(schema: z.core.$ZodTypes): string {
  const { def } = schema._zod;
  switch (def.type) {
    case 'default':
    case 'optional':
      return describe(def.innerType as z.core.$ZodTypes);
    case 'nullable':
      return `${describe(def.innerType as z.core.$ZodTypes)}, or null`;
    case 'object':
    case 'record':
      return 'an object';
    case 'array':
      return 'a list';
    case 'enum':
      return `one of: ${Object.values(def.entries).join(', ')}`;
    case 'literal':
      return def.values.map((value) => JSON.stringify(value)).join(' or ');
    default:
      return 'format' in def && def.format === 'date' ? 'a date such as "2026-11-23"' : 'a text';
  }
}

/** The schema of the value at a path. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodTypes {
  const [key, ...rest] = path;
  if (key === undefined) return schema as z.core.$ZodTypes;
  const { def } = unwrapped(schema)._zod;
  const inner =
    def.type === 'object'
      ? Object.hasOwn(def.shape, key) && def.shape[key]
      : def.type === 'record'
        ? def.valueType
        : def.type === 'array' && def.element;
  if (!inner) throw new Error(`schemaAt: there is no schema for "${String(key)}" in a schema of type ${def.type}`);
  return schemaAt(inner, rest);
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodTypes {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const wraps = def.type === 'default' || def.type === 'optional' || def.type === 'nullable';
  return wraps ? unwrapped(def.innerType) : (schema as z.core.$ZodTypes);
}
