import { stepIds } from '../../engine/ids.js';
import { isOnLeaflet } from '../../guide/on-leaflet.js';
import { itemsOf, strings } from '../../schema/checks/found.js';
import { children, valueAt, valuesAt, type Path, type Problem } from '../../schema/checks/json-path.js';
import { say } from '../../schema/messages/sentences.js';

/** A layer and what it stands on, as plain JSON that may hold mistakes. */
export interface Layered {
  readonly value: unknown;
  /** Its region, or each of its regions; of a region itself the same. */
  readonly regions: readonly unknown[];
}

/** What a file says that no page, screen or sheet shows. */
export function unshownFields(layered: Layered): readonly Problem[] {
  return [...unshownOfTopics(layered.value), ...unshownAction(layered)];
}

/** Of a subject that is no national one, room to write is nowhere, and a choice for paper counts on the leaflet alone. */
function unshownOfTopics(value: unknown): readonly Problem[] {
  return valuesAt(value, 'topics.*').flatMap(({ path, value: topic }) => {
    const id = String(path.at(-1));
    return [
      ...fieldOf(topic, path, 'write', 'dit veld weg; ruimte om te schrijven hebben alleen de landelijke bladen'),
      ...(stepIds.some((step) => isOnLeaflet(step, id) && namesTopic(value, step, id))
        ? []
        : fieldOf(topic, path, 'card', 'dit veld weg; dit onderwerp staat op geen blad')),
    ];
  });
}

function fieldOf(topic: unknown, path: Path, field: string, expected: string): readonly Problem[] {
  if (valueAt(topic, [field]) === undefined) return [];
  return [{ path: [...path, field], ...say('veld-ongetoond', expected) }];
}

function namesTopic(value: unknown, step: string, id: string): boolean {
  return valuesAt(value, `steps.${step}.topics.*`).some((named) => named.value === id);
}

/** A region that takes reports by phone alone has no written one to say something about. */
function unshownAction({ value, regions }: Layered): readonly Problem[] {
  const path = ['actions', 'meld-schriftelijk'];
  const ways = regions.flatMap((region) =>
    strings(itemsOf({ path: [], value: valueAt(region, ['reportBy']) })).map((way) => way.value),
  );
  const isPhoneOnly = ways.length > 0 && ways.every((way) => way === 'telefoon');
  if (!isPhoneOnly || children(valueAt(value, path)).length === 0) return [];
  return [{ path, ...say('veld-ongetoond', 'een manier om schriftelijk te melden in "reportBy" van de regio') }];
}
