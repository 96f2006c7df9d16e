import { beroepsgroepIds } from '../../engine/ids.js';
import { strings } from '../../schema/checks/found.js';
import { children, valueAt, valuesAt, type Problem } from '../../schema/checks/json-path.js';
import { say } from '../../schema/messages/sentences.js';

/**
 * What an organisation adds to the exit of kinderopvang while nobody there is of it: no reader is offered that exit (design 2.6).
 *
 * @param files From what it stands on upwards, itself last, as plain JSON that may hold mistakes.
 */
export function unshownExit(files: readonly unknown[]): readonly Problem[] {
  const path = ['exits', 'kinderen-onderling'];
  if (children(valueAt(files.at(-1), path)).length === 0 || basesOf(files).includes('kinderopvang')) return [];
  return [{ path, ...say('veld-ongetoond', 'een groep van de kinderopvang in "beroepsgroepen"') }];
}

/** The national groups to which those belong that a reader can choose. */
function basesOf(files: readonly unknown[]): readonly string[] {
  const bases = new Map<string, readonly string[]>(beroepsgroepIds.map((id) => [id, [id]]));
  let shown: readonly string[] = beroepsgroepIds;
  for (const file of files) {
    const added = valuesAt(file, 'beroepsgroepen.add.*').map(({ path }) => String(path.at(-1)));
    for (const id of added) bases.set(id, textsAt(file, `beroepsgroepen.add.${id}.base.*`));
    const show = textsAt(file, 'beroepsgroepen.show.*');
    shown = show.length > 0 ? show : [...shown, ...added];
  }
  return shown.flatMap((id) => bases.get(id) ?? []);
}

const textsAt = (file: unknown, pattern: string) => strings(valuesAt(file, pattern)).map(({ value }) => value);
