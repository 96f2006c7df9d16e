import { digitsOf } from '../../schema/contact.js';
import { say } from '../../schema/messages/sentences.js';
import { valueAt, type Path, type Problem } from '../../schema/checks/json-path.js';
import { sameName } from '../../schema/checks/layer-names.js';
import type { ReadFile } from './read-file.js';

/** What two guides share although a reader tells them apart by it: their name, and the own number of a region. */
export function sharedProblems(file: ReadFile, all: readonly ReadFile[]): readonly Problem[] {
  if (file.kind === 'national') return [];
  const others = all.filter(({ kind, path }) => kind !== 'national' && path !== file.path);
  return [...sharedName(file, others), ...sharedNumber(file, others)];
}

function sharedName({ json }: ReadFile, others: readonly ReadFile[]): readonly Problem[] {
  const path = ['name'];
  const name = valueAt(json.value, path);
  if (typeof name !== 'string') return [];
  const same = others.find((other) => {
    const value = valueAt(other.json.value, path);
    return typeof value === 'string' && sameName(value, name);
  });
  return same ? [{ path, ...say('naam-dubbel', name, same.path) }] : [];
}

function sharedNumber({ json, kind }: ReadFile, others: readonly ReadFile[]): readonly Problem[] {
  const path = numberPath(json.value);
  const phone = path && valueAt(json.value, path);
  if (kind !== 'region' || !path || digitsOf(phone) === '') return [];
  const same = others.find(
    (other) => other.kind === 'region' && digitsOf(ownPhone(other.json.value)) === digitsOf(phone),
  );
  return same ? [{ path, ...say('nummer-dubbel', phone, same.path) }] : [];
}

function ownPhone(region: unknown): unknown {
  const path = numberPath(region);
  return path && valueAt(region, path);
}

function numberPath(region: unknown): Path | undefined {
  const own = valueAt(region, ['ownNumber']);
  return typeof own === 'string' ? ['contacts', own, 'phone'] : undefined;
}
