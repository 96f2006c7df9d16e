import { fieldName, optionName } from '../../shared/form-names.js';
import { say } from '../messages/sentences.js';
import { children, valueAt, valuesAt, type Found, type Path, type Problem } from './json-path.js';
import type { LayerBelow } from './layer-ids.js';

/** A field of a form, as a file has it. */
interface AskedField {
  readonly id: string;
  readonly path: Path;
  readonly value: unknown;
  readonly section: string;
  /** Whether it is there once for each person. */
  readonly repeated: boolean;
}

/** What the fields of a form say about each other that does not hold. */
export function formProblems(layer: unknown, below: readonly LayerBelow[]): readonly Problem[] {
  const form = valueAt(layer, ['form']);
  if (form === undefined) return [];
  const fields = children(valueAt(form, ['sections']), ['form', 'sections']).flatMap(fieldsIn);
  return [
    ...replacedForm(below),
    ...sameNames(fields),
    ...fields.flatMap(takenOverByAPerson),
    ...fields.flatMap((field, at) => lostCondition(field, fields.slice(0, at))),
  ];
}

/** A form that takes the place of that of the region would lead a report to somebody else. */
function replacedForm(below: readonly LayerBelow[]): readonly Problem[] {
  const taken = below.find(({ json }) => valueAt(json, ['form']) !== undefined);
  return taken?.owner ? [{ path: ['form'], ...say('formulier-bezet', taken.owner) }] : [];
}

function fieldsIn({ path, value }: Found): readonly AskedField[] {
  const section = String(path.at(-1));
  const repeated = valueAt(value, ['repeat']) !== undefined;
  return children(valueAt(value, ['fields']), [...path, 'fields']).map((field) => ({
    ...field,
    ...{ id: String(field.path.at(-1)), section, repeated },
  }));
}

/** In the PDF two fields of one name would be one, and always hold the same. */
function sameNames(fields: readonly AskedField[]): readonly Problem[] {
  const seen = new Map<string, AskedField>();
  return fields.flatMap((field) => {
    const names = namesOf(field);
    const first = names.map((name) => seen.get(name)).find((one) => one !== undefined);
    for (const name of names) if (!seen.has(name)) seen.set(name, field);
    return first ? [{ path: field.path, ...say('formulier-naam-dubbel', field.id, first.section) }] : [];
  });
}

/** The casus knows nothing of one person and not of another. */
function takenOverByAPerson({ path, value, repeated }: AskedField): readonly Problem[] {
  const fact = valueAt(value, ['from']);
  return repeated && typeof fact === 'string'
    ? [{ path: [...path, 'from'], ...say('formulier-overname-persoon', fact) }]
    : [];
}

/** Those of the first person stand for those of all. */
function namesOf({ id, section, repeated, value }: AskedField): readonly string[] {
  const name = fieldName(section, repeated ? 1 : null, id);
  return [name, ...optionsOf(value).map((option) => optionName(name, option))];
}

/** A field that nobody is ever asked, or that is asked before what it rests on. */
function lostCondition({ path, value, section }: AskedField, before: readonly AskedField[]): readonly Problem[] {
  const [id, is] = [valueAt(value, ['when', 'field']), valueAt(value, ['when', 'is'])];
  if (typeof id !== 'string') return [];
  const inReach = before.filter((one) => one.section === section || !one.repeated);
  const named = inReach.findLast((one) => one.id === id);
  if (!named) {
    const known = inReach.map((one) => one.id);
    return [{ path: [...path, 'when', 'field'], ...say('formulier-voorwaarde', id, known) }];
  }
  if (typeof is !== 'string') return [];
  const answers = optionsOf(named.value);
  if (answers.includes(is)) return [];
  return [{ path: [...path, 'when', 'is'], ...say('formulier-antwoord', is, id, answers) }];
}

/** The answers by which another field can be asked. */
function optionsOf(field: unknown): readonly string[] {
  if (valueAt(field, ['kind']) === 'yes-no') return ['ja', 'nee'];
  return valuesAt(field, 'options.*').map(({ path }) => String(path.at(-1)));
}
