import { z } from '../zod.js';

/** An object with a value for each id; a missing one is an error, and so is an unknown one. */
export function complete<Key extends string, Value extends z.ZodType>(ids: readonly Key[], value: Value) {
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, value])) as Record<Key, Value>);
}
