import { stepIds, type StepId } from '../../engine/ids.js';
import { strings } from '../../schema/checks/found.js';
import { children, valueAt, valuesAt, type Problem } from '../../schema/checks/json-path.js';
import { oncePerFile } from '../../schema/checks/once-per-file.js';
import { say } from '../../schema/messages/sentences.js';
import { frontHolds, stepLines } from '../paper/card-room.js';

type LinesPerStep = Readonly<Record<StepId, number>>;

/**
 * What a file adds to the steps while there is probably no place for it on the front of its card. Only a browser knows, and the
 * build asks one: this counts lines as they are on average, in the time in which an editor looks a thousand files through.
 *
 * @param files From what it stands on upwards, itself last, as plain JSON that may hold mistakes.
 */
export function fullCard(files: readonly unknown[]): readonly Problem[] {
  const [national, ...layers] = files;
  const own = linesOfLayer(files.at(-1));
  // What stands below is told of its own file.
  const isFullBelow = linesOfFront(national, layers.slice(0, -1)) > frontHolds;
  if (layers.length === 0 || isFullBelow || stepIds.every((id) => own[id] === 0)) return [];
  const lines = linesOfFront(national, layers);
  if (lines <= frontHolds) return [];
  const fullest = stepIds.reduce((most, id) => (own[id] > own[most] ? id : most));
  return [{ path: pathOf(files.at(-1), fullest), ...say('kaart-vol', lines, frontHolds) }];
}

function linesOfFront(national: unknown, layers: readonly unknown[]): number {
  const actions = linesOfActions(national);
  const added = (id: StepId) => layers.reduce<number>((sum, layer) => sum + linesOfLayer(layer)[id], 0);
  return stepIds.reduce((sum, id) => sum + Math.max(actions[id], added(id)), 0);
}

/** The step itself, or the fact that stands in it. */
function pathOf(file: unknown, id: StepId): readonly string[] {
  const path = ['steps', id];
  if (valueAt(file, path) !== undefined) return path;
  return factIn[id]?.slice(0, 1) ?? ['steps'];
}

/** Where an organisation records stands in the first step, and who decides in the last. */
const factIn: Readonly<Partial<Record<StepId, readonly string[]>>> = {
  'stap-1': ['recordSystem', 'text'],
  'stap-5': ['decides', 'text'],
};

const linesOfActions = oncePerFile((national) => perStep((id) => stepLines.actions(actionsOf(national, id))));

const linesOfLayer = oncePerFile((layer) => perStep((id) => stepLines.own(addedTo(id, layer))));

function perStep(linesOf: (id: StepId) => number): LinesPerStep {
  return Object.fromEntries(stepIds.map((id) => [id, linesOf(id)])) as Record<StepId, number>;
}

/** What to do, as far as the card has it. */
function actionsOf(national: unknown, id: StepId): readonly string[] {
  return onCard(national, ['steps', id], 'actions');
}

/** The notes for the card, the roles and a fact. */
function addedTo(id: StepId, layer: unknown): readonly string[] {
  const roles = children(valueAt(layer, ['steps', id, 'roles'])).map(({ value }) =>
    textsOf([{ path: [], value: valueAt(value, ['role']) }, ...valuesAt(value, 'does.text')]).join(' '),
  );
  const fact = textsOf([{ path: [], value: valueAt(layer, factIn[id] ?? []) }]);
  return [...fact, ...onCard(layer, ['steps', id], 'notes'), ...roles];
}

/** The texts of a list of which `card` may choose some. */
function onCard(file: unknown, step: readonly string[], list: 'actions' | 'notes'): readonly string[] {
  const card = valueAt(file, [...step, 'card']);
  const chosen = children(valueAt(file, [...step, list])).filter(
    ({ path }) => !Array.isArray(card) || card.includes(path.at(-1)),
  );
  return textsOf(chosen.map(({ path, value }) => ({ path, value: valueAt(value, ['text']) })));
}

const textsOf = (found: Parameters<typeof strings>[0]) => strings(found).map(({ value }) => value);
