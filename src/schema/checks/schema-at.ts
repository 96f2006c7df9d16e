import type { z } from 'zod';
import type { Path } from './json-path.js';

/** The schema of the value at a path. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodTypes {
  const [key, ...rest] = path;
  if (key === undefined) return schema as z.core.$ZodTypes;
  const { def } = unwrapped(schema)._zod;
  const inner =
    def.type === 'object'
      ? Object.hasOwn(def.shape, key)
        ? def.shape[key]
        : def.catchall
      : def.type === 'record'
        ? def.valueType
        : def.type === 'array' && def.element;
  if (!inner) throw new Error(`schemaAt: there is no schema for "${String(key)}" in a schema of type ${def.type}`);
  return schemaAt(inner, rest);
}

/** A schema without what says that its value may be absent or null. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodTypes {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const wraps = def.type === 'default' || def.type === 'optional' || def.type === 'nullable';
  return wraps ? unwrapped(def.innerType) : (schema as z.core.$ZodTypes);
}
