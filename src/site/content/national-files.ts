import { children, valueAt, type Path, type Problem } from '../../schema/checks/json-path.js';
import { say } from '../../schema/messages/sentences.js';
import { problemsIn } from '../../schema/checks/problems.js';
import { nationalNumbers } from '../../schema/checks/numbers.js';
import { nationalProblems } from '../../schema/checks/references.js';
import {
  keysOfTopic,
  nationalPart,
  nationalPath,
  nationalTopics,
  topicsOfKey,
  type NationalTopic,
} from '../../schema/national.js';
import type { FileProblems } from './json/content-error.js';
import type { ReadFile } from './read-file.js';

/** The national files, which together are one layer. */
export interface NationalFiles {
  /** Every key of every file; undefined where one is not there or cannot be read: what stands in it is not known. */
  readonly value?: Readonly<Record<string, unknown>>;
  /** Whether a layer can be judged with it: it has the form that it must have, and the numbers of every screen are right. */
  readonly fits: boolean;
  /** Those that are not there. */
  readonly missing: readonly FileProblems[];
  /** All that is wrong with what stands in this file, or with how the files stand to each other. */
  problemsOf(file: ReadFile): readonly Problem[];
}

/** Joins the national files. A key counts only in the file where it belongs. */
export function joinNational(files: readonly ReadFile[]): NationalFiles {
  const byTopic = new Map(
    files.flatMap((file): [NationalTopic, ReadFile][] => (file.topic ? [[file.topic, file]] : [])),
  );
  const value = joinedValue(byTopic);
  const inWhole = value === undefined ? [] : nationalProblems(value);
  const parts = new Map([...byTopic].map(([topic, { json }]) => [topic, partOf(topic, json.value, byTopic)]));
  const areWhole = [...parts.values()].every(({ problems }) => problems.length === 0);
  return {
    ...(value && { value }),
    fits: value !== undefined && areWhole && nationalNumbers(value).length === 0,
    missing: nationalTopics.filter((topic) => !byTopic.has(topic)).map(missingFile),
    problemsOf: ({ topic, json }) => {
      if (topic === undefined || json.value === undefined) return [];
      const { problems, misplaced } = parts.get(topic) ?? partOf(topic, json.value, byTopic);
      return [
        ...problems,
        ...misplaced,
        ...repeatedIds(topic, json.value, byTopic),
        ...inWhole.filter(({ path }) => topicOf(path, byTopic) === topic),
      ];
    },
  };
}

interface Part {
  /** What does not fit the form of this file. */
  readonly problems: readonly Problem[];
  /** Keys of another file. */
  readonly misplaced: readonly Problem[];
}

function partOf(topic: NationalTopic, value: unknown, files: ByTopic): Part {
  const misplaced = misplacedKeys(topic, value, files);
  return { problems: problemsIn(nationalPart(topic), without(value, misplaced)), misplaced };
}

/** The files by what they are about. */
type ByTopic = ReadonlyMap<NationalTopic, ReadFile>;

function joinedValue(byTopic: ByTopic): NationalFiles['value'] {
  const parts = nationalTopics.map((topic) => ({ topic, value: byTopic.get(topic)?.json.value }));
  if (!parts.every(({ value }) => isObject(value))) return undefined;
  const joined: Record<string, unknown> = {};
  for (const { topic, value } of parts) {
    for (const key of keysOfTopic(topic)) {
      const part = valueAt(value, [key]);
      if (part === undefined) continue;
      const before = joined[key];
      joined[key] = isObject(before) && isObject(part) ? { ...before, ...part } : part;
    }
  }
  return joined;
}

/** In which file stands what a path of the national content leads to; the first of those that share its key where none has it. */
function topicOf(path: Path, files: ByTopic): NationalTopic {
  const topics = topicsOfKey(String(path[0]));
  const [first] = topics;
  if (first === undefined) throw new Error(`topicOf: no national file has the key "${String(path[0])}"`);
  return topics.find((topic) => valueAt(files.get(topic)?.json.value, path.slice(0, 2)) !== undefined) ?? first;
}

/** Keys of another file, which do not count here. */
function misplacedKeys(topic: NationalTopic, value: unknown, files: ByTopic): readonly Problem[] {
  return children(value).flatMap(({ path }): readonly Problem[] => {
    const homes = topicsOfKey(String(path[0]));
    const [home] = homes;
    if (!isObject(value) || home === undefined || homes.includes(topic)) return [];
    const isTwice = valueAt(files.get(home)?.json.value, path) !== undefined;
    return [{ path, ...say(isTwice ? 'veld-ook-elders' : 'veld-ander-bestand', nationalPath(home)) }];
  });
}

/** Ids that another file with the same key has as well. */
function repeatedIds(topic: NationalTopic, value: unknown, files: ByTopic): readonly Problem[] {
  return keysOfTopic(topic).flatMap((key) => {
    const others = topicsOfKey(key).filter((other) => other !== topic);
    return children(valueAt(value, [key]), [key]).flatMap(({ path }): readonly Problem[] => {
      const other = others.find((one) => valueAt(files.get(one)?.json.value, path) !== undefined);
      return other ? [{ path, ...say('veld-ook-elders', nationalPath(other)) }] : [];
    });
  });
}

function without(value: unknown, keys: readonly Problem[]): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.some(({ path }) => path[0] === key)));
}

function missingFile(topic: NationalTopic): FileProblems {
  return { file: nationalPath(topic), problems: [say('landelijk-ontbreekt', keysOfTopic(topic))] };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
