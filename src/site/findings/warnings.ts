import { valueAt, valuesAt, walk, type Problem } from '../../schema/checks/json-path.js';
import { checkedFacts } from '../../schema/checks/checked-facts.js';
import { isInformationNumber } from '../../schema/contact.js';
import { strings } from '../../schema/checks/found.js';
import { say } from '../../schema/messages/sentences.js';
import { validityOn } from '../../shared/validity.js';
import { isOutdated } from '../../shared/outdated.js';
import type { FileProblems } from '../content/json/content-error.js';
import { lastDayOf } from '../content/ending-protocols.js';
import { foundationsOf, standsOn, type Ground } from '../content/stands-on.js';
import { withLine } from '../content/json/checked-json.js';
import type { ReadFile } from '../content/read-file.js';
import begin from '../new-file/begin.json' with { type: 'json' };
import { fullCard } from './full-card.js';
import { isOfPerson } from './person-mail.js';
import { unshownExit } from './unshown-exit.js';
import { unshownFields } from './unshown.js';
import { vagueLinks } from './vague-links.js';

/**
 * What files say that stops nothing, and that their editor may have meant otherwise.
 *
 * @param national Plain JSON of the national files together.
 */
export function warningsOf(read: readonly ReadFile[], national: unknown, today: Date): readonly FileProblems[] {
  const own = read.filter(({ shipped, json }) => !shipped && json.value !== undefined);
  const foundations = foundationsOf(read, national);
  const named = namedInSteps(own);
  return own
    .map((file) => {
      const { json, path } = file;
      const problems = [
        ...personMails(json.value),
        ...unconfirmed(json.value, today),
        ...vagueLinks(json.value),
        ...(file.kind === 'national'
          ? []
          : layerWarnings(file, { grounds: standsOn(file, foundations).grounds, named, today })),
      ];
      return { file: path, problems: problems.map((problem) => withLine(problem, json)) };
    })
    .filter(({ problems }) => problems.length > 0);
}

/** Files that stand beside the content and that nothing reads. */
export function skippedFiles(ignored: readonly string[] = []): readonly FileProblems[] {
  return ignored.map((file) => ({ file, problems: [say('bestand-overgeslagen')] }));
}

function personMails(value: unknown): readonly Problem[] {
  return strings(valuesAt(value, 'contacts.*.mail'))
    .filter(({ value: mail }) => isOfPerson(mail))
    .map(({ path, value: mail }) => ({ path, ...say('mail-persoon', mail) }));
}

function unconfirmed(value: unknown, today: Date): readonly Problem[] {
  const facts = checkedFacts(value);
  const isNone = facts.length > 0 && facts.every((fact) => fact.value === null);
  const old = strings([...facts, ...valuesAt(value, 'edition')]).filter((day) => isOld(day.value, today));
  return [
    ...(isNone ? [{ path: facts[0]?.path ?? [], ...say('niets-bevestigd', facts.length) }] : []),
    ...old.map(({ path, value: day }) => {
      const isEdition = path[0] === 'edition';
      return { path, ...say(isEdition ? 'uitgave-oud' : 'bevestiging-oud', day) };
    }),
  ];
}

function isOld(day: string, today: Date): boolean {
  return !Number.isNaN(Date.parse(day)) && isOutdated(day, today);
}

type Kind = 'topics' | 'checklists';
const kinds: readonly Kind[] = ['topics', 'checklists'];

/** What any file names in a step, of a group too, in a part of its protocol, or as examples of a term. */
function namedInSteps(files: readonly ReadFile[]): Readonly<Record<Kind, ReadonlySet<unknown>>> {
  const named = (kind: Kind) =>
    files.flatMap(({ json: { value } }) => [
      ...valuesAt(value, `steps.*.${kind}.*`),
      ...valuesAt(value, `beroepsgroepen.add.*.steps.*.${kind}.*`),
      ...valuesAt(value, kind === 'topics' ? 'protocol.topics.*.*' : 'definitions.*.examples.*'),
    ]);
  const ids = (kind: Kind) => new Set(named(kind).map(({ value }) => value));
  return { topics: ids('topics'), checklists: ids('checklists') };
}

/** What a layer is looked at with. */
interface Around {
  readonly grounds: readonly Ground[];
  readonly named: ReturnType<typeof namedInSteps>;
  readonly today: Date;
}

function layerWarnings({ kind, json: { value } }: ReadFile, { grounds, named, today }: Around): readonly Problem[] {
  const files = [...(grounds[0] ?? []).map(({ json }) => json), value];
  const onGrounds = grounds.flat().filter(({ owner }) => owner?.kind === 'region');
  const regions = kind === 'region' ? [value] : onGrounds.map(({ json }) => json);
  return [
    ...kinds.flatMap((one) =>
      valuesAt(value, `${one}.*`)
        .filter(({ path }) => !named[one].has(path.at(-1)))
        .map(({ path }) => ({ path, ...say('niet-in-een-stap', one) })),
    ),
    ...(kind === 'organisation'
      ? [...missingFacts(files), ...unshownExit(files), ...endingProtocol(value, today)]
      : []),
    ...fullCard(files),
    ...unpricedNumbers(value),
    ...begunSentences(value),
    ...emptyFields(value),
    ...unshownFields({ value, regions }),
    ...(valueAt(value, ['theme', 'chosenBy']) === 'hulpmiddel'
      ? [{ path: ['theme', 'chosenBy'], ...say('kleur-van-ons') }]
      : []),
  ];
}

/** A protocol that ends within two months, or that is no longer valid. */
function endingProtocol(file: unknown, today: Date): readonly Problem[] {
  const lastDay = lastDayOf(file);
  const validity = lastDay === undefined ? 'valid' : validityOn(today.toISOString().slice(0, 10), lastDay);
  if (validity === 'valid') return [];
  return [
    {
      path: ['protocol', 'validUntil'],
      ...say(validity === 'past' ? 'protocol-verlopen' : 'protocol-verloopt', lastDay),
    },
  ];
}

/** What the people of an organisation need, and neither its file nor one below it says. */
function missingFacts(files: readonly unknown[]): readonly Problem[] {
  const open = (['recordSystem', 'decides'] as const).filter((field) =>
    files.every((file) => valueAt(file, [field]) === undefined),
  );
  return open.map((field) => ({ path: [], ...say('gegeven-onbekend', field) }));
}

/** What `new` wrote and nobody looked at since. */
function begunSentences(file: unknown): readonly Problem[] {
  return strings(valuesAt(file, 'reporting.*.source'))
    .filter(({ value: source }) => source === begin.reportingSource)
    .map(({ path }) => ({ path: path.slice(0, -1), ...say('beginzin') }));
}

/** A number that can cost more, without a word about it. Of a region or organisation alone: an editor cannot add it to the national content. */
function unpricedNumbers(file: unknown): readonly Problem[] {
  return strings(valuesAt(file, 'contacts.*.phone'))
    .filter(({ path, value: phone }) => {
      return isInformationNumber(phone) && valueAt(file, [...path.slice(0, -1), 'costs']) === undefined;
    })
    .map(({ path, value: phone }) => ({ path, ...say('nummer-kosten', phone) }));
}

const saysByBeingEmpty: readonly unknown[] = ['card', 'leavePage', 'base'];

/** Lists and blocks with nothing in them. Three say something: `card` that nothing goes on the card, `leavePage` that the button is on, `base` that a group is outside the law. */
function emptyFields(file: unknown): readonly Problem[] {
  const found: Problem[] = [];
  walk(file, [], (value, path) => {
    if (saysByBeingEmpty.includes(path.at(-1))) return false;
    const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    if (isEmpty) found.push({ path: [...path], ...say('veld-leeg') });
    return undefined;
  });
  return found;
}
