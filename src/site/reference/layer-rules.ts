import type { z } from 'zod';
import { dutchNumbers } from '../../schema/contact.js';
import { mostCopies } from '../../schema/form.js';
import { oldest } from '../../schema/values/age.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A pattern with what an editor says where it does not fit; `patternErrorMessage` is a word of Visual Studio Code. */
const pattern = (source: string, says: string) => ({ pattern: source, patternErrorMessage: says });

/** What may stand between two digits of a number. */
const gap = '[\\s\\p{Pd}]*';

/** Each number with room between its digits: a digit, a set of digits, or one of them a number of times. */
function spaced({ source }: RegExp): string {
  const digits = /(\\d|\[[^\]]+\]|\d(?![^{]*\}))(\{[^}]+\})?/g;
  return source
    .replace(/^\^|\$$/g, '')
    .replace(digits, (_, one: string, times = '') => `(?:${one}${gap})${String(times)}`);
}

const phone = pattern(
  `^\\s*(?:${dutchNumbers.map(spaced).join('|')})\\s*$`,
  'Geen Nederlands telefoonnummer. Schrijf cijfers en spaties, zoals "0800 2000".',
);

const address = pattern(
  '^https://(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9](?::[0-9]+)?(?:[/?#][!#-;=?-\\[\\]_a-z~]*)?$',
  'Geen veilig webadres. Kopieer het uit je browser; het begint met https://.',
);

const colour = pattern('^\\s*#[0-9A-Fa-f]{6}\\s*$', 'Geen kleur. Schrijf # met zes cijfers of letters a tot en met f.');

const functie = pattern(
  '^(?=.*\\p{L})[^@\\d{}<\\p{C}]+$',
  'Geen functie. Schrijf een functie zonder naam, zoals "beleidsmedewerker".',
);

const anyWords = '(?!.*<[A-Za-z/!])(?=.*[\\p{L}\\p{N}])(?:[^{}\\p{C}]|\\{(?:client|je-client|clienten)\\})*$';

/** Words, and nothing that is hidden, filled in by nobody, or HTML; a link in a text that is read on in, and nowhere else. */
const words = pattern(
  `^(?!.*\\]\\()${anyWords}`,
  'Geen gewone tekst. Schrijf woorden, zonder HTML, tabs, accolades of links.',
);
const running = pattern(
  `^(?!.*\\]\\((?!https://[^\\s()]+\\)))${anyWords}`,
  'Geen gewone tekst. Schrijf woorden, zonder HTML, tabs of accolades. Een link is [woorden](https://voorbeeld.nl/pad).',
);

/** The only numbers in these files are ages, and how often a part of a form is filled in. */
const age = { type: 'integer', minimum: 0, maximum: oldest } as const;
const count = { type: 'integer', minimum: 1, maximum: mostCopies } as const;
const counts: readonly string[] = ['min', 'max', 'paper'];

const id = pattern(
  '^(?!\\d+$)(?!(?:constructor|prototype)$)[a-z0-9]+(-[a-z0-9]+)*$',
  'Geen id. Schrijf kleine letters en cijfers, met streepjes ertussen.',
);

/** Lists of lines that are read one after the other; any other list of texts names each thing once. */
const ofLines: readonly string[] = ['visit', 'post'];

const idSource = '^[a-z0-9]+(-[a-z0-9]+)*$';
const addressSource = '^https:\\/\\/';

/** A JSON Schema of a region or organisation with the rules that zod cannot put into words of JSON Schema by itself. */
export function withLayerRules(schema: JsonSchema): JsonSchema {
  const ruled = JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    isSchema(value) ? withRule(key, value) : value,
  ) as JsonSchema;
  const definitions = ruled.definitions as Record<string, JsonSchema>;
  return { ...ruled, ...topRules(ruled), definitions: { ...definitions, ...ofDefinitions(definitions) } };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function withRule(key: string, schema: JsonSchema): JsonSchema {
  if (schema.type === 'number') return { ...schema, ...(counts.includes(key) ? count : age) };
  if (schema.type === 'string') return { ...schema, ...ruleOfText(key, schema) };
  const isOfIds =
    schema.type === 'array' && !ofLines.includes(key) && isSchema(schema.items) && schema.items.type === 'string';
  return isOfIds ? { ...schema, uniqueItems: true } : schema;
}

function ruleOfText(key: string, { pattern: own, maxLength, format }: JsonSchema): object {
  if (key === 'phone') return phone;
  if (key === 'accent' || key === 'onAccent') return colour;
  if (key === 'checkedBy') return functie;
  if (own === addressSource) return address;
  if (own === idSource) return id;
  return own === undefined && format === undefined && maxLength !== undefined ? wordsOf(key) : {};
}

/** What a reader reads on in is always called `text`. */
const wordsOf = (key: string) => (key === 'text' ? running : words);

const needs = (...keys: readonly string[]) => keys.map((key) => ({ required: [key] }));

/** Rules about several fields of a file. */
function topRules({ properties = {} }: JsonSchema): object {
  const { reportBy, reporting } = properties as Record<string, JsonSchema | undefined>;
  if (!reportBy) return { oneOf: needs('regio', 'organisatie') };
  const withForm = { properties: { reportBy: { contains: { const: 'webformulier' } } } };
  return {
    properties: {
      ...properties,
      reportBy: { ...reportBy, contains: { const: 'telefoon' }, errorMessage: 'De telefoon hoort er altijd bij.' },
      reporting: { ...reporting, minProperties: 1 },
    },
    dependencies: { reportForm: withForm },
  };
}

/** Rules about several fields of what stands in many places. */
function ofDefinitions({ Contact, Hours, Topic, Checklist, Verwijsindex }: Record<string, JsonSchema>): object {
  const someItems = (schema: JsonSchema | undefined) => ({
    ...schema,
    properties: { ...schema?.properties, items: { ...(schema?.properties?.['items'] as object), minProperties: 1 } },
  });
  return {
    Contact: {
      ...Contact,
      anyOf: needs('phone', 'mail', 'url', 'visit', 'post', 'chat'),
      dependencies: { hours: ['phone'], costs: ['phone'], mailSafe: ['mail'] },
    },
    Hours: { ...Hours, oneOf: needs('always', 'times'), dependencies: { outside: ['times'] } },
    Topic: someItems(Topic),
    Checklist: someItems(Checklist),
    ...(Verwijsindex && { Verwijsindex: eitherSignals(Verwijsindex) }),
  };
}

/** No signal and why, or the index and who gives one. */
function eitherSignals(schema: JsonSchema): JsonSchema {
  const until = { ...(schema.properties?.['until'] as object), minimum: 1, maximum: 30 };
  const withName = Object.fromEntries(['address', 'who', 'until', 'body'].map((field) => [field, ['name']]));
  return {
    ...schema,
    properties: { ...schema.properties, until },
    oneOf: needs('signals', 'name'),
    dependencies: { name: ['who'], why: ['signals'], ...withName },
  };
}
